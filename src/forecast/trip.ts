/** One request on a fresh connection, name lookup left out, under a client's own budgets. */
import { goProxyConnectMs } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import { addressesInOrder } from '../push-path/address-order.js'
import { hostnameError, isForOthers } from '../push-path/certificate-names.js'
import { getOrAdd } from '../push-path/memo.js'
import { sendsLogin } from '../push-path/credentials.js'
import { connectionsTo, dialledPort, throughOf, type Stop } from '../push-path/path.js'
import type {
  ConnectionMeasurement,
  ConnectionResult,
  Endpoint,
  Ms,
  Observations,
  ShownCertificate,
} from '../report/index.js'
import { alertWords, shownByDockerAlone } from './client-certificates.js'
import { dial, type Attempt } from './dialler.js'
import { hostPort, somewhere } from './exchanges.js'
import { toProxy } from './request.js'

/** `hangs`: connected, but the headers never came. `unknown.ms` is what it takes at least. Errors are in Go's words. */
export type Trip = Answered | Failed | Hangs | NotKnown

interface Hangs {
  readonly kind: 'hangs'
  readonly ms: Ms
}

interface NotKnown {
  readonly kind: 'unknown'
  readonly ms: Ms
  /** Where something else than that it was not measured is the reason. */
  readonly because?: string
}

interface Answered {
  readonly kind: 'answered'
  readonly ms: Ms
  /** TCP to whichever address took the connection, and TLS. */
  readonly connectMs: Ms
  /** From the request to the headers: all that the same request costs on a connection that is there already. */
  readonly exchangeMs: Ms
  readonly status: number
  readonly challenged: boolean
}

interface Failed {
  readonly kind: 'failed'
  readonly ms: Ms
  readonly error: string
  /** It never came to a connection. */
  readonly dialling: boolean
}

export interface TripBudget {
  /** For TCP to all addresses together, what is left of it after the lookup. */
  readonly dialMs: Ms
  readonly tlsMs: Ms
}

/**
 * The trip that Docker would make: to the first of the addresses that its lookup has found and that takes a connection.
 * Where TLS or the request fails there, no other is tried.
 * @param addresses in the order in which the lookup found them
 */
export function tripTo(
  observations: Observations,
  stop: Stop,
  addresses: readonly string[],
  budget: TripBudget,
): Trip {
  const connections = connectionsTo(observations, stop)
  const at = (address: string): Endpoint => ({ address, port: dialledPort(stop) })
  const dialling = throughOf(stop) === null ? '' : toProxy
  const dialled = dial({
    addresses: addressesInOrder(observations, stop, addresses),
    timeoutMs: budget.dialMs,
    attemptAt: (address) => {
      const known = connectionAt(connections, address)
      return known === null ? { kind: 'unknown', ms: 0 } : attemptOf(known, at(address), dialling)
    },
    timeoutAt: (address) => `${dialling}dial tcp ${hostPort(at(address))}: i/o timeout`,
  })
  if (dialled.kind === 'failed') return { ...dialled, dialling: true }
  const own = dialled.kind === 'connected' ? connectionAt(connections, dialled.address) : null
  if (dialled.kind === 'unknown' || own === null) return { kind: 'unknown', ms: dialled.ms }
  const asked = own.probe.kind === 'http' ? own : decidingConnection(connections)
  const because = [own, asked].reduce<string | null>(
    (known, one) => known ?? (one === null ? null : shownByDockerAlone(observations, stop, one)),
    null,
  )
  if (because !== null) return { kind: 'unknown', ms: dialled.ms, because }
  return overConnection(own, asked, { to: at(dialled.address), dialMs: dialled.ms, tlsMs: budget.tlsMs })
}

interface Connected {
  readonly to: Endpoint
  /** How long it took to connect, attempts at other addresses and all. */
  readonly dialMs: Ms
  readonly tlsMs: Ms
}

/** TLS and the request, at one address that has taken the connection. */
function overConnection(
  { probe: { host }, result, certificate }: ConnectionMeasurement,
  asked: ConnectionMeasurement | null,
  { to, dialMs, tlsMs }: Connected,
): Trip {
  const failed = (one: Result<'failed'>, ms: Ms): Trip => ({
    kind: 'failed',
    ms,
    error: goError(host, hostPort(to), one, certificate),
    dialling: false,
  })
  const tlsTimeout: Trip = {
    kind: 'failed',
    ms: dialMs + tlsMs,
    error: 'net/http: TLS handshake timeout',
    dialling: false,
  }
  switch (result.kind) {
    case 'answered': {
      const handshakeMs = result.tlsMs ?? 0
      if (handshakeMs > tlsMs) return tlsTimeout
      const connectMs = dialMs + (result.proxyMs ?? 0) + handshakeMs
      // Where this address was only connected to, the one that was asked says what is answered.
      const exchange = asked?.result
      if (exchange?.kind === 'answered') {
        const exchangeMs = exchange.httpMs ?? 0
        const { status, challenge } = exchange
        const ms = connectMs + exchangeMs
        return {
          kind: 'answered',
          ms,
          connectMs,
          exchangeMs,
          status: status ?? 0,
          challenged: challenge !== null,
        }
      }
      if (exchange?.kind === 'failed' && exchange.phase === 'http') {
        return failed(exchange, connectMs + exchange.ms - exchange.beforeMs)
      }
      if (exchange?.kind === 'timed-out' && exchange.phase === 'http') {
        return { kind: 'hangs', ms: connectMs + exchange.waitedMs }
      }
      return { kind: 'unknown', ms: connectMs }
    }
    case 'failed':
      return failed(result, dialMs + afterTcpMs(result))
    case 'timed-out':
      if (result.phase === 'proxy') {
        const error = 'context deadline exceeded'
        return { kind: 'failed', ms: dialMs + goProxyConnectMs, error, dialling: false }
      }
      return result.phase === 'tls' ? tlsTimeout : { kind: 'hangs', ms: dialMs + result.waitedMs }
    case 'skipped':
      return { kind: 'unknown', ms: dialMs }
  }
}

type Result<K extends ConnectionResult['kind']> = Extract<ConnectionResult, { readonly kind: K }>

/** How the dialler fares with what was measured. What came after TCP is part of it where it cannot be told apart. */
function attemptOf(
  { probe: { host }, result }: ConnectionMeasurement,
  to: Endpoint,
  dialling: string,
): Attempt {
  switch (result.kind) {
    case 'answered':
      return { kind: 'connected', ms: result.tcpMs }
    case 'failed':
      return isRefusal(result)
        ? { kind: 'failed', ms: result.ms, error: `${dialling}${goError(host, hostPort(to), result, null)}` }
        : { kind: 'connected', ms: beforeFailureMs(result) }
    case 'timed-out':
      // It was waited for until after the last SYN that any client would still send (budgets.ts, `connectionWaits`).
      return result.phase === 'tcp'
        ? { kind: 'silent', ms: Number.POSITIVE_INFINITY }
        : { kind: 'connected', ms: result.beforeMs }
    case 'skipped':
      return { kind: 'unknown', ms: result.waitedMs }
  }
}

/**
 * A connection that the kernel calls reset was there (Linux net/ipv4/tcp_input.c `tcp_reset`: one that was only asked for is
 * called refused), if it is seen so late that it seems never to have come up.
 */
export const isRefusal = ({ phase, code }: Result<'failed'>): boolean =>
  phase === 'tcp' && code !== 'ECONNRESET'

/** What came after TCP, until it failed. A proxy's CONNECT is a part of it. */
const afterTcpMs = (result: Result<'failed'>): Ms => result.ms - beforeFailureMs(result)

const beforeFailureMs = ({ phase, ms, beforeMs }: Result<'failed'>): Ms => (phase === 'tcp' ? ms : beforeMs)

type Connections = readonly ConnectionMeasurement[]
interface Known {
  readonly connection: ConnectionMeasurement | null
}
const decisions = new WeakMap<Connections, Known>()
const byAddress = new WeakMap<Connections, Map<string, Known>>()

/** Docker asks once, with what it has stored. */
const decidingConnection = (connections: Connections): ConnectionMeasurement | null =>
  getOrAdd(decisions, connections, () => ({ connection: decisive(connections) })).connection

function decisive(connections: Connections): ConnectionMeasurement | null {
  const asked = connections.filter(({ probe }) => probe.kind === 'http')
  const withCredentials = asked.filter(
    ({ probe }) => probe.kind === 'http' && sendsLogin(probe.authorization),
  )
  // A server may answer everybody but those who log in, whom it has to look up first.
  const alike = withCredentials.length > 0 ? withCredentials : asked
  return alike.find(({ result }) => result.kind === 'answered') ?? alike.at(-1) ?? null
}

/** What is known of one address, or null. */
function connectionAt(connections: Connections, address: string): ConnectionMeasurement | null {
  const known = getOrAdd(byAddress, connections, () => new Map<string, Known>())
  return getOrAdd(known, address, () => {
    const own = connections.filter(({ probe }) => probe.to.address === address)
    return { connection: decisive(own) ?? own[0] ?? slowestOfPool(connections, address) }
  }).connection
}

/**
 * A large service has more addresses than are connected to, and other ones at another resolver. One that nobody tried is
 * as good as the slowest of its family where each that was tried took the connection; else it is not known.
 */
function slowestOfPool(connections: Connections, address: string): ConnectionMeasurement | null {
  const pool = connections.filter(({ probe }) => isIpAddress(probe.to.address) === isIpAddress(address))
  const slowestFirst = [...pool].sort((one, other) => tcpMsOf(other) - tcpMsOf(one))
  return pool.every(({ result }) => result.kind === 'answered') ? (slowestFirst[0] ?? null) : null
}

const tcpMsOf = ({ result }: ConnectionMeasurement): Ms => (result.kind === 'answered' ? result.tcpMs : 0)

const refused = 'tls: failed to verify certificate: '
/** Go looks at the dates, then at the name, then at the issuer (crypto/x509 verify.go, `Verify`); OpenSSL at the name last. */
const unknownAuthority: Words = (host, _, certificate) =>
  certificate !== null && isForOthers(certificate, host)
    ? `${refused}${hostnameError(host, certificate.names)}`
    : `${refused}x509: certificate signed by unknown authority`
const outOfDate = `${refused}x509: certificate has expired or is not yet valid`

/** What OpenSSL makes of an answer in plain HTTP: its first letters are no record's version, or no record's length. */
const plainAnswers: readonly string[] = ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG']

export const speaksPlainHttp = (result: ConnectionResult): boolean =>
  result.kind === 'failed' && result.phase === 'tls' && plainAnswers.includes(result.code)

type Words = (host: string, at: string, certificate: ShownCertificate | null) => string

/** Node's and OpenSSL's codes in the words of Go's net, crypto/tls and crypto/x509. */
const goWords: Readonly<Record<string, Words>> = {
  ECONNREFUSED: (_, at) => `dial tcp ${at}: connect: connection refused`,
  ENETUNREACH: (_, at) => `dial tcp ${at}: connect: network is unreachable`,
  EADDRNOTAVAIL: (_, at) => `dial tcp ${at}: connect: cannot assign requested address`,
  EHOSTUNREACH: (_, at) => `dial tcp ${at}: connect: no route to host`,
  ETIMEDOUT: (_, at) => `dial tcp ${at}: connect: connection timed out`,
  ECONNRESET: (_, at) => `read tcp ${somewhere}->${at}: read: connection reset by peer`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
  CERT_HAS_EXPIRED: () => outOfDate,
  CERT_NOT_YET_VALID: () => outOfDate,
  INVALID_PURPOSE: () => `${refused}x509: certificate specifies an incompatible key usage`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host, _, certificate) =>
    `${refused}${hostnameError(host, certificate?.names ?? [])}`,
  ...Object.fromEntries(
    Object.entries(alertWords).map(([code, words]) => [code, () => `remote error: tls: ${words}`] as const),
  ),
  ERR_SSL_WRONG_VERSION_NUMBER: () => 'http: server gave HTTP response to HTTPS client',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: () => 'http: server gave HTTP response to HTTPS client',
}

function goError(
  host: string,
  at: string,
  failed: Result<'failed'>,
  certificate: ShownCertificate | null,
): string {
  if (failed.phase === 'http' && failed.code === 'ECONNRESET') return 'EOF'
  if (failed.phase === 'proxy') return proxyError(failed.code)
  return goWords[failed.code]?.(host, at, certificate) ?? `${failed.phase} to ${at}: ${failed.code}`
}

/** net/http transport.go `dialConn`: of a refusal only its reason is told; a proxy that hangs up leaves ReadResponse without a line. */
function proxyError(code: string): string {
  const [, reason] = /^\d+ ?(.*)$/.exec(code) ?? []
  if (reason !== undefined) return reason === '' ? 'unknown status code' : reason
  return code === 'ECONNRESET' ? 'unexpected EOF' : `proxyconnect: ${code}`
}
