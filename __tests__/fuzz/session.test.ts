/** The short form of `npm run fuzz`, in this process, and what it says of a parser that is broken. */
import { describe, expect, test } from '@jest/globals'
import { chanceOf } from '../../fuzz/chance.js'
import { door, type Door } from '../../fuzz/door.js'
import { doors } from '../../fuzz/doors.js'
import { replyDoor } from '../../fuzz/replies.js'
import { caseOf, fuzz, heapBoundBytes, keptMemory } from '../../fuzz/session.js'

const seed = 1_129

describe('nothing of somebody else makes a parser throw, or hold up a run', () => {
  test('5,000 DNS replies, of which each kind comes up', () => {
    const session = fuzz(replyDoor, { seed, count: 5_000 })
    expect(session.faults).toEqual([])
    expect([...session.byKind.keys()].sort()).toEqual([...replyDoor.kinds].sort())
    expect([...session.byKind.values()].reduce((one, other) => one + other)).toBe(5_000)
    expect(keptMemory(session)).toBe(false)
  })

  test.each(doors.slice(1).map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const session = fuzz(one, { seed, count: Math.ceil(10_000 / one.share) })
    expect(session.faults).toEqual([])
    // A door that only refuses has shown nothing.
    expect([...session.byKind.keys()].sort()).toEqual([...one.kinds].sort())
  })
})

describe('a parser that is broken is told of', () => {
  const numbers = (read: (input: number) => string): Door =>
    door<number>({
      name: 'numbers',
      share: 1,
      limitMs: 5,
      make: (chance) => chance.below(100),
      read,
      kinds: ['number'],
      show: String,
    })
  /** Of the processor's time, which is what a busy machine gives little of. */
  const busy = (ms: number) => {
    const before = process.cpuUsage()
    for (;;) {
      const { user, system } = process.cpuUsage(before)
      if ((user + system) / 1_000 > ms) return
    }
  }
  const broken: Readonly<Record<string, readonly [Door, RegExp]>> = {
    'one that throws': [
      numbers((input) => {
        if (input === 42) throw new Error('planted')
        return 'number'
      }),
      /threw Error: planted/,
    ],
    'one that is slow': [
      numbers((input) => {
        if (input === 42) busy(20)
        return 'number'
      }),
      /took [\d.]+ ms/,
    ],
    'one that makes something else of it': [
      numbers((input) => (input === 42 ? 'answer' : 'number')),
      /became "answer"/,
    ],
  }

  test.each(Object.entries(broken))('%s, and the case can be made again', (_name, [one, words]) => {
    const { faults, faultCount, byKind } = fuzz(one, { seed, count: 400 })
    expect(faultCount).toBeGreaterThan(0)
    expect(faultCount).toBeLessThan(40)
    expect(byKind.get('number')).toBeGreaterThan(300)
    const [first] = faults
    expect(first?.what).toMatch(words)
    const again = caseOf(one, seed, first?.index ?? -1)
    expect(again.shown).toBe('42')
    expect(again.kind === null || again.ms > one.limitMs).toBe(true)
  })

  test('one that keeps what it has read', () => {
    const kept: Uint8Array[] = []
    const eachBytes = heapBoundBytes / 1_000
    const session = fuzz(
      numbers((input) => {
        kept.push(new Uint8Array(eachBytes).fill(input))
        return 'number'
      }),
      { seed, count: 4_000 },
    )
    expect(kept.length).toBeGreaterThanOrEqual(4_000)
    expect(keptMemory(session)).toBe(true)
  })
})

test('a seed and an index say everything of a case; another of either makes another one', () => {
  const of = (someSeed: number, index: number) => {
    const chance = chanceOf(someSeed, index)
    return Array.from({ length: 4 }, () => chance.below(1_000_000))
  }
  expect(of(seed, 7)).toEqual(of(seed, 7))
  expect(of(seed, 7)).not.toEqual(of(seed, 8))
  expect(of(seed, 7)).not.toEqual(of(seed + 1, 7))
  expect(caseOf(replyDoor, seed, 7).shown).toBe(caseOf(replyDoor, seed, 7).shown)
})
