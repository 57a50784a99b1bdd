/** One question to one server, as Go's resolver would have fared with what was measured. */
import type {
  DnsMeasurement,
  DnsProbe,
  DnsResult,
  Endpoint,
  Ms,
  Observations,
  RecordType,
} from '../report/index.js'
import { dnsMeasurements } from '../push-path/addresses.js'

/** `next` sends Go to the next server; `denied` ends the lookup of this name; `unknown` was not measured. */
export type Exchange =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'denied'; readonly ms: Ms }
  | { readonly kind: 'next'; readonly ms: Ms; readonly error: string }
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** Which of a cell's samples a replay sees. */
export interface SampleChoice {
  /** Picks one of `count` samples that are sorted from the best to the worst. */
  pick(count: number): number
}

/** Draws exchanges from the measurements of one run. */
export interface SampleSource {
  draw(server: Endpoint, name: string, type: RecordType): Exchange
}

/** The middle sample, the worse of two: what usually happens. */
export const typical: SampleChoice = { pick: (count) => Math.floor(count / 2) }

/** The samples of each cell by `cellKey`, from the best to the worst: warm ones where there are any, else the cold one. */
export type Cells = ReadonlyMap<string, readonly Exchange[]>

export const cellKey = (server: Endpoint, name: string, type: RecordType): string =>
  `${server.address} ${server.port} ${name.toLowerCase()} ${type}`

/**
 * @param timeoutMs Go's time-out for one exchange (`options timeout:`)
 * @param first `warm` leaves out each cell's first sample where there are others; `cold` takes it alone
 */
export function cellsOf(observations: Observations, timeoutMs: Ms, first: 'warm' | 'cold'): Cells {
  const overTcp = new Map<string, DnsResult>()
  const byCell = new Map<string, DnsMeasurement[]>()
  const useVc = observations.runner.lookup.go.useVc
  for (const one of dnsMeasurements(observations)) {
    const { probe } = one
    const key = cellKey(probe.resolver, probe.name, probe.type)
    if (probe.transport === 'tcp') overTcp.set(`${key} ${probe.sample}`, one.result)
    if ((probe.transport === 'tcp') === useVc) byCell.set(key, [...(byCell.get(key) ?? []), one])
  }
  const cells = new Map<string, readonly Exchange[]>()
  for (const [key, all] of byCell) {
    const ended = all.filter(({ result }) => result.kind !== 'skipped')
    const warm = ended.filter(({ probe }) => probe.sample > 0)
    const cold = ended.filter(({ probe }) => probe.sample === 0)
    const chosen = first === 'cold' ? cold : warm.length > 0 ? warm : cold
    const exchanges = chosen.map(({ probe, result }) =>
      exchangeOf(probe, result, timeoutMs, useVc ? undefined : overTcp.get(`${key} ${probe.sample}`)),
    )
    cells.set(key, exchanges.sort(fromBestToWorst))
  }
  return cells
}

export const sampleSource = (cells: Cells, choice: SampleChoice): SampleSource => ({
  draw(server, name, type) {
    const samples = cells.get(cellKey(server, name, type)) ?? []
    return samples[choice.pick(samples.length)] ?? { kind: 'unknown', ms: 0 }
  },
})

const badness = { addresses: 0, denied: 1, next: 2, unknown: 3 } as const
const fromBestToWorst = (one: Exchange, other: Exchange): number =>
  badness[one.kind] - badness[other.kind] || one.ms - other.ms

/** dnsclient_unix.go `exchange` and `tryOneName`; errors are worded as Go words them. */
function exchangeOf(
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
