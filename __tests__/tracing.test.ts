/** What a run traces, whom it tells of it, and what it costs. */
import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import { parseRequest } from '../src/request.js'
import { playScenario, type Scenario } from '../src/simulator/index.js'
import type { CommandBounds, CommandResult } from '../src/world.js'
import { judgement } from './support/judgement.js'
import { scenarioOf } from './support/scenario-file.js'

const testTimeoutMs = 30_000
const signed = await scenarioOf('healthy-signed')
const isTracer = (command: string) => /\b(?:traceroute|tracepath|mtr|tracert)\b/.test(command)
const firstHops = ' 1  10.20.0.1  0.4 ms\n 2  203.0.113.9  2.1 ms\n'

/** Two nameservers: the first at this address, and as it is said. */
function withFirst(address: string, is: 'healthy' | 'silent'): Scenario {
  const [, ...others] = signed.resolvers.keys()
  const nameservers = [address, ...others]
  return {
    ...signed,
    machine: {
      ...signed.machine,
      files: new Map([
        ...signed.machine.files,
        [
          '/etc/resolv.conf',
          `${nameservers.map((one) => `nameserver ${one}\n`).join('')}options timeout:2\n`,
        ],
      ]),
    },
    resolvers: new Map([
      ...signed.resolvers,
      [address, new Map([['default', is === 'healthy' ? { delay: 5 } : { drop: true as const }]])],
    ]),
  }
}

interface Run {
  readonly inputs?: Readonly<Record<string, string>>
  /** What a tracer does; without it there is none. */
  readonly tracer?: (bounds: CommandBounds) => Promise<CommandResult>
}

/** One preflight, with every command that it ran and every name that it asked for. */
async function run(scenario: Scenario, { inputs = {}, tracer }: Run = {}) {
  const played = await playScenario(scenario)
  try {
    const asked = parseRequest({ ...played.inputs, ...inputs }, { kind: 'command' })
    if (!asked.ok) throw new Error(JSON.stringify(asked.mistakes))
    const commands: string[] = []
    const world: typeof played.world = {
      ...played.world,
      run: (command, bounds) => {
        const line = command.join(' ')
        commands.push(line)
        return tracer !== undefined && isTracer(line) ? tracer(bounds) : played.world.run(command, bounds)
      },
    }
    const report = await preflight(world, asked.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    const names = [...played.dns.values()].flatMap(({ queries }) => queries.map(({ name }) => name))
    return { report, commands, tracers: commands.filter(isTracer), names }
  } finally {
    await played.close()
  }
}

/** A tool that is never done, and has printed two hops when it is ended. */
const hanging = ({ signal }: CommandBounds): Promise<CommandResult> =>
  new Promise((resolve) => {
    const end = () => resolve({ kind: 'failed', why: 'the run ended first', stdout: firstHops })
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
const lastsFor =
  (ms: number) =>
  ({ signal }: CommandBounds): Promise<CommandResult> =>
    new Promise((resolve) => {
      const done = setTimeout(() => resolve({ kind: 'exited', status: 0, stdout: firstHops, stderr: '' }), ms)
      signal.addEventListener('abort', () => {
        clearTimeout(done)
        resolve({ kind: 'failed', why: 'the run ended first', stdout: '' })
      })
    })

describe('a healthy run', () => {
  test.each(['auto', 'true', 'false'])(
    'with trace: %s starts no tool for it and asks nobody for an owner',
    async (trace) => {
      const healthy = withFirst('198.51.100.53', 'healthy')
      const { report, commands, names } = await run(healthy, { inputs: { trace }, tracer: hanging })
      expect(report).toMatchObject({ verdict: 'pass', routes: [] })
      expect(commands).toEqual(['docker info --format {{json .}}', 'docker --version'])
      expect(names.filter((name) => name.includes('cymru'))).toEqual([])
      expect(report.durationMs).toBeLessThan(5_000)
    },
  )
})

describe('a public nameserver that is silent', () => {
  const silent = withFirst('198.51.100.53', 'silent')

  test(
    'is traced while the run waits for it: no longer, and no further than that',
    async () => {
      const [without, traced] = [await run(silent), await run(silent, { tracer: hanging })]
      expect(without.report.routes).toEqual([
        {
          resolver: { address: '198.51.100.53', port: 53 },
          trace: { kind: 'skipped', why: 'there is no traceroute, no mtr and no tracepath on this runner' },
          owner: null,
        },
      ])
      expect(traced.tracers).toEqual(['traceroute -n -q 1 -w 1 -m 20 198.51.100.53'])
      expect(traced.report.routes).toMatchObject([
        { trace: { kind: 'traced', ended: 'cut-off', hops: [{ ttl: 1 }, { ttl: 2 }] }, owner: null },
      ])
      const evidence = traced.report.findings.flatMap((finding) => finding.evidence)
      expect(evidence).toContain(
        'the way to it (traceroute) was followed to hop 2 (203.0.113.9, 2.1 ms), where the run ended',
      )
      expect(traced.report.durationMs).toBeLessThan(without.report.durationMs + 1_000)
      for (const { names } of [without, traced]) {
        expect(names.filter((name) => name.includes('cymru'))).toEqual([])
      }
    },
    testTimeoutMs,
  )

  test('is not traced with trace: false', async () => {
    const { report, tracers } = await run(silent, { inputs: { trace: 'false' }, tracer: hanging })
    expect([report.routes, tracers]).toEqual([[], []])
    expect(report.findings.map(({ code }) => code)).toContain('resolver-silent')
  })

  test(
    'may be traced for longer with trace: true, and its owner is asked for',
    async () => {
      const { report, names } = await run(silent, { inputs: { trace: 'true' }, tracer: lastsFor(3_000) })
      expect(report.routes).toMatchObject([
        { trace: { kind: 'traced', ended: 'gave-up' }, owner: { kind: 'skipped' } },
      ])
      expect(names).toContain('53.100.51.198.origin.asn.cymru.com')
    },
    testTimeoutMs,
  )

  test(
    'keeps no run from its deadline, whatever the tool does',
    async () => {
      // Not even killing ends this one.
      const immortal = () => new Promise<CommandResult>(() => undefined)
      const inputs = { trace: 'true', timeout: '3s' }
      const { report } = await run(silent, { inputs, tracer: immortal })
      expect(report.durationMs).toBeLessThan(4_000)
      expect(report.routes).toMatchObject([{ trace: { kind: 'skipped', why: 'the run ended first' } }])
    },
    testTimeoutMs,
  )
})

test("a private nameserver that is silent is nobody else's business", async () => {
  const { report, tracers, names } = await run(withFirst('10.20.9.53', 'silent'), {
    inputs: { trace: 'true' },
    tracer: hanging,
  })
  expect(report.findings.map(({ code }) => code)).toContain('resolver-silent')
  expect([report.routes, tracers]).toEqual([[], []])
  expect(names.filter((name) => name.includes('cymru'))).toEqual([])
})
