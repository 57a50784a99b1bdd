/** A token server that may have credentials, as a user writes it. */
import { isIpAddress, parsePort } from './address.js'

/** Labels of letters, digits, `-` and `_`; the last one is not a number, since such a name is an address (WHATWG URL, "ends in a number"). */
const hostName =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?!\d+$|0x[0-9a-f]*$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/
/** RFC 1035 section 2.3.4. */
const maximumNameLength = 253

export type ParsedTrustedRealm =
  | { readonly ok: true; readonly realm: string }
  | { readonly ok: false; readonly expected: string; readonly hint: string | null }

/**
 * Reads a host as it stands in a realm's URL: `auth.example.com`, `auth.example.com:8443`, `192.0.2.1`,
 * `[2001:db8::1]:8443`. The result is lower-case, and an IPv6 address is in its shortest form.
 * `expected` and `hint` are sentence parts.
 */
export function parseTrustedRealm(text: string): ParsedTrustedRealm {
  const refused = (expected: string, hint: string | null = null) => ({ ok: false, expected, hint }) as const
  const expected = 'a host, or a host and a port'
  if (/[/\\@?]/.test(text)) return refused(expected, 'write the host only, as in auth.example.com')
  if (isIpAddress(text) === 6) return refused(expected, 'write an IPv6 address in brackets')
  if (text.includes('*')) return refused(expected, 'write each host by its full name')
  const [, written = '', colon, digits = ''] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(text) ?? []
  const host = canonical(written)
  const isAddress = isIpAddress(host) === (written.startsWith('[') ? 6 : 4) && !host.includes('%')
  if (!isAddress && (written.startsWith('[') || !isHostName(host))) return refused(expected)
  const realm = bracketed(host)
  if (colon === undefined) return { ok: true, realm }
  const port = parsePort(digits)
  return port === null
    ? refused('a port from 1 to 65535 after the host')
    : { ok: true, realm: `${realm}:${port}` }
}

/** Lower-case, without brackets and without the dot of the root; an IPv6 address as URLs write it. */
export function canonical(host: string): string {
  const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (isIpAddress(plain) !== 6) return plain.replace(/\.$/, '')
  const url = URL.canParse(`http://[${plain}]/`) ? new URL(`http://[${plain}]/`).hostname : plain
  return url.replace(/^\[(.*)\]$/, '$1')
}

export const bracketed = (host: string) => (isIpAddress(host) === 6 ? `[${host}]` : host)

export const isHostName = (host: string) => host.length <= maximumNameLength && hostName.test(host)
