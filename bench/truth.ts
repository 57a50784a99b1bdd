/** Whether the milliseconds are true: the same server, asked by kdig and by what the preflight asks with. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Figure, Part } from './figures.js'
import { withNetwork } from './network.js'
import { done, missing } from './process.js'
import { differenceOf, interleaved, medianOf, type Pair } from './statistics.js'

const delayMs = 10
const questions = 20
const limits = { quietMs: 0.3, busyMs: 2, manyMs: 2 } as const
const many = 60
const pair = 2
const asking = path.join(import.meta.dirname, 'asking.js')

export async function truth(pairs: number): Promise<Part> {
  const title = 'Truth of the milliseconds'
  const about = `Median of ${questions} questions each of a process of the preflight's own code and of one of kdig, to one server that answers after ${delayMs} ms; the first question of each process is left out. The figure is the difference between the two, whichever is the longer.`
  const what = {
    quiet: 'difference, A and AAAA in flight',
    busy: 'the same while all cores are busy',
    many: `difference, ${many} questions in flight`,
  } as const
  const why = await missing({ kdig: 'knot-dnsutils' })
  if (why !== null) {
    return {
      title,
      about,
      figures: Object.values(what).map((one) => ({ kind: 'not-measured', what: one, why })),
    }
  }
  return withNetwork({ delayMs, resolvers: [{}] }, async ({ resolvers: [resolver = ''] }) => {
    const compared = (inFlight: number) =>
      interleaved(
        pairs,
        () => ours(resolver, inFlight),
        () => kdigs(resolver),
      )
    const quiet = await compared(pair)
    const manyLaps = await compared(many)
    const busy = await whileBusy(() => compared(pair))
    return {
      title,
      about,
      figures: [
        figure(what.quiet, quiet, limits.quietMs),
        figure(what.busy, busy, limits.busyMs),
        figure(what.many, manyLaps, limits.manyMs),
      ],
    }
  })
}

function figure(what: string, laps: readonly Pair[], atMost: number): Figure {
  const sides = (['one', 'other'] as const).map((side) => medianOf(laps.map((lap) => lap[side])).toFixed(2))
  return {
    kind: 'measured',
    what,
    value: Math.abs(differenceOf(laps)),
    unit: 'ms',
    atMost,
    from: `preflight ${sides[0] ?? ''} ms, kdig ${sides[1] ?? ''} ms, medians of ${laps.length} pairs`,
  }
}

async function ours(resolver: string, inFlight: number): Promise<number> {
  // One lap more, in which everything is compiled: it is the first question of its process.
  const laps = Math.ceil(questions / inFlight) + 1
  const { stdout } = await done(process.execPath, [asking, resolver, String(laps), String(inFlight)])
  const [, ...warm] = JSON.parse(stdout) as readonly (readonly number[])[]
  return medianOf(warm.flat())
}

/** One after the other in one process, as its command line has them. */
async function kdigs(resolver: string): Promise<number> {
  const at = resolver.lastIndexOf(':')
  const words = Array.from({ length: questions + 1 }, (_, index) => [
    'registry.bench.test',
    index % 2 === 0 ? 'A' : 'AAAA',
  ])
  const server = [`@${resolver.slice(0, at)}`, '-p', resolver.slice(at + 1)]
  const { stdout } = await done('kdig', [...server, ...words.flat()])
  const [, ...warm] = [...stdout.matchAll(/^;; From .* in ([\d.]+) ms$/gm)].map(([, ms]) => Number(ms))
  if (warm.length !== questions) throw new Error(`kdig: expected ${questions} times, got ${warm.length}`)
  return medianOf(warm)
}

async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  )
  try {
    return await work()
  } finally {
    busy.forEach((child) => child.kill('SIGKILL'))
  }
}
