import { describe, expect, test } from '@jest/globals'
import { forecasting } from '../../src/budgets.js'
import { cellsOf, type Reading, type Temperature } from '../../src/forecast/cells.js'
import { exchangeOf, goLoses } from '../../src/forecast/exchanges.js'
import { cellKey, sampleSource, type Cell } from '../../src/forecast/samples.js'
import type { DnsMeasurement, DnsResult, Observations, RecordType } from '../../src/report/index.js'
import { dnsProbe } from '../support/dns-probe.js'
import { answered, nodata, requestFor, runnerFacts, servfail } from '../support/observe.js'

const timeoutMs = 5_000
const reading: Reading = { timeoutMs, useVc: false, isLost: goLoses(timeoutMs) }
const [first, second] = ['192.0.2.1', '192.0.2.2']
const [registry, notary] = ['registry.test', 'notary.test']
const good = answered(5, '203.0.113.7')
const lost: DnsResult = { kind: 'timed-out', waitedMs: timeoutMs, late: null, mismatched: null }
const late = (lateMs: number): DnsResult => ({
  kind: 'timed-out',
  waitedMs: timeoutMs,
  late: answered(lateMs, '203.0.113.7'),
  mismatched: null,
})
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)

/** What came of one question, sample by sample, the cold one first. */
function asked(
  address: string,
  host: string,
  type: RecordType,
  results: readonly DnsResult[],
): readonly DnsMeasurement[] {
  return results.map((result, sample) => ({
    probe: dnsProbe(address, host, { type, sample, waitMs: timeoutMs }),
    startedMs: 0,
    result,
  }))
}

const observed = (measurements: readonly DnsMeasurement[]): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: `${registry}/app:1` }),
  runner: runnerFacts(`nameserver ${first}\nnameserver ${second}`),
  measurements,
  routes: [],
})

function cellFor(
  measurements: readonly DnsMeasurement[],
  [address, host, type]: readonly [string, string, RecordType],
  temperature: Temperature = 'warm',
): Cell {
  const cells = cellsOf(observed(measurements), reading, temperature)
  const cell = cells.get(cellKey({ address, port: 53 }, host, type))
  if (cell === undefined) throw new Error('there is no such cell')
  return cell
}

describe('the loss on the way to a resolver', () => {
  const measurements = [
    ...asked(first, registry, 'A', [good, good, lost, good, good]),
    ...asked(first, notary, 'A', [good, good, good, good, lost]),
    ...asked(first, notary, 'AAAA', times(5, nodata(5))),
    ...asked(second, registry, 'A', times(5, good)),
  ]

  test('is one for all its questions, the first samples left out', () => {
    for (const question of [
      [first, registry, 'A'],
      [first, notary, 'A'],
      [first, notary, 'AAAA'],
    ] as const) {
      expect(cellFor(measurements, question).loss).toEqual({ lost: 2, sent: 12 })
    }
  })

  test('is none of the other resolvers', () => {
    expect(cellFor(measurements, [second, registry, 'A']).loss).toEqual({ lost: 0, sent: 4 })
  })

  test('is another one at the same address and another port', () => {
    const elsewhere = asked(first, registry, 'A', [good, lost, good, lost, good]).map((one) => ({
      ...one,
      probe: { ...one.probe, resolver: { address: first, port: 5353 } },
    }))
    expect(cellFor([...measurements, ...elsewhere], [first, registry, 'A']).loss).toEqual({
      lost: 2,
      sent: 12,
    })
  })

  test('leaves the replies to their own question', () => {
    const { replies } = cellFor(measurements, [first, registry, 'A'])
    expect(replies.map(({ result }) => result)).toEqual(times(3, good))
  })
})

describe('a question that is never answered', () => {
  const mostly = asked(first, registry, 'A', [good, good, lost, good, good])
  const neverAnswered = asked(first, notary, 'A', times(5, lost))

  test('stands apart: it is no chance, and the others are not spoilt by it', () => {
    expect(cellFor([...mostly, ...neverAnswered], [first, notary, 'A'])).toMatchObject({
      loss: { lost: 4, sent: 4 },
      replies: [],
      whenLost: { result: lost },
    })
    expect(cellFor([...mostly, ...neverAnswered], [first, registry, 'A']).loss).toEqual({ lost: 1, sent: 4 })
  })

  test(`may be chance where fewer than ${forecasting.silentFrom} queries were lost`, () => {
    const twice = asked(first, notary, 'A', [good, lost, lost])
    expect(cellFor([...mostly, ...twice], [first, notary, 'A']).loss).toEqual({ lost: 3, sent: 6 })
  })

  test('is as lost where its resolver answers nothing, though it came up late and was asked once', () => {
    const dead = asked(first, registry, 'A', times(9, lost))
    const late = asked(first, notary, 'A', [lost])
    for (const host of [registry, notary]) {
      expect(cellFor([...dead, ...late], [first, host, 'A']).loss).toEqual({ lost: 9, sent: 9 })
    }
  })

  test('is known to be one for a client that would have waited as long', () => {
    const { loss } = cellFor(asked(first, notary, 'A', times(5, late(5_100))), [first, notary, 'A'])
    expect(loss).toEqual({ lost: 4, sent: 4 })
  })
})

describe('a question that is never answered as a rule, so that no interval lets one through', () => {
  const neverAnswered = (warm: number) => asked(first, notary, 'AAAA', times(warm + 1, lost))
  /** Other questions to the same resolver: so many warm samples, and so many of them lost. */
  const others = (sent: number, lostOnes: number) =>
    asked(first, registry, 'A', [good, ...times(lostOnes, lost), ...times(sent - lostOnes, good)])
  const isRule = (...measurements: readonly (readonly DnsMeasurement[])[]) =>
    cellFor(measurements.flat(), [first, notary, 'AAAA']).neverAnswered

  test.each([
    ['5 lost, none of 20 others', 5, 20, 0, true],
    ['15 lost, 5 of 40 others', 15, 40, 5, true],
    ['14 lost, 12 of 40 others', 14, 40, 12, true],
    ['5 lost, 12 of 40 others: that may be the way', 5, 40, 12, false],
    ['14 lost, 30 of 40 others', 14, 40, 30, false],
    ['4 lost, none of only 4 others', 4, 4, 0, false],
    ['2 lost, where the deadline cut the rest, none of 40 others', 2, 40, 0, false],
  ])('%s', (_, warm, sent, lostOnes, expected) => {
    expect(isRule(neverAnswered(warm), others(sent, lostOnes))).toBe(expected)
  })

  test('is not told of a resolver that answers nothing: its way may be that bad', () => {
    const silent = asked(first, registry, 'A', times(20, lost))
    expect(isRule(neverAnswered(20), silent)).toBe(false)
  })

  test('is no matter of what other resolvers answer', () => {
    expect(isRule(neverAnswered(20), asked(second, registry, 'A', times(40, good)))).toBe(false)
  })

  test('is silent in every draw', () => {
    const cells = cellsOf(observed([...neverAnswered(5), ...others(20, 0)]), reading, 'warm')
    const source = sampleSource(cells, { isLost: () => false, pick: () => 0 })
    expect(source.draw({ address: first, port: 53 }, notary, 'AAAA', 0)?.result).toEqual(lost)
  })
})

describe('a question that was not waited for to the end', () => {
  const cutOff: DnsResult = { kind: 'skipped', why: 'deadline', waitedMs: 3_000 }
  const given = asked(first, notary, 'A', times(2, cutOff))

  test('is as silent as all the others of a resolver that answers nothing', () => {
    const cell = cellFor([...asked(first, registry, 'A', times(6, lost)), ...given], [first, notary, 'A'])
    expect(cell).toMatchObject({ loss: { lost: 5, sent: 5 }, replies: [], whenLost: { result: lost } })
  })

  test('is so, too, where a third host was asked once before the run ended', () => {
    const once = asked(first, 'auth.test', 'A', [lost])
    const cell = cellFor(
      [...asked(first, registry, 'A', times(6, lost)), ...once, ...given],
      [first, notary, 'A'],
    )
    expect(cell.loss).toEqual({ lost: 6, sent: 6 })
  })

  test('counts as lost there where most of the wait was over, and makes no other resolver worse', () => {
    const nearly: DnsResult = { ...cutOff, waitedMs: 4_000 }
    const doubted = asked(first, notary, 'A', [...times(3, nearly), cutOff])
    for (const host of [registry, notary]) {
      const { loss } = cellFor(
        [...asked(first, registry, 'A', times(6, lost)), ...doubted],
        [first, host, 'A'],
      )
      expect(loss).toEqual({ lost: 8, sent: 8 })
    }
    const lossy = asked(first, registry, 'A', [...times(6, lost), good])
    expect(cellFor([...lossy, ...doubted], [first, registry, 'A']).loss).toEqual({ lost: 5, sent: 6 })
  })

  test.each([
    ['of one that answers another question', asked(first, registry, 'A', times(6, good))],
    ['where too little was lost to call it silent', asked(first, registry, 'A', times(3, lost))],
    ['where another resolver is the silent one', asked(second, registry, 'A', times(6, lost))],
  ])('is not known %s', (_, others) => {
    const cells = cellsOf(observed([...others, ...given]), reading, 'warm')
    expect(cells.has(cellKey({ address: first, port: 53 }, notary, 'A'))).toBe(false)
  })
})

describe('cold and warm', () => {
  const slowAtFirst = asked(first, registry, 'A', [answered(900, '203.0.113.7'), ...times(4, good)])
  const ms = (measurements: readonly DnsMeasurement[], temperature: Temperature) =>
    cellFor(measurements, [first, registry, 'A'], temperature).replies.map(
      (reply) => exchangeOf(reply, timeoutMs).ms,
    )

  test('a push after this preflight meets the warm samples, one without it the cold one', () => {
    expect(ms(slowAtFirst, 'warm')).toEqual([5, 5, 5, 5])
    expect(ms(slowAtFirst, 'cold')).toEqual([900])
  })

  test('a first reply that came too late is lost to a cold push', () => {
    const measurements = asked(first, registry, 'A', [late(6_000), ...times(4, good)])
    expect(cellFor(measurements, [first, registry, 'A'], 'cold').loss).toEqual({ lost: 1, sent: 1 })
    expect(cellFor(measurements, [first, registry, 'A'], 'warm').loss).toEqual({ lost: 0, sent: 4 })
  })

  test('a first query that was lost without a trace says nothing about a cache', () => {
    const measurements = asked(first, registry, 'A', [lost, ...times(4, good)])
    expect(ms(measurements, 'cold')).toEqual([5, 5, 5, 5])
  })

  test('what the deadline cut off is no sample', () => {
    const cutOff: DnsResult = { kind: 'skipped', why: 'deadline', waitedMs: 100 }
    expect(cellFor(asked(first, registry, 'A', [good, cutOff, cutOff]), [first, registry, 'A']).loss).toEqual(
      {
        lost: 0,
        sent: 1,
      },
    )
  })
})

describe('a draw', () => {
  const measurements = asked(first, registry, 'A', [
    good,
    servfail(9),
    good,
    lost,
    answered(400, '203.0.113.7'),
  ])
  const draw = (isLost: boolean, pick: (count: number) => number) =>
    sampleSource(cellsOf(observed(measurements), reading, 'warm'), { isLost: () => isLost, pick }).draw(
      { address: first, port: 53 },
      registry,
      'A',
      0,
    )?.result

  test('that loses the packet takes the whole time-out', () => {
    expect(draw(true, () => 0)).toEqual(lost)
  })

  test('picks among the replies, from the best to the worst', () => {
    expect(draw(false, () => 0)).toMatchObject({ kind: 'answered', ms: 5 })
    expect(draw(false, () => 1)).toMatchObject({ kind: 'answered', ms: 400 })
    expect(draw(false, (count) => count - 1)).toMatchObject({ kind: 'failed', ms: 9 })
  })

  test('of a question that was not asked is unknown', () => {
    const source = sampleSource(new Map(), { isLost: () => false, pick: () => 0 })
    expect(source.draw({ address: first, port: 53 }, registry, 'A', 0)).toBeNull()
  })
})
