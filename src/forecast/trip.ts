/** One request on a fresh connection, name lookup left out, under a client's own budgets. */
import type { ConnectionMeasurement, ConnectionResult, Ms, Observations } from '../report/index.js'
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import { hostPort, somewhere } from './exchanges.js'

/** `hangs`: connected, but the headers never came. `unknown.ms` is what it takes at least. Errors are in Go's words. */
export type Trip =
  | { readonly kind: 'answered'; readonly ms: Ms; readonly status: number; readonly challenged: boolean }
  | { readonly kind: 'failed'; readonly ms: Ms; readonly error: string }
  | { readonly kind: 'hangs'; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms }

export interface TripBudget {
  /** For TCP, what is left of it after the lookup. */
  readonly dialMs: Ms
  readonly tlsMs: Ms
}

/** The trip that Docker would make: to the address that answered, else as the last one failed. */
export function tripTo(observations: Observations, stop: Stop, budget: TripBudget): Trip {
  const chosen = decidingConnection(connectionsTo(observations, stop))
  return chosen === null ? { kind: 'unknown', ms: 0 } : tripOf(chosen, budget)
}

interface Decision {
  readonly connection: ConnectionMeasurement | null
}
const decisions = new WeakMap<readonly ConnectionMeasurement[], Decision>()

/** Docker asks once, with what it has stored. */
function decidingConnection(connections: readonly ConnectionMeasurement[]): ConnectionMeasurement | null {
  return getOrAdd(decisions, connections, () => {
    const asked = connections.filter(({ probe }) => probe.kind === 'http')
    const answered = asked.filter(({ result }) => result.kind === 'answered')
    const withCredentials = answered.find(
      ({ probe }) => probe.kind === 'http' && probe.authorization.kind === 'stored',
    )
    return { connection: withCredentials ?? answered[0] ?? asked.at(-1) ?? null }
  }).connection
}

function tripOf({ probe, result }: ConnectionMeasurement, budget: TripBudget): Trip {
  const at = hostPort(probe.to)
  switch (result.kind) {
    case 'answered': {
      const ms = result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0)
      if (result.tcpMs > budget.dialMs)
        return { kind: 'failed', ms: budget.dialMs, error: `dial tcp ${at}: i/o timeout` }
      if ((result.tlsMs ?? 0) > budget.tlsMs) return tlsTimeout(result.tcpMs, budget)
      return { kind: 'answered', ms, status: result.status ?? 0, challenged: result.challenge !== null }
    }
    case 'failed':
      return { kind: 'failed', ms: result.ms, error: goError(probe.host, at, result) }
    case 'timed-out':
      if (result.phase === 'tcp')
        return { kind: 'failed', ms: budget.dialMs, error: `dial tcp ${at}: i/o timeout` }
      if (result.phase === 'tls') return tlsTimeout(result.beforeMs, budget)
      return { kind: 'hangs', ms: result.beforeMs + result.waitedMs }
    case 'skipped':
      return { kind: 'unknown', ms: result.waitedMs }
  }
}

const tlsTimeout = (beforeMs: Ms, budget: TripBudget): Trip => ({
  kind: 'failed',
  ms: beforeMs + budget.tlsMs,
  error: 'net/http: TLS handshake timeout',
})

const unknownAuthority = 'tls: failed to verify certificate: x509: certificate signed by unknown authority'
const outOfDate = 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid'

/** Node's and OpenSSL's codes in the words of Go's net, crypto/tls and crypto/x509. */
const goWords: Readonly<Record<string, (host: string, at: string) => string>> = {
  ECONNREFUSED: (_, at) => `dial tcp ${at}: connect: connection refused`,
  ENETUNREACH: (_, at) => `dial tcp ${at}: connect: network is unreachable`,
  EADDRNOTAVAIL: (_, at) => `dial tcp ${at}: connect: cannot assign requested address`,
  EHOSTUNREACH: (_, at) => `dial tcp ${at}: connect: no route to host`,
  ETIMEDOUT: (_, at) => `dial tcp ${at}: connect: connection timed out`,
  ECONNRESET: (_, at) => `read tcp ${somewhere}->${at}: read: connection reset by peer`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: () => unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: () => unknownAuthority,
  DEPTH_ZERO_SELF_SIGNED_CERT: () => unknownAuthority,
  CERT_HAS_EXPIRED: () => outOfDate,
  CERT_NOT_YET_VALID: () => outOfDate,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) =>
    `tls: failed to verify certificate: x509: certificate is not valid for ${host}`,
  ERR_SSL_WRONG_VERSION_NUMBER: () => 'http: server gave HTTP response to HTTPS client',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: () => 'http: server gave HTTP response to HTTPS client',
}

function goError(host: string, at: string, failed: Extract<ConnectionResult, { kind: 'failed' }>): string {
  if (failed.phase === 'http' && failed.code === 'ECONNRESET') return 'EOF'
  return goWords[failed.code]?.(host, at) ?? `${failed.phase} to ${at}: ${failed.code}`
}
