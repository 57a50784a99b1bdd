import { readFileSync } from 'node:fs'
import { parseScenario, type Scenario } from '../../src/simulator/index.js'

/** The scenario of this name, from scenarios/. */
export function scenarioOf(name: string): Scenario {
  const file = new URL(`../../scenarios/${name}.yaml`, import.meta.url)
  const parsed = parseScenario(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.mistakes)}`)
  return parsed.scenario
}
