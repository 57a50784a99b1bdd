import { expect, test } from '@jest/globals'
import { readRunner } from '../../src/runner/facts.js'
import { fakeWorld, prints } from '../support/fake-world.js'

const { signal } = new AbortController()

test('the runner of the incident, in one piece and as plain data', async () => {
  const world = fakeWorld({
    startedAt: '2026-09-01T12:00:00.000Z',
    files: {
      '/etc/resolv.conf': 'nameserver 8.8.8.8\nnameserver 4.4.4.4\n',
      '/etc/hosts': '127.0.0.1 localhost\n',
    },
    environment: { DOCKER_CONTENT_TRUST: '1', HTTPS_PROXY: 'http://user:secret@proxy.example' },
    commands: { 'docker --version': prints('Docker version 28.0.4, build b8034c0\n') },
  })
  const request = { resolvers: null, contentTrust: 'auto' } as const
  const options = { resolvConfPath: '/etc/resolv.conf', jobSummary: 'available', signal } as const
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
    client: { kind: 'found', version: '28.0.4' },
    contentTrust: { asked: true, why: 'DOCKER_CONTENT_TRUST=1', signingMeant: false, serverVariable: null },
    proxy: { kind: 'present-not-followed', variable: 'HTTPS_PROXY' },
    jobSummary: 'available',
  })
  expect(JSON.stringify(facts)).not.toContain('secret')
})

test('an empty machine has facts too', async () => {
  const request = { resolvers: null, contentTrust: 'auto' } as const
  const options = { resolvConfPath: '/none', jobSummary: 'not-set', signal } as const
  expect(await readRunner(fakeWorld(), request, options)).toMatchObject({
    resolvConf: { kind: 'absent', path: '/none' },
    resolvers: [{ address: '127.0.0.1' }, { address: '::1' }],
    client: { kind: 'assumed' },
    proxy: { kind: 'none' },
    jobSummary: 'not-set',
  })
})
