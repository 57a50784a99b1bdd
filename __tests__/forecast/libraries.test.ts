import { describe, expect, test } from '@jest/globals'
import { lame, nxdomain, nodata, refused, servfail, truncated } from '../support/observe.js'
import {
  address,
  after,
  always,
  byType,
  closed,
  drops,
  good,
  host,
  inSuffix,
  libraries,
  lookupOn,
  type Answers,
  type Condition,
} from '../support/dns-conditions.js'

/** Seconds, and an address, no such host, or for the time being nothing. */
type Ending = readonly [seconds: number, what: 'found' | 'not-found' | 'again']
const found = (seconds: number): Ending => [seconds, 'found']
const notFound = (seconds: number): Ending => [seconds, 'not-found']
const again = (seconds: number): Ending => [seconds, 'again']

const twoSuffixes = 'search a.corp.test b.corp.test\noptions ndots:5'
const noAaaa = byType(good, drops)
const slowTcp: Answers = (probe) => (probe.transport === 'udp' ? truncated(20) : good(probe))

/** What the lab measured with Go 1.24, glibc 2.36 and musl 1.2.6: seconds until return, and the end. */
const measured: readonly (readonly [string, Condition, go: Ending, glibc: Ending, musl: Ending])[] = [
  ['the first drops, the second is fine', { servers: [drops, good] }, found(5), found(5), found(0)],
  ['two drop, the third is fine', { servers: [drops, drops, good] }, found(10), found(8), found(0)],
  ['the only one drops', { servers: [drops] }, again(10), again(10), again(5)],
  ['two drop', { servers: [drops, drops] }, again(20), again(20), again(5)],
  ['three drop', { servers: [drops, drops, drops] }, again(30), again(28), again(5)],
  ['AAAA dropped by the only one', { servers: [noAaaa] }, found(10), found(15), again(5)],
  ['AAAA dropped by both', { servers: [noAaaa, noAaaa] }, found(20), found(15), again(5)],
  ['AAAA dropped by the first only', { servers: [noAaaa, good] }, found(5), found(15), found(0)],
  ['the second is dead', { servers: [good, drops] }, found(0), found(0), found(0)],
  ['3 s latency', { servers: [after(3_000)] }, found(3), found(3), found(3)],
  ['4.97 s latency', { servers: [after(4_970)] }, found(4.97), found(4.97), found(4.97)],
  ['6 s latency: only glibc takes a late reply', { servers: [after(6_000)] }, again(10), found(6), again(5)],
  ['6 s latency, the second drops', { servers: [after(6_000), drops] }, again(20), found(10), again(5)],
  ['the first says SERVFAIL', { servers: [always(servfail(0)), good] }, found(0), found(0), found(0)],
  ['the first says REFUSED', { servers: [always(refused(0)), good] }, found(0), found(0), found(0)],
  ['the port of the first is closed', { servers: [closed, good] }, found(0), found(0), found(0)],
  // musl asks both, and the first reply wins.
  [
    'the first says NXDOMAIN',
    { servers: [always(nxdomain(0)), after(9)] },
    notFound(0),
    notFound(0),
    notFound(0),
  ],
  [
    'the first says NXDOMAIN, later than the second answers',
    { servers: [always(nxdomain(9)), good] },
    notFound(0.01),
    notFound(0.01),
    found(0),
  ],
  [
    'the first says NODATA',
    { servers: [always(nodata(0)), after(9)] },
    notFound(0),
    notFound(0),
    notFound(0),
  ],
  ['the first is lame', { servers: [always(lame(0)), after(9)] }, found(0.01), found(0.01), notFound(0)],
  ['the only one says SERVFAIL', { servers: [always(servfail(0))] }, again(0), again(0), again(5)],
  ['the only one says REFUSED', { servers: [always(refused(0))] }, again(0), again(0), again(5)],
  ['AAAA is SERVFAIL', { servers: [byType(good, always(servfail(0)))] }, found(0), found(0), again(5)],
  ['AAAA is NXDOMAIN', { servers: [byType(good, always(nxdomain(0)))] }, found(0), found(0), notFound(0)],
  [
    'AAAA is SERVFAIL at the first and 1 s late at the second',
    { servers: [byType(good, always(servfail(0))), byType(good, after(1_000))] },
    found(1),
    found(0),
    found(1),
  ],
  [
    'truncated over UDP, and the TCP port is closed',
    { servers: [(probe) => (probe.transport === 'udp' ? truncated(0) : { kind: 'port-closed', ms: 0 })] },
    again(0),
    again(0),
    again(0),
  ],
  [
    'truncated over UDP, and answered over TCP',
    { servers: [slowTcp] },
    found(0.02),
    found(0.02),
    found(0.02),
  ],
  [
    'timeout:1, the first drops',
    { servers: [drops, good], rest: 'options timeout:1' },
    found(1),
    found(1),
    found(0),
  ],
  [
    'timeout:2 attempts:1, three drop',
    { servers: [drops, drops, drops], rest: 'options timeout:2 attempts:1' },
    again(6),
    again(5),
    again(2),
  ],
  [
    'single-request, AAAA dropped',
    { servers: [noAaaa], rest: 'options single-request' },
    found(10),
    found(10),
    again(5),
  ],
  [
    'single-request-reopen, AAAA dropped',
    { servers: [noAaaa], rest: 'options single-request-reopen' },
    found(10),
    found(5),
    again(5),
  ],
  [
    'two suffixes denied after 1 s',
    { servers: [inSuffix(always(nxdomain(1_000)))], rest: twoSuffixes },
    found(2),
    found(2),
    found(2),
  ],
  ['two suffixes dropped', { servers: [inSuffix(drops)], rest: twoSuffixes }, found(20), found(10), again(5)],
  [
    'two suffixes SERVFAIL',
    { servers: [inSuffix(always(servfail(0)))], rest: twoSuffixes },
    found(0),
    found(0),
    again(5),
  ],
]

const words: Readonly<Record<(typeof libraries)[number], Readonly<Record<'not-found' | 'again', RegExp>>>> = {
  go: { 'not-found': /on 192\.0\.2\.1:53: no such host$/, again: /on 192\.0\.2\.\d:53: (?!no such host)/ },
  glibc: {
    'not-found': /^lookup notary\.test: no such host$/,
    again: /^lookup notary\.test: Temporary failure in name resolution$/,
  },
  musl: { 'not-found': /^lookup notary\.test: no such host$/, again: /^lookup notary\.test: Try again$/ },
}

describe.each(libraries)('what the lab measured: %s', (library) => {
  test.each(measured)('%s', (_, condition, ...endings) => {
    const [seconds, what] = endings[libraries.indexOf(library)] ?? found(NaN)
    const result = lookupOn(condition)[library]
    expect(result.ms / 1_000).toBeCloseTo(seconds, 2)
    if (what === 'found') expect(result).toMatchObject({ kind: 'found', addresses: [address] })
    else expect(result.kind === 'failed' && result.error).toMatch(words[library][what])
  })

  test('a pinned host asks nobody', () => {
    const pinned = lookupOn({ servers: [drops], pins: { [host]: ['127.0.0.1'] } })[library]
    expect(pinned).toEqual({ kind: 'found', addresses: ['127.0.0.1'], ms: 0 })
  })

  test('nothing is foretold where a needed question was not measured', () => {
    const skipped = always({ kind: 'skipped', why: 'deadline', waitedMs: 700 })
    expect(lookupOn({ servers: [skipped] })[library].kind).toBe('unknown')
  })
})
