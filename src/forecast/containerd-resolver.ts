/**
 * What containerd's resolver does with the parts of an image (containerd v2.3.3 core/remotes/docker/pusher.go and
 * resolver.go). dockerd's containerd store and BuildKit both push through it; what they make of its errors differs.
 */
import { containerdStore } from '../budgets.js'
import { authorizedAt } from './authorization.js'
import { fetchToken, refusalOf } from './containerd-authorizer.js'
import { isServiceError, statusLine } from './http-status.js'
import { urlOf, type Requested } from './request.js'
import { isTriedAgain, type ResolverSetting } from './resolver-setting.js'
import { unanswered, type Stumble } from './stumble.js'
import { unfitAnswer } from './unfit-answers.js'

export interface ContainerdResolver {
  /** Layer and config side by side; they cost as much as one of them. */
  readonly pushBlobs: () => Stumble | null
  readonly pushManifest: () => Stumble | null
}

/** One http.Client with one authorizer: what is connected, and what is authorized, stays so. */
export function containerdResolver(setting: ResolverSetting): ContainerdResolver {
  const { image, path, content } = setting
  const repository = `${urlOf(path.registry)}${image.path}`
  const manifest = `${repository}/manifests/${image.tag ?? 'latest'}`
  let isAuthorized = false

  /** A part that is there is looked for, and left alone. */
  const inTurn = (requests: readonly Asking[]): Stumble | null => {
    for (const asking of content === 'present' ? requests.slice(0, 1) : requests) {
      const sent = isAuthorized ? send(setting, asking) : authorize(setting, asking)
      if (sent.kind !== 'answered') return sent
      isAuthorized = true
    }
    return null
  }
  return {
    pushBlobs: () =>
      inTurn([
        { method: 'Head', url: `${repository}/blobs/${someDigest}` },
        { method: 'Post', url: `${repository}/blobs/uploads/` },
        { method: 'Put', url: `${repository}/blobs/uploads/` },
      ]),
    pushManifest: () =>
      inTurn([
        { method: 'Head', url: manifest },
        { method: 'Put', url: manifest },
      ]),
  }
}

/** As Go writes a method in an error. */
interface Asking {
  readonly method: 'Head' | 'Post' | 'Put'
  readonly url: string
}

type Answered = Extract<Requested, { kind: 'answered' }>

/** Which part stumbles, and what is in it, cannot be foretold. */
const someDigest = 'sha256:…'

const step = 'layers and manifest'

/** resolver.go `doWithTransportRetries`. */
function send(setting: ResolverSetting, { method, url }: Asking): Answered | Stumble {
  const { walker, story, path, registry, triesTransport } = setting
  for (let left = triesTransport ? containerdStore.transportTries : 1; ; left--) {
    const asked = registry.ask(path.registry, registry.budget)
    story.pass(step, asked.ms, () => `${method.toUpperCase()} ${url}`)
    if (asked.kind === 'answered') return asked
    if (asked.kind !== 'failed') return unanswered('registry', asked)
    const { error } = asked
    if (left <= 1 || !isTriedAgain(walker, error)) {
      const words = `failed to do request: ${method} "${url}": ${error}`
      return { kind: 'unreachable', at: 'registry', words, error }
    }
    story.pass('pause', containerdStore.transportPauseMs, () => 'before the transport is tried again')
  }
}

/** The first request is refused and says who gives leave; with that it is made again (resolver.go `retryRequest`). */
function authorize(setting: ResolverSetting, asking: Asking): Answered | Stumble {
  const { walker, image, path } = setting
  const first = send(setting, asking)
  if (first.kind !== 'answered') return first
  if (isServiceError(first.status)) return serviceError(setting, asking, first.status)
  const authentication = path.registryAuthentication
  switch (authentication.kind) {
    case 'none':
    case 'not-known':
      return unfitStumble(setting, asking, first.status) ?? first
    case 'unusable':
      return unexpected(asking, first.status)
    case 'token':
    case 'basic':
  }
  const authorized = authorizedAt(walker.observations, image, authentication)
  const stop = authentication.kind === 'token' ? authentication.stop : null
  const failed = stop === null ? null : fetchToken(setting, stop, authorized)
  if (failed !== null) return failed
  const second = send(setting, asking)
  if (second.kind !== 'answered') return second
  const refusal = refusalOf(setting, stop, authorized)
  if (refusal === null) return second
  // Name and password are sent until the tries are used up, and the last refusal is told.
  return refusal.kind === 'denied' && refusal.words === null ? unexpected(asking, first.status) : refusal
}

/** What no registry answers. What comes of a page, or behind a redirection, is not known of this client. */
function unfitStumble({ walker, path }: ResolverSetting, asking: Asking, status: number): Stumble | null {
  const unfit = unfitAnswer(walker.observations, path.registry)
  if (unfit === null) return null
  return unfit.kind === 'forbidden'
    ? unexpected(asking, status)
    : { kind: 'not-measured', at: 'registry', because: 'what answers for the registry is none' }
}

/** A service's own failure is asked again without a pause, as often as its kind of status has it. */
function serviceError(setting: ResolverSetting, asking: Asking, status: number): Stumble {
  const tries = triesOf(status)
  for (let made = 1; made < tries; made++) {
    const again = send(setting, asking)
    if (again.kind !== 'answered') return again
  }
  return unexpected(asking, status)
}

const { tooManyTries, serverErrorTries } = containerdStore
const triesOf = (status: number): number =>
  status === 429 ? tooManyTries : [500, 503, 504].includes(status) ? serverErrorTries : 1

const unexpected = ({ method, url }: Asking, status: number): Stumble => ({
  kind: 'bad-status',
  at: 'registry',
  words: `unexpected status from ${method.toUpperCase()} request to ${url}: ${statusLine(status)}`,
  status,
  message: null,
})
