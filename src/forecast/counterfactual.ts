/** The same observations with one thing mended. Replaying them finds the culprit and rates the remedies. */
import { goResolver, healthyNetwork } from '../budgets.js'
import { isServiceError } from './daemon-push.js'
import { addressesOf } from '../push-path/addresses.js'
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, trustRootPath, type Stop } from '../push-path/path.js'
import type {
  ConnectionMeasurement,
  ConnectionProbe,
  DnsMeasurement,
  Endpoint,
  LookupRules,
  Measurement,
  Observations,
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
      resolvers: [...asked, ...resolvers.filter(({ behind }) => behind !== null)],
    })
  })

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

/** As if this nameserver answered every question at once, as well as its siblings know the answer. */
export const withHealthyResolver =
  (resolver: Endpoint): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      isDns(one) && sameEndpoint(one.probe.resolver, resolver) ? answeredAtOnce(one, observations) : one,
    )

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
      !isDns(one) && isServerOf(stop, one.probe) ? connectedAtOnce(one) : one,
    )

/** The same host, port and kind of TLS: a registry that is insecure by address may speak plain HTTP at the same port. */
const isServerOf = (stop: Stop, { host, to, security }: ConnectionProbe): boolean =>
  host === stop.host && to.port === stop.port && security === stop.security

/** As if a trust server were there, and signed for everybody: its ping, and the trust data of every repository. */
export const withTrustService =
  (trust: Stop): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) =>
      !isDns(one) && isServerOf(trust, one.probe) && isTrustProbe(trust, one.probe) && isAnswered(one)
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

type Answered = ConnectionMeasurement & { readonly result: { readonly kind: 'answered' } }
const isAnswered = (one: ConnectionMeasurement): one is Answered => one.result.kind === 'answered'

function answeredAtOnce(one: DnsMeasurement, observations: Observations): DnsMeasurement {
  const { probe, startedMs } = one
  const reply = { ms: healthyNetwork.dnsMs, nsid: null, extendedErrors: [] }
  // A suffixed name only has to be denied; the host itself has the addresses that anybody gave for it.
  if (probe.name !== probe.host)
    return { probe, startedMs, result: { kind: 'negative', what: 'nxdomain', ...reply } }
  const known = addressesOf(observations, probe.host)
  const own = known.filter((address) => address.includes(':') === (probe.type === 'AAAA'))
  // Nobody knows an address: one that stands for it, so that the lookup ends and what follows is unknown.
  const addresses = known.length === 0 && probe.type === 'A' ? [documentationAddress] : own
  return {
    probe,
    startedMs,
    result:
      addresses.length === 0
        ? { kind: 'negative', what: 'nodata', ...reply }
        : { kind: 'answered', addresses, ttlSeconds: 0, ...reply },
  }
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
      connections.has(one) && !isDns(one) && one.result.kind === 'answered' && one.probe.kind === 'http'
        ? { ...one, result: { ...one.result, status: well.status, challenge: null } }
        : one,
    )
  }

/** As if the credentials were accepted everywhere, and good for pushing. */
export const withAcceptedCredentials: Mend = (observations) => {
  const accepted = mapMeasurements(observations, (one) => {
    if (isDns(one) || one.probe.kind !== 'http' || one.result.kind !== 'answered') return one
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
