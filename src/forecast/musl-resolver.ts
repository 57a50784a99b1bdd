/** musl's getaddrinfo (src/network/lookup_name.c, res_msend.c; 1.2.0 to 1.2.5), replayed exactly on measured samples. */
import type { DnsReply, Ms, RecordType } from '../report/index.js'
import { cgoError, muslWords, type AddressInfoError } from './cgo-error.js'
import { heardOf, rcodeOf, takeEarliest, type Heard } from './heard.js'
import type { Lookup, NameResolver, NameResolverOptions } from './name-resolver.js'
import type { Sample } from './samples.js'

export interface MuslResolverOptions extends NameResolverOptions {
  /** How a Go program words a name without an address; see `CgoWording`. */
  readonly noDataIsNoHost: boolean
  /** From 1.2.4 on: what is truncated is asked for over TCP, and a name without an address is told from one that is not there. */
  readonly tcpFallback: boolean
}

const types = ['A', 'AAAA'] as const satisfies readonly RecordType[]

/** Nothing came within all the time that a name gets. */
export const muslLoses =
  (timeoutMs: Ms) =>
  ({ result }: Sample): boolean => {
    const heard = heardOf(result, timeoutMs)
    return heard.kind === 'nothing' || (heard.kind === 'reply' && heard.ms >= timeoutMs)
  }

interface Arrival {
  readonly atMs: Ms
  readonly server: number
  readonly type: RecordType
  readonly over: 'udp' | 'tcp'
  readonly sample: Sample | null
  readonly heard: Exclude<Heard, { readonly kind: 'nothing' }>
}

type Sent =
  | { readonly kind: 'over'; readonly replies: ReadonlyMap<RecordType, DnsReply>; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms }

type Asked =
  | { readonly kind: 'found'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'not-there'; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly error: AddressInfoError; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms }

export function createMuslResolver(options: MuslResolverOptions): NameResolver {
  const { rules, servers, samples, pinned, tcpFallback, noDataIsNoHost } = options
  const { timeoutMs, attempts } = rules

  /** `__res_msend_rc`: every question to every server at once, and again at each interval. */
  const sendAll = (name: string, beginMs: Ms): Sent => {
    const intervalMs = Math.max(1, Math.floor(timeoutMs / attempts))
    const replies = new Map<RecordType, DnsReply>()
    const truncated = new Set<RecordType>()
    const arrivals: Arrival[] = []
    const open = () => types.filter((type) => !replies.has(type))
    const arrive = (
      atMs: Ms,
      arrival: Pick<Arrival, 'server' | 'type' | 'over' | 'sample'>,
      heard: Heard,
    ) => {
      if (heard.kind !== 'nothing') arrivals.push({ ...arrival, atMs: atMs + heard.ms, heard })
    }
    const send = (server: number, type: RecordType, atMs: Ms) => {
      const to = servers[server]
      const sample = to === undefined ? null : samples.draw(to, name, type, beginMs + atMs)
      const heard: Heard = sample === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.result, timeoutMs)
      arrive(atMs, { server, type, over: 'udp', sample }, heard)
    }

    for (let startMs = 0; startMs < timeoutMs; startMs += intervalMs) {
      const asking = open().filter((type) => !truncated.has(type))
      for (const type of asking) servers.forEach((_, server) => send(server, type, startMs))
      let retriesLeft = 2 * types.length
      const endMs = Math.min(startMs + intervalMs, timeoutMs)
      for (;;) {
        const arrival = takenBefore(endMs, arrivals)
        if (arrival === null) break
        const { atMs, type, server, over, sample, heard } = arrival
        if (over === 'tcp') {
          if (heard.kind === 'unknown') return { kind: 'unknown', ms: atMs }
          // A connection that fails ends everything.
          if (heard.kind === 'error' || !isTaken(heard.reply)) return { kind: 'over', replies, ms: atMs }
          if (heard.reply.kind === 'truncated') return { kind: 'unknown', ms: atMs }
          replies.set(type, heard.reply)
        } else {
          if (replies.has(type) || truncated.has(type)) continue
          // The socket is not connected: nobody hears that a port is closed.
          if (heard.kind === 'error') continue
          if (heard.kind === 'unknown') return { kind: 'unknown', ms: atMs }
          const { reply } = heard
          if (reply.kind === 'truncated') {
            // What stood in the part that came is not kept.
            if (!tcpFallback) return { kind: 'unknown', ms: atMs }
            truncated.add(type)
            arrive(atMs, { server, type, over: 'tcp', sample }, heardOverTcp(sample, timeoutMs))
            continue
          }
          if (rcodeOf(reply) === 'servfail' && retriesLeft > 0) {
            retriesLeft--
            send(server, type, atMs)
          }
          if (!isTaken(reply)) continue
          replies.set(type, reply)
        }
        if (open().length === 0) return { kind: 'over', replies, ms: atMs }
      }
    }
    return { kind: 'over', replies, ms: timeoutMs }
  }

  /** `name_from_dns`: both families, or nothing. */
  const ask = (name: string, beginMs: Ms): Asked => {
    const sent = sendAll(name, beginMs)
    if (sent.kind === 'unknown') return sent
    const { ms, replies } = sent
    for (const type of types) {
      const reply = replies.get(type)
      if (reply === undefined) return { kind: 'failed', error: 'again', ms }
      if (rcodeOf(reply) === 'nxdomain') return { kind: 'not-there', ms }
    }
    const addresses = types.flatMap((type) => {
      const reply = replies.get(type)
      return reply?.kind === 'answered' ? reply.addresses : []
    })
    return addresses.length > 0
      ? { kind: 'found', addresses, ms }
      : { kind: 'failed', error: tcpFallback ? 'no-data' : 'no-name', ms }
  }

  /** `name_from_dns_search`: with enough dots no suffix at all; what is not merely absent ends it. */
  const search = (host: string): Asked => {
    const rooted = host.endsWith('.')
    const name = rooted ? host.slice(0, -1) : host
    const searched = !rooted && host.split('.').length - 1 < rules.ndots
    let ms = 0
    for (const suffix of searched ? rules.search : []) {
      const asked = ask(`${name}.${suffix}`, ms)
      ms += asked.ms
      if (asked.kind !== 'not-there') return { ...asked, ms }
    }
    const asked = ask(name, ms)
    return { ...asked, ms: ms + asked.ms }
  }

  return {
    lookup(host): Lookup {
      const known = pinned(host)
      if (known !== null) return { kind: 'found', addresses: known, ms: 0 }
      // It divides by the attempts, and the program dies of none.
      if (attempts === 0) return { kind: 'unknown', ms: 0 }
      const result = search(host)
      if (result.kind === 'found' || result.kind === 'unknown') return result
      const error = result.kind === 'not-there' ? 'no-name' : result.error
      return {
        kind: 'failed',
        error: cgoError(host, error, { words: muslWords, noDataIsNoHost }),
        ms: result.ms,
      }
    },
  }
}

/** The earliest of what arrives before then, taken off. */
const takenBefore = (endMs: Ms, arrivals: Arrival[]): Arrival | null =>
  arrivals.some(({ atMs }) => atMs < endMs) ? takeEarliest(arrivals) : null

/** Only these two response codes are an answer; all others are as good as silence. */
const isTaken = (reply: DnsReply): boolean => rcodeOf(reply) === 'noerror' || rcodeOf(reply) === 'nxdomain'

const heardOverTcp = (sample: Sample | null, timeoutMs: Ms): Heard =>
  sample === null || sample.overTcp === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.overTcp, timeoutMs)
