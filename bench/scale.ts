/** Jobs of many images: what they take, and whether the run keeps to its own limits there. */
import { writeFile, rm, readFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { limits as own } from '../src/budgets.js'
import type { Figure, Part } from './figures.js'
import { mostOverPace, mostOpen } from './limits.js'
import { command, hosts, withNetwork, type Network, type Taken } from './network.js'
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
const most = { images: 1_000, registries: 1 } as const
/**
 * A thousand images on one registry may take so many times the processor of one image and of the tokens that a thousand images ask
 * for, where Node asks for them and does nothing else: these are the images' own, and all else is to grow with hosts only.
 */
const overRequestsAtMost = 2

interface Lap {
  readonly wallMs: number
  readonly processorMs: number
  readonly peakMiB: number
  readonly overPace: number
  /** How late the servers' process was at the most for what came to it. */
  readonly lateMs: number
  readonly open: number
}

interface Job {
  readonly images: number
  readonly registries: number
  readonly laps: readonly Lap[]
}

export async function scale(runs: number, form: 'full' | 'short'): Promise<Part> {
  const registries = Array.from({ length: mostRegistries }, (_, index) => `registry-${index}.bench.test`)
  const chosen = form === 'full' ? jobs : jobs.slice(0, shortJobs)
  const { found, tokensMs } = await withNetwork(
    { delayMs: 1, resolvers: [{}, {}], moreRegistries: registries },
    async (network) => {
      const found: Job[] = []
      const tokensMs: number[] = []
      for (const [images, count] of chosen) {
        const laps: Lap[] = []
        for (let run = 0; run < runs; run += 1)
          laps.push(await lap(network, images, registries.slice(0, count)))
        found.push({ images, registries: count, laps })
      }
      for (let run = 0; run < runs; run += 1) tokensMs.push(await tokens(network, most.images))
      return { found, tokensMs }
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
      (found.find((one) => one.images === images && one.registries === most.registries)?.laps ?? []).map(
        ({ processorMs }) => processorMs,
      ),
    )
  const lateMs = Math.max(...laps.map((one) => one.lateMs))
  const [ofMost, ofOne, ofTokens] = [processorOf(most.images), processorOf(1), medianOf(tokensMs)]
  return {
    title: 'Scale',
    about:
      'The command, from its start until it is gone, with two resolvers, one token server and no trust server, 1 ms away each. A run asks one resolver at most 60 times at once and 50 times a second after that, so that the registries of a job set its time. What each image asks for itself is a token for its repository, on a connection of its own as Docker has one. Limits as in src/budgets.ts, looked at by the servers.',
    figures: [
      ...told,
      {
        kind: 'measured',
        what: 'processor of 1000 images on one registry, of that of 1 image',
        value: ofMost / ofOne,
        unit: 'times',
        atMost: null,
        from: `${ofMost.toFixed(0)} ms and ${ofOne.toFixed(0)} ms`,
      },
      {
        kind: 'measured',
        what: 'the same, of that of 1 image and of 1000 tokens that Node alone asks for',
        value: ofMost / (ofOne + ofTokens),
        unit: 'times',
        atMost: overRequestsAtMost,
        from: `${ofMost.toFixed(0)} ms, ${ofOne.toFixed(0)} ms and ${ofTokens.toFixed(0)} ms: a connection, TLS and a GET for each, nothing is measured or kept; median of ${tokensMs.length} runs`,
      },
      {
        kind: 'measured',
        what: 'most queries to one resolver at once, whatever second is looked at',
        value: Math.max(...laps.map(({ overPace }) => overPace)),
        unit: 'queries',
        atMost: own.queryBurst + 1 + (lateMs * own.queriesPerSecond) / 1_000,
        from: `of ${laps.length} runs, by each resolver's own log, less what the second allows; one may come early by the clock of the servers, and what came apart comes together where they are late themselves, by ${lateMs.toFixed(0)} ms at the most`,
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
    const lateness = monitorEventLoopDelay({ resolution: 1 })
    lateness.enable()
    const words = Array.from(
      { length: images },
      (_, index) =>
        `${registries[index % registries.length] ?? ''}:${network.registryPort}/team/app-${index}:1`,
    )
    const flags = [`--resolvers=${network.resolvers.join(',')}`, '--content-trust=false', '--fail-on=never']
    const { wallMs } = await done(process.execPath, ['-r', hook, command, ...flags, ...words], {
      environment: network.environment,
    })
    lateness.disable()
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
      lateMs: lateness.max / nanosecondsPerMs,
      open: mostOpen(events),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const nanosecondsPerMs = 1_000_000

/** @returns ms of the processor */
async function tokens({ tokenPort, environment }: Network, count: number): Promise<number> {
  const script = path.join(import.meta.dirname, 'requests.js')
  const words = [script, String(tokenPort), hosts.token, String(count)]
  const { stdout } = await done(process.execPath, words, { environment })
  return JSON.parse(stdout) as number
}

const timesAt = (events: readonly Taken[], resolver: number): readonly number[] =>
  events
    .filter((event) => event.resolver === resolver)
    .map(({ atMs }) => atMs)
    .sort((one, other) => one - other)
