/** What a status says of a server, or of whoever answers for it: it was found and reached, so no resolver is to blame. */
import { withHealthyServer } from '../forecast/mended-servers.js'
import { isServiceError, statusLine } from '../forecast/http-status.js'
import { isPage, unfitIn, type Unfit } from '../forecast/unfit-answers.js'
import type { Stop } from '../push-path/path.js'
import type { ConnectionResult } from '../report/index.js'
import { urlOf } from '../forecast/request.js'
import { curl } from './by-hand.js'
import type { Fault } from './fault.js'
import { yamlText } from './shell.js'
import type { Offer } from './suspect.js'

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

/** What a status that speaks of the service is called. */
export function codeOfFailure(status: number): 'captive-page' | 'service-limits-rate' | 'service-error' {
  if (status === networkLogin) return 'captive-page'
  return status === tooMany ? 'service-limits-rate' : 'service-error'
}

/** @param address where the answer came from */
export function statusFault(stop: Stop, result: Answered, address: string): Fault | null {
  const status = result.status ?? 0
  const fault = isServiceError(status) ? failure(stop, result, status) : unfit(stop, result)
  return fault === null ? null : { byHand: curl(stop, '-si', address), ...fault }
}

/** RFC 6585 sections 4 and 6. */
const tooMany = 429
const networkLogin = 511
const reached = 'it was found and reached, so no resolver is to blame'

function failure(stop: Stop, result: Answered, status: number): Fault {
  switch (codeOfFailure(status)) {
    case 'captive-page':
      return pageFault(stop, { kind: 'page', status })
    case 'service-limits-rate':
      return limited(stop, result)
    case 'service-error':
      return broken(result, status)
  }
}

function limited(stop: Stop, { headers }: Answered): Fault {
  return {
    code: 'service-limits-rate',
    does: `has had too many requests (HTTP status ${tooMany})${againIn(headers)}: ${reached}`,
    evidence: ['many registries count by address, and all runners behind one address are one to them'],
    offers: stop.role === 'trust' ? [] : [logIn(stop)],
  }
}

/** Anonymous requests are counted by address, those of an account by account (docs.docker.com/docker-hub/usage). */
const logIn = ({ host, role }: Stop): Offer => ({
  say: 'Log in before this step, so that the requests are counted by account, or wait',
  paste: `docker login ${role === 'registry' && host !== dockerHubHost ? `${host} ` : ''}--username NAME --password-stdin`,
  where: 'a step before this one',
  mend: null,
})
const dockerHubHost = 'registry-1.docker.io'

function broken({ headers }: Answered, status: number): Fault {
  const by = isPage(headers)
    ? ', on a web page that is not its own: somebody stands before it'
    : behindProxy.has(status)
      ? ', which comes from a proxy or load balancer that gets no answer of it'
      : ''
  return {
    code: 'service-error',
    does: `answers with HTTP status ${statusLine(status)}${by}${againIn(headers)}: ${reached}`,
    ...(status === unavailable && headers?.retryAfterSeconds !== null && headers !== null
      ? { evidence: ['with a time to come again it is maintenance, or more load than it takes'] }
      : {}),
  }
}

/** RFC 9110 section 15.6: bad gateway and gateway timeout; service unavailable. */
const behindProxy: ReadonlySet<number> = new Set([502, 504])
const unavailable = 503

const againIn = (headers: Answered['headers']): string =>
  headers === null || headers.retryAfterSeconds === null
    ? ''
    : ` and wants to be asked again in ${headers.retryAfterSeconds} s`

/** A token server has a finding of its own for what is no token, and a trust server for a refusal. */
function unfit(stop: Stop, result: Answered): Fault | null {
  const found = stop.role === 'token' ? null : unfitIn(result)
  if (found === null) return null
  if (found.kind === 'redirect' && stop.path.endsWith('//v2/')) return slashFault(stop, found)
  if (found.kind !== 'forbidden') return pageFault(stop, found)
  return stop.role === 'trust' ? null : forbidden(found)
}

function forbidden({ status, page }: Extract<Unfit, { kind: 'forbidden' }>): Fault {
  return {
    code: 'service-forbids',
    does: `forbids this runner everything (HTTP status ${status}), before it has asked who it is: ${reached}`,
    evidence: [
      page
        ? 'what it says is a web page: a firewall or filter before the registry, which may go by address or country'
        : 'what it says is no web page: the registry itself, or its own firewall, may have a list of addresses that may come',
    ],
    offers: [
      {
        say: "Have this runner's outside address put on the registry's list, or push from a runner that is on it",
        paste: 'dig +short myip.opendns.com @resolver1.opendns.com',
        where: 'a shell on this runner, for the address',
        mend: null,
      },
    ],
  }
}

/** Docker puts the variable and `/v2/` together as they are, and a notary server cleans the path by a redirection (Go's ServeMux). */
function slashFault(stop: Stop, { status }: Extract<Unfit, { kind: 'redirect' }>): Fault {
  const url = urlOf(stop).replace(/\/\/v2\/$/, '')
  return {
    code: 'trust-server-invalid',
    does: `is asked for ${stop.path} and answers ${statusLine(status)}: DOCKER_CONTENT_TRUST_SERVER ends with a slash, and for trust data Docker follows no redirection`,
    evidence: ['Docker puts the variable and /v2/ together as they are'],
    offers: [
      {
        say: 'Leave the slash at the end out',
        paste: `env:\n  DOCKER_CONTENT_TRUST_SERVER: ${yamlText(url)}`,
        where: 'the job in the workflow file',
        mend: withHealthyServer(stop),
      },
    ],
  }
}

function pageFault(stop: Stop, unfit: Exclude<Unfit, { kind: 'forbidden' }>): Fault {
  const { status } = unfit
  const does =
    unfit.kind === 'page'
      ? `answers with a web page (HTTP status ${status})`
      : `sends its visitors ${unfit.to === null ? 'to another page' : `to ${unfit.to}`} (HTTP status ${status})`
  return {
    code: 'captive-page',
    does: `${does}, as a network does that wants a login, or a filter: ${reached}`,
    evidence: [
      `a ${stop.role === 'trust' ? 'trust server' : 'registry'} answers 200 or 401 there, and no web page`,
    ],
    offers: [
      {
        say: 'Log this runner in to its network, or have the filter let this host pass unchanged',
        paste: stop.host,
        where: "the filter's list of hosts that are let pass",
        mend: withHealthyServer(stop),
      },
    ],
  }
}
