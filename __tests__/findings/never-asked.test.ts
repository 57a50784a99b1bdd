/** What the push never asks may be as broken as it likes: it is a warning at the most, and the push passes for what it does. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement, Observations, RunnerFacts } from '../../src/report/index.js'
import {
  answered,
  connected,
  lame,
  nodata,
  notTold,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const [good, broken, third, fourth] = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']
const well = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))

/** Everything that a nameserver can do wrong. */
const wrongs: readonly (readonly [string, (probe: DnsProbe) => DnsResult])[] = [
  ['is silent', (probe) => silent(probe)],
  ['answers too late', (probe) => silent(probe, 6_000)],
  ['is slow', (probe) => (probe.type === 'A' ? answered(4_000, '203.0.113.10') : nodata(4_000))],
  ['refuses', () => refused(5)],
  ['fails', () => servfail(5)],
  ['is lame', () => lame(5)],
  ['denies every name', () => nxdomain(5)],
  ['has no record of any name', () => nodata(5)],
  ['gives addresses where nobody is', () => answered(5, '0.0.0.0')],
  ['gives a private address', () => answered(5, '10.0.0.7')],
  ['answers for one family only', (probe) => (probe.type === 'A' ? well(probe) : silent(probe))],
  ['has a closed port', () => ({ kind: 'port-closed', ms: 1 })],
  ['cannot be reached', () => ({ kind: 'unreachable', errno: 'ENETUNREACH', ms: 0 })],
  ['loses every other question', (probe) => (probe.sample % 2 === 0 ? silent(probe) : well(probe))],
]

interface Setting {
  readonly resolvConf: string
  readonly brokenAt: string
  readonly does: (probe: DnsProbe) => DnsResult
  readonly runner?: Partial<RunnerFacts>
}

function push({ resolvConf, brokenAt, does, runner }: Setting): Observations {
  const contentTrust = {
    asked: true,
    why: '',
    signingMeant: true,
    serverVariable: 'https://notary.example.com',
  }
  return observe(
    { images: 'registry.example.com/team/app:1' },
    runnerFacts(resolvConf, { contentTrust, ...runner }),
    {
      dns: (probe) => (probe.resolver.address === brokenAt ? does(probe) : well(probe)),
      connect: (probe) => {
        const root = probe.kind === 'http' && probe.path.endsWith('root.json')
        return connected(probe, root ? 404 : 200, null)
      },
    },
  )
}

/** The step asks a stub that answers well; the builder asks what stands behind it. */
function behindTheStub(does: (probe: DnsProbe) => DnsResult): Observations {
  const stub = { address: '127.0.0.53', port: 53 }
  const shared = { port: 53, position: 1, source: '/etc/resolv.conf' }
  return push({
    resolvConf: `nameserver ${stub.address}`,
    brokenAt: broken,
    does,
    runner: {
      resolvers: [
        { ...shared, ...stub, used: true, behind: null },
        { ...shared, address: broken, used: false, behind: stub },
      ],
      places: {
        daemon: { kind: 'here' },
        builder: { kind: 'own-nameservers', why: 'it has a resolv.conf of its own', nameservers: [broken] },
      },
    },
  })
}

function expectNoError({ verdict, outcome, findings }: Judgement): void {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(['pass', 'warn']).toContain(verdict)
  expect(outcome).toBe('ok')
}

describe.each(wrongs)('a nameserver that %s', (_, does) => {
  test('and comes after one that answers is a warning at the most', () => {
    const resolvConf = `nameserver ${good}\nnameserver ${broken}`
    expectNoError(judge(push({ resolvConf, brokenAt: broken, does })))
  })

  test('and is the fourth is nothing but the hint that it is ignored', () => {
    const resolvConf = [good, broken, third, fourth].map((one) => `nameserver ${one}`).join('\n')
    const judgement = judge(push({ resolvConf, brokenAt: fourth, does }))
    expectNoError(judgement)
    expect(judgement.findings.map(({ code }) => code)).toEqual(['too-many-nameservers'])
  })

  test("and is the builder's alone is a warning at the most, for docker push asks it nothing", () => {
    expectNoError(judge(behindTheStub(does)))
  })
})

test('and the builder that waits for a silent one is told of', () => {
  const judgement = judge(behindTheStub((probe) => silent(probe)))
  expect(judgement).toMatchObject({ verdict: 'warn', culprit: { code: 'builder-resolves-differently' } })
})

test('a nameserver of which nothing is known is nothing', () => {
  const resolvConf = `nameserver ${good}\nnameserver ${broken}`
  expect(judge(push({ resolvConf, brokenAt: broken, does: notTold })).findings).toEqual([])
})
