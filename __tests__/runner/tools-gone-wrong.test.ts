/** Each tool that is missing, hangs, prints rubbish, megabytes or another language: what needed it is not told, with the reason. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits, tracing } from '../../src/budgets.js'
import { readBuilder } from '../../src/runner/builder.js'
import { readDockerClient } from '../../src/runner/docker-client.js'
import { readDockerInfo } from '../../src/runner/docker-info.js'
import { readNameservers } from '../../src/runner/nameservers.js'
import { readConnection } from '../../src/runner/network-manager.js'
import { readResolved } from '../../src/runner/resolved.js'
import { traceRoute, tracersFor } from '../../src/runner/tracer.js'
import { windowsCommand } from '../../src/runner/windows-dns.js'
import type { Told } from '../../src/report/index.js'
import type { CommandBounds, CommandResult, World } from '../../src/world.js'
import { fakeWorld, prints, type FakeWorldParts } from '../support/fake-world.js'
import { sampleResolver } from '../support/sample-report.js'
import { toolOutput } from '../support/tool-output.js'
import { gone, rubbish, type Wrong } from '../support/wrong-tools.js'

const { signal } = new AbortController()

interface Tool {
  /** Those that go wrong together. */
  readonly commands: readonly string[]
  /** What the machine is like otherwise. */
  readonly machine?: FakeWorldParts
  readonly ask: (world: World) => Promise<Told>
}

const told: Told = { kind: 'told' }
const ofManager = async (world: World): Promise<Told> => {
  const { manager } = await readNameservers(world, { resolvers: null }, '/etc/resolv.conf', signal)
  return 'told' in manager ? manager.told : told
}
const ofRoute = async (world: World): Promise<Told> => {
  const trace = await traceRoute(world, '4.4.4.4', signal)
  return trace.kind === 'traced' ? { kind: 'told' } : trace
}
const tracers = (platform: NodeJS.Platform): Tool => ({
  commands: tracersFor(platform, '4.4.4.4').map(({ command }) => command.join(' ')),
  machine: { platform },
  ask: ofRoute,
})
const ofBuilder = async (world: World): Promise<Told> => {
  const places = { daemon: { kind: 'here' }, builder: { kind: 'here' } } as const
  const { place } = await readBuilder(world, { resolvers: [sampleResolver('10.0.0.2', 1)], places }, signal)
  return place.kind === 'not-told' ? { kind: 'skipped', why: place.why } : told
}
const chosen = { BUILDX_BUILDER: 'builder-2f1c9d1e' } as const
const inspect = `docker buildx inspect ${chosen.BUILDX_BUILDER}`

const tools: Readonly<Record<string, Tool>> = {
  resolvectl: {
    commands: [
      'resolvectl --no-pager --json=short status',
      'resolvectl --no-pager status',
      'resolvectl --no-pager --json=short show-server-state',
      'systemd-resolve --no-pager --status',
    ],
    ask: async (world) => (await readResolved(world, signal)).told,
  },
  nmcli: {
    commands: ['nmcli --terse --fields NAME,DEVICE,TYPE connection show --active'],
    ask: async (world) => (await readConnection(world, signal)).told,
  },
  scutil: { commands: ['scutil --dns'], machine: { platform: 'darwin' }, ask: ofManager },
  networksetup: {
    commands: ['networksetup -listnetworkserviceorder'],
    machine: { platform: 'darwin', commands: { 'scutil --dns': prints(toolOutput('scutil/dns-13')) } },
    ask: ofManager,
  },
  powershell: { commands: [windowsCommand.join(' ')], machine: { platform: 'win32' }, ask: ofManager },
  'docker --version': {
    commands: ['docker --version'],
    ask: async (world) => {
      const client = await readDockerClient(world, signal)
      return client.kind === 'found' ? told : { kind: 'skipped', why: client.why }
    },
  },
  'docker info': {
    commands: ['docker info --format {{json .}}'],
    ask: async (world) => {
      const { server, why } = await readDockerInfo(world, signal)
      return server === null ? { kind: 'skipped', why } : told
    },
  },
  'docker buildx inspect': { commands: [inspect], machine: { environment: chosen }, ask: ofBuilder },
  'docker exec': {
    commands: ['docker exec buildx_buildkit_builder-2f1c9d1e0 cat /etc/resolv.conf'],
    machine: { environment: chosen, commands: { [inspect]: prints(toolOutput('buildx/inspect-0.9')) } },
    ask: ofBuilder,
  },
  'traceroute, mtr and tracepath': tracers('linux'),
  'traceroute of macOS': tracers('darwin'),
  tracert: tracers('win32'),
}

type Answer = CommandResult | ((bounds: CommandBounds) => CommandResult)

const worldOf = ({ commands, machine = {} }: Tool, answer: Answer): World =>
  fakeWorld({
    files: { '/etc/resolv.conf': 'nameserver 10.0.0.2\n' },
    ...machine,
    commands: { ...machine.commands, ...Object.fromEntries(commands.map((command) => [command, answer])) },
  })

const whyOf = async (tool: Tool, answer: Answer): Promise<string> => {
  const answered = await tool.ask(worldOf(tool, answer))
  return answered.kind === 'skipped' ? answered.why : 'it was told'
}

/** What a file of a container without a nameserver is, whatever else is in it. */
const noNameserver = /names no nameserver/

describe.each(Object.entries(tools))('%s', (_tool, tool) => {
  test.each(Object.entries<Wrong>({ ...gone, ...rubbish }))('%s', async (_wrong, { result, why }) => {
    const said = await whyOf(tool, result)
    expect(noNameserver.test(said) || why.test(said) ? '' : said).toBe('')
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(said).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    expect(said.length).toBeLessThan(250)
  })

  test('is given bounds that it cannot go beyond', async () => {
    const seen: CommandBounds[] = []
    await whyOf(tool, (bounds) => {
      seen.push(bounds)
      return { kind: 'absent' }
    })
    const mostMs = Math.max(limits.toolMs, limits.powershellMs, tracing.toolMs)
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen.map(({ timeoutMs }) => timeoutMs))).toBeLessThanOrEqual(mostMs)
    expect(Math.max(...seen.map(({ maxOutputBytes }) => maxOutputBytes))).toBeLessThanOrEqual(
      limits.infoOutputBytes,
    )
    expect(seen.every((bounds) => bounds.signal === signal)).toBe(true)
  })

  test('may print anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.nat(255),
        async (stdout, stderr, status) => {
          const answered = await tool.ask(worldOf(tool, { kind: 'exited', status, stdout, stderr }))
          expect(answered.kind === 'told' || answered.why !== '').toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})

test('where networksetup does not tell, the nameservers are known all the same', async () => {
  const { resolvers } = await readNameservers(
    worldOf(tools['networksetup'] ?? { commands: [], ask: ofManager }, { kind: 'absent' }),
    { resolvers: null },
  )
  expect(resolvers.map(({ address }) => address)).toEqual(['2001:db8::53', '192.0.2.53'])
})

describe('nmcli', () => {
  const { commands: [command = ''] = [] } = tools['nmcli'] ?? {}
  test.each([
    ['1.10', 'System eth0'],
    ['1.30', 'Corp: 2nd floor \\ west'],
    ['1.46', 'Wired connection 1'],
  ])('%s names the connection that leads out', async (version, connection) => {
    const world = fakeWorld({ commands: { [command]: prints(toolOutput(`nmcli/active-${version}`)) } })
    expect(await readConnection(world, signal)).toEqual({ connection, told: { kind: 'told' } })
  })

  test('a bridge alone leads nowhere', async () => {
    const world = fakeWorld({ commands: { [command]: prints('docker0:docker0:bridge\n') } })
    expect(await readConnection(world, signal)).toEqual({ connection: null, told: { kind: 'told' } })
  })
})
