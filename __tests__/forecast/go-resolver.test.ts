import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../src/forecast/cells.js'
import { exchangeOf, goLoses } from '../../src/forecast/exchanges.js'
import { sampleSource, typical, type Sample } from '../../src/forecast/samples.js'
import { createGoResolver } from '../../src/forecast/go-resolver.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import { goNameList } from '../../src/forecast/names.js'
import { clientServers } from '../../src/forecast/resolvers.js'
import type { DnsProbe, DnsResult, Endpoint, LookupRules, RecordType } from '../../src/report/index.js'
import {
  answered,
  connected,
  lame,
  nodata,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
  truncated,
} from '../support/observe.js'

const host = 'notary.test'
const address = '203.0.113.7'
type Answers = (probe: DnsProbe) => DnsResult
const reading = (timeoutMs: number, useVc = false) => ({ timeoutMs, useVc, isLost: goLoses(timeoutMs) })

const after =
  (ms: number): Answers =>
  (probe) =>
    ms > probe.waitMs ? silent(probe, ms) : probe.type === 'A' ? answered(ms, address) : nodata(ms)
const good = after(0)
const drops: Answers = (probe) => silent(probe)
const always =
  (result: DnsResult): Answers =>
  () =>
    result
const closed = always({ kind: 'port-closed', ms: 0 })
const byType =
  (a: Answers, aaaa: Answers): Answers =>
  (probe) =>
    (probe.type === 'A' ? a : aaaa)(probe)

/** One lookup on what the whole survey of these nameservers, the first, second and third, would have measured. */
function lookup(
  servers: readonly Answers[],
  rest = '',
  pins: Record<string, readonly string[]> = {},
): Lookup {
  const addresses = servers.map((_, index) => `192.0.2.${index + 1}`)
  const lines = addresses.map((one) => `nameserver ${one}\n`).join('')
  const runner = runnerFacts(`${lines}${rest}\n`, {
    pins,
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  const observations = observe({ images: `${host}/app:1` }, runner, {
    dns: (probe) => servers[addresses.indexOf(probe.resolver.address)]?.(probe) ?? silent(probe),
    connect: (probe) => connected(probe, 200, null),
  })
  const rules = runner.lookup.go
  return createGoResolver({
    rules,
    servers: clientServers(observations),
    samples: sampleSource(cellsOf(observations, reading(rules.timeoutMs, rules.useVc), 'warm'), typical),
    pinned: (name) => pins[name] ?? null,
    names: (name) => goNameList(name, rules),
  }).lookup(host)
}

const inSuffix =
  (suffixed: Answers): Answers =>
  (probe) =>
    (probe.name === host ? good : suffixed)(probe)
const twoSuffixes = 'search a.corp.test b.corp.test\noptions ndots:5'

/** Seconds until return as the lab measured them with Go 1.24. */
const measured: readonly (readonly [string, readonly Answers[], string, number, 'found' | RegExp])[] = [
  ['the first drops, the second is fine', [drops, good], '', 5, 'found'],
  ['two drop, the third is fine', [drops, drops, good], '', 10, 'found'],
  ['the only one drops', [drops], '', 10, /i\/o timeout/],
  ['two drop', [drops, drops], '', 20, /i\/o timeout/],
  ['three drop', [drops, drops, drops], '', 30, /i\/o timeout/],
  ['AAAA dropped by the only one', [byType(good, drops)], '', 10, 'found'],
  ['AAAA dropped by both', [byType(good, drops), byType(good, drops)], '', 20, 'found'],
  ['AAAA dropped by the first only', [byType(good, drops), good], '', 5, 'found'],
  ['the second is dead', [good, drops], '', 0, 'found'],
  ['3 s latency', [after(3_000)], '', 3, 'found'],
  ['4.97 s latency', [after(4_970)], '', 4.97, 'found'],
  ['6 s latency: a late reply is never taken', [after(6_000)], '', 10, /i\/o timeout/],
  ['6 s latency, and the second drops', [after(6_000), drops], '', 20, /i\/o timeout/],
  ['the first says SERVFAIL', [always(servfail(0)), good], '', 0, 'found'],
  ['the first says REFUSED', [always(refused(0)), good], '', 0, 'found'],
  ['the port of the first is closed', [closed, good], '', 0, 'found'],
  ['the first says NXDOMAIN', [always(nxdomain(0)), good], '', 0, /192\.0\.2\.1:53: no such host/],
  ['the first says NODATA', [always(nodata(0)), good], '', 0, /192\.0\.2\.1:53: no such host/],
  ['the first is lame', [always(lame(0)), good], '', 0, 'found'],
  ['the only one says SERVFAIL', [always(servfail(0))], '', 0, /server misbehaving/],
  ['the only one says REFUSED', [always(refused(0))], '', 0, /server misbehaving/],
  ['A is fine, AAAA is SERVFAIL', [byType(good, always(servfail(0)))], '', 0, 'found'],
  ['A is fine, AAAA is NXDOMAIN', [byType(good, always(nxdomain(0)))], '', 0, 'found'],
  [
    'AAAA is SERVFAIL at the first and 1 s late at the second',
    [byType(good, always(servfail(0))), byType(good, after(1_000))],
    '',
    1,
    'found',
  ],
  [
    'truncated over UDP, and the TCP port is closed',
    [(probe) => (probe.transport === 'udp' ? truncated(0) : { kind: 'port-closed', ms: 0 })],
    '',
    0,
    /dial tcp 192\.0\.2\.1:53: connect: connection refused/,
  ],
  ['timeout:1, the first drops', [drops, good], 'options timeout:1', 1, 'found'],
  [
    'timeout:2 attempts:1, three drop',
    [drops, drops, drops],
    'options timeout:2 attempts:1',
    6,
    /i\/o timeout/,
  ],
  ['single-request, AAAA dropped', [byType(good, drops)], 'options single-request', 10, 'found'],
  [
    'single-request-reopen, AAAA dropped',
    [byType(good, drops)],
    'options single-request-reopen',
    10,
    'found',
  ],
  ['two suffixes denied after 1 s', [inSuffix(always(nxdomain(1_000)))], twoSuffixes, 2, 'found'],
  ['two suffixes dropped', [inSuffix(drops)], twoSuffixes, 20, 'found'],
  ['two suffixes SERVFAIL', [inSuffix(always(servfail(0)))], twoSuffixes, 0, 'found'],
]

describe("Go's resolver against what the lab measured", () => {
  test.each(measured)('%s', (_, servers, rest, seconds, ending) => {
    const result = lookup(servers, rest)
    expect(result.ms / 1_000).toBeCloseTo(seconds, 2)
    if (ending === 'found') expect(result).toMatchObject({ kind: 'found', addresses: [address] })
    else {
      expect(result.kind).toBe('failed')
      expect(result.kind === 'failed' && result.error).toMatch(ending)
    }
  })
})

describe('beyond the table', () => {
  test('a pinned host asks nobody', () => {
    expect(lookup([drops], '', { [host]: ['127.0.0.1'] })).toEqual({
      kind: 'found',
      addresses: ['127.0.0.1'],
      ms: 0,
    })
  })

  test('attempts: asks round after round', () => {
    expect(lookup([drops], 'options attempts:4').ms).toBe(20_000)
  })

  test('a truncated answer that comes over TCP is taken', () => {
    const overTcp: Answers = (probe) => (probe.transport === 'udp' ? truncated(20) : good(probe))
    expect(lookup([overTcp])).toMatchObject({ kind: 'found', ms: 20 })
  })

  test('the fallback to TCP has a time-out of its own', () => {
    const overTcp: Answers = (probe) => (probe.transport === 'udp' ? truncated(4_000) : after(4_500)(probe))
    expect(lookup([overTcp])).toMatchObject({ kind: 'found', ms: 8_500 })
  })

  test('use-vc asks over TCP only', () => {
    const tcpOnly: Answers = (probe) => (probe.transport === 'tcp' ? good(probe) : silent(probe))
    expect(lookup([tcpOnly], 'options use-vc')).toMatchObject({ kind: 'found', ms: 0 })
    expect(lookup([drops], 'options use-vc')).toMatchObject({
      kind: 'failed',
      error: expect.stringContaining('read tcp'),
    })
  })

  test('the error is the one of the last reply, and names the host as it was asked for', () => {
    const result = lookup([byType(always(servfail(300)), always(nxdomain(0)))], 'search corp.test')
    expect(result).toMatchObject({
      kind: 'failed',
      error: `lookup ${host} on 192.0.2.1:53: server misbehaving`,
    })
  })

  test('a reply that was measured is lost on a client with less patience', () => {
    const runner = runnerFacts('nameserver 192.0.2.1')
    const seen = observe({ images: `${host}/app:1` }, runner, {
      dns: after(3_000),
      connect: (probe) => connected(probe, 200, null),
    })
    const draw = (timeoutMs: number) => {
      const source = sampleSource(cellsOf(seen, reading(timeoutMs), 'warm'), typical)
      const drawn = source.draw({ address: '192.0.2.1', port: 53 }, host, 'A')
      return drawn === null ? null : exchangeOf(drawn, timeoutMs)
    }
    expect(draw(5_000)).toMatchObject({ kind: 'addresses', ms: 3_000 })
    expect(draw(1_000)).toMatchObject({ kind: 'next', ms: 1_000 })
  })

  test('what was waited for in vain says nothing of a client with more patience', () => {
    const runner = runnerFacts('nameserver 192.0.2.1')
    const seen = observe({ images: `${host}/app:1` }, runner, {
      dns: drops,
      connect: (probe) => connected(probe, 200, null),
    })
    const cells = cellsOf(seen, reading(10_000), 'warm')
    const drawn = sampleSource(cells, typical).draw({ address: '192.0.2.1', port: 53 }, host, 'A')
    expect(drawn === null ? null : exchangeOf(drawn, 10_000)).toEqual({ kind: 'unknown', ms: 5_000 })
  })

  test('the first, cold sample is left out where there are others, or taken alone', () => {
    const runner = runnerFacts('nameserver 192.0.2.1')
    const seen = observe({ images: `${host}/app:1` }, runner, {
      dns: (probe) => after(probe.sample === 0 ? 900 : 5)(probe),
      connect: (probe) => connected(probe, 200, null),
    })
    const times = (first: 'warm' | 'cold') =>
      [...cellsOf(seen, reading(5_000), first).values()].flatMap(({ replies }) =>
        replies.map((reply) => exchangeOf(reply, 5_000).ms),
      )
    expect(new Set(times('warm'))).toEqual(new Set([5]))
    expect(new Set(times('cold'))).toEqual(new Set([900]))
  })

  test('nothing is foretold where a needed question was not measured', () => {
    expect(lookup([always({ kind: 'skipped', why: 'deadline', waitedMs: 700 }), good]).kind).toBe('unknown')
  })
})

const rules: LookupRules = runnerFacts('').lookup.go
const servers: readonly Endpoint[] = ['192.0.2.1', '192.0.2.2'].map((one) => ({ address: one, port: 53 }))
const lost: DnsResult = { kind: 'timed-out', waitedMs: 5_000, late: null, mismatched: null }

/** A resolver that draws these, by server and type, one after the other, and a reply at once when they are used up. */
function drawing(draws: Readonly<Record<string, readonly DnsResult[]>>, options: Partial<LookupRules> = {}) {
  const asked: string[] = []
  const left = new Map(Object.entries(draws).map(([key, list]) => [key, [...list]]))
  const ownRules = { ...rules, ...options }
  const resolver = createGoResolver({
    rules: ownRules,
    servers,
    pinned: () => null,
    names: (name) => goNameList(name, ownRules),
    samples: {
      draw: (server, name, type: RecordType): Sample => {
        const key = `${server.address} ${type}`
        asked.push(name === host ? key : `${key} ${name}`)
        const result = left.get(key)?.shift() ?? answered(0, address)
        return { server, transport: 'udp', result, overTcp: null }
      },
    },
  })
  return { resolver, asked }
}

describe('one lookup after the other', () => {
  test('one packet lost with a good second costs one time-out', () => {
    const { resolver } = drawing({ '192.0.2.1 A': [lost], '192.0.2.1 AAAA': [lost] })
    expect(resolver.lookup(host).ms).toBe(5_000)
    expect(resolver.lookup(host).ms).toBe(0)
  })

  test("one packet lost with a dead second costs two: the blog's case", () => {
    const { resolver } = drawing({ '192.0.2.1 A': [lost], '192.0.2.2 A': [lost] })
    expect(resolver.lookup(host)).toMatchObject({ kind: 'found', ms: 10_000 })
  })

  test('rotate moves on with every question, AAAA before A', () => {
    const { resolver, asked } = drawing({}, { rotate: true })
    resolver.lookup(host)
    resolver.lookup(host)
    expect(asked).toEqual(['192.0.2.1 AAAA', '192.0.2.2 A', '192.0.2.1 AAAA', '192.0.2.2 A'])
  })

  test('rotate with single-request asks A first', () => {
    const { resolver, asked } = drawing({}, { rotate: true, singleRequest: 'on' })
    resolver.lookup(host)
    expect(asked).toEqual(['192.0.2.1 A', '192.0.2.2 AAAA'])
  })

  test('without rotate everybody begins with the first', () => {
    const { resolver, asked } = drawing({})
    resolver.lookup(host)
    expect(asked).toEqual(['192.0.2.1 AAAA', '192.0.2.1 A'])
  })
})

describe('the search list', () => {
  test.each([
    ['enough dots: the name itself first', 'a.test', 1, ['a.test', 'a.test.x', 'a.test.y']],
    ['too few dots: the suffixes first', 'a.test', 5, ['a.test.x', 'a.test.y', 'a.test']],
    ['a trailing dot: the name alone', 'a.test.', 5, ['a.test']],
    ['ndots:0 counts for a name without a dot', 'a', 0, ['a', 'a.x', 'a.y']],
  ])('%s', (_, name, ndots, expected) => {
    expect(goNameList(name, { ...rules, ndots, search: ['x', 'y'] })).toEqual(expected)
  })

  test('ends at the first name that has an address', () => {
    const { resolver, asked } = drawing({}, { search: ['corp.test'], ndots: 5 })
    expect(resolver.lookup(host)).toMatchObject({ kind: 'found' })
    expect(asked).toEqual([`192.0.2.1 AAAA ${host}.corp.test`, `192.0.2.1 A ${host}.corp.test`])
  })
})
