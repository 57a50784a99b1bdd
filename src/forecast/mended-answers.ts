/** Mended by whoever has the nameservers: what they answered. */
import { healthyNetwork } from '../budgets.js'
import { isDns, mapMeasurements, withRunner, type Mend } from './counterfactual.js'
import { sameEndpoint } from '../push-path/address.js'
import { addressesOf } from '../push-path/addresses.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type {
  DnsMeasurement,
  DnsReply,
  DnsResult,
  Endpoint,
  Observations,
  RecordType,
} from '../report/index.js'

/**
 * As if this nameserver answered every question at once, as well as its siblings know the answer. A stub that does so has
 * somebody behind it that does: a program that asks those itself is helped, too.
 */
export const withHealthyResolver =
  (resolver: Endpoint): Mend =>
  (observations) => {
    const healthy = [resolver, ...observations.runner.resolvers.filter((one) => standsBehind(one, resolver))]
    return mapMeasurements(observations, (one) =>
      isDns(one) && healthy.some((server) => sameEndpoint(one.probe.resolver, server))
        ? answeredAtOnce(one, observations)
        : one,
    )
  }

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

/** As if these addresses of a host stood in no answer and in no hosts file, which have no others instead. */
export const withoutDeadAddresses =
  (host: string, dead: readonly string[]): Mend =>
  (observations) => {
    const left = (addresses: readonly string[]) => addresses.filter((address) => !dead.includes(address))
    const { pins } = observations.runner
    const pinned = left(pins[host.toLowerCase()] ?? [])
    const mended =
      pinned.length === 0
        ? observations
        : withRunner(observations, { pins: { ...pins, [host.toLowerCase()]: pinned } })
    return mapMeasurements(mended, (one) => {
      if (!isDns(one) || one.probe.name !== host || one.result.kind !== 'answered') return one
      const addresses = left(one.result.addresses)
      const { ms, nsid, extendedErrors } = one.result
      const none: DnsResult = { kind: 'negative', what: 'nodata', ms, nsid, extendedErrors }
      return { ...one, result: addresses.length === 0 ? none : { ...one.result, addresses } }
    })
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
