/** How Docker's own questions about a host look, so that ours look the same. */
import { heedsAdditionals, sendsEdns0 } from '../push-path/docker-version.js'
import { pathOfImage } from '../push-path/path.js'
import type { DnsProbe, Observations } from '../report/index.js'

export type WayToAsk = Pick<DnsProbe, 'edns' | 'heedsAdditionals'>

/**
 * How the program asks that looks a host up. Registries are looked up by dockerd, and the CLI signs: it looks up the
 * trust server. A token server is looked up by both, and so is a registry that is the trust server, too. They are
 * asked as the CLI asks, for one wait of five seconds ends a signing and none of dockerd's. What a challenge names later
 * on changes nothing, or half of a host's samples would be of another kind.
 */
export function askingAs(observations: Observations): (host: string) => WayToAsk {
  const { client } = observations.runner
  const paths = observations.request.images.map((image) => pathOfImage(observations, image))
  const registries = new Set(paths.map(({ registry }) => registry.host))
  const trustServers = new Set(paths.flatMap(({ trust }) => trust?.host ?? []))
  const isForDaemon = (host: string) =>
    trustServers.size === 0 || (registries.has(host) && !trustServers.has(host))
  return (host) => ({
    edns: sendsEdns0(client, isForDaemon(host) ? 'daemon' : 'cli'),
    heedsAdditionals: heedsAdditionals(client),
  })
}
