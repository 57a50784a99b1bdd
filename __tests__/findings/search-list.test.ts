import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, silent } from '../support/observe.js'
import { tokenChallenge } from '../forecast/authorized-push.js'

const [first, second] = ['192.0.2.1', '192.0.2.2']
const notary = 'notary.example.com'
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))

interface Setting {
  readonly servers?: readonly string[]
  readonly options?: string
  readonly search?: string
  /** What comes of a name with a suffix. */
  readonly suffixed: (probe: DnsProbe) => DnsResult
  readonly own?: (probe: DnsProbe) => DnsResult
}

/** A signed push from a pod whose search list comes first. */
function judged({
  servers = [first],
  options = 'ndots:5',
  search = 'old.example.com cluster.local',
  ...does
}: Setting) {
  const lines = [...servers.map((one) => `nameserver ${one}`), `search ${search}`, `options ${options}`]
  const facts = runnerFacts(lines.join('\n'), {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
  })
  return judge(
    observe({ images: 'registry.example.com/team/app:1' }, facts, {
      dns: (probe) => (probe.name === probe.host ? (does.own ?? good)(probe) : does.suffixed(probe)),
      connect: (probe) => {
        const root = probe.kind === 'http' && probe.path.endsWith('root.json')
        const asks = !root && probe.host === notary
        return connected(probe, root ? 404 : asks ? 401 : 200, asks ? tokenChallenge : null)
      },
    }),
  )
}
const silentFor =
  (host: string) =>
  (probe: DnsProbe): DnsResult =>
    probe.host === host ? silent(probe) : nxdomain(5)

describe('suffixes that nobody answers for', () => {
  const judgement = judged({ suffixed: silentFor(notary) })

  test('are the cause of the 401, and one finding', () => {
    expect(told(judgement)).toEqual(['error search-list-slow'])
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'false-401',
      culprit: { code: 'search-list-slow', resolver: first, host: notary },
    })
    const [finding] = judgement.findings
    expect(finding?.title).toContain('old.example.com and cluster.local')
    expect(finding?.evidence.join()).toContain(`${notary}.old.example.com: A 5 lost; AAAA 5 lost`)
    expect(finding?.byHand).toContain(`@${first} ${notary}.old.example.com A`)
  })

  test('are remedied by asking for the name as it is, and the replay says so', () => {
    expect(judgement.findings[0]?.remedy).toMatchObject({ paste: 'options ndots:1', then: { outcome: 'ok' } })
  })

  test('at two resolvers are one finding, too, although neither resolver is the cause alone', () => {
    const both = judged({ servers: [first, second], suffixed: silentFor(notary) })
    expect(told(both)).toEqual(['error search-list-slow'])
    expect(both.findings[0]?.title).toMatch(
      new RegExp(`Resolvers ${first} .* and ${second} .* do not answer`),
    )
  })

  test('are a warning where the push survives them', () => {
    const survived = judged({ options: 'ndots:5 timeout:1 attempts:1', suffixed: silentFor(notary) })
    expect(survived).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(told(survived)).toEqual(['warning search-list-slow'])
  })

  test('are taken out of the list where asking as it is helps nobody', () => {
    const dotless = judge(
      observe(
        { images: 'registry:5000/team/app:1' },
        runnerFacts(`nameserver ${first}\nsearch old.example.com example.com`, {
          contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
        }),
        {
          dns: (probe) =>
            probe.name === 'registry'
              ? good(probe)
              : probe.name.endsWith('old.example.com')
                ? silent(probe)
                : nxdomain(5),
          connect: (probe) => connected(probe, 200, null),
        },
      ),
    )
    expect(dotless.findings[0]).toMatchObject({ code: 'search-list-slow' })
    expect(dotless.findings[0]?.remedy).toMatchObject({
      paste: 'search example.com',
      then: { outcome: 'ok' },
    })
  })
})

test('suffixes that are denied slowly add up, and are named with their time', () => {
  const judgement = judged({
    search: 'a.example.com b.example.com c.example.com',
    suffixed: (probe) => nxdomain(probe.host === notary ? 1_900 : 5),
  })
  expect(told(judgement)).toEqual(['error search-list-slow'])
  expect(judgement.findings[0]?.title).toContain('takes 1.9 s for names ending in')
})

describe('a search list that costs nothing is no finding', () => {
  test('denied at once, as every pod has it', () => {
    expect(judged({ suffixed: () => nxdomain(5) })).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('not asked, since the name has dots enough', () => {
    expect(judged({ options: 'ndots:1', suffixed: silentFor(notary) })).toMatchObject({
      verdict: 'pass',
      findings: [],
    })
  })

  test('asked only after the name itself, which nobody knows', () => {
    const judgement = judged({
      options: 'ndots:1',
      suffixed: silentFor(notary),
      own: (probe) => (probe.host === notary ? nxdomain(5) : good(probe)),
    })
    expect(told(judgement)).not.toContainEqual(expect.stringContaining('search-list-slow'))
    expect(judgement.verdict).toBe('fail')
  })

  test('one lost packet of it', () => {
    const judgement = judged({
      suffixed: (probe) => (probe.host === notary && probe.sample === 1 ? silent(probe) : nxdomain(5)),
    })
    expect(told(judgement).filter((line) => line.includes('search-list-slow'))).toEqual([])
  })
})

test('a resolver that does not answer for the host either is told as that', () => {
  const judgement = judged({
    servers: [first, second],
    suffixed: (probe) => (probe.resolver.address === first ? silent(probe) : nxdomain(5)),
    own: (probe) => (probe.resolver.address === first ? silent(probe) : good(probe)),
  })
  expect(told(judgement)).toEqual(['error resolver-silent'])
})
