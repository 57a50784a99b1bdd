/** Jobs of many images: what they take, and whether the run keeps to its own limits there. */
import { writeFile, rm, readFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { limits as own } from '../src/budgets.js'
import type { Figure, Part } from './figures.js'
import { mostOverPace, mostOpen } from './limits.js'
import { command, withNetwork, type Network, type Taken } from './network.js'
import { done } from './process.js'
import { medianOf } from './statistics.js'

/** Images and the registries that they are dealt out to. */
const jobs = [
  [1, 1],
  [10, 1],
  [100, 1],
  [1_000, 1],
  [10, 10],
  [100, 10],
  [1_000, 10],
  [50, 50],
  [100, 50],
  [1_000, 50],
] as const
const mostRegistries = 50
const shortJobs = 4
/** A thousand images on one registry may take so many times the processor of one image there. */
const growthAtMost = 5

interface Lap {
  readonly wallMs: number
  readonly processorMs: number
  readonly peakMiB: number
  readonly overPace: number
  readonly open: number
}

export async function scale(runs: number, form: 'full' | 'short'): Promise<Part> {
  const registries = Array.from({ length: mostRegistries }, (_, index) => `registry-${index}.bench.test`)
  const chosen = form === 'full' ? jobs : jobs.slice(0, shortJobs)
  const found = await withNetwork(
    { delayMs: 1, resolvers: [{}, {}], moreRegistries: registries },
    async (network) => {
      const all: { readonly images: number; readonly registries: number; readonly laps: readonly Lap[] }[] =
        []
      for (const [images, count] of chosen) {
        const laps: Lap[] = []
        for (let run = 0; run < runs; run += 1)
          laps.push(await lap(network, images, registries.slice(0, count)))
        all.push({ images, registries: count, laps })
      }
      return all
    },
  )
  const told = found.map(({ images, registries: count, laps }): Figure => {
    const of = (key: keyof Lap) => medianOf(laps.map((one) => one[key]))
    return {
      kind: 'measured',
      what: `${images} images on ${count} registries`,
      value: of('wallMs') / 1_000,
      unit: 's',
      atMost: null,
      from: `processor ${(of('processorMs') / 1_000).toFixed(2)} s, peak ${of('peakMiB').toFixed(0)} MiB, medians of ${laps.length} runs`,
    }
  })
  const laps = found.flatMap((one) => one.laps)
  const processorOf = (images: number) =>
    medianOf(
      (found.find((one) => one.images === images && one.registries === 1)?.laps ?? []).map(
        ({ processorMs }) => processorMs,
      ),
    )
  return {
    title: 'Scale',
    about:
      'The command, from its start until it is gone, with two resolvers, one token server and no trust server, 1 ms away each. A run asks one resolver at most 60 times at once and 50 times a second after that, so that the registries of a job set its time. Limits as in src/budgets.ts, looked at by the servers.',
    figures: [
      ...told,
      {
        kind: 'measured',
        what: 'processor of 1000 images on one registry, of that of 1 image',
        value: processorOf(1_000) / processorOf(1),
        unit: 'times',
        atMost: growthAtMost,
        from: `${processorOf(1_000).toFixed(0)} ms and ${processorOf(1).toFixed(0)} ms`,
      },
      {
        kind: 'measured',
        what: 'most queries to one resolver at once, whatever second is looked at',
        value: Math.max(...laps.map(({ overPace }) => overPace)),
        unit: 'queries',
        atMost: own.queryBurst + 1,
        from: `of ${laps.length} runs, less what the second allows; one may come early by the clock of the server`,
      },
      {
        kind: 'measured',
        what: 'most connections and questions open at once',
        value: Math.max(...laps.map(({ open }) => open)),
        unit: 'sockets',
        atMost: own.sockets,
        from: `of ${laps.length} runs, as the servers see it: until the answer has left`,
      },
    ],
  }
}

async function lap(network: Network, images: number, registries: readonly string[]): Promise<Lap> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-bench-'))
  const used = path.join(folder, 'used.json')
  const hook = path.join(folder, 'hook.cjs')
  const hookText = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.resourceUsage())))\n`
  try {
    await writeFile(hook, hookText)
    network.taken()
    const words = Array.from(
      { length: images },
      (_, index) =>
        `${registries[index % registries.length] ?? ''}:${network.registryPort}/team/app-${index}:1`,
    )
    const flags = [`--resolvers=${network.resolvers.join(',')}`, '--content-trust=false', '--fail-on=never']
    const { wallMs } = await done(process.execPath, ['-r', hook, command, ...flags, ...words], {
      environment: network.environment,
    })
    const usage = JSON.parse(await readFile(used, 'utf8')) as NodeJS.ResourceUsage
    const events = network.taken()
    return {
      wallMs,
      processorMs: (usage.userCPUTime + usage.systemCPUTime) / 1_000,
      peakMiB: usage.maxRSS / 1_024,
      overPace: Math.max(
        ...network.resolvers.map((_, resolver) =>
          mostOverPace(timesAt(events, resolver), own.queriesPerSecond),
        ),
      ),
      open: mostOpen(events),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const timesAt = (events: readonly Taken[], resolver: number): readonly number[] =>
  events
    .filter((event) => event.resolver === resolver)
    .map(({ atMs }) => atMs)
    .sort((one, other) => one - other)
