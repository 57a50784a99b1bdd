import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Query } from '../../src/simulator/dns-answer.js'
import type { DnsRule } from '../../src/simulator/dns-rule.js'
import { createTiming } from '../../src/simulator/dns-timing.js'

const queryFor = (name: string, edns = true, type = 'A'): Query => ({
  id: 1,
  name,
  type,
  recursionDesired: true,
  udpSize: 1_232,
  edns,
  checkingDisabled: false,
})

/** When queries at these times are answered, by a server with this seed. */
function played(rule: DnsRule, times: readonly number[], seed = 'seed', name = 'a.example') {
  const clock = { now: 0 }
  const timing = createTiming({ seed, now: () => clock.now })
  return times.map((at) => {
    clock.now = at
    return timing(queryFor(name), rule)
  })
}
const times = (count: number) => Array.from({ length: count }, () => 0)

test('delayFirst: the first query of a name waits longer, and the others do not', () => {
  expect(played({ delay: 10, delayFirst: 500 }, times(3))).toEqual([510, 10, 10])
})

describe('jitter', () => {
  const many = 400

  test('lies between the delay and the delay with all of it, and is spread over all of that', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }), fc.string(), (delay, jitter, seed) => {
        const delays = played({ delay, jitter }, times(many), seed)
        for (const one of delays) {
          expect(one).toBeGreaterThanOrEqual(delay)
          expect(one).toBeLessThan(delay + jitter)
        }
        const late = delays.filter((one) => one !== null && one - delay > jitter / 2).length
        // Six standard deviations (10) around the half.
        expect(Math.abs(late - many / 2)).toBeLessThan(60)
      }),
      { numRuns: 50 },
    )
  })

  test('is the same again with the same seed, and another with another', () => {
    const rule = { jitter: 100 }
    expect(played(rule, times(20))).toEqual(played(rule, times(20)))
    expect(played(rule, times(20), 'other')).not.toEqual(played(rule, times(20)))
    expect(played(rule, times(20), 'seed', 'b.example')).not.toEqual(played(rule, times(20)))
  })

  test('has nothing to do with which queries are lost', () => {
    const kept = played({ loss: 0.5, jitter: 100 }, times(many)).filter((one) => one !== null)
    expect(kept.length).toBeGreaterThan(140)
    expect(kept.filter((one) => one < 50).length).toBeGreaterThan(kept.length / 3)
    expect(kept.filter((one) => one >= 50).length).toBeGreaterThan(kept.length / 3)
  })

  test('takes away nothing from the delay where there is none', () => {
    expect(played({ delay: 5 }, times(3))).toEqual([5, 5, 5])
    expect(played({}, times(1))).toEqual([0])
  })
})

test('dropQueries and dropFirst drop what either of them names', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.uniqueArray(fc.nat(12), { minLength: 1 }), (dropFirst, dropQueries) => {
      const silent = played({ dropFirst, dropQueries }, times(15)).flatMap((delay, index) =>
        delay === null ? [index] : [],
      )
      const expected = Array.from({ length: 15 }, (_, index) => index).filter(
        (index) => index < dropFirst || dropQueries.includes(index),
      )
      expect(silent).toEqual(expected)
    }),
  )
})

describe('rateLimit', () => {
  const arrivals = fc
    .array(fc.nat(400), { maxLength: 60 })
    .map((pauses) =>
      pauses.reduce<readonly number[]>((all, pause) => [...all, (all.at(-1) ?? 0) + pause], []),
    )

  test('grants at most so many replies in any second, and no fewer than it may', () => {
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 8 }), (at, rateLimit) => {
        const granted: number[] = []
        played({ rateLimit }, at).forEach((delay, index) => {
          const now = at[index] ?? 0
          const before = granted.filter((earlier) => now - earlier < 1_000).length
          expect(delay === null).toBe(before >= rateLimit)
          if (delay !== null) granted.push(now)
        })
      }),
    )
  })

  test('is free again after a second', () => {
    expect(played({ rateLimit: 2 }, [0, 10, 999, 1_000, 1_009, 1_010])).toEqual([0, 0, null, 0, null, 0])
  })

  test('is not used up by queries that are lost anyway', () => {
    expect(played({ rateLimit: 1, dropFirst: 2 }, [0, 1, 2, 3])).toEqual([null, null, 0, null])
  })
})

test('edns dropped counts every query, and drops those that have it', () => {
  const timing = createTiming({ seed: '', now: () => 0 })
  const rule: DnsRule = { edns: 'dropped', dropQueries: [1] }
  const asked = [true, false, false, true].map((edns) => timing(queryFor('a.example', edns), rule))
  expect(asked).toEqual([null, null, 0, null])
})

test('of two that come together the second is dropped, and neither of two that come one after the other', () => {
  const clock = { now: 0 }
  const timing = createTiming({ seed: '', now: () => clock.now })
  const rule: DnsRule = { delay: 60, pairs: 'dropped' }
  const at = (now: number, type: string) => {
    clock.now = now
    return timing(queryFor('a.example', true, type), rule)
  }
  expect([at(0, 'A'), at(1, 'AAAA'), at(2, 'A'), at(70, 'AAAA'), at(140, 'A')]).toEqual([
    60,
    null,
    60,
    60,
    60,
  ])
})
