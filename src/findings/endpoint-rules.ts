/** What can be said of registry, token server and trust server once they have an address. */
import { contentTrust, daemon, slowShare } from '../budgets.js'
import { withHealthyServer } from '../forecast/mended-servers.js'
import { urlOf } from '../forecast/request.js'
import { isRefusal } from '../forecast/trip.js'
import { sendsLogin } from '../push-path/credentials.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, Observations } from '../report/index.js'
import { deadBesideGood } from './address-states.js'
import { curl } from './by-hand.js'
import { certificateFault } from './certificate-rules.js'
import { clientCertificateFault, isDockersToShow } from './client-certificate-rules.js'
import type { Fault } from './fault.js'
import { handshakeFault } from './handshake-rules.js'
import { insecureRegistryFault } from './insecure-registry-rules.js'
import { isInterception } from './interception-rules.js'
import { rejectionOf } from './rejection.js'
import { statusFault } from './status-rules.js'
import { ofHost, plainSuspect, tookText, type Suspect } from './suspect.js'

export const roleName: Readonly<Record<Stop['role'], string>> = {
  registry: 'Registry',
  token: 'Token server',
  trust: 'Trust server',
  upload: 'Upload host',
}
const budgetMs: Readonly<Record<Stop['role'], number>> = {
  registry: daemon.pingMs,
  token: daemon.tokenMs,
  trust: contentTrust.pingMs,
  upload: daemon.dialMs,
}

/** One complaint for each fault of a server, however many stops of the push are there (a token server has one for each scope). */
export function endpointSuspects(observations: Observations, stops: readonly Stop[]): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const stop of stops) {
    for (const suspect of suspectOf(observations, stop)) {
      const key = `${suspect.code} ${stop.host} ${stop.port}`
      const known = found.get(key)
      const evidence = [...new Set([...(known?.evidence ?? []), ...suspect.evidence])]
      found.set(key, { ...(known ?? suspect), evidence })
    }
  }
  return [...found.values()]
}

function suspectOf(observations: Observations, stop: Stop): readonly Suspect[] {
  const connections = connectionsTo(observations, stop)
  // What takes uploads is only connected to: a GET there is not part of a push.
  const asked = connections.filter(({ probe }) => probe.kind === 'http' || stop.role === 'upload')
  const answered = asked.find(({ result }) => result.kind === 'answered')
  const deciding = (answered === undefined ? null : silentToLogin(asked)) ?? answered ?? asked.at(-1)
  if (deciding === undefined) return []
  const addresses = new Set(connections.map(({ probe }) => probe.to.address)).size
  // One bad address is enough where Docker comes to it first. A dead one among others has a name of its own.
  const dead = new Set(deadBesideGood(connections).map(({ address }) => address))
  const held = [deciding, ...(deciding.result.kind === 'answered' ? connections.filter(holdsUp) : [])].filter(
    ({ probe }) => !dead.has(probe.to.address),
  )
  const found = held.flatMap((one) => {
    const fault = faultOf(observations, stop, one)
    return fault === null ? [] : [{ one, fault }]
  })[0]
  if (found === undefined) return []
  const { probe } = found.one
  const what = found.fault
  const where =
    found.one !== deciding
      ? ` at ${probe.to.address}, one of its ${addresses} addresses`
      : answered !== undefined && answered !== deciding
        ? ' where it is sent the login, and answers without it'
        : ''
  return [
    {
      ...plainSuspect,
      code: what.code,
      subject: ofHost(stop.host),
      title: `${roleName[stop.role]} ${stop.host} ${what.does}${where}`,
      evidence: [
        `${requestOf(found.one)} ${urlOf(stop)} at ${probe.to.address}: ${what.does}`,
        ...(what.evidence ?? []),
      ],
      byHand: what.byHand ?? curl(stop, '-v', probe.to.address),
      otherwise: 'warning',
      mends: [withHealthyServer(stop)],
      offers: what.offers ?? [],
      partOf: what.partOf ?? null,
    },
  ]
}

/** Docker sends along what it has stored: a server that answers everybody but those who log in does not answer it. */
function silentToLogin(asked: readonly ConnectionMeasurement[]): ConnectionMeasurement | null {
  const logins = asked.filter(({ probe }) => probe.kind === 'http' && sendsLogin(probe.authorization))
  const isAnswered = logins.some(({ result }) => result.kind === 'answered')
  return isAnswered ? null : (logins.findLast(({ result }) => result.kind !== 'skipped') ?? null)
}

const requestOf = ({ probe }: ConnectionMeasurement): string =>
  probe.kind === 'http' ? 'GET' : 'connection for'

/**
 * What refuses at once, or has no route, costs Docker nothing: it goes on to the next address. One that was reset before
 * anybody looked at it had been connected to, and Docker stays there.
 */
const holdsUp = ({ probe, result }: ConnectionMeasurement): boolean =>
  !(result.kind === 'failed' && isRefusal(result)) &&
  !(probe.kind === 'http' && probe.authorization.kind !== 'none')

export function faultOf(observations: Observations, stop: Stop, one: ConnectionMeasurement): Fault | null {
  const { probe, result } = one
  if (isProxys(one)) return null
  // It is not the server that showed it: one complaint for all servers (interception-rules.ts).
  const rejection = rejectionOf(one)
  if (rejection !== null && isInterception(rejection)) return null
  if (isDockersToShow(observations, stop, one)) return null
  const fault =
    clientCertificateFault(observations, stop, one) ??
    insecureRegistryFault(observations, stop, one) ??
    certificateFault(observations, stop, one) ??
    handshakeFault(observations, stop, one)
  if (fault !== null) return fault
  switch (result.kind) {
    case 'failed':
      return {
        code: 'endpoint-unreachable',
        does: `breaks off during ${phaseName[result.phase]} after ${tookText(result.ms)} (${result.code})`,
      }
    case 'timed-out':
      return {
        code: 'endpoint-unreachable',
        does: `says nothing during ${phaseName[result.phase]} for ${tookText(result.waitedMs)}`,
      }
    case 'answered': {
      // It was asked to cancel, which Docker never does.
      if (stop.role === 'upload') return null
      const fault = statusFault(stop, result, probe.to.address)
      if (fault !== null) return fault
      // What its proxy takes is the proxy's own affair (proxy-rules.ts).
      const ms = result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0)
      const limitMs = budgetMs[stop.role] * slowShare
      return ms > limitMs
        ? {
            code: 'endpoint-slow',
            does: `takes ${tookText(ms)} to answer; Docker gives it ${tookText(budgetMs[stop.role])}, the name lookup included`,
          }
        : null
    }
    case 'skipped':
      return null
  }
}

/** It did not come as far as the server. */
const isProxys = ({ probe, result }: ConnectionMeasurement): boolean =>
  probe.through !== null && 'phase' in result && (result.phase === 'tcp' || result.phase === 'proxy')

const phaseName = {
  tcp: 'the TCP connection',
  proxy: 'the CONNECT through its proxy',
  tls: 'the TLS handshake',
  http: 'the HTTP request',
} as const
