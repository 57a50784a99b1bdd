/** The hosts that a push will talk to, read off what is known so far: a realm joins when a challenge has named it. */
import type {
  CertificateFolder,
  ConnectionMeasurement,
  ImageReference,
  Measurement,
  Observations,
  PathHost,
  Role,
  Security,
} from '../report/index.js'
import { hostAndPortOf } from './address.js'
import { addressesOf, countedMeasurements } from './addresses.js'
import { bearerOf, parseChallenges } from './challenge.js'
import { deciderSigns } from './docker-version.js'
import { fullName } from './image-reference.js'
import { getOrAdd } from './memo.js'
import { isInsecureRegistry, registryEndpoint } from './registry.js'
import { trustServerFor } from './trust-server.js'

/** A place that a push stops at, and the GET that Docker makes there. */
export interface Stop {
  readonly role: Role
  readonly host: string
  readonly port: number
  /** Path and query. */
  readonly path: string
  readonly security: Security
  readonly authorities: CertificateFolder
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
  readonly registryAuthentication: Authentication
  readonly trust: Stop | null
  readonly trustAuthentication: Authentication
  /** Where the repository's trust data begins, if it has any. */
  readonly trustRoot: Stop | null
  /** Why the CLI will refuse the trust server that is configured, or null. */
  readonly trustServerRefused: string | null
}

const httpPort = 80
const httpsPort = 443
const apiRoot = '/v2/'
/** How the path of a repository's first trust data ends (notary storage/httpstore.go `buildMetaURL`). */
export const trustRootPath = '/_trust/tuf/root.json'

const knownPaths = new WeakMap<Observations, Map<ImageReference, ImagePath>>()

/** The path of one image, as far as it is known. Worked out once for the same observations: replays ask by the hundred. */
export function pathOfImage(observations: Observations, image: ImageReference): ImagePath {
  const known = getOrAdd(knownPaths, observations, () => new Map<ImageReference, ImagePath>())
  return getOrAdd(known, image, () => findPath(observations, image))
}

function findPath(observations: Observations, image: ImageReference): ImagePath {
  const registry = registryStop(observations, image)
  const withoutTrust: ImagePath = {
    registry,
    registryAuthentication: authenticationAt(observations, registry, image.path),
    trust: null,
    trustAuthentication: { kind: 'not-known' },
    trustRoot: null,
    trustServerRefused: null,
  }
  const { contentTrust } = observations.runner
  if (!contentTrust.asked || !deciderSigns(observations)) return withoutTrust
  const server = trustServerFor(image.domain, observations.request.trustServer, contentTrust.serverVariable)
  if (server.kind === 'invalid') return { ...withoutTrust, trustServerRefused: server.message }
  const trust = trustStop(server.url, registry)
  const name = fullName(image)
  return {
    ...withoutTrust,
    trust,
    trustAuthentication: authenticationAt(observations, trust, name),
    trustRoot: { ...trust, path: `${trust.path}${name}${trustRootPath}` },
  }
}

/** All hosts of all images, in the order in which the first image meets them. */
export function pathOf(observations: Observations): readonly PathHost[] {
  const hosts = new Map<string, { host: string; port: number; roles: Set<Role>; images: Set<number> }>()
  observations.request.images.forEach((image, index) => {
    for (const stop of stopsOf(pathOfImage(observations, image))) {
      const key = `${stop.host} ${stop.port}`
      const host = hosts.get(key) ?? { host: stop.host, port: stop.port, roles: new Set(), images: new Set() }
      host.roles.add(stop.role)
      host.images.add(index)
      hosts.set(key, host)
    }
  })
  return [...hosts.values()].map((host) => ({ ...host, roles: [...host.roles], images: [...host.images] }))
}

export const stopsOf = (path: ImagePath): readonly Stop[] =>
  [
    path.registry,
    tokenStopOf(path.registryAuthentication),
    path.trust,
    tokenStopOf(path.trustAuthentication),
  ].filter((stop) => stop !== null)

/** The token server, where there is one. */
export const tokenStopOf = (authentication: Authentication): Stop | null =>
  authentication.kind === 'token' ? authentication.stop : null

/** The id that a probe of this stop has at one address: what is asked for twice is measured once. */
export const stopKey = (stop: Stop): string =>
  `${stop.security} ${stop.host} ${stop.port} ${stop.authorities.of} ${stop.authorities.host}`

type Connections = readonly ConnectionMeasurement[]
const knownConnections = new WeakMap<readonly Measurement[], WeakMap<Stop, Connections>>()

/** The connections made for a stop, GET or not. */
export function connectionsTo(observations: Observations, stop: Stop): Connections {
  const measurements = countedMeasurements(observations)
  const known = getOrAdd(knownConnections, measurements, () => new WeakMap<Stop, Connections>())
  return getOrAdd(known, stop, () => measurements.filter((one) => isFor(stop, one)))
}

const isFor = (stop: Stop, one: Measurement): one is ConnectionMeasurement =>
  one.probe.kind !== 'dns' &&
  one.probe.host === stop.host &&
  one.probe.to.port === stop.port &&
  one.probe.security === stop.security &&
  one.probe.authorities.of === stop.authorities.of &&
  one.probe.authorities.host === stop.authorities.host &&
  (one.probe.kind === 'connect' || one.probe.path === stop.path)

/**
 * Docker speaks TLS without verification, and then plain HTTP, to a registry that is insecure by
 * address (moby registry/config.go `isSecureIndex`, registry/service_v2.go).
 */
function registryStop(observations: Observations, image: ImageReference): Stop {
  const { host, port } = registryEndpoint(image.domain)
  const stop = {
    role: 'registry' as const,
    host,
    path: apiRoot,
    authorities: { of: 'registry' as const, host: port === null ? host : `${host}:${port}` },
  }
  const verified: Stop = { ...stop, port: port ?? httpsPort, security: 'tls' }
  const addresses = addressesOf(observations, host)
  if (!isInsecureRegistry(host, addresses)) return verified
  const unverified: Stop = { ...verified, security: 'tls-unverified' }
  const tried = connectionsTo(observations, unverified)
  const refused =
    addresses.length > 0 &&
    addresses.every((address) =>
      tried.some((one) => one.probe.to.address === address && one.result.kind === 'failed'),
    )
  return refused ? { ...stop, port: port ?? httpPort, security: 'plain' } : unverified
}

/** Trust follows the registry: `InsecureSkipVerify` is set where the registry's index is not secure (docker/cli cli/trust/trust.go). */
function trustStop(server: URL, registry: Stop): Stop {
  return {
    role: 'trust',
    ...hostAndPortOf(server),
    path: server.pathname.replace(/\/$/, '') + apiRoot,
    security: registry.security === 'tls' ? 'tls' : 'tls-unverified',
    authorities: { of: 'trust-server', host: server.host },
  }
}

/** What a stop's answer asks for. The token server gets the certificates of the host that sent the challenge. */
function authenticationAt(observations: Observations, challenger: Stop, repository: string): Authentication {
  const answers = connectionsTo(observations, challenger).flatMap(({ probe, result }) =>
    result.kind === 'answered' && probe.kind === 'http' && probe.authorization.kind === 'none'
      ? [result]
      : [],
  )
  const answer = answers[0]
  if (answer === undefined) return { kind: 'not-known' }
  if (answer.status !== 401) return { kind: 'none' }
  const challenge = answer.challenge ?? ''
  const bearer = bearerOf(challenge)
  if (bearer === null) {
    const basic = parseChallenges(challenge).some(({ scheme }) => scheme === 'basic')
    return basic ? { kind: 'basic', stop: challenger } : { kind: 'unusable' }
  }
  const url = new URL(bearer.realm)
  if (bearer.service !== null) url.searchParams.set('service', bearer.service)
  url.searchParams.set('scope', `repository:${repository}:push,pull`)
  const plain = url.protocol === 'http:'
  const stop: Stop = {
    role: 'token',
    ...hostAndPortOf(url),
    path: `${url.pathname}${url.search}`,
    security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
    authorities: challenger.authorities,
  }
  return { kind: 'token', stop, repository }
}
