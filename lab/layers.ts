/** What a push of several new layers asks for: measured, since more layers are no multiple of one. */
import type { Client, Job } from './job.js'
import type { Sandboxes } from './sandbox.js'
import { inParallel } from './parallel.js'

export interface LayerRow {
  readonly client: string
  readonly layers: number
  /** Without content trust, of content that the registry does not have. */
  readonly seconds: number
  /** Lookups by name. */
  readonly lookups: Readonly<Record<string, number>>
}

const scenario = 'founding-incident'
const layerCounts = [1, 2, 6]

export interface LayersMeasured {
  readonly rows: readonly LayerRow[]
  /** Where the lab itself failed. */
  readonly failures: readonly string[]
}

export async function measureLayers(
  sandboxes: Sandboxes,
  clients: readonly Client[],
  common: Pick<Job, 'root' | 'packages'>,
): Promise<LayersMeasured> {
  const jobs = clients.flatMap((client) => layerCounts.map((layers) => ({ client, layers })))
  const results = await inParallel(jobs, 1, async ({ client, layers }) => ({
    client,
    layers,
    result: await sandboxes.play({
      ...common,
      scenario,
      act: 'recorded',
      client,
      seed: scenario,
      ways: 'both',
      layers,
      task: 'compare',
    }),
  }))
  return {
    rows: results.flatMap(({ client, layers, result }) =>
      (result.ok ? result.pushes : [])
        .filter(({ kind }) => kind === 'plain')
        .map(({ fact, queries }) => ({
          client: client.name,
          layers,
          seconds: fact.seconds,
          lookups: queries,
        })),
    ),
    failures: results.flatMap(({ client, layers, result }) =>
      result.ok ? [] : [`${layers} layers with ${client.name}: ${result.why}`],
    ),
  }
}
