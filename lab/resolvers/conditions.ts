/** Where conditions come from: the file beside this one, or the generator. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readConditions, type Condition, type Conditions } from './condition.js'
import { randomNamed } from './generator.js'

const conditionsFile = 'lab/resolvers/conditions.yaml'

/** Those of the file. Throws where it has mistakes. */
export async function knownConditions(root: string): Promise<Conditions> {
  const read = readConditions(await readFile(path.join(root, conditionsFile), 'utf8'), conditionsFile)
  if (read.ok) return read.value
  throw new Error(read.mistakes.join('\n'))
}

/** Of the file, or by chance. Throws where there is none of that name. */
export function conditionNamed({ conditions }: Conditions, name: string): Condition {
  const found = conditions.find((condition) => condition.name === name) ?? randomNamed(name)
  if (found !== null) return found
  throw new Error(`expected the name of a condition in ${conditionsFile}, got ${name}`)
}
