/** The longest path of dependent delays that the servers of a run have made: less than that nobody can take. Pure. */
import type { Served, ServedConnection, ServedQuery, ServedRequest } from '../src/simulator/index.js'

/** What was served, and by whose name. */
export type Event = Served & { readonly host: string }
type At<T> = T & { readonly host: string }

export interface Chain {
  readonly ms: number
  /** From the first to the last. */
  readonly steps: readonly string[]
}

interface Known {
  readonly queries: readonly At<ServedQuery>[]
  readonly connections: readonly At<ServedConnection>[]
  readonly requests: readonly At<ServedRequest>[]
}

/**
 * A name is asked for once a challenge has named it; a connection needs an answer for its name; a request needs its connection,
 * those before it there, the token that it carries and the upload that it cancels. Nothing else waits for anything: warm
 * samples, and what goes on side by side, are not in it.
 */
export function chainOf(events: readonly Event[]): Chain {
  const known: Known = {
    queries: events.filter((event): event is At<ServedQuery> => event.kind === 'query'),
    connections: events.filter((event): event is At<ServedConnection> => event.kind === 'connection'),
    requests: events.filter((event): event is At<ServedRequest> => event.kind === 'request'),
  }
  const chains = new Map<Event, Chain>()
  // What another one waits for was over before it came, so that each finds its own before it here.
  const inOrder = [...events].sort((one, other) => one.untilMs - other.untilMs)
  for (const event of inOrder) {
    const before = longest(
      neededBy(event, known).flatMap((needed) => {
        const found = chains.get(needed)
        return found === undefined ? [] : [found]
      }),
    )
    chains.set(event, {
      ms: before.ms + event.untilMs - event.atMs,
      steps: [...before.steps, stepOf(event)],
    })
  }
  return longest([...chains.values()])
}

const longest = (chains: readonly Chain[]): Chain =>
  chains.reduce((one, other) => (other.ms > one.ms ? other : one), { ms: 0, steps: [] })

function neededBy(event: Event, { queries, connections, requests }: Known): readonly Event[] {
  const before = <T extends Event>(others: readonly T[]) =>
    others.filter(({ untilMs }) => untilMs <= event.atMs)
  switch (event.kind) {
    case 'query':
      return first(before(requests).filter((request) => challengedTo(request) === event.host))
    case 'connection':
      return first(before(queries).filter(({ host }) => host === event.host))
    case 'request': {
      const { client, host, request } = event
      const token = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1]
      const earlier = before(requests)
      return [
        ...before(connections).filter((other) => other.client === client && other.host === host),
        ...earlier.filter((other) => other.client === client && other.host === host),
        ...(token === undefined
          ? []
          : first(earlier.filter(({ response }) => response.body?.includes(token) === true))),
        ...first(
          earlier.filter(({ response }) => response.headers?.['location']?.endsWith(request.path) === true),
        ),
        // What asks for a token was told where by whoever wants it.
        ...first(earlier.filter((other) => challengedTo(other) === host)),
      ]
    }
  }
}

/** What was known first is what was needed. */
const first = <T extends Event>(events: readonly T[]): readonly T[] =>
  [...events].sort((one, other) => one.untilMs - other.untilMs).slice(0, 1)

function challengedTo({ response }: ServedRequest): string | null {
  const realm = /realm="([^"]+)"/.exec(response.headers?.['www-authenticate'] ?? '')?.[1]
  return realm === undefined || !URL.canParse(realm) ? null : new URL(realm).hostname
}

function stepOf(event: Event): string {
  switch (event.kind) {
    case 'query':
      return `DNS ${event.host}`
    case 'connection':
      return `TLS ${event.host}`
    case 'request':
      return `${event.request.method} ${event.host}${event.request.path.replace(/[?].*$/, '').slice(0, 32)}`
  }
}
