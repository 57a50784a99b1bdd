/**
 * What `resolvectl status` prints: systemd src/resolve/resolvectl.c, `status_print_global` and `status_ifindex`. Up to
 * 245 each setting has a line of its own, from 246 on they share the line `Protocols:`; from 259 on `--json` prints what
 * the Varlink call DumpDNSConfiguration answers.
 */
import { dnsPort } from '../budgets.js'
import { isIpAddress, parseEndpoint } from '../push-path/address.js'
import type { ForwardServer, ResolvedLink } from '../report/index.js'
import { isJsonObject, jsonAt, parseFirstJson } from './json.js'
import { quote } from './quote.js'

/** More interfaces, or servers of one, than these nobody means; a machine full of containers has hundreds. */
const most = { links: 64, servers: 16, domains: 16 } as const

/** Null for a text that is none of these. Nothing throws. */
export function parseResolvedStatus(text: string): readonly ResolvedLink[] | null {
  const links = /^\s*[[{]/.test(text) ? linksInJson(text) : linksInText(text)
  return links === null ? null : withSomething(links).slice(0, most.links)
}

/** An interface without a server and without a domain decides nothing. */
const withSomething = (links: readonly ResolvedLink[]) =>
  links.filter(({ name, servers, domains }) => name === null || servers.length > 0 || domains.length > 0)

const heading = /^(?:Global|Link \d+ \(([^)\s]+)\)|Delegate (\S+))$/
/** The label may be indented; an address that goes on in the next line has no blank after its first colon. */
const field = /^\s*([A-Z][A-Za-z.]*(?: [A-Za-z]+)*|resolv\.conf mode):(?:\s+(.*))?$/

function linksInText(text: string): readonly ResolvedLink[] | null {
  const sections: { readonly name: string | null; readonly values: Map<string, string[]> }[] = []
  let label: string | null = null
  for (const line of text.split('\n')) {
    const title = heading.exec(line.trimEnd())
    if (title !== null) {
      sections.push({ name: title[1] ?? title[2] ?? null, values: new Map() })
      label = null
      continue
    }
    const section = sections.at(-1)
    if (section === undefined || line.trim() === '') continue
    const [, ownLabel, value] = field.exec(line) ?? []
    label = ownLabel ?? label
    if (label === null) continue
    const values = section.values.get(label) ?? []
    section.values.set(label, values)
    // In its place: a setting may have as many lines as a tool may print.
    values.push((ownLabel === undefined ? line : (value ?? '')).trim())
  }
  if (sections.length === 0) return null
  return sections.map(({ name, values }) => {
    const wordsOf = (of: string) =>
      (values.get(of) ?? [])
        .join(' ')
        .split(/\s+/)
        .filter((word) => word !== '')
    const protocols = wordsOf('Protocols')
    return linkOf({
      name,
      servers: wordsOf('DNS Servers'),
      current: wordsOf('Current DNS Server')[0] ?? null,
      domains: wordsOf('DNS Domain'),
      dnssec:
        settingIn(protocols, 'DNSSEC') ?? oldDnssec(wordsOf('DNSSEC setting'), wordsOf('DNSSEC supported')),
      dnsOverTls: settingIn(protocols, 'DNSOverTLS') ?? wordsOf('DNSOverTLS setting')[0] ?? null,
    })
  })
}

/** `-DNSOverTLS`, `+DNSOverTLS`, `DNSOverTLS=opportunistic`, `DNSSEC=no/unsupported`. */
function settingIn(protocols: readonly string[], name: string): string | null {
  if (protocols.includes(`+${name}`)) return 'yes'
  if (protocols.includes(`-${name}`)) return 'no'
  return protocols.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}

const oldDnssec = ([setting]: readonly string[], [supported]: readonly string[]): string | null =>
  setting === undefined ? null : `${setting}/${supported === 'yes' ? 'supported' : 'unsupported'}`

function linksInJson(text: string): readonly ResolvedLink[] | null {
  const parsed = parseFirstJson(text)
  if (!parsed.ok) return null
  const listed = Array.isArray(parsed.value) ? parsed.value : jsonAt(parsed.value, 'configuration')
  if (!Array.isArray(listed)) return null
  const entries: readonly unknown[] = listed
  const objects = entries.filter(isJsonObject)
  const isKnown = objects.some((one) =>
    ['servers', 'dnssec', 'resolvConfMode', 'ifname'].some((key) => Object.hasOwn(one, key)),
  )
  if (!isKnown) return null
  return objects.map((one) =>
    linkOf({
      name: textAt(one, 'ifname') ?? textAt(one, 'delegate'),
      servers: listAt(one, 'servers').map(serverText),
      current: isJsonObject(one['currentServer']) ? serverText(one['currentServer']) : null,
      domains: listAt(one, 'searchDomains').map((domain) => textAt(domain, 'name') ?? ''),
      dnssec: jsonDnssec(textAt(one, 'dnssec'), jsonAt(one, 'dnssecSupported')),
      dnsOverTls: textAt(one, 'dnsOverTLS'),
    }),
  )
}

const jsonDnssec = (setting: string | null, supported: unknown): string | null =>
  setting === null ? null : `${setting}/${supported === true ? 'supported' : 'unsupported'}`

/** A server in the spelling of the text, so that both are read by the same rule. */
function serverText(server: unknown): string {
  const address = textAt(server, 'addressString') ?? bytesText(jsonAt(server, 'address'))
  const port = jsonAt(server, 'port')
  const name = textAt(server, 'name')
  const host = typeof port === 'number' && port !== 0 && port !== dnsPort ? withPort(address, port) : address
  return name === null || name === '' ? host : `${host}#${name}`
}

const withPort = (address: string, port: number) =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

function bytesText(bytes: unknown): string {
  const listed: readonly unknown[] = Array.isArray(bytes) ? bytes : []
  const numbers = listed.filter((byte) => typeof byte === 'number')
  if (numbers.length === 4) return numbers.join('.')
  const groups = numbers.flatMap((byte, index) =>
    index % 2 === 0 ? [(byte * 256 + (numbers[index + 1] ?? 0)).toString(16)] : [],
  )
  return groups.join(':')
}

const textAt = (value: unknown, name: string): string | null => {
  const found = jsonAt(value, name)
  return typeof found === 'string' && found !== '' ? found : null
}
const listAt = (value: unknown, name: string): readonly unknown[] => {
  const found = jsonAt(value, name)
  return Array.isArray(found) ? found : []
}

interface Written {
  readonly name: string | null
  readonly servers: readonly string[]
  readonly current: string | null
  readonly domains: readonly string[]
  readonly dnssec: string | null
  readonly dnsOverTls: string | null
}

function linkOf({ name, servers, current, domains, dnssec, dnsOverTls }: Written): ResolvedLink {
  return {
    name: name === null ? null : quote(name),
    servers: servers.flatMap((one) => forwardServer(one) ?? []).slice(0, most.servers),
    current: current === null ? null : (forwardServer(current)?.address ?? null),
    domains: domains
      .filter((domain) => domain !== '')
      .slice(0, most.domains)
      .map(quote),
    dnssec: dnssec === null ? null : quote(dnssec),
    dnsOverTls: dnsOverTls === null ? null : quote(dnsOverTls),
  }
}

/** `192.0.2.1`, `192.0.2.1:853%eth0#dns.example`, `[2001:db8::1]:53`, `fe80::1%eth0` (systemd in_addr_port_ifindex_name_to_string). */
export function forwardServer(written: string): ForwardServer | null {
  const [place = '', serverName = null] = written.split('#', 2)
  const zoneless = place.replace(/%[^\]]*$/, '')
  const isWhole = isIpAddress(place) !== 0
  const parsed = parseEndpoint(isWhole ? place : zoneless, dnsPort)
  return parsed.ok
    ? { ...parsed.endpoint, serverName: serverName === null || serverName === '' ? null : quote(serverName) }
    : null
}
