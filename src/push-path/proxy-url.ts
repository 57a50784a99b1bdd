/**
 * A proxy's URL as Go reads it: golang.org/x/net 0ca694d2 http/httpproxy/proxy.go:147-168, `parseProxy`, on Go 1.24
 * net/url/url.go, `parse`. What it cannot read it takes no notice of, and goes direct (`init`, lines 207-213).
 */
import { goMinor } from '../budgets.js'
import type { ProxyEntry, ProxyServer } from '../report/index.js'

type Read = { readonly ok: true; readonly url: GoUrl } | { readonly ok: false; readonly why: string }

interface GoUrl {
  readonly scheme: string
  readonly hasUser: boolean
  /** As `url.Host`: with its port. */
  readonly host: string
}

/** net/http transport.go, `portMap`. */
const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443, socks5: 1_080, socks5h: 1_080 }
const maximumPort = 65_535
const escape = /%(?![0-9A-Fa-f]{2})/

/** @returns null for an empty text, which is no setting */
export function parseProxyUrl(text: string, source: string, minor: number): ProxyEntry | null {
  if (text === '') return null
  const read = readAsGo(text, minor)
  if (!read.ok) return { kind: 'malformed', source, why: read.why, error: null }
  const { scheme, hasUser, host } = read.url
  const [name, digits] = splitPort(host)
  const malformed = (why: string, error: string): ProxyEntry => ({
    kind: 'malformed',
    source,
    why,
    error: `proxyconnect tcp: ${error}`,
  })
  if (!hasUser && text.includes('@') && !(name in defaultPorts)) {
    // Its host could be a user's name, and its port a password.
    return malformed('a "/", "?" or "#" before the @ ends the address', 'dial tcp: ...')
  }
  const port = digits === '' ? (defaultPorts[scheme] ?? 0) : Number(digits)
  if (port > maximumPort)
    return malformed(`a port goes up to ${maximumPort}`, `dial tcp: address ${digits}: invalid port`)
  // net.Dial takes this machine for an empty host.
  if (port === 0 || (name === '' && digits === ''))
    return malformed('it names no server', `dial tcp :${port}: connect: connection refused`)
  return {
    kind: 'server',
    source,
    server: {
      scheme: schemeOf(scheme),
      host: name === '' ? '127.0.0.1' : name,
      port,
      hasCredentials: hasUser,
    },
  }
}

/** net/http transport.go, `dialConn`: a scheme that it does not know is spoken to like `http`. */
const schemeOf = (scheme: string): ProxyServer['scheme'] =>
  scheme === 'https' ? 'https' : scheme.startsWith('socks5') ? 'socks5' : 'http'

function readAsGo(text: string, minor: number): Read {
  const read = parse(text)
  const isBogus =
    !read.ok ||
    (minor >= goMinor.proxyOfAnyScheme
      ? read.url.scheme === '' || read.url.host === ''
      : !['http', 'https', 'socks5'].includes(read.url.scheme))
  if (!isBogus) return read
  const completed = parse(`http://${text}`)
  return completed.ok ? completed : read
}

/** url.go, `Parse`; `why` is Go's own words but for what they quote. */
function parse(text: string): Read {
  const [address = '', ...fragment] = text.split('#')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(address)) return refused('invalid control character in URL')
  if (address === '*') return { ok: true, url: { scheme: '', hasUser: false, host: '' } }
  if (address.startsWith(':')) return refused('missing protocol scheme')
  const [, written = '', afterScheme = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(address) ?? []
  const scheme = written.toLowerCase()
  const [rest = ''] = afterScheme.split('?')
  const isOpaque = !rest.startsWith('/')
  if (isOpaque && scheme === '' && (rest.split('/')[0] ?? '').includes(':'))
    return refused('first path segment in URL cannot contain colon')
  if (escape.test(fragment.join('#'))) return refused('invalid URL escape')
  if (isOpaque && scheme !== '') return { ok: true, url: { scheme, hasUser: false, host: '' } }
  const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))
  const [, authority = '', path = ''] = hasAuthority
    ? (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? [])
    : ['', '', rest]
  const parsed = parseAuthority(authority, scheme)
  if (!parsed.ok) return parsed
  return escape.test(path) ? refused('invalid URL escape') : parsed
}

function parseAuthority(authority: string, scheme: string): Read {
  const at = authority.lastIndexOf('@')
  const host = parseHost(authority.slice(at + 1))
  if (host.why !== undefined) return refused(host.why)
  const user = authority.slice(0, Math.max(at, 0))
  if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user)) return refused('invalid userinfo')
  if (escape.test(user)) return refused('invalid URL escape')
  return { ok: true, url: { scheme, hasUser: at >= 0, host: host.text } }
}

function parseHost(host: string): { readonly text: string; readonly why?: string } {
  const end = host.startsWith('[') ? host.lastIndexOf(']') + 1 : host.lastIndexOf(':')
  if (host.startsWith('[') && end === 0) return { text: '', why: "missing ']' in host" }
  if (end >= 0 && !/^(?::\d*)?$/.test(host.slice(end))) return { text: '', why: 'invalid port after host' }
  const zoneAt = host.startsWith('[') ? host.indexOf('%25') : -1
  const [zone, plain] =
    zoneAt >= 0 && zoneAt < end
      ? [host.slice(zoneAt, end - 1), host.slice(0, zoneAt) + host.slice(end - 1)]
      : ['', host]
  // Only bytes beyond ASCII may be written with a percent sign, and that sign itself, but in a zone.
  if (/%(?!25|[89A-Fa-f][0-9A-Fa-f])/.test(plain) || escape.test(zone))
    return { text: '', why: 'invalid URL escape' }
  const strange = [plain, zone].some((part) => strangeInHost.test(part))
  if (strange) return { text: '', why: 'invalid character in host name' }
  return { text: unescaped(zone === '' ? host : host.slice(0, zoneAt) + zone + host.slice(end - 1)) }
}

const strangeInHost = /[^A-Za-z0-9!$&'()*+,;=:[\]<>"._~%\u0080-\u{10ffff}-]/u

const unescaped = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))

/** url.go, `splitHostPort`. */
function splitPort(host: string): readonly [name: string, digits: string] {
  const [, name = host, digits = ''] = /^(.*):(\d*)$/s.exec(host) ?? []
  return [name.replace(/^\[(.*)\]$/s, '$1'), digits]
}

const refused = (why: string): Read => ({ ok: false, why })
