/** The `runner` of a report: what the machine was set up to do before anything was sent. */
import { listOf, oneOf, orNull, record, text, truth, type Reader } from '../document.js'
import type {
  ContentTrust,
  CredentialHelper,
  Build,
  Builds,
  CachedTrustFile,
  ClientCertificate,
  ClientCertificateFault,
  ClientCertificateState,
  DaemonSettings,
  DaemonSettingsFile,
  DockerClient,
  DockerConfigState,
  DockerDaemon,
  ImageStore,
  LibcVariable,
  LookupEnvironment,
  LookupRules,
  NameServiceSwitch,
  NetworkInterface,
  ResolvConfAsMeant,
  ResolvConfNote,
  ResolvConfState,
  Resolver,
  RunnerFacts,
  Signing,
  SigningKey,
  Stall,
  StoredCredential,
  TriggeringEvent,
} from '../report/index.js'
import { certificateFolder, trustData } from './measurement.js'
import { proxies } from './proxies.js'
import { places, resolverManager } from './resolver-manager.js'
import {
  byKind,
  endpoint,
  endpointFields,
  ipAddress,
  milliseconds,
  tableOf,
  time,
  wholeFrom,
  words,
} from './values.js'

const noteKinds: Readonly<Record<ResolvConfNote['kind'], true>> = {
  'ignored-nameserver': true,
  'invalid-nameserver': true,
  'extra-words': true,
  'unknown-keyword': true,
  'unknown-option': true,
  'capped-option': true,
}
const singleRequest: Readonly<Record<LookupRules['singleRequest'], true>> = {
  off: true,
  on: true,
  reopen: true,
}
const credentials: Readonly<Record<StoredCredential, true>> = {
  password: true,
  'identity-token': true,
  'registry-token': true,
  'helper-silent': true,
  none: true,
}
const events: Readonly<Record<TriggeringEvent, true>> = {
  'fork-pull-request': true,
  dependabot: true,
  other: true,
}
const builds: Readonly<Record<Build, true>> = { glibc: true, musl: true, static: true, unknown: true }
const stores: Readonly<Record<ImageStore, true>> = { classic: true, containerd: true }
const libcVariables: Readonly<Record<LibcVariable, true>> = {
  LOCALDOMAIN: true,
  RES_OPTIONS: true,
  HOSTALIASES: true,
}
const netdns: Readonly<Record<NonNullable<LookupEnvironment['netdns']>, true>> = { go: true, cgo: true }
const jobSummaries: Readonly<Record<RunnerFacts['jobSummary'], true>> = {
  available: true,
  'not-set': true,
  'not-asked': true,
}

const resolver: Reader<Resolver> = record<Resolver>(
  {
    ...endpointFields,
    position: wholeFrom(1),
    used: truth,
    source: text,
    behind: orNull(endpoint),
  },
  {},
)

const lookupRules: Reader<LookupRules> = record<LookupRules>(
  {
    search: listOf(text),
    ndots: wholeFrom(0),
    timeoutMs: milliseconds,
    attempts: wholeFrom(0),
    rotate: truth,
    singleRequest: oneOf(singleRequest),
    useVc: truth,
    edns0: truth,
    trustAd: truth,
    noReload: truth,
    noAaaa: truth,
  },
  {},
)

const lookup: Reader<RunnerFacts['lookup']> = record<RunnerFacts['lookup']>(
  { go: lookupRules, glibc: lookupRules, musl: lookupRules },
  {},
)

const note: Reader<ResolvConfNote> = record<ResolvConfNote>(
  { kind: oneOf(noteKinds), line: wholeFrom(1), text, written: text, meant: orNull(text) },
  {},
)

const networkInterface: Reader<NetworkInterface> = record<NetworkInterface>(
  { name: words, mtu: wholeFrom(0), defaultRoute: truth },
  {},
)

const signing: Reader<Signing> = byKind<Signing>({
  'not-asked': {},
  read: {
    path: text,
    passphrases: record<Extract<Signing, { kind: 'read' }>['passphrases']>(
      { root: truth, repository: truth },
      {},
    ),
    canAsk: truth,
    keys: orNull(listOf(record<SigningKey>({ id: words, role: text, encrypted: truth }, {}))),
    cached: listOf(record<CachedTrustFile>({ repository: words, data: trustData }, {})),
  },
})

const contentTrust: Reader<ContentTrust> = record<ContentTrust>(
  { asked: truth, why: text, signingMeant: truth, serverVariable: orNull(text) },
  {},
)

const daemonSettings: Reader<DaemonSettings> = record<DaemonSettings>(
  {
    file: byKind<DaemonSettingsFile>({
      read: { path: text, insecureRegistries: listOf(text) },
      absent: { path: text },
      invalid: { path: text, why: text },
      'not-read': { why: text },
    }),
    certificates: text,
    insecure: orNull(
      record<NonNullable<DaemonSettings['insecure']>>(
        { saidBy: oneOf({ 'docker-info': true, file: true }), registries: listOf(text) },
        {},
      ),
    ),
  },
  {},
)

const clientCertificateFaults: Readonly<Record<ClientCertificateFault, true>> = {
  'key-missing': true,
  'certificate-missing': true,
  unreadable: true,
  'not-pem': true,
  'not-matching': true,
}

const clientCertificate: Reader<ClientCertificate> = record<ClientCertificate>(
  {
    folder: certificateFolder,
    path: text,
    state: byKind<ClientCertificateState>({
      usable: { subject: text, validFrom: orNull(time), validTo: orNull(time) },
      unusable: { fault: oneOf(clientCertificateFaults), error: text },
      hidden: { why: text },
    }),
  },
  {},
)

export const runner: Reader<RunnerFacts> = record<RunnerFacts>(
  {
    startedAt: time,
    resolvConf: byKind<ResolvConfState>({
      read: { path: text },
      absent: { path: text, linkTo: orNull(text) },
      unreadable: { path: text, why: text },
    }),
    notes: listOf(note),
    asMeant: orNull(record<ResolvConfAsMeant>({ nameservers: listOf(ipAddress), lookup }, {})),
    resolvers: listOf(resolver),
    manager: resolverManager,
    places,
    lookup,
    pins: tableOf(listOf(ipAddress)),
    ipv6Networks: listOf(ipAddress),
    interfaces: listOf(networkInterface),
    client: byKind<DockerClient>({ found: { version: words }, assumed: { version: words, why: text } }),
    daemon: byKind<DockerDaemon>({
      found: { version: words, store: oneOf(stores) },
      assumed: { version: words, store: oneOf(stores), why: text },
    }),
    plugins: tableOf(words),
    builds: record<Builds>({ cli: oneOf(builds), daemon: oneOf(builds) }, {}),
    lookupEnvironment: record<LookupEnvironment>(
      { libcVariables: listOf(oneOf(libcVariables)), netdns: orNull(oneOf(netdns)) },
      {},
    ),
    contentTrust,
    signing,
    proxies,
    dockerConfig: byKind<DockerConfigState>({
      read: { path: text },
      absent: { path: text },
      invalid: { path: text, why: text },
      'not-asked': {},
    }),
    credentials: tableOf(oneOf(credentials)),
    strayLogins: tableOf(listOf(words)),
    helpers: tableOf(
      byKind<CredentialHelper>({
        'gave-login': { program: words },
        'knows-none': { program: words },
        absent: { program: words },
        failed: { program: words, why: text, error: orNull(text) },
        hangs: { program: words, waitedMs: milliseconds },
        'not-answered': { program: words },
      }),
    ),
    daemonSettings,
    clientCertificates: listOf(clientCertificate),
    nameServiceSwitch: byKind<NameServiceSwitch>({
      read: {
        sources: listOf(text),
        unusualCriteria: listOf(oneOf({ files: true, dns: true })),
        mdnsAllow: truth,
      },
      absent: {},
      unreadable: { why: text },
    }),
    event: oneOf(events),
    pullRequest: truth,
    jobSummary: oneOf(jobSummaries),
    stalls: listOf(record<Stall>({ fromMs: milliseconds, ms: milliseconds }, {})),
  },
  {},
)
