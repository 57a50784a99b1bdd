import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight, type Witness } from '../src/preflight.js'
import type { DnsMeasurement, DnsResult, Measurement, Report } from '../src/report/index.js'
import { parseRequest } from '../src/request.js'
import { playScenario, type Scenario } from '../src/simulator/index.js'
import type { World } from '../src/world.js'
import { judgement } from './support/judgement.js'
import { scenarioOf } from './support/scenario-file.js'

const healthy = await scenarioOf('healthy')

/** One preflight in a played scenario, in a world that `change` may spoil. */
async function run(
  scenario: Scenario,
  inputs: Readonly<Record<string, string>> = {},
  witness: Witness = nobodyWatches,
  change: (world: World) => World = (world) => world,
): Promise<Report> {
  const played = await playScenario(scenario)
  try {
    const reading = parseRequest({ ...played.inputs, ...inputs }, { kind: 'command' })
    if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes))
    return await preflight(change(played.world), reading.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness,
    })
  } finally {
    await played.close()
  }
}

const dnsOf = (report: Report): readonly DnsMeasurement[] =>
  report.measurements.filter((one): one is DnsMeasurement => one.probe.kind === 'dns')
const kinds = (results: readonly DnsResult[]) => [...new Set(results.map(({ kind }) => kind))]

const silent: Scenario = {
  ...healthy,
  resolvers: new Map(
    [...healthy.resolvers.keys()].map((address) => [address, new Map([['default', { drop: true }]])]),
  ),
}
const withFile = (scenario: Scenario, path: string, text: string): Scenario => ({
  ...scenario,
  machine: { ...scenario.machine, files: new Map([...scenario.machine.files, [path, text]]) },
})

describe('the deadline', () => {
  test('is kept although nobodyWatches answers; what it cut off was skipped, and is not called silence', async () => {
    const report = await run(silent, { timeout: '1s' })
    expect(report.durationMs).toBeLessThan(2_000)
    expect(report.durationMs).toBeGreaterThanOrEqual(900)
    const dns = dnsOf(report)
    expect(dns.length).toBeGreaterThan(0)
    const cutOff = dns.filter(({ result }) => result.kind === 'skipped')
    expect(cutOff.length).toBeGreaterThan(0)
    expect(
      kinds(dns.map(({ result }) => result)).every((kind) => kind === 'skipped' || kind === 'timed-out'),
    ).toBe(true)
    for (const { result } of cutOff) expect(result).toMatchObject({ why: 'deadline' })
  })

  test('is kept although a server accepts and never speaks', async () => {
    const report = await run(await scenarioOf('trust-server-hangs'), { timeout: '1s' })
    expect(report.durationMs).toBeLessThan(2_000)
    const hanging = report.measurements.find(
      ({ probe }) => probe.kind === 'http' && probe.host.startsWith('notary'),
    )
    expect(hanging?.result).toMatchObject({ kind: 'skipped', why: 'deadline' })
  })

  test('leaves time to judge a job of many registries: what it cuts off then is cut off before the time-out', async () => {
    const images = Array.from({ length: 30 }, (_, index) => `registry-${index}.team.example/app:1`).join('\n')
    const report = await run(silent, { timeout: '2s', images })
    expect(report.durationMs).toBeLessThan(3_000)
    const ends = dnsOf(report).flatMap(({ startedMs, result }) =>
      result.kind === 'skipped' ? [startedMs + result.waitedMs] : [],
    )
    expect(Math.max(...ends)).toBeLessThan(1_900)
  })

  test('costs nothing where all is well', async () => {
    const report = await run(healthy)
    expect(report).toMatchObject({ outcome: 'ok', culprit: null })
    expect(report.durationMs).toBeLessThan(5_000)
  })
})

test('no run waits for the root, nor for a name that does not exist: what has not come by then is skipped', async () => {
  const names = [...healthy.zone.keys()]
  const rules = new Map<string, { readonly delay: number }>([
    ...names.map((name) => [name, { delay: 5 }] as const),
    ['default', { delay: 4_000 }],
  ])
  const resolvers = new Map([...healthy.resolvers.keys()].map((address) => [address, rules] as const))
  const report = await run({ ...healthy, resolvers })
  expect(report).toMatchObject({ outcome: 'ok', verdict: 'pass' })
  expect(report.durationMs).toBeLessThan(3_000)
  const aside = report.measurements.filter(({ probe }) => probe.kind === 'diagnosis')
  expect(aside).toHaveLength(2 * resolvers.size)
  for (const { result } of aside) {
    expect(result).toMatchObject({ kind: 'skipped', why: 'deadline' })
    expect('waitedMs' in result && result.waitedMs).toBeGreaterThan(0)
  }
})

test('a reply that comes after the client has given up is in the report with its time', async () => {
  const [slow = '', ...others] = healthy.resolvers.keys()
  const scenario = withFile(
    {
      ...healthy,
      resolvers: new Map([
        ...[slow].map((address) => [address, new Map([['default', { delay: 1_300 }]])] as const),
        ...others.map((address) => [address, new Map()] as const),
      ]),
    },
    '/etc/resolv.conf',
    [slow, ...others].map((address) => `nameserver ${address}\n`).join('') + 'options timeout:1 attempts:1\n',
  )
  // A server that takes its time keeps the run going while the late replies come in.
  const faults = new Map([['203.0.113.10:443', { dataAfter: 1_000 }]])
  const report = await run({ ...scenario, faults })
  const late = dnsOf(report).filter(({ result }) => result.kind === 'timed-out' && result.late !== null)
  expect(late.length).toBeGreaterThan(0)
  for (const { probe, result } of late) {
    expect(probe.resolver.address).toBe(slow)
    expect(result.kind === 'timed-out' && result.late?.ms).toBeGreaterThanOrEqual(1_299)
  }
})

test('the samples of a silent resolver overlap: it costs one time-out', async () => {
  const scenario = withFile(silent, '/etc/resolv.conf', 'nameserver 10.20.0.53\noptions timeout:1\n')
  const report = await run(scenario)
  const dns = dnsOf(report).filter(({ probe }) => probe.host === 'ghcr.io')
  // Five samples for each type, and forty more, since a lost packet is doubted.
  expect(dns).toHaveLength(50)
  expect(report.durationMs).toBeGreaterThanOrEqual(1_000)
  expect(report.durationMs).toBeLessThan(3_000)
})

test('the hosts file of the runner stays private: only hosts of this push are in the report', async () => {
  const hosts = '127.0.0.1 localhost\n10.1.2.3 payroll.corp.example\n203.0.113.10 ghcr.io\n'
  const report = await run(withFile(healthy, '/etc/hosts', hosts))
  expect(report.runner.pins).toEqual({ 'ghcr.io': ['203.0.113.10'] })
  expect(JSON.stringify(report)).not.toContain('payroll')
  expect(dnsOf(report).some(({ probe }) => probe.host === 'ghcr.io')).toBe(false)
})

describe('the witness', () => {
  test('sees the phases, the runner and every measurement', async () => {
    const seen: string[] = []
    const measured: Measurement[] = []
    const report = await run(
      healthy,
      {},
      {
        phase: async (title, work) => {
          seen.push(`${title} begins`)
          const result = await work()
          seen.push(`${title} ends`)
          return result
        },
        runner: ({ client }) => seen.push(`docker ${client.version}`),
        measured: (one) => measured.push(one),
        secret: () => undefined,
      },
    )
    expect(seen).toEqual([
      'Runner begins',
      `docker ${healthy.machine.docker ?? ''}`,
      'Runner ends',
      'Measurements begins',
      'Measurements ends',
    ])
    expect(measured.map(({ probe }) => probe.id)).toEqual(report.measurements.map(({ probe }) => probe.id))
    expect(new Set(measured.map(({ probe }) => probe.id)).size).toBe(measured.length)
  })

  test('is told each token, so that a log can mask it, and the report holds none', async () => {
    const tokens: string[] = []
    const report = await run(healthy, {}, { ...nobodyWatches, secret: (token) => tokens.push(token) })
    expect(tokens.length).toBeGreaterThan(0)
    for (const token of tokens) expect(JSON.stringify(report)).not.toContain(token)
  })

  test('that fails ends the preflight', async () => {
    const witness: Witness = {
      ...nobodyWatches,
      measured: () => {
        throw new Error('the log is full')
      },
    }
    await expect(run(healthy, {}, witness)).rejects.toThrow('the log is full')
  })
})

describe('a network that is still coming up', () => {
  /** No connection can be made in the first `ms`. */
  const comingUpAfter =
    (ms: number) =>
    (world: World): World => {
      const startMs = world.monotonicMs()
      const nowhere = { address: '192.0.2.1', port: 1 }
      return { ...world, tcp: (to) => world.tcp(world.monotonicMs() - startMs < ms ? nowhere : to) }
    }

  test('is looked at once more two seconds later, and the push is not failed for it', async () => {
    const report = await run(healthy, {}, nobodyWatches, comingUpAfter(1_000))
    expect(report).toMatchObject({ outcome: 'ok', verdict: 'pass' })
    expect(report.durationMs).toBeGreaterThanOrEqual(2_000)
    expect(report.durationMs).toBeLessThan(5_000)
    const failed = report.measurements.filter(
      ({ result }) => result.kind === 'unreachable' || result.kind === 'failed',
    )
    expect(failed.length).toBeGreaterThan(0)
    for (const { probe, startedMs } of failed) {
      const [again] = report.measurements.filter((one) => one.probe.id === `${probe.id} again`)
      expect((again?.startedMs ?? 0) - startedMs).toBeGreaterThanOrEqual(1_990)
    }
  })

  test('and does not come up fails after the second look', async () => {
    const report = await run(healthy, {}, nobodyWatches, comingUpAfter(60_000))
    expect(report).toMatchObject({ outcome: 'registry-unreachable', verdict: 'fail' })
    expect(report.measurements.filter(({ probe }) => probe.look === 2).length).toBeGreaterThan(0)
    expect(report.durationMs).toBeLessThan(5_000)
  })
})

test('a measurement that breaks ends the preflight with its error, and nothing waits on', async () => {
  const startMs = performance.now()
  const broken = run(silent, {}, nobodyWatches, (world) => ({
    ...world,
    udp: () => {
      throw new Error('no socket could be made')
    },
  }))
  await expect(broken).rejects.toThrow('no socket could be made')
  expect(performance.now() - startMs).toBeLessThan(5_000)
})

test('nothing is left open when the preflight has ended', async () => {
  const open = () => process.getActiveResourcesInfo().filter((one) => /UDP|TCP|TLS|Timeout/.test(one)).length
  const before = open()
  await run(silent, { timeout: '1s' })
  await run(healthy)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(open()).toBeLessThanOrEqual(before)
})
