/** How containerd's authorizer gets leave to push, and the words in which it fails (containerd v2.3.3 core/remotes/docker/authorizer.go, auth/fetch.go). */
import { containerdStore } from '../budgets.js'
import type { Stop } from '../push-path/path.js'
import type { Authorized } from './authorization.js'
import { hasIdentityToken } from '../push-path/credentials.js'
import { withoutSecrets } from './daemon-push.js'
import { isServiceError, statusLine } from './http-status.js'
import { urlOf } from './request.js'
import { isTriedAgain, type ResolverSetting } from './resolver-setting.js'
import { unanswered, type Stumble } from './stumble.js'
import { realmOf } from './token-request.js'

/**
 * With credentials a POST, and a GET where the server knows no POST or refuses it; a GET without. Both on one
 * connection, so that they cost as much as one.
 */
export function fetchToken(setting: ResolverSetting, stop: Stop, authorized: Authorized): Stumble | null {
  const { walker, story, image, token } = setting
  const step = 'registry token'
  const isAnonymous = walker.observations.runner.credentials[image.domain] === 'none'
  const which = isAnonymous ? 'anonymous' : 'oauth'
  const failed = `failed to authorize: failed to fetch ${which} token: `
  const asked = token.ask(stop, token.budget)
  const [get, post] = [getUrl(stop, image.path), realmOf(stop)]
  story.pass(step, asked.ms, () => (isAnonymous ? `GET ${get}` : `POST ${post}`))
  switch (asked.kind) {
    case 'hangs':
    case 'unknown':
      return unanswered('token', asked)
    case 'failed':
      if (setting.triesTransport && isTriedAgain(walker, asked.error)) tryInVain(setting)
      return {
        kind: 'unreachable',
        at: 'token',
        words: `${failed}${isAnonymous ? `Get "${get}"` : `Post "${post}"`}: ${asked.error}`,
        error: asked.error,
      }
    case 'answered':
  }
  if (isServiceError(asked.status)) {
    const request = isAnonymous ? `GET request to ${get}` : `POST request to ${post}`
    return badStatus(`${failed}unexpected status from ${request}`, asked.status, null)
  }
  // It asks with a GET then, and a name that is empty (authorizer.go, `doBearerAuth`).
  if (authorized.kind === 'unusable' && hasIdentityToken(walker.observations, image))
    return { kind: 'not-measured', at: 'token', because: 'an identity token was not tried with a GET' }
  // A refused POST is followed by a GET, whose refusal is told.
  return authorized.kind === 'refused'
    ? badStatus(`${failed}unexpected status from GET request to ${get}`, unauthorized, authorized.message)
    : null
}

const badStatus = (words: string, status: number, message: string | null): Stumble => ({
  kind: 'bad-status',
  at: 'token',
  words: `${words}: ${statusLine(status)}`,
  status,
  message,
})

const unauthorized = 401

/** The authorizer keeps its error: whoever asks again gets it at once. One try was the request that was refused, one the fetch. */
function tryInVain({ story }: ResolverSetting): void {
  const left = containerdStore.transportTries - 2
  story.pass('pause', left * containerdStore.transportPauseMs, () => `${left} tries get the same error`)
}

/**
 * Why what was authorized is not enough, or null. Refused once more, containerd fetches a second token for the upload;
 * after that it is over (authorizer.go `invalidAuthorization`, pusher.go:220-231).
 */
export function refusalOf(
  setting: ResolverSetting,
  stop: Stop | null,
  authorized: Authorized,
): Stumble | null {
  switch (authorized.kind) {
    case 'granted':
    case 'unknown':
      return null
    case 'refused':
      // Name and password with every request, and every one of them refused.
      return { kind: 'denied', words: null }
    case 'not-granted':
    case 'expired':
      return notGranted(setting, stop)
    case 'upload-refused':
      return authorized.refusal.status === unauthorized
        ? notGranted(setting, stop)
        : { kind: 'denied', words: refusedUpload(setting, authorized.refusal.status) }
    case 'nobody': {
      // A job without secrets does not push for real.
      if (setting.walker.observations.runner.event !== 'other')
        return { kind: 'not-measured', at: 'registry', because: withoutSecrets }
      return notGranted(setting, stop)
    }
    case 'unusable':
      return { kind: 'silent', at: 'token' }
  }
}

function notGranted({ story, token }: ResolverSetting, stop: Stop | null): Stumble {
  if (stop === null) {
    return { kind: 'denied', words: `${accessDenied}authorization failed: no basic auth credentials` }
  }
  const again = token.ask(stop, token.budget)
  story.pass('registry token', again.ms, () => 'a second token, for the upload')
  return { kind: 'denied', words: `${accessDenied}server message: insufficient_scope: authorization failed` }
}

/** core/remotes/docker/pusher.go:220-231: any other status, of the request that begins the upload. */
const refusedUpload = ({ path }: ResolverSetting, status: number): string =>
  `unexpected status from POST request to ${urlOf(path.uploads)}: ${statusLine(status)}`

const accessDenied = 'push access denied, repository does not exist or may require authorization: '

/** scope.go `ContextWithRepositoryScope`; Go sorts the parameters. */
function getUrl(stop: Stop, repository: string): string {
  const url = new URL(urlOf(stop))
  url.searchParams.set('scope', `repository:${repository}:pull,push`)
  url.searchParams.sort()
  return url.href
}
