/** Answers to `GET /v2/` that Docker takes as they are, and that no registry or trust server gives. */
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, ConnectionResult, Observations } from '../report/index.js'

export type Unfit =
  /** A web page: of a network that wants a login, of a filter, or of a web server. */
  | { readonly kind: 'page'; readonly status: number }
  /** To where, or null where it stays on the host. What is there was not asked. */
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string | null }
  /** Whoever asks, and before anybody has said who it is. */
  | { readonly kind: 'forbidden'; readonly status: number; readonly page: boolean }

const known = new WeakMap<readonly ConnectionMeasurement[], { readonly unfit: Unfit | null }>()

/** What a stop answered to a GET without credentials, or null where that was an answer of its kind, or none. */
export function unfitAnswer(observations: Observations, stop: Stop): Unfit | null {
  const connections = connectionsTo(observations, stop)
  return getOrAdd(known, connections, () => {
    const bare = connections.find(
      ({ probe, result }) =>
        probe.kind === 'http' && probe.authorization.kind === 'none' && result.kind === 'answered',
    )
    return { unfit: bare?.result.kind === 'answered' ? unfitIn(bare.result) : null }
  }).unfit
}

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

/** One answer, taken for that of a registry or trust server. */
export function unfitIn({ status, headers, challenge }: Answered): Unfit | null {
  if (status === null || challenge !== null) return null
  const page = isPage(headers)
  // nginx says so of a client certificate that it misses, or of plain HTTP where it wants TLS.
  if (status === forbidden || (status === badRequest && page)) return { kind: 'forbidden', status, page }
  if (status >= 300 && status < 400) return { kind: 'redirect', status, to: headers?.redirectsTo ?? null }
  return status < 300 && page ? { kind: 'page', status } : null
}

const forbidden = 403
const badRequest = 400

/** A registry says its version to `/v2/`, and what it says there is JSON (distribution specification, "Determining Support"). */
export const isPage = (headers: Answered['headers']): boolean =>
  headers !== null &&
  headers.apiVersion === null &&
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.contentType ?? '')
