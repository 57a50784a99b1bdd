/** The docker CLI's signing step, up to version 28 (docker/cli v28.5.2 cli/trust/trust.go, cli/command/image/trust.go). */
import { contentTrust, signingOwnMs } from '../budgets.js'
import { connectionsTo, type ImagePath, type Stop } from '../push-path/path.js'
import type { ImageReference } from '../report/index.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { isServiceError, statusLine, withoutSecrets } from './daemon-push.js'
import { request, requestTo, urlOf, type Requested, type Walker } from './request.js'
import type { End, Story } from './story.js'

const { dialMs, tlsMs, pingMs, tokenMs, requestsAfterToken, requestsIfSigned } = contentTrust
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
    // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight).
    const inFlight = lookup.ms > ping.ms
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
  if (hasNoTrustService(ping.status)) return story.end('signing-failed', 'trust server ping', null)
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
  const root = rootStatus(walker, path)
  const refused = refusedBy(walker, story, authorizedAt(walker.observations, image, authentication), root)
  if (refused !== null) return refused
  const requests = root === 200 ? requestsIfSigned : requestsAfterToken
  for (let index = 0; index < requests; index++) {
    const signed = requestTo(walker, trust, trustBudget)
    story.pass('signing', signed.ms, () => `request ${index + 1} of ${requests} to ${trust.host}`)
    if (signed.kind !== 'answered') return endOf(story, 'signing', signed, 'trust-server-unreachable', '')
  }
  story.pass('signing', signingOwnMs, () => 'keys and metadata')
  return story.end('ok', 'signing', null)
}

/** What the trust server said to root.json, asked as the push would ask, or null where that was not measured. */
function rootStatus({ observations }: Walker, { trustRoot }: ImagePath): number | null {
  const asked = trustRoot === null ? [] : connectionsTo(observations, trustRoot)
  for (const { probe, result } of asked) {
    if (probe.kind === 'http' && result.kind === 'answered') return result.status
  }
  return null
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
  return story.end(outcome, step, `unable to reach trust server at this time: ${root}.`)
}

/** A notary server answers its root with 200 or 401. Anything else is another kind of server. */
export const hasNoTrustService = (status: number): boolean =>
  status >= 400 && status !== 401 && !isServiceError(status)

const contacting = 'Error: error contacting notary server: '

/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(story: Story, next: Requested, trust: Stop): End {
  const step = 'trust metadata without a token'
  story.pass(step, next.ms, () => `GET root.json from ${trust.host}`)
  if (next.kind !== 'answered') return endOf(story, step, next, 'trust-server-unreachable', '')
  if (isServiceError(next.status)) {
    return story.end('service-error', step, `unable to reach trust server at this time: ${next.status}.`)
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
