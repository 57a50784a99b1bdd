/** Times a piece of work over and over, each time on a value that nothing has been remembered of. */
import { performance } from 'node:perf_hooks'

/** One line of the bench: what is done, how often, and what it may take. */
export interface Trial<T> {
  readonly title: string
  readonly rounds: number
  /** What the median has to stay below, or null for what is only told. */
  readonly limitMs: number | null
  /** Made anew for each round, outside the time that is taken. */
  readonly fresh: () => T
  readonly work: (value: T) => unknown
}

export interface Timed {
  readonly title: string
  readonly rounds: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly limitMs: number | null
}

/** The compiler has seen everything, and often, before a clock runs: a preflight itself runs only once. */
const warmingShare = 0.2

export function timed<T>({ title, rounds, limitMs, fresh, work }: Trial<T>): Timed {
  for (let round = 0; round < rounds * warmingShare; round++) work(fresh())
  const tookMs = Array.from({ length: rounds }, () => {
    const value = fresh()
    const begunMs = performance.now()
    work(value)
    return performance.now() - begunMs
  }).sort((one, other) => one - other)
  const at = (share: number) => tookMs[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0
  return { title, rounds, medianMs: at(0.5), p95Ms: at(0.95), limitMs }
}

/** By the median: the 95th percentile tells of the machine's other work as well, and of its garbage collector. */
export const isTooSlow = ({ medianMs, limitMs }: Timed): boolean => limitMs !== null && medianMs >= limitMs
