/** A TLS handshake that ended because of the certificate, and what was wrong with it. */
import { withHealthyServer } from '../forecast/mended-servers.js'
import type { Mend } from '../forecast/counterfactual.js'
import { hostPort } from '../forecast/exchanges.js'
import { isIpAddress } from '../push-path/address.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, Observations, ShownCertificate } from '../report/index.js'
import { shellWord } from './shell.js'
import { listed } from './suspect.js'

export interface Rejection {
  /** OpenSSL's, or Node's. */
  readonly code: string
  /** null in a report whose certificate was not kept. */
  readonly certificate: ShownCertificate | null
  readonly probe: ConnectionMeasurement['probe']
}

/** OpenSSL's X509_V_ERR_* and Node's codes for an issuer that is not known here. */
const unknownIssuer: readonly string[] = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]

export const hasUnknownIssuer = ({ code }: Rejection): boolean => unknownIssuer.includes(code)

/** Or null where something else ended the connection. */
export function rejectionOf({ probe, result, certificate }: ConnectionMeasurement): Rejection | null {
  // The other side's alerts and what is no TLS are `ERR_SSL_…`.
  if (result.kind !== 'failed' || result.phase !== 'tls' || result.code.startsWith('ERR_SSL_')) return null
  return certificate !== null || /CERT|SIGNATURE|ISSUER/.test(result.code)
    ? { code: result.code, certificate, probe }
    : null
}

/** The first at any address of a stop. */
export const rejectionAt = (observations: Observations, stop: Stop): Rejection | null =>
  connectionsTo(observations, stop)
    .map(rejectionOf)
    .find((one) => one !== null) ?? null

/** As if all of these servers were well. */
export const withHealthyServers =
  (stops: readonly Stop[]): Mend =>
  (observations) =>
    stops.reduce((seen, stop) => withHealthyServer(stop)(seen), observations)

/** The command that shows the certificate. */
export function showCertificate({ probe: { host, to } }: Rejection): string {
  const name = isIpAddress(host) === 0 ? ` -servername ${shellWord(host)}` : ''
  return `openssl s_client -connect ${shellWord(hostPort(to))}${name} </dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`
}

const namesShown = 3
const dayCharacters = 'YYYY-MM-DD'.length

/** `a.example, b.example and others`. */
export const namesText = ({ names }: ShownCertificate): string =>
  names.length > namesShown ? `${names.slice(0, namesShown).join(', ')} and others` : listed(names)

/** A day of a certificate, or `?`. */
export const dayText = (time: string | null): string => time?.slice(0, dayCharacters) ?? '?'

/** What stands in a certificate, and what was wrong with it. */
export function certificateText({ code, certificate }: Rejection): string {
  if (certificate === null) return `refused with ${code}`
  const { names, issuer, validFrom, validTo, selfSigned } = certificate
  const by = selfSigned ? 'signed by itself' : `issued by ${issuer ?? 'nobody who is named'}`
  const whose = names.length === 0 ? 'it has no names' : `it is for ${namesText(certificate)}`
  return `${whose}, ${by}, and valid from ${dayText(validFrom)} to ${dayText(validTo)} (${code})`
}
