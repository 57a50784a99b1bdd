/** A closed port is closed for every question: what else would be asked there only uses up the refusals that Docker needs. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { givenUp } from '../../src/plan/given-up.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import type { DnsProbe, DnsResult, Observations, Probe, RunnerFacts } from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const [closed, good] = ['192.0.2.1', '192.0.2.2'] as const
const [registry, auth, notary] = ['registry.test', 'auth.test', 'notary.test'] as const
const refusal: DnsResult = { kind: 'port-closed', ms: 1 }
const answer = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))
const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null } as const
const signed: Partial<RunnerFacts> = {
  contentTrust: {
    asked: true,
    why: 'DOCKER_CONTENT_TRUST=1',
    signingMeant: true,
    serverVariable: `https://${notary}`,
  },
}

interface Setting {
  readonly atFirst?: (probe: DnsProbe) => DnsResult
  readonly resolvConf?: string
  readonly facts?: Partial<RunnerFacts>
}

/** A signed push, the token server of which is named by a challenge only. */
const surveyed = ({ atFirst = () => refusal, resolvConf = '', facts = {} }: Setting = {}): Observations =>
  observe(
    { images: `${registry}/app:1`, 'trusted-realms': auth },
    runnerFacts(`nameserver ${closed}\nnameserver ${good}\n${resolvConf}`, { ...signed, ...facts }),
    {
      dns: (probe) => (probe.resolver.address === closed ? atFirst(probe) : answer(probe)),
      connect: (probe) => connected(probe, 401, `Bearer realm="https://${auth}/token",service="s"`),
    },
  )
const isAt = (address: string) => (probe: Probe) => 'resolver' in probe && probe.resolver.address === address
const askedAt = ({ measurements }: Observations, address: string): readonly Probe[] =>
  measurements.map(({ probe }) => probe).filter(isAt(address))
const short = (probe: Probe) =>
  probe.kind === 'dns' ? `${probe.name} ${probe.type} ${probe.transport} ${probe.sample}` : probe.kind

describe('a nameserver whose port is closed', () => {
  const firstQuestions = [registry, notary].flatMap((name) => [`${name} A udp 0`, `${name} AAAA udp 0`])

  test('is asked nothing more: no further sample, no further host, and nothing aside', () => {
    const seen = surveyed()
    expect(askedAt(seen, closed).map(short).sort()).toEqual([...firstQuestions].sort())
    const sibling = askedAt(seen, good).map(short)
    expect(sibling).toEqual(expect.arrayContaining([`${auth} A udp 0`, `${auth} AAAA udp 4`, 'diagnosis']))
  })

  test('neither where most of its refusals are left out', () => {
    const atFirst = (probe: DnsProbe) =>
      probe.name === registry && probe.type === 'A' ? refusal : silent(probe)
    expect(askedAt(surveyed({ atFirst }), closed).map(short).sort()).toEqual([...firstQuestions].sort())
  })

  test('over TCP, too', () => {
    const tcp = firstQuestions.map((one) => one.replace('udp', 'tcp'))
    expect(
      askedAt(surveyed({ resolvConf: 'options use-vc\n' }), closed)
        .map(short)
        .sort(),
    ).toEqual(tcp.sort())
  })

  test('behind a stub, too', () => {
    const stub = runnerFacts(`nameserver ${good}`).resolvers
    const behind = { address: closed, port: 53, position: 1, used: false, source: '' }
    const resolvers = [...stub, { ...behind, behind: { address: good, port: 53 } }]
    expect(askedAt(surveyed({ facts: { resolvers } }), closed)).toHaveLength(4)
  })

  test('is asked on where a reply comes from it', () => {
    const atFirst = (probe: DnsProbe) => (probe.type === 'A' ? refusal : servfail(2))
    expect(askedAt(surveyed({ atFirst }), closed).filter(({ kind }) => kind === 'dns')).toHaveLength(30)
  })

  test('is asked everything once its resolver has come up', () => {
    const atFirst = (probe: DnsProbe) => (probe.look === 1 && probe.sample === 0 ? refusal : answer(probe))
    const seen = observe(
      { images: `${registry}/app:1` },
      runnerFacts(`nameserver ${closed}`, { contentTrust: unsigned }),
      { dns: atFirst, connect: (probe) => connected(probe, 200, null) },
    )
    const asked = askedAt(seen, closed).filter(({ kind }) => kind === 'dns')
    expect(asked.filter(({ look }) => look === 2)).toHaveLength(2)
    expect(asked.filter(({ look }) => look === 1)).toHaveLength(10)
    expect(judge(seen)).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
  })

  test('does not keep the search list from being gone through', () => {
    const seen = observe(
      { images: `${registry}/app:1` },
      runnerFacts(`nameserver ${closed}\nnameserver ${good}\nsearch corp.test\n`, {
        contentTrust: unsigned,
      }),
      {
        dns: (probe) =>
          probe.resolver.address === closed ? refusal : probe.name === registry ? nxdomain(5) : answer(probe),
        connect: (probe) => connected(probe, 200, null),
      },
    )
    expect(askedAt(seen, good).map(short)).toContain(`${registry}.corp.test A udp 1`)
    expect(askedAt(seen, closed)).toHaveLength(2)
    expect(judge(seen).outcome).not.toBe('unknown')
  })
})

test('the forecast takes the refusal for the names that were not asked', () => {
  const { outcome, forecast, verdict, culprit } = judge(surveyed())
  expect(outcome).not.toBe('unknown')
  expect(forecast[0]?.endings.map((one) => one.outcome)).not.toContain('unknown')
  expect(verdict).not.toBe('unknown')
  expect(culprit).toMatchObject({ code: 'resolver-unreachable', resolver: closed })
})

describe('what is overdue at a closed port', () => {
  const atFirst = (probe: DnsProbe) => (probe.type === 'A' ? refusal : silent(probe))
  const seen = surveyed({ atFirst })
  const waiting = seen.measurements.flatMap(({ probe }) =>
    probe.kind === 'dns' && probe.resolver.address === closed && probe.type === 'AAAA' ? [probe] : [],
  )
  const [probe] = waiting
  const rest = {
    ...seen,
    measurements: seen.measurements.filter((one) => !waiting.some(({ id }) => id === one.probe.id)),
  }
  const isGivenUp = (overdue: readonly string[], look: 1 | 2 = 1) =>
    probe !== undefined && givenUp(rest, { overdue: new Set(overdue) }, new Set())({ ...probe, look }, 0)

  test('is not waited for: its refusal was left out', () => {
    expect(isGivenUp([probe?.id ?? ''])).toBe(true)
  })
  test('is waited for until then, and at the second look', () => {
    expect(isGivenUp([])).toBe(false)
    expect(isGivenUp([probe?.id ?? ''], 2)).toBe(false)
  })
  test('is doubted no further', () => {
    const ids = new Set(waiting.map(({ id }) => id))
    const asked = nextProbes(rest, { nowMs: 600, overdue: ids, doubted: ids, idle: false })
    expect(asked.filter(isAt(closed)).map(short).sort()).toEqual([`${notary} A udp 0`, `${registry} A udp 0`])
  })
})
