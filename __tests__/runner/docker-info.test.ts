import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assumedDaemon, readDockerInfo, withDockerInfo } from '../../src/runner/docker-info.js'
import type { CommandResult } from '../../src/world.js'
import { fakeWorld, prints } from '../support/fake-world.js'
import { sampleRunner } from '../support/sample-report.js'
import { toolOutput } from '../support/tool-output.js'

const command = 'docker info --format {{json .}}'
const asked = (result: CommandResult, environment: Readonly<Record<string, string>> = {}) =>
  readDockerInfo(fakeWorld({ commands: { [command]: result }, environment }), new AbortController().signal)
const json = (info: unknown) => prints(`${JSON.stringify(info)}\n`)

describe('docker info tells', () => {
  test.each([
    [
      { ServerVersion: '20.10.24+dfsg1', Driver: 'overlay2', DriverStatus: [['Backing', 'extfs']] },
      'classic',
    ],
    [
      {
        ServerVersion: '29.1.0',
        Driver: 'overlayfs',
        DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
      },
      'containerd',
    ],
    [{ ServerVersion: '28.0.4', Driver: 'stargz' }, 'containerd'],
    [{ ServerVersion: '28.0.4' }, 'classic'],
  ])('the store of %j', async (info, store) => {
    expect((await asked(json(info))).server).toEqual({ version: info.ServerVersion, store })
  })

  test.each([
    ['20.10.24', '20.10.24+dfsg1', 'classic', {}],
    ['24.0.9', '24.0.9', 'classic', { buildx: 'v0.13.1', compose: 'v2.23.3' }],
    ['29.1.0', '29.1.0', 'containerd', { buildx: 'v0.30.1' }],
  ])('what %s prints', async (recorded, version, store, plugins) => {
    const info = await asked(prints(toolOutput(`docker-info/${recorded}`)))
    expect(info).toMatchObject({ server: { version, store }, why: '', plugins })
  })

  test('that there is no daemon, as 28 does: in JSON without a word of it, and on stderr', async () => {
    const stderr =
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n'
    const stdout = toolOutput('docker-info/28.2.2-without-daemon')
    expect(await asked({ kind: 'exited', status: 1, stdout, stderr })).toMatchObject({
      server: null,
      why: 'the daemon did not answer: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docke...',
      plugins: {},
      insecure: null,
    })
  })

  test('whom the daemon does not verify: hosts and networks', async () => {
    const RegistryConfig = {
      InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8', '10.0.0.0/8'],
      IndexConfigs: {
        'docker.io': { Name: 'docker.io', Secure: true },
        'registry.example:5000': { Name: 'registry.example:5000', Secure: false },
      },
    }
    const { insecure } = await asked(json({ ServerVersion: '28.0.4', RegistryConfig }))
    expect(insecure).toEqual(['registry.example:5000', '::1/128', '127.0.0.0/8', '10.0.0.0/8'])
  })

  test.each([{}, { RegistryConfig: null }, { RegistryConfig: { IndexConfigs: [] } }])(
    'nothing of that in %j',
    async (info) => {
      expect((await asked(json({ ServerVersion: '28.0.4', ...info }))).insecure).toBeNull()
    },
  )

  test('the plugins that work, by name and version', async () => {
    const Plugins = [
      { Name: 'buildx', Version: 'v0.24.0' },
      { Name: 'trust' },
      { Name: 'broken', Version: '1', Err: 'failed to fetch metadata' },
      { Name: '__proto__', Version: '1' },
      null,
    ]
    const { plugins } = await asked(json({ ServerVersion: '28.0.4', ClientInfo: { Plugins } }))
    expect(plugins).toEqual({ buildx: 'v0.24.0', trust: 'unknown' })
  })

  test('the plugins though the daemon does not answer, and why it does not', async () => {
    const info = {
      ServerErrors: ['Cannot connect to the Docker daemon'],
      ClientInfo: { Plugins: [{ Name: 'buildx', Version: 'v1' }] },
    }
    const result = { kind: 'exited', status: 1, stdout: JSON.stringify(info), stderr: '' } as const
    expect(await asked(result)).toMatchObject({
      server: null,
      why: 'the daemon did not answer: Cannot connect to the Docker daemon',
      plugins: { buildx: 'v1' },
      insecure: null,
    })
  })

  test.each([
    [{ kind: 'absent' } as const, 'there is no docker command on this runner'],
    [
      { kind: 'failed', why: 'it did not end within 3000 ms' } as const,
      'docker info: it did not end within 3000 ms',
    ],
    [prints('Cannot connect'), 'docker info printed no JSON and ended with status 0'],
    [prints('[]'), 'docker info printed no JSON and ended with status 0'],
  ])('nothing after %j', async (result, why) => {
    expect(await asked(result)).toEqual({ server: null, why, plugins: {}, insecure: null, proxies: null })
  })

  test.each(['tcp://192.0.2.7:2376', 'ssh://builder'])(
    'nothing of %s, which is not asked',
    async (DOCKER_HOST) => {
      const { server, why } = await asked(json({ ServerVersion: '28.0.4' }), { DOCKER_HOST })
      expect([server, why]).toEqual([null, 'DOCKER_HOST leads to another machine, which was not asked'])
    },
  )

  test('something of a socket of this machine', async () => {
    const DOCKER_HOST = 'unix:///run/user/1000/docker.sock'
    expect((await asked(json({ ServerVersion: '28.0.4' }), { DOCKER_HOST })).server?.version).toBe('28.0.4')
  })

  test('nothing that throws, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(typeof (await asked(prints(text))).why).toBe('string')
      }),
    )
  })
})

test('a daemon that did not answer is taken for one like its CLI', () => {
  const why = 'it is tired'
  expect(assumedDaemon({ kind: 'found', version: '28.2.2' }, why)).toEqual({
    kind: 'assumed',
    version: '28.2.2',
    store: 'classic',
    why,
  })
  expect(assumedDaemon({ kind: 'found', version: '29.4.2' }, why)).toMatchObject({ store: 'containerd' })
})

test('what it tells replaces what was assumed', () => {
  const info = {
    server: { version: '20.10.24', store: 'classic' },
    why: '',
    plugins: { buildx: 'v1' },
    insecure: ['registry.example:5000'],
    proxies: null,
  } as const
  expect(withDockerInfo(sampleRunner(), info)).toMatchObject({
    daemon: { kind: 'found', version: '20.10.24', store: 'classic' },
    plugins: { buildx: 'v1' },
    daemonSettings: { insecure: { saidBy: 'docker-info', registries: ['registry.example:5000'] } },
  })
})
