/** The hosts that a push will talk to, read off what is known so far: a realm joins when a challenge has named it. */
import type {
  CertificateFolder,
  ConnectionMeasurement,
  ImageReference,
  Observations,
  PathHost,
  Role,
  Security,
} from '../report/index.js'
import { hostAndPortOf } from './address.js'
import { addressesOf } from './addresses.js'
import { bearerOf } from './challenge.js'
import { signsPushes } from './docker-version.js'
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

/** The stops of one image. What is null is not part of this push, or not known yet. */
export interface ImagePath {
  readonly registry: Stop
  readonly registryToken: Stop | null
  readonly trust: Stop | null
  readonly trustToken: Stop | null
  /** Why the CLI will refuse the trust server that is configured, or null. */
  readonly trustServerRefused: string | null
}

const httpPort = 80
const httpsPort = 443
const apiRoot = '/v2/'

export function pathOfImage(observations: Observations, image: ImageReference): ImagePath {
  const registry = registryStop(observations, image)
  const registryToken = tokenStop(observations, registry)
  const without = { registry, registryToken, trust: null, trustToken: null, trustServerRefused: null }
  const { contentTrust, client } = observations.runner
  if (!contentTrust.asked || !signsPushes(client)) return without
  const server = trustServerFor(image.domain, observations.request.trustServer, contentTrust.serverVariable)
  if (server.kind === 'invalid') return { ...without, trustServerRefused: server.message }
  const trust = trustStop(server.url, registry)
  const trustToken = tokenStop(observations, trust)
  return { ...without, trust, trustToken }
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
  [path.registry, path.registryToken, path.trust, path.trustToken].filter((stop) => stop !== null)

/** The id that a probe of this stop has at one address: what is asked for twice is measured once. */
export const stopKey = (stop: Stop): string =>
  `${stop.security} ${stop.host} ${stop.port} ${stop.authorities.of} ${stop.authorities.host}`

/** The connections made for a stop, GET or not. */
export function connectionsTo(observations: Observations, stop: Stop): readonly ConnectionMeasurement[] {
  return observations.measurements.filter(
    (one): one is ConnectionMeasurement =>
      one.probe.kind !== 'dns' &&
      one.probe.host === stop.host &&
      one.probe.to.port === stop.port &&
      one.probe.security === stop.security &&
      one.probe.authorities.of === stop.authorities.of &&
      one.probe.authorities.host === stop.authorities.host &&
      (one.probe.kind === 'connect' || one.probe.path === stop.path),
  )
}

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

/** The token server that a stop's challenge names, with the certificates of the host that sent the challenge. */
function tokenStop(observations: Observations, challenger: Stop): Stop | null {
  const challenge = challengeOf(observations, challenger)
  const bearer = challenge === null ? null : bearerOf(challenge)
  if (bearer === null) return null
  const url = new URL(bearer.realm)
  if (bearer.service !== null) url.searchParams.set('service', bearer.service)
  const plain = url.protocol === 'http:'
  return {
    role: 'token',
    ...hostAndPortOf(url),
    path: `${url.pathname}${url.search}`,
    security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
    authorities: challenger.authorities,
  }
}

function challengeOf(observations: Observations, stop: Stop): string | null {
  for (const { result } of connectionsTo(observations, stop)) {
    if (result.kind === 'answered' && result.status === 401 && result.challenge !== null)
      return result.challenge
  }
  return null
}
