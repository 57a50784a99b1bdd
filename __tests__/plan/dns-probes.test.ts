import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import type { Situation } from '../../src/plan/situation.js'
import type {
  DnsProbe,
  DnsResult,
  Measurement,
  Observations,
  Resolver,
  RunnerFacts,
} from '../../src/report/index.js'
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
  truncated,
} from '../support/observe.js'

const host = 'registry.test'
const inputs = { images: `${host}/team/app:1`, 'check-credentials': 'false' }
const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null } as const

interface Setting {
  readonly inputs?: Readonly<Record<string, string>>
  readonly resolvConf?: string
  readonly runner?: Partial<RunnerFacts>
  readonly measurements?: readonly Measurement[]
}

const observations = (setting: Setting = {}): Observations => ({
  schemaVersion: 1,
  request: requestFor({ ...inputs, ...setting.inputs }),
  runner: runnerFacts(setting.resolvConf ?? 'nameserver 8.8.8.8', {
    contentTrust: unsigned,
    ...setting.runner,
  }),
  measurements: setting.measurements ?? [],
  routes: [],
})

const isDns = (probe: { readonly kind: string }): probe is DnsProbe => probe.kind === 'dns'
const situation = (parts: Partial<Situation> = {}): Situation => ({
  nowMs: 0,
  overdue: new Set(),
  doubted: new Set(),
  idle: false,
  ...parts,
})
const questions = (setting: Setting, overdue: readonly string[] = []): readonly DnsProbe[] =>
  nextProbes(observations(setting), situation({ overdue: new Set(overdue) })).filter(isDns)

const measured = (probe: DnsProbe, result: DnsResult): Measurement => ({ probe, startedMs: 0, result })
const short = ({ resolver, name, type, transport, sample }: DnsProbe) =>
  `${resolver.address} ${name} ${type} ${transport} ${sample}`

/** Everything that is asked in the end, where these are the answers. */
function survey(setting: Setting, dns: (probe: DnsProbe) => DnsResult): readonly DnsProbe[] {
  const { request, runner } = observations(setting)
  const seen = observe({ ...inputs, ...setting.inputs }, runner, {
    dns,
    connect: (probe) => connected(probe, 200, null),
  })
  expect(seen.request).toEqual(request)
  return seen.measurements.map(({ probe }) => probe).filter(isDns)
}
const address = (probe: DnsProbe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))

describe('the samples of one resolver, name and record type', () => {
  test('begin with one alone, A and AAAA side by side', () => {
    expect(questions({}).map(short)).toEqual([`8.8.8.8 ${host} A udp 0`, `8.8.8.8 ${host} AAAA udp 0`])
  })

  test('follow side by side when the first of both types have come', () => {
    const firsts = questions({})
    const come = firsts.map((probe) => measured(probe, address(probe)))
    expect(questions({ measurements: come.slice(0, 1) })).toHaveLength(2)
    const next = questions({ measurements: come }).map(short)
    expect(next.filter((one) => one.includes(' A '))).toHaveLength(5)
    expect(next.filter((one) => one.includes(' AAAA '))).toHaveLength(5)
  })

  test('stand there in pairs, which go together where they have to wait', () => {
    const come = questions({}).map((probe) => measured(probe, address(probe)))
    const pairs = questions({ measurements: come }).map(({ type, sample }) => `${type} ${sample}`)
    expect(pairs.slice(0, 4)).toEqual(['A 0', 'AAAA 0', 'A 1', 'AAAA 1'])
  })

  test('follow when the first of one type is overdue, so that silence costs one time-out', () => {
    const [first, second] = questions({})
    if (first === undefined || second === undefined) throw new Error('nothing was asked')
    const next = questions({ measurements: [measured(first, answered(5, '203.0.113.7'))] }, [second.id])
    expect(next).toHaveLength(10)
  })

  test.each([
    ['samples: 1', '1', 1],
    ['samples: 12', '12', 12],
  ])('are as many as %s', (_, samples, count) => {
    expect(survey({ inputs: { samples } }, address)).toHaveLength(2 * count)
  })

  test.each([
    [10, 5],
    [11, 2],
    [40, 2],
    [41, 1],
  ])('of %i hosts are %i each', (hosts, count) => {
    const images = Array.from({ length: hosts }, (_, index) => `registry-${index}.test/app:1`).join('\n')
    expect(survey({ inputs: { images } }, address)).toHaveLength(hosts * 2 * count)
  })

  test('wait as long as the client would, and never longer than the run', () => {
    const waits = (resolvConf: string, timeout: string) =>
      questions({ resolvConf, inputs: { timeout } }).map(({ waitMs }) => waitMs)[0]
    expect(waits('nameserver 8.8.8.8', '30s')).toBe(5_000)
    expect(waits('nameserver 8.8.8.8\noptions timeout:2', '30s')).toBe(2_000)
    expect(waits('nameserver 8.8.8.8', '3s')).toBe(3_000)
  })
})

describe('truncated answers', () => {
  test('are asked again over TCP, sample by sample', () => {
    const asked = survey({ inputs: { samples: '2' } }, (probe) =>
      probe.transport === 'udp' ? truncated(5) : address(probe),
    )
    expect(
      asked.filter(({ type }) => type === 'A').map(({ transport, sample }) => `${transport} ${sample}`),
    ).toEqual(['udp 0', 'udp 1', 'tcp 0', 'tcp 1'])
  })

  test('are asked again also where they were asked in a doubt that is gone by now', () => {
    const few = { inputs: { samples: '2' } }
    const cold = questions(few)
    const first = cold[0]
    if (first === undefined) throw new Error('nothing was asked')
    const inDoubt = nextProbes(
      observations(few),
      situation({ overdue: new Set(cold.map(({ id }) => id)), doubted: new Set([first.id]) }),
    ).filter(isDns)
    expect(inDoubt.length).toBeGreaterThan(limits.extraQueries / 2)
    // They all came in the end, truncated: nothing was lost.
    const udp = [...new Map([...cold, ...inDoubt].map((probe) => [probe.id, probe])).values()]
    const measurements = udp.map((probe) => measured(probe, truncated(5)))
    const over = (transport: DnsProbe['transport'], asked: readonly DnsProbe[]) =>
      asked
        .filter((probe) => probe.transport === transport)
        .map(({ type, sample }) => `${type} ${sample}`)
        .sort()
    expect(over('tcp', questions({ ...few, measurements }))).toEqual(over('udp', udp))
  })

  test('of a second look are asked again, too', () => {
    const asked = survey({ inputs: { samples: '1' } }, (probe) => {
      if (probe.transport === 'tcp') return address(probe)
      return probe.look === 1 ? servfail(5) : truncated(5)
    })
    expect(asked.map(({ transport, look }) => `${transport} ${look}`)).toEqual([
      'udp 1',
      'udp 1',
      'udp 2',
      'udp 2',
      'tcp 1',
      'tcp 1',
    ])
  })

  test('over TCP lead no further', () => {
    const asked = survey({ inputs: { samples: '1' } }, () => truncated(5))
    expect(asked.map(({ transport }) => transport)).toEqual(['udp', 'udp', 'tcp', 'tcp'])
  })

  test('use-vc asks over TCP from the start', () => {
    const asked = survey({ resolvConf: 'nameserver 8.8.8.8\noptions use-vc' }, address)
    expect(asked.every(({ transport }) => transport === 'tcp')).toBe(true)
  })
})

describe('the names', () => {
  const search = 'nameserver 8.8.8.8\nsearch a.test b.test'
  const names = (asked: readonly DnsProbe[]) => [...new Set(asked.map(({ name }) => name))]

  test('a suffix that comes before the name is asked from the start, with two samples', () => {
    const asked = survey({ resolvConf: `${search}\noptions ndots:5` }, (probe) =>
      probe.name === host ? address(probe) : nxdomain(5),
    )
    expect(names(asked)).toEqual([`${host}.a.test`, `${host}.b.test`, host])
    expect(asked.filter(({ name }) => name === `${host}.a.test`)).toHaveLength(4)
    expect(asked.every((probe) => probe.host === host)).toBe(true)
  })

  test('a suffix that comes after the name is not asked where the name exists', () => {
    expect(names(survey({ resolvConf: search }, address))).toEqual([host])
  })

  test.each([
    ['is denied', nxdomain(5)],
    ['fails', servfail(5)],
  ])('a suffix that comes after the name is asked where the name %s', (_, result) => {
    expect(names(survey({ resolvConf: search }, () => result))).toEqual([
      host,
      `${host}.a.test`,
      `${host}.b.test`,
    ])
  })

  test('a suffix is asked where the first resolver denies the name, whoever else knows it', () => {
    const two = `nameserver 192.0.2.1\n${search}`
    const oneKnows = (knowing: string) => (probe: DnsProbe) =>
      probe.resolver.address === knowing ? address(probe) : nxdomain(5)
    expect(names(survey({ resolvConf: two }, oneKnows('8.8.8.8')))).toContain(`${host}.a.test`)
    expect(names(survey({ resolvConf: two }, oneKnows('192.0.2.1')))).toEqual([host])
    // Where the lookup may begin with either.
    const rotating = `${two}\noptions rotate`
    expect(names(survey({ resolvConf: rotating }, oneKnows('192.0.2.1')))).toContain(`${host}.a.test`)
  })

  test('what a suffixed name brings does not take back what was asked for', () => {
    const asked = survey({ resolvConf: search }, (probe) =>
      probe.name === host ? nxdomain(5) : address(probe),
    )
    expect(asked.filter(({ name }) => name === `${host}.b.test`)).toHaveLength(4)
  })

  test('a nameserver that stands there twice does not hide the suffixes', () => {
    const twice = `nameserver 8.8.8.8\n${search}`
    expect(names(survey({ resolvConf: twice }, () => nxdomain(5)))).toContain(`${host}.a.test`)
  })

  test('a truncated denial is waited for before the suffixes are asked', () => {
    const [a, aaaa] = questions({ resolvConf: search })
    if (a === undefined || aaaa === undefined) throw new Error('nothing was asked')
    const measurements = [measured(a, truncated(5)), measured(aaaa, truncated(5))]
    expect(names(questions({ resolvConf: search, measurements }))).toEqual([host])
  })
})

describe('whom it asks', () => {
  const who = (asked: readonly DnsProbe[]) => [
    ...new Set(asked.map(({ resolver, why }) => `${resolver.address} ${why}`)),
  ]

  test('the first three nameservers, each once', () => {
    const resolvConf = ['192.0.2.1', '192.0.2.2', '192.0.2.1', '192.0.2.4']
      .map((one) => `nameserver ${one}`)
      .join('\n')
    expect(who(survey({ resolvConf }, address))).toEqual(['192.0.2.1 client', '192.0.2.2 client'])
  })

  test('what stands behind a stub, too', () => {
    const facts = runnerFacts('nameserver 127.0.0.53')
    const stub = { address: '127.0.0.53', port: 53 }
    const behind: Resolver = {
      address: '192.0.2.9',
      port: 53,
      position: 1,
      used: false,
      source: '/run/systemd/resolve/resolv.conf',
      behind: stub,
    }
    const runner = { resolvers: [...facts.resolvers, behind] }
    expect(who(survey({ runner }, address))).toEqual(['127.0.0.53 client', '192.0.2.9 behind-stub'])
  })

  test('nobody for an address or a pinned host', () => {
    expect(questions({ inputs: { images: '192.0.2.5:5000/app' } })).toEqual([])
    expect(questions({ inputs: { images: '[2001:db8::5]:5000/app' } })).toEqual([])
    expect(questions({ runner: { pins: { [host]: ['192.0.2.5'] } } })).toEqual([])
    expect(
      questions({ inputs: { images: 'localhost:5000/app' }, runner: { pins: { localhost: ['127.0.0.1'] } } }),
    ).toEqual([])
  })

  describe('the correction of a look-alike', () => {
    const paired = 'nameserver 8.8.8.8\nnameserver 4.4.4.4'
    const candidates = (asked: readonly DnsProbe[]) => who(asked).filter((one) => one.endsWith('candidate'))
    const badly = (suspect: string, result: (probe: DnsProbe) => DnsResult) => (probe: DnsProbe) =>
      probe.resolver.address === suspect ? result(probe) : address(probe)

    test.each<readonly [string, (probe: DnsProbe) => DnsResult]>([
      ['is silent', (probe) => silent(probe)],
      ['refuses', () => servfail(5)],
      ['is slow', () => answered(800, '203.0.113.7')],
    ])('is asked where the suspect %s', (_, result) => {
      expect(candidates(survey({ resolvConf: paired }, badly('4.4.4.4', result)))).toEqual([
        '8.8.4.4 candidate',
      ])
    })

    test.each<readonly [string, (probe: DnsProbe) => DnsResult]>([
      ['serves well', address],
      [
        'truncates, and answers over TCP',
        (probe) => (probe.transport === 'udp' ? truncated(5) : address(probe)),
      ],
    ])('is left alone where the suspect %s', (_, result) => {
      expect(candidates(survey({ resolvConf: paired }, badly('4.4.4.4', result)))).toEqual([])
    })

    test('is asked as soon as the suspect is overdue, and not when another one is', () => {
      const overdue = (suspect: string) =>
        questions(
          { resolvConf: paired },
          questions({ resolvConf: paired })
            .filter(({ resolver }) => resolver.address === suspect)
            .map(({ id }) => id),
        )
      expect(candidates(overdue('4.4.4.4'))).toEqual(['8.8.4.4 candidate'])
      expect(candidates(overdue('8.8.8.8'))).toEqual([])
    })

    test('of an operator that is not configured is asked with consent only', () => {
      const setting = { resolvConf: 'nameserver 8.8.8.9' }
      const dns = badly('8.8.8.9', (probe) => silent(probe))
      expect(candidates(survey(setting, dns))).toEqual([])
      const withConsent = { ...setting, inputs: { 'probe-suggestion': 'true' } }
      expect(candidates(survey(withConsent, dns))).toEqual(['8.8.8.8 candidate'])
    })

    test('is never asked in place of a private address', () => {
      const setting = { resolvConf: 'nameserver 10.8.8.8', inputs: { 'probe-suggestion': 'true' } }
      expect(candidates(survey(setting, (probe) => silent(probe)))).toEqual([])
    })
  })
})

test('the same observations ask the same things, and every id is asked once', () => {
  const ids = nextProbes(observations(), situation()).map(({ id }) => id)
  expect(nextProbes(observations(), situation()).map(({ id }) => id)).toEqual(ids)
  const all = survey({ resolvConf: 'nameserver 8.8.8.8\nnameserver 4.4.4.4' }, address).map(({ id }) => id)
  expect(new Set(all).size).toBe(all.length)
})
