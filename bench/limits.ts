/** What a run may not do to others, out of what the servers have logged. Pure. */
import type { Event } from './chain.js'

/** @returns the most that came above `perSecond` in any stretch of time: the burst. Times ascend. */
export function mostOverPace(timesMs: readonly number[], perSecond: number): number {
  let most = 0
  // Since the stretch began that is above the pace; what was below it is not saved up.
  let over = 0
  let lastMs = Number.NEGATIVE_INFINITY
  for (const atMs of timesMs) {
    over = Math.max(0, over - ((atMs - lastMs) * perSecond) / 1_000) + 1
    lastMs = atMs
    most = Math.max(most, over)
  }
  return most
}

/** @returns how many were there at once at the most, from what came to the answer that left. */
export function mostOpen(events: readonly Event[]): number {
  const steps = events
    .flatMap(({ atMs, untilMs }) => [
      { ms: atMs, by: 1 },
      { ms: untilMs, by: -1 },
    ])
    .sort((one, other) => one.ms - other.ms || one.by - other.by)
  let open = 0
  let most = 0
  for (const { by } of steps) {
    open += by
    most = Math.max(most, open)
  }
  return most
}
