/** Which hosts a certificate is for. */
import { limits } from '../budgets.js'
import type { ShownCertificate } from '../report/index.js'
import { bytesOf, isIpAddress } from './address.js'

/** Whether none of its names is that of a host: a wildcard stands for one label (RFC 9525 section 6.3). Not of one with more names than are kept. */
export function isForOthers({ names }: ShownCertificate, host: string): boolean {
  if (names.length === 0 || names.length >= limits.certificateNames) return false
  const wanted = canonical(host)
  return !names
    .map(canonical)
    .some((name) =>
      name.startsWith('*.') ? wanted.slice(wanted.indexOf('.')) === name.slice(1) : name === wanted,
    )
}

/** An IPv6 address may be written in many ways. */
const canonical = (name: string): string => bytesOf(name)?.join(' ') ?? name.toLowerCase()

/** What Go says of it (src/crypto/x509/verify.go, `HostnameError`), as far as the names are known. */
export function hostnameError(host: string, names: readonly string[]): string {
  if (names.length === 0 || names.length >= limits.certificateNames) {
    return `x509: certificate is not valid for ${host}`
  }
  const isAddress = isIpAddress(host) !== 0
  const own = names.filter((name) => (isIpAddress(name) !== 0) === isAddress)
  if (own.length > 0) return `x509: certificate is valid for ${own.join(', ')}, not ${host}`
  return isAddress
    ? `x509: cannot validate certificate for ${host} because it doesn't contain any IP SANs`
    : `x509: certificate is not valid for any names, but wanted to match ${host}`
}
