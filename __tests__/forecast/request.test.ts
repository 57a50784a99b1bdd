import { describe, expect, test } from '@jest/globals'
import { clientTimeout, request, type RequestBudget } from '../../src/forecast/request.js'
import { pathOfImage } from '../../src/push-path/path.js'
import type { ConnectionProbe, ConnectionResult, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const [a, b, six] = ['203.0.113.1', '203.0.113.2', '2001:db8::6'] as const
const withIpv6 = { ipv6Networks: ['2001:db8:ffff::'] }

type Answers = (probe: ConnectionProbe) => ConnectionResult
/** TCP 1 ms, TLS 6 ms, headers 3 ms. */
const works: Answers = (probe) => connected(probe, 401, 'Bearer realm="https://auth.test/token"')
const late =
  (tcpMs: number): Answers =>
  (probe) => ({ ...(works(probe) as Extract<ConnectionResult, { kind: 'answered' }>), tcpMs })
const silent: Answers = ({ waits }) => ({
  kind: 'timed-out',
  phase: 'tcp',
  waitedMs: waits.tcpMs,
  beforeMs: 0,
})
const refuses: Answers = () => ({ kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 })
const resets: Answers = () => ({ kind: 'failed', phase: 'tls', code: 'ECONNRESET', ms: 5, beforeMs: 2 })
const hangsInTls: Answers = ({ waits }) => ({
  kind: 'timed-out',
  phase: 'tls',
  waitedMs: waits.tlsMs,
  beforeMs: 2,
})
const hangs: Answers = (probe) =>
  probe.kind === 'http'
    ? { kind: 'timed-out', phase: 'http', waitedMs: probe.waits.httpMs, beforeMs: 7 }
    : works(probe)
const hangsUp: Answers = (probe) =>
  probe.kind === 'http'
    ? { kind: 'failed', phase: 'http', code: 'ECONNRESET', ms: 9, beforeMs: 7 }
    : works(probe)
const cutOff: Answers = () => ({ kind: 'skipped', why: 'deadline', waitedMs: 4_000 })

const patient: RequestBudget = { dialMs: 30_000, tlsMs: 10_000, totalMs: null }
const ping: RequestBudget = { ...patient, totalMs: 15_000 }
const detached: RequestBudget = { ...ping, dialOutlivesRequest: true }

/** A request to a registry that has these addresses, after a lookup of so long. */
function requested(
  at: Readonly<Record<string, Answers>>,
  budget: RequestBudget,
  { runner = {}, lookupMs = 0, addresses = Object.keys(at) }: Setting = {},
) {
  const known = Object.keys(at)
  const of = (own: readonly string[]) => (own.length === 0 ? nodata(5) : answered(5, ...own))
  const facts = runnerFacts('nameserver 192.0.2.53', {
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
    ...runner,
  })
  const observations = observe({ images: 'registry.test/app:1', samples: '1' }, facts, {
    dns: ({ type }) => of(known.filter((one) => one.includes(':') === (type === 'AAAA'))),
    connect: (probe) => (at[probe.to.address] ?? works)(probe),
  })
  const { registry } = pathOfImage(observations, observations.request.images[0])
  return request(observations, registry, { kind: 'found', addresses, ms: lookupMs }, budget)
}
interface Setting {
  readonly runner?: Partial<RunnerFacts>
  readonly lookupMs?: number
  readonly addresses?: readonly string[]
}

const ok = (ms: number) => ({ kind: 'answered', ms, reusedMs: 3, status: 401, challenged: true })
const failed = (error: string, ms: number) => ({ kind: 'failed', ms, error, timedOut: false })

describe('a request to a name with several addresses', () => {
  test('goes to the first, and a request that follows on its connection costs the exchange alone', () => {
    expect(requested({ [a]: works, [b]: silent }, patient)).toEqual(ok(10))
  })

  test('goes to the second where the first refuses', () => {
    expect(requested({ [a]: refuses, [b]: works }, patient)).toEqual(ok(11))
  })

  test('waits half of the dial where the first is silent', () => {
    expect(requested({ [a]: silent, [b]: works }, patient)).toEqual(ok(15_010))
  })

  test('of what the lookup has left', () => {
    expect(requested({ [a]: silent, [b]: works }, patient, { lookupMs: 10_000 })).toEqual(ok(20_010))
  })

  test('and half of the request where the dial knows of it', () => {
    expect(requested({ [a]: silent, [b]: works }, ping)).toEqual(ok(7_510))
    expect(requested({ [a]: silent, [b]: works }, detached)).toEqual({
      ...failed(clientTimeout, 15_000),
      timedOut: true,
    })
  })

  test('leaves the rest of them unsaid: it is the first that is told of', () => {
    expect(requested({ [a]: silent, [b]: silent }, patient)).toEqual(
      failed(`dial tcp ${a}:443: i/o timeout`, 30_000),
    )
    expect(requested({ [a]: refuses, [b]: silent }, patient)).toEqual(
      failed(`dial tcp ${a}:443: connect: connection refused`, 30_000),
    )
  })

  test('goes where this lookup leads, not another one', () => {
    expect(requested({ [a]: silent, [b]: works }, patient, { addresses: [b] })).toEqual(ok(10))
    expect(requested({ [a]: silent, [b]: works }, patient, { addresses: [b, a] })).toEqual(ok(10))
  })
})

describe('IPv6', () => {
  test('is tried first by a runner that has it, and IPv4 300 ms later', () => {
    expect(requested({ [a]: works, [six]: silent }, patient, { runner: withIpv6 })).toEqual(ok(310))
    expect(requested({ [a]: works, [six]: late(20) }, patient, { runner: withIpv6 })).toEqual(ok(29))
    expect(requested({ [a]: works, [six]: refuses }, patient, { runner: withIpv6 })).toEqual(ok(11))
  })

  test('and costs nothing to one that has none', () => {
    expect(requested({ [a]: works, [six]: silent }, patient)).toEqual(ok(10))
  })

  test('nor where the runner turns out to have no route', () => {
    const noRoute: Answers = () => ({ kind: 'failed', phase: 'tcp', code: 'ENETUNREACH', ms: 0, beforeMs: 0 })
    expect(requested({ [a]: works, [six]: noRoute }, patient, { runner: withIpv6 })).toEqual(ok(10))
    expect(requested({ [a]: silent, [six]: noRoute }, ping, { runner: withIpv6 })).toMatchObject({
      error: `dial tcp ${a}:443: i/o timeout`,
    })
  })
})

describe('a connection that was made is not made anew', () => {
  test('where TLS is reset', () => {
    expect(requested({ [a]: resets, [b]: works }, patient)).toEqual(
      failed(`read tcp runner->${a}:443: read: connection reset by peer`, 5),
    )
    expect(requested({ [a]: works, [six]: resets }, patient, { runner: withIpv6 })).toEqual(
      failed(`read tcp runner->[${six}]:443: read: connection reset by peer`, 5),
    )
  })

  test('where it was reset before anybody looked at it', () => {
    const resetAtOnce: Answers = () => ({
      kind: 'failed',
      phase: 'tcp',
      code: 'ECONNRESET',
      ms: 5,
      beforeMs: 0,
    })
    expect(requested({ [a]: resetAtOnce, [b]: works }, patient)).toEqual(
      failed(`read tcp runner->${a}:443: read: connection reset by peer`, 5),
    )
  })

  test('after an address that was silent: its share, and what TLS took', () => {
    expect(requested({ [a]: silent, [b]: resets }, patient)).toMatchObject({ ms: 15_005 })
  })

  test('where TLS hangs', () => {
    expect(requested({ [a]: hangsInTls, [b]: works }, patient)).toEqual(
      failed('net/http: TLS handshake timeout', 10_002),
    )
  })

  test('where the answer does not come', () => {
    expect(requested({ [a]: hangs, [b]: works }, patient)).toEqual({ kind: 'hangs', ms: 15_007 })
    expect(requested({ [a]: hangs, [b]: works }, ping)).toMatchObject({ error: clientTimeout, ms: 15_000 })
    expect(requested({ [a]: hangsUp, [b]: works }, patient)).toEqual(failed('EOF', 9))
  })
})

describe('what was not measured', () => {
  test('an address that nobody has heard of has no forecast', () => {
    expect(requested({ [a]: works, [b]: silent }, patient, { addresses: ['192.0.2.1'] }).kind).toBe('unknown')
  })

  test('unless it is one of many that all took the connection: as good as the slowest', () => {
    const pool = { [a]: late(20), [b]: late(40) }
    expect(requested(pool, patient, { addresses: ['203.0.113.77'] })).toEqual(ok(49))
    expect(requested(pool, patient, { addresses: ['2001:db8::77'] }).kind).toBe('unknown')
  })

  test('where the run ended first, it takes at least what was waited', () => {
    expect(requested({ [a]: cutOff }, patient)).toMatchObject({ kind: 'unknown', ms: 4_000 })
    expect(requested({ [a]: cutOff }, { ...patient, totalMs: 3_000 })).toMatchObject({ kind: 'failed' })
    expect(requested({ [a]: cutOff, [six]: works }, patient)).toMatchObject({ kind: 'unknown', ms: 0 })
  })
})
