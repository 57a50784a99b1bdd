/** A closed port refuses six questions at once and then one a second: what a push asks beyond that is silence. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { forecastImage } from '../../src/forecast/forecast.js'
import { clientsOf } from '../../src/forecast/clients.js'
import { pausesFor, rationedRefusals, rationsOf } from '../../src/forecast/rationed-refusals.js'
import { resolversOf } from '../../src/forecast/resolvers.js'
import { typical } from '../../src/forecast/samples.js'
import type {
  DnsMeasurement,
  DnsProbe,
  DnsResult,
  Observations,
  RunnerFacts,
} from '../../src/report/index.js'
import { dnsProbe } from '../support/dns-probe.js'
import {
  answered,
  connected,
  nodata,
  observe,
  requestFor,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const [closed, good] = ['192.0.2.1', '192.0.2.2'] as const
const server = { address: closed, port: 53 }
const [registry, auth, notary] = ['registry.test', 'auth.test', 'notary.test'] as const
const refusal: DnsResult = { kind: 'port-closed', ms: 1 }
const realm = `Bearer realm="https://${auth}/token",service="s"`

interface Setting {
  readonly resolvConf?: string
  readonly facts?: Partial<RunnerFacts>
  readonly atFirst?: (probe: DnsProbe) => DnsResult
}

/** A signed push. */
const surveyed = ({ resolvConf, facts, atFirst = () => refusal }: Setting = {}): Observations =>
  observe(
    { images: `${registry}/app:1`, 'trusted-realms': auth },
    runnerFacts(resolvConf ?? `nameserver ${closed}\nnameserver ${good}\n`, {
      contentTrust: {
        asked: true,
        why: 'DOCKER_CONTENT_TRUST=1',
        signingMeant: true,
        serverVariable: `https://${notary}`,
      },
      ...facts,
    }),
    {
      dns: (probe) => {
        if (probe.resolver.address !== good) return atFirst(probe)
        return probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)
      },
      connect: (probe) =>
        probe.kind === 'http' && probe.path.endsWith('root.json')
          ? connected(probe, 404, null)
          : connected(probe, 401, realm),
    },
  )

/** As many questions as seconds, each refused. */
const measured = (startedMs: readonly number[], results?: readonly DnsResult[]): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: `${registry}/app:1` }),
  runner: runnerFacts(`nameserver ${closed}`),
  measurements: startedMs.map((ms, sample): DnsMeasurement => ({
    probe: dnsProbe(closed, registry, { sample }),
    startedMs: ms,
    result: results?.[sample] ?? refusal,
  })),
  routes: [],
})
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)

describe('the refusals of one replay', () => {
  const rations = new Map([[`${closed}:53`, 6]])

  test('are six at once, and as many more as seconds pass', () => {
    const refusals = rationedRefusals(rations, 0)
    refusals.begin(0)
    expect(times(8, 0).map((ms) => refusals.isSent(server, ms))).toEqual([...times(6, true), false, false])
    expect([999, 1_000, 1_500, 2_000].map((ms) => refusals.isSent(server, ms))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  test('are saved up while a lookup waits, and never beyond six', () => {
    const refusals = rationedRefusals(rations, 0)
    const sentInLookup = (nowMs: number) => {
      refusals.begin(nowMs)
      return times(9, 0).filter((ms) => refusals.isSent(server, ms)).length
    }
    expect(sentInLookup(0)).toBe(6)
    refusals.end(5_000)
    // The clock of the push is not told of it yet.
    expect(sentInLookup(0)).toBe(5)
    expect(sentInLookup(60_000)).toBe(6)
  })

  test('count for both questions of a lookup, of which one is replayed after the other has waited', () => {
    const refusals = rationedRefusals(new Map([[`${closed}:53`, 0]]), 0)
    refusals.begin(0)
    expect([0, 5_000].map((ms) => refusals.isSent(server, ms))).toEqual([false, true])
    // The other question was asked at the same moment, and gets what is left.
    expect(refusals.isSent(server, 0)).toBe(true)
  })

  test('begin with what this preflight has left, and what a pause has saved up', () => {
    const sent = (pauseMs: number) => {
      const refusals = rationedRefusals(new Map([[`${closed}:53`, 2]]), pauseMs)
      refusals.begin(0)
      return times(9, 0).filter((ms) => refusals.isSent(server, ms)).length
    }
    expect([0, 1_000, 3_000, 60_000].map(sent)).toEqual([2, 3, 5, 6])
  })

  test('are not those of another server', () => {
    const refusals = rationedRefusals(rations, 0)
    times(9, 0).forEach((ms) => refusals.isSent(server, ms))
    expect(refusals.isSent({ address: good, port: 53 }, 0)).toBe(true)
  })
})

describe('a server that rations them', () => {
  test('has as many left as this preflight did not ask for', () => {
    expect([...rationsOf(measured([0, 0, 0, 0]))]).toEqual([[`${closed}:53`, 2]])
    expect([...rationsOf(measured([0, 0, 2_000, 2_000]))]).toEqual([[`${closed}:53`, 4]])
    const partlySilent = measured(times(30, 0), [
      ...times(6, refusal),
      ...times(24, silent(dnsProbe(closed, registry))),
    ])
    expect([...rationsOf(partlySilent)]).toEqual([[`${closed}:53`, 0]])
  })

  test('is not on loopback, nor one that refuses more at once, nor one that answers, nor asked over TCP', () => {
    expect(rationsOf(surveyed({ resolvConf: 'nameserver 127.0.0.53\n' })).size).toBe(0)
    expect(rationsOf(measured(times(8, 0))).size).toBe(0)
    expect(rationsOf(measured([0, 0, 0], [refusal, servfail(2), refusal])).size).toBe(0)
    const overTcp = `nameserver ${closed}\nnameserver ${good}\noptions use-vc\n`
    expect(rationsOf(surveyed({ resolvConf: overTcp })).size).toBe(0)
  })

  test('makes a difference for as many seconds as it takes to save up six', () => {
    const pauses = pausesFor(new Map([[`${closed}:53`, 4]]), [server])
    expect([pauses[0], pauses.at(-1)]).toEqual([0, 2_000])
    expect(pausesFor(new Map([[`${closed}:53`, 4]]), [])).toEqual([0])
    expect(pausesFor(new Map(), [server])).toEqual([0])
  })
})

describe('a signed push that asks a closed port first', () => {
  const endingsOf = (observations: Observations) =>
    judge(observations).forecast[0]?.endings.map(({ outcome, seconds, low, high }) => ({
      outcome,
      seconds: Math.round(seconds),
      low,
      high,
    }))

  test('waits for five lookups of sixteen, and loses its trust ping where it begins with all refusals', () => {
    expect(endingsOf(surveyed())).toEqual([
      { outcome: 'ok', seconds: 25, low: 0, high: 1 },
      { outcome: 'false-401', seconds: 15, low: 0, high: 1 },
    ])
  })

  test('is warned of, since it depends on when it is made', () => {
    const { verdict, outcome, culprit, findings } = judge(surveyed())
    expect({ verdict, outcome }).toEqual({ verdict: 'warn', outcome: 'ok' })
    expect(culprit).toMatchObject({ code: 'resolver-unreachable', resolver: closed, host: null })
    expect(findings.map(({ code }) => code)).toEqual(['resolver-unreachable'])
    expect(findings[0]?.title).toBe(
      `Resolver ${closed} (1st nameserver) cannot be reached for any host of this push`,
    )
    expect(findings[0]?.evidence.at(-1)).toMatch(/^Linux refuses 6 questions at once and then one every /)
  })

  test("has the same said of it where most of this preflight's own questions were met with silence", () => {
    const atFirst = (probe: DnsProbe) =>
      probe.name === registry && probe.type === 'A' ? refusal : silent(probe)
    const { verdict, findings } = judge(surveyed({ atFirst }))
    expect(verdict).toBe('warn')
    expect(findings.map(({ code }) => code)).toEqual(['resolver-unreachable'])
  })

  test('does not wait where the port is closed on this machine', () => {
    const local = surveyed({ resolvConf: `nameserver 127.0.0.53\nnameserver ${good}\n` })
    expect(endingsOf(local)).toMatchObject([{ outcome: 'ok', seconds: 0 }])
  })

  test('has refusals of its own in each replay', () => {
    const observations = surveyed()
    const [client] = clientsOf(observations)
    const again = () => forecastImage(observations, observations.request.images[0], client)
    expect(again()).toEqual(again())
  })
})

describe('each library', () => {
  const lookups = (
    programs: readonly ('daemon' | 'cli')[],
    facts: Partial<RunnerFacts>,
    resolvConf?: string,
  ) => {
    const observations = surveyed({ facts, ...(resolvConf === undefined ? {} : { resolvConf }) })
    const resolvers = resolversOf(observations, 'warm')
    // After a pause of six seconds all is saved up.
    const refusals = resolvers.refusals(6_000)
    const started = new Map(programs.map((one) => [one, resolvers.start(one, typical, refusals)]))
    return programs.map((one) => Math.round((started.get(one)?.lookup(registry).ms ?? NaN) / 1_000))
  }
  const netdns = { lookupEnvironment: { libcVariables: [], netdns: 'cgo' as const } }

  test('of Go waits at the fourth and the seventh lookup, whichever program makes them', () => {
    const both = ['daemon', 'cli', 'daemon', 'cli', 'daemon', 'cli', 'daemon'] as const
    expect(lookups(both, {})).toEqual([0, 0, 0, 5, 0, 0, 5])
  })

  test('of Go saves up for the second question while it waits for the first, where it asks one after the other', () => {
    const single = `nameserver ${closed}\nnameserver ${good}\noptions single-request\n`
    expect(lookups(times(4, 'daemon' as const), {}, single)).toEqual([0, 0, 0, 5])
  })

  test('of glibc hears of a refusal of either question, and goes on', () => {
    const glibc = { ...netdns, builds: { cli: 'glibc', daemon: 'glibc' } as const }
    expect(lookups(times(7, 'cli' as const), glibc)).toEqual([0, 0, 0, 5, 0, 0, 0])
  })

  test('of musl hears of none, and has asked the other server meanwhile', () => {
    const musl = { ...netdns, builds: { cli: 'static', daemon: 'glibc' } as const }
    expect(lookups(times(5, 'cli' as const), musl)).toEqual(times(5, 0))
  })
})
