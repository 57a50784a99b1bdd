/** Measured results, in words. */
import type { ConnectionResult, DnsResult, Endpoint, FailureCode, Report } from '../report/index.js'
import { durationText } from './words.js'

const dnsPort = 53
const httpsPort = 443

/** `8.8.8.8`, `127.0.0.1:5353`, `[2001:db8::1]:5353`: the port of DNS is left out. */
export const resolverText = (resolver: Endpoint): string =>
  resolver.port === dnsPort ? resolver.address : endpointText(resolver)

/** An address and its port. */
export const endpointText = ({ address, port }: Endpoint): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

/** A host of the push path: the port of HTTPS is left out. */
export const hostText = (host: string, port: number): string =>
  port === httpsPort ? host : endpointText({ address: host, port })

/** Whether this is the resolver that the report blames. */
export const isBlamed = (resolver: Endpoint, report: Report): boolean =>
  report.culprit?.resolver === resolver.address || report.culprit?.resolver === resolverText(resolver)

/** `SERVFAIL`, or the number that has no name here (RFC 6895 section 2.3). */
const rcodeText = (rcode: FailureCode) => (typeof rcode === 'number' ? `rcode ${rcode}` : rcode.toUpperCase())

/** A name short enough to be counted in a table: `SERVFAIL`, `port closed`. */
export function dnsResultName(result: DnsResult): string {
  switch (result.kind) {
    case 'answered':
      return 'answered'
    case 'negative':
      return result.what.toUpperCase()
    case 'failed':
      return rcodeText(result.rcode)
    case 'lame':
      return 'no answer and no recursion'
    case 'truncated':
      return 'truncated'
    case 'port-closed':
      return 'port closed'
    case 'unreachable':
      return `unreachable (${result.errno})`
    case 'malformed':
      return 'malformed reply'
    case 'timed-out':
      return result.late === null ? 'no reply' : 'late reply'
    case 'skipped':
      return result.waitedMs > 0 ? 'cut off by the end of the run' : 'not asked'
  }
}

/** The result of one query, with its time. */
export function dnsResultText(result: DnsResult): string {
  switch (result.kind) {
    case 'answered':
      return `${result.addresses.join(', ')} after ${durationText(result.ms)}`
    case 'malformed':
      return `malformed reply after ${durationText(result.ms)}: ${result.why}`
    case 'timed-out': {
      const late = result.late === null ? '' : `, a reply came after ${durationText(result.late.ms)}`
      return `no reply within ${durationText(result.waitedMs)}${late}`
    }
    case 'skipped':
      return skippedText(result.waitedMs)
    case 'negative':
    case 'failed':
    case 'lame':
    case 'truncated':
    case 'port-closed':
    case 'unreachable':
      return `${dnsResultName(result)} after ${durationText(result.ms)}`
  }
}

const skippedText = (waitedMs: number) =>
  waitedMs > 0
    ? `no reply yet after ${durationText(waitedMs)}, when the run ended`
    : 'not measured: the run ended first'

const phaseNames = { tcp: 'TCP', proxy: 'CONNECT', tls: 'TLS', http: 'HTTP' } as const

/** The result of one connection. */
export function connectionResultText(result: ConnectionResult): string {
  switch (result.kind) {
    case 'answered':
      return [
        `TCP ${durationText(result.tcpMs)}`,
        ...(result.proxyMs === null ? [] : [`CONNECT ${durationText(result.proxyMs)}`]),
        ...(result.tlsMs === null ? [] : [`TLS ${durationText(result.tlsMs)}`]),
        ...(result.httpMs === null ? [] : [`HTTP ${durationText(result.httpMs)}`]),
        ...(result.status === null ? [] : [`status ${result.status}`]),
      ].join(', ')
    case 'failed':
      return `${phaseNames[result.phase]} failed after ${durationText(result.ms)}: ${result.code}`
    case 'timed-out':
      return `${phaseNames[result.phase]}: no answer within ${durationText(result.waitedMs)}`
    case 'skipped':
      return skippedText(result.waitedMs)
  }
}
