/**
 * The order in which Go connects to the addresses of a name: RFC 6724 section 6 as far as Go follows it
 * (Go 1.19 to 1.26 src/net/addrselect.go: rules 1, 2, 5, 6, 8 and 9; no rule asks whether an address is deprecated, at
 * home or tunnelled, and rule 9 leaves IPv4 alone and looks at 64 bits of IPv6).
 */
import type { ConnectionMeasurement, Observations } from '../report/index.js'
import { bytesOf } from './address.js'
import { getOrAdd } from './memo.js'
import { connectionsTo, type Stop } from './path.js'

/** What the machine can speak from. */
export interface Sources {
  /** `RunnerFacts.ipv6Networks`. */
  readonly ipv6Networks: readonly string[]
  /** Whether the kernel was seen to have no way to this address, whatever there is to speak from. */
  readonly hasNoRoute: (destination: string) => boolean
}

/** The addresses in Go's order; those that it takes for equals stay in theirs. */
export function inGoOrder(addresses: readonly string[], sources: Sources): readonly string[] {
  if (addresses.length < 2) return addresses
  const candidates = sources.ipv6Networks.flatMap(attributesOf)
  const destinations = addresses.flatMap((address) =>
    attributesOf(address).map((own) => ({
      address,
      own,
      source: sources.hasNoRoute(address) ? null : sourceOf(own, candidates),
    })),
  )
  return destinations.sort(compare).map(({ address }) => address)
}

const knownOrders = new WeakMap<readonly ConnectionMeasurement[], Map<string, readonly string[]>>()

/** The same with what is known of this machine. Worked out once for the same addresses: replays ask by the thousand. */
export function addressesInOrder(
  observations: Observations,
  stop: Stop,
  addresses: readonly string[],
): readonly string[] {
  if (addresses.length < 2) return addresses
  const connections = connectionsTo(observations, stop)
  // One list stands for all stops where nothing has been measured, whatever the machine.
  if (connections.length === 0) return order(observations, stop, addresses)
  const known = getOrAdd(knownOrders, connections, () => new Map<string, readonly string[]>())
  return getOrAdd(known, addresses.join(' '), () => order(observations, stop, addresses))
}

function order(observations: Observations, stop: Stop, addresses: readonly string[]): readonly string[] {
  const withoutRoute = new Set(addressesWithoutRoute(observations, stop))
  const { ipv6Networks } = observations.runner
  return inGoOrder(addresses, { ipv6Networks, hasNoRoute: (address) => withoutRoute.has(address) })
}

/** The addresses of a stop that this machine was seen to have nothing to speak from to. */
export const addressesWithoutRoute = (observations: Observations, stop: Stop): readonly string[] =>
  connectionsTo(observations, stop).flatMap(({ probe, result }) =>
    result.kind === 'failed' && noSource.has(result.code) ? [probe.to.address] : [],
  )

/** How Linux says that it has nothing to speak from to an address: it says so to Go's UDP socket, too (addrselect.go `srcAddrs`). */
const noSource: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'])

interface Attributes {
  /** 16 bytes: IPv4 is mapped into IPv6. */
  readonly bytes: readonly number[]
  readonly isIpv4: boolean
  readonly scope: number
  readonly precedence: number
  readonly label: number
}

interface Destination {
  readonly address: string
  readonly own: Attributes
  readonly source: Source | null
}

/** Of an IPv4 source the rules ask only for scope and label. */
type Source = Pick<Attributes, 'scope' | 'label'> & Partial<Pick<Attributes, 'bytes'>>

/** `byRFC6724.Less`, rule by rule; negative where `one` goes first. */
function compare(one: Destination, other: Destination): number {
  const { source: from } = one
  const { source: otherFrom } = other
  // Rule 1: avoid unusable destinations.
  if (from === null || otherFrom === null) return Number(from === null) - Number(otherFrom === null)
  return (
    // Rule 2: prefer matching scope.
    Number(otherFrom.scope === other.own.scope) - Number(from.scope === one.own.scope) ||
    // Rule 5: prefer matching label.
    Number(otherFrom.label === other.own.label) - Number(from.label === one.own.label) ||
    // Rule 6: prefer higher precedence.
    other.own.precedence - one.own.precedence ||
    // Rule 8: prefer smaller scope.
    one.own.scope - other.own.scope ||
    // Rule 9: use longest matching prefix.
    (one.own.isIpv4 || other.own.isIpv4
      ? 0
      : commonBits(otherFrom.bytes, other.own.bytes) - commonBits(from.bytes, one.own.bytes))
  )
}

/** `srcAddrs` asks the kernel; this is what Linux would say (RFC 6724 section 5, net/ipv6/addrconf.c `ipv6_get_saddr_eval`). */
function sourceOf(destination: Attributes, candidates: readonly Attributes[]): Source | null {
  // To an IPv4 address there is a way unless it was seen that there is none, and from an address of its own kind.
  if (destination.isIpv4) return destination
  const [first, ...rest] = candidates.filter(
    ({ bytes, scope }) => scope >= destination.scope && isLoopback(bytes) === isLoopback(destination.bytes),
  )
  if (first === undefined) return null
  return rest.reduce((best, one) => (isBetterSource(one, best, destination) ? one : best), first)
}

function isBetterSource(one: Attributes, best: Attributes, { label, bytes }: Attributes): boolean {
  if (one.scope !== best.scope) return one.scope < best.scope
  if ((one.label === label) !== (best.label === label)) return one.label === label
  return commonBits(one.bytes, bytes) > commonBits(best.bytes, bytes)
}

function attributesOf(address: string): readonly Attributes[] {
  const found = bytesOf(address)
  if (found === null) return []
  const bytes = found.length === 4 ? [...mappedPrefix, ...found] : found
  const isIpv4 = mappedPrefix.every((byte, index) => bytes[index] === byte)
  const policy = policies.find(({ prefix, bits }) => commonBits(prefix, bytes, bits) >= bits)
  return [
    {
      bytes,
      isIpv4,
      scope: scopeOf(bytes, isIpv4),
      precedence: policy?.precedence ?? 0,
      label: policy?.label ?? 0,
    },
  ]
}

const mappedPrefix: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]

/** RFC 6724 section 3.1 (addrselect.go `classifyScope`). */
const scopes = { linkLocal: 0x2, siteLocal: 0x5, global: 0xe } as const

function scopeOf(bytes: readonly number[], isIpv4: boolean): number {
  const [first = 0, second = 0] = isIpv4 ? bytes.slice(mappedPrefix.length) : bytes
  if (isIpv4) {
    return first === 127 || (first === 169 && second === 254) ? scopes.linkLocal : scopes.global
  }
  if (isLoopback(bytes) || (first === 0xfe && (second & 0xc0) === 0x80)) return scopes.linkLocal
  if (first === 0xff) return second & 0xf
  return first === 0xfe && (second & 0xc0) === 0xc0 ? scopes.siteLocal : scopes.global
}

const isLoopback = (bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => byte === (index === 15 ? 1 : 0))

/** RFC 6724 section 2.1 and what Go has of its predecessors (addrselect.go `rfc6724policyTable`), the longest prefix first. */
const policies = (
  [
    ['::1', 128, 50, 0],
    ['::ffff:0:0', 96, 35, 4],
    ['::', 96, 1, 3],
    ['2001::', 32, 5, 5],
    ['2002::', 16, 30, 2],
    ['3ffe::', 16, 1, 12],
    ['fec0::', 10, 1, 11],
    ['fc00::', 7, 3, 13],
    ['::', 0, 40, 1],
  ] as const
).map(([text, bits, precedence, label]) => ({ prefix: bytesOf(text) ?? [], bits, precedence, label }))

/** Go compares no more than the network's part of an address (addrselect.go `commonPrefixLen`). */
const networkBits = 64

/** How many of the first bits two addresses share. */
function commonBits(
  one: readonly number[] = [],
  other: readonly number[] = [],
  atMost = networkBits,
): number {
  for (let index = 0; index * 8 < atMost; index++) {
    const difference = (one[index] ?? 0) ^ (other[index] ?? 0)
    if (difference !== 0) return Math.min(atMost, index * 8 + Math.clz32(difference) - 24)
  }
  return atMost
}
