/** Images whose stops answered the same share one forecast. */
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, pathOfImage } from '../push-path/path.js'
import type { ImageReference, Observations } from '../report/index.js'
import { authorizedAt } from './authorization.js'
import { signingGaps } from './signing.js'
import { isWholeCache, requestsSaved, staleCache } from './trust-cache.js'
import { faultyFile, refusedFile } from './trust-data.js'
import { uploadOf } from './upload.js'

/** At least one image, in the order of the request. */
export type ImageKind = readonly [ImageReference, ...ImageReference[]]

const known = new WeakMap<Observations, readonly ImageKind[]>()

/** All images of the request, each in one kind; kinds in the order of their first image. */
export const imageKinds = (observations: Observations): readonly ImageKind[] =>
  getOrAdd(known, observations, () => {
    const kinds = new Map<string, [ImageReference, ...ImageReference[]]>()
    for (const image of observations.request.images) {
      const key = `${image.domain} ${JSON.stringify(authorizationsOf(observations, image))}`
      const kind = kinds.get(key)
      if (kind === undefined) kinds.set(key, [image])
      else kind.push(image)
    }
    return [...kinds.values()]
  })

/** What can differ between two images of one registry. */
function authorizationsOf(observations: Observations, image: ImageReference) {
  const path = pathOfImage(observations, image)
  const { registryAuthentication, trustAuthentication, trustRoot } = path
  return [
    authorizedAt(observations, image, registryAuthentication),
    authorizedAt(observations, image, trustAuthentication),
    uploadOf(observations, path),
    trustRoot === null
      ? []
      : connectionsTo(observations, trustRoot).map(({ result }) =>
          'status' in result ? [result.status, result.error] : result.kind,
        ),
    faultyFile(observations, path)?.stop.path,
    refusedFile(observations, path)?.stop.path,
    signingGaps(observations, image, path)[0]?.error,
    staleCache(observations, image, path),
    [isWholeCache(observations, image) ? image.written : null, requestsSaved(observations, image, path)],
  ]
}
