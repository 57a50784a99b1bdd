import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import type { DiagnosisProbe, DnsProbe, DnsResult, Observations, Probe } from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  requestFor,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const host = 'registry.test'
const [first, second] = ['192.0.2.53', '198.51.100.53'] as const
const facts = (docker = '28.2.2', more = '') =>
  runnerFacts(`nameserver ${first}\nnameserver ${second}\n${more}`, {
    client: { kind: 'found', version: docker },
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
const formerr = (ms: number): DnsResult => ({
  kind: 'failed',
  rcode: 'formerr',
  ms,
  nsid: null,
  extendedErrors: [],
})
const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))

const isAside = (probe: Probe): probe is DiagnosisProbe => probe.kind === 'diagnosis'
const short = ({ asks, resolver, name, type }: DiagnosisProbe) =>
  `${asks} ${resolver.address} ${asks === 'random-name' ? '' : name} ${type}`
const asides = [first, second].flatMap((one) => [`root ${one} . NS`, `random-name ${one}  A`]).sort()

/** What is asked aside in all, where the first nameserver does this. */
function asked(atFirst: (probe: DnsProbe) => DnsResult, runner = facts()): readonly DiagnosisProbe[] {
  const seen = observe({ images: `${host}/app:1` }, runner, {
    dns: (probe) => (probe.resolver.address === first ? atFirst(probe) : good(probe)),
    connect: (probe) => connected(probe, 200, null),
  })
  return seen.measurements.map(({ probe }) => probe).filter(isAside)
}

describe('where nothing fails', () => {
  test('each nameserver gets two questions more, and the run waits for neither', () => {
    const all = asked(good)
    expect(all.map(short).sort()).toEqual(asides)
    expect(all.map(({ waitedFor }) => waitedFor)).toEqual([false, false, false, false])
  })

  test('the name that does not exist is below a reserved domain, and another one in another run', () => {
    const nameAt = (startedAt: string) =>
      asked(good, { ...facts(), startedAt }).find(({ asks }) => asks === 'random-name')?.name ?? ''
    const name = nameAt('2026-11-22T12:00:00.000Z')
    expect(name).toMatch(/^push-preflight-[0-9a-z]+\.example\.com$/)
    expect(nameAt('2026-11-22T12:00:00.000Z')).toBe(name)
    expect(nameAt('2026-11-22T12:00:00.001Z')).not.toBe(name)
  })

  test('they leave when something has come, or is overdue, and end before the questions that are waited for', () => {
    const seen = { request: requestFor({ images: `${host}/app:1` }), runner: facts() }
    const early: Observations = { schemaVersion: 1, ...seen, measurements: [], routes: [] }
    const planned = (overdue: readonly string[]) =>
      nextProbes(early, { nowMs: 250, overdue: new Set(overdue), doubted: new Set(), idle: false })
    const [question] = planned([])
    expect(planned([]).filter(isAside)).toEqual([])
    const aside = planned([question?.id ?? '']).filter(isAside)
    expect(aside.map(({ asks }) => asks)).toEqual(['root', 'random-name'])
    for (const { waitMs } of aside) {
      expect(waitMs).toBeLessThan((question?.kind === 'dns' ? question.waitMs : 0) - limits.overdueMs)
    }
  })

  test('a denial is no fault', () => {
    expect(
      asked(() => nxdomain(5))
        .map(short)
        .sort(),
    ).toEqual(asides)
  })

  test('nobody is asked anything where no host needs a nameserver', () => {
    expect(asked(good, { ...facts(), pins: { [host]: ['203.0.113.7'] } })).toEqual([])
  })

  test('who is not asked by the push is not asked aside: what stands behind a stub, and a fourth nameserver', () => {
    const runner = facts('28.2.2', 'nameserver 192.0.2.3\nnameserver 192.0.2.4\n')
    const behind = { address: '192.0.2.9', port: 53, position: 1, used: false, source: '' }
    const resolvers = [...runner.resolvers, { ...behind, behind: { address: first, port: 53 } }]
    const addresses = asked(good, { ...runner, resolvers }).map(({ resolver }) => resolver.address)
    expect([...new Set(addresses)].sort()).toEqual([first, '192.0.2.3', second].sort())
  })
})

describe('after a fault', () => {
  const followUps = (atFirst: (probe: DnsProbe) => DnsResult, docker?: string) =>
    asked(atFirst, facts(docker)).filter(({ asks }) => asks !== 'root' && asks !== 'random-name')

  test('a SERVFAIL is asked again without validation, and the run waits a second for it', () => {
    const [again, ...others] = followUps(() => servfail(5))
    expect(others).toEqual([])
    expect(again).toMatchObject({ asks: 'without-validation', name: host, waitMs: 1_000, waitedFor: true })
  })

  test.each([
    ['FORMERR', () => formerr(5)],
    ['silence', (probe: DnsProbe) => silent(probe)],
  ])('%s is asked again without EDNS0, where the question had it', (_, fault) => {
    const plain = (docker: string) => followUps(fault, docker).filter(({ asks }) => asks === 'without-edns')
    expect(plain('28.2.2')).toMatchObject([{ name: host, edns: false }])
    expect(plain('20.10.8')).toEqual([])
  })

  test('what was lost is asked once more with nothing beside it', () => {
    const lost = followUps((probe) => (probe.type === 'AAAA' ? silent(probe) : good(probe)))
    expect(lost.filter(({ asks }) => asks === 'alone')).toMatchObject([
      { type: 'AAAA', notBeforeMs: 1_500, waitedFor: false },
    ])
  })

  test('no run is asked of beyond its own end', () => {
    const observations: Observations = {
      schemaVersion: 1,
      request: requestFor({ images: `${host}/app:1`, timeout: '2s' }),
      runner: facts(),
      measurements: [],
      routes: [],
    }
    const calm = { nowMs: 1_000, overdue: new Set<string>(), doubted: new Set<string>(), idle: false }
    const doubted = new Set(nextProbes(observations, calm).map(({ id }) => id))
    const late = nextProbes(observations, { ...calm, overdue: doubted, doubted }).filter(isAside)
    expect(late.filter(({ asks }) => asks === 'alone')).toEqual([])
    expect(late.filter(({ asks }) => asks === 'without-edns')).not.toEqual([])
  })
})
