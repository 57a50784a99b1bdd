import { describe, expect, test } from '@jest/globals'
import { parseBuilder, readBuilder } from '../../src/runner/builder.js'
import { readDaemonPlace } from '../../src/runner/places.js'
import type { Place, Resolver, ResolverManager } from '../../src/report/index.js'
import { fakeWorld, prints, type FakeWorldParts } from '../support/fake-world.js'
import { sampleResolver } from '../support/sample-report.js'
import { toolOutput } from '../support/tool-output.js'

const { signal } = new AbortController()
const here: Place = { kind: 'here' }
const nobody: ResolverManager = { kind: 'nobody' }
const docker: ResolverManager = { kind: 'docker', embedded: true }

const placeIn = (parts: FakeWorldParts, manager: ResolverManager = nobody, resolvConf = '') =>
  readDaemonPlace(fakeWorld(parts), { manager, resolvConf })

const context = (name: string, host: string): FakeWorldParts => ({
  environment: { HOME: '/home/me' },
  files: {
    '/home/me/.docker/config.json': JSON.stringify({ currentContext: name }),
    '/home/me/.docker/contexts/meta/0a1b/meta.json': JSON.stringify({
      Name: name,
      Endpoints: { docker: { Host: host } },
    }),
    '/home/me/.docker/contexts/meta/ffff/meta.json': '{"Name": "other"}',
  },
})

describe('where the daemon is', () => {
  test.each<[string, FakeWorldParts, Place['kind'], string]>([
    ['nothing said', {}, 'here', ''],
    ['the usual socket', { environment: { DOCKER_HOST: 'unix:///var/run/docker.sock' } }, 'here', ''],
    ['this machine over TCP', { environment: { DOCKER_HOST: 'tcp://127.0.0.1:2375' } }, 'here', ''],
    ['localhost', { environment: { DOCKER_HOST: 'tcp://localhost:2375' } }, 'here', ''],
    ['loopback of IPv6', { environment: { DOCKER_HOST: 'tcp://[::1]:2376' } }, 'here', ''],
    [
      'a sidecar',
      { environment: { DOCKER_HOST: 'tcp://docker:2375' } },
      'elsewhere',
      'DOCKER_HOST leads to tcp://docker:2375',
    ],
    [
      'another machine, without its user',
      { environment: { DOCKER_HOST: 'ssh://bob:secret@build.example' } },
      'elsewhere',
      'DOCKER_HOST leads to ssh://build.example',
    ],
    ['a context of this machine', context('mine', 'unix:///var/run/docker.sock'), 'here', ''],
    [
      'a context elsewhere',
      context('far', 'tcp://10.1.1.1:2376'),
      'elsewhere',
      'the docker context far leads to tcp://10.1.1.1:2376',
    ],
    ['a rootless daemon', context('rootless', 'unix:///run/user/1001/docker.sock'), 'not-told', 'rootless'],
    [
      'the same by its folder',
      { environment: { DOCKER_HOST: 'unix:///tmp/run/docker.sock', XDG_RUNTIME_DIR: '/tmp/run/' } },
      'not-told',
      'rootless',
    ],
    [
      'Docker Desktop',
      context('desktop-linux', 'unix:///home/me/.docker/desktop/docker.sock'),
      'not-told',
      'virtual machine',
    ],
    ['macOS', { platform: 'darwin' }, 'not-told', 'virtual machine'],
    [
      'a context that is not there',
      { environment: { HOME: '/home/me', DOCKER_CONTEXT: 'gone' } },
      'not-told',
      'the docker context gone could not be read',
    ],
    ['the default context', { environment: { HOME: '/home/me', DOCKER_CONTEXT: 'default' } }, 'here', ''],
  ])('%s', async (_name, parts, kind, why) => {
    const place = await placeIn(parts)
    expect(place.kind).toBe(kind)
    expect('why' in place ? place.why : '').toContain(why)
    expect(JSON.stringify(place)).not.toContain('secret')
  })

  test('DOCKER_HOST goes before a context', async () => {
    const parts = context('far', 'tcp://10.1.1.1:2376')
    const environment = { ...parts.environment, DOCKER_HOST: 'unix:///var/run/docker.sock' }
    expect(await placeIn({ ...parts, environment })).toEqual(here)
  })
})

describe('a step in a container', () => {
  const files = { '/.dockerenv': '' }

  test('has a daemon that asks those whom Docker’s resolver forwards to', async () => {
    expect(await placeIn({ files }, docker, toolOutput('resolv-conf/docker-26'))).toEqual({
      kind: 'own-nameservers',
      why: 'this step runs in a container, and its daemon on the host',
      nameservers: ['10.0.0.2', 'fd00::2'],
    })
  })

  test.each([['docker-24'], ['docker-28-stub-of-the-host'], ['docker-28-overrides']])(
    'of which %s does not tell: it is taken to be here',
    async (name) => {
      expect((await placeIn({ files }, docker, toolOutput(`resolv-conf/${name}`))).kind).toBe('not-told')
    },
  )

  test('with a daemon of its own, or in a pod, it is here', async () => {
    const daemon = { files: { ...files, '/var/run/docker.pid': '12' } }
    expect(await placeIn(daemon, docker, toolOutput('resolv-conf/docker-26'))).toEqual(here)
    expect(await placeIn({ files }, { kind: 'kubernetes' })).toEqual(here)
  })
})

describe('what docker buildx inspect prints', () => {
  test.each([
    ['0.9', 'docker-container', 'builder-2f1c9d1e0', 'running', false],
    ['0.12', 'docker-container', 'elated_tesla0', 'running', true],
    ['0.25', 'docker-container', 'builder-91bd0', 'inactive', false],
    ['remote-0.21', 'remote', 'far0', 'running', false],
  ])('%s', (version, driver, name, status, hostNetwork) => {
    const builder = parseBuilder(toolOutput(`buildx/inspect-${version}`))
    expect(builder).toMatchObject({ driver })
    expect(builder?.nodes[0]).toMatchObject({ name, status, hostNetwork })
  })

  test('every node, and nothing of another text', () => {
    expect(parseBuilder(toolOutput('buildx/inspect-0.25'))?.nodes).toHaveLength(2)
    expect(parseBuilder('ERROR: no builder "x" found')).toBeNull()
  })
})

describe('where the builder is', () => {
  const stub = sampleResolver('127.0.0.53', 1)
  const inspect = (version: string) => prints(toolOutput(`buildx/inspect-${version}`))
  const exec = 'docker exec buildx_buildkit_builder-2f1c9d1e0 cat /etc/resolv.conf'
  const chosen = {
    environment: { HOME: '/home/me' },
    files: {
      '/home/me/.docker/buildx/current': '{"Key":"unix:///var/run/docker.sock","Name":"b","Global":false}',
    },
  }
  const placeOf = (parts: FakeWorldParts, resolvers: readonly Resolver[] = [stub], daemon: Place = here) =>
    readBuilder(fakeWorld(parts), { resolvers, places: { daemon, builder: daemon } }, signal).then(
      ({ place }) => place,
    )
  const inContainer = (resolvConf: string) => ({
    ...chosen,
    commands: { 'docker buildx inspect': inspect('0.9'), [exec]: prints(resolvConf) },
  })

  test('without one of its own it is the daemon’s, and no tool is started', async () => {
    const never = {
      'docker buildx inspect': () => {
        throw new Error('it was asked')
      },
    }
    expect(await placeOf({ commands: never })).toEqual(here)
    const files = { '/home/me/.docker/buildx/current': '{"Name":""}' }
    expect(await placeOf({ ...chosen, files, commands: never })).toEqual(here)
    expect(await placeOf({ environment: { BUILDX_BUILDER: 'default' }, commands: never })).toEqual(here)
  })

  test('a container with the nameservers of the host sees the same', async () => {
    const place = await placeOf(inContainer('nameserver 10.0.0.2\n'), [sampleResolver('10.0.0.2', 1)])
    expect(place).toEqual(here)
  })

  test('a container that was given what stands behind the stub asks those', async () => {
    expect(await placeOf(inContainer(toolOutput('resolv-conf/docker-28-bridge')))).toEqual({
      kind: 'own-nameservers',
      why: 'the builder builder-2f1c9d1e has a resolv.conf of its own',
      nameservers: ['168.63.129.16'],
    })
  })

  test('Docker’s own resolver is seen through, to the stub of the host, too', async () => {
    expect(await placeOf(inContainer(toolOutput('resolv-conf/docker-28-stub-of-the-host')))).toEqual(here)
    expect(await placeOf(inContainer(toolOutput('resolv-conf/docker-26')))).toMatchObject({
      nameservers: ['10.0.0.2', 'fd00::2'],
    })
  })

  test.each<[string, FakeWorldParts, Place['kind'], string]>([
    ['the network of the host', { commands: { 'docker buildx inspect': inspect('0.12') } }, 'here', ''],
    [
      'one that was not started',
      { commands: { 'docker buildx inspect': inspect('0.25') } },
      'not-told',
      'is not running yet',
    ],
    [
      'a remote driver',
      { commands: { 'docker buildx inspect': inspect('remote-0.21') } },
      'elsewhere',
      'of the driver remote',
    ],
    ['no buildx', {}, 'not-told', 'there is no docker on this runner'],
    ['no exec', { commands: { 'docker buildx inspect': inspect('0.9') } }, 'not-told', 'there is no docker'],
    [
      'another language',
      { commands: { 'docker buildx inspect': prints('Nom: b\nPilote: docker-container\n') } },
      'not-told',
      'printed "Nom: b Pilote: docker-container"',
    ],
  ])('%s', async (_name, parts, kind, why) => {
    const place = await placeOf({ ...chosen, ...parts })
    expect(place.kind).toBe(kind)
    expect('why' in place ? place.why : '').toContain(why)
  })

  test('of a daemon elsewhere it is there', async () => {
    const elsewhere: Place = { kind: 'elsewhere', why: 'DOCKER_HOST leads to tcp://docker:2375' }
    expect(await placeOf(inContainer('nameserver 10.0.0.2\n'), [stub], elsewhere)).toEqual(elsewhere)
  })
})
