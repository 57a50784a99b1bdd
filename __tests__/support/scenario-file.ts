import { fileURLToPath } from 'node:url'
import { describeMistake, readScenarioFile, type Scenario } from '../../src/simulator/index.js'

export const scenarioFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url))

/** The scenario of this name, from scenarios/. */
export async function scenarioOf(name: string): Promise<Scenario> {
  const parsed = await readScenarioFile(scenarioFolder, name)
  if (!parsed.ok) throw new Error(parsed.mistakes.map(describeMistake).join('\n'))
  return parsed.scenario
}
