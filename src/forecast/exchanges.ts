/** One question to one server, as Go's resolver would have fared with what was measured. */
import { answersAnother } from '../push-path/malformed.js'
import { getOrAdd } from '../push-path/memo.js'
import type { DnsResult, DnsTransport, Endpoint, Ms } from '../report/index.js'
import type { Sample } from './samples.js'

/** `next` sends Go to the next server; `denied` ends the lookup of this name; `unknown` was not measured. */
export type Exchange =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'denied'; readonly ms: Ms }
  | { readonly kind: 'next'; readonly ms: Ms; readonly error: string }
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** A time-out is the only thing that takes Go exactly its time-out. */
export const goLoses =
  (timeoutMs: Ms) =>
  (sample: Sample): boolean => {
    const exchange = exchangeOf(sample, timeoutMs)
    return exchange.kind === 'next' && exchange.ms === timeoutMs
  }

const known = new WeakMap<Sample, Map<Ms, Exchange>>()

/**
 * dnsclient_unix.go `exchange` and `tryOneName`; errors are worded as Go words them. Worked out once for each sample.
 * @param timeoutMs Go's time-out for one exchange (`options timeout:`)
 */
export const exchangeOf = (sample: Sample, timeoutMs: Ms): Exchange =>
  getOrAdd(
    getOrAdd(known, sample, () => new Map<Ms, Exchange>()),
    timeoutMs,
    () => exchangeWith(sample, sample.result, sample.transport, timeoutMs),
  )

function exchangeWith(
  { server, overTcp }: Pick<Sample, 'server' | 'overTcp'>,
  result: DnsResult,
  transport: DnsTransport,
  timeoutMs: Ms,
): Exchange {
  const dial = `dial ${transport} ${hostPort(server)}: connect`
  const read = `read ${transport} ${somewhere}->${hostPort(server)}`
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
      return {
        kind: 'next',
        ms: result.ms,
        error: result.why === answersAnother ? 'invalid DNS response' : 'cannot unmarshal DNS message',
      }
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
      // Over TCP there is nothing to fall back to.
      if (transport === 'tcp') return { kind: 'next', ms: result.ms, error: 'cannot unmarshal DNS message' }
      if (overTcp === null) return { kind: 'unknown', ms: result.ms }
      // A fresh time-out for the same server over TCP.
      const again = exchangeWith({ server, overTcp }, overTcp, 'tcp', timeoutMs)
      return { ...again, ms: result.ms + again.ms }
    }
    case 'timed-out': {
      // What came late for those that were waited for, but in time for a more patient client.
      if (result.late !== null && result.late.ms <= timeoutMs)
        return exchangeWith({ server, overTcp }, result.late, transport, timeoutMs)
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
