import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dial, type Attempt, type Dialled } from '../../src/forecast/dialler.js'

const up = (ms: number): Attempt => ({ kind: 'connected', ms })
const refused: Attempt = { kind: 'failed', ms: 1, error: 'refused' }
const never: Attempt = { kind: 'silent', ms: Number.POSITIVE_INFINITY }
const silentFor = (ms: number): Attempt => ({ kind: 'silent', ms })
const notMeasured: Attempt = { kind: 'unknown', ms: 0 }

const [a, b, c, d] = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'] as const
const [six, seven] = ['2001:db8::6', '2001:db8::7'] as const

type Attempts = Readonly<Record<string, Attempt>>
/** The addresses in the order in which they stand. */
const dialled = (attempts: Attempts, timeoutMs = 30_000): Dialled =>
  dial({
    addresses: Object.keys(attempts),
    timeoutMs,
    attemptAt: (address) => attempts[address] ?? notMeasured,
    timeoutAt: (address) => `${address} timed out`,
  })

const at = (address: string, ms: number): Dialled => ({ kind: 'connected', address, ms })
const failed = (error: string, ms: number): Dialled => ({ kind: 'failed', ms, error })
const unknown = (ms: number): Dialled => ({ kind: 'unknown', ms })

describe('addresses of one family', () => {
  test.each<[string, Attempts, number, Dialled]>([
    ['one', { [a]: up(20) }, 30_000, at(a, 20)],
    ['the first of two', { [a]: up(20), [b]: up(1) }, 30_000, at(a, 20)],
    ['a silent one has the whole time', { [a]: never }, 30_000, failed(`${a} timed out`, 30_000)],
    ['a silent one costs its half', { [a]: never, [b]: up(20) }, 30_000, at(b, 15_020)],
    ['a silent one costs its half of fifteen', { [a]: never, [b]: up(20) }, 15_000, at(b, 7_520)],
    ['what was refused costs nothing', { [a]: refused, [b]: up(20) }, 30_000, at(b, 21)],
    [
      'what it leaves is shared among the rest',
      { [a]: refused, [b]: never, [c]: up(1) },
      30_001,
      at(c, 15_002),
    ],
    ['both silent', { [a]: never, [b]: never }, 30_000, failed(`${a} timed out`, 30_000)],
    ['three silent', { [a]: never, [b]: never, [c]: never }, 15_000, failed(`${a} timed out`, 15_000)],
    ['the first error is told', { [a]: refused, [b]: never }, 30_000, failed('refused', 30_000)],
    ['slower than its share of three', { [a]: up(12_000), [b]: up(5) }, 15_000, at(b, 7_505)],
    [
      'twelve seconds are too slow for one of three',
      { [a]: up(12_000), [b]: up(5), [c]: up(1) },
      30_000,
      at(b, 10_005),
    ],
    ['and not for one of two', { [a]: up(12_000), [b]: up(5) }, 30_000, at(a, 12_000)],
    ['nor for the last', { [a]: refused, [b]: refused, [c]: up(12_000) }, 30_000, at(c, 12_002)],
    ['refused too late for its share', { [a]: { ...refused, ms: 9_000 }, [b]: up(5) }, 15_000, at(b, 7_505)],
  ])('%s', (_, attempts, timeoutMs, expected) => {
    expect(dialled(attempts, timeoutMs)).toEqual(expected)
  })

  test.each<[string, Attempts, number, Dialled]>([
    ['no share is below two seconds', { [a]: never, [b]: never, [c]: up(10) }, 5_000, at(c, 4_010)],
    [
      'the last has what is left',
      { [a]: never, [b]: never, [c]: up(1_200) },
      5_000,
      failed(`${a} timed out`, 5_000),
    ],
    [
      'with less than two seconds the first has all',
      { [a]: never, [b]: up(5) },
      1_500,
      failed(`${b} timed out`, 1_500),
    ],
    // Go looks at its context before each address, and tells of the one whose turn it would have been.
    [
      'whose turn never comes is told of',
      { [a]: never, [b]: never, [c]: never, [d]: up(1) },
      5_000,
      failed(`${d} timed out`, 5_000),
    ],
    ['no time at all', { [a]: up(1) }, 0, failed(`${a} timed out`, 0)],
  ])('little time: %s', (_, attempts, timeoutMs, expected) => {
    expect(dialled(attempts, timeoutMs)).toEqual(expected)
  })
})

describe('IPv6 and IPv4', () => {
  test.each<[string, Attempts, Dialled]>([
    ['the first family is quick enough', { [six]: up(299), [a]: up(1) }, at(six, 299)],
    ['the first family silent: the other 300 ms later', { [six]: never, [a]: up(20) }, at(a, 320)],
    ['the first family refused: the other at once', { [six]: refused, [a]: up(20) }, at(a, 21)],
    [
      'refused, and its next address has the head start',
      { [six]: refused, [seven]: never, [a]: up(20) },
      at(a, 320),
    ],
    ['whoever is first when both are tried', { [six]: up(310), [a]: up(20) }, at(six, 310)],
    ['the other one, if it overtakes', { [six]: up(400), [a]: up(20) }, at(a, 320)],
    ['IPv4 first, and IPv6 the fallback', { [a]: never, [six]: up(20) }, at(six, 320)],
    [
      'each family shares its time alone',
      { [six]: never, [seven]: up(5), [a]: never, [b]: never },
      at(seven, 15_005),
    ],
    [
      'the fallback shares what the head start has left',
      { [six]: never, [a]: never, [b]: up(5) },
      at(b, 15_155),
    ],
    [
      'both silent: the first one is told of',
      { [six]: never, [a]: never },
      failed(`${six} timed out`, 30_000),
    ],
    [
      'the first silent, the other refused',
      { [six]: never, [a]: refused },
      failed(`${six} timed out`, 30_000),
    ],
    ['the first refused, the other silent', { [six]: refused, [a]: never }, failed('refused', 30_000)],
    ['both refused', { [six]: refused, [a]: refused }, failed('refused', 2)],
  ])('%s', (_, attempts, expected) => {
    expect(dialled(attempts)).toEqual(expected)
  })
})

describe('what was not measured', () => {
  test.each<[string, Attempts, number, Dialled]>([
    ['is not known', { [a]: notMeasured, [b]: up(1) }, 30_000, unknown(0)],
    ['is not asked for where the first connects', { [a]: up(1), [b]: notMeasured }, 30_000, at(a, 1)],
    ['decides from its turn on', { [a]: never, [b]: notMeasured }, 30_000, unknown(15_000)],
    ['is never reached', { [a]: never, [b]: notMeasured }, 1_500, failed(`${b} timed out`, 1_500)],
    ['was silent for longer than its share', { [a]: silentFor(8_000), [b]: up(5) }, 15_000, at(b, 7_505)],
    ['was silent, and not for long enough', { [a]: silentFor(8_000), [b]: up(5) }, 30_000, unknown(8_000)],
    ['was waited for', { [a]: { kind: 'unknown', ms: 8_000 } }, 30_000, unknown(8_000)],
    [
      'does not matter to a fallback that is never needed',
      { [six]: up(20), [a]: notMeasured },
      30_000,
      at(six, 20),
    ],
    ['matters where the fallback may win', { [six]: up(500), [a]: notMeasured }, 30_000, unknown(300)],
    ['may have won at once', { [six]: notMeasured, [a]: up(1) }, 30_000, unknown(0)],
    ['comes too late to win', { [six]: silentFor(1_000), [a]: up(20) }, 30_000, at(a, 320)],
    ['is all that is left', { [six]: refused, [a]: notMeasured }, 30_000, unknown(1)],
    ['is what is waited for', { [six]: silentFor(8_000), [a]: refused }, 30_000, unknown(8_000)],
  ])('%s', (_, attempts, timeoutMs, expected) => {
    expect(dialled(attempts, timeoutMs)).toEqual(expected)
  })
})

describe('whatever the addresses do', () => {
  const attempt = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }).map(up),
    fc.integer({ min: 0, max: 20_000 }).map((ms): Attempt => ({ kind: 'failed', ms, error: 'refused' })),
    fc.constant(never),
  )
  const attempts = fc.dictionary(fc.constantFrom(a, b, c, d, six, seven), attempt, { minKeys: 1 })
  const timeout = fc.integer({ min: 1, max: 30_000 })

  test('it ends in time, and says of every address what was measured of it', () => {
    fc.assert(
      fc.property(attempts, timeout, (given, timeoutMs) => {
        const result = dialled(given, timeoutMs)
        expect(result.kind).not.toBe('unknown')
        expect(result.ms).toBeLessThanOrEqual(timeoutMs)
        if (result.kind === 'connected') expect(given[result.address]?.kind).toBe('connected')
      }),
    )
  })

  test('to know less never makes it another end, only an unknown one', () => {
    fc.assert(
      fc.property(attempts, timeout, fc.constantFrom(a, b, c, d, six, seven), (given, timeoutMs, hidden) => {
        const all = dialled(given, timeoutMs)
        const less = dialled({ ...given, ...(hidden in given ? { [hidden]: notMeasured } : {}) }, timeoutMs)
        if (less.kind === 'unknown') expect(less.ms).toBeLessThanOrEqual(all.ms)
        else expect(less).toEqual(all)
      }),
    )
  })
})
