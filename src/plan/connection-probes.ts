/** Which addresses to connect to, and what to ask there. */
import { connectionWaits, limits } from '../budgets.js'
import { addressesOf } from '../push-path/addresses.js'
import { authorizationKey, challengesOf, credentialStop, whyNotTried } from '../push-path/credentials.js'
import { connectionsTo, pathOfImage, stopKey, stopsOf, type ImagePath, type Stop } from '../push-path/path.js'
import type {
  Authorization,
  ConnectionProbe,
  HttpProbe,
  ImageReference,
  Observations,
} from '../report/index.js'

const bare: Authorization = { kind: 'none' }

/** Everything that one image's push path asks for so far: its stops, its credentials, its trust data. */
export function connectionProbes(
  observations: Observations,
  image: ImageReference,
): readonly ConnectionProbe[] {
  const path = pathOfImage(observations, image)
  return [
    ...stopsOf(path).flatMap((stop) => stopProbes(observations, stop)),
    ...credentialProbes(observations, image, path),
    ...trustRootProbes(observations, image, path),
  ]
}

/**
 * A GET to one address of a stop, a bare connection to the others; where the GET fails, another
 * address is asked.
 */
function stopProbes(observations: Observations, stop: Stop): readonly ConnectionProbe[] {
  const failed = failedAddresses(observations, stop)
  const silent = silentAddresses(observations, stop)
  const addresses = addressesToTry(observations, stop)
  const asked = addresses.find((address) => !failed.has(address) && !silent.has(address))
  return addresses.map((address) =>
    address === asked || failed.has(address)
      ? httpProbe(stop, address, bare)
      : { kind: 'connect', id: `connect ${stopKey(stop)} ${address}`, ...connection(stop, address) },
  )
}

/** The stored credentials, at the address that answered without them. */
function credentialProbes(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
): readonly HttpProbe[] {
  return challengesOf(path).flatMap(({ challenger, authentication }) => {
    const stop = credentialStop(authentication)
    if (stop === null || whyNotTried(observations, image, challenger, stop) !== null) return []
    const address = answeringAddress(observations, stop)
    return address === null ? [] : [httpProbe(stop, address, { kind: 'stored', key: image.domain })]
  })
}

/** Whether the repository has trust data yet, asked with the token that the push would get. */
function trustRootProbes(
  observations: Observations,
  image: ImageReference,
  { trust, trustRoot, trustAuthentication }: ImagePath,
): readonly HttpProbe[] {
  if (trust === null || trustRoot === null) return []
  const address = answeringAddress(observations, trust)
  if (address === null) return []
  if (trustAuthentication.kind === 'none') return [rootProbe(trustRoot, address, bare)]
  if (trustAuthentication.kind !== 'token') return []
  // With the token that the push would get: an anonymous one only where no credentials can be tried.
  const stored = whyNotTried(observations, image, trust, trustAuthentication.stop) === null
  const best = connectionsTo(observations, trustAuthentication.stop).find(
    ({ probe, result }) =>
      probe.kind === 'http' &&
      probe.authorization.kind === (stored ? 'stored' : 'none') &&
      result.kind === 'answered' &&
      result.token?.kind === 'token',
  )
  return best === undefined ? [] : [rootProbe(trustRoot, address, { kind: 'token', of: best.probe.id })]
}

/** A 404 there is a notary server's, or says that the server is none: its body tells. */
const rootProbe = (root: Stop, address: string, authorization: Authorization): HttpProbe => ({
  ...httpProbe(root, address, authorization),
  reads: 'error',
})

function httpProbe(stop: Stop, address: string, authorization: Authorization): HttpProbe {
  return {
    kind: 'http',
    id: `http ${stopKey(stop)} ${address} ${stop.path} ${authorizationKey(authorization)}`,
    ...connection(stop, address),
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
  to: { address, port: stop.port },
  security: stop.security,
  authorities: stop.authorities,
})

const addressesToTry = (observations: Observations, stop: Stop): readonly string[] =>
  addressesOf(observations, stop.host).slice(0, limits.addressesPerHost)

function failedAddresses(observations: Observations, stop: Stop): ReadonlySet<string> {
  const failed = connectionsTo(observations, stop).filter(
    ({ probe, result }) => probe.kind === 'http' && (result.kind === 'failed' || result.kind === 'timed-out'),
  )
  return new Set(failed.map(({ probe }) => probe.to.address))
}

/** Where a bare connection was waited for in vain, a GET would be waited for as long, one address after the other. */
function silentAddresses(observations: Observations, stop: Stop): ReadonlySet<string> {
  const silent = connectionsTo(observations, stop).filter(
    ({ probe, result }) => probe.kind === 'connect' && result.kind === 'timed-out',
  )
  return new Set(silent.map(({ probe }) => probe.to.address))
}

function answeringAddress(observations: Observations, stop: Stop): string | null {
  const answered = connectionsTo(observations, stop).find(
    ({ probe, result }) => probe.kind === 'http' && result.kind === 'answered',
  )
  return answered?.probe.to.address ?? null
}
