/** Which token servers may be sent the credentials that are meant for a registry or a trust server. */
import { getDomain } from 'tldts'
import { bracketed, canonical, isHostName } from './trusted-realm.js'

/** A realm's host as its URL gives it, and the port that it leads to. */
export interface RealmServer {
  /** A name, or an IP address with or without brackets. */
  readonly host: string
  readonly port: number
}

/**
 * Registries that give each customer a name of its own, below a suffix that the public suffix list does
 * not have. Their token servers are the same hosts.
 */
const customerRegistries = [
  /\.azurecr\.(?:io|cn|us)$/,
  /\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/,
  /\.jfrog\.io$/,
] as const

/**
 * Whether two hosts belong to the same owner as far as names can tell: the same registrable domain by the
 * public suffix list, its private part included, so that two customers of one provider are strangers.
 * Addresses, and names without such a domain (`localhost`, `registry`), are the same only when equal.
 */
export function sameRegistrableDomain(one: string, other: string): boolean {
  const [first, second] = [canonical(one), canonical(other)]
  if (first === second) return first !== ''
  const domain = registrableDomain(first)
  return domain !== null && domain === registrableDomain(second)
}

/**
 * Whether a token server may be sent what is stored for the host that named it in a challenge.
 *
 * @param trustedRealms entries as `parseTrustedRealm` gives them: `host` means every port of it
 */
export function mayReceiveCredentials(
  realm: RealmServer,
  challengerHost: string,
  trustedRealms: readonly string[],
): boolean {
  const host = bracketed(canonical(realm.host))
  return (
    sameRegistrableDomain(realm.host, challengerHost) ||
    (host !== '' && trustedRealms.some((entry) => entry === host || entry === `${host}:${realm.port}`))
  )
}

function registrableDomain(host: string): string | null {
  if (!isHostName(host) || customerRegistries.some((registry) => registry.test(host))) return null
  return getDomain(host, { allowPrivateDomains: true, extractHostname: false })
}
