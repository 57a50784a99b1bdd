import { describe, expect, test } from '@jest/globals'
import { createPace, createSocketPool } from '../../src/measure/pace.js'

describe('the pace to one resolver', () => {
  test('lets a burst go at once, then so many a second', () => {
    const pace = createPace(3, 50)
    const waits = Array.from({ length: 6 }, () => pace.book('8.8.8.8 53', 1_000))
    expect(waits).toEqual([0, 0, 0, 20, 40, 60])
  })

  test('has the burst back after a rest', () => {
    const pace = createPace(3, 50)
    Array.from({ length: 6 }, () => pace.book('8.8.8.8 53', 1_000))
    expect(Array.from({ length: 4 }, () => pace.book('8.8.8.8 53', 1_120))).toEqual([0, 0, 0, 20])
  })

  test('comes back one by one while the queries go on', () => {
    const pace = createPace(2, 50)
    pace.book('8.8.8.8 53', 0)
    pace.book('8.8.8.8 53', 0)
    expect([pace.book('8.8.8.8 53', 20), pace.book('8.8.8.8 53', 20)]).toEqual([0, 20])
  })

  test('is kept for each resolver by itself', () => {
    const pace = createPace(1, 50)
    expect([pace.book('8.8.8.8 53', 0), pace.book('4.4.4.4 53', 0), pace.book('8.8.8.8 53', 0)]).toEqual([
      0, 0, 20,
    ])
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
