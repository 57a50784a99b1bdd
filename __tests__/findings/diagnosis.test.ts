/** What the questions that no client asks are for: causes by their own name, and their near misses. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type {
  ConnectionPhase,
  ConnectionProbe,
  ConnectionResult,
  DiagnosisProbe,
  DnsProbe,
  DnsResult,
  Observations,
} from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  notTold,
  nxdomain,
  observe,
  runnerFacts,
  servfail,
  silent,
  truncated,
} from '../support/observe.js'

const host = 'registry.test'
const [first, second] = ['192.0.2.53', '198.51.100.53'] as const
const here = '203.0.113.7'

interface Setting {
  readonly dns?: (probe: DnsProbe) => DnsResult
  readonly aside?: (probe: DiagnosisProbe) => DnsResult
  /** What both nameservers do, and not the first alone. */
  readonly both?: true
  readonly isAlive?: (probe: ConnectionProbe) => boolean
  /** What comes of a connection to what is not alive. Default: it is refused. */
  readonly dead?: ConnectionResult
}

const good = (probe: DnsProbe, ms = 5): DnsResult => (probe.type === 'A' ? answered(ms, here) : nodata(ms))

const closed: ConnectionResult = { kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 }

function seen({
  dns = good,
  aside = notTold,
  both,
  isAlive = () => true,
  dead = closed,
}: Setting): Observations {
  const facts = runnerFacts(`nameserver ${first}\nnameserver ${second}`, {
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  const isIts = ({ resolver }: DnsProbe | DiagnosisProbe) => both === true || resolver.address === first
  return observe({ images: `${host}/app:1` }, facts, {
    dns: (probe) => (isIts(probe) ? dns(probe) : good(probe)),
    diagnosis: (probe) => (isIts(probe) ? aside(probe) : notTold()),
    connect: (probe) => (isAlive(probe) ? connected(probe, 200, null) : dead),
  })
}
const codesOf = (setting: Setting) => judge(seen(setting)).findings.map(({ code }) => code)
const titlesOf = (setting: Setting) => judge(seen(setting)).findings.map(({ title }) => title)
const answers = (wanted: DiagnosisProbe['asks'], result: DnsResult) => (probe: DiagnosisProbe) =>
  probe.asks === wanted ? result : notTold()

describe('a slow nameserver', () => {
  const slow = (probe: DnsProbe) => good(probe, 800)
  test.each([
    ['far away, where the root takes as long', answered(790), 'far away or overloaded'],
    ['slow to ask others, where the root is quick', answered(20), 'slow to ask others'],
    ['far away, where the root never came', lost(5_000), 'far away or overloaded'],
  ])('is %s', (_, root, words) => {
    const [title] = titlesOf({ dns: slow, aside: answers('root', root) })
    expect(title).toContain(words)
  })

  test.each([
    ['lies between', answered(300)],
    ['was not measured', notTold()],
  ])('is just slow where what the root takes %s', (_, root) => {
    const [title] = titlesOf({ dns: slow, aside: answers('root', root) })
    expect(title).toMatch(/500 ms is the limit$/)
  })

  test('is none for a slow root alone', () => {
    expect(codesOf({ aside: answers('root', answered(4_000)) })).toEqual([])
  })
})

function lost(waitedMs: number): DnsResult {
  return { kind: 'timed-out', waitedMs, late: null, mismatched: null }
}

describe('SERVFAIL', () => {
  const fails = { dns: () => servfail(5) }
  const unchecked = { aside: answers('without-validation', answered(5, here)) }

  test('that is gone without validation is bogus, and the fault of the one that says so alone', () => {
    const { findings } = judge(seen({ ...fails, ...unchecked }))
    expect(findings.map(({ code, subject }) => [code, subject.resolver?.address])).toEqual([
      ['dnssec-bogus', first],
    ])
    expect(findings[0]?.byHand).toContain('+cd')
  })

  test('of every nameserver is the fault of the name, told once', () => {
    const { findings } = judge(seen({ ...fails, ...unchecked, both: true }))
    expect(findings.map(({ code, subject }) => [code, subject.host, subject.resolver])).toEqual([
      ['dnssec-bogus', host, null],
    ])
  })

  test.each([
    ['stays without validation', answers('without-validation', servfail(5))],
    ['was not asked again', notTold],
  ])('that %s is a failure', (_, aside) => {
    expect(codesOf({ ...fails, aside })).toEqual(['resolver-fails'])
  })
})

describe('what is lost or refused with EDNS0', () => {
  const formerr: DnsResult = { kind: 'failed', rcode: 'formerr', ms: 5, nsid: null, extendedErrors: [] }
  const plain = { aside: answers('without-edns', answered(5, here)) }

  test('and answered without it, is dropped or refused for that', () => {
    expect(codesOf({ dns: silent, ...plain })).toEqual(['edns-dropped'])
    expect(codesOf({ dns: () => formerr, ...plain })).toEqual(['edns-refused'])
  })

  test('and without it as well, is silence or a failure', () => {
    expect(codesOf({ dns: silent, aside: answers('without-edns', lost(1_000)) })).toEqual(['resolver-silent'])
    expect(codesOf({ dns: () => formerr, aside: answers('without-edns', formerr) })).toEqual([
      'resolver-fails',
    ])
  })
})

describe('truncated answers', () => {
  const overTcp = (result: (probe: DnsProbe) => DnsResult) => (probe: DnsProbe) =>
    probe.transport === 'udp' ? truncated(5) : result(probe)

  test.each([
    ['nothing', (probe: DnsProbe) => silent(probe)],
    ['a closed port', (): DnsResult => ({ kind: 'port-closed', ms: 1 })],
  ])('with %s over TCP', (_, result) => {
    const { findings } = judge(seen({ dns: overTcp(result) }))
    expect(findings.map(({ code }) => code)).toEqual(['truncation-without-tcp'])
    expect(findings[0]?.byHand).toContain('+tcp')
  })

  test('with the whole over TCP are well', () => {
    expect(codesOf({ dns: overTcp(good) })).toEqual([])
  })
})

test('replies with another id are no silence, and silence is no such reply', () => {
  const strays = { ...lost(5_000), mismatched: { ids: 1, questions: 0 } } as DnsResult
  expect(codesOf({ dns: () => strays })).toEqual(['replies-mismatched'])
  expect(codesOf({ dns: silent })).toEqual(['resolver-silent'])
  // Beside good answers a stray one is somebody else's.
  expect(codesOf({ dns: (probe) => (probe.sample === 3 ? strays : good(probe)) })).not.toContain(
    'replies-mismatched',
  )
})

describe('an address for a name that does not exist', () => {
  test('is a hint where every name of the push exists', () => {
    const { verdict, findings } = judge(seen({ aside: answers('random-name', answered(5, '198.51.100.80')) }))
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['nxdomain-rewritten', 'hint']])
    expect(verdict).toBe('pass')
  })

  test.each([
    ['denied', nxdomain(5)],
    ['without a record', nodata(5)],
    ['lost', lost(5_000)],
    ['refused', servfail(5)],
  ])('is none where it is %s', (_, result) => {
    expect(codesOf({ aside: answers('random-name', result) })).toEqual([])
  })
})

describe('addresses', () => {
  const gives = (...addresses: readonly string[]) => ({
    dns: (probe: DnsProbe) => (probe.type === 'A' ? answered(5, ...addresses) : nodata(5)),
    isAlive: ({ to }: ConnectionProbe) => to.address === here,
  })

  test.each(['0.0.0.0', '127.0.0.1', '169.254.1.1', '224.0.0.1', '255.255.255.255'])(
    '%s is bogus where a sibling knows better, and told once',
    (address) => {
      const { culprit, findings } = judge(seen(gives(address)))
      expect(findings.map(({ code }) => code)).toEqual(['address-bogus'])
      expect(culprit).toMatchObject({ code: 'address-bogus', resolver: first })
    },
  )

  test('0.0.0.0 from everybody is the name that is blocked, and no server that is down', () => {
    const { culprit, findings } = judge(seen({ ...gives('0.0.0.0'), both: true }))
    expect(findings.map(({ code }) => code)).toEqual(['address-bogus'])
    expect(culprit).toMatchObject({ resolver: null, host })
  })

  test('127.0.0.1 from everybody is a registry on this machine: well, or down', () => {
    expect(codesOf({ ...gives('127.0.0.1'), both: true, isAlive: () => true })).toEqual([])
    expect(codesOf({ ...gives('127.0.0.1'), both: true })).toEqual(['endpoint-unreachable'])
  })

  test('thousands of addresses on this machine are looked at once each, and some of them are told', () => {
    const thousands = Array.from({ length: 4_000 }, (_, index) => `127.1.${index >> 8}.${index & 0xff}`)
    const observations = seen(gives(...thousands))
    const begunMs = performance.now()
    const judged = judge(observations)
    expect(judged.culprit).toMatchObject({ code: 'address-bogus', resolver: first })
    // It took seven minutes while each was held against all others.
    expect(performance.now() - begunMs).toBeLessThan(5_000)
    expect(judged.findings[0]?.title).toMatch(
      / answers with 127\.1\.0\.0, .*, 127\.1\.0\.7 and 3992 others for /,
    )
  })

  test('10.1.2.3 beside a public one is the inside of a network: to blame only where it does not answer', () => {
    const blamed = judge(seen(gives('10.1.2.3')))
    expect(blamed.culprit).toMatchObject({ code: 'resolvers-disagree', resolver: first })
    const both = judge(seen({ ...gives('10.1.2.3'), isAlive: () => true }))
    expect(both.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['resolvers-disagree', 'hint'],
    ])
  })

  describe('of the same kind, where nobody lets this runner in, and a sibling knows better,', () => {
    const timedOut = (phase: ConnectionPhase): ConnectionResult => ({
      kind: 'timed-out',
      phase,
      waitedMs: 16_000,
      beforeMs: 0,
    })
    test.each<readonly [string, ConnectionResult, string]>([
      ['refused', closed, 'where every connection is refused'],
      ['silent', timedOut('tcp'), 'where no connection comes about'],
    ])('are to blame on who gives them: %s, and told once', (_, dead, words) => {
      const { culprit, findings } = judge(seen({ ...gives('203.0.113.9'), dead }))
      expect(findings.map(({ code }) => code)).toEqual(['resolvers-disagree'])
      expect(culprit).toMatchObject({ code: 'resolvers-disagree', resolver: first })
      expect(findings[0]?.title).toContain(words)
    })

    test('are the fault of the server that hangs there, once it has let somebody in', () => {
      expect(codesOf({ ...gives('203.0.113.9'), dead: timedOut('tls') })).not.toContain('resolvers-disagree')
    })

    test('are no fault of who gives a good one, too, nor where nobody knows better', () => {
      const dead = timedOut('tcp')
      expect(codesOf({ ...gives('203.0.113.9', here), dead })).toEqual(['address-dead'])
      expect(codesOf({ ...gives('203.0.113.9'), both: true, dead })).toEqual(['endpoint-unreachable'])
    })
  })

  test.each([
    ['10.1.2.3 from everybody', { ...gives('10.1.2.3'), both: true as const }],
    ['another public address', gives('203.0.113.9')],
    ['some of each kind', gives('10.1.2.3', here)],
  ])('%s is nothing to tell', (_, setting) => {
    expect(codesOf({ ...setting, isAlive: () => true })).toEqual([])
  })
})
