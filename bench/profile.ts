/** Where the processor goes in a healthy run, by function. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Figure, Part } from './figures.js'
import { signedPush, withNetwork } from './network.js'
import { done } from './process.js'
import { selfTimes, type Profile } from './self-times.js'
import { medianOf } from './statistics.js'

const atMostMs = 5
const told = 5
const intervalMicroseconds = 200
/** As tsc has made it: a bundle does not say whose a function is. */
const compiled = path.join(import.meta.dirname, '..', 'src')

export async function profile(runs: number): Promise<Part> {
  const times = await withNetwork({ delayMs: 20, resolvers: [{}, {}, {}] }, async (network) => {
    const all: ReadonlyMap<string, number>[] = []
    for (let run = 0; run < runs; run += 1) {
      const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-bench-'))
      try {
        const flags = [
          '--cpu-prof',
          `--cpu-prof-dir=${folder}`,
          `--cpu-prof-interval=${intervalMicroseconds}`,
        ]
        await done(process.execPath, [...flags, path.join(compiled, 'cli.js'), ...signedPush(network)], {
          environment: network.environment,
        })
        const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'))
        if (file === undefined) throw new Error('Node has left no profile')
        const text = await readFile(path.join(folder, file), 'utf8')
        all.push(selfTimes(JSON.parse(text) as Profile, compiled))
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }
    return all
  })
  const names = [...new Set(times.flatMap((one) => [...one.keys()]))]
  const medians = names
    .map((name) => ({ name, ms: medianOf(times.map((one) => one.get(name) ?? 0)) }))
    .sort((one, other) => other.ms - one.ms)
  const [first, ...next] = medians
  const figures: readonly Figure[] =
    first === undefined
      ? [{ kind: 'not-measured', what: 'the longest of our functions', why: 'no function of ours was seen' }]
      : [
          {
            kind: 'measured',
            what: 'the longest of our functions',
            value: first.ms,
            unit: 'ms',
            atMost: atMostMs,
            from: `${first.name}; then ${next
              .slice(0, told)
              .map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`)
              .join(', ')}; medians of ${runs} runs`,
          },
        ]
  return {
    title: 'Processor',
    about:
      'A healthy run under node --cpu-prof, of what tsc makes of src/: the time in a function itself, its compiling included, what it calls left out, over the whole run.',
    figures,
  }
}
