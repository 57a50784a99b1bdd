/** Mended by whoever has the servers or the credentials: how connections went. */
import { healthyNetwork } from '../budgets.js'
import { isConnection, mapMeasurements, withRunner, type Mend } from './counterfactual.js'
import { isServiceError } from './http-status.js'
import { unfitIn } from './unfit-answers.js'
import { connectionsTo, portOf, type Stop } from '../push-path/path.js'
import { trustRoleOf } from '../push-path/trust-data.js'
import type { ConnectionMeasurement, ConnectionProbe, Measurement, Through } from '../report/index.js'

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
const isServerOf = (stop: Stop, probe: ConnectionProbe): boolean =>
  probe.host === stop.host && portOf(probe) === stop.port && probe.security === stop.security

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
  (probe.path === trust.path || trustRoleOf(probe.path) !== null)

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
    strayLogins: {},
    helpers: {},
  })
}

/** As if a proxy let everybody through, at once. What is behind it was not reached, or is as it was. */
export const withOpenProxy =
  ({ host, port }: Pick<Through, 'host' | 'port'>): Mend =>
  (observations) =>
    mapMeasurements(observations, (one) => {
      if (!isConnection(one)) return one
      const { through } = one.probe
      if (through?.host !== host || through.port !== port) return one
      const { result } = one
      if (result.kind === 'answered') {
        const { tcpMs, httpMs } = healthyNetwork
        return { ...one, result: { ...result, tcpMs, proxyMs: result.proxyMs === null ? null : httpMs } }
      }
      const isShut = result.kind === 'skipped' || result.phase === 'tcp' || result.phase === 'proxy'
      return isShut ? connectedAtOnce(one) : one
    })

function connectedAtOnce({
  probe,
  startedMs,
  result,
  certificate,
}: ConnectionMeasurement): ConnectionMeasurement {
  const { tcpMs, tlsMs, httpMs } = healthyNetwork
  const get = probe.kind === 'http'
  const known = result.kind === 'answered' && !isUseless(probe, result) ? result : well
  return {
    probe,
    startedMs,
    result: {
      kind: 'answered',
      tcpMs,
      proxyMs: probe.through === null || probe.security === 'plain' ? null : httpMs,
      tlsMs: probe.security === 'plain' ? null : tlsMs,
      httpMs: get ? httpMs : null,
      status: get ? known.status : null,
      challenge: get ? known.challenge : null,
      token: get ? known.token : null,
      error: get ? known.error : null,
      trustData: get ? known.trustData : null,
      upload: get ? known.upload : null,
      headers: get ? known.headers : null,
    },
    certificate,
  }
}

/** How a service answers that has nothing against it. */
const well = {
  status: 200,
  challenge: null,
  token: null,
  error: null,
  trustData: null,
  upload: null,
  headers: null,
} as const

/** Whether an answer is a refusal: of the service, or of the credentials that were sent along. */
const refuses = (probe: ConnectionProbe, status: number | null): boolean =>
  status !== null &&
  (isServiceError(status) ||
    (probe.kind === 'http' && probe.authorization.kind !== 'none' && status !== 404 && status >= 400))

/** A refusal, or, where it was no token that was asked for, what no registry and no trust server says. */
const isUseless = (probe: ConnectionProbe, result: Answered['result']): boolean =>
  refuses(probe, result.status) ||
  (probe.kind === 'http' && probe.reads !== 'token' && unfitIn(result) !== null)

const pushToken = {
  kind: 'token',
  expiresInSeconds: null,
  livesSeconds: null,
  granted: ['pull', 'push'],
} as const

type Answered = ConnectionMeasurement & { readonly result: { readonly kind: 'answered' } }
const isAnswered = (one: ConnectionMeasurement): one is Answered => one.result.kind === 'answered'
