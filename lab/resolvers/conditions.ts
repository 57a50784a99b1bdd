/** Where conditions come from: the file beside this one, or the generator. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readConditions, type Conditions } from './condition.js'
import { randomCondition } from './generator.js'
import type { Which } from './job.js'

const conditionsFile = 'lab/resolvers/conditions.yaml'

/** Those of the file. Throws where it has mistakes. */
export async function knownConditions(root: string): Promise<Conditions> {
  const read = readConditions(await readFile(path.join(root, conditionsFile), 'utf8'), conditionsFile)
  if (read.ok) return read.value
  throw new Error(read.mistakes.join('\n'))
}

/** These, with the file's zone. */
export async function conditionsOf(root: string, which: Which): Promise<Conditions> {
  const { zone, conditions } = await knownConditions(root)
  return {
    zone,
    conditions:
      which.from === 'file'
        ? conditions.filter(({ name }) => which.names.includes(name))
        : which.numbers.map((number) => randomCondition(which.seed, number)),
  }
}
