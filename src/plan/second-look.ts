/** What failed fast is asked once more, since a pod's network may just be coming up. */
import { secondLook, verdictLimits } from '../budgets.js'
import { hostPort } from '../forecast/exchanges.js'
import { firstServerError } from '../forecast/http-status.js'
import { rate, trialForecast } from '../forecast/rating.js'
import {
  addressesOf,
  againSuffix,
  countedMeasurements,
  dnsMeasurements,
  type CountedMeasurement,
} from '../push-path/addresses.js'
import { proxyStatus } from '../push-path/proxy-refusal.js'
import type { ConnectionMeasurement, Endpoint, Ms, Observations, Probe } from '../report/index.js'
import { prefixOf } from './dns-probe.js'
import type { Situation } from './situation.js'

/**
 * Nothing is added to a healthy run: a second look is taken where the push would be failed, or while
 * something else is being waited for anyhow.
 */
export function secondLooks(observations: Observations, { idle, doubted }: Situation): readonly Probe[] {
  const awaited = [...doubted]
  const lost = silentResolvers(observations)
  const isSilent = (resolver: Endpoint) =>
    lost.has(hostPort(resolver)) || awaited.some((id) => id.startsWith(prefixOf(resolver)))
  const failed = countedMeasurements(observations).flatMap((one) => {
    const failedMs = failedFast(observations, one)
    // What is written is written once.
    if (one.probe.kind === 'http' && one.probe.method !== 'GET') return []
    if (failedMs === null || one.probe.look === 2 || isRationed(one, isSilent)) return []
    return [{ one, failedMs }]
  })
  if (failed.length === 0) return []
  const worthIt =
    doubted.size > 0 || (idle && rate(observations, trialForecast).badAtLeast >= verdictLimits.fail)
  if (!worthIt) return []
  return failed.flatMap(({ one, failedMs }) => {
    const notBeforeMs = one.startedMs + failedMs + secondLook.afterMs
    const inTime = notBeforeMs < observations.request.timeoutMs
    return inTime
      ? [{ ...one.probe, id: `${one.probe.id}${againSuffix}`, look: 2 as const, notBeforeMs }]
      : []
  })
}

/** Resolvers that left a question without a reply to the end. */
const silentResolvers = (observations: Observations): ReadonlySet<string> =>
  new Set(
    dnsMeasurements(observations).flatMap(({ probe, result }) =>
      result.kind === 'timed-out' ? [hostPort(probe.resolver)] : [],
    ),
  )

/**
 * A machine that says of some questions only that nobody listens there says it once a second, as Linux does by default
 * (net.ipv4.icmp_ratelimit): no network is coming up there, and asking again is waiting for the same silence.
 */
const isRationed = (
  { probe, result }: CountedMeasurement,
  isSilent: (resolver: Endpoint) => boolean,
): boolean => probe.kind === 'dns' && result.kind === 'port-closed' && isSilent(probe.resolver)

type Answered = Extract<ConnectionMeasurement['result'], { kind: 'answered' }>
type Failed = Extract<ConnectionMeasurement['result'], { kind: 'failed' }>

/**
 * A service that is just being started says 503, and Docker, too, asks it again. Not so one that has had too many requests, or
 * that says when to come again.
 */
function failedByStatus({ status, tcpMs, proxyMs, tlsMs, httpMs, headers }: Answered): Ms | null {
  const ms = tcpMs + (proxyMs ?? 0) + (tlsMs ?? 0) + (httpMs ?? 0)
  const isEarly = (headers?.retryAfterSeconds ?? 0) * msPerSecond > secondLook.afterMs
  return (status ?? 0) >= firstServerError && ms < secondLook.withinMs && !isEarly ? ms : null
}

const msPerSecond = 1_000

const isRefusedByProxy = ({ phase, code }: Failed): boolean =>
  phase === 'proxy' && (proxyStatus(code) ?? firstServerError) < firstServerError

/** @returns how long it took to fail, or null for what did not, or not fast. */
function failedFast(observations: Observations, { probe, result }: CountedMeasurement): Ms | null {
  if ('tcpMs' in result) return failedByStatus(result)
  if (!('ms' in result) || result.ms >= secondLook.withinMs) return null
  // A proxy that wants a login, or refuses, is up.
  if ('phase' in result && isRefusedByProxy(result)) return null
  switch (result.kind) {
    case 'failed':
    case 'lame':
    case 'malformed':
    case 'port-closed':
    case 'unreachable':
      return result.ms
    case 'negative':
      // Most names have no AAAA record. A denial counts where nobody found an address.
      return probe.kind === 'dns' &&
        probe.name === probe.host &&
        addressesOf(observations, probe.host).length === 0
        ? result.ms
        : null
    case 'answered':
    case 'truncated':
      return null
  }
}
