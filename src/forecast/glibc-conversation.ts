/**
 * What glibc says to one server after the other about one name, and hears: resolv/res_send.c, `send_dg` and `send_vc`
 * of glibc 2.36, and of 2.41 where it differs.
 */
import { getOrAdd } from '../push-path/memo.js'
import type { DnsReply, Ms, RecordType } from '../report/index.js'
import { heardOf, rcodeOf, takeEarliest, type Heard } from './heard.js'
import type { Sample } from './samples.js'

/** `first` and `second` are the two buffers of a lookup, in the order in which the replies came. */
export type Round =
  | {
      readonly kind: 'answers'
      readonly atMs: Ms
      readonly first: DnsReply | null
      readonly second: DnsReply | null
    }
  /** Nothing to go by: the next server is asked. */
  | { readonly kind: 'next'; readonly atMs: Ms; readonly errno: string }
  | { readonly kind: 'truncated'; readonly atMs: Ms }
  | { readonly kind: 'unknown'; readonly atMs: Ms }

/** What `res_send.c` falls back to where one of two replies is missing, and stays with. */
export interface Habits {
  /** AAAA only after A has been answered (`RES_F_SNGLKUP`). */
  single: boolean
  /** The same, with a new socket for the AAAA query (`RES_F_SNGLKUPREOP`). */
  reopen: boolean
}

export interface ConversationOptions {
  /** A before AAAA, or A alone (`no-aaaa`). */
  readonly types: readonly RecordType[]
  readonly habits: Habits
  /** How long the server with this index is waited for at a time. */
  readonly waitMs: (index: number) => Ms
  /** What was waited for so long, and in vain, does not come at all. */
  readonly patienceMs: Ms
  /** Null for what was not measured. `atMs` is since the conversation began. */
  readonly draw: (index: number, type: RecordType, atMs: Ms) => Sample | null
  /**
   * One query at a time, the first one failed, and the second one is waited for, which was not sent: bug 30081, mended in
   * 2.41 and in what distributions took over from there (lab: Debian's 2.36-9+deb12u14 has it mended).
   */
  readonly waitsForUnsent: boolean
}

interface Datagram {
  readonly atMs: Ms
  readonly type: RecordType
  readonly heard: Exclude<Heard, { readonly kind: 'nothing' }>
}

export interface Conversation {
  overUdp(index: number, startMs: Ms): Round
  overTcp(index: number, startMs: Ms): Round
  /** Whether anybody answered, or was waited for to the end (`gotsomewhere`): else the error is a refused connection. */
  gotSomewhere(): boolean
  /** The response code in the first buffer, which is what the search list goes by. */
  firstRcode(): ReturnType<typeof rcodeOf>
}

/** One name's conversation with all servers. A socket stays open, with its queries' ids, until any server fails. */
export function createConversation(options: ConversationOptions): Conversation {
  const { types, habits, waitMs, patienceMs, draw, waitsForUnsent } = options
  /** What is on its way to each server's socket. */
  const sockets = new Map<number, Datagram[]>()
  let gotSomewhere = false
  let firstRcode: ReturnType<typeof rcodeOf> = 'noerror'

  const send = (index: number, type: RecordType, atMs: Ms) => {
    const sample = draw(index, type, atMs)
    const heard: Heard = sample === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.result, patienceMs)
    if (heard.kind === 'nothing') return
    getOrAdd(sockets, index, () => []).push({ atMs: atMs + heard.ms, type, heard })
  }

  const overUdp = (index: number, startMs: Ms): Round => {
    let nowMs = startMs
    let first: DnsReply | null = null
    const next = (errno: string): Round => ({ kind: 'next', atMs: nowMs, errno })
    const nextAfterClosing = (errno: string): Round => {
      sockets.clear()
      return next(errno)
    }
    const [one, other] = types
    if (one === undefined) return next('ETIMEDOUT')
    for (;;) {
      const endMs = nowMs + waitMs(index)
      const received = new Set<RecordType>()
      send(index, one, nowMs)
      if (other !== undefined && !habits.single) send(index, other, nowMs)
      listening: for (;;) {
        const datagram = takenBy(endMs, sockets.get(index))
        if (datagram === null) {
          nowMs = endMs
          if (first === null || received.size === 0) {
            gotSomewhere = true
            return next('ETIMEDOUT')
          }
          // One of two replies: some servers, and firewalls, cannot bear two questions at a time.
          if (habits.reopen) return { kind: 'answers', atMs: nowMs, first, second: null }
          if (habits.single) {
            habits.reopen = true
            sockets.clear()
          } else habits.single = true
          break listening
        }
        nowMs = Math.max(nowMs, datagram.atMs)
        const { type, heard } = datagram
        if (heard.kind === 'unknown') return { kind: 'unknown', atMs: nowMs }
        if (heard.kind === 'error') return nextAfterClosing(heard.errno)
        const { reply } = heard
        gotSomewhere = true
        if (received.has(type)) continue
        const alone = received.size === 0
        if (alone) firstRcode = rcodeOf(reply)
        if (failsOver(reply)) {
          if (!alone)
            return first === null ? next('ETIMEDOUT') : { kind: 'answers', atMs: nowMs, first, second: null }
          if (other === undefined || (habits.single && !waitsForUnsent)) return nextAfterClosing('ETIMEDOUT')
          first = null
          received.add(type)
          continue
        }
        if (reply.kind === 'truncated') {
          sockets.clear()
          return { kind: 'truncated', atMs: nowMs }
        }
        if (!alone) return { kind: 'answers', atMs: nowMs, first, second: reply }
        first = reply
        received.add(type)
        if (other === undefined) return { kind: 'answers', atMs: nowMs, first, second: null }
        if (!habits.single) continue
        if (habits.reopen) sockets.clear()
        send(index, other, nowMs)
      }
    }
  }

  /** Both questions on one connection, without a time-out of glibc's own, and whatever is answered is taken. */
  const overTcp = (index: number, startMs: Ms): Round => {
    const heard = types.map((type) => heardOverTcp(draw(index, type, startMs)))
    const lastMs = Math.max(0, ...heard.map(({ ms }) => ms))
    const failed = heard.find((one) => one.kind === 'error')
    if (failed !== undefined) return { kind: 'next', atMs: startMs + failed.ms, errno: failed.errno }
    const replies = heard
      .flatMap((one) => (one.kind === 'reply' ? [one] : []))
      .sort((one, another) => one.ms - another.ms)
      .map(({ reply }) => reply)
    if (replies.length < types.length) return { kind: 'unknown', atMs: startMs + lastMs }
    const [first = null, second = null] = replies
    if (first !== null) firstRcode = rcodeOf(first)
    return { kind: 'answers', atMs: startMs + lastMs, first, second }
  }

  return { overUdp, overTcp, gotSomewhere: () => gotSomewhere, firstRcode: () => firstRcode }
}

/** The earliest of what is there by then, taken off. */
const takenBy = (byMs: Ms, queue: Datagram[] = []): Datagram | null =>
  queue.some(({ atMs }) => atMs <= byMs) ? takeEarliest(queue) : null

const failsOver = (reply: DnsReply): boolean =>
  reply.kind === 'lame' ||
  (reply.kind === 'failed' &&
    (reply.rcode === 'servfail' || reply.rcode === 'notimp' || reply.rcode === 'refused'))

/**
 * A question whose answer was whole over UDP was not asked over TCP, and goes along with the one that was not: what it
 * brought over UDP is taken to come over TCP as well.
 */
function heardOverTcp(sample: Sample | null): Exclude<Heard, { readonly kind: 'nothing' }> {
  if (sample === null) return { kind: 'unknown', ms: 0 }
  const { transport, result, overTcp } = sample
  const heard = heardOf(transport === 'tcp' ? result : (overTcp ?? result), Infinity)
  if (transport === 'udp' && overTcp === null && heard.kind !== 'reply') return { kind: 'unknown', ms: 0 }
  const unread = heard.kind === 'nothing' || (heard.kind === 'reply' && heard.reply.kind === 'truncated')
  return unread ? { kind: 'unknown', ms: 0 } : heard
}
