/** One question to one server, as Go's resolver would have fared with what was measured. */
import { getOrAdd } from '../push-path/memo.js'
import type { DnsProbe, DnsResult, Endpoint, Ms, RecordType } from '../report/index.js'

/** `next` sends Go to the next server; `denied` ends the lookup of this name; `unknown` was not measured. */
export type Exchange =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'denied'; readonly ms: Ms }
  | { readonly kind: 'next'; readonly ms: Ms; readonly error: string }
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** Draws exchanges from the measurements of one run. */
export interface SampleSource {
  draw(server: Endpoint, name: string, type: RecordType): Exchange
}

/** How many queries of how many were lost on the way to one resolver. */
export interface Loss {
  readonly lost: number
  readonly sent: number
}

/** The samples of one question (resolver, name, type). */
export interface Cell {
  readonly server: Endpoint
  /** Shared by all cells of a resolver, since a packet is lost on the way to it, whatever it asks. */
  readonly loss: Loss
  /** Nothing came back, and not by chance: in no replay does it get through. */
  readonly neverAnswered: boolean
  /** What came back, from the best to the worst. */
  readonly replies: readonly Exchange[]
  readonly whenLost: Exchange
}

export type Cells = ReadonlyMap<string, Cell>

/** What a replay makes of samples that disagree. */
export interface SampleChoice {
  isLost(loss: Loss): boolean
  /** One of `count` replies that are sorted from the best to the worst. */
  pick(count: number): number
}

/** The middle one, the worse of two: what usually happens. */
export const typical: SampleChoice = {
  isLost: ({ lost, sent }) => lost * 2 >= sent,
  pick: (count) => Math.floor(count / 2),
}

export function sampleSource(cells: Cells, choice: SampleChoice): SampleSource {
  return {
    draw(server, name, type) {
      const cell = cellFor(cells, server, name, type)
      if (cell === undefined) return { kind: 'unknown', ms: 0 }
      if (cell.neverAnswered || (cell.loss.lost > 0 && choice.isLost(cell.loss))) return cell.whenLost
      // Not lost this time, and nobody saw what comes back then.
      return cell.replies[choice.pick(cell.replies.length)] ?? { kind: 'unknown', ms: 0 }
    },
  }
}

type ByName = Map<string, Map<RecordType, Cell | undefined>>
const found = new WeakMap<Cells, WeakMap<Endpoint, ByName>>()

/** Replays ask for the same few cells many thousand times: their keys are not written out again each time. */
function cellFor(cells: Cells, server: Endpoint, name: string, type: RecordType): Cell | undefined {
  const byServer = getOrAdd(found, cells, () => new WeakMap<Endpoint, ByName>())
  const byName = getOrAdd(byServer, server, (): ByName => new Map())
  const byType = getOrAdd(byName, name, () => new Map<RecordType, Cell | undefined>())
  if (!byType.has(type)) byType.set(type, cells.get(cellKey(server, name, type)))
  return byType.get(type)
}

export const cellKey = (server: Endpoint, name: string, type: RecordType): string =>
  `${server.address} ${server.port} ${name.toLowerCase()} ${type}`

/** dnsclient_unix.go `exchange` and `tryOneName`; errors are worded as Go words them. */
export function exchangeOf(
  { resolver, transport }: Pick<DnsProbe, 'resolver' | 'transport'>,
  result: DnsResult,
  timeoutMs: Ms,
  overTcp: DnsResult | undefined,
): Exchange {
  const dial = `dial ${transport} ${hostPort(resolver)}: connect`
  const read = `read ${transport} ${somewhere}->${hostPort(resolver)}`
  const lost: Exchange = { kind: 'next', ms: timeoutMs, error: `${read}: i/o timeout` }
  if ('ms' in result && result.ms > timeoutMs) return lost
  switch (result.kind) {
    case 'answered':
      return { kind: 'addresses', addresses: result.addresses, ms: result.ms }
    case 'negative':
      return { kind: 'denied', ms: result.ms }
    case 'failed':
      return { kind: 'next', ms: result.ms, error: 'server misbehaving' }
    case 'lame':
      return { kind: 'next', ms: result.ms, error: 'lame referral' }
    case 'malformed':
      return { kind: 'next', ms: result.ms, error: 'cannot unmarshal DNS message' }
    case 'port-closed':
      // A closed UDP port is heard of when the reply is read, a closed TCP port when it is connected to.
      return {
        kind: 'next',
        ms: result.ms,
        error: `${transport === 'udp' ? `${read}: read` : dial}: connection refused`,
      }
    case 'unreachable':
      return { kind: 'next', ms: result.ms, error: unreachableText(result.errno, dial, read) }
    case 'truncated': {
      if (overTcp === undefined) return { kind: 'unknown', ms: result.ms }
      // A fresh time-out for the same server over TCP.
      const again = exchangeOf({ resolver, transport: 'tcp' }, overTcp, timeoutMs, {
        kind: 'malformed',
        ms: 0,
        why: 'truncated over TCP',
      })
      return { ...again, ms: result.ms + again.ms }
    }
    case 'timed-out': {
      if (result.lateMs !== null && result.lateMs <= timeoutMs) return { kind: 'unknown', ms: result.lateMs }
      return result.waitedMs >= timeoutMs ? lost : { kind: 'unknown', ms: result.waitedMs }
    }
    case 'skipped':
      return { kind: 'unknown', ms: result.waitedMs }
  }
}

/** Linux's words for an error number, where Go puts them. */
function unreachableText(errno: string, dial: string, read: string): string {
  switch (errno) {
    case 'EHOSTUNREACH':
      return `${read}: read: no route to host`
    case 'ECONNRESET':
      return `${read}: read: connection reset by peer`
    default:
      return `${dial}: network is unreachable`
  }
}

/** The client's own address and port, which cannot be foretold. */
export const somewhere = 'runner'

export const hostPort = ({ address, port }: Endpoint): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
