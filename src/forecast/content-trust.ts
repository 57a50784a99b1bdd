/**
 * Signing with Docker Content Trust: the docker CLI's last step of `docker push`, up to version 28 (docker/cli v28.5.2
 * cli/trust/trust.go, cli/command/image/trust.go), and `docker trust sign`, which is all that 29 has (v29.7.2
 * cmd/docker-trust).
 */
import { addressChecks, contentTrust, signingOwnMs, trustPlugin } from '../budgets.js'
import { fullName } from '../push-path/image-reference.js'
import type { ImagePath, Stop } from '../push-path/path.js'
import type { ImageReference, TrustRole } from '../report/index.js'
import { checkAddresses, type AddressChecks } from './address-checks.js'
import { stumblingCertificate } from './client-certificates.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { withoutSecrets } from './daemon-push.js'
import { isServiceError, statusLine } from './http-status.js'
import { lookupFor, request, requestTo, urlOf, type Requested, type Walker } from './request.js'
import { tokenRequest } from './token-request.js'
import type { End, Story } from './story.js'
import { signingGaps, type Gap } from './signing.js'
import {
  delegationsOf,
  faultyFile,
  goDate,
  isBefore,
  missingFile,
  refusedFile,
  type RefusedFile,
  type TrustFile,
} from './trust-data.js'
import { isKept, isWholeCache, requestsSaved, staleCache } from './trust-cache.js'
import { hasNoTrustService, notFound, notFoundBy, rootAnswer } from './trust-service.js'
import { isPage, unfitAnswer } from './unfit-answers.js'

const { dialMs, tlsMs, pingMs, tokenMs } = contentTrust
const { requestsWithoutKeys, requestsUntilFaulty, requestsUntilOtherRoot, requestsWithWholeCache } =
  contentTrust
const requestsBeforePublishing = contentTrust.requestsIfSigned - contentTrust.requestsToPublishIfSigned
/** Its transport has a `Dial` that is given no context (cli/trust/trust.go:144). */
const dialOutlivesRequest = true
const pingBudget = { dialMs, tlsMs, totalMs: pingMs, dialOutlivesRequest }
const tokenBudget = { dialMs, tlsMs, totalMs: tokenMs, dialOutlivesRequest }
const trustBudget = { dialMs, tlsMs, totalMs: null }

/** notary storage/httpstore.go:68-73. */
const unauthorized = 'you are not authorized to perform this operation: server returned 401.'

/** notary trustpinning/certs.go:136. `NotaryError` does not know it by its type, so it comes alone. */
const otherRoot =
  'could not rotate trust to a new trusted root: failed to validate data with current trusted certificates'

/** How two programs with the same steps differ. */
export interface TrustClient {
  /** What they print before what they print. */
  readonly says: string
  /** As the scope has them. */
  readonly actions: string
  readonly addressChecks: AddressChecks
  /** After ping and token, for a new repository and for one that has trust data. */
  readonly requestsAfterToken: number
  readonly requestsIfSigned: number
  /** The last of them, which publish: their errors are worded otherwise. */
  readonly publishing: number
  readonly publishingIfSigned: number
  /** Requests of a second turn, with a ping and a token of its own, or null. The image is pushed once more before it. */
  readonly secondTurn: number | null
}

/** `docker push` of the CLI up to 28. */
export const pushingCli: TrustClient = {
  says: 'Error: ',
  actions: 'push,pull',
  // Those of the CLI are among the push's.
  addressChecks: { dockerHub: 0, others: 0 },
  requestsAfterToken: contentTrust.requestsAfterToken,
  requestsIfSigned: contentTrust.requestsIfSigned,
  publishing: contentTrust.requestsToPublish,
  publishingIfSigned: contentTrust.requestsToPublishIfSigned,
  secondTurn: null,
}

/** `docker trust sign` of a tag that is not signed yet, by the plugin docker-trust. */
export const signingPlugin: TrustClient = {
  says: 'error: ',
  actions: 'pull,push',
  addressChecks: addressChecks.trustPlugin,
  // Which request of its two turns is the first to publish was not seen.
  publishing: 0,
  publishingIfSigned: 0,
  ...trustPlugin,
}

/**
 * Signs, in a new repository or one that has trust data. The image itself is in the registry already.
 * @param pushAgain the push that the plugin has the daemon make between its two turns, of content that is there
 */
export function signImage(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  client: TrustClient = pushingCli,
  pushAgain: () => End | null = () => null,
): End {
  const { trust } = path
  const stumbles = trust === null ? null : stumblingCertificate(walker.observations, trust)
  const before = path.trustServerRefused ?? stumbles?.state.error ?? null
  if (before !== null) {
    return story.end(
      'signing-failed',
      'trust server',
      client.secondTurn === null ? `error establishing connection to trust repository: ${before}` : before,
    )
  }
  if (trust === null) return story.end('ok', 'push', null)
  checkAddresses(walker, story, image, path, client.addressChecks)
  const { requestsAfterToken, requestsIfSigned, publishing, publishingIfSigned, secondTurn } = client
  const isSigned = rootAnswer(walker.observations, path)?.status === 200
  // The plugin's were counted with those that it makes itself.
  const delegations = client === pushingCli ? delegationsOf(walker.observations, path).length : 0
  const first: Requests = isSigned
    ? {
        all: requestsIfSigned + delegations - requestsSaved(walker.observations, image, path),
        publishing: publishingIfSigned,
      }
    : { all: requestsAfterToken, publishing }
  const end =
    takeTurn(walker, story, image, path, trust, client, first) ??
    (secondTurn === null
      ? null
      : (pushAgain() ??
        takeTurn(walker, story, image, path, trust, client, { all: secondTurn, publishing: 0 })))
  if (end !== null) return end
  story.pass('signing', signingOwnMs, () => 'keys and metadata')
  return story.end('ok', 'signing', null)
}

interface Requests {
  readonly all: number
  /** The last of them. */
  readonly publishing: number
}

/** Ping, token, and requests. @returns where signing ends, or null where it goes on. */
function takeTurn(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  trust: Stop,
  client: TrustClient,
  requests: Requests,
): End | null {
  const authentication = path.trustAuthentication
  const contacting = contactingBy(client)
  const lookup = lookupFor(walker, trust)
  const ping = request(walker.observations, trust, lookup, pingBudget)
  if (ping.kind === 'unknown') return story.endUnknown('trust server ping', ping.because)
  story.pass(
    'trust server ping',
    ping.ms,
    () => `GET ${urlOf(trust)}, ${pingMs / 1000} s at most, its error is ignored`,
    pingMs,
  )
  const stale = staleCache(walker.observations, image, path)
  // Nothing is asked then, and no token is fetched for it.
  if (stale?.kind === 'unusable') return story.end('signing-failed', 'trust metadata', null)
  if (ping.kind !== 'answered') {
    // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight). A lookup of
    // as many seconds began a moment later, so it ends after the ping (lab, with musl's 5 s: in two of three pushes).
    const inFlight = lookup.ms >= pingMs
    const next = request(
      walker.observations,
      trust,
      inFlight ? lookup : lookupFor(walker, trust),
      trustBudget,
      inFlight ? ping.ms : 0,
    )
    return withoutToken(walker, story, next, trust, image, client)
  }
  // Without a challenge that it can follow, the CLI sends no token either.
  if (authentication.kind === 'unusable' || isServiceError(ping.status)) {
    return withoutToken(walker, story, requestTo(walker, trust, trustBudget), trust, image, client)
  }
  const unfit = unfitAnswer(walker.observations, trust)
  // The ping follows it, the requests for trust data do not (notary storage/httpstore.go, `RoundTrip`; lab).
  if (unfit?.kind === 'redirect') {
    return failAtMetadata(walker, story, trust, image, client, 1, unreachable(unfit.status))
  }
  const root = rootAnswer(walker.observations, path)
  if (hasNoTrustService(ping.status)) {
    return withoutService(walker, story, trust, image, client, root?.status ?? ping.status)
  }
  if (authentication.kind === 'token') {
    const stop = withActions(authentication.stop, client)
    const asked = tokenRequest(walker.observations, image, stop)
    const token = requestTo(walker, authentication.stop, tokenBudget)
    story.pass(
      'trust token',
      token.ms,
      () => `${asked.method} ${asked.url}, ${tokenMs / 1000} s at most`,
      tokenMs,
    )
    if (token.kind !== 'answered') {
      return endOf(
        story,
        'trust token',
        token,
        'token-server-unreachable',
        `${contacting}${asked.verb} "${asked.url}": `,
      )
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
  const refused = refusedBy(walker, story, authorized, client, root?.status ?? null)
  if (refused !== null) return refused
  if (root?.status === 200 && isPage(root.headers)) {
    return failAtMetadata(walker, story, trust, image, client, 1, noJson)
  }
  if (root !== null && notFoundBy(root, trust.host) === 'other-server') {
    return withoutService(walker, story, trust, image, client, notFound)
  }
  if (stale !== null) {
    return failAtMetadata(walker, story, trust, image, client, requestsUntilOtherRoot, otherRoot)
  }
  const faulty = faultyFile(walker.observations, path)
  const withheld = refusedFile(walker.observations, path)
  if (
    withheld !== null &&
    isBefore(withheld, faulty) &&
    !isKept(walker.observations, image, path, withheld.role)
  ) {
    return withRefusedFile(walker, story, trust, image, client, withheld)
  }
  if (faulty !== null) return withFaultyFile(walker, story, trust, image, client, faulty)
  // The plugin signs in another way: what it has to have for that was not looked at.
  const [gap] = client === pushingCli ? signingGaps(walker.observations, image, path) : []
  // What did not come for this preflight does not come for Docker.
  const asked = missingFile(walker.observations, path) ?? trust
  return gap === undefined
    ? askTrustServer(walker, story, asked, image, client, requests)
    : withGap(walker, story, trust, image, path, client, gap)
}

/** The same question with the actions of its scope in this client's order; what is measured of it is the same. */
const withActions = (stop: Stop, { actions }: TrustClient): Stop => ({
  ...stop,
  path: stop.path.replace(encodeURIComponent(pushingCli.actions), encodeURIComponent(actions)),
})

/** @returns where signing ends before all requests are answered, or null. */
function askTrustServer(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
  { all, publishing }: Requests,
): End | null {
  for (let index = 0; index < all; index++) {
    const asked = requestTo(walker, trust, trustBudget)
    story.pass('signing', asked.ms, () => `request ${index + 1} of ${all} to ${trust.host}`)
    if (asked.kind === 'answered') continue
    // What publishing meets is wrapped before `NotaryError` looks at it (docker/cli v24.0.9 cli/command/image/trust.go:149).
    return index < all - publishing
      ? endOf(story, 'signing', asked, 'trust-server-unreachable', contactingBy(client))
      : endOf(story, 'publishing', asked, 'signing-failed', failedToSign(image))
  }
  return null
}

/** So many requests are answered, and with what the last one brings the signing is over. */
function failAtMetadata(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
  requests: number,
  error: string | null,
  outcome: 'signing-failed' | 'service-error' | 'access-denied' = 'signing-failed',
): End {
  const asked = { all: requests, publishing: 0 }
  return (
    askTrustServer(walker, story, trust, image, client, asked) ?? story.end(outcome, 'trust metadata', error)
  )
}

const failedToSign = (image: ImageReference): string =>
  `failed to sign ${fullName(image)}:${image.tag ?? ''}: `

/** A 404 for root.json begins a new repository, and nobody has a key for it; any other refusal is the end at once. */
function withoutService(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
  status: number,
): End {
  const requests = status === notFound ? requestsWithoutKeys : 1
  const words =
    status === notFound ? noKeys(image, client) : hasNoTrustService(status) ? unreachable(status) : null
  return failAtMetadata(walker, story, trust, image, client, requests, words)
}

/** Go's words for what has another form are not foretold. */
function withFaultyFile(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
  { data }: TrustFile,
): End {
  const requests = requestsUntilFaulty[data.role]
  const words = data.kind === 'metadata' ? outOfDate(image, client, data.role, data.expires) : null
  return failAtMetadata(walker, story, trust, image, client, requests, words)
}

/** Asked for once more with a new root.json, as any file that does not come (notary client/tufclient.go:27-54, 164-196). */
function withRefusedFile(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
  { role, status }: RefusedFile,
): End {
  const requests = requestsUntilFaulty[role]
  const ending = (words: string | null, outcome?: 'service-error' | 'access-denied') =>
    failAtMetadata(walker, story, trust, image, client, requests, words, outcome)
  if (isServiceError(status)) return ending(unreachable(status), 'service-error')
  switch (status) {
    case badRequest:
      // Docker repeats what the server says of it.
      return ending(null)
    case notAuthorized:
      return ending(unauthorized, 'access-denied')
    case notFound:
      return ending(noMetadataOf(role, image, client))
    default:
      return ending(unreachable(status))
  }
}

/** storage/httpstore.go, `translateStatusToError`. */
const [badRequest, notAuthorized] = [400, 401] as const

/** Where a job has no secrets by design, how a push with them would end is not known. */
function withGap(
  walker: Walker,
  story: Story,
  trust: Stop,
  image: ImageReference,
  path: ImagePath,
  client: TrustClient,
  { requests, error }: Gap,
): End {
  const { observations } = walker
  const before = requestsBeforePublishing + delegationsOf(observations, path).length
  const publishing = Math.max(0, requests - before)
  const all = Math.max(1, requests - requestsSaved(observations, image, path))
  const failed = askTrustServer(walker, story, trust, image, client, { all, publishing })
  if (failed !== null) return failed
  return observations.runner.event === 'other'
    ? story.end('signing-failed', 'signing', error)
    : story.endUnknown('signing', withoutSecrets)
}

/** A 401 that is about the credentials, after all: they were asked for, sent, and not enough. */
function refusedBy(
  { observations }: Walker,
  story: Story,
  authorized: Authorized,
  client: TrustClient,
  root: number | null,
): End | null {
  const step = 'trust metadata'
  switch (authorized.kind) {
    case 'refused':
      return story.end(
        'access-denied',
        'trust token',
        authorized.words === null ? null : `${contactingBy(client)}unauthorized: ${authorized.words}`,
      )
    case 'not-granted':
    case 'expired':
      return story.end('access-denied', step, unauthorized)
    case 'nobody':
      return observations.runner.event === 'other'
        ? story.end('access-denied', step, unauthorized)
        : story.endUnknown(step, withoutSecrets)
    case 'unusable':
      return story.end('token-server-unreachable', 'trust token', null)
    case 'granted':
    case 'unknown':
    case 'upload-refused':
  }
  if (root === null || root === 200 || root === 404) return null
  if (root === 401)
    return authorized.kind === 'unknown' ? null : story.end('access-denied', step, unauthorized)
  const outcome = isServiceError(root) ? 'service-error' : 'signing-failed'
  return story.end(outcome, step, unreachable(root))
}

/** notary storage/httpstore.go:72. */
/** encoding/json of a page (lab). */
const noJson = "invalid character '<' looking for beginning of value"

const unreachable = (status: number): string => `unable to reach trust server at this time: ${status}.`
/** docker/cli cli/trust/trust.go `NotaryError` around notary storage/errors.go `ErrMetaNotFound` (lab: trust-server-not-named). */
const noMetadataOf = (what: string, image: ImageReference, { says }: TrustClient): string =>
  `${says}trust data missing for remote repository ${fullName(image)} or remote repository not found: ${what} trust data unavailable.  Has a notary repository been initialized?`
const noKeys = (image: ImageReference, client: TrustClient): string =>
  noMetadataOf('timestamp key', image, client)
/** `NotaryError` around notary tuf/signed/errors.go `ErrExpired`. */
const outOfDate = (image: ImageReference, { says }: TrustClient, role: TrustRole, expires: string): string =>
  `${says}remote repository ${fullName(image)} out-of-date: ${role} expired at ${goDate(expires)}`
const contactingBy = ({ says }: TrustClient): string => `${says}error contacting notary server: `

/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(
  walker: Walker,
  story: Story,
  next: Requested,
  trust: Stop,
  image: ImageReference,
  client: TrustClient,
): End {
  const step = 'trust metadata without a token'
  story.pass(step, next.ms, () => `GET root.json from ${trust.host}`)
  if (next.kind !== 'answered')
    return endOf(story, step, next, 'trust-server-unreachable', contactingBy(client))
  if (isServiceError(next.status)) {
    return story.end('service-error', step, unreachable(next.status))
  }
  // A server that asks nobody for a token signs all the same.
  if (next.status !== 401) return story.end('ok', 'signing', null)
  if (!isWholeCache(walker.observations, image)) return story.end('false-401', step, unauthorized)
  const more = { all: requestsWithWholeCache, publishing: 1 }
  return (
    askTrustServer(walker, story, trust, image, client, more) ??
    story.end('false-401', step, `${failedToSign(image)}${unauthorized}`)
  )
}

function endOf(
  story: Story,
  step: string,
  requested: Exclude<Requested, { kind: 'answered' }>,
  outcome: 'trust-server-unreachable' | 'token-server-unreachable' | 'signing-failed',
  prefix: string,
): End {
  if (requested.kind === 'unknown') return story.endUnknown(step, requested.because)
  if (requested.kind === 'hangs') return story.end(outcome, step, null)
  return story.end(outcome, step, `${prefix}${requested.error}`)
}
