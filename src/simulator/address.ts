import { isIP, isIPv4, isIPv6 } from 'node:net'
import type { DnsTransport, Endpoint } from '../report/index.js'

/** One spelling for each address (RFC 5952 for IPv6), so that addresses can be keys. A zone is kept. */
export function canonicalAddress(address: string): string {
  const [bare = '', zone] = address.split('%')
  if (!isIPv6(bare)) return address
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  return zone === undefined ? canonical : `${canonical}%${zone}`
}

/** The address as it stands in an X.509 name or an A or AAAA record: 4 or 16 bytes, or null where it is no address. */
export function addressBytes(address: string): Buffer | null {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number))
  if (!isIPv6(address) || address.includes('%')) return null
  const [before = '', after] = canonicalAddress(address).split('::')
  const groups = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(':'))
  const head = groups(before)
  const tail = groups(after)
  const zeros = Array<string>(ipv6Groups - head.length - tail.length).fill('0')
  return Buffer.concat(
    [...head, ...zeros, ...tail].map((group) => Buffer.from(group.padStart(hexDigitsPerGroup, '0'), 'hex')),
  )
}

const ipv6Groups = 8
const hexDigitsPerGroup = 4
const maxPort = 65_535

/** `192.0.2.1:53` or `[2001:db8::1]:53`, or null where the text is neither. */
export function parseEndpoint(text: string): Endpoint | null {
  const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+)):(?<port>\d{1,5})$/.exec(text)?.groups
  const address = parts?.['v6'] ?? parts?.['v4'] ?? ''
  const port = Number(parts?.['port'])
  if (isIP(address) !== (parts?.['v6'] === undefined ? 4 : 6) || port < 1 || port > maxPort) return null
  return { address: canonicalAddress(address), port }
}

/** `192.0.2.1:53`, `[2001:db8::1]:53`; with a transport in front, `udp 192.0.2.1:53`, where it holds for that one only. */
export function routeKey(to: Endpoint, transport?: DnsTransport): string {
  const address = canonicalAddress(to.address)
  const place = address.includes(':') ? `[${address}]:${to.port}` : `${address}:${to.port}`
  return transport === undefined ? place : `${transport} ${place}`
}
