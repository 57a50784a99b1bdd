/** The names that are looked up here. */
import type { Observations } from '../report/index.js'
import { firstServerError, proxyStatus } from './proxy-refusal.js'
import { connectionsTo, distinctStops, throughOf, type Stop } from './path.js'

/** A stop whose name Docker looks up to get there, or would, if we followed its proxy. */
const isLookedUp = ({ way }: Stop): boolean => way.kind !== 'proxy'

/** The hosts that Docker connects to, of which a resolver may be asked: servers, and the proxies in front of others. */
export function dialledHosts(stops: readonly Stop[]): readonly string[] {
  return [
    ...new Set(stops.map((stop) => (isLookedUp(stop) ? stop.host : (throughOf(stop)?.host ?? stop.host)))),
  ]
}

/**
 * What is worth asking: where Docker connects to, and the registry, which it looks up before every push to see whether it is
 * insecure by its address; and what a proxy cannot reach, for who else can find it tells whose fault that is.
 */
export function namesToLookUp(observations: Observations): readonly string[] {
  const stops = distinctStops(observations)
  const registries = stops.filter(({ role }) => role === 'registry')
  const unreached = stops.filter((stop) => !isLookedUp(stop) && isUnreached(observations, stop))
  return [...new Set([...dialledHosts(stops), ...[...registries, ...unreached].map(({ host }) => host)])]
}

const isUnreached = (observations: Observations, stop: Stop): boolean =>
  connectionsTo(observations, stop).some(({ result }) => {
    switch (result.kind) {
      case 'answered':
        return (result.proxyMs ?? 0) > observations.request.slowThresholdMs
      case 'failed':
        return result.phase === 'proxy' && (proxyStatus(result.code) ?? 0) >= firstServerError
      case 'timed-out':
        return result.phase === 'proxy'
      case 'skipped':
        return false
    }
  })
