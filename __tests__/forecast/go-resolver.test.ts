import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../src/forecast/cells.js'
import { exchangeOf, goLoses } from '../../src/forecast/exchanges.js'
import { sampleSource, typical, type Sample } from '../../src/forecast/samples.js'
import { createGoResolver } from '../../src/forecast/go-resolver.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import { goNameList } from '../../src/forecast/names.js'
import { answersAnother } from '../../src/push-path/malformed.js'
import type { DnsResult, Endpoint, LookupRules, RecordType } from '../../src/report/index.js'
import {
  address,
  after,
  always,
  byType,
  drops,
  good,
  host,
  lookupOn,
  type Answers,
} from '../support/dns-conditions.js'
import {
  answered,
  connected,
  nxdomain,
  observe,
  runnerFacts,
  servfail,
  silent,
  truncated,
} from '../support/observe.js'

const reading = (timeoutMs: number) => ({ timeoutMs, useVc: false, isLost: goLoses(timeoutMs) })

const lookup = (servers: readonly Answers[], rest = ''): Lookup => lookupOn({ servers, rest }).go

describe("Go's resolver, beyond the table", () => {
  test('attempts: asks round after round', () => {
    expect(lookup([drops], 'options attempts:4').ms).toBe(20_000)
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

  test("another question's answer over TCP is told from what is no message", () => {
    const answersOver = (why: string) => lookup([always({ kind: 'malformed', ms: 0, why })], 'options use-vc')
    const error = (words: string) => ({ kind: 'failed', error: expect.stringContaining(words) })
    expect(answersOver(answersAnother)).toMatchObject(error('invalid DNS response'))
    expect(answersOver('undecodable')).toMatchObject(error('cannot unmarshal DNS message'))
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
      const drawn = source.draw({ address: '192.0.2.1', port: 53 }, host, 'A', 0)
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
    const drawn = sampleSource(cells, typical).draw({ address: '192.0.2.1', port: 53 }, host, 'A', 0)
    expect(drawn === null ? null : exchangeOf(drawn, 10_000)).toEqual({ kind: 'unknown', ms: 5_000 })
  })

  test('what came late for those that were waited for is in time for a client with more patience', () => {
    const sample: Sample = {
      server: { address: '192.0.2.1', port: 53 },
      transport: 'udp',
      result: { kind: 'timed-out', mismatched: null, waitedMs: 5_000, late: answered(6_000, address) },
      overTcp: null,
    }
    expect(exchangeOf(sample, 10_000)).toEqual({ kind: 'addresses', addresses: [address], ms: 6_000 })
    expect(exchangeOf(sample, 5_000)).toMatchObject({ kind: 'next', ms: 5_000 })
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
