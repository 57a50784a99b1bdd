import { expect, test } from '@jest/globals'
import { parseRequest } from '../../src/request.js'
import { readRunner } from '../../src/runner/facts.js'
import { createSecrets } from '../../src/secrets.js'
import { fakeWorld, prints } from '../support/fake-world.js'

const { signal } = new AbortController()
const parsed = parseRequest({ images: 'ghcr.io/me/app:1' }, { kind: 'action' })
if (!parsed.ok) throw new Error('the request of this test is wrong')
const { request } = parsed

test('the runner of the incident, in one piece and as plain data', async () => {
  const world = fakeWorld({
    startedAt: '2026-09-01T12:00:00.000Z',
    files: {
      '/etc/resolv.conf': 'nameserver 8.8.8.8\nnameserver 4.4.4.4\n',
      '/etc/hosts': '127.0.0.1 localhost\n',
      '/proc/net/if_inet6': '20010db8000100020000000000000001 02 40 00 80     eth0\n',
      '/etc/nsswitch.conf': 'hosts: files resolve [!UNAVAIL=return] dns\n',
      '/home/me/.docker/config.json': JSON.stringify({ auths: { 'ghcr.io': { auth: btoa('me:secret') } } }),
    },
    environment: {
      DOCKER_CONTENT_TRUST: '1',
      HTTPS_PROXY: 'http://user:secret@proxy.example',
      HOME: '/home/me',
      GITHUB_ACTOR: 'dependabot[bot]',
    },
    commands: { 'docker --version': prints('Docker version 28.0.4, build b8034c0\n') },
  })
  const secrets = createSecrets(() => undefined)
  const options = { resolvConfPath: '/etc/resolv.conf', jobSummary: 'available', signal, secrets } as const
  const facts = await readRunner(world, request, options)
  expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
    startedAt: '2026-09-01T12:00:00.000Z',
    resolvConf: { kind: 'read', path: '/etc/resolv.conf' },
    notes: [],
    resolvers: [
      { address: '8.8.8.8', port: 53, position: 1, used: true, source: '/etc/resolv.conf', behind: null },
      { address: '4.4.4.4', port: 53, position: 2, used: true, source: '/etc/resolv.conf', behind: null },
    ],
    lookup: { go: { timeoutMs: 5_000, attempts: 2 }, glibc: { timeoutMs: 5_000, attempts: 2 } },
    pins: { localhost: ['127.0.0.1'] },
    ipv6Networks: ['2001:db8:1:2::'],
    client: { kind: 'found', version: '28.0.4' },
    contentTrust: { asked: true, why: 'DOCKER_CONTENT_TRUST=1', signingMeant: false, serverVariable: null },
    proxies: {
      client: { https: { kind: 'server', source: 'HTTPS_PROXY', server: { hasCredentials: true } } },
    },
    dockerConfig: { kind: 'read', path: '/home/me/.docker/config.json' },
    credentials: { 'ghcr.io': 'password' },
    nameServiceSwitch: { kind: 'read', sources: ['files', 'resolve', 'dns'] },
    event: 'dependabot',
    jobSummary: 'available',
  })
  expect(JSON.stringify(facts)).not.toContain('secret')
  expect(JSON.stringify(facts)).not.toContain(btoa('me:secret'))
  expect(secrets.basicFor('ghcr.io')).toBe(`Basic ${btoa('me:secret')}`)
})

test('an empty machine has facts too', async () => {
  const secrets = createSecrets(() => undefined)
  const options = { resolvConfPath: '/none', jobSummary: 'not-set', signal, secrets } as const
  expect(await readRunner(fakeWorld(), request, options)).toMatchObject({
    resolvConf: { kind: 'absent', path: '/none', linkTo: null },
    resolvers: [{ address: '127.0.0.1' }, { address: '::1' }],
    client: { kind: 'assumed' },
    proxies: { client: { https: null, http: null, exceptions: [] } },
    dockerConfig: { kind: 'absent' },
    nameServiceSwitch: { kind: 'absent' },
    event: 'other',
    jobSummary: 'not-set',
  })
})
