/** Observations without a network: the plan asks, a rule answers, until the plan asks for nothing more. */
import { goResolver } from '../../src/budgets.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import { noProxies } from '../../src/push-path/proxy.js'
import { parseRequest } from '../../src/request.js'
import { parseResolvConf } from '../../src/runner/resolv-conf.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  DiagnosisProbe,
  DnsProbe,
  DnsReply,
  DnsResult,
  Measurement,
  Observations,
  RunnerFacts,
  ServerHeaders,
  ShownCertificate,
  TokenAnswer,
} from '../../src/report/index.js'

export interface Network {
  dns(probe: DnsProbe): DnsResult
  connect(probe: ConnectionProbe): ConnectionResult
  /** What is shown in the TLS handshake: none where a test does not say. */
  certificate?(probe: ConnectionProbe): ShownCertificate | null
  /** What comes of the questions that no client asks: nothing is known of it where a test does not say. */
  diagnosis?(probe: DiagnosisProbe): DnsResult
}

const reply = { nsid: null, extendedErrors: [] }

export const answered = (ms: number, ...addresses: readonly string[]): DnsReply => ({
  kind: 'answered',
  ms,
  addresses,
  ttlSeconds: 60,
  ...reply,
})
export const nodata = (ms: number): DnsReply => ({ kind: 'negative', what: 'nodata', ms, ...reply })
export const nxdomain = (ms: number): DnsReply => ({ kind: 'negative', what: 'nxdomain', ms, ...reply })
export const servfail = (ms: number): DnsReply => ({ kind: 'failed', rcode: 'servfail', ms, ...reply })
export const refused = (ms: number): DnsReply => ({ kind: 'failed', rcode: 'refused', ms, ...reply })
export const lame = (ms: number): DnsReply => ({ kind: 'lame', ms, ...reply })
export const truncated = (ms: number): DnsReply => ({ kind: 'truncated', ms, ...reply })
/** Nothing in time; with `lateMs` an address that comes after all. */
export const silent = (probe: DnsProbe, lateMs: number | null = null): DnsResult => ({
  kind: 'timed-out',
  waitedMs: probe.waitMs,
  late: lateMs === null ? null : probe.type === 'A' ? answered(lateMs, '203.0.113.7') : nodata(lateMs),
  mismatched: null,
})
/** The run ended before an answer came. */
export const notTold = (): DnsResult => ({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
export const pushToken: TokenAnswer = {
  kind: 'token',
  expiresInSeconds: 300,
  livesSeconds: 300,
  granted: ['pull', 'push'],
}

/** Of a server that says nothing of itself, and whose clock is this machine's. */
export const silentHeaders: ServerHeaders = {
  clockAheadMs: 0,
  apiVersion: null,
  contentType: null,
  redirectsTo: null,
  retryAfterSeconds: null,
}

export const connected = (
  probe: ConnectionProbe,
  status: number,
  challenge: string | null,
  tlsMs = 6,
  token: TokenAnswer = pushToken,
): ConnectionResult => ({
  kind: 'answered',
  tcpMs: 1,
  proxyMs: null,
  tlsMs: probe.security === 'plain' ? null : tlsMs,
  httpMs: probe.kind === 'http' ? 3 : null,
  status: probe.kind === 'http' ? status : null,
  challenge: probe.kind === 'http' ? challenge : null,
  headers: probe.kind === 'http' ? silentHeaders : null,
  token: probe.kind === 'http' && probe.reads === 'token' ? token : null,
  error: null,
  trustData: null,
  upload: null,
})

/** A runner with this resolv.conf. */
export function runnerFacts(resolvConf: string, overrides: Partial<RunnerFacts> = {}): RunnerFacts {
  const { nameservers, notes, go, glibc, musl, asMeant } = parseResolvConf(resolvConf)
  return {
    startedAt: '2026-11-22T12:00:00.000Z',
    resolvConf: { kind: 'read', path: '/etc/resolv.conf' },
    notes,
    asMeant,
    resolvers: nameservers.map(({ address }, index) => ({
      address,
      port: 53,
      position: index + 1,
      used: index < goResolver.maxNameservers,
      source: '/etc/resolv.conf',
      behind: null,
    })),
    manager: { kind: 'nobody' },
    places: { daemon: { kind: 'here' }, builder: { kind: 'here' } },
    lookup: { go, glibc, musl },
    pins: {},
    ipv6Networks: [],
    interfaces: [],
    client: { kind: 'found', version: '28.2.2' },
    // The lab's, or as new as the client that a test speaks of.
    daemon: { kind: 'found', version: overrides.client?.version ?? '20.10.24', store: 'classic' },
    plugins: {},
    builds: { cli: 'glibc', daemon: 'glibc' },
    lookupEnvironment: { libcVariables: [], netdns: null },
    contentTrust: { asked: true, why: 'DOCKER_CONTENT_TRUST=1', signingMeant: true, serverVariable: null },
    signing: {
      kind: 'read',
      path: '/home/runner/.docker/trust',
      passphrases: { root: true, repository: true },
      canAsk: false,
      keys: null,
      cached: [],
    },
    proxies: noProxies,
    dockerConfig: { kind: 'not-asked' },
    credentials: {},
    strayLogins: {},
    helpers: {},
    daemonSettings: {
      file: { kind: 'absent', path: '/etc/docker/daemon.json' },
      certificates: '/etc/docker/certs.d',
      insecure: null,
    },
    clientCertificates: [],
    nameServiceSwitch: { kind: 'read', sources: ['files', 'dns'], unusualCriteria: [], mdnsAllow: false },
    event: 'other',
    pullRequest: false,
    jobSummary: 'available',
    stalls: [],
    ...overrides,
  }
}

export function requestFor(inputs: Readonly<Record<string, string>>) {
  const parsed = parseRequest(inputs, { kind: 'action' })
  if (!parsed.ok) throw new Error(`the test's own request is wrong: ${JSON.stringify(parsed.mistakes)}`)
  return parsed.request
}

/** What the whole survey would have seen, second looks included; what is silent is doubted after it has ended. */
export function observe(
  inputs: Readonly<Record<string, string>>,
  runner: RunnerFacts,
  network: Network,
): Observations {
  let observations: Observations = {
    schemaVersion: 1,
    request: requestFor({ 'check-credentials': 'false', ...inputs }),
    runner,
    measurements: [],
    routes: [],
  }
  const asked = new Set<string>()
  for (;;) {
    const probes = nextProbes(observations, {
      nowMs: 0,
      overdue: new Set(),
      doubted: new Set(),
      idle: true,
    }).filter(({ id }) => !asked.has(id))
    if (probes.length === 0) return observations
    const measurements = probes.map((probe): Measurement => {
      asked.add(probe.id)
      switch (probe.kind) {
        case 'dns':
          return { probe, startedMs: 0, result: network.dns(probe) }
        case 'diagnosis':
          return { probe, startedMs: 0, result: (network.diagnosis ?? notTold)(probe) }
        case 'connect':
        case 'http':
          return {
            probe,
            startedMs: 0,
            result: network.connect(probe),
            certificate: network.certificate?.(probe) ?? null,
          }
      }
    })
    observations = { ...observations, measurements: [...observations.measurements, ...measurements] }
  }
}
