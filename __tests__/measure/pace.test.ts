import { describe, expect, test } from '@jest/globals'
import { createPace, createSocketPool } from '../../src/measure/pace.js'

/** So many that leave as soon as they may. @returns how long each has waited */
const waits = (pace: ReturnType<typeof createPace>, count: number, nowMs: number, key = '8.8.8.8 53') =>
  Array.from({ length: count }, () => {
    const waitMs = pace.waitMs(key, nowMs)
    pace.letGo(key)(nowMs + waitMs)
    return waitMs
  })

describe('the pace to one resolver', () => {
  test('lets a burst go at once, then so many a second', () => {
    expect(waits(createPace(3, 50), 6, 1_000)).toEqual([0, 0, 0, 20, 40, 60])
  })

  test('has the burst back after a rest', () => {
    const pace = createPace(3, 50)
    waits(pace, 6, 1_000)
    expect(waits(pace, 4, 1_120)).toEqual([0, 0, 0, 20])
  })

  test('lets so many go together once there is room for all of them', () => {
    const pace = createPace(3, 50)
    waits(pace, 2, 1_000)
    expect([pace.waitMs('8.8.8.8 53', 1_000), pace.waitMs('8.8.8.8 53', 1_000, 2)]).toEqual([0, 20])
  })

  test('comes back one by one while the queries go on', () => {
    const pace = createPace(2, 50)
    waits(pace, 2, 0)
    expect(waits(pace, 2, 20)).toEqual([0, 20])
  })

  test('is kept for each resolver by itself', () => {
    const pace = createPace(1, 50)
    expect([waits(pace, 1, 0), waits(pace, 1, 0, '4.4.4.4 53'), waits(pace, 1, 0)]).toEqual([[0], [0], [20]])
  })

  test('counts what was let go and has not left: when it leaves is not known yet', () => {
    const pace = createPace(2, 50)
    const [first, second] = [pace.letGo('8.8.8.8 53'), pace.letGo('8.8.8.8 53')]
    expect(pace.waitMs('8.8.8.8 53', 1_000)).toBe(20)
    first(1_000)
    second(1_000)
    expect(pace.waitMs('8.8.8.8 53', 1_005)).toBe(15)
  })

  test('does not count what never leaves, whatever is told of it later', () => {
    const pace = createPace(1, 50)
    const leaves = pace.letGo('8.8.8.8 53')
    leaves(null)
    leaves(10)
    expect(pace.waitMs('8.8.8.8 53', 10)).toBe(0)
  })
})

/** Lets everything that has been resolved run. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Takes a place, and says when it has got it. */
function taker(pool: ReturnType<typeof createSocketPool>) {
  const taken: string[] = []
  return { taken, take: (name: string) => void pool.acquire().then(() => taken.push(name)) }
}

describe('the pool of sockets', () => {
  test('hands out so many places and no more', async () => {
    const pool = createSocketPool(2)
    const { taken, take } = taker(pool)
    ;['a', 'b', 'c', 'd'].forEach(take)
    await settle()
    expect(taken).toEqual(['a', 'b'])
    pool.release()
    await settle()
    expect(taken).toEqual(['a', 'b', 'c'])
    pool.release()
    await settle()
    expect(taken).toEqual(['a', 'b', 'c', 'd'])
  })

  test('gives up a socket that only listens for a late reply', async () => {
    const pool = createSocketPool(1)
    const { taken, take } = taker(pool)
    take('a')
    await settle()
    pool.keepOpenFor(() => {
      taken.push('a gives up')
      pool.release()
    })
    take('b')
    await settle()
    expect(taken).toEqual(['a', 'a gives up', 'b'])
  })

  test('does not let a queue starve behind sockets that turn into listeners later', async () => {
    const pool = createSocketPool(1)
    const { taken, take } = taker(pool)
    take('a')
    await settle()
    take('b')
    await settle()
    pool.keepOpenFor(() => pool.release())
    await settle()
    expect(taken).toEqual(['a', 'b'])
  })

  test('asks no listener to give up that has closed by itself', async () => {
    const pool = createSocketPool(1)
    const { taken, take } = taker(pool)
    take('a')
    await settle()
    const close = () => taken.push('closed twice')
    pool.keepOpenFor(close)
    pool.forget(close)
    take('b')
    await settle()
    expect(taken).toEqual(['a'])
    pool.release()
    await settle()
    expect(taken).toEqual(['a', 'b'])
  })

  test('everybody gets a place in the end', async () => {
    const pool = createSocketPool(3)
    const { taken, take } = taker(pool)
    const names = Array.from({ length: 40 }, (_, index) => String(index))
    names.forEach(take)
    for (let round = 0; round < names.length; round++) {
      await settle()
      pool.release()
    }
    expect(taken).toEqual(names)
  })
})
