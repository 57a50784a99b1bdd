/** dockerd's classic store: what it does before, at and after its ping (moby v28.5.2 distribution/push*.go, registry/). */
import { addressChecks, daemon, keptConnections } from '../budgets.js'
import { getOrAdd } from '../push-path/memo.js'
import type { DockerDaemon, ImageReference, Ms } from '../report/index.js'
import { dialOutlivesRequest, holdsAt } from '../push-path/docker-version.js'
import type { Authentication, ImagePath, Stop } from '../push-path/path.js'
import { checkAddresses, checksAt, type AddressChecks } from './address-checks.js'
import { daemonStumbles } from './client-certificates.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { firstServerError, isServiceError, statusLine } from './http-status.js'
import { keptAlive } from './kept-alive.js'
import { requestTo, urlOf, type RequestBudget, type Requested, type Walker } from './request.js'
import type { End, Story } from './story.js'
import { uploadOf, type Refusal } from './upload.js'
import { unfitAnswer } from './unfit-answers.js'
import { endAtUnfit } from './unfit-push.js'

const pingBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.pingMs }
const tokenBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.tokenMs }
const requestBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: null }

/** Whether this dockerd's dials know of the request's time-out decides how much of it each address of a name has. */
export function asDialled({ observations }: Walker, budget: RequestBudget): RequestBudget {
  const { daemon } = observations.runner
  const budgets = getOrAdd(dialled, daemon, () => new WeakMap<RequestBudget, RequestBudget>())
  return getOrAdd(budgets, budget, () => ({ ...budget, dialOutlivesRequest: dialOutlivesRequest(daemon) }))
}

/** Asked for each request of each replay. */
const dialled = new WeakMap<DockerDaemon, WeakMap<RequestBudget, RequestBudget>>()

/** `present`: the registry has the layers and the config; `new`: a new image of one layer. */
export type Content = 'present' | 'new'

/** What differs from one version of the daemon, and of the CLI in front of it, to another. */
export interface ClassicStore {
  /** The CLI's and the daemon's together. */
  readonly addressChecks: AddressChecks
  /** From 29.4 on a push looks each host up once. */
  readonly keepsConnections: boolean
}

/** What the lab has: a daemon 20.10.24, with the CLI of the same version and with 28.2.2. */
export const measuredStore: ClassicStore = { addressChecks: daemon.untimedLookups, keepsConnections: false }

/** The same of other versions, from their source. */
export const classicStoreOf = (cliVersion: string, daemonVersion: string): ClassicStore => {
  const [cli, push] = [checksAt(addressChecks.cli, cliVersion), checksAt(addressChecks.push, daemonVersion)]
  return {
    addressChecks: { dockerHub: cli.dockerHub + push.dockerHub, others: cli.others + push.others },
    keepsConnections: holdsAt<boolean>(keptConnections.changes, daemonVersion, false),
  }
}

/** @returns where the push ends before it has ended well, or null. */
export function pushImage(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  content: Content,
  store: ClassicStore = measuredStore,
): End | null {
  const { registry, registryBefore, registryAuthentication: authentication } = path
  const ask = store.keepsConnections ? asking(walker, story) : askingAnew(walker)
  checkAddresses(walker, story, image, path, store.addressChecks)
  const stumbles = daemonStumbles(walker.observations, registry)
  if (stumbles !== null) return story.end('registry-unreachable', 'registry ping', stumbles)
  // Over TLS first, and in plain HTTP once that has failed in whatever way (distribution/push.go, `Push`).
  if (registryBefore !== null) {
    const first = ask(registryBefore, pingBudget)
    story.pass(
      'registry ping',
      first.ms,
      () => `GET ${urlOf(registryBefore)}, ${daemon.pingMs / 1000} s at most`,
    )
  }
  const ping = ask(registry, pingBudget)
  story.pass(
    'registry ping',
    ping.ms,
    () => `GET ${urlOf(registry)}, ${daemon.pingMs / 1000} s at most`,
    daemon.pingMs,
  )
  // Any answer will do: the daemon only looks for a challenge in it.
  if (ping.kind === 'failed') {
    return story.end('registry-unreachable', 'registry ping', `Get "${urlOf(registry)}": ${ping.error}`)
  }
  if (ping.kind !== 'answered') return answeredEnd(story, 'registry ping', ping, 'registry-unreachable')
  story.pass('daemon', daemon.ownMs, () => 'its own work')

  const present = content === 'present'
  const authorized = authorizedAt(walker.observations, image, authentication)
  if (authentication.kind === 'token') {
    const failed = fetchTokens(ask, story, authentication.stop, content, authorized.kind === 'refused')
    if (failed !== null) return failed
  }
  const step = 'layers and manifest'
  const request = () => ask(registry, requestBudget)
  const passRequests = (count: number) => {
    for (let left = count; left > 0; left--) story.pass(step, request().ms, () => `GET ${urlOf(registry)}`)
  }
  const denied = deniedBy(walker, story, authorized, authentication, content, passRequests)
  if (denied !== null) return denied
  if (uploadOf(walker.observations, path).kind === 'failing') {
    const { uploads } = path
    const end = withRetries(story, step, () => ask(uploads, requestBudget), uploads, 'registry-unreachable')
    if (end !== null) return end
  }
  const unfit = unfitAnswer(walker.observations, registry)
  if (unfit !== null) return endAtUnfit(story, registry, unfit, content, request)
  let left = present ? daemon.requestsIfPresent : daemon.requestsIfNew
  if (present) {
    const check = request()
    story.pass(step, check.ms, () => `GET ${urlOf(registry)}`)
    // As with the token for it: what is no answer makes the upload begin.
    if (!isNoAnswer(check)) left -= 1
  }
  for (; left > 0; left--) {
    const end = withRetries(story, step, request, registry, 'registry-unreachable')
    if (end !== null) return end
  }
  return null
}

/** One request, as this daemon makes it. */
type AskOnce = (stop: Stop, budget: RequestBudget) => Requested

const askingAnew =
  (walker: Walker): AskOnce =>
  (stop, budget) =>
    requestTo(walker, stop, asDialled(walker, budget))

function asking(walker: Walker, story: Story): AskOnce {
  const ask = keptAlive(walker, story, keptConnections.idleMs)
  return (stop, budget) => ask(stop, { ...asDialled(walker, budget), headersMs: null })
}

/**
 * Whether a layer is there is asked first, and that this fails is only logged: the upload begins, with a token of its own
 * (push_v2.go:549-551). There a refusal is not tried again: one fetch, and the push is over.
 */
function fetchTokens(
  ask: AskOnce,
  story: Story,
  token: Stop,
  content: Content,
  refused: boolean,
): End | null {
  const step = 'registry token'
  const fetch = () => ask(token, tokenBudget)
  let left = refused ? 1 : content === 'present' ? daemon.tokensIfPresent : daemon.tokensIfNew
  if (content === 'present') {
    const check = fetch()
    story.pass(step, check.ms, () => `GET ${urlOf(token)}`, daemon.tokenMs)
    if (!refused && !isNoAnswer(check)) left -= 1
  }
  for (; left > 0; left--) {
    const end = withRetries(story, step, fetch, token, 'token-server-unreachable', daemon.tokenMs)
    if (end !== null) return end
  }
  return null
}

/** At the upload of a layer, or, where the registry has them all, at the manifest (lab). */
const deniedText: Readonly<Record<Content, string>> = {
  new: 'denied: requested access to the resource is denied',
  present: 'unauthorized: authentication required',
}

/**
 * The texts are those of docker/distribution registry/api/errcode/register.go and the token server's own.
 * @param passRequests so many more requests to the registry, before it comes to that
 */
function deniedBy(
  { observations }: Walker,
  story: Story,
  authorized: Authorized,
  { kind }: Authentication,
  content: Content,
  passRequests: (count: number) => void,
): End | null {
  const step = kind === 'token' ? 'registry token' : 'registry ping'
  const mayNotPush = (): End => {
    passRequests(content === 'present' ? daemon.requestsIfPresent : daemon.requestsToDenial)
    return story.end('access-denied', 'layers and manifest', deniedText[content])
  }
  if (kind === 'unusable') {
    passRequests(daemon.requestsToDenial)
    return story.end('access-denied', step, 'unauthorized: authentication required')
  }
  switch (authorized.kind) {
    case 'granted':
    case 'unknown':
      return null
    case 'refused':
      return story.end(
        'access-denied',
        step,
        authorized.words === null ? null : `unauthorized: ${authorized.words}`,
      )
    case 'nobody':
      // A job without secrets does not push for real.
      return observations.runner.event === 'other' ? mayNotPush() : story.endUnknown(step, withoutSecrets)
    case 'not-granted':
      return mayNotPush()
    case 'expired':
      passRequests(daemon.requestsToDenial)
      return story.end('access-denied', step, 'unauthorized: authentication required')
    case 'upload-refused':
      return refusedUpload(story, authorized.refusal, passRequests)
    case 'unusable':
      return story.end('token-server-unreachable', step, null)
  }
}

/** A layer is asked for, and begins to be uploaded: what does not stop Docker is tried again after each pause. */
function refusedUpload(
  story: Story,
  { error, isFinal }: Refusal,
  passRequests: (count: number) => void,
): End {
  passRequests(daemon.requestsToDenial)
  for (const pauseMs of isFinal ? [] : daemon.layerRetryPausesMs) {
    story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`)
    passRequests(1)
  }
  return story.end('access-denied', 'layers and manifest', error)
}

/**
 * A layer is tried again after each pause (distribution/xfer/upload.go), whether nobody answered or the answer was a
 * service's own failure; a limit on requests is final (distribution/errors.go, retryOnError).
 */
function withRetries(
  story: Story,
  step: string,
  attempt: () => Requested,
  stop: Stop,
  outcome: Unreachable,
  limitMs?: Ms,
): End | null {
  for (const pauseMs of daemon.layerRetryPausesMs) {
    const tried = attempt()
    story.pass(step, tried.ms, () => `GET ${urlOf(stop)}`, limitMs)
    if (!isTriedAgain(tried)) return retriedEnd(story, step, tried, outcome)
    story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`)
  }
  const last = attempt()
  story.pass(step, last.ms, () => `GET ${urlOf(stop)}`, limitMs)
  return retriedEnd(story, step, last, outcome)
}

/** Nothing that says whether a layer is there. */
const isNoAnswer = (tried: Requested): boolean => tried.kind !== 'answered' || isServiceError(tried.status)

const isTriedAgain = (tried: Requested): boolean =>
  tried.kind === 'failed' || (tried.kind === 'answered' && tried.status >= firstServerError)

/** The end of the last attempt: the retries leave the innermost error and forget the URL (distribution/errors.go, retryOnError). */
const retriedEnd = (story: Story, step: string, tried: Requested, outcome: Unreachable): End | null =>
  tried.kind === 'failed' ? story.end(outcome, step, tried.error) : answeredEnd(story, step, tried, outcome)

type Unreachable = 'registry-unreachable' | 'token-server-unreachable'

/** @returns the end that a request makes of the push, or null where it goes on. */
function answeredEnd(
  story: Story,
  step: string,
  requested: Exclude<Requested, { kind: 'failed' }>,
  outcome: Unreachable,
): End | null {
  switch (requested.kind) {
    case 'answered':
      return isServiceError(requested.status)
        ? story.end('service-error', step, serviceErrorText(requested.status))
        : null
    case 'hangs':
      return story.end(outcome, step, null)
    case 'unknown':
      return story.endUnknown(step, requested.because)
  }
}

/** Why nothing is foretold of a job that cannot push for real. */
export const withoutSecrets =
  'this job has no secrets (a pull request from a fork or by Dependabot), so no push was judged'

const serviceErrorText = (status: number): string =>
  status === 429
    ? 'toomanyrequests: too many requests'
    : `received unexpected HTTP status: ${statusLine(status)}`
