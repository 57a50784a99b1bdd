/** What a server says of itself in the headers of an answer. */
import type { IncomingHttpHeaders } from 'node:http'
import { limits } from '../budgets.js'
import type { Ms, ServerHeaders } from '../report/index.js'
import type { Secrets } from '../secrets.js'

/** The form that senders have to use (RFC 9110 section 5.6.7). `Date.parse` alone takes nearly anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const msPerSecond = 1_000

/** @param nowMs this machine's clock as the headers came, ms since 1970 */
export function serverHeaders(headers: IncomingHttpHeaders, secrets: Secrets, nowMs: Ms): ServerHeaders {
  const said = (name: string): string | null => {
    const value = headers[name]
    // Secrets first: what is cut or replaced is not recognised any more.
    return typeof value === 'string'
      ? secrets
          .without(value)
          .replace(/[^\x20-\x7e]+/g, ' ')
          .slice(0, limits.headerCharacters)
      : null
  }
  const dateMs = dateIn(headers.date)
  return {
    clockAheadMs: dateMs === null ? null : Math.round(dateMs - nowMs),
    apiVersion: said('docker-distribution-api-version'),
    contentType: said('content-type'),
    redirectsTo: originIn(said('location')),
    retryAfterSeconds: secondsIn(headers['retry-after'], nowMs),
  }
}

function dateIn(value: string | undefined): Ms | null {
  const dateMs = value !== undefined && httpDate.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(dateMs) ? null : dateMs
}

/** Neither path nor query, which may hold what a log must not. One that is cut has its host in its first characters. */
function originIn(location: string | null): string | null {
  if (location === null || !/^https?:\/\//i.test(location) || !URL.canParse(location)) return null
  return new URL(location).origin
}

/** RFC 9110 section 10.2.3: seconds, or a date. */
function secondsIn(value: string | undefined, nowMs: Ms): number | null {
  const dateMs = dateIn(value)
  if (dateMs !== null) return within((dateMs - nowMs) / msPerSecond)
  return value !== undefined && /^\d+$/.test(value) ? within(Number(value)) : null
}

const within = (seconds: number): number =>
  Math.min(Math.max(Math.round(seconds), 0), limits.retryAfterSeconds)
