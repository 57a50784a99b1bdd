/** Time in functions themselves, out of V8's profile. Pure. */
import { fileURLToPath } from 'node:url'

/** What Node writes (Chrome DevTools Protocol, `Profiler.Profile`); times in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** @returns ms by function, of those whose file is below this folder. */
export function selfTimes(
  { nodes, samples, timeDeltas }: Profile,
  folder: string,
): ReadonlyMap<string, number> {
  const names = new Map(
    nodes.flatMap(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.startsWith('file:') ? fileURLToPath(url) : ''
      return file.startsWith(folder)
        ? [[id, `${functionName || `(line ${lineNumber + 1})`} of src${file.slice(folder.length)}`] as const]
        : []
    }),
  )
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const name = names.get(id)
    // The time until the next sample was spent where this one was taken.
    const ms = Math.max(0, timeDeltas[index + 1] ?? 0) / 1_000
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + ms)
  })
  return times
}
