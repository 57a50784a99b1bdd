/** The hosts that a push will talk to, read off what is known so far: a realm joins when a challenge has named it. */
import type {
  CertificateFolder,
  ConnectionMeasurement,
  ConnectionProbe,
  ConnectionResult,
  ImageReference,
  Measurement,
  Observations,
  PathHost,
  Proxies,
  Role,
  Security,
  Through,
  TrustRole,
} from '../report/index.js'
import { hostAndPortOf } from './address.js'
import { addressesOf, countedMeasurements } from './addresses.js'
import { bearerOf, parseChallenges } from './challenge.js'
import { deciderSigns } from './docker-version.js'
import { fullName } from './image-reference.js'
import { getOrAdd } from './memo.js'
import { isDockerHub, isInsecureRegistry, isInsecureToDaemon, registryEndpoint } from './registry.js'
import { trustFilePath } from './trust-data.js'
import { trustServerFor, type TrustServer } from './trust-server.js'
import { wayOf, type Sender, type Way } from './way.js'

/** A place that a push stops at, and the GET that Docker makes there. */
export interface Stop {
  readonly role: Exclude<Role, 'proxy'>
  readonly host: string
  readonly port: number
  /** Path and query. */
  readonly path: string
  readonly security: Security
  readonly authorities: CertificateFolder
  readonly way: Way
  /** What all stops at one server have in common that are reached in the same way: so the ids of its probes begin. */
  readonly server: string
}

/** How a stop wants to be spoken to, as far as it has said so. */
export type Authentication =
  | { readonly kind: 'not-known' }
  /** It answers everybody. */
  | { readonly kind: 'none' }
  /** A token from `stop`, for a scope that names `repository`. */
  | { readonly kind: 'token'; readonly stop: Stop; readonly repository: string }
  /** Name and password with every request. */
  | { readonly kind: 'basic'; readonly stop: Stop }
  /** It refuses, and says nothing that Docker could follow. */
  | { readonly kind: 'unusable' }

/** The stops of one image. What is null is not part of this push, or not known yet. */
export interface ImagePath {
  readonly registry: Stop
  /** The same over TLS, which the daemon tries first where the registry turns out to speak none; else null. */
  readonly registryBefore: Stop | null
  readonly registryAuthentication: Authentication
  /** Where an upload begins. Nothing is asked there, but for a write-check. */
  readonly uploads: Stop
  /** The host that takes it, where a write-check has shown that it is another one. */
  readonly uploadHost: Stop | null
  readonly trust: Stop | null
  readonly trustAuthentication: Authentication
  /** Where the repository's trust data begins, if it has any. */
  readonly trustRoot: Stop | null
  /** Where the rest of it is then. */
  readonly trustFiles: Readonly<Record<Exclude<TrustRole, 'root'>, Stop>> | null
  /** Why the CLI will refuse the trust server that is configured, or null. */
  readonly trustServerRefused: string | null
  /** Those of all these that are talked to so far, in the push's order. */
  readonly stops: readonly Stop[]
}

const httpPort = 80
const httpsPort = 443
const apiRoot = '/v2/'

const knownPaths = new WeakMap<Observations, Map<ImageReference, ImagePath>>()

/** The path of one image, as far as it is known. Worked out once for the same observations: replays ask by the hundred. */
export function pathOfImage(observations: Observations, image: ImageReference): ImagePath {
  const known = getOrAdd(knownPaths, observations, () => new Map<ImageReference, ImagePath>())
  return getOrAdd(known, image, () => findPath(observations, image))
}

function findPath(observations: Observations, image: ImageReference): ImagePath {
  const { registry, registryBefore, trust, trustServerRefused } = serversOf(observations, image.domain)
  const name = fullName(image)
  const uploads: Stop = { ...registry, path: `${registry.path}${image.path}/blobs/uploads/` }
  const file = (server: Stop, role: TrustRole): Stop => ({
    ...server,
    path: `${server.path}${name}${trustFilePath(role)}`,
  })
  const registryAuthentication = authenticationAt(
    observations,
    registry,
    image.path,
    tokenSender(observations),
  )
  const trustAuthentication: Authentication =
    trust === null ? { kind: 'not-known' } : authenticationAt(observations, trust, name, 'client')
  const uploadHost = uploadHostOf(observations, registry, uploads)
  const stops = [
    registry,
    tokenStopOf(registryAuthentication),
    trust,
    tokenStopOf(trustAuthentication),
    uploadHost,
  ]
  return {
    registry,
    registryBefore,
    registryAuthentication,
    uploads,
    uploadHost,
    trust,
    trustAuthentication,
    trustRoot: trust === null ? null : file(trust, 'root'),
    trustFiles:
      trust === null
        ? null
        : {
            timestamp: file(trust, 'timestamp'),
            snapshot: file(trust, 'snapshot'),
            targets: file(trust, 'targets'),
          },
    trustServerRefused,
    stops: stops.filter((stop) => stop !== null),
  }
}

/** The stops that all images of one registry share. */
type Servers = Pick<ImagePath, 'registry' | 'registryBefore' | 'trust' | 'trustServerRefused'>
const knownServersOf = new WeakMap<Observations, Map<string, Servers>>()

function serversOf(observations: Observations, domain: string): Servers {
  const known = getOrAdd(knownServersOf, observations, () => new Map<string, Servers>())
  return getOrAdd(known, domain, () => findServers(observations, domain))
}

function findServers(observations: Observations, domain: string): Servers {
  const { registry, registryBefore } = registryStops(observations, domain)
  const withoutTrust: Servers = { registry, registryBefore, trust: null, trustServerRefused: null }
  const { contentTrust } = observations.runner
  if (!contentTrust.asked || !deciderSigns(observations)) return withoutTrust
  const server = trustServerFor(domain, observations.request.trustServer, contentTrust.serverVariable)
  return server.kind === 'invalid'
    ? { ...withoutTrust, trustServerRefused: server.message }
    : { ...withoutTrust, trust: trustStop(observations, server, registry) }
}

/** Who pushes, and who fetches its token: BuildKit has buildx do that (session/auth, `FetchToken`). */
const pusher = ({ request }: Observations): Sender => (request.client === 'buildx' ? 'builder' : 'daemon')
const tokenSender = ({ request }: Observations): Sender => (request.client === 'buildx' ? 'client' : 'daemon')

type Place = Omit<Stop, 'way' | 'server'>

const onItsWay = (observations: Observations, sender: Sender, place: Place): Stop => {
  const { security, host, port } = place
  return reachedBy(wayOf(observations.runner, sender, { secure: security !== 'plain', host, port }), place)
}

const reachedBy = (way: Way, place: Place): Stop => ({
  ...place,
  way,
  server: serverKey(place, place.port, throughOf({ way })),
})

const knownHosts = new WeakMap<Observations, readonly PathHost[]>()

/** All hosts of all images, in the order in which the first image meets them. */
export const pathOf = (observations: Observations): readonly PathHost[] =>
  getOrAdd(knownHosts, observations, () => findHosts(observations))

function findHosts(observations: Observations): readonly PathHost[] {
  const hosts = new Map<string, { host: string; port: number; roles: Set<Role>; images: Set<number> }>()
  observations.request.images.forEach((image, index) => {
    const meet = (name: string, port: number, role: Role) => {
      const key = `${name} ${port}`
      const host = hosts.get(key) ?? { host: name, port, roles: new Set(), images: new Set() }
      host.roles.add(role)
      host.images.add(index)
      hosts.set(key, host)
    }
    for (const stop of pathOfImage(observations, image).stops) {
      if (stop.way.kind === 'proxy') meet(stop.way.through.host, stop.way.through.port, 'proxy')
      meet(stop.host, stop.port, stop.role)
    }
  })
  return [...hosts.values()].map((host) => ({ ...host, roles: [...host.roles], images: [...host.images] }))
}

const knownStops = new WeakMap<Observations, readonly Stop[]>()

/** The stops of all images, what they share once: a thousand images of one registry stop there together. */
export const distinctStops = (observations: Observations): readonly Stop[] =>
  getOrAdd(knownStops, observations, () => [
    ...new Set(observations.request.images.flatMap((image) => pathOfImage(observations, image).stops)),
  ])

/** What a write-check asked for an upload, or null where it has not been there. */
export const uploadTried = (observations: Observations, uploads: Stop): ConnectionMeasurement | null =>
  connectionsTo(observations, uploads).find(({ probe }) => probe.kind === 'http') ?? null

/** A registry's transport has its own certificates wherever it is led to (moby distribution/registry.go `newRepository`). */
function uploadHostOf(observations: Observations, registry: Stop, uploads: Stop): Stop | null {
  if (!observations.request.writeCheck) return null
  const result = uploadTried(observations, uploads)?.result
  const place = result?.kind === 'answered' ? result.upload : null
  if (place === null || (place.host === registry.host && place.port === registry.port)) return null
  return onItsWay(observations, pusher(observations), {
    role: 'upload',
    ...place,
    authorities: registry.authorities,
  })
}

/** The token server, where there is one. */
export const tokenStopOf = (authentication: Authentication): Stop | null =>
  authentication.kind === 'token' ? authentication.stop : null

/** What is asked for twice is measured once. */
const serverKey = (
  { security, host, authorities }: Pick<Stop, 'security' | 'host' | 'authorities'>,
  port: number,
  through: Through | null,
): string =>
  [
    `${security} ${host} ${port} ${authorities.of} ${authorities.host}`,
    ...(through === null ? [] : [`through ${through.scheme} ${through.host} ${through.port}`]),
  ].join(' ')

/** The proxy on the way to a stop, or null. */
export const throughOf = ({ way }: Pick<Stop, 'way'>): Through | null =>
  way.kind === 'proxy' ? way.through : null

/** Whose name is looked up to get to a stop: its own, or its proxy's. */
export const dialledHost = (stop: Pick<Stop, 'host' | 'way'>): string => throughOf(stop)?.host ?? stop.host

export const dialledPort = (stop: Pick<Stop, 'port' | 'way'>): number => throughOf(stop)?.port ?? stop.port

type Connections = readonly ConnectionMeasurement[]

/** What was measured at one server: for every stop there, and by path. In the order of the measurements, by place. */
interface AtServer {
  readonly connects: [place: number, one: ConnectionMeasurement][]
  readonly gets: Map<string, [place: number, one: ConnectionMeasurement][]>
  /** Both together, by path, as it has been asked for. */
  readonly asked: Map<string, Connections>
}

const knownServers = new WeakMap<readonly Measurement[], ReadonlyMap<string, AtServer>>()
const none: Connections = []

/** The connections made for a stop, GET or not. */
export function connectionsTo(observations: Observations, { server, path }: Stop): Connections {
  const measurements = countedMeasurements(observations)
  const found = getOrAdd(knownServers, measurements, () => byServer(measurements)).get(server)
  if (found === undefined) return none
  const { connects, gets, asked } = found
  return getOrAdd(asked, path, () =>
    [...connects, ...(gets.get(path) ?? [])].sort(([one], [other]) => one - other).map(([, one]) => one),
  )
}

/** Gone through once: an image more is two stops more, and each has measurements of its own. */
function byServer(measurements: readonly Measurement[]): ReadonlyMap<string, AtServer> {
  const servers = new Map<string, AtServer>()
  measurements.forEach((one, place) => {
    if (!isConnection(one)) return
    const { probe } = one
    const server = getOrAdd(servers, serverKeyOf(probe), () => ({
      connects: [],
      gets: new Map(),
      asked: new Map(),
    }))
    if (probe.kind === 'connect') server.connects.push([place, one])
    else getOrAdd(server.gets, probe.path, () => []).push([place, one])
  })
  return servers
}

const isConnection = (one: Measurement): one is ConnectionMeasurement =>
  one.probe.kind === 'connect' || one.probe.kind === 'http'

const knownKeys = new WeakMap<ConnectionProbe, string>()

/** The `server` of the stops that a probe was made for. */
const serverKeyOf = (probe: ConnectionProbe): string =>
  getOrAdd(knownKeys, probe, () => serverKey(probe, portOf(probe), probe.through))

/** The server's own port, whatever stands between. */
export const portOf = ({ to, through }: ConnectionProbe): number => through?.targetPort ?? to.port

/**
 * Docker speaks TLS without verification, and then plain HTTP, to a registry that is insecure by address or by the daemon's
 * settings (moby registry/config.go `isSecureIndex`, registry/service_v2.go). Docker Hub never is.
 */
function registryStops(
  observations: Observations,
  domain: string,
): Pick<ImagePath, 'registry' | 'registryBefore'> {
  const { host, port } = registryEndpoint(domain)
  const stop = {
    role: 'registry' as const,
    host,
    path: apiRoot,
    authorities: { of: 'registry' as const, host: port === null ? host : `${host}:${port}` },
  }
  const going = (given: Place) => onItsWay(observations, pusher(observations), given)
  const verified = going({ ...stop, port: port ?? httpsPort, security: 'tls' })
  const addresses = addressesOf(observations, host)
  const listed = observations.runner.daemonSettings.insecure?.registries ?? []
  if (isDockerHub(domain) || !isInsecureToDaemon(domain, addresses, listed)) {
    return { registry: verified, registryBefore: null }
  }
  const unverified = going({ ...stop, port: port ?? httpsPort, security: 'tls-unverified' })
  const tried = connectionsTo(observations, unverified)
  const unanswered =
    addresses.length > 0 &&
    addresses.every((address) =>
      tried.some(
        ({ probe, result }) =>
          probe.to.address === address && (result.kind === 'failed' || result.kind === 'timed-out'),
      ),
    )
  return unanswered
    ? { registry: going({ ...stop, port: port ?? httpPort, security: 'plain' }), registryBefore: unverified }
    : { registry: unverified, registryBefore: null }
}

/**
 * Trust follows the registry: `InsecureSkipVerify` is set where the registry's index is not secure (docker/cli cli/trust/trust.go).
 * The CLI knows nothing of the daemon's settings.
 */
function trustStop(
  observations: Observations,
  { url, base }: Extract<TrustServer, { kind: 'server' }>,
  registry: Stop,
): Stop {
  const isInsecure = isInsecureRegistry(registry.host, addressesOf(observations, registry.host))
  return onItsWay(observations, 'client', {
    role: 'trust',
    ...hostAndPortOf(url),
    path: base + apiRoot,
    security: isInsecure ? 'tls-unverified' : 'tls',
    authorities: { of: 'trust-server', host: url.host },
  })
}

const knownAuthentications = new WeakMap<ConnectionMeasurement, Map<string, Authentication>>()

/** What a stop's answer asks for. */
function authenticationAt(
  observations: Observations,
  challenger: Stop,
  repository: string,
  sender: Sender,
): Authentication {
  const asked = connectionsTo(observations, challenger).find(
    ({ probe, result }) =>
      result.kind === 'answered' && probe.kind === 'http' && probe.authorization.kind === 'none',
  )
  if (asked?.result.kind !== 'answered') return { kind: 'not-known' }
  const { result } = asked
  // The same answer is met again whenever something else has been measured, or mended.
  const known = getOrAdd(knownAuthentications, asked, () => new Map<string, Authentication>())
  const key = `${sender} ${repository}`
  const found = getOrAdd(known, key, () => authenticationIn(result, challenger, repository))
  return onSendersWay(observations, found, sender)
}

/** The token server has a way of its own, which is another one as soon as the sender's proxies are known. */
function onSendersWay(observations: Observations, found: Authentication, sender: Sender): Authentication {
  if (found.kind !== 'token') return found
  const ways = getOrAdd(knownWays, observations.runner.proxies, () => new WeakMap<Stop, Authentication>())
  return getOrAdd(ways, found.stop, () => ({ ...found, stop: onItsWay(observations, sender, found.stop) }))
}

const knownWays = new WeakMap<Proxies, WeakMap<Stop, Authentication>>()

/** The token server gets the certificates of the host that sent the challenge. */
function authenticationIn(
  answer: Extract<ConnectionResult, { kind: 'answered' }>,
  challenger: Stop,
  repository: string,
): Authentication {
  if (answer.status !== 401) return { kind: 'none' }
  const challenge = answer.challenge ?? ''
  const bearer = bearerOf(challenge)
  if (bearer === null) {
    const basic = parseChallenges(challenge).some(({ scheme }) => scheme === 'basic')
    return basic ? { kind: 'basic', stop: challenger } : { kind: 'unusable' }
  }
  const url = new URL(bearer.realm)
  // An empty one is left out (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
  if (bearer.service !== null && bearer.service !== '') url.searchParams.set('service', bearer.service)
  url.searchParams.set('scope', `repository:${repository}:push,pull`)
  const plain = url.protocol === 'http:'
  const stop: Place = {
    role: 'token',
    ...hostAndPortOf(url),
    path: `${url.pathname}${url.search}`,
    security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
    authorities: challenger.authorities,
  }
  return { kind: 'token', stop: reachedBy({ kind: 'direct' }, stop), repository }
}
