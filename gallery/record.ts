/** A scenario played on loopback, and its report kept: a gallery whose seconds change each time cannot be reviewed. */
import path from 'node:path'
import { playOnce } from '../src/demo.js'
import type { Report } from '../src/report/index.js'
import { describeMistake, readScenarioFile } from '../src/simulator/index.js'

/** @returns the report of the first act. Rejects where the scenario cannot be read or played. */
export async function record(root: string, name: string): Promise<Report> {
  const parsed = await readScenarioFile(path.join(root, 'scenarios'), name)
  if (!parsed.ok) throw new Error(parsed.mistakes.map(describeMistake).join('\n'))
  return playOnce(parsed.scenario)
}
