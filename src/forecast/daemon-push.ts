/** dockerd's classic store: what it does before, at and after its ping (moby v28.5.2 distribution/push*.go, registry/). */
import { STATUS_CODES } from 'node:http'
import { daemon } from '../budgets.js'
import type { ImageReference } from '../report/index.js'
import type { Authentication, ImagePath, Stop } from '../push-path/path.js'
import { authorizedAt, type Authorized } from './authorization.js'
import { isDockerHub } from '../push-path/registry.js'
import { requestTo, urlOf, type Requested, type Walker } from './request.js'
import type { End, Story } from './story.js'

const pingBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.pingMs }
const tokenBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.tokenMs }
const requestBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: null }

/** `present`: the registry has the layers and the config; `new`: a new image of one layer. */
export type Content = 'present' | 'new'

/** @returns where the push ends before it has ended well, or null. */
export function pushImage(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  content: Content,
): End | null {
  const { registry, registryAuthentication: authentication } = path
  if (!isDockerHub(image.domain)) {
    const lookups = Array.from({ length: daemon.untimedLookups }, () => walker.resolver.lookup(registry.host))
    const ms = lookups.reduce((sum, lookup) => sum + lookup.ms, 0)
    story.pass(
      'address checks',
      ms,
      () => `${daemon.untimedLookups} lookups of ${registry.host} without a time-out`,
    )
  }
  const ping = requestTo(walker, registry, pingBudget)
  story.pass('registry ping', ping.ms, () => `GET ${urlOf(registry)}, ${daemon.pingMs / 1000} s at most`)
  const pingEnd = endOf(story, 'registry ping', ping, registry, 'registry-unreachable')
  if (pingEnd !== null) return pingEnd
  story.pass('daemon', daemon.ownMs, () => 'its own work')

  const present = content === 'present'
  const authorized = authorizedAt(walker.observations, image, authentication)
  if (authentication.kind === 'token') {
    const tokens = present ? daemon.tokensIfPresent : daemon.tokensIfNew
    const failed = fetchTokens(walker, story, authentication.stop, tokens, authorized.kind === 'refused')
    if (failed !== null) return failed
  }
  const denied = deniedBy(walker, story, authorized, authentication)
  if (denied !== null) return denied
  const requests = present ? daemon.requestsIfPresent : daemon.requestsIfNew
  for (let index = 0; index < requests; index++) {
    const end = withRetries(
      story,
      'layers and manifest',
      () => requestTo(walker, registry, requestBudget),
      registry,
      'registry-unreachable',
    )
    if (end !== null) return end
  }
  return null
}

/** A refusal is not tried again: one fetch, and the push is over. */
function fetchTokens(walker: Walker, story: Story, token: Stop, count: number, refused: boolean): End | null {
  for (let index = 0; index < (refused ? 1 : count); index++) {
    const end = withRetries(
      story,
      'registry token',
      () => requestTo(walker, token, tokenBudget),
      token,
      'token-server-unreachable',
    )
    if (end !== null) return end
  }
  return null
}

/** The texts are those of docker/distribution registry/api/errcode/register.go and the token server's own. */
function deniedBy(
  { observations }: Walker,
  story: Story,
  authorized: Authorized,
  { kind }: Authentication,
): End | null {
  const step = kind === 'token' ? 'registry token' : 'registry ping'
  if (kind === 'unusable') return story.end('access-denied', step, 'unauthorized: authentication required')
  switch (authorized.kind) {
    case 'granted':
    case 'unknown':
      return null
    case 'refused':
      return story.end(
        'access-denied',
        step,
        `unauthorized: ${authorized.message ?? 'incorrect username or password'}`,
      )
    case 'not-granted':
      return story.end(
        'access-denied',
        'layers and manifest',
        'denied: requested access to the resource is denied',
      )
    case 'nobody':
      // A job without secrets does not push for real.
      return observations.runner.event === 'other'
        ? story.end(
            'access-denied',
            'layers and manifest',
            'denied: requested access to the resource is denied',
          )
        : story.endUnknown(step, withoutSecrets)
    case 'unusable':
      return story.end('token-server-unreachable', step, null)
  }
}

/** A layer is tried again after each pause (distribution/xfer/upload.go). */
function withRetries(
  story: Story,
  step: string,
  attempt: () => Requested,
  stop: Stop,
  outcome: 'registry-unreachable' | 'token-server-unreachable',
): End | null {
  for (const pauseMs of daemon.layerRetryPausesMs) {
    const tried = attempt()
    story.pass(step, tried.ms, () => `GET ${urlOf(stop)}`)
    if (tried.kind !== 'failed') return endOf(story, step, tried, stop, outcome)
    story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`)
  }
  const last = attempt()
  story.pass(step, last.ms, () => `GET ${urlOf(stop)}`)
  return endOf(story, step, last, stop, outcome)
}

/** @returns the end that a request makes of the push, or null where it goes on. */
function endOf(
  story: Story,
  step: string,
  requested: Requested,
  stop: Stop,
  outcome: 'registry-unreachable' | 'token-server-unreachable',
): End | null {
  switch (requested.kind) {
    case 'answered':
      return isServiceError(requested.status)
        ? story.end('service-error', step, serviceErrorText(requested.status))
        : null
    case 'failed':
      return story.end(outcome, step, `Get "${urlOf(stop)}": ${requested.error}`)
    case 'hangs':
      return story.end(outcome, step, null)
    case 'unknown':
      return story.endUnknown(step, requested.because)
  }
}

/** As Go's `Response.Status` has it: number and phrase. */
export const statusLine = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim()

/** Why nothing is foretold of a job that cannot push for real. */
export const withoutSecrets =
  'this job has no secrets (a pull request from a fork or by Dependabot), so no push was judged'

export const isServiceError = (status: number): boolean => status === 429 || status >= 500

const serviceErrorText = (status: number): string =>
  status === 429
    ? 'toomanyrequests: too many requests'
    : `received unexpected HTTP status: ${statusLine(status)}`
