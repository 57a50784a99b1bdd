/**
 * Typing errors in the addresses of well-known public resolvers. `4.4.4.4` where `8.8.4.4` was meant
 * made a team change its credentials for days.
 */
import { isIpAddress, isPrivateAddress } from '../push-path/address.js'
import type { Endpoint } from '../report/index.js'
import { publicResolvers, type PublicResolver } from './public-resolvers.js'

export interface LookAlike {
  readonly correction: PublicResolver
  /** `high` where the operator's other address is configured beside it: people set the pair. */
  readonly confidence: 'high' | 'medium' | 'low'
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
