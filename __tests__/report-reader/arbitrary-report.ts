/** Any report that the types allow: a field or a form that is missing here does not compile. */
import fc from 'fast-check'
import { isIpAddress } from '../../src/push-path/address.js'
import type {
  Authorization,
  CertificateFolder,
  ClientCertificate,
  ClientCertificateFault,
  ClientCertificateState,
  ConnectionMeasurement,
  ConnectionPhase,
  ConnectionProbe,
  ConnectionResult,
  ContentTrust,
  CredentialHelper,
  Culprit,
  DaemonSettings,
  DaemonSettingsFile,
  Diagnosis,
  DiagnosisMeasurement,
  DiagnosisProbe,
  DnsMeasurement,
  DnsProbe,
  DnsReply,
  DnsResult,
  Builds,
  CachedTrustFile,
  DockerClient,
  DockerConfigState,
  DomainForward,
  DockerDaemon,
  LookupEnvironment,
  Ending,
  Endpoint,
  ErrorAnswer,
  Finding,
  Forecast,
  ForwardServer,
  Hop,
  HttpProbe,
  ImageReference,
  Judgement,
  Lasting,
  LookupRules,
  Measurement,
  Mismatched,
  NameServiceSwitch,
  NetworkInterface,
  Observations,
  Owner,
  Outcome,
  PathHost,
  Place,
  Places,
  Proxies,
  ProxyEntry,
  ProxyServer,
  ProxySettings,
  Remedy,
  Report,
  Request,
  ResolvConfAsMeant,
  ResolvConfNote,
  ResolvConfState,
  ResolvedFeeder,
  ResolvedLink,
  ResolvedServerState,
  Resolver,
  Route,
  RouteEnd,
  RouteTool,
  ResolverManager,
  RunnerFacts,
  ServerHeaders,
  ShownCertificate,
  Signing,
  Stall,
  SigningKey,
  SigningRole,
  Subject,
  TimelineStep,
  Trace,
  Told,
  TokenAnswer,
  Through,
  TrustData,
  UploadPlace,
  TrustRole,
} from '../../src/report/index.js'

type Arbitraries<T> = { readonly [K in keyof T]: fc.Arbitrary<T[K]> }
interface Kinded {
  readonly kind: string
}

const some = <T extends object>(fields: Arbitraries<T>) => fc.record(fields) as unknown as fc.Arbitrary<T>
const oneOf = <T extends string>(choices: Readonly<Record<T, true>>) =>
  fc.constantFrom(...(Object.keys(choices) as T[]))
type Forms<U extends Kinded> = {
  readonly [K in U['kind']]: Arbitraries<Omit<Extract<U, { readonly kind: K }>, 'kind'>>
}
const kinds = <U extends Kinded>(forms: Forms<U>): fc.Arbitrary<U> =>
  fc.oneof(
    ...Object.entries<object>(forms).map(([kind, fields]) =>
      fc.record({ kind: fc.constant(kind), ...fields }),
    ),
  ) as unknown as fc.Arbitrary<U>

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const atLeastOne = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.tuple(arbitrary, few(arbitrary)).map(([first, rest]): [T, ...T[]] => [first, ...rest])
const table = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'docker.io')), arbitrary, {
    maxKeys: 3,
  })

const ms = fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const text = fc.string({ unit: 'binary', maxLength: 12 })
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const truth = fc.boolean()
const whole = (min: number, max = 0xffffff) => fc.integer({ min, max })

export const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.tuple(fc.ipV6(), fc.stringMatching(/^[0-9A-Za-z._:-]+$/)).map(([ip, zone]) => `${ip}%${zone}`),
)
const endpointFields: Arbitraries<Endpoint> = { address, port: whole(1, 65_535) }
const endpoint = some<Endpoint>(endpointFields)

const request = some<Request>({
  images: atLeastOne(
    some<ImageReference>({
      written: words,
      domain: words,
      path: words,
      tag: orNull(words),
      digest: orNull(words),
    }),
  ),
  contentTrust: oneOf<Request['contentTrust']>({ auto: true, true: true, false: true }),
  trustServer: orNull(words),
  resolvers: orNull(atLeastOne(endpoint)),
  samples: whole(1, 50),
  slowThresholdMs: whole(1, 60_000),
  timeoutMs: whole(1_000, 600_000),
  failOn: oneOf<Request['failOn']>({ fail: true, warn: true, never: true }),
  client: oneOf<Request['client']>({ auto: true, docker: true, buildx: true }),
  probeSuggestion: truth,
  trace: oneOf<Request['trace']>({ auto: true, true: true, false: true }),
  checkCredentials: truth,
  trustedRealms: few(text),
  writeCheck: truth,
})

const lookupRules = some<LookupRules>({
  search: few(text),
  ndots: whole(0),
  timeoutMs: ms,
  attempts: whole(0),
  rotate: truth,
  singleRequest: oneOf<LookupRules['singleRequest']>({ off: true, on: true, reopen: true }),

  useVc: truth,
  edns0: truth,
  trustAd: truth,
  noReload: truth,
  noAaaa: truth,
})
const lookup = some<RunnerFacts['lookup']>({ go: lookupRules, glibc: lookupRules, musl: lookupRules })

const told = kinds<Told>({ told: {}, skipped: { why: text } })
const place = kinds<Place>({
  here: {},
  'own-nameservers': { why: text, nameservers: few(address) },
  elsewhere: { why: text },
  'not-told': { why: text },
})
const store = oneOf<DockerDaemon['store']>({ classic: true, containerd: true })
const build = oneOf<Builds['cli']>({ glibc: true, musl: true, static: true, unknown: true })

const moment = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString())

const trustRole = oneOf<TrustRole>({ root: true, timestamp: true, snapshot: true, targets: true })
const trustData = kinds<TrustData>({
  metadata: {
    role: trustRole,
    version: whole(1),
    expires: moment,
    roles: few(some<SigningRole>({ name: text, keyIds: few(words), paths: few(text) })),
  },
  unusable: { role: trustRole, why: text },
})

const proxyEntry = kinds<ProxyEntry>({
  server: {
    source: words,
    server: some<ProxyServer>({
      scheme: oneOf<ProxyServer['scheme']>({ http: true, https: true, socks5: true }),
      host: words,
      port: whole(1, 65_535),
      hasCredentials: truth,
    }),
  },
  malformed: { source: words, why: text, error: orNull(text) },
})
const proxySettings = some<ProxySettings>({
  https: orNull(proxyEntry),
  http: orNull(proxyEntry),
  exceptions: few(text),
  exceptionsSource: orNull(words),
})

const runner = some<RunnerFacts>({
  startedAt: moment,
  resolvConf: kinds<ResolvConfState>({
    read: { path: text },
    absent: { path: text, linkTo: orNull(text) },
    unreadable: { path: text, why: text },
  }),
  notes: few(
    some<ResolvConfNote>({
      kind: oneOf<ResolvConfNote['kind']>({
        'ignored-nameserver': true,
        'invalid-nameserver': true,
        'extra-words': true,
        'unknown-keyword': true,
        'unknown-option': true,
        'capped-option': true,
      }),
      line: whole(1),
      text,
      written: text,
      meant: orNull(text),
    }),
  ),
  resolvers: few(
    some<Resolver>({
      ...endpointFields,
      position: whole(1),
      used: truth,
      source: text,
      behind: orNull(endpoint),
    }),
  ),
  manager: kinds<ResolverManager>({
    nobody: {},
    'systemd-resolved': {
      feeder: oneOf<ResolvedFeeder>({ netplan: true, 'network-manager': true, unknown: true }),
      links: few(
        some<ResolvedLink>({
          name: orNull(words),
          servers: few(some<ForwardServer>({ ...endpointFields, serverName: orNull(words) })),
          current: orNull(address),
          domains: few(text),
          dnssec: orNull(text),
          dnsOverTls: orNull(text),
        }),
      ),
      serverStates: few(
        some<ResolvedServerState>({
          server: words,
          interface: orNull(text),
          verifiedLevel: text,
          failedUdp: whole(0),
          failedTcp: whole(0),
        }),
      ),
      told,
    },
    'network-manager': { connection: orNull(words), told },
    dnsmasq: {
      files: few(words),
      domainForwards: few(some<DomainForward>({ domains: few(text), server: orNull(endpoint) })),
    },
    docker: { embedded: truth },
    kubernetes: {},
    macos: { service: orNull(words), told },
    windows: { interface: orNull(words), told },
    other: { name: words },
  }),
  places: some<Places>({ daemon: place, builder: place }),
  lookup,
  asMeant: orNull(some<ResolvConfAsMeant>({ nameservers: few(address), lookup })),
  pins: table(few(address)),
  ipv6Networks: few(address),
  daemonSettings: some<DaemonSettings>({
    file: kinds<DaemonSettingsFile>({
      read: { path: text, insecureRegistries: few(text) },
      absent: { path: text },
      invalid: { path: text, why: text },
      'not-read': { why: text },
    }),
    certificates: text,
    insecure: orNull(
      some<NonNullable<DaemonSettings['insecure']>>({
        saidBy: fc.constantFrom('docker-info', 'file'),
        registries: few(text),
      }),
    ),
  }),
  clientCertificates: few(
    some<ClientCertificate>({
      folder: some<CertificateFolder>({ of: fc.constantFrom('registry', 'trust-server'), host: words }),
      path: text,
      state: kinds<ClientCertificateState>({
        usable: { subject: text, validFrom: orNull(moment), validTo: orNull(moment) },
        unusable: {
          fault: oneOf<ClientCertificateFault>({
            'key-missing': true,
            'certificate-missing': true,
            unreadable: true,
            'not-pem': true,
            'not-matching': true,
          }),
          error: text,
        },
        hidden: { why: text },
      }),
    }),
  ),
  interfaces: few(some<NetworkInterface>({ name: words, mtu: whole(0), defaultRoute: truth })),
  client: kinds<DockerClient>({ found: { version: words }, assumed: { version: words, why: text } }),
  daemon: kinds<DockerDaemon>({
    found: { version: words, store },
    assumed: { version: words, store, why: text },
  }),
  plugins: table(words),
  builds: some<Builds>({ cli: build, daemon: build }),
  lookupEnvironment: some<LookupEnvironment>({
    libcVariables: few(
      oneOf<LookupEnvironment['libcVariables'][number]>({
        LOCALDOMAIN: true,
        RES_OPTIONS: true,
        HOSTALIASES: true,
      }),
    ),
    netdns: orNull(oneOf<NonNullable<LookupEnvironment['netdns']>>({ go: true, cgo: true })),
  }),
  contentTrust: some<ContentTrust>({
    asked: truth,
    why: text,
    signingMeant: truth,
    serverVariable: orNull(text),
  }),
  signing: kinds<Signing>({
    'not-asked': {},
    read: {
      path: text,
      passphrases: some<Extract<Signing, { kind: 'read' }>['passphrases']>({
        root: truth,
        repository: truth,
      }),
      canAsk: truth,
      keys: orNull(few(some<SigningKey>({ id: words, role: text, encrypted: truth }))),
      cached: few(some<CachedTrustFile>({ repository: words, data: trustData })),
    },
  }),
  proxies: some<Proxies>({
    client: proxySettings,
    daemon: orNull(proxySettings),
    builder: orNull(proxySettings),
    containers: orNull(proxySettings),
  }),
  dockerConfig: kinds<DockerConfigState>({
    read: { path: text },
    absent: { path: text },
    invalid: { path: text, why: text },
    'not-asked': {},
  }),
  credentials: table(
    oneOf<RunnerFacts['credentials'][string]>({
      password: true,
      'identity-token': true,
      'registry-token': true,
      'helper-silent': true,
      none: true,
    }),
  ),
  strayLogins: table(few(words)),
  helpers: table(
    kinds<CredentialHelper>({
      'gave-login': { program: words },
      'knows-none': { program: words },
      absent: { program: words },
      failed: { program: words, why: text, error: orNull(text) },
      hangs: { program: words, waitedMs: ms },
      'not-answered': { program: words },
    }),
  ),
  nameServiceSwitch: kinds<NameServiceSwitch>({
    read: {
      sources: few(text),
      unusualCriteria: few(fc.constantFrom<'files' | 'dns'>('files', 'dns')),
      mdnsAllow: truth,
    },
    absent: {},
    unreadable: { why: text },
  }),
  event: oneOf<RunnerFacts['event']>({ 'fork-pull-request': true, dependabot: true, other: true }),
  pullRequest: truth,
  jobSummary: oneOf<RunnerFacts['jobSummary']>({ available: true, 'not-set': true, 'not-asked': true }),
  stalls: few(some<Stall>({ fromMs: ms, ms })),
})

const through = some<Through>({
  scheme: oneOf<Through['scheme']>({ http: true, https: true }),
  host: words,
  port: whole(1, 65_535),
  login: orNull(words),
  targetPort: whole(1, 65_535),
})

const asked = { id: words, look: fc.constantFrom<1 | 2>(1, 2), notBeforeMs: ms }
const connection = {
  ...asked,
  waits: some<ConnectionProbe['waits']>({ tcpMs: ms, tlsMs: ms, httpMs: ms }),
  host: words,
  to: endpoint,
  through: orNull(through),
  security: oneOf<ConnectionProbe['security']>({ tls: true, 'tls-unverified': true, plain: true }),
  authorities: some<ConnectionProbe['authorities']>({
    of: oneOf<ConnectionProbe['authorities']['of']>({ registry: true, 'trust-server': true }),
    host: words,
  }),
}
const skipped = { why: fc.constant<'deadline'>('deadline'), waitedMs: ms }
const reply = { ms, nsid: orNull(text), extendedErrors: few(text) }
const phase = oneOf<ConnectionPhase>({ tcp: true, proxy: true, tls: true, http: true })

const replies: Forms<DnsReply> = {
  answered: { ...reply, addresses: atLeastOne(address), ttlSeconds: whole(0) },
  negative: { ...reply, what: oneOf<'nxdomain' | 'nodata'>({ nxdomain: true, nodata: true }) },
  failed: {
    ...reply,
    rcode: fc.oneof(
      oneOf<'formerr' | 'servfail' | 'notimp' | 'refused'>({
        formerr: true,
        servfail: true,
        notimp: true,
        refused: true,
      }),
      whole(0, 4_095),
    ),
  },
  lame: reply,
  truncated: reply,
  malformed: { ms, why: text },
}

const dnsResult = kinds<DnsResult>({
  ...replies,
  'port-closed': { ms },
  unreachable: { ms, errno: text },
  'timed-out': {
    waitedMs: ms,
    late: orNull(kinds<DnsReply>(replies)),
    mismatched: orNull(some<Mismatched>({ ids: whole(0), questions: whole(0) })),
  },
  skipped,
})

const dnsMeasurement = some<DnsMeasurement>({
  probe: kinds<DnsProbe>({
    dns: {
      ...asked,
      waitMs: ms,
      resolver: endpoint,
      why: oneOf<DnsProbe['why']>({ client: true, 'behind-stub': true, candidate: true }),
      host: words,
      name: words,
      type: oneOf<DnsProbe['type']>({ A: true, AAAA: true }),
      transport: oneOf<DnsProbe['transport']>({ udp: true, tcp: true }),
      edns: truth,
      heedsAdditionals: truth,
      sample: whole(0),
    },
  }),
  startedMs: ms,
  result: dnsResult,
})

const diagnosisMeasurement = some<DiagnosisMeasurement>({
  probe: kinds<DiagnosisProbe>({
    diagnosis: {
      ...asked,
      asks: oneOf<Diagnosis>({
        root: true,
        'random-name': true,
        'without-validation': true,
        'without-edns': true,
        alone: true,
      }),
      waitedFor: truth,
      waitMs: ms,
      resolver: endpoint,
      name: words,
      type: oneOf<DiagnosisProbe['type']>({ A: true, AAAA: true, NS: true }),
      transport: oneOf<DiagnosisProbe['transport']>({ udp: true, tcp: true }),
      edns: truth,
      heedsAdditionals: truth,
    },
  }),
  startedMs: ms,
  result: dnsResult,
})

const connectionMeasurement = some<ConnectionMeasurement>({
  probe: kinds<ConnectionProbe>({
    connect: connection,
    http: {
      ...connection,
      method: oneOf<HttpProbe['method']>({ GET: true, POST: true, DELETE: true }),
      path: words,
      authorization: kinds<Authorization>({
        none: {},
        stored: { key: words },
        'identity-token': { key: words },
        token: { of: words },
      }),
      reads: oneOf<HttpProbe['reads']>({ headers: true, token: true, 'trust-data': true, upload: true }),
    },
  }),
  startedMs: ms,
  result: kinds<ConnectionResult>({
    answered: {
      tcpMs: ms,
      proxyMs: orNull(ms),
      tlsMs: orNull(ms),
      httpMs: orNull(ms),
      status: orNull(whole(100, 599)),
      challenge: orNull(text),
      token: orNull(
        kinds<TokenAnswer>({
          token: {
            expiresInSeconds: orNull(fc.integer()),
            livesSeconds: orNull(fc.integer()),
            granted: orNull(few(text)),
          },
          refused: { message: orNull(text) },
          unusable: { why: text },
        }),
      ),
      error: orNull(
        kinds<ErrorAnswer>({
          json: { code: orNull(text), message: orNull(text), detailed: truth },
          text: {},
          empty: {},
        }),
      ),
      trustData: orNull(trustData),
      upload: orNull(
        some<UploadPlace>({
          host: words,
          port: whole(1, 65_535),
          security: oneOf<UploadPlace['security']>({ tls: true, 'tls-unverified': true, plain: true }),
          path: words,
        }),
      ),
      headers: orNull(
        some<ServerHeaders>({
          clockAheadMs: orNull(fc.integer()),
          apiVersion: orNull(text),
          contentType: orNull(text),
          redirectsTo: orNull(text),
          retryAfterSeconds: orNull(whole(0)),
        }),
      ),
    },
    failed: { phase, code: text, ms, beforeMs: ms },
    'timed-out': { phase, waitedMs: ms, beforeMs: ms },
    skipped,
  }),
  certificate: orNull(
    some<ShownCertificate>({
      names: few(text),
      issuer: orNull(text),
      validFrom: orNull(moment),
      validTo: orNull(moment),
      selfSigned: truth,
      ownFolder: truth,
      asksBack: truth,
    }),
  ),
})

const observationFields: Arbitraries<Observations> = {
  schemaVersion: fc.constant<1>(1),
  request,
  runner,
  measurements: fc.array(fc.oneof(dnsMeasurement, diagnosisMeasurement, connectionMeasurement), {
    maxLength: 6,
  }),
  routes: few(
    some<Route>({
      resolver: endpoint,
      trace: kinds<Trace>({
        traced: {
          tool: oneOf<RouteTool>({ traceroute: true, mtr: true, tracepath: true, tracert: true }),
          hops: few(some<Hop>({ ttl: whole(1), address: orNull(address), ms: orNull(ms) })),
          ended: oneOf<RouteEnd>({ reached: true, unreachable: true, 'gave-up': true, 'cut-off': true }),
        },
        skipped: { why: text },
      }),
      owner: orNull(
        kinds<Owner>({ known: { asn: whole(0), name: orNull(text), prefix: words }, skipped: { why: text } }),
      ),
    }),
  ),
}
export const observations = some<Observations>(observationFields).map(consistent)

/** The same without what no run can bring: each probe once, at a resolver and an address that are known. */
function consistent<T extends Observations>(drawn: T): T {
  const pins = Object.assign(Object.create(null) as Record<string, readonly string[]>, drawn.runner.pins)
  const resolvers = [...drawn.runner.resolvers]
  const measurements = drawn.measurements.map((one, index): Measurement => {
    const asked = { id: `${index} ${one.probe.id}`, look: 1 as const }
    const { startedMs } = one
    if (one.probe.kind === 'connect' || one.probe.kind === 'http') {
      const { probe, result, certificate } = one as ConnectionMeasurement
      const host = isIpAddress(probe.host) === 0 ? probe.host : `host ${probe.host}`
      pins[host.toLowerCase()] = [...(pins[host.toLowerCase()] ?? []), probe.to.address]
      return { probe: { ...probe, ...asked, host }, startedMs, result, certificate }
    }
    const { probe, result } = one as DnsMeasurement | DiagnosisMeasurement
    resolvers.push({ ...probe.resolver, position: index + 1, used: true, source: '', behind: null })
    const own = probe.type === 'AAAA' ? '2001:db8::1' : '192.0.2.1'
    return {
      probe: { ...probe, ...asked },
      startedMs,
      result: result.kind === 'answered' ? { ...result, addresses: [own] } : result,
    } as Measurement
  })
  for (const { resolver } of drawn.routes) {
    resolvers.push({ ...resolver, position: 1, used: true, source: '', behind: null })
  }
  const seconds = measurements
    .filter((_, index) => drawn.measurements[index]?.probe.look === 2)
    .map((one) => ({ ...one, probe: { ...one.probe, id: `${one.probe.id} again`, look: 2 } }) as Measurement)
  return {
    ...drawn,
    runner: { ...drawn.runner, pins, resolvers },
    measurements: [...measurements, ...seconds],
  }
}

const outcome = oneOf<Outcome>({
  ok: true,
  'false-401': true,
  'trust-server-unreachable': true,
  'token-server-unreachable': true,
  'registry-unreachable': true,
  'access-denied': true,
  'signing-failed': true,
  'service-error': true,
  'pushed-unsigned': true,
  unknown: true,
})
const position = orNull(whole(1))
const ending = some<Ending>({
  outcome,
  step: text,
  error: orNull(text),
  seconds: ms,
  probability: share,
  low: share,
  high: share,
})
const remedy = some<Remedy>({
  say: text,
  paste: text,
  where: text,
  lasting: orNull(some<Lasting>({ say: text, paste: text, where: text })),
  then: orNull(ending),
})
const code = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/)

const judgementFields: Arbitraries<Judgement> = {
  verdict: oneOf<Judgement['verdict']>({ pass: true, warn: true, fail: true, unknown: true }),
  outcome,
  predictedError: orNull(text),
  seconds: ms,
  secondsIfNew: ms,
  culprit: orNull(some<Culprit>({ code, resolver: orNull(address), position, host: orNull(text) })),
  forecast: few(
    some<Forecast>({
      image: text,
      client: text,
      decides: truth,
      endings: atLeastOne(ending),
      secondsIfNew: ms,
      errorIfNew: orNull(text),
      timeline: few(
        some<TimelineStep>({ step: text, fromMs: ms, toMs: ms, limitMs: orNull(ms), note: text }),
      ),
      samples: whole(0),
      basis: oneOf<Forecast['basis']>({ measured: true, source: true }),
      unknownBecause: orNull(text),
    }),
  ),
  findings: few(
    some<Finding>({
      code,
      severity: oneOf<Finding['severity']>({ error: true, warning: true, hint: true }),
      subject: some<Subject>({ resolver: orNull(endpoint), position, host: orNull(text) }),
      title: text,
      evidence: few(text),
      byHand: orNull(text),
      remedy: orNull(remedy),
      consequenceOf: orNull(code),
      docs: text,
    }),
  ),
  remedies: few(remedy),
  path: few(
    some<PathHost>({
      host: text,
      port: whole(1, 65_535),
      roles: atLeastOne(
        oneOf<PathHost['roles'][number]>({
          registry: true,
          token: true,
          trust: true,
          upload: true,
          proxy: true,
        }),
      ),
      images: atLeastOne(whole(0)),
    }),
  ),
}
export const reports = some<Report>({ ...observationFields, ...judgementFields, durationMs: ms }).map(
  consistent,
)
