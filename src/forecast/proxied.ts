/** Requests that a program makes through a proxy. */
import { urlToStop } from '../push-path/proxied-stops.js'
import { routeOf, type ProxyUser } from '../push-path/proxy.js'
import type { Stop } from '../push-path/path.js'
import type { Program } from './library.js'
import type { Requested, Walker } from './request.js'

/** What becomes of a request that does not go direct; null for one that does. */
export function proxied(
  { observations, program }: Pick<Walker, 'observations' | 'program'>,
  stop: Stop,
): Requested | null {
  const route = routeOf(observations.runner, userOf(program), urlToStop(stop))
  if (route.kind === 'direct') return null
  const { entry } = route
  if (route.kind === 'proxy' && entry.kind === 'malformed' && entry.error !== null) {
    return { kind: 'failed', ms: 0, error: entry.error, timedOut: false }
  }
  const because =
    route.kind === 'proxy'
      ? `Docker goes through the proxy in ${entry.source}, which was not followed`
      : `${entry.source} is set in this step, and whether the ${userOf(program)} has a proxy is not known`
  return { kind: 'unknown', ms: 0, because }
}

export function userOf(program: Program): ProxyUser {
  switch (program) {
    case 'cli':
    case 'buildx':
    case 'trust-plugin':
      return 'client'
    case 'daemon':
    case 'builder':
      return program
  }
}
