import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyWithLives } from '../../lab/shelf-life.js'

const dayNs = 86_400_000_000_000n
/** `movabs rcx, days` as Go compiles it, with something around it. */
function loading(days: bigint): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigInt64LE(days * dayNs)
  return Buffer.concat([Buffer.from([0xff, 0x48, 0xb9]), number, Buffer.from([0x90])])
}
const program = Buffer.concat([loading(3_650n), loading(1_095n), loading(1_095n), loading(14n)])

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shelf-life-'))
  await writeFile(path.join(folder, 'program'), program)
})
afterEach(() => rm(folder, { recursive: true }))
const copy = async (lives: Parameters<typeof copyWithLives>[2]): Promise<Buffer> => {
  await copyWithLives(path.join(folder, 'program'), path.join(folder, 'copy'), lives)
  return readFile(path.join(folder, 'copy'))
}

test('a copy signs for other days, the rest of it is as it was, and it can be run', async () => {
  const expected = [loading(3_650n), loading(1_095n), loading(1_095n), loading(-5n)]
  expect(await copy({ timestamp: -5 })).toEqual(Buffer.concat(expected))
  expect((await stat(path.join(folder, 'copy'))).mode & 0o111).not.toBe(0)
  expect(await readFile(path.join(folder, 'program'))).toEqual(program)
})

test('targets and snapshots have one number, which stands twice', async () => {
  const expected = [loading(2n), loading(20n), loading(20n), loading(14n)]
  expect(await copy({ root: 2, targetsAndSnapshot: 20 })).toEqual(Buffer.concat(expected))
})

test('a program that was built otherwise is an error, not a copy', async () => {
  await writeFile(path.join(folder, 'program'), Buffer.concat([loading(1_095n)]))
  await expect(copy({ timestamp: -5 })).rejects.toThrow(/expected 14 days as a number in .*, found none/)
})
