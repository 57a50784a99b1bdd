import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement, Observations } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, silent } from '../support/observe.js'
import { pushOf, tokenChallenge } from '../forecast/authorized-push.js'

const [first, second] = ['192.0.2.1', '192.0.2.2']
const trustServer = 'https://notary.example.com'
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const finding = (judgement: Judgement, code: string) => judgement.findings.find((one) => one.code === code)
const good = (probe: DnsProbe, ms = 5): DnsResult =>
  probe.type === 'A' ? answered(ms, '203.0.113.10') : nodata(ms)

interface Setting {
  readonly inputs?: Readonly<Record<string, string>>
  readonly resolvConf?: string
  /** What the first resolver does; the others are healthy. */
  readonly dns: (probe: DnsProbe) => DnsResult
}

/** A signed push to servers that are well. */
function signedPush({ inputs, resolvConf, dns }: Setting): Observations {
  const facts = runnerFacts(resolvConf ?? `nameserver ${first}\nnameserver ${second}`, {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: trustServer },
  })
  return observe({ images: 'registry.example.com/team/app:1', ...inputs }, facts, {
    dns: (probe) => (probe.resolver.address === first ? dns(probe) : good(probe)),
    connect: (probe) => {
      const root = probe.kind === 'http' && probe.path.endsWith('root.json')
      const asks = !root && probe.host === 'notary.example.com'
      return connected(probe, root ? 404 : asks ? 401 : 200, asks ? tokenChallenge : null)
    },
  })
}

describe('a push that only the cache saves', () => {
  const slowAtFirst = (lateMs: number | null) => (probe: DnsProbe) =>
    probe.sample === 0 && probe.host === 'notary.example.com' ? silent(probe, lateMs) : good(probe)

  test('a first answer that came after 6 s, and fast ones afterwards, is a warning', () => {
    const judgement = judge(signedPush({ dns: slowAtFirst(6_000) }))
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    const cache = finding(judgement, 'warm-cache-only')
    expect(cache?.severity).toBe('warning')
    expect(cache?.title).toContain('false-401')
    expect(cache?.title).toContain('forgets after 60 s')
    expect(cache?.evidence.join()).toContain(`notary.example.com A at ${first}: 6.0 s when first asked`)
  })

  test('a first query that was lost without a trace is none: that was the packet, not the cache', () => {
    const judgement = judge(signedPush({ dns: slowAtFirst(null) }))
    expect(finding(judgement, 'warm-cache-only')).toBeUndefined()
    expect(judgement.verdict).toBe('pass')
  })

  test('a first answer that is only slower is none', () => {
    const dns = (probe: DnsProbe) => good(probe, probe.sample === 0 ? 900 : 5)
    expect(judge(signedPush({ dns }))).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('a push that ends badly anyhow is told as that', () => {
    const judgement = judge(signedPush({ dns: (probe) => silent(probe, 6_000) }))
    expect(judgement.verdict).toBe('fail')
    expect(finding(judgement, 'warm-cache-only')).toBeUndefined()
  })
})

describe('a bad end that no finding explains', () => {
  test('is not passed over', () => {
    const slowButNotCalledSlow = signedPush({
      inputs: { 'slow-threshold': '10s' },
      dns: (probe) => good(probe, 4_999),
    })
    const judgement = judge(slowButNotCalledSlow)
    expect(judgement).toMatchObject({ outcome: 'false-401', findings: [], culprit: null, verdict: 'fail' })
  })
})

describe('a resolver that loses queries', () => {
  const losing = (every: number) => (probe: DnsProbe) =>
    probe.sample % every === 0 ? silent(probe) : good(probe)

  test('every other one: it is lossy, not silent', () => {
    const judgement = judge(signedPush({ dns: losing(2) }))
    expect(told(judgement)).toEqual(['error resolver-lossy'])
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { code: 'resolver-lossy', resolver: first } })
    expect(judgement.findings[0]?.title).toMatch(/lost \d+ of \d+ queries/)
  })

  test('all of them: it is silent', () => {
    expect(told(judge(signedPush({ dns: (probe) => silent(probe) })))).toEqual(['error resolver-silent'])
  })

  test('is helped by asking it last, and what is promised is replayed', () => {
    const [blamed] = judge(signedPush({ dns: losing(2) })).findings
    // As good as without it, and there is still somebody to fall back on.
    expect(blamed?.remedy?.paste).toBe(`nameserver ${second}\nnameserver ${first}`)
    expect(blamed?.remedy?.then?.outcome).toBe('ok')
  })

  test('and has no sibling is helped by waiting less, though not as surely as by pins', () => {
    const only = signedPush({ resolvConf: `nameserver ${first}`, dns: losing(3) })
    const [pins, options] = judge(only).remedies
    expect(pins).toMatchObject({ where: '/etc/hosts', then: { outcome: 'ok', probability: 1 } })
    expect(options).toMatchObject({ paste: 'options timeout:1 attempts:3', then: { outcome: 'ok' } })
    expect(options?.then?.probability).toBeLessThan(0.95)
  })
})

describe('a remedy', () => {
  test('that only takes less time is not offered for a push that ends badly all the same', () => {
    const everywhere = judge(
      signedPush({ resolvConf: `nameserver ${first}\nnameserver ${first}`, dns: (probe) => silent(probe) }),
    )
    expect(everywhere.verdict).toBe('fail')
    expect(everywhere.findings.filter(({ remedy }) => remedy !== null)).toEqual([])
  })

  test('for a push that is well anyhow leaves it well', () => {
    const judgement = judge(signedPush({ dns: (probe) => good(probe, 600) }))
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok', culprit: { code: 'resolver-slow' } })
    expect(judgement.findings[0]?.remedy?.then?.outcome).toBe('ok')
  })
})

describe('a resolver that denies what another one knows', () => {
  test('is one finding, however many names it denies', () => {
    const judgement = judge(signedPush({ dns: () => nxdomain(5) }))
    expect(told(judgement)).toEqual(['error resolver-denies-name'])
    const [denial] = judgement.findings
    for (const host of ['registry.example.com', 'notary.example.com', 'auth.example.com']) {
      expect(denial?.title).toContain(host)
    }
    expect(denial?.subject).toMatchObject({ resolver: { address: first }, host: null })
    expect(denial?.remedy).toMatchObject({
      paste: `nameserver ${second}\nnameserver ${first}`,
      then: { outcome: 'ok' },
    })
  })

  test('names the host where it is only one', () => {
    const dns = (probe: DnsProbe) => (probe.host === 'notary.example.com' ? nxdomain(5) : good(probe))
    expect(judge(signedPush({ dns })).culprit).toMatchObject({
      code: 'resolver-denies-name',
      resolver: first,
      host: 'notary.example.com',
    })
  })
})

describe('a host that is no trust server', () => {
  test.each([404, 403])('answers its ping with %i', (status) => {
    const judgement = judge(pushOf({ trust: { status } }))
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-service-missing', host: 'notary.example.com' },
    })
    expect(judgement.findings[0]?.title).toContain(`HTTP status ${status}`)
  })

  test.each([200, 503])('is not one that answers with %i', (status) => {
    expect(finding(judge(pushOf({ trust: { status } })), 'trust-service-missing')).toBeUndefined()
  })
})
