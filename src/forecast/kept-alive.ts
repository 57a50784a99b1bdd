/** A client that keeps its connections: of its requests to one place only the first pays for lookup, TCP and TLS. */
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { Ms, Observations } from '../report/index.js'
import type { Lookup } from './name-resolver.js'
import { lookupFor, request, type Requested, type RequestBudget, type Walker } from './request.js'
import type { Story } from './story.js'

/** `headersMs: null` for a client without a ResponseHeaderTimeout. */
export interface KeptBudget extends RequestBudget {
  readonly headersMs: Ms | null
}

export type Ask = (stop: Stop, budget: KeptBudget) => Requested

/** Go's words: net/http/transport.go, `errTimeout`. */
export const headerTimeout = 'net/http: timeout awaiting response headers'

/**
 * One http.Transport with keep-alive. Requests that go out side by side cost as much as one: their lookups are merged
 * (Go's singleflight), and their connections are made at the same time.
 * @param idleMs how long a connection is kept that nobody uses (IdleConnTimeout)
 */
export function keptAlive({ observations, resolver }: Walker, story: Story, idleMs: Ms): Ask {
  const connections = new Map<string, { readonly lookup: Lookup; readonly idleFromMs: Ms }>()
  return (stop, budget) => {
    const key = stop.server
    const known = connections.get(key)
    const kept = known !== undefined && story.now() - known.idleFromMs < idleMs ? known : null
    const lookup = kept === null ? lookupFor({ resolver }, stop) : { ...kept.lookup, ms: 0 }
    const asked = withHeaderTimeout(observations, stop, lookup, budget)
    const answer: Requested =
      kept !== null && asked.kind === 'answered' ? { ...asked, ms: asked.reusedMs } : asked
    if (answer.kind === 'answered') connections.set(key, { lookup, idleFromMs: story.now() + answer.ms })
    else connections.delete(key)
    return answer
  }
}

function withHeaderTimeout(
  observations: Observations,
  stop: Stop,
  lookup: Lookup,
  budget: KeptBudget,
): Requested {
  const asked = request(observations, stop, lookup, budget)
  if (asked.kind !== 'hangs' || budget.headersMs === null) return asked
  const ms = lookup.ms + connectedMs(observations, stop) + budget.headersMs
  return { kind: 'failed', ms, error: headerTimeout, timedOut: true }
}

/** What TCP and TLS took where the headers never came. */
function connectedMs(observations: Observations, stop: Stop): Ms {
  const waits = connectionsTo(observations, stop).flatMap(({ result }) =>
    result.kind === 'timed-out' && result.phase === 'http' ? [result.beforeMs] : [],
  )
  return waits.at(-1) ?? 0
}
