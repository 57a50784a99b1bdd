/** How the clients' own questions about a host look, so that ours look the same and are waited for as long. */
import { clientsOf } from '../forecast/clients.js'
import { libraryFor, rulesOf, type Library, type Program } from '../forecast/library.js'
import { goNameList } from '../forecast/names.js'
import { patienceMs } from '../forecast/patience.js'
import { heedsAdditionals, sendsEdns0 } from '../push-path/docker-version.js'
import { distinctStops, type Stop } from '../push-path/path.js'
import type { DnsProbe, DnsTransport, Ms, Observations } from '../report/index.js'

export interface WayToAsk extends Pick<DnsProbe, 'edns' | 'heedsAdditionals'> {
  /** As long as the most patient of the libraries that look this host up. */
  readonly waitMs: Ms
  readonly transports: readonly [DnsTransport, ...DnsTransport[]]
  /** The names that are asked for the host, in order, of all libraries that look it up. */
  readonly names: readonly string[]
}

/**
 * How the program asks that looks a host up. Registries are looked up by dockerd, and the CLI signs: it looks up the
 * trust server. A token server is looked up by both, and so is a registry that is the trust server, too. They are
 * asked as the CLI asks, for one wait of five seconds ends a signing and none of dockerd's. What a challenge names later
 * on changes nothing, or half of a host's samples would be of another kind.
 */
export function askingAs(observations: Observations): (host: string) => WayToAsk {
  const { runner } = observations
  const hostsOf = (role: Stop['role']) =>
    new Set(distinctStops(observations).flatMap((stop) => (stop.role === role ? [stop.host] : [])))
  const [registries, trustServers] = [hostsOf('registry'), hostsOf('trust')]
  const isForDaemon = (host: string) =>
    trustServers.size === 0 || (registries.has(host) && !trustServers.has(host))
  const clients = clientsOf(observations)
  const [{ programs: deciding }] = clients
  const all = [...new Set(clients.flatMap(({ programs }) => programs))]
  const servers = runner.resolvers.filter(({ used }) => used).length
  return (host) => {
    const asker = deciding.includes('daemon')
      ? isForDaemon(host)
        ? 'daemon'
        : 'cli'
      : (deciding[0] ?? 'cli')
    const libraries = [...new Set(all.map((program) => libraryFor(runner, program, host)))]
    const rules = libraries.map((library) => rulesOf(runner, library))
    const transports = (['udp', 'tcp'] as const).filter((transport) =>
      rules.some(({ useVc }) => useVc === (transport === 'tcp')),
    )
    const [first = 'udp', ...rest] = transports
    return {
      ...questionOf(observations, asker, libraryFor(runner, asker, host)),
      waitMs: Math.max(...libraries.map((one) => patienceMs(one, rulesOf(runner, one), servers))),
      transports: [first, ...rest],
      names: [...new Set(rules.flatMap((one) => goNameList(host, one)))],
    }
  }
}

/**
 * glibc sends EDNS0 with `options edns0` only, musl never. What glibc takes for lame has nothing in its additional section
 * either (resolv/res_send.c); musl does not look.
 */
function questionOf(
  { runner: { client, daemon, lookup } }: Observations,
  program: Program,
  library: Library,
): Pick<WayToAsk, 'edns' | 'heedsAdditionals'> {
  if (library !== 'go') return { edns: library === 'glibc' && lookup.glibc.edns0, heedsAdditionals: true }
  switch (program) {
    case 'cli':
      return { edns: sendsEdns0(client, program), heedsAdditionals: heedsAdditionals(client, program) }
    case 'daemon':
      return { edns: sendsEdns0(daemon, program), heedsAdditionals: heedsAdditionals(daemon, program) }
    case 'builder':
    case 'buildx':
    case 'trust-plugin':
      // They are built as modules, with a Go that is newer than any that did otherwise.
      return { edns: true, heedsAdditionals: true }
  }
}
