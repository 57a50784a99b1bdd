/** What is asked while the program is still being loaded, and what becomes of it. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beginHeadStart, type HeadStart } from '../src/head-start.js'
import type { DnsProbe, Endpoint } from '../src/report/index.js'
import { parseRequest } from '../src/request.js'
import { startDnsServer, type DnsServer, type RuleTree } from '../src/simulator/index.js'
import { realWorld, type CommandBounds, type World } from '../src/world.js'
import { dnsProbe } from './support/dns-probe.js'
import { fakeWorld, prints, type FakeWorldParts } from './support/fake-world.js'
import { withLoopback } from './support/loopback.js'
import { patienceMs, runAction, withFolder } from './support/run-bundle.js'

jest.setTimeout(patienceMs)

const host = 'registry.lab.test'
const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0)) await end()
})

async function serving(rule: RuleTree = {}): Promise<DnsServer> {
  const server = await startDnsServer({
    rules: new Map([['default', rule]]),
    zone: new Map([[host, ['192.0.2.1']]]),
  })
  ended.push(() => server.close())
  return server
}

const real = realWorld()
let heard = 0
/** Its own files, and this machine's sockets. */
const worldWith = (parts: FakeWorldParts = {}): World => ({
  ...fakeWorld(parts),
  udp: (to, listener) =>
    real.udp(to, {
      ...listener,
      message: (message, atMs) => {
        listener.message(message, atMs)
        heard += 1
      },
    }),
  monotonicMs: () => real.monotonicMs(),
})

/** Looks again after each turn of the loop. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}
/** Of one server: both answers have come, and been read. */
async function bothHeard(): Promise<void> {
  const from = heard
  await until(() => heard >= from + 2)
  await new Promise(setImmediate)
}

async function begun(
  servers: readonly DnsServer[],
  { images = `${host}/team/app:1`, ...parts }: FakeWorldParts & { readonly images?: string } = {},
): Promise<HeadStart> {
  const resolvers = servers.map(({ endpoint: { address, port } }) => `${address}:${port}`).join('\n')
  const parsed = parseRequest({ images, resolvers, timeout: '20s' }, { kind: 'command' })
  if (!parsed.ok) throw new Error('expected a request')
  const headStart = await beginHeadStart(worldWith(parts), parsed.request, '/etc/resolv.conf')
  ended.push(() => headStart.end())
  return headStart
}

const planned = (resolver: Endpoint, type: 'A' | 'AAAA', more: Partial<DnsProbe> = {}): DnsProbe =>
  dnsProbe(resolver.address, host, {
    id: `dns ${resolver.address} ${resolver.port} ${host} ${type} udp 0`,
    resolver,
    type,
    ...more,
  })

describe('the head start', () => {
  test("both types of the registry's name have left to every resolver when it resolves, and nothing else", async () => {
    const servers = [await serving({ drop: true }), await serving({ drop: true })]
    const headStart = await begun(servers, {
      images: `${host}/team/app:1\nother.lab.test/team/app:1`,
    })
    await until(() => servers.every(({ queries }) => queries.length >= 2))
    const asked = servers.map(({ queries }) => queries.map(({ name, type }) => `${name} ${type}`).sort())
    expect(asked).toEqual([
      [`${host} A`, `${host} AAAA`],
      [`${host} A`, `${host} AAAA`],
    ])
    expect(headStart.startMs).toBeLessThanOrEqual(real.monotonicMs())
  })

  test.each<readonly [string, FakeWorldParts & { readonly images?: string }]>([
    ['an address needs no resolver', { images: '192.0.2.7:5000/team/app:1' }],
    [
      'a name in /etc/hosts is not looked up',
      { files: { '/etc/hosts': `192.0.2.9 ${host.toUpperCase()}\n` } },
    ],
    ['use-vc asks over TCP', { files: { '/etc/resolv.conf': 'options use-vc\n' } }],
    ['Windows has a tool for it', { platform: 'win32' }],
    ['macOS has a tool for it', { platform: 'darwin' }],
  ])('%s: nothing is asked before the plan says so', async (_, parts) => {
    const server = await serving()
    const headStart = await begun([server], parts)
    expect(headStart.answerTo(planned(server.endpoint, 'A'))).toBeNull()
    expect(server.queries).toEqual([])
  })

  test('an answer is handed out once, for the probe that would have asked just so', async () => {
    const { endpoint, queries } = await serving({ delay: 30 })
    const headStart = await begun([{ endpoint, queries } as DnsServer])
    const probe = planned(endpoint, 'A')
    const measured = await headStart.answerTo(probe)
    expect(measured).toMatchObject({ probe, result: { kind: 'answered', addresses: ['192.0.2.1'] } })
    expect(measured?.probe).toBe(probe)
    expect(measured?.result).toHaveProperty('ms', expect.any(Number))
    expect((measured?.result as { readonly ms: number }).ms).toBeGreaterThanOrEqual(29)
    expect(headStart.answerTo(probe)).toBeNull()
    expect(headStart.answerTo(planned(endpoint, 'AAAA', { sample: 1, id: 'another' }))).toBeNull()
  })

  describe('where the client turns out to ask without EDNS0', () => {
    const plainly = { edns: false } as const
    const settled = async (rule: RuleTree) => {
      const server = await serving({ delay: 20, ...rule })
      const headStart = await begun([server])
      await bothHeard()
      return headStart.answerTo(planned(server.endpoint, 'A', plainly))
    }

    test('an answer that is there is still the first one, and told as it was asked', async () => {
      expect(await settled({})).toMatchObject({
        probe: { edns: true, sample: 0 },
        result: { kind: 'answered' },
      })
    })

    test('a fault may come of EDNS0, and is asked again', async () => {
      expect(await settled({ rcode: 'formerr' })).toBeNull()
    })

    test('what is not there yet is asked again at once', async () => {
      const server = await serving({ drop: true })
      const headStart = await begun([server])
      expect(headStart.answerTo(planned(server.endpoint, 'A', plainly))).toBeNull()
    })

    test('an answer that this client would not have waited for is asked again', async () => {
      const server = await serving({ delay: 60 })
      const headStart = await begun([server])
      await bothHeard()
      expect(headStart.answerTo(planned(server.endpoint, 'A', { waitMs: 50 }))).toBeNull()
    })
  })

  test('its end leaves no socket open and no question waiting', async () => {
    const server = await serving({ drop: true })
    const headStart = await begun([server])
    const measuring = headStart.answerTo(planned(server.endpoint, 'A'))
    headStart.end()
    headStart.end()
    expect(await measuring).toMatchObject({ result: { kind: 'skipped', why: 'deadline' } })
  })
})

describe('docker', () => {
  const commands = {
    'docker --version': prints('Docker version 28.0.4, build b8034c0'),
    'docker info --format {{json .}}': prints('{}'),
  }
  const version = ['docker', '--version']
  const info = ['docker', 'info', '--format', '{{json .}}']

  test('is asked about itself at once, and each answer is handed out once', async () => {
    const headStart = await begun([], { commands })
    expect(await headStart.outputOf(version)).toEqual(commands['docker --version'])
    expect(headStart.outputOf(version)).toBeNull()
    expect(await headStart.outputOf(info)).toEqual(commands['docker info --format {{json .}}'])
    expect(headStart.outputOf(['docker', 'buildx', 'ls'])).toBeNull()
  })

  test('a daemon on another machine is left alone', async () => {
    const headStart = await begun([], { commands, environment: { DOCKER_HOST: 'tcp://192.0.2.1:2375' } })
    expect(headStart.outputOf(version)).not.toBeNull()
    expect(headStart.outputOf(info)).toBeNull()
  })

  test('sees no secret of this step, and is ended with the run', async () => {
    let seen: CommandBounds | null = null
    const headStart = await begun([], {
      environment: { PATH: '/bin', DEPLOY_TOKEN: 'a secret', INPUT_IMAGES: 'a' },
      commands: {
        'docker --version': (bounds) => {
          seen = bounds
          return prints('')
        },
      },
    })
    expect(seen).toMatchObject({ environment: { PATH: '/bin' }, signal: { aborted: false } })
    expect(Object.keys((seen as unknown as CommandBounds).environment ?? {})).toEqual(['PATH'])
    headStart.end()
    expect(seen).toMatchObject({ signal: { aborted: true } })
  })
})

describe('a run of the action', () => {
  test('asks docker each question once', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const log = path.join(folder, 'asked')
        const script = `#!/bin/sh\necho "$1" >> ${log}\necho "Docker version 28.0.4, build b8034c0"\n`
        expect(await runAction(inputs, { docker: { script } })).toMatchObject({ status: 0 })
        const asked = (await readFile(log, 'utf8')).trim().split('\n')
        expect(asked.filter((word) => word === '--version')).toHaveLength(1)
        expect(asked.filter((word) => word === 'info')).toHaveLength(1)
      }),
    ))

  test('asks each question as often as without a head start, and counts the run from there', () =>
    withLoopback({}, async ({ inputs, first, second }) => {
      const { report, status } = await runAction({ ...inputs, samples: '3' })
      expect(status).toBe(0)
      for (const { queries } of [first, second]) {
        const asked = queries.filter(({ name }) => name === host).map(({ type }) => type)
        expect(asked.sort()).toEqual(['A', 'A', 'A', 'AAAA', 'AAAA', 'AAAA'])
      }
      const cold = report?.measurements.filter(
        ({ probe }) => probe.kind === 'dns' && probe.host === host && probe.sample === 0,
      )
      expect(cold).toHaveLength(4)
      const others = report?.measurements.filter(({ probe }) => probe.kind !== 'dns') ?? []
      const startOf = (all: readonly { readonly startedMs: number }[] = []) =>
        Math.min(...all.map(({ startedMs }) => startedMs))
      expect(startOf(cold)).toBeGreaterThanOrEqual(0)
      expect(startOf(cold)).toBeLessThan(startOf(others))
    }))
})
