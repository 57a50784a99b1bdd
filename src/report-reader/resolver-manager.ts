/** Who writes a runner's resolver configuration, and where its daemon and builder run. */
import { listOf, oneOf, orNull, record, text, truth, type Reader } from '../document.js'
import type {
  DomainForward,
  ForwardServer,
  Place,
  Places,
  ResolvedFeeder,
  ResolvedLink,
  ResolvedServerState,
  ResolverManager,
  Told,
} from '../report/index.js'
import { byKind, endpoint, endpointFields, ipAddress, wholeFrom, words } from './values.js'

const feeders: Readonly<Record<ResolvedFeeder, true>> = {
  netplan: true,
  'network-manager': true,
  unknown: true,
}

const told: Reader<Told> = byKind<Told>({ told: {}, skipped: { why: text } })

const link: Reader<ResolvedLink> = record<ResolvedLink>(
  {
    name: orNull(words),
    servers: listOf(record<ForwardServer>({ ...endpointFields, serverName: orNull(words) }, {})),
    current: orNull(ipAddress),
    domains: listOf(text),
    dnssec: orNull(text),
    dnsOverTls: orNull(text),
  },
  {},
)

const serverState: Reader<ResolvedServerState> = record<ResolvedServerState>(
  {
    server: words,
    interface: orNull(text),
    verifiedLevel: text,
    failedUdp: wholeFrom(0),
    failedTcp: wholeFrom(0),
  },
  {},
)

const domainForward: Reader<DomainForward> = record<DomainForward>(
  { domains: listOf(text), server: orNull(endpoint) },
  {},
)

export const resolverManager: Reader<ResolverManager> = byKind<ResolverManager>({
  nobody: {},
  'systemd-resolved': {
    feeder: oneOf(feeders),
    links: listOf(link),
    serverStates: listOf(serverState),
    told,
  },
  'network-manager': { connection: orNull(words), told },
  dnsmasq: { files: listOf(words), domainForwards: listOf(domainForward) },
  docker: { embedded: truth },
  kubernetes: {},
  macos: { service: orNull(words), told },
  windows: { interface: orNull(words), told },
  other: { name: words },
})

const place: Reader<Place> = byKind<Place>({
  here: {},
  'own-nameservers': { why: text, nameservers: listOf(ipAddress) },
  elsewhere: { why: text },
  'not-told': { why: text },
})

export const places: Reader<Places> = record<Places>({ daemon: place, builder: place }, {})
