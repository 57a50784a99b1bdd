/** The scenarios of scenarios/, as the lab plays them. */
import path from 'node:path'
import {
  correctedScenario,
  describeMistake,
  readScenarioFile,
  scenarioNames,
  type Scenario,
} from '../src/simulator/index.js'
import type { Job } from './job.js'

export const scenarioFolder = (root: string): string => path.join(root, 'scenarios')

export const knownScenarios = (root: string): Promise<readonly string[]> =>
  scenarioNames(scenarioFolder(root))

export type ReadScenarios =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  /** With file and line. */
  | { readonly ok: false; readonly mistakes: readonly string[] }

/** Reads them all before anything is started. */
export async function readScenarios(root: string, names: readonly string[]): Promise<ReadScenarios> {
  const parsed = await Promise.all(names.map((name) => readScenarioFile(scenarioFolder(root), name)))
  const mistakes = parsed.flatMap((one) => (one.ok ? [] : one.mistakes.map(describeMistake)))
  if (mistakes.length > 0) return { ok: false, mistakes }
  return { ok: true, scenarios: parsed.flatMap((one) => (one.ok ? [one.scenario] : [])) }
}

/** The scenario of a job, in its first or its second act. */
export async function playable({ root, scenario: name, act }: Job): Promise<Scenario> {
  const read = await readScenarios(root, [name])
  const [scenario] = read.ok ? read.scenarios : []
  if (scenario === undefined) throw new Error(`${name} has become unreadable`)
  return act === 'corrected' ? correctedScenario(scenario) : scenario
}

/** The images of the request, in the order in which they stand there. */
export const imagesOf = ({ request }: Scenario): readonly string[] =>
  (request.get('images') ?? '').split(/[\n,]/).map((image) => image.trim())

/** The first image of the request is the one that is pushed. */
export const imageOf = (scenario: Scenario): string => imagesOf(scenario)[0] ?? ''
