/** Whether this process, which plays every server, kept to the network that it promised. */
import { performance } from 'node:perf_hooks'
import type { Ms } from '../src/report/index.js'

const beatMs: Ms = 20

export interface LateWatch {
  /** The longest time since `fromMs` (on the clock of `performance.now`) in which no server could answer. */
  latestSince(fromMs: Ms): Ms
  end(): void
}

/** A timer that comes late, for whatever reason, is an answer that left late. */
export function watchServers(): LateWatch {
  const lates: { readonly atMs: Ms; readonly ms: Ms }[] = []
  let lastMs = performance.now()
  const timer = setInterval(() => {
    const nowMs = performance.now()
    const ms = nowMs - lastMs - beatMs
    if (ms > beatMs) lates.push({ atMs: nowMs, ms })
    lastMs = nowMs
  }, beatMs)
  return {
    latestSince: (fromMs) =>
      lates.reduce((latest, { atMs, ms }) => (atMs >= fromMs ? Math.max(latest, ms) : latest), 0),
    end: () => clearInterval(timer),
  }
}
