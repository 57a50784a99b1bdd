import type { DnsTransport, Ms } from '../report/index.js'

export type RcodeName = 'formerr' | 'servfail' | 'nxdomain' | 'notimp' | 'refused'

/** RFC 1035 section 4.1.1. */
export const rcodeNumbers: Readonly<Record<RcodeName, number>> = {
  formerr: 1,
  servfail: 2,
  nxdomain: 3,
  notimp: 4,
  refused: 5,
}

/** How a resolver treats a query. An empty rule answers from the zone, correctly and at once. */
export interface DnsRule {
  readonly delay?: Ms
  /** The first query for each name and type waits so much longer: it is not in the cache yet. */
  readonly delayFirst?: Ms
  /** From nothing to this much on top of the delay; how much depends on the server's seed. */
  readonly jitter?: Ms
  readonly drop?: true
  /** The first so many queries for each name and type get no reply. */
  readonly dropFirst?: number
  /** The queries of these indices, from 0 for each name and type, get no reply. */
  readonly dropQueries?: readonly number[]
  /** The share of queries that get no reply, 0 to 1; which ones depends on the server's seed. */
  readonly loss?: number
  /** At most so many replies in a second, over all queries that this resolver limits; the others get none. */
  readonly rateLimit?: number
  readonly rcode?: RcodeName | number
  /** NOERROR without a record and without a SOA. */
  readonly empty?: true
  /** Recursion is not available and nothing is answered, not even EDNS0: a client knows a lame reply by that. */
  readonly lame?: true
  /** Recursion is not available, whatever the reply holds. */
  readonly noRecursion?: true
  /** A query with EDNS0 (RFC 6891) gets no reply, or a FORMERR of a server that does not know it. */
  readonly edns?: 'dropped' | 'formerr'
  /** SERVFAIL as of a zone whose signatures are broken: a query with CD set is answered. */
  readonly bogus?: true
  /** An Extended DNS Error (RFC 8914) beside the answer, by its number. */
  readonly extendedError?: number
  /** A query gets no reply while one of the other family for the same name is being answered, `delay` long. */
  readonly pairs?: 'dropped'
  /** Truncated, so that the client asks again over TCP. Has no effect there. */
  readonly tc?: true
  /** The answer is this chain of names, and the addresses of the last one. */
  readonly cname?: readonly string[]
  /** Instead of the zone's. */
  readonly addresses?: readonly string[]
  /** What a TXT query is answered with, as one string of at most 255 characters. */
  readonly text?: string
  readonly wrongId?: true
  /** A reply with another id comes before the right one, as a late or forged one does. Has no effect over TCP. */
  readonly stray?: true
  readonly wrongQuestion?: true
  /** The reply is not a DNS message. */
  readonly garbage?: true
}

/** A rule for everything, or one for each record type or transport, in either order. */
export type RuleTree = DnsRule | RulesByType | RulesByTransport
export interface RulesByType {
  readonly A?: RuleTree
  readonly AAAA?: RuleTree
}
export interface RulesByTransport {
  readonly udp?: RuleTree
  readonly tcp?: RuleTree
}

/** By lower-case name without a trailing dot; `default` is for all other names. */
export type DnsRules = ReadonlyMap<string, RuleTree>

/** The rule for a query. A branch that a name's rule leaves out follows `default`; without that the query is answered correctly. */
export function ruleFor(rules: DnsRules, name: string, type: string, transport: DnsTransport): DnsRule {
  return (
    branch(rules.get(normalName(name)), type, transport) ??
    branch(rules.get('default'), type, transport) ??
    {}
  )
}

/** Names are compared without regard to case (RFC 4343) or a trailing dot. */
export const normalName = (name: string): string => name.toLowerCase().replace(/\.$/, '')

function branch(tree: RuleTree | undefined, type: string, transport: DnsTransport): DnsRule | undefined {
  if (tree === undefined) return undefined
  if (isByType(tree)) {
    return type === 'A' || type === 'AAAA' ? branch(tree[type], type, transport) : undefined
  }
  if (isByTransport(tree)) return branch(tree[transport], type, transport)
  return tree
}

const isByType = (tree: RuleTree): tree is RulesByType => 'A' in tree || 'AAAA' in tree
const isByTransport = (tree: RuleTree): tree is RulesByTransport => 'udp' in tree || 'tcp' in tree
