/** What the token server, or the registry itself, makes of the credentials that the push will use. */
import { connectionsTo, pathOfImage, type Authentication, type Stop } from '../push-path/path.js'
import { isServiceError } from './http-status.js'
import { credentialStop, hasIdentityToken, sendsLogin } from '../push-path/credentials.js'
import { expiredTokensAt } from '../push-path/token-clock.js'
import type { Authorization, ConnectionMeasurement, ImageReference, Observations } from '../report/index.js'
import { uploadOf, type Refusal, type Upload } from './upload.js'

/** `not-granted`: known to the server, but not allowed to push there. `nobody`: nothing is stored, and the server lets nobody push. */
export type Authorized =
  | { readonly kind: 'granted' }
  /** `message` is the server's; `words` are what Docker makes of it behind `unauthorized: `, or null where that is not known. */
  | { readonly kind: 'refused'; readonly message: string | null; readonly words: string | null }
  | { readonly kind: 'not-granted'; readonly granted: readonly string[] }
  | { readonly kind: 'nobody' }
  /** What comes has expired for whoever asks for it. */
  | { readonly kind: 'expired' }
  /** The registry itself does not let an upload begin, with the best that the push has. */
  | { readonly kind: 'upload-refused'; readonly refusal: Refusal }
  | { readonly kind: 'unusable'; readonly why: string }
  /** Not asked, or not to be told from the answer. The forecast goes on as if it were granted. */
  | { readonly kind: 'unknown' }

export function authorizedAt(
  observations: Observations,
  image: ImageReference,
  authentication: Authentication,
): Authorized {
  const path = pathOfImage(observations, image)
  const upload: Upload =
    authentication === path.registryAuthentication ? uploadOf(observations, path) : { kind: 'unknown' }
  if (upload.kind === 'refused') return { kind: 'upload-refused', refusal: upload }
  const authorized = authorizedByAnswers(observations, image, authentication)
  const taker = authentication === path.trustAuthentication ? path.trust : path.registry
  if (isGiven(authorized) && expiredTokensAt(observations, authentication, taker) !== null) {
    return { kind: 'expired' }
  }
  return authorized.kind === 'unknown' && upload.kind === 'begun' ? { kind: 'granted' } : authorized
}

const isGiven = ({ kind }: Authorized): boolean =>
  kind === 'granted' || kind === 'not-granted' || kind === 'unknown'

function authorizedByAnswers(
  observations: Observations,
  image: ImageReference,
  authentication: Authentication,
): Authorized {
  if (authentication.kind === 'none') return { kind: 'granted' }
  const stop = credentialStop(authentication)
  if (stop === null) return { kind: 'unknown' }
  const withCredentials = answerTo(observations, stop, sendsLogin)
  if (withCredentials !== null) {
    return hasIdentityToken(observations, image) ? judgedForm(withCredentials) : judged(withCredentials)
  }
  if (observations.runner.credentials[image.domain] !== 'none') return { kind: 'unknown' }
  if (authentication.kind === 'basic') return { kind: 'nobody' }
  const anonymous = answerTo(observations, stop, ({ kind }) => kind === 'none')
  if (anonymous === null) return { kind: 'unknown' }
  const given = judged(anonymous)
  return given.kind === 'refused' || given.kind === 'not-granted'
    ? { kind: 'nobody' }
    : opaqueIsUnknown(anonymous, given)
}

type Answered = Extract<ConnectionMeasurement['result'], { kind: 'answered' }>

function answerTo(
  observations: Observations,
  stop: Stop,
  isMeant: (authorization: Authorization) => boolean,
): Answered | null {
  for (const { probe, result } of connectionsTo(observations, stop)) {
    if (probe.kind === 'http' && isMeant(probe.authorization) && result.kind === 'answered') return result
  }
  return null
}

/**
 * What is posted is refused with 400, too (RFC 6749 section 5.2). Docker's own words for what has no `errors` in it are only
 * known of a 401 (docker/distribution registry/client/errors.go, `HandleErrorResponse`).
 */
function judgedForm(answered: Answered): Authorized {
  const { status, token } = answered
  const message = token?.kind === 'refused' ? token.message : null
  switch (status) {
    case 400:
      return { kind: 'refused', message, words: null }
    case 401:
    case 403:
      return { kind: 'refused', message, words: message ?? 'authentication required' }
    case 404:
    case 405:
      return {
        kind: 'unusable',
        why: `it answers HTTP status ${status} to the POST that Docker sends an identity token with`,
      }
    case null:
    default:
      return judged(answered)
  }
}

function judged({ status, token }: Answered): Authorized {
  if (status === 401 || status === 403) {
    const message = token?.kind === 'refused' ? token.message : null
    return { kind: 'refused', message, words: message ?? 'incorrect username or password' }
  }
  if (token === null) return { kind: 'granted' }
  switch (token.kind) {
    case 'token':
      // A token that cannot be read is taken at its word: it was given for the scope that was asked for.
      return token.granted === null || token.granted.includes('push')
        ? { kind: 'granted' }
        : { kind: 'not-granted', granted: token.granted }
    case 'unusable':
      return token
    case 'refused':
      // 429 and 5xx speak of the service, and end the push as such; any other answer is no token.
      return status !== null && isServiceError(status)
        ? { kind: 'unknown' }
        : { kind: 'unusable', why: `it answers with HTTP status ${status ?? 0}` }
  }
}

/** A token that everybody gets and that nobody can read says nothing about pushing. */
const opaqueIsUnknown = ({ token }: Answered, given: Authorized): Authorized =>
  token?.kind === 'token' && token.granted === null ? { kind: 'unknown' } : given
