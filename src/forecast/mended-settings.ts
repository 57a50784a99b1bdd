/** Mended by whoever has this runner: its nameservers, the rest of resolv.conf, the hosts file, variables. */
import { dnsPort, goResolver } from '../budgets.js'
import { withRunner, type Mend } from './counterfactual.js'
import { sameEndpoint } from '../push-path/address.js'
import { getOrAdd } from '../push-path/memo.js'
import { isMistake } from '../push-path/resolver-words.js'
import type { Endpoint, LookupRules, Observations, Place, Resolver, RunnerFacts } from '../report/index.js'

/** What is mended twice is the same object, and is replayed once. */
function onlyOnce(mend: Mend): Mend {
  const mended = new WeakMap<Observations, Observations>()
  return (observations) => getOrAdd(mended, observations, () => mend(observations))
}

/**
 * With other nameservers: the first three are asked, one that is named again is asked once, as what is pasted has it, and
 * what stands behind a stub stays. One that was ignored for its place may be asked now, though nobody measured it.
 */
const withNameservers = (change: (listed: readonly Resolver[]) => readonly Resolver[]): Mend =>
  onlyOnce((observations) => {
    const { resolvers } = observations.runner
    const listed = change(resolvers.filter(({ behind }) => behind === null))
    const once = listed.filter(
      (one, index) => listed.findIndex((other) => sameEndpoint(one, other)) === index,
    )
    const asked = once.map((one, index) => ({ ...one, used: index < goResolver.maxNameservers }))
    return withRunner(observations, {
      places: placesWith(observations, change),
      resolvers: [...asked, ...resolvers.filter(({ behind }) => behind !== null)],
    })
  })

/** Whoever has nameservers of its own is given the same change; what would leave it none is none for it. */
function placesWith(
  { runner }: Observations,
  change: (listed: readonly Resolver[]) => readonly Resolver[],
): RunnerFacts['places'] {
  const changed = (place: Place): Place => {
    if (place.kind !== 'own-nameservers') return place
    const own = place.nameservers.map((address, index): Resolver => {
      return { address, port: dnsPort, position: index + 1, used: true, source: place.why, behind: null }
    })
    const nameservers = change(own).map(({ address }) => address)
    return nameservers.length === 0 ? place : { ...place, nameservers }
  }
  return { daemon: changed(runner.places.daemon), builder: changed(runner.places.builder) }
}

/** Without a nameserver: those after it move up. */
export const withoutResolver = (resolver: Endpoint): Mend =>
  withNameservers((listed) => listed.filter((one) => !sameEndpoint(one, resolver)))

/** With another nameserver in its place. */
export const withReplacement = (resolver: Endpoint, replacement: Endpoint): Mend =>
  withNameservers((listed) =>
    listed.map((one) => (sameEndpoint(one, resolver) ? { ...one, ...replacement } : one)),
  )

/** With this nameserver before the others, which keep their order. */
export const withResolverFirst = (resolver: Endpoint): Mend =>
  withNameservers((listed) => [
    ...listed.filter((one) => sameEndpoint(one, resolver)),
    ...listed.filter((one) => !sameEndpoint(one, resolver)),
  ])

/** With no other nameserver than this one. */
export const withOnly = (resolver: Endpoint): Mend =>
  withNameservers((listed) => listed.filter((one) => sameEndpoint(one, resolver)))

/** With each nameserver once, where it stands first. */
export const withoutRepeats: Mend = withNameservers((listed) => listed)

/** With every line of resolv.conf as it was probably meant. A resolver that it brings may not have been measured. */
export const withResolvConfAsMeant: Mend = onlyOnce((observations) => {
  const { asMeant, notes, resolvConf, resolvers } = observations.runner
  if (asMeant === null) return observations
  const named = [...new Set(asMeant.nameservers)].map((address, index): Resolver => {
    const used = index < goResolver.maxNameservers
    return { address, port: dnsPort, position: index + 1, used, source: resolvConf.path, behind: null }
  })
  // What the file names is asked where it names one, and where the request names none instead.
  const stays = observations.request.resolvers !== null || named.length === 0
  return withRunner(observations, {
    lookup: asMeant.lookup,
    notes: notes.filter((note) => !isMistake(note)),
    resolvers: stays ? resolvers : [...named, ...resolvers.filter(({ behind }) => behind !== null)],
  })
})

/** As if a stub forwarded to these alone, and so answered as they do. Whoever asks those behind it itself asks these. */
export const withUpstreams = (stub: Endpoint, upstreams: readonly Resolver[]): Mend =>
  onlyOnce((observations) => {
    const isUpstream = (address: string) => upstreams.some((one) => one.address === address)
    const narrowed = (place: Place): Place => {
      if (place.kind !== 'own-nameservers') return place
      const nameservers = place.nameservers.filter(isUpstream)
      return nameservers.length === 0 ? place : { ...place, nameservers }
    }
    const { daemon, builder } = observations.runner.places
    const replaced = withNameservers((listed) =>
      listed.flatMap((one) =>
        sameEndpoint(one, stub) ? upstreams.map((up) => ({ ...up, behind: null })) : [one],
      ),
    )(observations)
    return withRunner(replaced, { places: { daemon: narrowed(daemon), builder: narrowed(builder) } })
  })

/** With these addresses in the hosts file, by host: none of them is looked up. */
export const withPins =
  (pins: Readonly<Record<string, readonly string[]>>): Mend =>
  (observations) => {
    const added = Object.fromEntries(
      Object.entries(pins).map(([host, addresses]) => [host.toLowerCase(), addresses]),
    )
    return withRunner(observations, { pins: { ...observations.runner.pins, ...added } })
  }

/** As if the kernel had no IPv6 address but its own loopback: Go then comes to IPv6 last (RFC 6724 section 6, rule 1). */
export const withoutIpv6: Mend = (observations) =>
  withRunner(observations, {
    ipv6Networks: observations.runner.ipv6Networks.filter((network) => network === '::1'),
  })

/** With these hosts out of the hosts file: they are looked up. */
export const withoutPins = (hosts: readonly string[]): Mend =>
  onlyOnce((observations) => {
    const names = new Set(hosts.map((host) => host.toLowerCase()))
    const left = Object.entries(observations.runner.pins).filter(([name]) => !names.has(name))
    return withRunner(observations, { pins: Object.fromEntries(left) })
  })

/**
 * With other `options` or another search list in resolv.conf, which every resolver library reads. What is offered here
 * (`timeout:` and `attempts:` within glibc's and musl's limits, `ndots:`, `single-request`) each of them reads as it
 * is written, and what one of them has no use for its replay does not look at.
 */
export const withLookupRules =
  (rules: Partial<LookupRules>): Mend =>
  (observations) => {
    const { go, glibc, musl } = observations.runner.lookup
    return withRunner(observations, {
      lookup: {
        go: { ...go, ...rules },
        glibc: { ...glibc, ...rules },
        musl: { ...musl, ...muslRules(rules) },
      },
    })
  }

/** musl has no other options than these (src/network/resolvconf.c). */
const muslRules = ({ timeoutMs, attempts, ndots, search }: Partial<LookupRules>): Partial<LookupRules> => ({
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
  ...(attempts === undefined ? {} : { attempts }),
  ...(ndots === undefined ? {} : { ndots }),
  ...(search === undefined ? {} : { search }),
})

export const withoutContentTrust: Mend = (observations) =>
  withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, asked: false } })

/** As if `DOCKER_CONTENT_TRUST_SERVER` were not set. */
export const withoutServerVariable: Mend = (observations) =>
  withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, serverVariable: null } })
