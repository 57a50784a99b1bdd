/** Pure: what is known goes in, what should be asked comes out. Called again after every measurement. */
import { pathOfImage, stopsOf } from '../push-path/path.js'
import { addressesWithoutDns } from '../push-path/addresses.js'
import type { Observations, Probe } from '../report/index.js'
import { connectionProbes } from './connection-probes.js'
import { dnsProbes } from './dns-probes.js'

/**
 * Everything that is worth asking, given what is known; the caller leaves out what it has asked
 * already (probes with the same id are the same).
 * @param overdue ids of probes that have been on their way for a while
 */
export function nextProbes(observations: Observations, overdue: ReadonlySet<string>): readonly Probe[] {
  const stops = observations.request.images.flatMap((image) => stopsOf(pathOfImage(observations, image)))
  const hosts = [...new Set(stops.map((stop) => stop.host))]
  const needResolver = hosts.filter((host) => addressesWithoutDns(observations, host) === null)
  // Behind a proxy Docker would not connect to these addresses, and neither do we.
  const connections =
    observations.runner.proxy.kind === 'none'
      ? stops.flatMap((stop) => connectionProbes(observations, stop))
      : []
  return [...dnsProbes(observations, needResolver, overdue), ...connections]
}
