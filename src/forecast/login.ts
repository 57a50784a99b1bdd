/** `docker login` to the registry of an image, which is the daemon's `/auth` (moby v28.5.2 registry/service.go `Auth`, registry/auth.go). */
import { addressChecks, daemon, login } from '../budgets.js'
import type { ImagePath, Stop } from '../push-path/path.js'
import type { ImageReference } from '../report/index.js'
import { checkAddresses, checksAt } from './address-checks.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { asDialled, withoutSecrets } from './daemon-push.js'
import { isServiceError, statusLine } from './http-status.js'
import { requestTo, urlOf, type Requested, type Walker } from './request.js'
import type { End, Story } from './story.js'
import { tokenRequest, type TokenRequest } from './token-request.js'

const { dialMs, tlsMs, pingMs, clientMs, tokenMs } = login

/** A login that has to be made again, with the account that is stored. `version` is the daemon's. */
export function logIn(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  version = walker.observations.runner.client.version,
): End {
  const { registry, registryAuthentication: authentication } = path
  checkAddresses(walker, story, image, path, checksAt(addressChecks.login, version))
  const ping = requestTo(walker, registry, asDialled(walker, { dialMs, tlsMs, totalMs: pingMs }))
  story.pass('registry ping', ping.ms, () => `GET ${urlOf(registry)}, ${pingMs / 1000} s at most`, pingMs)
  if (ping.kind !== 'answered') return unanswered(story, 'registry ping', registry, ping)
  story.pass('daemon', daemon.ownMs, () => 'its own work')
  const refused = (status: number) =>
    `${fromDaemon}login attempt to ${urlOf(registry)} failed with status: ${statusLine(status)}`
  // The ping is over with any answer; what is wrong with it is told of the second request, which is the same.
  if (isServiceError(ping.status)) {
    const again = askAgain(walker, story, registry, 0)
    return again.kind === 'answered'
      ? story.end('service-error', 'login', refused(ping.status))
      : unanswered(story, 'login', registry, again)
  }
  const authorized = authorizedAt(walker.observations, image, authentication)
  let spentMs = 0
  if (authentication.kind === 'token') {
    const { stop } = authentication
    // Words for a diary, or for an error: most replays need neither.
    const asked = () => loginTokenRequest(walker, image, stop)
    const token = requestTo(walker, stop, asDialled(walker, { dialMs, tlsMs, totalMs: tokenMs }))
    story.pass(
      'registry token',
      token.ms,
      () => `${asked().method} ${asked().url}, ${tokenMs / 1000} s at most`,
      tokenMs,
    )
    const end = tokenEnd(story, registry, asked, token, authorized)
    if (end !== null) return end
    spentMs = token.ms
  }
  const denied = deniedBy(walker, story, authorized, authentication.kind, refused)
  if (denied !== null) return denied
  const last = askAgain(walker, story, registry, spentMs)
  return last.kind === 'answered'
    ? story.end('ok', 'login', null)
    : unanswered(story, 'login', registry, last)
}

const fromDaemon = 'Error response from daemon: '

/** The client's time began before the token was asked for. A client whose time is up still waits for the token, and then fails. */
function askAgain(walker: Walker, story: Story, registry: Stop, spentMs: number): Requested {
  const totalMs = Math.max(0, clientMs - spentMs)
  const asked = requestTo(walker, registry, asDialled(walker, { dialMs, tlsMs, totalMs }))
  story.pass(
    'login',
    asked.ms,
    () => `GET ${urlOf(registry)}, ${clientMs / 1000} s at most with its token`,
    totalMs,
  )
  return asked
}

type Unanswered = Exclude<Requested, { kind: 'answered' }>

function unanswered(story: Story, step: string, registry: Stop, asked: Unanswered): End {
  if (asked.kind === 'unknown') return story.endUnknown(step, asked.because)
  const words = asked.kind === 'hangs' ? null : `${fromDaemon}Get "${urlOf(registry)}": ${asked.error}`
  return story.end('registry-unreachable', step, words)
}

/** The token is asked for in the middle of the second request, whose URL comes first. */
function tokenEnd(
  story: Story,
  registry: Stop,
  asked: () => TokenRequest,
  token: Requested,
  authorized: Authorized,
): End | null {
  const step = 'registry token'
  const around = `${fromDaemon}Get "${urlOf(registry)}": `
  switch (token.kind) {
    case 'unknown':
      return story.endUnknown(step, token.because)
    case 'hangs':
      return story.end('token-server-unreachable', step, null)
    case 'failed':
      return story.end(
        'token-server-unreachable',
        step,
        `${around}${asked().verb} "${asked().url}": ${token.error}`,
      )
    case 'answered':
  }
  if (isServiceError(token.status)) {
    const text = `${around}received unexpected HTTP status: ${statusLine(token.status)}`
    return story.end('service-error', step, text)
  }
  return authorized.kind === 'refused'
    ? story.end(
        'access-denied',
        step,
        authorized.words === null ? null : `${around}unauthorized: ${authorized.words}`,
      )
    : null
}

/** What an account may do does not matter, only that there is one. */
function deniedBy(
  { observations }: Walker,
  story: Story,
  { kind }: Authorized,
  authentication: ImagePath['registryAuthentication']['kind'],
  refused: (status: number) => string,
): End | null {
  if (authentication === 'unusable') return story.end('access-denied', 'login', refused(unauthorized))
  switch (kind) {
    case 'granted':
    case 'not-granted':
    case 'upload-refused':
    case 'unknown':
      return null
    case 'refused':
    case 'expired':
      return story.end('access-denied', 'login', refused(unauthorized))
    case 'nobody':
      return observations.runner.event === 'other'
        ? story.endUnknown('login', 'no account is stored for this registry')
        : story.endUnknown('login', withoutSecrets)
    case 'unusable':
      return story.end('token-server-unreachable', 'registry token', null)
  }
}

const unauthorized = 401

/** session.go `fetchTokenWithBasicAuth`: no scope. The account's name is not known here. With an identity token it is a POST. */
function loginTokenRequest({ observations }: Walker, image: ImageReference, stop: Stop): TokenRequest {
  const asked = tokenRequest(observations, image, stop)
  if (asked.method === 'POST') return asked
  const url = new URL(asked.url)
  url.searchParams.delete('scope')
  url.searchParams.set('client_id', 'docker')
  url.searchParams.set('offline_token', 'true')
  url.searchParams.sort()
  return { ...asked, url: url.href }
}
