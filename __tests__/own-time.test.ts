/**
 * How long a preflight takes, by the plan alone: no machine is slow in it. Where only resolvers are at fault at most one
 * resolver time-out and a bit, where a server is late at most what its client waits for that phase and a bit.
 */
import { describe, expect, test } from '@jest/globals'
import { connectionWaits, goResolver, limits } from '../src/budgets.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  DnsProbe,
  DnsResult,
  Places,
  Resolver,
} from '../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  runnerFacts,
  servfail,
  silent,
  truncated,
} from './support/observe.js'
import { timedSurvey } from './support/timed-survey.js'

const bitMs = 1_500
const timeoutMs = goResolver.timeoutMs
const [registry, token, trust] = ['registry.test', 'auth.test', 'notary.test'] as const
const challenge = `Bearer realm="https://${token}/token",service="x"`

const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))
const serve = (probe: ConnectionProbe): ConnectionResult =>
  probe.host === token || (probe.kind === 'http' && probe.reads === 'trust-data')
    ? connected(probe, 200, null)
    : connected(probe, 401, challenge)

interface Faults {
  readonly dns?: (probe: DnsProbe) => DnsResult | null
  readonly connect?: (probe: ConnectionProbe) => ConnectionResult | null
  readonly resolvConf?: string
  readonly images?: string
}

const durationOf = ({ dns, connect, resolvConf = '', images = `${registry}/app:1` }: Faults): number =>
  timedSurvey(
    { images, 'trust-server': `https://${trust}` },
    runnerFacts(`nameserver 192.0.2.1\nnameserver 192.0.2.2\n${resolvConf}`),
    {
      dns: (probe) => dns?.(probe) ?? good(probe),
      connect: (probe) => connect?.(probe) ?? serve(probe),
    },
  ).durationMs

const isFirst = ({ resolver }: DnsProbe) => resolver.address === '192.0.2.1'
const late = (probe: ConnectionProbe, httpMs: number): ConnectionResult => {
  const result = serve(probe)
  return result.kind === 'answered' && probe.kind === 'http' ? { ...result, httpMs } : result
}

test('a trust server that answers too late for the ping is not asked for more', () => {
  const lateMs = 6_000
  const durationMs = durationOf({
    connect: (probe) => (probe.host === trust ? late(probe, lateMs) : null),
  })
  expect(durationMs).toBeLessThan(lateMs + bitMs)
})

test('a token server that is late is asked with the credentials while it is waited for without them', () => {
  const lateMs = 6_000
  const team = 'team.example'
  const realm = `Bearer realm="https://auth.${team}/token",service="x"`
  const { durationMs, observations } = timedSurvey(
    { images: `registry.${team}/app:1`, 'check-credentials': 'true' },
    runnerFacts('nameserver 192.0.2.1', {
      contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
      credentials: { [`registry.${team}`]: 'password' },
    }),
    {
      dns: good,
      connect: (probe) => {
        if (!probe.host.startsWith('auth.')) return connected(probe, 401, realm)
        const result = connected(probe, 200, null)
        return result.kind === 'answered' && probe.kind === 'http' ? { ...result, httpMs: lateMs } : result
      },
    },
  )
  expect(durationMs).toBeLessThan(lateMs + bitMs)
  const asked = observations.measurements.flatMap(({ probe }) =>
    probe.kind === 'http' && probe.host.startsWith('auth.') ? [probe.authorization.kind] : [],
  )
  expect(asked.sort()).toEqual(['none', 'stored'])
})

test('a healthy push is looked at in no time', () => {
  expect(durationOf({})).toBeLessThan(100)
})

describe('silent resolvers behind a stub', () => {
  const stub = { address: '127.0.0.53', port: 53 }
  const facts = runnerFacts(`nameserver ${stub.address}`)
  const upstreams = ['192.0.2.8', '192.0.2.9'].map((address, index): Resolver => {
    const place = { address, port: 53, position: index + 1 }
    return { ...place, used: false, source: '/run/systemd/resolve/resolv.conf', behind: stub }
  })
  const runner = { ...facts, resolvers: [...facts.resolvers, ...upstreams] }
  const isBehind = ({ why }: DnsProbe) => why === 'behind-stub'
  /** A network as far away as a registry usually is. */
  const survey = (dns: (probe: DnsProbe) => DnsResult, places = facts.places) =>
    timedSurvey(
      { images: `${registry}/app:1`, 'trust-server': `https://${trust}` },
      { ...runner, places },
      {
        dns,
        connect: (probe) => {
          const result = serve(probe)
          return result.kind === 'answered' ? { ...result, tcpMs: 40, tlsMs: 80 } : result
        },
      },
    )
  const lasting = (dns: (probe: DnsProbe) => DnsResult, places?: Places): number =>
    survey(dns, places).durationMs
  const near = (probe: DnsProbe): DnsResult => ({ ...good(probe), ms: 20 }) as DnsResult
  const silentBehind = (probe: DnsProbe) => (isBehind(probe) ? silent(probe) : near(probe))

  test('cost nothing while the stub answers well', () => {
    expect(lasting(silentBehind) / lasting(near)).toBeLessThan(1.1)
  })

  test('are waited for where the stub is silent, too, or slow, since they say why', () => {
    expect(lasting(silent)).toBeGreaterThanOrEqual(timeoutMs)
    const slow = (probe: DnsProbe) =>
      isBehind(probe) ? silent(probe) : ({ ...good(probe), ms: 900 } as DnsResult)
    expect(lasting(slow)).toBeGreaterThanOrEqual(timeoutMs)
  })

  test('are waited for from when the stub is silent for a name that a challenge brings', () => {
    const late = (probe: DnsProbe) => (isBehind(probe) || probe.host === token ? silent(probe) : near(probe))
    const { observations } = survey(late)
    const behind = observations.measurements.filter(
      ({ probe }) => probe.kind === 'dns' && isBehind(probe) && probe.host === token,
    )
    expect(behind.length).toBeGreaterThan(4)
    expect(behind.every(({ result }) => result.kind === 'timed-out')).toBe(true)
  })

  test.each<[string, Places]>([
    [
      'a builder',
      { ...facts.places, builder: { kind: 'not-told', why: 'docker buildx inspect has not answered' } },
    ],
    [
      'the daemon of the host',
      { ...facts.places, daemon: { kind: 'own-nameservers', why: '', nameservers: ['192.0.2.8'] } },
    ],
  ])('are waited for where %s may ask them itself', (_who, places) => {
    expect(lasting(silentBehind, places)).toBeGreaterThanOrEqual(timeoutMs)
  })
})

describe('where only resolvers are at fault, one time-out is enough', () => {
  test.each<[string, Faults]>([
    ['the first is silent', { dns: (probe) => (isFirst(probe) ? silent(probe) : null) }],
    ['both are silent', { dns: silent }],
    ['one name is silent', { dns: (probe) => (probe.host === trust ? silent(probe) : null) }],
    [
      'the token name is silent, which only a challenge names',
      { dns: (probe) => (probe.host === token ? silent(probe) : null) },
    ],
    [
      'half of the queries are lost',
      { dns: (probe) => (isFirst(probe) && probe.sample % 2 === 1 ? silent(probe) : null) },
    ],
    [
      'a closed port that says so of some questions only',
      {
        dns: (probe) =>
          isFirst(probe)
            ? probe.sample === 0 && probe.look === 1
              ? { kind: 'port-closed', ms: 1 }
              : silent(probe)
            : null,
      },
    ],
    [
      'the first is silent and the second slow, so that the token name is known late',
      { dns: (probe) => (isFirst(probe) ? silent(probe) : ({ ...good(probe), ms: 1_500 } as DnsResult)) },
    ],
    ['both fail after two seconds', { dns: () => servfail(1_990) }],
    ['both are slow', { dns: (probe) => ({ ...good(probe), ms: 1_500 }) as DnsResult }],
    [
      'the first is silent and the second fails',
      { dns: (probe) => (isFirst(probe) ? silent(probe) : servfail(5)) },
    ],
    [
      'what is truncated at once is silent over TCP',
      { dns: (probe) => (probe.transport === 'tcp' ? silent(probe) : truncated(5)) },
    ],
    [
      'suffixes of the search list are silent',
      {
        resolvConf: 'search corp.test\noptions ndots:5',
        dns: (probe) => (probe.name === probe.host ? null : silent(probe)),
      },
    ],
    [
      'the host is denied at once, and its suffixed names are silent',
      {
        resolvConf: 'search corp.test',
        dns: (probe) => (probe.name === probe.host ? nxdomain(5) : silent(probe)),
      },
    ],
  ])('%s', (_, faults) => {
    expect(durationOf(faults)).toBeLessThanOrEqual(timeoutMs + bitMs)
  })
})

describe('a resolver that answers nothing', () => {
  /** What was sampled again when the first samples were overdue, by the end of its wait. */
  const soonestMs = timeoutMs + limits.overdueMs
  const silentAtFirst = (probe: DnsProbe) => (isFirst(probe) ? silent(probe) : good(probe))
  const survey = (dns: (probe: DnsProbe) => DnsResult) =>
    timedSurvey(
      { images: `${registry}/app:1`, 'trust-server': `https://${trust}` },
      runnerFacts('nameserver 192.0.2.1\nnameserver 192.0.2.2'),
      { dns, connect: serve },
    )
  const lostAt = (dns: (probe: DnsProbe) => DnsResult, host: string) =>
    survey(dns).observations.measurements.filter(
      ({ probe, result }) => probe.kind === 'dns' && probe.host === host && result.kind === 'timed-out',
    ).length

  test('is not waited for to the end of what was asked when it was in doubt', () => {
    expect(survey(silentAtFirst).durationMs).toBeLessThanOrEqual(soonestMs + 20)
    expect(survey(silent).durationMs).toBeLessThanOrEqual(soonestMs + 20)
  })

  test('loses all samples of a host that a challenge names at once, too', () => {
    expect(lostAt(silentAtFirst, token)).toBe(lostAt(silentAtFirst, registry))
  })

  test('is waited for to that end where it answers too late: more of it may come', () => {
    const late = (probe: DnsProbe) => (isFirst(probe) ? silent(probe, 5_100) : good(probe))
    expect(survey(late).durationMs).toBeGreaterThanOrEqual(timeoutMs + limits.doubtMs)
  })
})

describe('where a server is late, the wait of its phase is enough', () => {
  const [tcp, tls] = [connectionWaits.tcpMs, connectionWaits.tlsMs]
  test.each<[string, ConnectionProbe['host'], (probe: ConnectionProbe) => ConnectionResult, number]>(
    [registry, token, trust].flatMap((host) => [
      [
        `${host} does not take the connection`,
        host,
        () => ({ kind: 'timed-out', phase: 'tcp', waitedMs: tcp, beforeMs: 0 }),
        tcp,
      ],
      [
        `${host} does not shake hands`,
        host,
        () => ({ kind: 'timed-out', phase: 'tls', waitedMs: tls, beforeMs: 1 }),
        tls,
      ],
      [
        `${host} does not reply`,
        host,
        () => ({ kind: 'timed-out', phase: 'http', waitedMs: connectionWaits.httpMs, beforeMs: 7 }),
        connectionWaits.httpMs,
      ],
    ]),
  )('%s', (_, host, result, limitMs) => {
    const durationMs = durationOf({ connect: (probe) => (probe.host === host ? result(probe) : null) })
    expect(durationMs).toBeLessThanOrEqual(limitMs + bitMs)
  })
})

test('the addresses of a host that takes no connection are waited for side by side', () => {
  const waitedMs = connectionWaits.tcpMs
  const durationMs = durationOf({
    dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7', '203.0.113.8', '203.0.113.9') : null),
    connect: (probe) =>
      probe.host === registry ? { kind: 'timed-out', phase: 'tcp', waitedMs, beforeMs: 0 } : null,
  })
  expect(durationMs).toBeLessThanOrEqual(waitedMs + bitMs)
})

/** What can only be asked when something else has answered waits for that first. Docker waits as long, and longer. */
describe('two faults of which one hides the other take the time of both, and no more', () => {
  test.each<[string, Faults, number]>([
    [
      'a late registry names a token server that is late, too',
      { connect: (probe) => (probe.host === trust ? null : late(probe, 9_000)) },
      18_000,
    ],
    [
      'a late registry names a token server whose name is silent',
      {
        dns: (probe) => (probe.host === token ? silent(probe) : null),
        connect: (probe) => (probe.host === token ? null : late(probe, 4_000)),
      },
      4_000 + timeoutMs,
    ],
    [
      'a late truncated reply is silent over TCP',
      { dns: (probe) => (probe.transport === 'tcp' ? silent(probe) : truncated(4_000)) },
      4_000 + timeoutMs,
    ],
    [
      'a host is denied late, and its suffixed names are silent',
      {
        resolvConf: 'search corp.test',
        dns: (probe) => (probe.name === probe.host ? nxdomain(4_000) : silent(probe)),
      },
      4_000 + timeoutMs,
    ],
  ])('%s', (_, faults, limitMs) => {
    expect(durationOf(faults)).toBeLessThanOrEqual(limitMs + bitMs)
  })
})
