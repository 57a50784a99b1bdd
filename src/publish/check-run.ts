/** Publishes a check run: one deadline from the start of the run, and nothing of it is left behind. */
import { setMaxListeners } from 'node:events'
import { createSecureContext, rootCertificates } from 'node:tls'
import { limits } from '../budgets.js'
import { readPem, together } from '../runner/pem-files.js'
import { stepStore, systemStore } from '../runner/system-store.js'
import type { CheckRun, CheckRunEnd, Ms, RunnerFacts } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import { codeOf, withResolvers, type World } from '../world.js'
import { lookUp, type Addresses, type LookupFacts } from './api-addresses.js'
import { connectSecurely, exchange, NotConnected, type ConnectionOptions } from './connection.js'
import { apiIn, readTarget, type Target } from './target.js'
import { wayTo, type Way } from './way.js'

export interface PublisherOptions {
  readonly world: World
  readonly secrets: Secrets
  /** From now: the run's time-out. A little is added, which the report needs anyhow. */
  readonly timeoutMs: Ms
}

export interface Publisher {
  /** Looks up where the API is, or the proxy before it, beside the measurements. */
  readonly look: (facts: LookupFacts & Pick<RunnerFacts, 'proxies'>) => void
  /** Never rejects, and ends by the time-out. */
  readonly publish: (run: CheckRun) => Promise<CheckRunEnd>
  /** Ends what still runs; harmless twice. */
  readonly end: () => void
}

/** Under which name the token is kept. */
export const tokenKey = 'github-token'
const proxyKey = 'proxy'

const notSent = (why: string): CheckRunEnd => ({ kind: 'not-sent', why })
const timeIsUp = 'the time-out came first'
const wasEnded = 'the job was cancelled first'

export function createPublisher({ world, secrets, timeoutMs }: PublisherOptions): Publisher {
  const controller = new AbortController()
  const { signal } = controller
  setMaxListeners(0, signal)
  const timer = setTimeout(() => controller.abort(new Error(timeIsUp)), timeoutMs + limits.checkRunGraceMs)
  const { endAsked } = world
  const ended = () => notSent(endAsked.aborted ? wasEnded : timeIsUp)
  const onEndAsked = () => controller.abort(new Error(wasEnded))
  endAsked.addEventListener('abort', onEndAsked, { once: true })
  if (endAsked.aborted) onEndAsked()
  const end = () => {
    clearTimeout(timer)
    endAsked.removeEventListener('abort', onEndAsked)
    controller.abort(new Error(timeIsUp))
  }
  const api = apiIn(world.environment['GITHUB_API_URL'] ?? '')
  let found: { readonly way: Way; readonly addresses: Addresses } | null = null

  const send = async (run: CheckRun): Promise<CheckRunEnd> => {
    const authorization = secrets.bearerFor(tokenKey)
    if (authorization === null) return notSent('there is no github-token')
    const read = await readTarget(world)
    if (!read.ok) return notSent(read.why)
    const { target } = read
    if (found === null) return notSent('the runner was not looked at')
    const { way } = found
    if (way.kind === 'none') return notSent(way.why)
    const addresses = await found.addresses()
    if (endAsked.aborted) return ended()
    const { host } = way.kind === 'proxy' ? way.hop : target
    if (addresses.length === 0) return notSent(`no resolver of this runner gave an address of ${host}`)
    if (signal.aborted) return ended()
    const proxy = way.kind === 'proxy' ? { ...way.hop, authorization: secrets.basicFor(proxyKey) } : null
    return await sendTo({ target, addresses, proxy }, { run, authorization })
  }
  const sendTo = async (
    { target, ...to }: { readonly target: Target } & Pick<ConnectionOptions, 'addresses' | 'proxy'>,
    what: { readonly run: CheckRun; readonly authorization: string },
  ): Promise<CheckRunEnd> => {
    const { createCheckRun } = await import('./octokit.js')
    const trusted = createSecureContext({ ca: await authorities(world) })
    const { host, port } = target
    const asked = { sent: false }
    try {
      const socket = await connectSecurely({ world, host, port, ...to, trusted, signal })
      const answer = await createCheckRun({
        target,
        ...what,
        fetch: (url, { method, headers, body = '' }) => {
          asked.sent = true
          return exchange(socket, { method, url: new URL(url), headers, body }, signal)
        },
      }).finally(() => socket.destroy())
      return answer.status === limits.checkRunCreated
        ? { kind: 'published', url: answer.url }
        : { kind: 'refused', status: answer.status, message: shown(answer.message) }
    } catch (error) {
      if (asked.sent) return { kind: 'no-answer', why: shown(wordsOf(error)) }
      throw error
    }
  }
  const shown = (text: string) => secrets.without(text).slice(0, limits.messageCharacters)

  return {
    look: (facts) => {
      if (api === null || found !== null) return
      const way = wayTo(api, facts, world.environment)
      const { host } = way.kind === 'proxy' ? way.hop : api
      if (way.kind === 'proxy' && way.hop.login !== null) {
        secrets.keepPassword(proxyKey, way.hop.login.name, way.hop.login.password)
      }
      const addresses = way.kind === 'none' ? () => Promise.resolve([]) : lookUp(world, host, facts, signal)
      found = { way, addresses }
    },
    async publish(run) {
      try {
        const sending = send(run).catch((error: unknown) => notSent(shown(wordsOf(error))))
        return await Promise.race([sending, aborted(signal, sending, ended)])
      } finally {
        end()
      }
    },
    end,
  }
}

/** The system's code says more of a socket than its message; of the rest the message says all. */
const wordsOf = (error: unknown): string => (error instanceof NotConnected ? error.message : codeOf(error))

/** What is underway says itself what became of it, a moment after the signal. */
function aborted(
  signal: AbortSignal,
  sending: Promise<CheckRunEnd>,
  ended: () => CheckRunEnd,
): Promise<CheckRunEnd> {
  const { promise, resolve } = withResolvers<CheckRunEnd>()
  const onAbort = () => {
    const last = setTimeout(() => resolve(ended()), limits.checkRunLastMs)
    void sending.finally(() => clearTimeout(last))
  }
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  return promise
}

/** Node's own, the system's, and what this step adds: a GitHub Enterprise Server may have a company's. */
async function authorities(world: World): Promise<string[]> {
  const extra = world.environment['NODE_EXTRA_CA_CERTS'] ?? ''
  const files = await Promise.all([
    systemStore(world).then((system) => stepStore(world, system)),
    ...(extra === '' ? [] : [readPem(world, extra)]),
  ])
  return [...rootCertificates, ...together(files).pems]
}
