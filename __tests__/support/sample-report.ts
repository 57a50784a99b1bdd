/** Reports for tests: the founding incident, and a healthy push beside it. */
import { noProxies } from '../../src/push-path/proxy.js'
import type {
  ConnectionMeasurement,
  ConnectionResult,
  ConnectProbe,
  DnsMeasurement,
  DnsProbe,
  DnsReply,
  DnsResult,
  Ending,
  Finding,
  Forecast,
  LookupRules,
  Outcome,
  Remedy,
  Report,
  Resolver,
  RunnerFacts,
} from '../../src/report/index.js'

const rules: LookupRules = {
  search: [],
  ndots: 1,
  timeoutMs: 5_000,
  attempts: 2,
  rotate: false,
  singleRequest: 'off',
  useVc: false,
  edns0: false,
  trustAd: false,
  noReload: false,
  noAaaa: false,
}

export const sampleResolver = (
  address: string,
  position: number,
  more: Partial<Resolver> = {},
): Resolver => ({
  address,
  port: 53,
  position,
  used: true,
  source: '/etc/resolv.conf',
  behind: null,
  ...more,
})

export const sampleRunner = (more: Partial<RunnerFacts> = {}): RunnerFacts => ({
  startedAt: '2026-05-04T08:00:00.000Z',
  resolvConf: { kind: 'read', path: '/etc/resolv.conf' },
  notes: [],
  asMeant: null,
  resolvers: [sampleResolver('8.8.8.8', 1), sampleResolver('4.4.4.4', 2)],
  manager: { kind: 'nobody' },
  places: { daemon: { kind: 'here' }, builder: { kind: 'here' } },
  lookup: { go: rules, glibc: rules, musl: rules },
  pins: {},
  ipv6Networks: [],
  daemonSettings: {
    file: { kind: 'absent', path: '/etc/docker/daemon.json' },
    certificates: '/etc/docker/certs.d',
    insecure: null,
  },
  clientCertificates: [],
  interfaces: [],
  client: { kind: 'found', version: '28.2.2' },
  daemon: { kind: 'found', version: '28.2.2', store: 'classic' },
  plugins: {},
  builds: { cli: 'glibc', daemon: 'glibc' },
  lookupEnvironment: { libcVariables: [], netdns: null },
  contentTrust: {
    asked: true,
    why: 'DOCKER_CONTENT_TRUST is 1',
    signingMeant: false,
    serverVariable: null,
  },
  signing: { kind: 'not-asked' },
  proxies: noProxies,
  dockerConfig: { kind: 'read', path: '/home/runner/.docker/config.json' },
  credentials: { 'docker.io': 'password' },
  strayLogins: {},
  helpers: {},
  nameServiceSwitch: { kind: 'read', sources: ['files', 'dns'], unusualCriteria: [], mdnsAllow: false },
  event: 'other',
  pullRequest: false,
  jobSummary: 'available',
  stalls: [],
  ...more,
})

/** One query, warm unless the probe says otherwise. */
export const sampleQuery = (result: DnsResult, more: Partial<DnsProbe> = {}): DnsMeasurement => {
  const probe: DnsProbe = {
    kind: 'dns',
    id: 'dns',
    look: 1,
    notBeforeMs: 0,
    waitMs: 5_000,
    resolver: { address: '8.8.8.8', port: 53 },
    why: 'client',
    host: 'registry-1.docker.io',
    name: more.host ?? 'registry-1.docker.io',
    type: 'A',
    transport: 'udp',
    edns: true,
    heedsAdditionals: true,
    sample: 1,
    ...more,
  }
  return { probe, startedMs: 0, result }
}

export const answeredIn = (ms: number, addresses: readonly string[] = ['203.0.113.7']): DnsReply => ({
  kind: 'answered',
  ms,
  nsid: null,
  extendedErrors: [],
  addresses,
  ttlSeconds: 60,
})

export const servfailIn = (ms: number): DnsResult => ({
  kind: 'failed',
  rcode: 'servfail',
  ms,
  nsid: null,
  extendedErrors: [],
})

export const noReply: DnsResult = { kind: 'timed-out', waitedMs: 5_000, late: null, mismatched: null }

export const sampleConnection = (
  result: ConnectionResult,
  more: Partial<Omit<ConnectProbe, 'kind'>> & { readonly path?: string } = {},
): ConnectionMeasurement => {
  const { path = '/v2/', ...connection } = more
  return {
    probe: {
      kind: 'http',
      method: 'GET',
      id: 'http',
      look: 1,
      notBeforeMs: 0,
      waits: { tcpMs: 16_000, tlsMs: 10_000, httpMs: 15_000 },
      host: 'registry-1.docker.io',
      to: { address: '203.0.113.7', port: 443 },
      through: null,
      security: 'tls',
      authorities: { of: 'registry', host: 'registry-1.docker.io' },
      path,
      authorization: { kind: 'none' },
      reads: 'headers',
      ...connection,
    },
    startedMs: 40,
    result,
    certificate: null,
  }
}

export const unauthorized: ConnectionResult = {
  kind: 'answered',
  tcpMs: 11.6,
  proxyMs: null,
  tlsMs: 20.2,
  httpMs: 30.4,
  status: 401,
  challenge: 'Bearer realm="https://auth.docker.io/token"',
  token: null,
  error: null,
  trustData: null,
  upload: null,
  headers: null,
}

export const sampleEnding = (outcome: Outcome, seconds: number, more: Partial<Ending> = {}): Ending => ({
  outcome,
  step: 'trust server ping',
  error: null,
  seconds,
  probability: 1,
  low: 0.9,
  high: 1,
  ...more,
})

export const sampleForecast = (more: Partial<Forecast> = {}): Forecast => ({
  image: 'docker.io/acme/app:1.0',
  client: 'docker 28.2.2',
  decides: true,
  endings: [sampleEnding('false-401', 10.2)],
  secondsIfNew: 11,
  errorIfNew: 'you are not authorized to perform this operation: server returned 401.',
  timeline: [
    { step: 'registry ping', fromMs: 0, toMs: 60, limitMs: 15_000, note: 'answered 401, as it should' },
    { step: 'trust server ping', fromMs: 200, toMs: 5_200, limitMs: 5_000, note: '4.4.4.4 does not answer' },
  ],
  samples: 40,
  basis: 'measured',
  unknownBecause: null,
  ...more,
})

export const sampleRemedy = (more: Partial<Remedy> = {}): Remedy => ({
  say: 'Write 8.8.4.4 instead of 4.4.4.4',
  paste: 'nameserver 8.8.8.8\nnameserver 8.8.4.4',
  where: '/etc/resolv.conf',
  lasting: null,
  then: sampleEnding('ok', 0.3),
  ...more,
})

export const sampleFinding = (more: Partial<Finding> = {}): Finding => ({
  code: 'resolver-silent',
  severity: 'error',
  subject: { resolver: { address: '4.4.4.4', port: 53 }, position: 2, host: 'notary.docker.io' },
  title: 'Nameserver 4.4.4.4 answered none of 10 queries for notary.docker.io within 5.0 s',
  evidence: ['8.8.8.8 answers SERVFAIL for the same name after 10 ms'],
  byHand: 'dig @4.4.4.4 notary.docker.io AAAA',
  remedy: sampleRemedy(),
  consequenceOf: null,
  docs: 'docs/findings/resolver-silent.md',
  ...more,
})

const incidentMeasurements = [
  sampleQuery(answeredIn(34), { sample: 0 }),
  ...[10, 12, 14, 11].map((ms) => sampleQuery(answeredIn(ms))),
  ...[10, 9, 11].map((ms, sample) => sampleQuery(servfailIn(ms), { host: 'notary.docker.io', sample })),
  ...[0, 1].map((sample) =>
    sampleQuery(noReply, {
      resolver: { address: '4.4.4.4', port: 53 },
      host: 'notary.docker.io',
      type: 'AAAA',
      sample,
    }),
  ),
  sampleConnection(unauthorized),
]

/** The founding incident: 8.8.8.8 fails for the trust server, 4.4.4.4 is silent, and Docker will say 401. */
export const sampleReport = (more: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  request: {
    images: [{ written: 'acme/app:1.0', domain: 'docker.io', path: 'acme/app', tag: '1.0', digest: null }],
    contentTrust: 'auto',
    trustServer: null,
    resolvers: null,
    samples: 5,
    slowThresholdMs: 500,
    timeoutMs: 30_000,
    failOn: 'fail',
    client: 'auto',
    probeSuggestion: false,
    trace: 'auto',
    checkCredentials: true,
    trustedRealms: [],
    writeCheck: false,
  },
  runner: sampleRunner(),
  measurements: incidentMeasurements,
  routes: [],
  verdict: 'fail',
  outcome: 'false-401',
  predictedError: 'you are not authorized to perform this operation: server returned 401.',
  seconds: 10.2,
  secondsIfNew: 11,
  culprit: { code: 'resolver-silent', resolver: '4.4.4.4', position: 2, host: 'notary.docker.io' },
  forecast: [sampleForecast()],
  findings: [
    sampleFinding(),
    sampleFinding({
      code: 'nameserver-servfail',
      severity: 'warning',
      subject: { resolver: { address: '8.8.8.8', port: 53 }, position: 1, host: 'notary.docker.io' },
      title: 'Nameserver 8.8.8.8 answers SERVFAIL for notary.docker.io',
      remedy: null,
      docs: 'docs/findings/nameserver-servfail.md',
    }),
    sampleFinding({
      code: 'trust-ping-late',
      title: 'The ping of notary.docker.io gets no answer within 5 s',
      remedy: null,
      byHand: null,
      consequenceOf: 'resolver-silent',
      docs: 'docs/findings/trust-ping-late.md',
    }),
  ],
  remedies: [
    sampleRemedy(),
    sampleRemedy({ say: 'Ask 9.9.9.9, which nobody asked yet', then: null }),
    sampleRemedy({ say: 'Ask 4.4.4.4 first', then: sampleEnding('false-401', 12.4) }),
    sampleRemedy({ say: 'Ask 4.4.4.4 alone', then: sampleEnding('registry-unreachable', 75) }),
  ],
  path: [
    { host: 'registry-1.docker.io', port: 443, roles: ['registry'], images: [0] },
    { host: 'notary.docker.io', port: 443, roles: ['trust'], images: [0] },
  ],
  durationMs: 5_240,
  ...more,
})

/** A push that will work, without content trust. */
export const passingReport = (more: Partial<Report> = {}): Report =>
  sampleReport({
    runner: sampleRunner({
      resolvers: [sampleResolver('8.8.8.8', 1)],
      contentTrust: {
        asked: false,
        why: 'DOCKER_CONTENT_TRUST is not set in this step',
        signingMeant: false,
        serverVariable: null,
      },
    }),
    measurements: incidentMeasurements.filter(({ probe }) => probe.host === 'registry-1.docker.io'),
    verdict: 'pass',
    outcome: 'ok',
    predictedError: null,
    seconds: 0.3,
    secondsIfNew: 0.9,
    culprit: null,
    forecast: [sampleForecast({ endings: [sampleEnding('ok', 0.3)] })],
    findings: [],
    remedies: [],
    path: [{ host: 'registry-1.docker.io', port: 443, roles: ['registry'], images: [0] }],
    durationMs: 412,
    ...more,
  })
