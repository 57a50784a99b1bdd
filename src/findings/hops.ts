/** What the hops of a route say: where it dies, and where the milliseconds come in. */
import { tracing } from '../budgets.js'
import type { Hop, Ms } from '../report/index.js'

export interface AnsweringHop extends Hop {
  readonly address: string
}

/** A hop that adds more than the others. */
export interface Jump {
  readonly at: AnsweringHop
  readonly addedMs: Ms
  readonly wholeMs: Ms
}

const isAnswering = (hop: Hop): hop is AnsweringHop => hop.address !== null

/** Where a route dies: behind the last hop that answers; null where none does. */
export const lastAnswering = (hops: readonly Hop[]): AnsweringHop | null =>
  hops.filter(isAnswering).at(-1) ?? null

/** The hops behind the last one that answers. */
export const silentEnd = (hops: readonly Hop[]): readonly Hop[] => {
  const last = lastAnswering(hops)?.ttl ?? 0
  return hops.filter(({ ttl }) => ttl > last)
}

/**
 * Where the milliseconds come in, or null where no hop stands out. A router answers traces when it has time for them, and
 * forwards at once: what a hop takes longer than a later one is its own leisure, and not on the way.
 */
export function jumpOf(hops: readonly Hop[]): Jump | null {
  const timed = hops.filter(isAnswering).flatMap((hop) => (hop.ms === null ? [] : [{ hop, ms: hop.ms }]))
  const onTheWay = timed.map(({ hop }, index) => ({
    hop,
    ms: Math.min(...timed.slice(index).map(({ ms }) => ms)),
  }))
  const wholeMs = onTheWay.at(-1)?.ms ?? 0
  const jumps = onTheWay.map(({ hop, ms }, index): Jump => {
    return { at: hop, addedMs: ms - (onTheWay[index - 1]?.ms ?? 0), wholeMs }
  })
  const [first, ...rest] = jumps
  if (first === undefined) return null
  const largest = rest.reduce((best, jump) => (jump.addedMs > best.addedMs ? jump : best), first)
  return largest.addedMs >= tracing.jumpMs && largest.addedMs >= wholeMs * tracing.jumpShare ? largest : null
}
