/** Lines for the log while the preflight runs: what the runner is set up to do, then what was measured. */
import type {
  ConnectionMeasurement,
  DnsMeasurement,
  LookupRules,
  Measurement,
  Place,
  ResolvConfNote,
  Resolver,
  RunnerFacts,
} from '../report/index.js'
import { stalling } from '../budgets.js'
import { plainLine } from './escape.js'
import { proxyLines } from './proxies.js'
import { connectionResultText, dnsResultText, endpointText, resolverText } from './results.js'
import { isConnection, isDns, sendsLogin } from './statistics.js'
import { contentTrustText, durationText, ordinal } from './words.js'

/** A line for every connection, every first (cold) query and every bad result; null for a good warm one. */
export function progressLine(measurement: Measurement): string | null {
  if (isDns(measurement)) return isGoodAndWarm(measurement) ? null : detailLine(measurement)
  // A diagnosis serves the findings, which say what came of it.
  return isConnection(measurement) ? detailLine(measurement) : null
}

/** A line for any of them: who was asked what, and what came of it. */
export function detailLine(measurement: Measurement): string {
  if (isConnection(measurement)) return connectionLine(measurement)
  const { probe, result } = measurement
  const transport = probe.transport === 'tcp' ? ' over TCP' : ''
  const question = `${probe.name} ${probe.type}${transport}`
  return plainLine(`${resolverText(probe.resolver)}  ${question}  ${dnsResultText(result)}`)
}

function connectionLine({ probe, result }: ConnectionMeasurement): string {
  const credentials = probe.kind === 'http' && sendsLogin(probe) ? ' with credentials' : ''
  const request = probe.kind === 'http' ? ` ${probe.method} ${probe.path}${credentials}` : ''
  return plainLine(`${probe.host}  ${endpointText(probe.to)}${request}  ${connectionResultText(result)}`)
}

function isGoodAndWarm({ probe, result }: DnsMeasurement): boolean {
  const good =
    result.kind === 'answered' ||
    result.kind === 'skipped' ||
    // A name without an address of this type, or that a search suffix does not lead to, is as it should be.
    (result.kind === 'negative' && (result.what === 'nodata' || probe.name !== probe.host))
  return good && probe.sample > 0
}

/** What this runner is set up to do, one fact a line. */
export function factsLines(runner: RunnerFacts): readonly string[] {
  const { go, glibc } = runner.lookup
  const rules = lookupText(go)
  const glibcRules = lookupText(glibc)
  const lines = [
    ...runner.resolvers.map(resolverLine),
    ...(runner.resolvers.length === 0 ? ['nameservers: none'] : []),
    resolvConfLine(runner),
    ...managerLines(runner.manager),
    ...placeLines(runner.places),
    `search list: ${go.search.length === 0 ? 'empty' : go.search.join(' ')}`,
    `lookup rules: ${rules}`,
    ...(glibcRules === rules ? [] : [`lookup rules of programs that use glibc: ${glibcRules}`]),
    runner.client.kind === 'found'
      ? `docker client: ${runner.client.version}`
      : `docker client: ${runner.client.version} is assumed (${runner.client.why})`,
    daemonLine(runner),
    `builds: docker ${buildText(runner.builds.cli)}, dockerd ${buildText(runner.builds.daemon)}`,
    ...pluginLines(runner),
    contentTrustText(runner),
    ...(runner.contentTrust.serverVariable === null
      ? []
      : [`DOCKER_CONTENT_TRUST_SERVER: ${runner.contentTrust.serverVariable}`]),
    ...proxyLines(runner.proxies),
    ...runner.notes.map(noteLine),
  ]
  return lines.map((line) => plainLine(line))
}

function daemonLine({ daemon }: RunnerFacts): string {
  const store = `with ${daemon.store === 'classic' ? 'its own' : "containerd's"} image store`
  return daemon.kind === 'found'
    ? `docker daemon: ${daemon.version} ${store}`
    : `docker daemon: ${daemon.version} ${store} is assumed (${daemon.why})`
}

const buildText = (build: RunnerFacts['builds']['cli']): string =>
  build === 'unknown' ? 'not known' : build === 'static' ? build : `with ${build}`

function pluginLines({ plugins }: RunnerFacts): readonly string[] {
  const known = Object.entries(plugins).map(([name, version]) => `${name} ${version}`)
  return known.length === 0 ? [] : [`docker plugins: ${known.join(', ')}`]
}

function resolverLine(resolver: Resolver): string {
  const address = resolverText(resolver)
  if (resolver.behind !== null) {
    return `${resolverText(resolver.behind)} forwards to ${address} (from ${resolver.source})`
  }
  const used = resolver.used ? 'used' : 'ignored: clients ask the first three only'
  return `nameserver ${address} (${ordinal(resolver.position)}, ${used}, from ${resolver.source})`
}

function resolvConfLine({ resolvConf }: RunnerFacts): string {
  switch (resolvConf.kind) {
    case 'read':
      return `resolver configuration: ${resolvConf.path}`
    case 'absent':
      return `resolver configuration: ${resolvConf.path} does not exist`
    case 'unreadable':
      return `resolver configuration: ${resolvConf.path} cannot be read (${resolvConf.why})`
  }
}

/** Who writes the file, and why less is known of it than could be. */
function managerLines(manager: RunnerFacts['manager']): readonly string[] {
  const unknown = 'told' in manager && manager.told.kind === 'skipped' ? ` (${manager.told.why})` : ''
  switch (manager.kind) {
    case 'nobody':
      return []
    case 'other':
      return [`written by: ${manager.name}`]
    case 'docker':
      return [
        `written by: ${manager.embedded ? "dockerd, which gives the container Docker's own resolver" : 'dockerd'}`,
      ]
    case 'systemd-resolved':
    case 'network-manager':
    case 'dnsmasq':
    case 'kubernetes':
    case 'macos':
    case 'windows':
      return [`written by: ${managerNames[manager.kind]}${unknown}`]
  }
}

const managerNames = {
  'systemd-resolved': 'systemd-resolved',
  'network-manager': 'NetworkManager',
  dnsmasq: 'dnsmasq',
  kubernetes: 'the kubelet',
  macos: 'macOS',
  windows: 'Windows',
} as const

/** What a tool that was asked did not tell, and why. */
export const untoldLines = ({ manager, places, ...runner }: RunnerFacts): readonly string[] => [
  ...busyLines(runner),
  ...('told' in manager && manager.told.kind === 'skipped'
    ? [plainLine(`${managerNames[manager.kind]}: ${manager.told.why}`)]
    : []),
  ...placeLines(places, ({ kind }) => kind === 'not-told').map((line) => plainLine(line)),
]

/** A machine that keeps its own programs waiting says little of how fast others are. */
export function busyLines({ stalls }: Pick<RunnerFacts, 'stalls'>): readonly string[] {
  const ms = stalls.reduce((sum, stall) => sum + stall.ms, 0)
  if (ms < stalling.toldMs) return []
  return [
    `how fast the network is: this runner was busy with something else, and for ${durationText(ms)} the preflight could not run, so that much of what it calls slow is its own doing`,
  ]
}

/** Only where it is not this step's own view. */
const placeLines = (
  { daemon, builder }: RunnerFacts['places'],
  isWanted: (place: Place) => boolean = () => true,
): readonly string[] =>
  [
    ['daemon', daemon] as const,
    ...(JSON.stringify(builder) === JSON.stringify(daemon) ? [] : [['builder', builder] as const]),
  ].flatMap(([who, place]) => {
    if (!isWanted(place)) return []
    switch (place.kind) {
      case 'here':
        return []
      case 'own-nameservers':
        return [`${who}: asks ${place.nameservers.join(', ')} (${place.why})`]
      case 'elsewhere':
        return [`${who}: elsewhere (${place.why})`]
      case 'not-told':
        return [`${who}: taken to ask what this step asks (${place.why})`]
    }
  })

function lookupText(rules: LookupRules): string {
  const flags: readonly (readonly [boolean, string])[] = [
    [rules.rotate, 'rotate'],
    [rules.singleRequest === 'on', 'single-request'],
    [rules.singleRequest === 'reopen', 'single-request-reopen'],
    [rules.useVc, 'use-vc (TCP only)'],
    [rules.edns0, 'edns0'],
    [rules.trustAd, 'trust-ad'],
    [rules.noReload, 'no-reload'],
    [rules.noAaaa, 'no-aaaa'],
  ]
  return [
    `timeout ${durationText(rules.timeoutMs)}`,
    `attempts ${rules.attempts}`,
    `ndots ${rules.ndots}`,
    ...flags.flatMap(([set, name]) => (set ? [name] : [])),
  ].join(', ')
}

const notes: Readonly<Record<ResolvConfNote['kind'], string>> = {
  'ignored-nameserver': 'this nameserver is ignored, three come before it',
  'invalid-nameserver': 'this nameserver is not an IP address',
  'extra-words': 'only the first address of the line counts',
  'unknown-keyword': 'this keyword is not known and does nothing',
  'unknown-option': 'this option is not known and does nothing',
  'capped-option': 'this option is above its limit and is lowered to it',
}

const noteLine = ({ kind, line, text }: ResolvConfNote) => `line ${line}: ${notes[kind]}: ${text}`
