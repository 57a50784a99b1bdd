/** glibc's getaddrinfo (resolv/res_send.c, res_query.c, nss_dns/dns-host.c; 2.36 and later), replayed exactly on measured samples. */
import type { DnsReply, Ms, RecordType } from '../report/index.js'
import { cgoError, glibcWords, type AddressInfoError } from './cgo-error.js'
import { createConversation, type Conversation, type Habits } from './glibc-conversation.js'
import { heardOf, rcodeOf } from './heard.js'
import type { Lookup, NameResolver, NameResolverOptions } from './name-resolver.js'
import type { Sample } from './samples.js'

export interface GlibcResolverOptions extends NameResolverOptions {
  /** How a Go program words a name without an address; see `CgoWording`. */
  readonly noDataIsNoHost: boolean
  /** See `ConversationOptions`. */
  readonly waitsForUnsent: boolean
  /** Where `rotate` begins: at random in each process (res_send.c `nameserver_offset`). */
  readonly rotationStart: number
}

/** `h_errno`, as far as it decides. */
type Failure = 'try-again' | 'no-data' | 'host-not-found' | 'no-recovery'

type Queried =
  | { readonly kind: 'found'; readonly addresses: readonly string[]; readonly ms: Ms }
  | {
      readonly kind: 'failed'
      readonly failure: Failure
      /** What the search list makes of it. */
      readonly then: 'next-suffix' | 'end-of-list' | 'give-up'
      readonly ms: Ms
    }
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** A query that brought nothing. A late reply is none such: it is taken when its server is asked again. */
export const glibcLoses =
  (timeoutMs: Ms) =>
  ({ result }: Sample): boolean =>
    heardOf(result, timeoutMs).kind === 'nothing'

/**
 * How long one server is waited for at a time (res_send.c `send_dg`): whole seconds, doubled for each place in the list
 * and shared among all servers, whichever round it is.
 */
export function glibcWaitMs(timeoutMs: Ms, index: number, servers: number): Ms {
  const seconds = Math.floor(timeoutMs / 1_000) * 2 ** index
  return Math.max(1, index > 0 ? Math.floor(seconds / servers) : seconds) * 1_000
}

/** One process's getaddrinfo: its rotation goes on, and its fall-backs stick, from lookup to lookup. */
export function createGlibcResolver(options: GlibcResolverOptions): NameResolver {
  const { rules, servers, samples, pinned, waitsForUnsent } = options
  const types: readonly RecordType[] = rules.noAaaa ? ['A'] : ['A', 'AAAA']
  const habits: Habits = { single: rules.singleRequest !== 'off', reopen: rules.singleRequest === 'reopen' }
  let rotations = options.rotationStart
  const nextOffset = () => (rules.rotate && servers.length > 1 ? rotations++ : 0)

  const conversationAbout = (name: string, beginMs: Ms): Conversation =>
    createConversation({
      types,
      habits,
      waitMs: (index) => glibcWaitMs(rules.timeoutMs, index, servers.length),
      patienceMs: rules.timeoutMs,
      draw: (index, type, atMs) => {
        const server = servers[index]
        return server === undefined ? null : samples.draw(server, name, type, beginMs + atMs)
      },
      waitsForUnsent,
    })

  /** `__res_context_send` and what `__res_context_query` makes of it: every server in turn, `attempts` times over. */
  const query = (name: string, beginMs: Ms): Queried => {
    const conversation = conversationAbout(name, beginMs)
    const offset = nextOffset()
    let overTcp = rules.useVc
    let ms = 0
    let errno = 'ETIMEDOUT'
    for (let attempt = 0; attempt < rules.attempts; attempt++) {
      for (let shift = 0; shift < servers.length; shift++) {
        const index = (shift + offset) % servers.length
        let round = overTcp ? null : conversation.overUdp(index, ms)
        if (round === null || round.kind === 'truncated') {
          overTcp = true
          round = conversation.overTcp(index, round?.atMs ?? ms)
        }
        ms = round.atMs
        if (round.kind === 'unknown') return { kind: 'unknown', ms }
        if (round.kind === 'answers') return read(round.first, round.second, conversation, ms)
        if (round.kind === 'next') errno = round.errno
      }
      // Over TCP each server is asked once at the most.
      if (overTcp) break
    }
    const refused = overTcp ? errno === 'ECONNREFUSED' : !conversation.gotSomewhere()
    const then = refused ? 'give-up' : afterTrying(conversation)
    return { kind: 'failed', failure: 'try-again', then, ms }
  }

  /** `__res_context_search`: with enough dots the name itself first, else last. */
  const search = (host: string): Queried => {
    const rooted = host.endsWith('.')
    const name = rooted ? host.slice(0, -1) : host
    const asItIs = rooted || host.split('.').length - 1 >= rules.ndots
    let ms = 0
    let first: Failure | null = null
    const failures = new Set<Failure>()
    let last: Failure = 'host-not-found'
    const ask = (asked: string): Queried => {
      const queried = query(asked, ms)
      ms += queried.ms
      return { ...queried, ms }
    }
    if (asItIs) {
      const queried = ask(name)
      if (queried.kind !== 'failed' || rooted) return queried
      first = queried.failure
    }
    for (const suffix of rules.search) {
      const queried = ask(`${name}.${suffix}`)
      if (queried.kind !== 'failed' || queried.then === 'give-up') return queried
      last = queried.failure
      if (queried.then === 'end-of-list') break
      failures.add(queried.failure)
    }
    if (!asItIs) {
      const queried = ask(name)
      if (queried.kind !== 'failed') return queried
      last = queried.failure
    }
    const failure =
      first ?? (failures.has('no-data') ? 'no-data' : failures.has('try-again') ? 'try-again' : last)
    return { kind: 'failed', failure, then: 'give-up', ms }
  }

  return {
    lookup(host): Lookup {
      const known = pinned(host)
      if (known !== null) return { kind: 'found', addresses: known, ms: 0 }
      const result = search(host)
      if (result.kind !== 'failed') return result
      const { noDataIsNoHost } = options
      const error = cgoError(host, addressInfoError[result.failure], { words: glibcWords, noDataIsNoHost })
      return { kind: 'failed', error, ms: result.ms }
    },
  }
}

/** nss/getaddrinfo.c, `get_nss_addresses`. */
const addressInfoError: Readonly<Record<Failure, AddressInfoError>> = {
  'try-again': 'again',
  'no-data': 'no-data',
  'host-not-found': 'no-name',
  'no-recovery': 'no-name',
}

/** res_query.c, `__res_context_query`: with one buffer empty the other one stands for both. */
function read(first: DnsReply | null, second: DnsReply | null, conversation: Conversation, ms: Ms): Queried {
  const [one, other] = [first ?? second, second ?? first]
  if (one === null || other === null) return { kind: 'unknown', ms }
  const addresses = [first, second].flatMap(addressesIn)
  if (addresses.length > 0) return { kind: 'found', addresses: v4First(addresses), ms }
  const failure = failureOf(rcodeOf(one) === 'noerror' ? rcodeOf(other) : rcodeOf(one))
  const then =
    failure === 'try-again'
      ? afterTrying(conversation)
      : failure === 'no-recovery'
        ? 'end-of-list'
        : 'next-suffix'
  return { kind: 'failed', failure, then, ms }
}

const addressesIn = (reply: DnsReply | null): readonly string[] =>
  reply?.kind === 'answered' ? reply.addresses : []

const v4First = (addresses: readonly string[]): readonly string[] => [
  ...addresses.filter((address) => !address.includes(':')),
  ...addresses.filter((address) => address.includes(':')),
]

/** A server that failed says nothing of the next suffix; silence ends the list (res_query.c, `TRY_AGAIN`). */
const afterTrying = (conversation: Conversation): 'next-suffix' | 'end-of-list' =>
  conversation.firstRcode() === 'servfail' ? 'next-suffix' : 'end-of-list'

function failureOf(rcode: ReturnType<typeof rcodeOf>): Failure {
  if (rcode === 'noerror') return 'no-data'
  if (rcode === 'nxdomain') return 'host-not-found'
  return rcode === 'servfail' ? 'try-again' : 'no-recovery'
}
