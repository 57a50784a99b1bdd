import { describe, expect, test } from '@jest/globals'
import { createMuslResolver, muslLoses } from '../../src/forecast/musl-resolver.js'
import type { Sample } from '../../src/forecast/samples.js'
import type { DnsResult, Endpoint, LookupRules, RecordType } from '../../src/report/index.js'
import { answered, nodata, nxdomain, runnerFacts, servfail, truncated } from '../support/observe.js'
import { address, host } from '../support/dns-conditions.js'

const servers: readonly Endpoint[] = ['192.0.2.1', '192.0.2.2'].map((one) => ({ address: one, port: 53 }))
const lost: DnsResult = { kind: 'timed-out', mismatched: null, waitedMs: 60_000, late: null }
const good = answered(0, address)

interface Given {
  /** What a question brings, by `1 A` or `1 A name`, one after the other; the last one for good. */
  readonly answers?: Readonly<Record<string, readonly DnsResult[]>>
  readonly overTcp?: DnsResult
  readonly count?: number
  readonly rules?: Partial<LookupRules>
  readonly tcpFallback?: boolean
}

function musl({ answers = {}, overTcp, count = 1, rules = {}, tcpFallback = true }: Given) {
  const asked: string[] = []
  const drawn = new Map<string, number>()
  const resolver = createMuslResolver({
    rules: { ...runnerFacts('').lookup.musl, ...rules },
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
        return { server, transport: 'udp', result, overTcp: overTcp ?? null }
      },
    },
    noDataIsNoHost: false,
    tcpFallback,
  })
  return { lookup: () => resolver.lookup(host), asked }
}

const tryAgain = (ms: number) => ({ kind: 'failed', error: `lookup ${host}: Try again`, ms })

describe('all servers at once', () => {
  test('the first reply wins, right or wrong', () => {
    const wrong = { '1 A': [nxdomain(30)], '1 AAAA': [nxdomain(30)] }
    const slower = { '2 A': [answered(40, address)], '2 AAAA': [nodata(40)] }
    const faster = { '2 A': [answered(20, address)], '2 AAAA': [nodata(20)] }
    expect(musl({ answers: { ...wrong, ...slower }, count: 2 }).lookup()).toMatchObject({
      error: `lookup ${host}: no such host`,
      ms: 30,
    })
    expect(musl({ answers: { ...wrong, ...faster }, count: 2 }).lookup()).toMatchObject({
      kind: 'found',
      ms: 20,
    })
  })

  test('a lost packet is sent again after half the time', () => {
    const { lookup, asked } = musl({ answers: { '1 A': [lost, good], '1 AAAA': [lost, nodata(0)] } })
    expect(lookup()).toMatchObject({ kind: 'found', ms: 2_500 })
    expect(asked).toEqual(['1 A', '1 AAAA', '1 A', '1 AAAA'])
  })

  test('only what is missing is sent again', () => {
    const { lookup, asked } = musl({ answers: { '1 AAAA': [lost] }, rules: { attempts: 3 } })
    expect(lookup()).toEqual(tryAgain(5_000))
    // A third of 5 s is 1,666 ms: a fourth time fits in.
    expect(asked).toEqual(['1 A', '1 AAAA', '1 AAAA', '1 AAAA', '1 AAAA'])
  })

  test('a reply to the first query is taken after the second', () => {
    const answers = { '1 A': [answered(3_000, address), lost], '1 AAAA': [nodata(3_000), lost] }
    expect(musl({ answers }).lookup()).toMatchObject({ kind: 'found', ms: 3_000 })
  })

  test('SERVFAIL is asked again at once, four times in an interval', () => {
    const answers = { '1 A': [servfail(10), servfail(10), answered(10, address)] }
    const { lookup, asked } = musl({ answers })
    expect(lookup()).toMatchObject({ kind: 'found', ms: 30 })
    expect(asked).toEqual(['1 A', '1 AAAA', '1 A', '1 A'])
    const never = musl({ answers: { '1 A': [servfail(10)] } })
    expect(never.lookup()).toEqual(tryAgain(5_000))
    expect(never.asked.filter((one) => one === '1 A')).toHaveLength(10)
  })
})

describe('truncated', () => {
  const answers = { '1 A': [truncated(10)] }

  test('is asked for over TCP from 1.2.4 on', () => {
    expect(musl({ answers, overTcp: answered(20, address) }).lookup()).toMatchObject({
      kind: 'found',
      ms: 30,
    })
  })

  test('a connection that fails ends it all', () => {
    expect(musl({ answers, overTcp: { kind: 'port-closed', ms: 5 } }).lookup()).toEqual(tryAgain(15))
    expect(musl({ answers, overTcp: servfail(5) }).lookup()).toEqual(tryAgain(15))
  })

  test('a connection that says nothing takes the rest of the time', () => {
    expect(musl({ answers, overTcp: lost }).lookup()).toEqual(tryAgain(5_000))
  })

  test('earlier ones take what came, and that is not kept', () => {
    expect(musl({ answers, overTcp: good, tcpFallback: false }).lookup()).toEqual({ kind: 'unknown', ms: 10 })
  })
})

describe('no address', () => {
  test.each([
    [true, 'Name has no usable address'],
    [false, 'no such host'],
  ])('in an answer: 1.2.4 or later is %s', (tcpFallback, text) => {
    expect(musl({ answers: { '1 A': [nodata(0)] }, tcpFallback }).lookup()).toMatchObject({
      error: `lookup ${host}: ${text}`,
    })
  })

  test('a name that is not there for A needs no AAAA, and waits for it all the same', () => {
    const { lookup } = musl({ answers: { '1 A': [nxdomain(0)], '1 AAAA': [lost] } })
    expect(lookup()).toMatchObject({ error: `lookup ${host}: no such host`, ms: 5_000 })
  })
})

describe('resolv.conf', () => {
  test('timeout:0 asks nobody, and of attempts:0 the program dies', () => {
    const { lookup, asked } = musl({ rules: { timeoutMs: 0 } })
    expect(lookup()).toEqual(tryAgain(0))
    expect(asked).toEqual([])
    expect(musl({ rules: { attempts: 0 } }).lookup()).toEqual({ kind: 'unknown', ms: 0 })
  })

  test('with enough dots no suffix is ever asked for', () => {
    const denied = { '1 A': [nxdomain(0)], '1 AAAA': [nxdomain(0)] }
    const { lookup, asked } = musl({ answers: denied, rules: { search: ['x'] } })
    expect(lookup().kind).toBe('failed')
    expect(asked).toEqual(['1 A', '1 AAAA'])
  })

  test.each<[string, DnsResult, 'found' | 'failed']>([
    ['is denied', nxdomain(0), 'found'],
    ['has no address', nodata(0), 'failed'],
    ['is silent', lost, 'failed'],
  ])('a suffix that %s', (_, result, kind) => {
    const answers = { [`1 A ${host}.x`]: [result], [`1 AAAA ${host}.x`]: [result] }
    expect(musl({ answers, rules: { search: ['x'], ndots: 5 } }).lookup().kind).toBe(kind)
  })
})

test('what comes after all the time that a name gets is lost', () => {
  const loses = (result: DnsResult) =>
    muslLoses(5_000)({ server: { address: '192.0.2.1', port: 53 }, transport: 'udp', result, overTcp: null })
  expect(loses(answered(4_999, address))).toBe(false)
  expect(
    loses({ kind: 'timed-out', mismatched: null, waitedMs: 2_000, late: answered(4_000, address) }),
  ).toBe(false)
  expect(
    loses({ kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: answered(6_000, address) }),
  ).toBe(true)
  expect(loses({ kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: null })).toBe(true)
  expect(loses({ kind: 'port-closed', ms: 0 })).toBe(false)
})
