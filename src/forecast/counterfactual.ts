/** The same observations with one thing mended. Replaying them finds the culprit and rates the remedies. */
import { dnsPort, goResolver, healthyNetwork } from '../budgets.js'
import { isServiceError } from './daemon-push.js'
import { addressesOf } from '../push-path/addresses.js'
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, trustRootPath, type Stop } from '../push-path/path.js'
import type {
  ConnectionMeasurement,
  ConnectionProbe,
  DnsMeasurement,
  DnsReply,
  DnsResult,
  Endpoint,
  LookupRules,
  Measurement,
  Observations,
  Place,
  RecordType,
  Resolver,
  RunnerFacts,
} from '../report/index.js'

export type Mend = (observations: Observations) => Observations

export const sameEndpoint = (one: Endpoint, other: Endpoint): boolean =>
  one.address === other.address && one.port === other.port

const withRunner = (observations: Observations, runner: Partial<RunnerFacts>): Observations => ({
  ...observations,
  runner: { ...observations.runner, ...runner },
})

const mapMeasurements = (
  observations: Observations,
  change: (one: Measurement) => Measurement,
): Observations => ({
  ...observations,
  measurements: observations.measurements.map(change),
})

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

/** With these addresses in the hosts file, by host: none of them is looked up. */
export const withPins =
  (pins: Readonly<Record<string, readonly string[]>>): Mend =>
  (observations) => {
    const added = Object.fromEntries(
      Object.entries(pins).map(([host, addresses]) => [host.toLowerCase(), addresses]),
    )
    return withRunner(observations, { pins: { ...observations.runner.pins, ...added } })
  }

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

/**
 * As if this nameserver answered every question at once, as well as its siblings know the answer. A stub that does so has
 * somebody behind it that does: a program that asks those itself is helped, too.
 */
export const withHealthyResolver =
  (resolver: Endpoint): Mend =>
  (observations) => {
    const healthy = [
      resolver,
      ...observations.runner.resolvers.filter(
        ({ behind }) => behind !== null && sameEndpoint(behind, resolver),
      ),
    ]
    return mapMeasurements(observations, (one) =>
      isDns(one) && healthy.some((server) => sameEndpoint(one.probe.resolver, server))
        ? answeredAtOnce(one, observations)
        : one,
    )
  }

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

/** A question without its nameserver. */
export const questionKey = ({ name, type }: { readonly name: string; readonly type: string }): string =>
  `${name} ${type}`

/** As if what this nameserver lost had been answered with these, by `questionKey`. */
export const withRepliesOf =
  (resolver: Endpoint, replies: ReadonlyMap<string, DnsReply>): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) => {
      if (!isDns(one) || !sameEndpoint(one.probe.resolver, resolver)) return one
      const reply = one.result.kind === 'timed-out' ? replies.get(questionKey(one.probe)) : undefined
      return reply === undefined ? one : { ...one, result: reply }
    })

/** As if this nameserver said that a name does not exist, wherever it gave no other addresses than these for it. */
export const withDenialsInsteadOf =
  (resolver: Endpoint, addresses: readonly string[]): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      isDns(one) && sameEndpoint(one.probe.resolver, resolver) && givesOnly(one, addresses)
        ? { ...one, result: { kind: 'negative', what: 'nxdomain', ...atOnce } }
        : one,
    )

/** As if nobody had given these addresses for a host: who did gives those of the others, or one that stands for them. */
export const withoutAddresses =
  (host: string, addresses: readonly string[]): Mend =>
  (observations) => {
    const better = addressesOf(observations, host).filter((address) => !addresses.includes(address))
    return mapMeasurements(observations, (one) =>
      isDns(one) && one.probe.name === host && givesOnly(one, addresses)
        ? { ...one, result: resultOf(one.probe.type, better) }
        : one,
    )
  }

const givesOnly = ({ result }: DnsMeasurement, addresses: readonly string[]): boolean =>
  result.kind === 'answered' && result.addresses.every((address) => addresses.includes(address))

/** As if every name that the search list makes of a host were denied at once. */
export const withDeniedSuffixes: Mend = (observations) =>
  mapMeasurements(observations, (one) =>
    isDns(one) && one.probe.name !== one.probe.host ? answeredAtOnce(one, observations) : one,
  )

/** As if every nameserver that clients ask answered questions about this host at once. */
export const withKnownName =
  (host: string): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      isDns(one) && one.probe.host === host ? answeredAtOnce(one, observations) : one,
    )

/**
 * As if the server of a stop accepted, shook hands and answered at once, whatever it is asked for: a token server is
 * two stops with two scopes, and neither is mended alone.
 */
export const withHealthyServer =
  (stop: Stop): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      isConnection(one) && isServerOf(stop, one.probe) ? connectedAtOnce(one) : one,
    )

/** The same host, port and kind of TLS: a registry that is insecure by address may speak plain HTTP at the same port. */
const isServerOf = (stop: Stop, { host, to, security }: ConnectionProbe): boolean =>
  host === stop.host && to.port === stop.port && security === stop.security

/** As if a trust server were there, and signed for everybody: its ping, and the trust data of every repository. */
export const withTrustService =
  (trust: Stop): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      isConnection(one) && isServerOf(trust, one.probe) && isTrustProbe(trust, one.probe) && isAnswered(one)
        ? { ...one, result: { ...one.result, ...well } }
        : one,
    )

/** The host may be registry and token server as well, which is none of the trust service's business. */
const isTrustProbe = (trust: Stop, probe: ConnectionProbe): boolean =>
  probe.kind === 'http' &&
  probe.authorities.of === 'trust-server' &&
  (probe.path === trust.path || probe.path.endsWith(trustRootPath))

export const withoutContentTrust: Mend = (observations) =>
  withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, asked: false } })

/** As if `DOCKER_CONTENT_TRUST_SERVER` were not set. */
export const withoutServerVariable: Mend = (observations) =>
  withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, serverVariable: null } })

const isDns = (one: Measurement): one is DnsMeasurement => one.probe.kind === 'dns'
const isConnection = (one: Measurement): one is ConnectionMeasurement =>
  one.probe.kind === 'connect' || one.probe.kind === 'http'

type Answered = ConnectionMeasurement & { readonly result: { readonly kind: 'answered' } }
const isAnswered = (one: ConnectionMeasurement): one is Answered => one.result.kind === 'answered'

const atOnce = { ms: healthyNetwork.dnsMs, nsid: null, extendedErrors: [] } as const

function answeredAtOnce(one: DnsMeasurement, observations: Observations): DnsMeasurement {
  const { probe, startedMs } = one
  // A suffixed name only has to be denied; the host itself has the addresses that anybody gave for it.
  return {
    probe,
    startedMs,
    result:
      probe.name !== probe.host
        ? { kind: 'negative', what: 'nxdomain', ...atOnce }
        : resultOf(probe.type, addressesOf(observations, probe.host)),
  }
}

function resultOf(type: RecordType, known: readonly string[]): DnsResult {
  const own = known.filter((address) => address.includes(':') === (type === 'AAAA'))
  // Nobody knows an address: one that stands for it, so that the lookup ends and what follows is unknown.
  const addresses = known.length === 0 && type === 'A' ? [documentationAddress] : own
  return addresses.length === 0
    ? { kind: 'negative', what: 'nodata', ...atOnce }
    : { kind: 'answered', addresses, ttlSeconds: 0, ...atOnce }
}

/** TEST-NET-1 (RFC 5737): nobody's. */
const documentationAddress = '192.0.2.1'

function connectedAtOnce({ probe, startedMs, result }: ConnectionMeasurement): ConnectionMeasurement {
  const { tcpMs, tlsMs, httpMs } = healthyNetwork
  const get = probe.kind === 'http'
  const known = result.kind === 'answered' && !refuses(probe, result.status) ? result : well
  return {
    probe,
    startedMs,
    result: {
      kind: 'answered',
      tcpMs,
      tlsMs: probe.security === 'plain' ? null : tlsMs,
      httpMs: get ? httpMs : null,
      status: get ? known.status : null,
      challenge: get ? known.challenge : null,
      token: get ? known.token : null,
      error: get ? known.error : null,
    },
  }
}

/** How a service answers that has nothing against it. */
const well = { status: 200, challenge: null, token: null, error: null } as const

/** Whether an answer is a refusal: of the service, or of the credentials that were sent along. */
const refuses = (probe: ConnectionProbe, status: number | null): boolean =>
  status !== null &&
  (isServiceError(status) ||
    (probe.kind === 'http' && probe.authorization.kind !== 'none' && status !== 404 && status >= 400))

/** As if a stop answered everybody. */
export const withoutChallenge =
  (stop: Stop): Mend =>
  (observations) => {
    const connections = new Set<Measurement>(connectionsTo(observations, stop))
    return mapMeasurements(observations, (one) =>
      isConnection(one) && connections.has(one) && one.result.kind === 'answered' && one.probe.kind === 'http'
        ? { ...one, result: { ...one.result, status: well.status, challenge: null } }
        : one,
    )
  }

/** As if the credentials were accepted everywhere, and good for pushing. */
export const withAcceptedCredentials: Mend = (observations) => {
  const accepted = mapMeasurements(observations, (one) => {
    if (!isConnection(one) || one.probe.kind !== 'http' || one.result.kind !== 'answered') return one
    const { token, status } = one.result
    if (token !== null) return { ...one, result: { ...one.result, status: well.status, token: pushToken } }
    return refuses(one.probe, status) ? { ...one, result: { ...one.result, status: well.status } } : one
  })
  const { credentials } = observations.runner
  return withRunner(accepted, {
    credentials: Object.fromEntries(Object.keys(credentials).map((domain) => [domain, 'password' as const])),
  })
}

const pushToken = { kind: 'token', expiresInSeconds: null, granted: ['pull', 'push'] } as const
