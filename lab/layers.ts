/** What a push of several new layers asks for: measured, since more layers are no multiple of one. */
import type { Client, Job } from './job.js'
import type { Sandboxes } from './sandbox.js'
import { inParallel } from './parallel.js'

export interface LayerRow {
  readonly scenario: string
  readonly layers: number
  /** Without content trust, of content that the registry does not have. */
  readonly seconds: number
  /** Lookups by name. */
  readonly lookups: Readonly<Record<string, number>>
}

/** Where names are quick, and where each lookup that waits for another one costs five seconds. */
const measuredIn = ['founding-incident', 'hub-first-resolver-silent']
const layerCounts = [1, 2, 6]

export interface LayersMeasured {
  readonly rows: readonly LayerRow[]
  /** Where the lab itself failed. */
  readonly failures: readonly string[]
}

/** With one CLI: new layers are dockerd's work. */
export async function measureLayers(
  sandboxes: Sandboxes,
  client: Client,
  common: Pick<Job, 'root' | 'packages'>,
): Promise<LayersMeasured> {
  const jobs = measuredIn.flatMap((scenario) => layerCounts.map((layers) => ({ scenario, layers })))
  const results = await inParallel(jobs, jobs.length, async ({ scenario, layers }) => ({
    scenario,
    layers,
    result: await sandboxes.play({
      ...common,
      scenario,
      act: 'recorded',
      client,
      seed: scenario,
      ways: 'both',
      layers,
      remedies: false,
      task: 'compare',
    }),
  }))
  return {
    rows: results.flatMap(({ scenario, layers, result }) =>
      (result.ok ? result.pushes : [])
        .filter(({ kind }) => kind === 'plain')
        .map(({ fact, queries }) => ({ scenario, layers, seconds: fact.seconds, lookups: queries })),
    ),
    failures: results.flatMap(({ scenario, layers, result }) =>
      result.ok ? [] : [`${layers} layers in ${scenario}: ${result.why}`],
    ),
  }
}
