/**
 * IP addresses and endpoints as text. `node:net` has `isIP` and `BlockList`, but it also opens
 * sockets, and only world.ts may import it.
 */
import type { Endpoint } from '../report/index.js'

const ipv4Part = /^(?:0|[1-9]\d{0,2})$/
const ipv6Group = /^[0-9A-Fa-f]{1,4}$/
/** What stands after `%` (RFC 4007 section 11): an interface's name or number. */
const zone = /^[0-9A-Za-z._:-]+$/
const port = /^[1-9]\d{0,4}$/
const maximumPort = 65_535

/** 4 or 6 for an IP address as text, else 0. IPv6 may carry a zone (`fe80::1%eth0`), and has no brackets. */
export function isIpAddress(text: string): 4 | 6 | 0 {
  const bytes = bytesOf(text)
  if (bytes === null) return 0
  return bytes.length === 4 ? 4 : 6
}

/** Whether a connection to it stays on this machine: 127.0.0.0/8 and ::1, IPv4-mapped too, as Go's `IP.IsLoopback`. */
export function isLoopbackAddress(address: string): boolean {
  return isInside(address, loopback)
}

/** Whether it is one of the addresses that mean something else in another network (RFC 1918, 6598, 3927, 4193, 4291) or loopback. */
export function isPrivateAddress(address: string): boolean {
  return isInside(address, [...loopback, ...privateUse])
}

/**
 * Whether no server on any network has it: "this network", link-local, multicast, reserved and broadcast addresses, and
 * the same of IPv6 (RFC 6890, 4291). Filters answer with such for what they block.
 */
export function isNobodysAddress(address: string): boolean {
  return isInside(address, nobodys)
}

/** Whether it is an address of the Internet: neither private nor nobody's. */
export function isPublicAddress(address: string): boolean {
  return isIpAddress(address) !== 0 && !isPrivateAddress(address) && !isNobodysAddress(address)
}

/**
 * `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:5353`.
 * A name is never accepted. `expected` is a sentence part.
 */
export function parseEndpoint(
  text: string,
  defaultPort: number,
): { readonly ok: true; readonly endpoint: Endpoint } | { readonly ok: false; readonly expected: string } {
  if (isIpAddress(text) !== 0) return { ok: true, endpoint: { address: text, port: defaultPort } }
  const [, bracketed, afterBracket] = /^\[([^\]]*)\](.*)$/s.exec(text) ?? []
  if (bracketed !== undefined && afterBracket !== undefined) {
    if (isIpAddress(bracketed) !== 6) return { ok: false, expected: 'an IPv6 address in the brackets' }
    if (afterBracket === '') return { ok: true, endpoint: { address: bracketed, port: defaultPort } }
    return withPort(bracketed, afterBracket.startsWith(':') ? afterBracket.slice(1) : '')
  }
  const colon = text.indexOf(':')
  const address = text.slice(0, Math.max(colon, 0))
  if (isIpAddress(address) === 4) return withPort(address, text.slice(colon + 1))
  return { ok: false, expected: 'an IP address' }
}

export const sameEndpoint = (one: Endpoint, other: Endpoint): boolean =>
  one.address === other.address && one.port === other.port

/** A port from 1 to 65535 in decimal digits, or null. */
export function parsePort(text: string): number | null {
  const number = port.test(text) ? Number(text) : 0
  return number >= 1 && number <= maximumPort ? number : null
}

/** Where an http or https URL leads. The host is a name, or an IP address without brackets. */
export function hostAndPortOf(url: URL): { readonly host: string; readonly port: number } {
  const defaultPort = url.protocol === 'http:' ? 80 : 443
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPort : Number(url.port),
  }
}

function withPort(address: string, digits: string): ReturnType<typeof parseEndpoint> {
  const number = parsePort(digits)
  return number === null
    ? { ok: false, expected: `a port from 1 to ${maximumPort}` }
    : { ok: true, endpoint: { address, port: number } }
}

/** The daemon's default insecure networks: moby v28.5.2 registry/config.go:105. */
const loopback = ['127.0.0.0/8', '::1/128'].map(prefixOf)

const privateUse = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
].map(prefixOf)

const nobodys = ['0.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3', '::/128', 'fe80::/10', 'ff00::/8'].map(
  prefixOf,
)

/** Whether an address lies in a network that is written as `10.0.0.0/8`; nothing lies in what is no network. */
export function isInNetwork(address: string, network: string): boolean {
  const [, start = '', bits = ''] = /^([0-9A-Fa-f.:]+)\/(\d{1,3})$/.exec(network) ?? []
  const bytes = bytesOf(start)
  return bytes !== null && Number(bits) <= bytes.length * 8 && isInside(address, [prefixOf(network)])
}

interface Prefix {
  readonly bytes: readonly number[]
  readonly bits: number
}

function prefixOf(cidr: string): Prefix {
  const [network = '', bits = ''] = cidr.split('/')
  return { bytes: bytesOf(network) ?? [], bits: Number(bits) }
}

function isInside(address: string, prefixes: readonly Prefix[]): boolean {
  const bytes = bytesOf(address)
  if (bytes === null) return false
  const plain = isIpv4Mapped(bytes) ? bytes.slice(12) : bytes
  return prefixes.some((prefix) => prefix.bytes.length === plain.length && agrees(plain, prefix))
}

function agrees(bytes: readonly number[], prefix: Prefix): boolean {
  return prefix.bytes.every((expected, index) => {
    const bits = Math.min(8, Math.max(0, prefix.bits - 8 * index))
    return ((bytes[index] ?? 0) ^ expected) >> (8 - bits) === 0
  })
}

/** ::ffff:0:0/96 (RFC 4291 section 2.5.5.2). */
function isIpv4Mapped(bytes: readonly number[]): boolean {
  return bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff))
}

/** 4 or 16 bytes in network order, without the zone; null for what is no address. */
export function bytesOf(text: string): readonly number[] | null {
  if (!text.includes(':')) return ipv4BytesOf(text)
  const percent = text.indexOf('%')
  if (percent === -1) return ipv6BytesOf(text)
  return zone.test(text.slice(percent + 1)) ? ipv6BytesOf(text.slice(0, percent)) : null
}

function ipv4BytesOf(text: string): readonly number[] | null {
  const parts = text.split('.', 5)
  if (parts.length !== 4 || !parts.every((part) => ipv4Part.test(part) && Number(part) <= 255)) return null
  return parts.map(Number)
}

/** RFC 4291 section 2.2: eight groups, `::` once for the zero groups left out, the last two groups also as IPv4. */
function ipv6BytesOf(text: string): readonly number[] | null {
  const halves = text.split('::', 3)
  const [head, tail] = halves.map((half, index) => groupsOf(half, index === halves.length - 1))
  if (head === undefined || head === null || tail === null || halves.length > 2) return null
  if (tail === undefined) return head.length === 16 ? head : null
  const missing = 16 - head.length - tail.length
  return missing >= 2 ? [...head, ...Array.from({ length: missing }, () => 0), ...tail] : null
}

function groupsOf(half: string, mayEndInIpv4: boolean): readonly number[] | null {
  if (half === '') return []
  const groups = half.split(':', 9)
  const bytes = groups.map((group, index) => {
    if (mayEndInIpv4 && index === groups.length - 1 && group.includes('.')) return ipv4BytesOf(group)
    return ipv6Group.test(group) ? [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff] : null
  })
  return bytes.every((pair) => pair !== null) ? bytes.flat() : null
}
