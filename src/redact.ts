/**
 * What of a private network may be shown where everybody can read it: labels stand for private addresses and for names that
 * are not public. The same thing has the same label everywhere in a run, and no two things share one.
 */
import { parse } from 'tldts'
import { isIpAddress, isLoopbackAddress, isPrivateAddress } from './push-path/address.js'
import { pathOf } from './push-path/path.js'
import type { Measurement, Observations, Report, Request, Role, RunnerFacts } from './report/index.js'

export interface Redactor {
  /** Learns nameservers, search list and pins. */
  runner(facts: RunnerFacts): void
  /** Learns what a measurement was about and what it brought. */
  measured(measurement: Measurement): void
  text(text: string): string
  /** Learns the whole report and gives it back with labels. It can be shown, and not be judged again. */
  report(report: Report): Report
}

/** Shows everything as it is. */
export const nothingRedacted: Redactor = {
  runner: () => undefined,
  measured: () => undefined,
  text: (text) => text,
  report: (report) => report,
}

/** RFC 6762 appendix G, RFC 8375, the `internal` that ICANN keeps free for it, and what people use besides. */
const privateSuffix =
  /\.(?:internal|intranet|private|corp|home|lan|local|localdomain|localnet|intra|home\.arpa)$/

/** Single words that our own sentences are made of: as a host's name they are told by what stands around them only. */
const ownWords = new Set(
  (
    'registry registries docker dockerd trust token tokens server servers client push image images layer layers host hosts name ' +
    'names resolver resolvers nameserver notary login password cache mirror proxy hub daemon builder buildx default search upload ' +
    'blob tag runner network address file report path line query queries ping time error warning hint pass warn fail unknown ok'
  ).split(' '),
)

const roleLabels: Readonly<Record<Role, string>> = {
  registry: 'registry',
  token: 'token server',
  trust: 'trust server',
  upload: 'upload host',
  proxy: 'proxy',
}

const address4 = String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)`
const address6 = String.raw`\[?(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?:%[\w.-]+)?(?![\w:])\]?`
const label = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?'
const dottedName = String.raw`(?<![\w-])(?<!\w\.)${label}(?:\.${label})+(?![\w-])`
const tokens = new RegExp(`${address4}|${address6}|${dottedName}`, 'gi')

/** `Resolver resolver 1 (private)`: our sentences name the kind of a thing before its name. */
const saidTwice = /\b(resolver|registry|token server|trust server) \1\b/gi

/** A shorter text that is no name stands in too many others. */
const leastPhrase = 4

/** Keys whose text is the name of a host, or a domain, and nothing else. */
const nameKeys = new Set(['host', 'name', 'domain', 'domains', 'search', 'names'])
/** Maps whose keys are hosts or registries. */
const mapsByName = new Set(['pins', 'credentials', 'strayLogins', 'helpers'])

/** @param request whose registries are called so, in its order */
export function createRedactor(request: Request): Redactor {
  const labels = new Map<string, string>()
  const phrases = new Map<string, string>()
  const counts = new Map<string, number>()
  const suffixes: string[] = []
  let known: Omit<Observations, 'measurements'> | null = null
  const measurements: Measurement[] = []
  let words: RegExp | null = null

  const numbered = (kind: string): number => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return number
  }
  const keep = (text: string, shown: string): string => {
    labels.set(text, shown)
    if (/^[\w-]+$/.test(text)) words = null
    return shown
  }
  const hideAddress = (address: string): string =>
    labels.get(address) ?? keep(address, `address ${numbered('address')} (private)`)
  /** Numbered by its place among all, shown or not, so that it agrees with the file. */
  const hideResolver = (address: string, place: number): void => {
    if (!isHiddenAddress(address) || labels.has(address.toLowerCase())) return
    const taken = new Set(labels.values())
    let number = place
    while (taken.has(resolverLabel(number))) number += 1
    keep(address.toLowerCase(), resolverLabel(number))
  }
  const hideName = (name: string, role: Role | null): string => {
    const found = labels.get(name)
    if (found !== undefined) return found
    // What is no name at all is found by its characters.
    if (!/^[\w.-]+$/.test(name) && name.length >= leastPhrase)
      phrases.set(name, `host ${numbered('host')} (private)`)
    if (role === null) return keep(name, `host ${numbered('host')} (private)`)
    const number = numbered(role)
    return keep(name, number === 1 ? roleLabels[role] : `${roleLabels[role]} ${number}`)
  }
  const hideDomain = (domain: string): void => {
    const plain = canonical(domain)
    if (!isNoPublicName(plain) || suffixes.includes(plain)) return
    suffixes.push(plain)
    // One word, as names are made of it.
    if (!labels.has(plain)) keep(plain, `search-domain-${numbered('search domain')}`)
  }
  const roleOf = (host: string): Role | null => {
    // A copy: the path is worked out once for the same measurements.
    const path = known === null ? [] : pathOf({ ...known, measurements: [...measurements] })
    return path.find((one) => canonical(one.host) === host)?.roles[0] ?? null
  }
  const learnHost = (host: string, isPrivate: boolean): void => {
    const name = canonical(host)
    if (labels.has(name) || isIpAddress(name) !== 0 || !(isPrivate || isNoPublicName(name))) return
    hideName(name, roleOf(name))
  }

  /** What is no host of the push. */
  const learnName = (host: string, kind: string): void => {
    const name = canonical(host)
    // A network (`10.0.0.0/8`) is an address with a tail.
    if (labels.has(name) || !/^[\w.-]+$/.test(name) || isIpAddress(name) !== 0 || !isNoPublicName(name))
      return
    const number = numbered(kind)
    keep(name, number === 1 ? kind : `${kind} ${number}`)
  }

  const replaced = (token: string): string => {
    const bare = token.replace(/^\[|\]$/g, '')
    if (isIpAddress(bare) !== 0) return isHiddenAddress(bare) ? hideAddress(bare.toLowerCase()) : token
    const name = token.toLowerCase()
    const found = labels.get(name)
    if (found !== undefined) return found
    const suffix = suffixes.find((domain) => name.endsWith(`.${domain}`))
    if (suffix !== undefined) {
      const before = token.slice(0, -suffix.length - 1)
      return `${labels.get(before.toLowerCase()) ?? before}.${labels.get(suffix) ?? ''}`
    }
    return privateSuffix.test(name) ? hideName(name, null) : token
  }
  /** Single words stand for a host only where they are nothing of ours, or where a port, a path or `//` says so. */
  const singleWords = (): RegExp | null => {
    const single = [...labels.keys()].filter((name) => /^[\w-]+$/.test(name))
    if (words === null && single.length > 0) {
      const [plain, ours] = [
        single.filter((name) => !ownWords.has(name)),
        single.filter((name) => ownWords.has(name)),
      ]
      const anywhere = plain.map((name) => String.raw`(?<![\w./-])${name}(?![\w-]|\.\w)`)
      const around = [...plain, ...ours].map(
        (name) => String.raw`(?<=\/\/)${name}(?![\w.-])|(?<![\w./-])${name}(?=:\d|\/[a-z0-9])`,
      )
      words = new RegExp([...anywhere, ...around].join('|'), 'gi')
    }
    return words
  }
  const text = (given: string): string => {
    const whole = [...phrases].reduce((shown, [phrase, by]) => shown.replaceAll(phrase, by), given)
    const single = singleWords()
    const named = whole.replace(tokens, replaced)
    const all =
      single === null ? named : named.replace(single, (word) => labels.get(word.toLowerCase()) ?? word)
    return all === given ? given : all.replace(saidTwice, '$1')
  }
  /** A lone word may be one of the vocabulary (`client`, `fail`): only where a name is meant it is taken for one. */
  const field = (given: string, key: string): string => {
    if (!/^[\w-]+$/.test(given)) return text(given)
    return nameKeys.has(key) ? (labels.get(given.toLowerCase()) ?? given) : given
  }
  const mapped = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return field(value, key)
    if (Array.isArray(value)) return value.map((one) => mapped(one, key))
    if (typeof value !== 'object' || value === null) return value
    const shown = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        mapsByName.has(key) ? field(name, 'host') : name,
        mapped(inner, name),
      ]),
    )
    // Of the remedies that are compared nothing is pasted.
    const isPasteHidden = key !== 'remedies' && 'paste' in value && shown['paste'] !== value.paste
    return isPasteHidden && typeof shown['say'] === 'string'
      ? { ...shown, say: `${shown['say']}, with what is hidden here in its place` }
      : shown
  }

  const runner = (facts: RunnerFacts): void => {
    known = { schemaVersion: 1, request, runner: facts, routes: [] }
    facts.resolvers.forEach(({ address }, index) => hideResolver(address, index + 1))
    for (const { domain } of request.images) learnHost(domain.replace(/:\d+$/, ''), false)
    for (const { host } of pathOf({ ...known, measurements: [...measurements] })) learnHost(host, false)
    facts.lookup.go.search.forEach(hideDomain)
    facts.lookup.glibc.search.forEach(hideDomain)
    if (facts.manager.kind === 'systemd-resolved') {
      facts.manager.links.forEach(({ domains }) =>
        domains.forEach((one) => hideDomain(one.replace(/^~/, ''))),
      )
    }
    if (facts.manager.kind === 'dnsmasq') {
      facts.manager.domainForwards.forEach(({ domains }) => domains.forEach(hideDomain))
    }
    const { client, daemon, builder } = facts.proxies
    for (const entry of [client, daemon, builder].flatMap((one) => [one?.https, one?.http])) {
      if (entry?.kind === 'server') learnName(entry.server.host, 'proxy')
    }
    for (const registry of facts.daemonSettings.insecure?.registries ?? []) {
      learnName(registry.replace(/:\d+$/, ''), 'registry')
    }
    for (const [host, addresses] of Object.entries(facts.pins)) {
      if (addresses.length > 0 && addresses.every(isHiddenAddress)) learnHost(host, true)
    }
  }
  const measured = (measurement: Measurement): void => {
    measurements.push(measurement)
    if (measurement.probe.kind === 'diagnosis') return
    const { host } = measurement.probe
    const { result } = measurement
    const addresses = result.kind === 'answered' && 'addresses' in result ? result.addresses : []
    learnHost(host, addresses.length > 0 && addresses.every(isHiddenAddress))
    if ('certificate' in measurement && measurement.certificate !== null && labels.has(canonical(host))) {
      const { issuer, names, selfSigned, ownFolder } = measurement.certificate
      names.forEach((name) => learnHost(name.replace(/^\*\./, ''), true))
      const isOwn = selfSigned || ownFolder || result.kind !== 'answered'
      if (issuer !== null && isOwn && !phrases.has(issuer))
        phrases.set(issuer, `issuer ${numbered('issuer')} (private)`)
    }
  }
  return {
    runner,
    measured,
    text,
    report: (report) => {
      // Again after a run: who writes the configuration is found out beside the measurements.
      runner(report.runner)
      if (measurements.length === 0) report.measurements.forEach(measured)
      report.path.forEach(({ host }) => learnHost(host, false))
      return mapped(report, '') as Report
    },
  }
}

const resolverLabel = (number: number): string => `resolver ${number} (private)`

const canonical = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/** Loopback is the same everywhere, and tells nothing. */
const isHiddenAddress = (address: string): boolean => isPrivateAddress(address) && !isLoopbackAddress(address)

/** No name of the public DNS: a single word, or under no top-level domain of ICANN's. */
function isNoPublicName(name: string): boolean {
  if (name === '' || name === 'localhost' || name.endsWith('.localhost')) return false
  return privateSuffix.test(name) || parse(name, { extractHostname: false }).isIcann !== true
}
