/** Times a piece of work over and over, each time on a value that nothing has been remembered of. */
import { performance } from 'node:perf_hooks'
import { atShare } from './statistics.js'

/** One line of the bench: what is done, how often, and what it may take. */
export interface Trial<T> {
  readonly title: string
  readonly rounds: number
  /** What the median of the processor time has to stay below, or null for what is only told. */
  readonly limitMs: number | null
  /** Made anew for each round, outside the time that is taken. */
  readonly fresh: () => T
  readonly work: (value: T) => unknown
}

export interface Timed {
  readonly title: string
  readonly rounds: number
  /** Median of the processor's time, all threads of this process together: the clock tells of everything else that the machine has to do. */
  readonly processorMs: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly limitMs: number | null
}

/** The compiler has seen everything, and often, before a clock runs: a preflight itself runs only once. */
const warmingShare = 0.2

export function timed<T>({ title, rounds, limitMs, fresh, work }: Trial<T>): Timed {
  for (let round = 0; round < rounds * warmingShare; round++) work(fresh())
  const laps = Array.from({ length: rounds }, () => {
    const value = fresh()
    const before = process.cpuUsage()
    const begunMs = performance.now()
    work(value)
    const wallMs = performance.now() - begunMs
    const { user, system } = process.cpuUsage(before)
    return { wallMs, processorMs: (user + system) / 1_000 }
  })
  const wall = laps.map(({ wallMs }) => wallMs)
  return {
    title,
    rounds,
    processorMs: atShare(
      laps.map(({ processorMs }) => processorMs),
      median,
    ),
    medianMs: atShare(wall, median),
    p95Ms: atShare(wall, mostShare),
    limitMs,
  }
}

const median = 0.5
const mostShare = 0.95
