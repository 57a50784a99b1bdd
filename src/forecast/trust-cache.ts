/**
 * The trust data that an earlier push left on this runner. Docker trusts its own copy of root.json before the server's, and does
 * not ask for what it has (notary client/tufclient.go:279-293, 349-420; notary is bf96a202).
 */
import { fullName } from '../push-path/image-reference.js'
import type { ImagePath } from '../push-path/path.js'
import type { ImageReference, Observations, TrustData, TrustRole } from '../report/index.js'
import { withRunner, type Mend } from './counterfactual.js'
import { isExpiredAt, isMetadata, trustFilesOf, type Metadata } from './trust-data.js'

/** A copy with which no push is signed. */
export type StaleCache =
  | { readonly kind: 'unusable'; readonly why: string }
  /** The repository's trust data was made anew at the server. */
  | { readonly kind: 'other-root'; readonly here: Metadata; readonly there: Metadata }

const copyOf = (
  { runner: { signing } }: Observations,
  image: ImageReference,
  role: TrustRole,
): TrustData | null =>
  signing.kind === 'read'
    ? (signing.cached.find(({ repository, data }) => repository === fullName(image) && data.role === role)
        ?.data ?? null)
    : null

const goodCopyOf = (observations: Observations, image: ImageReference, role: TrustRole): Metadata | null => {
  const copy = copyOf(observations, image, role)
  const nowMs = Date.parse(observations.runner.startedAt)
  return copy?.kind === 'metadata' && !isExpiredAt(copy, nowMs) ? copy : null
}

const serversOwn = (observations: Observations, path: ImagePath, role: TrustRole): Metadata | null =>
  trustFilesOf(observations, path)
    .filter(isMetadata)
    .find(({ data }) => data.role === role)?.data ?? null

/** Of root.json: a copy of another file that is of no use is fetched again. */
export function staleCache(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
): StaleCache | null {
  const here = copyOf(observations, image, 'root')
  if (here === null) return null
  if (here.kind === 'unusable') return { kind: 'unusable', why: here.why }
  const there = serversOwn(observations, path, 'root')
  if (there === null) return null
  const keysHere = rootKeysOf(here)
  const isSigned = rootKeysOf(there).some((id) => keysHere.includes(id))
  // Root keys that changed in a later version may well have been signed by those before them.
  return isSigned || there.version > here.version ? null : { kind: 'other-root', here, there }
}

const rootKeysOf = ({ roles }: Metadata): readonly string[] =>
  roles.find(({ name }) => name === 'root')?.keyIds ?? []

/** Requests that are not made, since what they ask for is here. */
export function requestsSaved(observations: Observations, image: ImageReference, path: ImagePath): number {
  if (goodCopyOf(observations, image, 'root') === null) return 0
  const isCurrent = (role: TrustRole) => {
    const copy = goodCopyOf(observations, image, role)
    return copy !== null && copy.version === serversOwn(observations, path, role)?.version
  }
  return 1 + (['snapshot', 'targets'] as const).filter(isCurrent).length
}

/**
 * Whether Docker makes do with its own copy of a file that the server does not give: of the timestamp with any that has not
 * expired, of the others with one that the timestamp still vouches for (notary client/tufclient.go:164-196, 287-300).
 */
export function isKept(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
  role: TrustRole,
): boolean {
  const timestamp = goodCopyOf(observations, image, 'timestamp')
  if (role === 'timestamp' || timestamp === null) return timestamp !== null
  return (
    goodCopyOf(observations, image, role) !== null &&
    timestamp.version === serversOwn(observations, path, 'timestamp')?.version
  )
}

/** Whether Docker gets as far as publishing when the server gives it nothing at all (notary client/tufclient.go:176-196). */
export const isWholeCache = (observations: Observations, image: ImageReference): boolean =>
  (['root', 'timestamp', 'snapshot', 'targets'] as const).every(
    (role) => goodCopyOf(observations, image, role) !== null,
  )

/** As if nothing were kept of this repository. */
export const withoutCache =
  (image: ImageReference): Mend =>
  (observations) => {
    const { signing } = observations.runner
    if (signing.kind !== 'read') return observations
    const cached = signing.cached.filter(({ repository }) => repository !== fullName(image))
    return withRunner(observations, { signing: { ...signing, cached } })
  }
