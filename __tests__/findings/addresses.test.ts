/** Servers with several addresses: the one that is dead, and the family that leads nowhere. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { ConnectionProbe, ConnectionResult, Judgement, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const registry = 'registry.example.com'
const auth = 'auth.example.com'
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const withIpv6 = { ipv6Networks: ['2001:db8:ffff::'] }

interface Setting {
  /** By host; what is not named has 203.0.113.9. */
  readonly zone: Readonly<Record<string, readonly string[]>>
  readonly does: (probe: ConnectionProbe) => ConnectionResult | null
  readonly runner?: Partial<RunnerFacts>
}

/** A plain push to a registry that asks for a token. */
const pushTo = ({ zone, does, runner = {} }: Setting) =>
  judge(
    observe(
      { images: `${registry}/team/app:1` },
      runnerFacts('nameserver 192.0.2.53', {
        contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
        ...runner,
      }),
      {
        dns: ({ host, type }) => {
          const own = (zone[host] ?? ['203.0.113.9']).filter(
            (address) => address.includes(':') === (type === 'AAAA'),
          )
          return own.length === 0 ? nodata(5) : answered(5, ...own)
        },
        connect: (probe) =>
          does(probe) ??
          (probe.host === registry
            ? connected(probe, 401, `Bearer realm="https://${auth}/token",service="s"`)
            : connected(probe, 200, null)),
      },
    ),
  )

const at =
  (result: (probe: ConnectionProbe) => ConnectionResult, ...addresses: readonly string[]) =>
  (probe: ConnectionProbe) =>
    addresses.some((address) => probe.to.address.startsWith(address)) ? result(probe) : null
const silence = ({ waits }: ConnectionProbe): ConnectionResult => ({
  kind: 'timed-out',
  phase: 'tcp',
  waitedMs: waits.tcpMs,
  beforeMs: 0,
})
const failure =
  (code: string, ms = 1) =>
  (): ConnectionResult => ({ kind: 'failed', phase: 'tcp', code, ms, beforeMs: 0 })

describe('one dead address of several', () => {
  const two = { [registry]: ['203.0.113.1', '203.0.113.2'] }
  const finding = (setting: Setting) => pushTo(setting).findings.find(({ code }) => code === 'address-dead')

  test('that is silent and comes first: what it costs, and the pin that goes round it', () => {
    const judgement = pushTo({ zone: two, does: at(silence, '203.0.113.1') })
    expect(told(judgement)).toEqual(['warning address-dead'])
    const [found] = judgement.findings
    expect(found?.title).toContain(
      'at 203.0.113.1, one of its 2 addresses: Docker waits there for up to 15.0 s',
    )
    expect(found?.byHand).toContain(`${registry}:443:203.0.113.1`)
    expect(found?.remedy).toMatchObject({ paste: `203.0.113.2 ${registry}`, where: '/etc/hosts' })
    expect(found?.remedy?.then?.outcome).toBe('ok')
  })

  test('that resets what has connected: Docker stays with it, and the push is lost', () => {
    const judgement = pushTo({ zone: two, does: at(failure('ECONNRESET'), '203.0.113.1') })
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { code: 'address-dead', host: registry } })
    expect(judgement.findings[0]?.title).toContain('Docker tries no other')
  })

  test('of a name that has two of three dead: both are named', () => {
    const zone = { [registry]: ['203.0.113.1', '203.0.113.2', '203.0.113.3'] }
    const title = finding({ zone, does: at(silence, '203.0.113.1', '203.0.113.3') })?.title
    expect(title).toContain('at 203.0.113.1 and 203.0.113.3, 2 of its 3 addresses')
  })

  test('that refuses costs nothing, and nothing is said', () => {
    expect(pushTo({ zone: two, does: at(failure('ECONNREFUSED'), '203.0.113.1') }).findings).toEqual([])
  })

  test('that nobody has a way to is given up after seconds, which is no refusal at once', () => {
    const gone = failure('EHOSTUNREACH', 3_000)
    expect(finding({ zone: two, does: at(gone, '203.0.113.1') })?.title).toContain('up to 3.0 s')
  })

  test('is no matter where every address is dead: then it is the server', () => {
    expect(told(pushTo({ zone: two, does: at(silence, '203.0.113.') }))).toEqual([
      'error endpoint-unreachable',
    ])
  })

  test('comes out of the hosts file where it stands there', () => {
    const pins = { [registry]: ['203.0.113.1', '203.0.113.2'] }
    const found = finding({ zone: {}, does: at(silence, '203.0.113.1'), runner: { pins } })
    expect(found?.remedy).toMatchObject({
      say: `Take 203.0.113.1 out of the hosts file, for ${registry}`,
      paste: `203.0.113.2 ${registry}`,
    })
  })

  test('that Docker never comes to is a hint', () => {
    const zone = { [registry]: ['203.0.113.1', '2001:db8::1'] }
    const judgement = pushTo({ zone, does: at(silence, '203.0.113.1'), runner: withIpv6 })
    expect(told(judgement)).toEqual(['hint address-dead'])
    expect(judgement.verdict).toBe('pass')
  })
})

describe('IPv6', () => {
  const both = { [registry]: ['203.0.113.1', '2001:db8::1'], [auth]: ['203.0.113.2', '2001:db8::2'] }
  const only = { [registry]: ['2001:db8::1'] }
  const noRoute = at(failure('ENETUNREACH', 0), '2001:')

  test('alone, and no way there: the push is lost, and it is this runner', () => {
    const judgement = pushTo({ zone: only, does: noRoute })
    expect(judgement).toMatchObject({
      verdict: 'fail',
      culprit: { code: 'ipv6-without-route', host: registry },
    })
    expect(told(judgement)).toEqual(['error ipv6-without-route'])
    expect(judgement.findings[0]?.byHand).toBe('ip -6 route get 2001:db8::1')
  })

  test('beside IPv4, and no IPv6 on this runner: nothing to say', () => {
    expect(pushTo({ zone: both, does: noRoute })).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('beside IPv4, with an address of its own and no route: a hint, for nothing is lost', () => {
    const judgement = pushTo({ zone: both, does: noRoute, runner: withIpv6 })
    expect(told(judgement)).toEqual(['hint ipv6-without-route'])
    expect(judgement.verdict).toBe('pass')
    expect(judgement.findings[0]?.title).toContain('at once')
  })

  test('that is given up after seconds only delays each connection: a warning', () => {
    const judgement = pushTo({
      zone: both,
      does: at(failure('EHOSTUNREACH', 3_000), '2001:'),
      runner: withIpv6,
    })
    expect(told(judgement)).toEqual(['warning ipv6-without-route'])
    expect(judgement.findings[0]?.title).toContain('300 ms later')
  })

  test('that is silent at every server is the way there, told once for all of them', () => {
    const judgement = pushTo({ zone: both, does: at(silence, '2001:'), runner: withIpv6 })
    expect(told(judgement)).toEqual(['warning ipv6-without-route'])
    expect(judgement.findings[0]?.title).toContain(`every IPv6 address of ${registry} and ${auth} is silent`)
    expect(judgement.findings[0]?.evidence).toHaveLength(2)
  })

  test('that is silent at one server and answers at another is that server', () => {
    const judgement = pushTo({ zone: both, does: at(silence, '2001:db8::1'), runner: withIpv6 })
    expect(told(judgement)).toEqual(['warning address-dead'])
  })

  test('that is silent everywhere, and one server has nothing else: the push is lost by it', () => {
    const zone = { ...both, [auth]: ['2001:db8::2'] }
    const judgement = pushTo({ zone, does: at(silence, '2001:'), runner: withIpv6 })
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { code: 'ipv6-without-route' } })
    expect(told(judgement)).toEqual(['error ipv6-without-route'])
  })
})
