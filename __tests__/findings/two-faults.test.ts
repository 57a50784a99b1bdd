/** Faults that meet in one push: which comes first, what each is remedied with, and what all nameservers have in common. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement } from '../../src/report/index.js'
import { tokenChallenge } from '../forecast/authorized-push.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'

const [registry, auth, notary] = ['registry.example.com', 'auth.example.com', 'notary.example.com']
const [first, second] = ['192.0.2.1', '192.0.2.2']
const well = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))

interface Setting {
  readonly dns: (probe: DnsProbe) => DnsResult
  /** What the token server answers. */
  readonly token?: number
}

/** A signed push with two nameservers. */
function judged({ dns, token = 200 }: Setting): Judgement {
  const facts = runnerFacts(`nameserver ${first}\nnameserver ${second}`, {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
  })
  return judge(
    observe({ images: `${registry}/team/app:1` }, facts, {
      dns,
      connect: (probe) => {
        if (probe.host === auth) return connected(probe, token, null)
        const root = probe.kind === 'http' && probe.path.endsWith('root.json')
        return connected(probe, root ? 404 : 401, root ? null : tokenChallenge)
      },
    }),
  )
}

const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const isFirst = ({ resolver }: DnsProbe) => resolver.address === first

describe('a token server that is down, and a first nameserver that is silent', () => {
  const judgement = judged({ dns: (probe) => (isFirst(probe) ? silent(probe) : well(probe)), token: 503 })

  test('are two causes, and what ends this push comes first', () => {
    expect(told(judgement)).toEqual(['error service-error', 'error resolver-silent'])
    expect(judgement).toMatchObject({
      outcome: 'service-error',
      culprit: { code: 'service-error', host: auth },
    })
  })

  test('the second has its remedy, which is told not to be enough alone', () => {
    const remedy = judgement.findings[1]?.remedy
    expect(remedy?.say).toContain(second)
    expect(remedy?.then?.outcome).toBe('service-error')
  })
})

describe('what every nameserver does', () => {
  const shared = (does: (probe: DnsProbe) => DnsResult | null) =>
    judged({ dns: (probe) => does(probe) ?? well(probe) }).findings.map(({ evidence }) => evidence.join('\n'))

  test('for one host alone may be the fault of its own servers', () => {
    const evidence = shared(({ host }) => (host === notary ? servfail(5) : null))
    expect(evidence).toHaveLength(2)
    for (const text of evidence)
      expect(text).toContain(`no nameserver of this runner answers well for ${notary}`)
  })

  test('for every host may be the fault of what they have in common', () => {
    const evidence = shared(() => servfail(5))
    expect(evidence).toHaveLength(2)
    for (const text of evidence) expect(text).toContain('every nameserver of this runner does so')
  })

  test('and what one does alone is its own', () => {
    const evidence = shared((probe) => (isFirst(probe) ? servfail(5) : null))
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).not.toContain('of this runner')
  })
})
