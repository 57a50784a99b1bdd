/** A finding before its severity is known: what was seen, and how the observations would look without it. */
import { dnsPort } from '../budgets.js'
import { hostPort } from '../forecast/exchanges.js'
import { sameEndpoint } from '../push-path/address.js'
import type { Mend } from '../forecast/counterfactual.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Endpoint, Lasting, Observations, Resolver, Severity, Subject } from '../report/index.js'
import { powershellWord, shellPath, shellWord } from './shell.js'

/** Every code has a page, docs/findings/<code>.md. */
export const findingCodes = [
  'resolver-silent',
  'resolver-unreachable',
  'stub-not-running',
  'resolver-slow',
  'resolver-lossy',
  'resolver-refuses',
  'resolver-fails',
  'resolver-lame',
  'record-type-missing',
  'resolver-denies-name',
  'resolver-limits-rate',
  'resolver-drops-pairs',
  'edns-dropped',
  'edns-refused',
  'truncation-without-tcp',
  'replies-mismatched',
  'dnssec-bogus',
  'nxdomain-rewritten',
  'address-bogus',
  'resolvers-disagree',
  'look-alike-resolver',
  'name-not-found',
  'look-alike-registry',
  'search-list-slow',
  'search-list-amplifies',
  'search-list-wildcard',
  'endpoint-unreachable',
  'address-dead',
  'ipv6-without-route',
  'endpoint-slow',
  'certificate-rejected',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-wrong-name',
  'certificate-unknown-authority',
  'authority-missing-for-trust-server',
  'client-certificate-unusable',
  'client-certificate-missing',
  'client-certificate-refused',
  'insecure-registry-not-applied',
  'daemon-settings-invalid',
  'tls-intercepted',
  'tls-not-spoken',
  'tls-handshake-hangs',
  'clock-wrong',
  'service-error',
  'service-limits-rate',
  'service-forbids',
  'captive-page',
  'credentials-refused',
  'credentials-missing',
  'credentials-not-checked',
  'login-for-another-key',
  'credential-helper-fails',
  'credential-helper-hangs',
  'push-not-granted',
  'upload-left-behind',
  'write-check-skipped',
  'challenge-unusable',
  'realm-not-trusted',
  'realm-not-encrypted',
  'token-unusable',
  'token-short-lived',
  'docker-config-invalid',
  'trust-server-refuses',
  'trust-service-missing',
  'warm-cache-only',
  'trust-server-retired',
  'trust-server-invalid',
  'trust-data-expired',
  'trust-data-expires-soon',
  'trust-data-invalid',
  'trust-cache-stale',
  'passphrase-missing',
  'signing-key-missing',
  'content-trust-ignored',
  'content-trust-not-visible',
  'resolv-conf-line-ignored',
  'hosts-pin-sinkholed',
  'hosts-pin-stale',
  'nsswitch-missing',
  'option-makes-it-worse',
  'nameserver-repeated',
  'too-many-nameservers',
  'no-nameserver',
  'resolv-conf-dangling',
  'resolv-conf-unreadable',
  'daemon-elsewhere',
  'builder-resolves-differently',
  'libc-resolver',
  'proxy-url-malformed',
  'proxy-not-everywhere',
  'proxy-for-http-only',
  'proxy-for-containers-only',
  'proxy-exception-misread',
  'private-host-through-proxy',
  'proxy-unreachable',
  'proxy-asks-for-login',
  'proxy-refuses',
  'proxy-cannot-reach',
  'proxy-slow',
  'proxy-not-followed',
  'job-summary-unavailable',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** A change that the user can make; `mend` is its replay, or null where the replay cannot show it. */
export interface Offer {
  readonly say: string
  readonly paste: string
  readonly where: string
  /** Where the same lasts on this runner, if `paste` does not. */
  readonly lasting?: Lasting | null
  readonly mend: Mend | null
  /** It leaves what was found in its place: no remedy for a push that is well anyhow, unless it makes it surer or quicker. */
  readonly goesRound?: true
}

export interface Suspect {
  readonly code: FindingCode
  readonly subject: Subject
  readonly title: string
  readonly evidence: readonly string[]
  readonly byHand: string | null
  /** What it is where the push survives it. */
  readonly otherwise: Exclude<Severity, 'error'>
  /** What it is at the most, where it ends the push. */
  readonly atMost: Severity
  /** How the observations would look without it: what can be done first, the ideal last. Empty for what cannot end a push. */
  readonly mends: readonly Mend[]
  readonly offers: readonly Offer[]
  /** The code of the suspect with the same subject that this one follows from, or null. */
  readonly partOf: FindingCode | null
}

export const nobody: Subject = { resolver: null, position: null, host: null }

export const ofResolver = (resolver: Resolver, host: string | null = null): Subject => ({
  resolver: { address: resolver.address, port: resolver.port },
  position: resolver.position,
  host,
})

export const ofHost = (host: string): Subject => ({ ...nobody, host })

/** What a suspect is when nothing else is said: a hint without a remedy. */
export const plainSuspect = {
  byHand: null,
  otherwise: 'hint',
  atMost: 'error',
  mends: [],
  offers: [],
  partOf: null,
} as const

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `4.4.4.4 (2nd nameserver)`. */
export const called = (resolver: Resolver): string =>
  `${addressed(resolver)} (${resolver.position}${suffixes[ordinals.select(resolver.position)] ?? 'th'} nameserver)`

/** The address, with its port where that is not DNS's own. */
export const addressed = (endpoint: Endpoint): string =>
  endpoint.port === dnsPort ? endpoint.address : hostPort(endpoint)

/**
 * The command to ask the same question by hand, with what this runner has: on Windows that is no dig, and
 * systemd-resolved's own tool says which interface answered. dig sends EDNS0 unless it is told not to.
 */
export function dig(
  observations: Observations,
  resolver: Endpoint,
  name: string,
  type: string,
  option: '+tcp' | '+cd' | null = null,
): string {
  const { manager } = observations.runner
  if (manager.kind === 'windows' && resolver.port === dnsPort) {
    return `Resolve-DnsName -DnsOnly -NoHostsFile -Server ${powershellWord(resolver.address)} -Type ${type} ${powershellWord(name)}`
  }
  if (
    manager.kind === 'systemd-resolved' &&
    manager.told.kind === 'told' &&
    resolver.address === resolvedStub &&
    option === null
  ) {
    return `resolvectl query --type=${type} ${isWord(name) ? '' : '-- '}${shellWord(name)}`
  }
  const asked = dnsMeasurements(observations).find(
    ({ probe }) => probe.name === name && sameEndpoint(probe.resolver, resolver),
  )
  const edns = asked?.probe.edns === false ? '+noedns ' : ''
  const port = resolver.port === dnsPort ? '' : `-p ${resolver.port} `
  return `dig ${edns}${option === null ? '' : `${option} `}${port}@${shellWord(resolver.address)} ${isWord(name) ? '' : '-q '}${shellWord(name)} ${type}`
}

/** What begins otherwise could be an option, or dig's own `@` and `+`. */
const isWord = (name: string): boolean => /^[\w.]/.test(name)

const resolvedStub = '127.0.0.53'

/** The command that shows which nameservers this runner has. */
export function showNameservers({ manager, resolvConf }: Observations['runner']): string {
  switch (manager.kind) {
    case 'systemd-resolved':
      return 'resolvectl status'
    case 'network-manager':
      return 'nmcli device show | grep DNS'
    case 'macos':
      return 'scutil --dns'
    case 'windows':
      return 'Get-DnsClientServerAddress'
    case 'nobody':
    case 'dnsmasq':
    case 'docker':
    case 'kubernetes':
    case 'other':
      return `cat ${shellPath(resolvConf.path)}`
  }
}

/** `3.0 s`, `12 ms`. */
export const tookText = (ms: number): string =>
  ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`

export const listed = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
