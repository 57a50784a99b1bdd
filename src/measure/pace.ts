/** How fast one run may ask: queries to one resolver, and sockets altogether. */
import type { Ms } from '../report/index.js'

/**
 * A token bucket for each key (generic cell rate algorithm): `burst` at once, then `perSecond`, counted when they really leave.
 * What a busy process lets go and keeps for a while would else leave together with what is let go later.
 * Keeps a run from tripping a resolver's rate limit and reporting the harm as the resolver's.
 */
export function createPace(burst: number, perSecond: number) {
  const intervalMs = 1_000 / perSecond
  const arrivals = new Map<string, Ms>()
  // Let go, and not gone yet.
  const leaving = new Map<string, number>()
  const leavingAt = (key: string) => leaving.get(key) ?? 0
  return {
    /** How long the next ones for `key` have to wait until so many may go together, in ms; 0 for not at all. */
    waitMs(key: string, nowMs: Ms, together = 1): Ms {
      const arrival = Math.max(arrivals.get(key) ?? 0, nowMs) + leavingAt(key) * intervalMs
      return Math.max(0, arrival - nowMs - (burst - together) * intervalMs)
    },
    /** Lets one go. @returns is to be told when it leaves, or null where it does not leave at all; only the first word counts. */
    letGo(key: string): (atMs: Ms | null) => void {
      leaving.set(key, leavingAt(key) + 1)
      let isGone = false
      return (atMs) => {
        if (isGone) return
        isGone = true
        leaving.set(key, leavingAt(key) - 1)
        if (atMs !== null) arrivals.set(key, Math.max(arrivals.get(key) ?? 0, atMs) + intervalMs)
      }
    },
  }
}

/** At most `size` sockets. Those that only wait for a late reply are given up first. */
export function createSocketPool(size: number) {
  let used = 0
  const waiting: (() => void)[] = []
  const givenUpFirst = new Set<() => void>()
  const release = () => {
    used -= 1
    waiting.shift()?.()
  }
  return {
    /** Resolves when a socket may be opened. The caller owes one `release`. */
    async acquire(): Promise<void> {
      const [lateListener] = givenUpFirst
      if (used >= size && lateListener !== undefined) {
        givenUpFirst.delete(lateListener)
        lateListener()
      }
      while (used >= size) await new Promise<void>((resolve) => waiting.push(resolve))
      used += 1
    },
    release,
    /** `close` closes the socket and releases its place; it is called when somebody else needs the place, at once where somebody does. */
    keepOpenFor(close: () => void): void {
      if (waiting.length > 0) close()
      else givenUpFirst.add(close)
    },
    forget(close: () => void): void {
      givenUpFirst.delete(close)
    },
  }
}

export type SocketPool = ReturnType<typeof createSocketPool>
