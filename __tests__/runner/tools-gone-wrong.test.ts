/** Each tool that is missing, hangs, prints rubbish, megabytes or another language: the run goes on, and says why it knows less. */
import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { readNameservers } from '../../src/runner/nameservers.js'
import { readConnection } from '../../src/runner/network-manager.js'
import { readResolved } from '../../src/runner/resolved.js'
import { traceRoute, tracersFor } from '../../src/runner/tracer.js'
import { windowsCommand } from '../../src/runner/windows-dns.js'
import type { CommandResult, World } from '../../src/world.js'
import { fakeWorld, prints, type FakeWorldParts } from '../support/fake-world.js'
import { toolOutput } from '../support/tool-output.js'

const { signal } = new AbortController()

type Told = { readonly kind: 'told' } | { readonly kind: 'skipped'; readonly why: string }
interface Tool {
  readonly commands: readonly string[]
  readonly platform?: NodeJS.Platform
  readonly ask: (world: World) => Promise<Told>
}

const ofManager = async (world: World): Promise<Told> => {
  const { manager } = await readNameservers(world, { resolvers: null }, '/etc/resolv.conf', signal)
  return 'told' in manager ? manager.told : { kind: 'told' }
}
const ofRoute = async (world: World): Promise<Told> => {
  const trace = await traceRoute(world, '4.4.4.4', signal)
  return trace.kind === 'traced' ? { kind: 'told' } : trace
}
const tracers = (platform: NodeJS.Platform): Tool => ({
  commands: tracersFor(platform, '4.4.4.4').map(({ command }) => command.join(' ')),
  platform,
  ask: ofRoute,
})
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
  scutil: {
    commands: ['scutil --dns', 'networksetup -listnetworkserviceorder'],
    platform: 'darwin',
    ask: ofManager,
  },
  powershell: { commands: [windowsCommand.join(' ')], platform: 'win32', ask: ofManager },
  'traceroute, mtr and tracepath': tracers('linux'),
  'traceroute of macOS': tracers('darwin'),
  tracert: tracers('win32'),
}

const wrongs: Readonly<Record<string, readonly [CommandResult | null, string]>> = {
  'is missing': [null, 'there is no '],
  hangs: [{ kind: 'failed', why: `it did not end within ${limits.toolMs} ms` }, 'did not end within'],
  'prints megabytes': [
    { kind: 'failed', why: `it printed more than ${limits.toolOutputBytes} bytes` },
    'printed more than',
  ],
  'prints rubbish': [prints('\u0000\u001b[31m{{{ %% 10.0.0.1'), 'printed "'],
  'prints nothing': [prints(''), 'printed nothing'],
  'speaks another language': [prints('Serveurs DNS : 10.0.0.1\nInterface n° 2 : eth0\n'), 'Serveurs DNS'],
  'ends badly': [
    { kind: 'exited', status: 1, stdout: '', stderr: 'Failed to get global data: Connection timed out' },
    'ended with status 1: Failed to get global data: Connection timed out',
  ],
}

describe.each(Object.entries(tools))('%s', (_tool, { commands, platform, ask }) => {
  test.each(Object.entries(wrongs))('%s', async (_wrong, [result, why]) => {
    const parts: FakeWorldParts = {
      files: { '/etc/resolv.conf': 'nameserver 127.0.0.53\n' },
      commands: result === null ? {} : Object.fromEntries(commands.map((command) => [command, result])),
      ...(platform === undefined ? {} : { platform }),
    }
    const told = await ask(fakeWorld(parts))
    expect(told).toMatchObject({ kind: 'skipped' })
    expect(told.kind === 'skipped' ? told.why : '').toContain(why)
  })
})

describe('the bounds that a tool is given', () => {
  test.each(Object.entries(tools))('%s', async (_tool, { commands, platform, ask }) => {
    const seen: number[] = []
    const answer = (bounds: {
      readonly timeoutMs: number
      readonly maxOutputBytes: number
    }): CommandResult => {
      seen.push(bounds.timeoutMs, bounds.maxOutputBytes)
      return { kind: 'absent' }
    }
    await ask(
      fakeWorld({
        commands: Object.fromEntries(commands.map((command) => [command, answer])),
        ...(platform === undefined ? {} : { platform }),
      }),
    )
    expect(Math.max(...seen)).toBeLessThanOrEqual(limits.toolOutputBytes)
    expect(seen.length).toBeGreaterThan(0)
  })
})

describe('nmcli', () => {
  test.each([
    ['1.10', 'System eth0'],
    ['1.30', 'Corp: 2nd floor \\ west'],
    ['1.46', 'Wired connection 1'],
  ])('%s names the connection that leads out', async (version, connection) => {
    const output = prints(toolOutput(`nmcli/active-${version}`))
    const world = fakeWorld({ commands: { [tools['nmcli']?.commands[0] ?? '']: output } })
    expect(await readConnection(world, signal)).toEqual({ connection, told: { kind: 'told' } })
  })

  test('a bridge alone leads nowhere', async () => {
    const output = prints('docker0:docker0:bridge\n')
    const world = fakeWorld({ commands: { [tools['nmcli']?.commands[0] ?? '']: output } })
    expect(await readConnection(world, signal)).toEqual({ connection: null, told: { kind: 'told' } })
  })
})
