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

export async function measureLayers(
  sandboxes: Sandboxes,
  clients: readonly Client[],
  common: Pick<Job, 'root' | 'packages'>,
): Promise<readonly LayerRow[]> {
  const jobs = clients.flatMap((client) => layerCounts.map((layers) => ({ client, layers })))
  return inParallel(jobs, 2, async ({ client, layers }) => {
    const result = await sandboxes.play({
      ...common,
      scenario,
      act: 'recorded',
      client,
      seed: scenario,
      ways: 'both',
      layers,
      task: 'compare',
    })
    if (!result.ok) throw new Error(`${layers} layers with ${client.name}: ${result.why}`)
    const plain = result.pushes.find(({ kind }) => kind === 'plain')
    return {
      client: client.name,
      layers,
      seconds: plain?.fact.seconds ?? Number.NaN,
      lookups: plain?.queries ?? {},
    }
  })
}
