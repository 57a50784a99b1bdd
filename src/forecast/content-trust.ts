/** The docker CLI's signing step, up to version 28 (docker/cli v28.5.2 cli/trust/trust.go, cli/command/image/trust.go). */
import { contentTrust, signingOwnMs } from '../budgets.js'
import { fullName } from '../push-path/image-reference.js'
import type { ImagePath, Stop } from '../push-path/path.js'
import type { ImageReference } from '../report/index.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { isServiceError, statusLine, withoutSecrets } from './daemon-push.js'
import { request, requestTo, urlOf, type Requested, type Walker } from './request.js'
import type { End, Story } from './story.js'
import { hasNoTrustService, notFound, notFoundBy, rootAnswer } from './trust-service.js'

const { dialMs, tlsMs, pingMs, tokenMs } = contentTrust
const { requestsAfterToken, requestsIfSigned, requestsWithoutKeys } = contentTrust
const pingBudget = { dialMs, tlsMs, totalMs: pingMs }
const tokenBudget = { dialMs, tlsMs, totalMs: tokenMs }
const trustBudget = { dialMs, tlsMs, totalMs: null }

/** notary storage/httpstore.go:68-73. */
const unauthorized = 'you are not authorized to perform this operation: server returned 401.'

/** Signs, in a new repository or one that has trust data. The image itself is in the registry already. */
export function signImage(walker: Walker, story: Story, image: ImageReference, path: ImagePath): End {
  if (path.trustServerRefused !== null) {
    return story.end(
      'signing-failed',
      'trust server',
      `error establishing connection to trust repository: ${path.trustServerRefused}`,
    )
  }
  const { trust, trustAuthentication: authentication } = path
  if (trust === null) return story.end('ok', 'push', null)

  const lookup = walker.resolver.lookup(trust.host)
  const ping = request(walker.observations, trust, lookup, pingBudget)
  if (ping.kind === 'unknown') return story.endUnknown('trust server ping', ping.because)
  story.pass(
    'trust server ping',
    ping.ms,
    () => `GET ${urlOf(trust)}, ${pingMs / 1000} s at most, its error is ignored`,
  )
  if (ping.kind !== 'answered') {
    // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight). A lookup of
    // as many seconds began a moment later, so it ends after the ping (lab, with musl's 5 s: in two of three pushes).
    const inFlight = lookup.ms >= pingMs
    const next = request(
      walker.observations,
      trust,
      inFlight ? lookup : walker.resolver.lookup(trust.host),
      trustBudget,
      inFlight ? ping.ms : 0,
    )
    return withoutToken(story, next, trust)
  }
  // Without a challenge that it can follow, the CLI sends no token either.
  if (authentication.kind === 'unusable' || isServiceError(ping.status)) {
    return withoutToken(story, requestTo(walker, trust, trustBudget), trust)
  }
  const root = rootAnswer(walker.observations, path)
  if (hasNoTrustService(ping.status)) {
    return withoutService(walker, story, trust, image, root?.status ?? ping.status)
  }
  if (authentication.kind === 'token') {
    const { stop } = authentication
    const token = requestTo(walker, stop, tokenBudget)
    story.pass('trust token', token.ms, () => `GET ${urlOf(stop)}, ${tokenMs / 1000} s at most`)
    if (token.kind !== 'answered') {
      return endOf(story, 'trust token', token, 'token-server-unreachable', `Get "${urlOf(stop)}": `)
    }
    if (isServiceError(token.status)) {
      return story.end(
        'service-error',
        'trust token',
        `${contacting}received unexpected HTTP status: ${statusLine(token.status)}`,
      )
    }
  }
  const authorized = authorizedAt(walker.observations, image, authentication)
  const refused = refusedBy(walker, story, authorized, root?.status ?? null)
  if (refused !== null) return refused
  if (root !== null && notFoundBy(root) === 'other-server') {
    return withoutService(walker, story, trust, image, notFound)
  }
  const failed = askTrustServer(
    walker,
    story,
    trust,
    root?.status === 200 ? requestsIfSigned : requestsAfterToken,
  )
  if (failed !== null) return failed
  story.pass('signing', signingOwnMs, () => 'keys and metadata')
  return story.end('ok', 'signing', null)
}

/** @returns where signing ends before all requests are answered, or null. */
function askTrustServer(walker: Walker, story: Story, trust: Stop, requests: number): End | null {
  for (let index = 0; index < requests; index++) {
    const asked = requestTo(walker, trust, trustBudget)
    story.pass('signing', asked.ms, () => `request ${index + 1} of ${requests} to ${trust.host}`)
    if (asked.kind !== 'answered') return endOf(story, 'signing', asked, 'trust-server-unreachable', '')
  }
  return null
}

/** A 404 for root.json begins a new repository, and nobody has a key for it; any other refusal is the end at once. */
function withoutService(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  status: number | null,
): End {
  const requests = status === notFound ? requestsWithoutKeys : 1
  const step = 'trust metadata'
  const failed = askTrustServer(walker, story, trust, requests)
  if (failed !== null) return failed
  return story.end(
    'signing-failed',
    step,
    status === notFound
      ? noKeys(image)
      : status !== null && hasNoTrustService(status)
        ? unreachable(status)
        : null,
  )
}

/** A 401 that is about the credentials, after all: they were asked for, sent, and not enough. */
function refusedBy(
  { observations }: Walker,
  story: Story,
  authorized: Authorized,
  root: number | null,
): End | null {
  const step = 'trust metadata'
  switch (authorized.kind) {
    case 'refused':
      return story.end(
        'access-denied',
        'trust token',
        `${contacting}unauthorized: ${authorized.message ?? 'incorrect username or password'}`,
      )
    case 'not-granted':
      return story.end('access-denied', step, unauthorized)
    case 'nobody':
      return observations.runner.event === 'other'
        ? story.end('access-denied', step, unauthorized)
        : story.endUnknown(step, withoutSecrets)
    case 'unusable':
      return story.end('token-server-unreachable', 'trust token', null)
    case 'granted':
    case 'unknown':
  }
  if (root === null || root === 200 || root === 404) return null
  if (root === 401)
    return authorized.kind === 'unknown' ? null : story.end('access-denied', step, unauthorized)
  const outcome = isServiceError(root) ? 'service-error' : 'signing-failed'
  return story.end(outcome, step, unreachable(root))
}

/** notary storage/httpstore.go:72. */
const unreachable = (status: number): string => `unable to reach trust server at this time: ${status}.`
/** docker/cli cli/trust/trust.go `NotaryError` around notary storage/errors.go `ErrMetaNotFound` (lab: trust-server-not-named). */
const noKeys = (image: ImageReference): string =>
  `Error: trust data missing for remote repository ${fullName(image)} or remote repository not found: timestamp key trust data unavailable.  Has a notary repository been initialized?`
const contacting = 'Error: error contacting notary server: '

/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(story: Story, next: Requested, trust: Stop): End {
  const step = 'trust metadata without a token'
  story.pass(step, next.ms, () => `GET root.json from ${trust.host}`)
  if (next.kind !== 'answered') return endOf(story, step, next, 'trust-server-unreachable', '')
  if (isServiceError(next.status)) {
    return story.end('service-error', step, unreachable(next.status))
  }
  // A server that asks nobody for a token signs all the same.
  return next.status === 401 ? story.end('false-401', step, unauthorized) : story.end('ok', 'signing', null)
}

function endOf(
  story: Story,
  step: string,
  requested: Exclude<Requested, { kind: 'answered' }>,
  outcome: 'trust-server-unreachable' | 'token-server-unreachable',
  prefix: string,
): End {
  if (requested.kind === 'unknown') return story.endUnknown(step, requested.because)
  if (requested.kind === 'hangs') return story.end(outcome, step, null)
  return story.end(outcome, step, `${contacting}${prefix}${requested.error}`)
}
