import { expect, test } from '@jest/globals'
import { turnsFor, type Turns } from '../../lab/turns.js'

/** Lets everything go on that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Takes a turn for each name. @returns who is in, in that order, with what makes room again. */
function queue(turns: Turns, ...names: readonly string[]): Map<string, () => void> {
  const inside = new Map<string, () => void>()
  for (const name of names) void turns.take().then((release) => inside.set(name, release))
  return inside
}

test('so many are let in, the others wait in line', async () => {
  const inside = queue(turnsFor(2), 'a', 'b', 'c', 'd')
  await settle()
  expect([...inside.keys()]).toEqual(['a', 'b'])
  inside.get('b')?.()
  await settle()
  expect([...inside.keys()]).toEqual(['a', 'b', 'c'])
  inside.get('a')?.()
  await settle()
  expect([...inside.keys()]).toEqual(['a', 'b', 'c', 'd'])
})

test('who leaves twice makes room for one', async () => {
  const inside = queue(turnsFor(1), 'a', 'b', 'c')
  await settle()
  inside.get('a')?.()
  inside.get('a')?.()
  await settle()
  expect([...inside.keys()]).toEqual(['a', 'b'])
})

test('room that nobody waited for is there for who comes later', async () => {
  const turns = turnsFor(1)
  const first = await turns.take()
  first()
  first()
  const later = queue(turns, 'b', 'c')
  await settle()
  expect([...later.keys()]).toEqual(['b'])
})
