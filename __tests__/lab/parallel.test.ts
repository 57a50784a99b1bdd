import { expect, test } from '@jest/globals'
import { inParallel } from '../../lab/parallel.js'

/** Work that ends when it is told to. */
function controlled() {
  const ends = new Map<number, { resolve(): void; reject(error: Error): void }>()
  const most = { running: 0, seen: 0 }
  const work = async (item: number): Promise<string> => {
    most.running += 1
    most.seen = Math.max(most.seen, most.running)
    await new Promise<void>((resolve, reject) => ends.set(item, { resolve, reject }))
    most.running -= 1
    return `done ${item}`
  }
  return { ends, most, work }
}

/** Lets everything go on that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('results stand in the order of the items, whichever ends first', async () => {
  const { ends, work } = controlled()
  const results = inParallel([1, 2, 3], 3, work)
  for (const item of [3, 1, 2]) ends.get(item)?.resolve()
  expect(await results).toEqual(['done 1', 'done 2', 'done 3'])
})

test('no more than so many run at once, and the next begins when one has ended', async () => {
  const { ends, most, work } = controlled()
  const results = inParallel([1, 2, 3, 4], 2, work)
  expect([...ends.keys()]).toEqual([1, 2])
  ends.get(2)?.resolve()
  await settle()
  expect([...ends.keys()]).toEqual([1, 2, 3])
  ends.get(1)?.resolve()
  ends.get(3)?.resolve()
  await settle()
  ends.get(4)?.resolve()
  expect(await results).toHaveLength(4)
  expect(most.seen).toBe(2)
})

test('with more room than work, every item is done once', async () => {
  const seen: string[] = []
  await inParallel(['a', 'b'], 10, async (item) => {
    await settle()
    seen.push(item)
  })
  expect(seen).toEqual(['a', 'b'])
})

test('without items there is nothing to wait for', async () => {
  expect(await inParallel([], 4, () => Promise.reject(new Error('nothing to do')))).toEqual([])
})

test('a failure is not swallowed', async () => {
  const { ends, work } = controlled()
  const results = inParallel([1, 2], 2, work)
  ends.get(2)?.reject(new Error('no sandbox'))
  await expect(results).rejects.toThrow('no sandbox')
})
