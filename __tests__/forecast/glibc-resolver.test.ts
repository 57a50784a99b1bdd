import { describe, expect, test } from '@jest/globals'
import { createGlibcResolver, glibcLoses, glibcWaitMs } from '../../src/forecast/glibc-resolver.js'
import type { Sample } from '../../src/forecast/samples.js'
import type { DnsResult, Endpoint, LookupRules, RecordType } from '../../src/report/index.js'
import {
  answered,
  lame,
  nodata,
  nxdomain,
  refused,
  runnerFacts,
  servfail,
  truncated,
} from '../support/observe.js'
import { address, host } from '../support/dns-conditions.js'

const servers: readonly Endpoint[] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((one) => ({
  address: one,
  port: 53,
}))
const lost: DnsResult = { kind: 'timed-out', mismatched: null, waitedMs: 30_000, late: null }
const closed: DnsResult = { kind: 'port-closed', ms: 0 }
const formerr: DnsResult = { kind: 'failed', rcode: 'formerr', ms: 0, nsid: null, extendedErrors: [] }
const good = answered(0, address)

interface Given {
  /** What a question brings, by `1 A` or `1 A name`, one after the other; the last one for good. */
  readonly answers?: Readonly<Record<string, readonly DnsResult[]>>
  readonly overTcp?: Readonly<Record<string, DnsResult>>
  readonly count?: number
  readonly rules?: Partial<LookupRules>
  readonly options?: Partial<Parameters<typeof createGlibcResolver>[0]>
}

/** A process with glibc, and what it asked of whom. */
function glibc({ answers = {}, overTcp = {}, count = 1, rules = {}, options = {} }: Given) {
  const asked: string[] = []
  const drawn = new Map<string, number>()
  const own = { ...runnerFacts('').lookup.glibc, ...rules }
  const resolver = createGlibcResolver({
    rules: own,
    servers: servers.slice(0, count),
    pinned: () => null,
    samples: {
      draw: (server, name, type: RecordType): Sample => {
        const short = `${servers.indexOf(server) + 1} ${type}`
        const long = `${short} ${name}`
        asked.push(name === host ? short : long)
        const key = long in answers ? long : short
        const time = drawn.get(key) ?? 0
        drawn.set(key, time + 1)
        const list = answers[key] ?? [type === 'A' ? good : nodata(0)]
        const result = list[Math.min(time, list.length - 1)] ?? good
        const transport = own.useVc ? 'tcp' : 'udp'
        return { server, transport, result, overTcp: overTcp[key] ?? null }
      },
    },
    noDataIsNoHost: true,
    waitsForUnsent: false,
    rotationStart: 0,
    ...options,
  })
  return { lookup: () => resolver.lookup(host), asked }
}

const temporary = `lookup ${host}: Temporary failure in name resolution`
const noSuchHost = `lookup ${host}: no such host`
const failed = (error: string, ms: number) => ({ kind: 'failed', error, ms })

describe('how long a server is waited for', () => {
  test.each([
    [5_000, [5], [5, 5], [5, 3, 6]],
    [2_000, [2], [2, 2], [2, 1, 2]],
    [1_000, [1], [1, 1], [1, 1, 1]],
    [30_000, [30], [30, 30], [30, 20, 40]],
  ])('timeout %i ms', (timeoutMs, ...lists) => {
    for (const seconds of lists) {
      expect(seconds.map((_, index) => glibcWaitMs(timeoutMs, index, seconds.length) / 1_000)).toEqual(
        seconds,
      )
    }
  })
})

// Seconds as measured with glibc 2.36 (Debian 12) and a DNS server on loopback.
describe('one of two replies missing', () => {
  test('costs three time-outs once, and one from then on: the fall-backs stick', () => {
    const { lookup, asked } = glibc({ answers: { '1 AAAA': [lost] } })
    expect([lookup().ms, lookup().ms]).toEqual([15_000, 5_000])
    expect(asked).toEqual(['1 A', '1 AAAA', '1 A', '1 AAAA', '1 A', '1 AAAA', '1 A', '1 AAAA'])
  })

  test('with single-request it costs two, then one', () => {
    const given = { answers: { '1 AAAA': [lost] }, rules: { singleRequest: 'on', timeoutMs: 2_000 } } as const
    const { lookup } = glibc(given)
    expect([lookup().ms, lookup().ms]).toEqual([4_000, 2_000])
  })

  test('a second question that is answered ends it', () => {
    const { lookup } = glibc({ answers: { '1 AAAA': [lost, nodata(20)] } })
    expect(lookup()).toEqual({ kind: 'found', addresses: [address], ms: 5_020 })
  })

  test('its late reply is taken in the second round', () => {
    const late: DnsResult = { kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: nodata(6_000) }
    expect(glibc({ answers: { '1 AAAA': [late] } }).lookup()).toMatchObject({ kind: 'found', ms: 6_000 })
  })

  test('where it is the first that is missing, the second is not asked any more', () => {
    const { lookup } = glibc({ answers: { '1 A': [lost] } })
    expect(lookup()).toEqual(failed(temporary, 15_000))
  })
})

describe('a late reply', () => {
  const late = (after: number): DnsResult => ({
    kind: 'timed-out',
    mismatched: null,
    waitedMs: 5_000,
    late: answered(after, address),
  })
  const lateNone = (after: number): DnsResult => ({
    kind: 'timed-out',
    mismatched: null,
    waitedMs: 5_000,
    late: nodata(after),
  })
  const slow = { '1 A': [late(6_000)], '1 AAAA': [lateNone(6_000)] }

  test('is taken when its server is asked again, though another one failed twice in between', () => {
    const { lookup } = glibc({
      answers: { ...slow, '2 A': [servfail(0)], '2 AAAA': [servfail(0)] },
      count: 2,
    })
    expect(lookup()).toMatchObject({ kind: 'found', ms: 6_000 })
  })

  test('is gone where the port of another one was closed: that closes every socket', () => {
    const { lookup } = glibc({ answers: { ...slow, '2 A': [closed], '2 AAAA': [closed] }, count: 2 })
    expect(lookup()).toEqual(failed(temporary, 10_000))
  })

  test('that nobody read says nothing', () => {
    const unread: DnsResult = {
      kind: 'timed-out',
      mismatched: null,
      waitedMs: 5_000,
      late: { kind: 'malformed', ms: 6_000, why: '' },
    }
    expect(glibc({ answers: { '1 A': [unread] } }).lookup()).toEqual({ kind: 'unknown', ms: 6_000 })
  })

  test('is no lost query, silence is, and what was not waited for is not known', () => {
    const loses = (result: DnsResult) =>
      glibcLoses(5_000)({
        server: { address: '192.0.2.1', port: 53 },
        transport: 'udp',
        result,
        overTcp: null,
      })
    expect(loses(late(6_000))).toBe(false)
    expect(loses({ kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: null })).toBe(true)
    expect(loses({ kind: 'timed-out', mismatched: null, waitedMs: 2_000, late: null })).toBe(false)
    expect(loses(answered(9_000, address))).toBe(false)
  })
})

describe('a server that fails', () => {
  const failing = { '1 A': [servfail(0)], '1 AAAA': [servfail(0)] }

  test.each<[string, DnsResult]>([
    ['SERVFAIL', servfail(10)],
    ['REFUSED', refused(10)],
    ['NOTIMP', { kind: 'failed', rcode: 'notimp', ms: 10, nsid: null, extendedErrors: [] }],
    ['a lame answer', lame(10)],
  ])('%s of A, and no address in AAAA: the second is the whole answer', (_, result) => {
    const { lookup } = glibc({ answers: { '1 A': [result] }, count: 2 })
    expect(lookup()).toEqual(failed(noSuchHost, 10))
  })

  test('FORMERR is an answer: there is no such host', () => {
    const { lookup } = glibc({ answers: { '1 A': [formerr], '1 AAAA': [formerr] }, count: 2 })
    expect(lookup()).toEqual(failed(noSuchHost, 0))
  })

  test('one query at a time: the next server at once, or only after a wait for what was not sent', () => {
    const given = { answers: failing, count: 2, rules: { singleRequest: 'on' } } as const
    expect(glibc(given).lookup().ms).toBe(0)
    expect(glibc({ ...given, options: { waitsForUnsent: true } }).lookup().ms).toBe(5_000)
  })
})

describe('resolv.conf', () => {
  test('rotate begins anywhere, and goes on with every name', () => {
    const { lookup, asked } = glibc({ count: 3, rules: { rotate: true }, options: { rotationStart: 5 } })
    lookup()
    lookup()
    expect(asked).toEqual(['3 A', '3 AAAA', '1 A', '1 AAAA'])
  })

  test('no-aaaa asks for A alone', () => {
    const { lookup, asked } = glibc({ rules: { noAaaa: true }, answers: { '1 A': [nodata(0)] } })
    expect(lookup()).toEqual(failed(noSuchHost, 0))
    expect(asked).toEqual(['1 A'])
  })

  test('attempts:0 asks nobody', () => {
    const { lookup, asked } = glibc({ rules: { attempts: 0 } })
    expect(lookup()).toEqual(failed(temporary, 0))
    expect(asked).toEqual([])
  })

  test('a name without an address, as Go worded it up to 1.20', () => {
    const given = { answers: { '1 A': [nodata(0)] }, options: { noDataIsNoHost: false } }
    expect(glibc(given).lookup()).toEqual(failed(`lookup ${host}: No address associated with hostname`, 0))
  })
})

describe('TCP', () => {
  test('both questions go again, to the same server, and what was whole is taken to be so again', () => {
    const { lookup } = glibc({
      answers: { '1 A': [truncated(20)] },
      overTcp: { '1 A': answered(30, address) },
    })
    expect(lookup()).toEqual({ kind: 'found', addresses: [address], ms: 50 })
  })

  test('the servers after a closed port are asked over TCP as well, once', () => {
    const cut = {
      '1 A': [truncated(0)],
      '1 AAAA': [truncated(0)],
      '2 A': [truncated(0)],
      '2 AAAA': [truncated(0)],
    }
    const overTcp = { '1 A': closed, '1 AAAA': closed, '2 A': closed, '2 AAAA': closed }
    const { lookup, asked } = glibc({ answers: cut, overTcp, count: 2 })
    expect(lookup()).toEqual(failed(temporary, 0))
    expect(asked.filter((one) => one.startsWith('2'))).toEqual(['2 A', '2 AAAA'])
  })

  test('has no time-out of its own: how long it lasts is not known', () => {
    const answers = { '1 A': [{ kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: null } as const] }
    expect(glibc({ answers, rules: { useVc: true } }).lookup()).toEqual({ kind: 'unknown', ms: 5_000 })
  })

  test('a failure over TCP is an answer', () => {
    const answers = { '1 A': [refused(5)], '1 AAAA': [refused(5)] }
    expect(glibc({ answers, count: 2, rules: { useVc: true } }).lookup()).toEqual(failed(noSuchHost, 5))
  })
})

describe('the search list', () => {
  const rules = { search: ['x', 'y'], ndots: 5 }
  const inX = (result: DnsResult) => ({ [`1 A ${host}.x`]: [result], [`1 AAAA ${host}.x`]: [result] })
  const names = (asked: readonly string[]) =>
    [...new Set(asked.map((one) => one.split(' ')[2] ?? host))].map((name) => name.replace(host, ''))

  test.each<[string, DnsResult, readonly string[]]>([
    ['denied', nxdomain(0), ['.x', '.y']],
    ['without an address', nodata(0), ['.x', '.y']],
    ['SERVFAIL', servfail(0), ['.x', '.y']],
    ['REFUSED', refused(0), ['.x', '']],
    ['FORMERR', formerr, ['.x', '']],
    ['silent', lost, ['.x', '']],
  ])('a suffix that is %s', (_, result, expected) => {
    const { lookup, asked } = glibc({ rules, answers: inX(result) })
    expect(lookup().kind).toBe('found')
    expect(names(asked)).toEqual(expected)
  })

  test('nobody there to be asked ends everything', () => {
    const { lookup, asked } = glibc({ rules, answers: { '1 A': [closed], '1 AAAA': [closed] } })
    expect(lookup()).toEqual(failed(temporary, 0))
    expect(names(asked)).toEqual(['.x'])
  })

  test('a name with enough dots comes first, and its own failure is the error', () => {
    const answers = {
      '1 A': [nxdomain(0)],
      '1 AAAA': [nxdomain(0)],
      [`1 A ${host}`]: [lost],
      [`1 AAAA ${host}`]: [lost],
    }
    const { lookup, asked } = glibc({ rules: { search: ['x'] }, answers })
    expect(lookup()).toEqual(failed(temporary, 10_000))
    expect(names(asked)).toEqual(['', '.x'])
  })
})
