import { describe, expect, test } from '@jest/globals'
import { readFolderPaths } from '../../src/runner/certificates.js'
import { readDaemonFolders } from '../../src/runner/daemon-folders.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'

const rootless = 'unix:///run/user/1001/docker.sock'

describe('the daemon keeps certificates and settings', () => {
  test.each<[string, FakeWorldParts, string, string]>([
    ['of root', { environment: { HOME: '/home/me' } }, '/etc/docker/certs.d', '/etc/docker/daemon.json'],
    [
      'of a user',
      { environment: { HOME: '/home/me', DOCKER_HOST: rootless } },
      '/home/me/.config/docker/certs.d',
      '/home/me/.config/docker/daemon.json',
    ],
    [
      'of a user with folders of its own',
      { environment: { HOME: '/home/me', DOCKER_HOST: rootless, XDG_CONFIG_HOME: '/data/config/' } },
      '/data/config/docker/certs.d',
      '/data/config/docker/daemon.json',
    ],
    [
      'of Docker Desktop on Linux',
      { environment: { HOME: '/home/me', DOCKER_HOST: 'unix:///home/me/.docker/desktop/docker.sock' } },
      '/home/me/.docker/certs.d',
      '/home/me/.docker/daemon.json',
    ],
    [
      'of Docker Desktop on macOS',
      { platform: 'darwin', environment: { HOME: '/Users/me' } },
      '/Users/me/.docker/certs.d',
      '/Users/me/.docker/daemon.json',
    ],
    [
      'of the service on Windows',
      { platform: 'win32', environment: { ProgramData: 'D:\\Data' } },
      'D:\\Data\\docker\\certs.d',
      'D:\\Data\\docker\\config\\daemon.json',
    ],
  ])('%s', async (_, parts, certificates, settings) => {
    const found = await readDaemonFolders(fakeWorld(parts))
    expect([found.certificates[0], found.settings[0]]).toEqual([certificates, settings])
    expect(found.elsewhere).toBeNull()
  })

  test('where nobody of this machine looks, if it is another machine', async () => {
    const environment = { DOCKER_HOST: 'tcp://docker:2375' }
    expect((await readDaemonFolders(fakeWorld({ environment }))).elsewhere).toBe(
      'DOCKER_HOST leads to tcp://docker:2375',
    )
  })
})

test('on Windows a folder has no colon in its name, and Docker Desktop has folders beside', async () => {
  const environment = { USERPROFILE: 'C:\\Users\\me', HOME: '/c/Users/other' }
  const pathsOf = await readFolderPaths(fakeWorld({ platform: 'win32', environment }))
  expect(pathsOf({ of: 'registry', host: 'registry.example:5000' })).toEqual([
    'C:\\ProgramData\\docker\\certs.d\\registry.example5000',
    'C:\\Users\\me\\.docker\\certs.d\\registry.example5000',
  ])
  expect(pathsOf({ of: 'trust-server', host: 'notary.example' })).toEqual([
    'C:\\Users\\me/.docker/tls/notary.example',
  ])
})
