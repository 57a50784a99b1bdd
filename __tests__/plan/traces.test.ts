/** Whose route is traced, by what is known so far. */
import { describe, expect, test } from '@jest/globals'
import { answeringResolver, resolversToTrace } from '../../src/plan/traces.js'
import type { DnsProbe, DnsResult, Observations, Resolver, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from '../support/observe.js'

const nothing = new Set<string>()
const good = (probe: DnsProbe, ms = 5): DnsResult =>
  probe.type === 'A' ? answered(ms, '203.0.113.7') : nodata(ms)

/** What a whole run over these nameservers has seen. */
const seen = (
  nameservers: readonly string[],
  dns: (probe: DnsProbe) => DnsResult,
  facts: Partial<RunnerFacts> = {},
): Observations =>
  observe(
    { images: 'registry.example.com/team/app:1' },
    runnerFacts(nameservers.map((address) => `nameserver ${address}\n`).join(''), facts),
    { dns, connect: (probe) => connected(probe, 200, null) },
  )
const addresses = (observations: Observations, stuck: ReadonlySet<string> = nothing) =>
  resolversToTrace(observations, stuck).map(({ address }) => address)
/** Silence of one nameserver. */
const without =
  (...dead: readonly string[]) =>
  (probe: DnsProbe) =>
    dead.includes(probe.resolver.address) ? silent(probe) : good(probe)
const stuckAt = (address: string) => new Set([`dns ${address} 53 registry.example.com A udp 0`])

describe('is traced: a public nameserver', () => {
  test.each<[string, (probe: DnsProbe) => DnsResult]>([
    ['that is silent', without('4.4.4.4')],
    [
      'that is out of reach',
      (probe) => (isBad(probe) ? { kind: 'unreachable', ms: 1, errno: 'ENETUNREACH' } : good(probe)),
    ],
    ['that is slow', (probe) => good(probe, isBad(probe) ? 600 : 5)],
  ])('%s', (_, dns) => {
    expect(addresses(seen(['8.8.8.8', '4.4.4.4'], dns))).toEqual(['4.4.4.4'])
  })
  const isBad = ({ resolver }: DnsProbe) => resolver.address === '4.4.4.4'

  test('that has left a question unanswered for long', () => {
    const early = { ...seen(['8.8.8.8', '4.4.4.4'], (probe) => good(probe)), measurements: [] }
    expect(addresses(early)).toEqual([])
    expect(addresses(early, stuckAt('4.4.4.4'))).toEqual(['4.4.4.4'])
    // 4.4.4.41 begins with the same characters.
    expect(addresses(early, stuckAt('4.4.4.41'))).toEqual([])
  })

  test('over IPv6, and once, however often it is listed', () => {
    expect(addresses(seen(['2001:db8::1', '2001:db8::1'], (probe) => silent(probe)))).toEqual(['2001:db8::1'])
  })
})

describe('is not traced', () => {
  test.each([
    '10.0.0.53',
    '192.168.1.1',
    '172.17.0.1',
    '127.0.0.53',
    '100.64.0.1',
    '169.254.1.1',
    '::1',
    'fd00::53',
  ])('the private %s', (address) => {
    expect(
      addresses(
        seen([address], (probe) => silent(probe)),
        stuckAt(address),
      ),
    ).toEqual([])
  })

  test('one that answers, denies, or loses a packet now and then', () => {
    expect(addresses(seen(['8.8.8.8'], (probe) => good(probe)))).toEqual([])
    const lossy = seen(['8.8.8.8'], (probe) => (probe.sample === 3 ? silent(probe) : good(probe)))
    expect(addresses(lossy)).toEqual([])
    const cold = seen(['8.8.8.8'], (probe) => good(probe, probe.sample === 0 ? 900 : 5))
    expect(addresses(cold)).toEqual([])
  })

  test('one whose port is closed: the packets of a trace would use up its refusals', () => {
    const closed = seen(['8.8.8.8', '4.4.4.4'], (probe) =>
      probe.resolver.address === '4.4.4.4' ? { kind: 'port-closed', ms: 1 } : good(probe),
    )
    expect(addresses(closed)).toEqual([])
    expect(addresses(closed, stuckAt('4.4.4.4'))).toEqual([])
  })

  test('the correction of a mistyped one', () => {
    const candidates = seen(['8.8.8.8', '4.4.4.4'], without('4.4.4.4', '8.8.4.4'))
    const asked = candidates.measurements.flatMap(({ probe }) =>
      probe.kind === 'dns' && probe.why === 'candidate' ? [probe.resolver.address] : [],
    )
    expect([...new Set(asked)]).toEqual(['8.8.4.4'])
    expect(addresses(candidates)).toEqual(['4.4.4.4'])
  })

  test('one that the push does not ask, the fourth of a list', () => {
    const four = seen(['10.0.0.1', '10.0.0.2', '10.0.0.3', '4.4.4.4'], (probe) => silent(probe))
    expect(addresses(four, stuckAt('4.4.4.4'))).toEqual([])
  })
})

describe('what stands behind a stub', () => {
  const stub = { address: '127.0.0.53', port: 53 }
  const resolvers: readonly Resolver[] = [
    { ...stub, position: 1, used: true, source: '/etc/resolv.conf', behind: null },
    {
      address: '4.4.4.4',
      port: 53,
      position: 1,
      used: false,
      source: '/run/systemd/resolve/resolv.conf',
      behind: stub,
    },
  ]

  test('is traced where the stub is bad, too', () => {
    expect(addresses(seen([stub.address], without(stub.address, '4.4.4.4'), { resolvers }))).toEqual([
      '4.4.4.4',
    ])
  })

  test('and not where it answers the stub only', () => {
    expect(addresses(seen([stub.address], without('4.4.4.4'), { resolvers }))).toEqual([])
  })
})

test('whoever asks for an owner asks a nameserver of the push that answers', () => {
  const nameservers = ['4.4.4.4', '10.0.0.53']
  expect(answeringResolver(seen(nameservers, without('4.4.4.4')), nothing)?.address).toBe('10.0.0.53')
  expect(answeringResolver(seen(nameservers, without(...nameservers)), nothing)).toBeNull()
  expect(
    answeringResolver(
      seen(nameservers, (probe) => good(probe)),
      stuckAt('4.4.4.4'),
    )?.address,
  ).toBe('10.0.0.53')
})
