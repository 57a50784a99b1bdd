/** Go's dialler (net/dial.go `DialContext` of Go 1.19 to 1.26) on the addresses of one name, replayed on what was measured. */
import { goDialler } from '../budgets.js'
import type { Ms } from '../report/index.js'

/** How a connection to one address goes. Errors are in Go's words. */
export type Attempt =
  | { readonly kind: 'connected'; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly ms: Ms; readonly error: string }
  /** Nothing comes back for so long, at least; for ever where it is infinite. */
  | { readonly kind: 'silent'; readonly ms: Ms }
  /** `ms` is what is known to pass before anything is heard from the server itself. */
  | { readonly kind: 'unknown'; readonly ms: Ms }

export type Dialled =
  | { readonly kind: 'connected'; readonly address: string; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly ms: Ms; readonly error: string }
  /** `ms` is what it takes at least. */
  | { readonly kind: 'unknown'; readonly ms: Ms }

export interface Dial {
  /** As the lookup has sorted them. */
  readonly addresses: readonly string[]
  readonly timeoutMs: Ms
  readonly attemptAt: (address: string) => Attempt
  /** Go's words for an address whose time is up. */
  readonly timeoutAt: (address: string) => string
}

/**
 * Connects to the addresses of the first one's family one after the other (`partition`), and beside them to the other
 * family's: after the head start, or as soon as the first family has failed (`dialParallel`). Of two errors the first
 * family's is told.
 */
export function dial(given: Dial): Dialled {
  const { addresses } = given
  const family = isIpv6(addresses[0] ?? '')
  const fallbacks = addresses.filter((address) => isIpv6(address) !== family)
  const primaries =
    fallbacks.length === 0 ? addresses : addresses.filter((address) => isIpv6(address) === family)
  const primary = dialSerial(given, primaries, 0)
  if (fallbacks.length === 0) {
    return primary.kind === 'unknown' ? { kind: 'unknown', ms: primary.leastMs } : primary
  }
  const headStart = Math.min(goDialler.headStartMs, primary.ms)
  if (primary.kind !== 'failed' && primary.ms <= headStart) return withoutLeast(primary)
  return firstOf(primary, dialSerial(given, fallbacks, headStart))
}

/** These are addresses, and replays ask by the thousand: one character tells. */
const isIpv6 = (address: string): boolean => address.includes(':')

type Serial = Exclude<Dialled, { kind: 'unknown' }> | Open
/** Not known from `ms` on. */
interface Open {
  readonly kind: 'unknown'
  readonly ms: Ms
  /** What it takes at least where nobody else connects. */
  readonly leastMs: Ms
}

const withoutLeast = (one: Serial): Dialled =>
  one.kind === 'unknown' ? { kind: 'unknown', ms: one.ms } : one

/** What comes of two races. Where one is open, the other decides only if it has connected by then. */
function firstOf(primary: Serial, fallback: Serial): Dialled {
  if (primary.kind === 'failed' && fallback.kind === 'failed') {
    return { ...primary, ms: Math.max(primary.ms, fallback.ms) }
  }
  if (primary.kind === 'failed') return withoutLeast(fallback)
  if (fallback.kind === 'failed') return withoutLeast(primary)
  return withoutLeast(fallback.ms < primary.ms || isOpenAsEarly(primary, fallback) ? fallback : primary)
}

const isOpenAsEarly = (primary: Serial, fallback: Serial): boolean =>
  primary.kind === 'unknown' && fallback.kind === 'connected' && fallback.ms === primary.ms

/** One address after the other, each within its share of the time that is left (`dialSerial`, `partialDeadline`). */
function dialSerial(
  { timeoutMs, attemptAt, timeoutAt }: Dial,
  addresses: readonly string[],
  startMs: Ms,
): Serial {
  let ms = startMs
  let error: string | null = null
  for (const [index, address] of addresses.entries()) {
    // The time was up before its turn came: it is the one that is told of.
    if (ms >= timeoutMs) return { kind: 'failed', ms, error: timeoutAt(address) }
    const leftMs = timeoutMs - ms
    const shareMs = shareOf(leftMs, addresses.length - index)
    const attempt = attemptAt(address)
    switch (attempt.kind) {
      case 'connected':
        if (attempt.ms <= shareMs) return { kind: 'connected', address, ms: ms + attempt.ms }
        break
      case 'failed':
        if (attempt.ms > shareMs) break
        ms += attempt.ms
        error ??= attempt.error
        continue
      case 'silent':
        if (attempt.ms >= shareMs) break
        return { kind: 'unknown', ms: ms + attempt.ms, leastMs: ms + attempt.ms }
      case 'unknown':
        return { kind: 'unknown', ms, leastMs: ms + Math.min(attempt.ms, shareMs) }
    }
    ms = shareMs === leftMs ? timeoutMs : ms + shareMs
    error ??= timeoutAt(address)
  }
  return { kind: 'failed', ms, error: error ?? 'dial tcp: missing address' }
}

/** An equal part of what is left for each address that is left, yet no less than makes sense. */
const shareOf = (leftMs: Ms, addressesLeft: number): Ms =>
  Math.max(leftMs / addressesLeft, Math.min(goDialler.leastShareMs, leftMs))
