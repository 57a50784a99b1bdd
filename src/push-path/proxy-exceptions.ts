/** `NO_PROXY` as Go reads it: golang.org/x/net 0ca694d2 http/httpproxy/proxy.go:170-275, `useProxy` and `init`. */
import { bytesOf, isLoopbackAddress } from './address.js'
import type { ProxiedUrl } from './proxy.js'

/** The words of a `NO_PROXY`, as they are written. */
export const exceptionsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What a word is to Go. `host` starts with a dot; `itself` says whether the name without it counts, too. */
export type Exception =
  | { readonly kind: 'all' }
  | { readonly kind: 'network'; readonly bytes: readonly number[]; readonly bits: number }
  | { readonly kind: 'address'; readonly bytes: readonly number[]; readonly port: string }
  | { readonly kind: 'domain'; readonly host: string; readonly itself: boolean; readonly port: string }
  | { readonly kind: 'nothing' }

/** Whether this request goes past the proxy. This machine is never asked of a proxy. */
export function isExcepted(words: readonly string[], { host, port }: Omit<ProxiedUrl, 'secure'>): boolean {
  if (host === 'localhost' || isLoopbackAddress(host)) return true
  return words.map(exceptionOf).some((exception) => covers(exception, host, port))
}

export function exceptionOf(word: string): Exception {
  const text = word.trim().toLowerCase()
  if (text === '*') return { kind: 'all' }
  const network = networkOf(text)
  if (network !== null) return network
  const [host, port] = hostAndPort(text) ?? [text, '']
  const bytes = addressBytes(host)
  if (bytes !== null) return { kind: 'address', bytes, port }
  const name = host.startsWith('*.') ? host.slice(1) : host
  if (name === '') return { kind: 'nothing' }
  const itself = !name.startsWith('.')
  return { kind: 'domain', host: asciiOf(itself ? `.${name}` : name), itself, port }
}

export function covers(exception: Exception, host: string, port: number): boolean {
  const isPort = (written: string) => written === '' || written === String(port)
  // netip.ParseAddr: a zone is no part of the address here.
  const bytes = addressBytes(host.replace(/%.*$/s, ''))
  switch (exception.kind) {
    case 'all':
      return true
    case 'network':
      return bytes !== null && isInNetwork(bytes, exception)
    case 'address':
      return bytes !== null && bytes.join() === exception.bytes.join() && isPort(exception.port)
    case 'domain': {
      const name = host.trim().toLowerCase()
      const matches = name.endsWith(exception.host) || (exception.itself && name === exception.host.slice(1))
      return bytes === null && matches && isPort(exception.port)
    }
    case 'nothing':
      return false
  }
}

/** net.ParseIP knows no zone; an IPv4 address in IPv6's form is that IPv4 address. */
function addressBytes(text: string): readonly number[] | null {
  const bytes = text.includes('%') ? null : bytesOf(text)
  return bytes === null ? null : plainBytes(bytes)
}

const mappedPrefix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
const isMapped = (bytes: readonly number[]): boolean =>
  bytes.length === 16 && mappedPrefix.every((byte, index) => bytes[index] === byte)
const plainBytes = (bytes: readonly number[]): readonly number[] =>
  isMapped(bytes) ? bytes.slice(mappedPrefix.length) : bytes

/** net.ParseCIDR. */
function networkOf(text: string): Extract<Exception, { kind: 'network' }> | null {
  const [, address = '', digits = ''] = /^([^/]*)\/(\d{1,9})$/.exec(text) ?? []
  const bytes = address.includes('%') ? null : bytesOf(address)
  const bits = Number(digits)
  if (digits === '' || bytes === null || bits > 8 * bytes.length) return null
  const masked = bytes.map((byte, index) => byte & maskOf(bits, index))
  return isMapped(masked)
    ? { kind: 'network', bytes: plainBytes(masked), bits: Math.max(0, bits - 8 * mappedPrefix.length) }
    : { kind: 'network', bytes: masked, bits }
}

const maskOf = (bits: number, index: number): number =>
  (0xff00 >> Math.min(8, Math.max(0, bits - 8 * index))) & 0xff

const isInNetwork = (bytes: readonly number[], network: Extract<Exception, { kind: 'network' }>): boolean =>
  bytes.length === network.bytes.length &&
  bytes.every((byte, index) => (byte & maskOf(network.bits, index)) === network.bytes[index])

/** net.SplitHostPort, or null for what has no port by its rules. */
function hostAndPort(text: string): readonly [host: string, port: string] | null {
  const parts = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/s.exec(text)
  return parts === null ? null : [parts[1] ?? parts[2] ?? '', parts[3] ?? '']
}

/** idna.Lookup.ToASCII; what it refuses stays as it is. */
function asciiOf(host: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII is what is looked for
  if (/^[\u0000-\u007f]*$/.test(host)) return host
  try {
    const { hostname } = new URL(`http://a${host}`)
    return hostname.startsWith('a.') ? hostname.slice(1) : host
  } catch {
    return host
  }
}
