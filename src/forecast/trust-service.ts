/** Whether a server that Docker takes for a trust server is one. */
import { knownRegistry } from '../push-path/known-registries.js'
import { connectionsTo, type ImagePath } from '../push-path/path.js'
import type { ConnectionResult, Observations } from '../report/index.js'
import { isServiceError } from './http-status.js'

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

/** A notary server answers its ping with 200 or 401. Anything else is another kind of server. */
export const hasNoTrustService = (status: number): boolean =>
  status >= 400 && status !== 401 && !isServiceError(status)

/** What the trust server said to root.json, asked as the push would ask, or null where that was not measured. */
export function rootAnswer(observations: Observations, { trustRoot }: ImagePath): Answered | null {
  const asked = trustRoot === null ? [] : connectionsTo(observations, trustRoot)
  for (const { probe, result } of asked) {
    if (probe.kind === 'http' && result.kind === 'answered') return result
  }
  return null
}

/** Who answers 404 for root.json: a trust server without this repository, no trust server, or one that cannot be told. */
export type NotFoundBy = 'trust-server' | 'other-server' | 'not-known'

/**
 * Docker looks at the status only, begins a new repository, and finds out when it asks for a key. A notary
 * server says in JSON that it has no metadata (notary server/errors/errors.go). What is no JSON comes from a
 * server that does not know the path: docker-registry 2.8 has Go's `404 page not found`. Another error in JSON is a
 * registry's, most likely; but not every trust service is a notary server, so that alone decides nothing, unless it is of a
 * registry that is known to have none.
 */
export function notFoundBy({ status, error }: Answered, host: string): NotFoundBy | null {
  if (status !== notFound) return null
  if (error?.kind === 'text' || knownRegistry(host)?.trustServer === 'none') return 'other-server'
  return error?.kind === 'json' && error.code === noMetadata ? 'trust-server' : 'not-known'
}

export const noMetadata = 'METADATA_NOT_FOUND'

export const notFound = 404
