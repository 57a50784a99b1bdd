/** What a registry made of an upload that a write-check started, in the words of dockerd. */
import { parseChallenges } from '../push-path/challenge.js'
import { uploadTried, type ImagePath } from '../push-path/path.js'
import type { ConnectionResult, ErrorAnswer, Observations } from '../report/index.js'
import { isServiceError } from './http-status.js'

export type Upload =
  /** Nothing was tried, or it is not known what came of it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'begun' }
  | Refusal
  /** The service's own failure, or no answer: a client tries it again. */
  | { readonly kind: 'failing' }

export interface Refusal {
  readonly kind: 'refused'
  readonly status: number
  /** What Docker prints, or null where that is the text of a page. */
  readonly error: string | null
  /** Whether Docker does not try it again. */
  readonly isFinal: boolean
}

export function uploadOf(observations: Observations, { uploads }: ImagePath): Upload {
  const result = uploadTried(observations, uploads)?.result
  switch (result?.kind) {
    case 'answered':
      return answered(result)
    case 'failed':
    case 'timed-out':
      return { kind: 'failing' }
    case 'skipped':
    case undefined:
      return { kind: 'unknown' }
  }
}

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

function answered(result: Answered): Upload {
  const status = result.status ?? 0
  if (isServiceError(status)) return { kind: 'failing' }
  if (status >= firstRefusal) return { kind: 'refused', status, ...refusal(status, result) }
  return status >= success && status < redirection ? { kind: 'begun' } : { kind: 'unknown' }
}

/** RFC 9110 section 15. */
const success = 200
const redirection = 300
const firstRefusal = 400
const unauthorized = 401

type Worded = Pick<Refusal, 'error' | 'isFinal'>

/**
 * A Bearer challenge with an error goes first, then the body (docker/distribution registry/client/errors.go,
 * `HandleErrorResponse`). What is no JSON is final, with its own text.
 */
function refusal(status: number, { challenge, error }: Answered): Worded {
  for (const { scheme, parameters } of parseChallenges(challenge ?? '')) {
    const code = scheme === 'bearer' ? challengeCodes[parameters['error'] ?? ''] : undefined
    if (code !== undefined) return worded(code, parameters['error_description'] ?? messages[code] ?? '')
  }
  if (error?.kind === 'json' && error.code !== null) return coded(error.code, error)
  return status === unauthorized
    ? worded('UNAUTHORIZED', messages['UNAUTHORIZED'] ?? '')
    : { error: null, isFinal: true }
}

/** RFC 6750 section 3.1. */
const challengeCodes: Readonly<Record<string, string>> = {
  invalid_token: 'UNAUTHORIZED',
  insufficient_scope: 'DENIED',
}

/**
 * An error that says nothing but what its code says is a code alone to Docker, and no reason to stop trying (errcode/errors.go,
 * `Errors.UnmarshalJSON`; moby distribution/errors.go, `retryOnError`).
 */
function coded(code: string, { message, detailed }: Extract<ErrorAnswer, { kind: 'json' }>): Worded {
  const isBare = !detailed && (message === null || message === '' || message === messages[code])
  return isBare ? { error: said(code), isFinal: false } : worded(code, message ?? '')
}

const worded = (code: string, message: string): Worded => ({
  error: `${said(code)}: ${message}`,
  isFinal: finalCodes.has(code),
})

const said = (code: string): string =>
  code in messages ? code.toLowerCase().replaceAll('_', ' ') : 'unknown'

const finalCodes: ReadonlySet<string> = new Set(['UNAUTHORIZED', 'DENIED', 'UNSUPPORTED'])

/** docker/distribution registry/api/errcode/register.go and registry/api/v2/errors.go. */
const messages: Readonly<Record<string, string>> = {
  UNAUTHORIZED: 'authentication required',
  DENIED: 'requested access to the resource is denied',
  UNSUPPORTED: 'The operation is unsupported.',
  NAME_UNKNOWN: 'repository name not known to registry',
  NAME_INVALID: 'invalid repository name',
  UNKNOWN: 'unknown error',
}
