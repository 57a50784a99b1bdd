import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../world.js'
import { baseFolder, parseScenario, scenarioEnding, type ParsedScenario } from './scenario-reader.js'

/** The scenarios in a folder, by name, in the order of the alphabet. */
export async function scenarioNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder))
    .filter((file) => file.endsWith(scenarioEnding))
    .map((file) => file.slice(0, -scenarioEnding.length))
    .sort()
}

/** Reads the scenario of that name, with its base from `base/` below the folder. Rejects with the system's error where it cannot be read. */
export async function readScenarioFile(folder: string, name: string): Promise<ParsedScenario> {
  const file = path.join(folder, `${name}${scenarioEnding}`)
  const [yaml, bases] = await Promise.all([readFile(file, 'utf8'), readBases(path.join(folder, baseFolder))])
  return parseScenario(yaml, { file, base: (base) => bases.get(base) ?? null })
}

/** All of them, since they are few and which one is wanted stands in the scenario. */
async function readBases(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await scenarioNames(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const texts = names.map(
    async (name) => [name, await readFile(path.join(folder, `${name}${scenarioEnding}`), 'utf8')] as const,
  )
  return new Map(await Promise.all(texts))
}
