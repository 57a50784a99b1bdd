/** One HTTP request of a client without keep-alive: a lookup, a connection, an answer. */
import type { Ms, Observations } from '../report/index.js'
import { dialledHost, throughOf, type Stop } from '../push-path/path.js'
import { tripTo, type Trip } from './trip.js'
import type { Lookup, NameResolver } from './name-resolver.js'

/** `totalMs: null` for a client that waits for headers for ever. */
export interface RequestBudget {
  readonly dialMs: Ms
  readonly tlsMs: Ms
  readonly totalMs: Ms | null
  /**
   * The dial neither ends with the request nor knows of `totalMs`: a dialler that is given no context (docker CLI), or
   * Go 1.23 and later (net/http transport.go `getConn`). Otherwise `totalMs` bounds it, and is what addresses share.
   */
  readonly dialOutlivesRequest?: boolean
}

/** `error` is Go's text without the `Get "…": ` around it. */
export type Requested =
  | {
      readonly kind: 'answered'
      readonly ms: Ms
      /** What the same request costs on a connection that is kept alive. */
      readonly reusedMs: Ms
      readonly status: number
      readonly challenged: boolean
    }
  | { readonly kind: 'failed'; readonly ms: Ms; readonly error: string; readonly timedOut: boolean }
  | { readonly kind: 'hangs'; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms; readonly because: string }

/** net/http transport.go `dialConn`, around what happens before a proxy is connected to. */
export const toProxy = 'proxyconnect tcp: '

/** net/http client.go: a whole-request time-out that strikes while the connection is still being made. */
export const clientTimeout =
  'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)'

/**
 * @param lookup the lookup that the dial waits for; `joinedMs` of it had passed before the dial began
 *   (Go merges concurrent lookups of one host, so a second dial waits only for the rest)
 */
export function request(
  observations: Observations,
  stop: Stop,
  lookup: Lookup,
  budget: RequestBudget,
  joinedMs: Ms = 0,
): Requested {
  if (stop.way.kind === 'refused') {
    return { kind: 'failed', ms: 0, error: stop.way.error, timedOut: false }
  }
  if (stop.way.kind === 'not-followed') return { kind: 'unknown', ms: 0, because: stop.way.because }
  const dialled = dialledHost(stop)
  const dialling = throughOf(stop) === null ? '' : toProxy
  const lookupMs = Math.max(0, lookup.ms - joinedMs)
  const totalMs = budget.totalMs ?? Number.POSITIVE_INFINITY
  const timedOut: Requested = { kind: 'failed', ms: totalMs, error: clientTimeout, timedOut: true }
  const dialBound = Math.min(budget.dialMs, totalMs)
  if (lookupMs >= dialBound) {
    if (totalMs <= budget.dialMs) return timedOut
    return {
      kind: 'failed',
      ms: budget.dialMs,
      error: `${dialling}dial tcp: lookup ${dialled}: i/o timeout`,
      timedOut: true,
    }
  }
  if (lookup.kind === 'unknown')
    return { kind: 'unknown', ms: lookupMs, because: `the lookup of ${dialled} was not measured` }
  if (lookup.kind === 'failed') {
    return { kind: 'failed', ms: lookupMs, error: `${dialling}dial tcp: ${lookup.error}`, timedOut: false }
  }
  const outlives = budget.dialOutlivesRequest === true
  const dialMs = (outlives ? budget.dialMs : dialBound) - lookupMs
  const trip = tripTo(observations, stop, lookup.addresses, { dialMs, tlsMs: budget.tlsMs })
  const ms = lookupMs + trip.ms
  // A dialler that has the request's deadline, too, is the first to say so.
  if (ms >= totalMs) return isDialError(trip) && !outlives ? { ...timedOut, error: trip.error } : timedOut
  switch (trip.kind) {
    case 'answered':
      return {
        kind: 'answered',
        ms,
        reusedMs: trip.exchangeMs,
        status: trip.status,
        challenged: trip.challenged,
      }
    case 'failed':
      return { kind: 'failed', ms, error: trip.error, timedOut: false }
    case 'hangs':
      // Waited for as long as any bounded client waits; what has no bound hangs.
      return budget.totalMs === null ? { kind: 'hangs', ms } : timedOut
    case 'unknown':
      return {
        kind: 'unknown',
        ms,
        because: trip.because ?? `the connection to ${stop.host} was not measured`,
      }
  }
}

const isDialError = (trip: Trip): trip is Extract<Trip, { kind: 'failed' }> =>
  trip.kind === 'failed' && trip.dialling

/** What both of a push's processes need to make a request. */
export interface Walker {
  readonly observations: Observations
  readonly resolver: NameResolver
}

export const requestTo = (walker: Walker, stop: Stop, budget: RequestBudget): Requested =>
  request(walker.observations, stop, lookupFor(walker, stop), budget)

/** The lookup that a request waits for: of the host, or of its proxy, which looks the host up itself. */
export const lookupFor = ({ resolver }: Pick<Walker, 'resolver'>, stop: Stop): Lookup =>
  resolver.lookup(dialledHost(stop))

/** The URL as Go quotes it in an error. */
export function urlOf(stop: Stop): string {
  const scheme = stop.security === 'plain' ? 'http' : 'https'
  const defaultPort = stop.security === 'plain' ? 80 : 443
  const host = stop.host.includes(':') ? `[${stop.host}]` : stop.host
  return `${scheme}://${host}${stop.port === defaultPort ? '' : `:${stop.port}`}${stop.path}`
}
