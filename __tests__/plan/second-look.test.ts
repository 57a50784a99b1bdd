import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import { countedMeasurements } from '../../src/push-path/addresses.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  DnsProbe,
  DnsResult,
  Observations,
  Probe,
} from '../../src/report/index.js'
import {
  answered,
  connected,
  lame,
  nodata,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const host = 'registry.test'
const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null } as const
const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))
const works = (probe: ConnectionProbe): ConnectionResult => connected(probe, 200, null)
const breaks = (ms: number, phase: 'tcp' | 'tls' | 'http' = 'tcp'): ConnectionResult => ({
  kind: 'failed',
  phase,
  code: 'ECONNREFUSED',
  ms,
  beforeMs: phase === 'tcp' ? 0 : ms / 2,
})

/** @param seconds when to come again */
function busy(probe: ConnectionProbe, seconds: number): ConnectionResult {
  const result = connected(probe, 503, null)
  return result.kind === 'answered' && result.headers !== null
    ? { ...result, headers: { ...result.headers, retryAfterSeconds: seconds } }
    : result
}

interface Setting {
  readonly resolvConf?: string
  readonly timeout?: string
  readonly dns?: (probe: DnsProbe) => DnsResult
  readonly connect?: (probe: ConnectionProbe) => ConnectionResult
}

const surveyed = ({ resolvConf, timeout, dns = good, connect = works }: Setting): Observations =>
  observe(
    { images: `${host}/app:1`, samples: '2', timeout: timeout ?? '30s' },
    runnerFacts(resolvConf ?? 'nameserver 192.0.2.1', { contentTrust: unsigned }),
    { dns, connect },
  )
const again = ({ measurements }: Observations): readonly Probe[] =>
  measurements.map(({ probe }) => probe).filter(({ look }) => look === 2)
const kinds = (probes: readonly Probe[]) => [...new Set(probes.map(({ kind }) => kind))]

/** Fails at the first look, and not at the second. */
const firstTime =
  <P extends Probe, R>(fails: R, then: (probe: P) => R) =>
  (probe: P): R =>
    probe.look === 1 ? fails : then(probe)

describe('what failed fast is looked at once more', () => {
  test.each<readonly [string, DnsResult]>([
    ['SERVFAIL', servfail(5)],
    ['REFUSED', refused(5)],
    ['a lame reply', lame(5)],
    ['a denial of the name', nxdomain(5)],
    ['a reply without records', nodata(5)],
    ['a malformed reply', { kind: 'malformed', ms: 5, why: 'it ends inside a record' }],
    ['no route', { kind: 'unreachable', ms: 0, errno: 'ENETUNREACH' }],
  ])('%s of the only resolver', (_, result) => {
    const seen = surveyed({ dns: () => result })
    const asked = again(seen)
    expect(asked).toHaveLength(4)
    expect(kinds(asked)).toEqual(['dns'])
    const twice = asked.map(({ id }) => id.replace(/ again$/, ''))
    expect(seen.measurements.filter(({ probe }) => twice.includes(probe.id))).toHaveLength(4)
  })

  test('a closed port of the only resolver, which was asked no more than one question of each type', () => {
    const seen = surveyed({ dns: () => ({ kind: 'port-closed', ms: 0 }) })
    expect(again(seen)).toHaveLength(2)
    expect(seen.measurements).toHaveLength(4)
  })

  test.each(['tcp', 'tls', 'http'] as const)('a registry that breaks off during %s', (phase) => {
    const asked = again(surveyed({ connect: () => breaks(40, phase) }))
    expect(asked.map(({ kind, id }) => `${kind} ${id.endsWith(' again') ? 'again' : ''}`)).toEqual([
      'http again',
    ])
  })

  test('two seconds after it failed', () => {
    const [probe] = again(surveyed({ connect: () => breaks(40) }))
    expect(probe?.notBeforeMs).toBe(2_040)
    const seen = surveyed({})
    const later = { ...seen, measurements: seen.measurements.map((one) => ({ ...one, startedMs: 700 })) }
    const failing = {
      ...later,
      measurements: later.measurements.map((one) =>
        one.probe.kind !== 'connect' && one.probe.kind !== 'http' ? one : { ...one, result: breaks(40) },
      ),
    } as Observations
    const asked = nextProbes(failing, { nowMs: 800, overdue: new Set(), doubted: new Set(), idle: true })
    expect(asked.filter(({ look }) => look === 2).map(({ notBeforeMs }) => notBeforeMs)).toEqual([2_740])
  })

  test('once only, although it fails again', () => {
    const seen = surveyed({ connect: () => breaks(40) })
    expect(again(seen)).toHaveLength(1)
    expect(nextProbes(seen, { nowMs: 9_000, overdue: new Set(), doubted: new Set(), idle: true })).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id: expect.stringMatching(/again again$/) })]),
    )
  })

  test('while something else is waited for anyhow', () => {
    const two = 'nameserver 192.0.2.1\nnameserver 192.0.2.2'
    const dns = (probe: DnsProbe) => (probe.resolver.address === '192.0.2.1' ? servfail(5) : good(probe))
    const seen = surveyed({ resolvConf: two, dns })
    expect(again(seen)).toEqual([])
    const waiting =
      seen.measurements.find(({ probe }) => probe.id.startsWith('dns 192.0.2.2 '))?.probe.id ?? ''
    const rest = { ...seen, measurements: seen.measurements.filter(({ probe }) => probe.id !== waiting) }
    const situation = { nowMs: 500, overdue: new Set([waiting]), idle: false }
    const looks = (doubted: ReadonlySet<string>) =>
      nextProbes(rest, { ...situation, doubted }).filter(({ look }) => look === 2)
    expect(looks(new Set([waiting]))).toHaveLength(4)
    expect(looks(new Set())).toEqual([])
  })
})

describe('what is not looked at again', () => {
  test.each<readonly [string, Setting]>([
    ['a healthy run', {}],
    ['what took two seconds to fail', { connect: () => breaks(2_000) }],
    ['silence, which was waited for', { dns: (probe) => silent(probe) }],
    [
      'a connection that was waited for',
      { connect: (probe) => ({ kind: 'timed-out', phase: 'tls', waitedMs: probe.waits.tlsMs, beforeMs: 1 }) },
    ],
    ['a service that has had too many requests', { connect: (probe) => connected(probe, 429, null) }],
    ['a service that says when to come again', { connect: (probe) => busy(probe, 60) }],
    [
      'a resolver whose sibling answers: the push goes well',
      {
        resolvConf: 'nameserver 192.0.2.1\nnameserver 192.0.2.2',
        dns: (probe) => (probe.resolver.address === '192.0.2.1' ? servfail(5) : good(probe)),
      },
    ],
    ['a name without AAAA records', { dns: good }],
    ['what would be asked after the run has ended', { timeout: '2s', connect: () => breaks(40) }],
    [
      'an address beside one that works',
      {
        dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : answered(5, '2001:db8::7')),
        connect: (probe) => (probe.to.address === '203.0.113.7' ? breaks(0) : works(probe)),
      },
    ],
  ])('%s', (_, setting) => {
    expect(again(surveyed(setting))).toEqual([])
  })
})

describe('the second answer counts', () => {
  test('a network that was still coming up is no reason to fail', () => {
    const seen = surveyed({ dns: firstTime<DnsProbe, DnsResult>(servfail(5), good) })
    expect(again(seen)).toHaveLength(4)
    const counted = countedMeasurements(seen)
    expect(counted.filter(({ probe }) => probe.kind === 'dns').every(({ probe }) => probe.look === 2)).toBe(
      true,
    )
    expect(judge(seen)).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
  })

  test('a registry that was still coming up, too', () => {
    const seen = surveyed({ connect: firstTime<ConnectionProbe, ConnectionResult>(breaks(40), works) })
    expect(judge(seen)).toMatchObject({ verdict: 'pass', outcome: 'ok' })
  })

  test('a registry that was just being started, too', () => {
    const starting = {
      connect: (probe: ConnectionProbe) => (probe.look === 1 ? busy(probe, 1) : works(probe)),
    }
    expect(judge(surveyed(starting))).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
  })

  test('what fails twice fails', () => {
    expect(judge(surveyed({ connect: () => breaks(40) }))).toMatchObject({
      verdict: 'fail',
      outcome: 'registry-unreachable',
      culprit: { code: 'endpoint-unreachable' },
    })
  })

  test('but not where the run ended before it came: then the first stands', () => {
    const skipped: ConnectionResult = { kind: 'skipped', why: 'deadline', waitedMs: 0 }
    const seen = surveyed({
      connect: firstTime<ConnectionProbe, ConnectionResult>(breaks(40), () => skipped),
    })
    expect(again(seen)).toHaveLength(1)
    expect(countedMeasurements(seen).filter(({ probe }) => probe.kind === 'http')).toMatchObject([
      { result: { kind: 'failed' }, probe: { look: 1 } },
    ])
    expect(judge(seen).outcome).toBe('registry-unreachable')
  })
})
