/** How fast one run may ask: queries to one resolver, and sockets altogether. */
import type { Ms } from '../report/index.js'

/**
 * A token bucket for each key (generic cell rate algorithm): `burst` at once, then `perSecond`.
 * Keeps a run from tripping a resolver's rate limit and reporting the harm as the resolver's.
 */
export function createPace(burst: number, perSecond: number) {
  const intervalMs = 1_000 / perSecond
  const arrivals = new Map<string, Ms>()
  return {
    /** Books the next place for `key`. @returns how long to wait for it, in ms; 0 for at once. */
    book(key: string, nowMs: Ms): Ms {
      const arrival = Math.max(arrivals.get(key) ?? 0, nowMs)
      arrivals.set(key, arrival + intervalMs)
      return Math.max(0, arrival - nowMs - (burst - 1) * intervalMs)
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
