/**
 * Typing errors in the addresses of well-known public resolvers. `4.4.4.4` where `8.8.4.4` was meant
 * made a team change its credentials for days.
 */
import { isIpAddress, isPrivateAddress } from '../push-path/address.js'
import type { Endpoint } from '../report/index.js'

export interface PublicResolver {
  readonly operator: string
  readonly address: string
}

export interface LookAlike {
  readonly correction: PublicResolver
  /** `high` where the operator's other address is configured beside it: people set the pair. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** Public IPv4 resolvers, as their operators document them. */
export const publicResolvers: readonly PublicResolver[] = [
  ...of('Google Public DNS', '8.8.8.8', '8.8.4.4'),
  ...of('Cloudflare', '1.1.1.1', '1.0.0.1', '1.1.1.2', '1.0.0.2', '1.1.1.3', '1.0.0.3'),
  ...of('Quad9', '9.9.9.9', '149.112.112.112', '9.9.9.10', '149.112.112.10', '9.9.9.11', '149.112.112.11'),
  ...of('OpenDNS', '208.67.222.222', '208.67.220.220', '208.67.222.220', '208.67.220.222'),
  ...of('OpenDNS', '208.67.222.123', '208.67.220.123'),
  ...of('Level 3', '4.2.2.1', '4.2.2.2', '4.2.2.3', '4.2.2.4', '4.2.2.5', '4.2.2.6'),
  ...of('Verisign', '64.6.64.6', '64.6.65.6'),
  ...of('DNS.WATCH', '84.200.69.80', '84.200.70.40'),
  ...of('AdGuard DNS', '94.140.14.14', '94.140.15.15', '94.140.14.15', '94.140.15.16'),
  ...of('AdGuard DNS', '94.140.14.140', '94.140.14.141'),
  ...of('CleanBrowsing', '185.228.168.9', '185.228.169.9', '185.228.168.10', '185.228.169.11'),
  ...of('CleanBrowsing', '185.228.168.168', '185.228.169.168'),
  ...of('Comodo Secure DNS', '8.26.56.26', '8.20.247.20'),
  ...of('Control D', '76.76.2.0', '76.76.10.0'),
  ...of('Yandex DNS', '77.88.8.8', '77.88.8.1', '77.88.8.88', '77.88.8.2', '77.88.8.7', '77.88.8.3'),
  ...of('AliDNS', '223.5.5.5', '223.6.6.6'),
  ...of('DNSPod', '119.29.29.29', '119.28.28.28'),
  ...of('114DNS', '114.114.114.114', '114.114.115.115'),
]

function of(operator: string, ...addresses: readonly string[]): readonly PublicResolver[] {
  return addresses.map((address) => ({ operator, address }))
}

/** Address distance up to which a resolver is taken for a typing error: two octets, or two digits. */
const maxOctets = 2
const maxDigits = 2

/**
 * The well-known resolver that an address may have been meant to be. Never for a private address, for
 * one that is itself well known, or for IPv6.
 * @param configured every nameserver of the runner, to see which operators' pairs are there
 */
export function lookAlikeOf(suspect: Endpoint, configured: readonly Endpoint[]): LookAlike | null {
  const { address } = suspect
  if (isIpAddress(address) !== 4 || isPrivateAddress(address)) return null
  if (publicResolvers.some((known) => known.address === address)) return null
  const others = configured.filter((one) => one.address !== address).map((one) => one.address)
  const candidates = publicResolvers
    .filter((known) => !others.includes(known.address))
    .map((known) => ({
      known,
      octets: differingOctets(address, known.address),
      digits: editDistance(address, known.address),
      paired: publicResolvers.some((one) => one.operator === known.operator && others.includes(one.address)),
    }))
    .filter(
      ({ octets, digits, paired }) => digits === 1 || (paired && octets <= maxOctets && digits <= maxDigits),
    )
    .sort(
      (one, other) =>
        Number(other.paired) - Number(one.paired) || one.digits - other.digits || one.octets - other.octets,
    )
  const best = candidates[0]
  if (best === undefined) return null
  return { correction: best.known, confidence: best.paired ? 'high' : best.octets === 1 ? 'medium' : 'low' }
}

function differingOctets(one: string, other: string): number {
  const octets = other.split('.')
  return one.split('.').filter((octet, index) => octet !== octets[index]).length
}

/** Levenshtein distance. Addresses are at most 15 characters, so the plain table is fine. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
