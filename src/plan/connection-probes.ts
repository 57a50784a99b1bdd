/** Which addresses to connect to, and what to ask there. */
import { connectionWaits, contentTrust, limits } from '../budgets.js'
import { authorizedAt } from '../forecast/authorization.js'
import { isIpAddress } from '../push-path/address.js'
import { addressesInOrder, addressesWithoutRoute } from '../push-path/address-order.js'
import { addressesOf } from '../push-path/addresses.js'
import {
  authorizationKey,
  challengesOf,
  credentialStop,
  hasIdentityToken,
  helperFor,
  sendsLogin,
  whyNotTried,
} from '../push-path/credentials.js'
import {
  connectionsTo,
  dialledHost,
  dialledPort,
  pathOfImage,
  throughOf,
  uploadTried,
  type ImagePath,
  type Stop,
} from '../push-path/path.js'
import { getOrAdd } from '../push-path/memo.js'
import { urlToStop } from '../push-path/proxied-stops.js'
import { wayOf } from '../push-path/way.js'
import { mayCancelAt, whyNotWritten } from '../push-path/write-check.js'
import type {
  Authorization,
  ConnectionProbe,
  HttpProbe,
  ImageReference,
  Ms,
  Observations,
} from '../report/index.js'
import type { Situation } from './situation.js'

const bare: Authorization = { kind: 'none' }

/** Everything that the push paths ask for so far, each probe once: the images' stops, credentials, trust data. */
export function connectionProbes(
  observations: Observations,
  { doubted, nowMs }: Pick<Situation, 'doubted' | 'nowMs'>,
): readonly ConnectionProbe[] {
  const addressesAt = addressesByServer(observations)
  const probes = new Map<string, ConnectionProbe>()
  const add = (more: readonly ConnectionProbe[]) => more.forEach((probe) => probes.set(probe.id, probe))
  // Most stops of an image are those of the image before.
  const done = new Set<Stop>()
  for (const image of observations.request.images) {
    const path = pathOfImage(observations, image)
    for (const stop of path.stops) {
      if (done.has(stop)) continue
      done.add(stop)
      add(stopProbes(observations, stop, addressesAt(stop), doubted))
    }
    add(credentialProbes(observations, image, path, addressesAt, doubted))
    add(trustDataProbes(observations, image, path))
    add(uploadProbes(observations, image, path, nowMs))
  }
  return [...probes.values()]
}

/**
 * A GET to the address that Docker would connect to first, a bare connection to the others. Where the GET fails, or is long
 * in coming, the next address is asked: what the answer leads to need not wait for it.
 */
function stopProbes(
  observations: Observations,
  stop: Stop,
  addresses: readonly string[],
  doubted: ReadonlySet<string>,
): readonly ConnectionProbe[] {
  const connectTo = (address: string): ConnectionProbe => ({
    kind: 'connect',
    id: `connect ${stop.server} ${address}`,
    ...connection(stop, address),
  })
  // What takes uploads is asked for nothing else.
  if (stop.role === 'upload') return addresses.map(connectTo)
  const gets = new Map(
    connectionsTo(observations, stop).flatMap(({ probe, result }) =>
      probe.kind === 'http' && probe.authorization.kind === 'none'
        ? [[probe.to.address, result.kind] as const]
        : [],
    ),
  )
  const isAsked = (address: string) =>
    gets.has(address) || (doubted.size > 0 && doubted.has(httpProbe(stop, address, bare).id))
  const isAnswered = addresses.some((address) => gets.get(address) === 'answered')
  const next = isAnswered ? undefined : addresses.find((address) => !isAsked(address))
  return addresses.map((address) =>
    address === next || isAsked(address) ? httpProbe(stop, address, bare) : connectTo(address),
  )
}

/**
 * The stored credentials, at the address that answered without them. Where that is long in coming, both are waited for side
 * by side, and not one after the other.
 */
function credentialProbes(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
  addressesAt: (stop: Stop) => readonly string[],
  doubted: ReadonlySet<string>,
): readonly HttpProbe[] {
  const kind = hasIdentityToken(observations, image) ? 'identity-token' : 'stored'
  const login: Authorization = { kind, key: image.domain }
  return challengesOf(path).flatMap(({ challenger, authentication }) => {
    const stop = credentialStop(authentication)
    if (stop === null || whyNotTried(observations, image, challenger, stop) !== null) return []
    const address =
      answeringAddress(observations, stop) ??
      addressesAt(stop).find((one) => doubted.has(httpProbe(stop, one, bare).id))
    return address === undefined ? [] : [httpProbe(stop, address, login)]
  })
}

/**
 * An upload, and its end: once for each repository, whatever comes of it, and not so late that it could not be ended.
 */
function uploadProbes(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
  nowMs: Ms,
): readonly HttpProbe[] {
  const { registry, uploads, uploadHost } = path
  if (whyNotWritten(observations, registry) !== null) return []
  const started = uploadTried(observations, uploads)
  if (started === null) {
    if (nowMs > observations.request.timeoutMs - limits.uploadReserveMs) return []
    const authorization = uploadAuthorization(observations, image, path)
    const address = answeringAddress(observations, registry)
    if (authorization === null || address === null) return []
    const id = `upload ${uploads.server} ${uploads.path}`
    return [{ ...httpProbe(uploads, address, authorization), id, method: 'POST', reads: 'upload' as const }]
  }
  const { probe, result } = started
  if (probe.kind !== 'http' || result.kind !== 'answered' || result.upload === null) return []
  const id = `cancel [${probe.id}]`
  if (uploadHost === null) {
    const { path: place } = result.upload
    return [{ ...probe, id, method: 'DELETE', path: place, reads: 'headers' }]
  }
  if (!mayCancelAt(uploadHost, registry)) return []
  const reached = connectionsTo(observations, uploadHost).find((one) => one.result.kind === 'answered')
  return reached === undefined
    ? []
    : [{ ...httpProbe(uploadHost, reached.probe.to.address, bare), id, method: 'DELETE' }]
}

/** What the push would send along, once it is known; null where it is refused, or nothing may be sent. */
function uploadAuthorization(
  observations: Observations,
  image: ImageReference,
  { registry, registryAuthentication: authentication }: ImagePath,
): Authorization | null {
  const { kind } = authorizedAt(observations, image, authentication)
  switch (authentication.kind) {
    case 'none':
      return bare
    case 'basic':
      return kind === 'granted' ? { kind: 'stored', key: image.domain } : null
    case 'token': {
      if (kind !== 'granted' && kind !== 'unknown') return null
      const why = whyNotTried(observations, image, registry, authentication.stop)
      if (why !== null && why !== 'not-stored') return null
      const token = tokenFrom(observations, authentication.stop, why === null)
      return token === null ? null : { kind: 'token', of: token }
    }
    case 'not-known':
    case 'unusable':
      return null
  }
}

/** The probe that brought a token, asked for with the stored credentials or without any. */
function tokenFrom(observations: Observations, stop: Stop, withLogin: boolean): string | null {
  const best = connectionsTo(observations, stop).find(
    ({ probe, result }) =>
      probe.kind === 'http' &&
      (withLogin ? sendsLogin(probe.authorization) : probe.authorization.kind === 'none') &&
      result.kind === 'answered' &&
      result.token?.kind === 'token',
  )
  return best === undefined ? null : best.probe.id
}

/** Whether the repository has trust data yet, asked with the token that the push would get, and where it has, the rest of it. */
function trustDataProbes(
  observations: Observations,
  image: ImageReference,
  { trust, trustRoot, trustFiles, trustAuthentication }: ImagePath,
): readonly HttpProbe[] {
  if (trust === null || trustRoot === null || trustFiles === null) return []
  // A helper that may still answer decides whose token it is.
  if (helperFor(observations, image)?.kind === 'not-answered') return []
  const address = answeringAddress(observations, trust)
  // A ping that is answered too late is not answered to Docker, which never comes to ask for the data with a token then.
  if (address === null || isTooLate(observations, trust)) return []
  const { timestamp, snapshot, targets } = trustFiles
  // As Docker does, the timestamp first: a notary server signs it anew where it has expired, whichever of timestamp and snapshot
  // it is asked for, and answers 500 to one of two that want that at once (server/timestamp/timestamp.go, `UpdateMany`; lab).
  const filesWith = (authorization: Authorization): readonly HttpProbe[] =>
    [
      trustRoot,
      ...(isThere(observations, trustRoot) ? [timestamp] : []),
      ...(isThere(observations, timestamp) ? [snapshot, targets] : []),
    ].map((file) => trustFileProbe(file, address, authorization))
  if (trustAuthentication.kind === 'none') return filesWith(bare)
  if (trustAuthentication.kind !== 'token') return []
  // With the token that the push would get: an anonymous one only where no credentials can be tried.
  const stored = whyNotTried(observations, image, trust, trustAuthentication.stop) === null
  const of = tokenFrom(observations, trustAuthentication.stop, stored)
  return of === null ? [] : filesWith({ kind: 'token', of })
}

const isThere = (observations: Observations, file: Stop): boolean =>
  connectionsTo(observations, file).some(({ result }) => result.kind === 'answered' && result.status === 200)

/** A 404 for root.json is a notary server's, or says that the server is none: its body tells. */
const trustFileProbe = (file: Stop, address: string, authorization: Authorization): HttpProbe => ({
  ...httpProbe(file, address, authorization),
  reads: 'trust-data',
})

function httpProbe(stop: Stop, address: string, authorization: Authorization): HttpProbe {
  return {
    kind: 'http',
    id: `http ${stop.server} ${address} ${stop.path} ${authorizationKey(authorization)}`,
    ...connection(stop, address),
    method: authorization.kind === 'identity-token' ? 'POST' : 'GET',
    path: stop.path,
    authorization,
    reads: stop.role === 'token' ? 'token' : 'headers',
  }
}

const connection = (stop: Stop, address: string) => ({
  look: 1 as const,
  notBeforeMs: 0,
  waits: connectionWaits,
  host: stop.host,
  to: { address, port: dialledPort(stop) },
  through: throughOf(stop),
  security: stop.security,
  authorities: stop.authorities,
})

/**
 * What is measured has to be what some program of the push meets. A builder's settings may come later: until then its servers
 * are asked as the daemon would ask them.
 */
function isConnectedTo({ runner }: Observations, stop: Stop): boolean {
  switch (stop.way.kind) {
    case 'direct':
    case 'proxy':
      return true
    case 'refused':
      return false
    case 'not-followed':
      return stop.role !== 'trust' && wayOf(runner, 'daemon', urlToStop(stop)).kind === 'direct'
  }
}

/** `addressesToTry`, worked out once for all stops at one server of which the machine is known to reach the same addresses. */
function addressesByServer(observations: Observations): (stop: Stop) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (stop) => {
    const key = [stop.role, stop.server, ...addressesWithoutRoute(observations, stop)].join(' ')
    return getOrAdd(known, key, () => addressesToTry(observations, stop))
  }
}

/** In Docker's order, and not all of one family: where that is silent, the other one's turn comes. */
function addressesToTry(observations: Observations, stop: Stop): readonly string[] {
  if (!isConnectedTo(observations, stop)) return []
  const ordered = addressesInOrder(observations, stop, addressesOf(observations, dialledHost(stop)))
  const family = isIpAddress(ordered[0] ?? '')
  const first = ordered.filter((address) => isIpAddress(address) === family)
  const other = ordered.filter((address) => isIpAddress(address) !== family)
  const all = limits.addressesPerHost
  const ofFirst = Math.max(all / 2, all - other.length)
  return [...first.slice(0, ofFirst), ...other].slice(0, all)
}

const isTooLate = (observations: Observations, trust: Stop): boolean =>
  connectionsTo(observations, trust).some(
    ({ probe, result }) =>
      probe.kind === 'http' &&
      result.kind === 'answered' &&
      result.tcpMs + (result.proxyMs ?? 0) + (result.tlsMs ?? 0) + (result.httpMs ?? 0) >=
        contentTrust.pingMs,
  )

function answeringAddress(observations: Observations, stop: Stop): string | null {
  const answered = connectionsTo(observations, stop).find(
    ({ probe, result }) => probe.kind === 'http' && result.kind === 'answered',
  )
  return answered?.probe.to.address ?? null
}
