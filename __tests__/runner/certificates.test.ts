import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import {
  readCertificates,
  registryFolder,
  systemStore,
  trustServerFolder,
} from '../../src/runner/certificates.js'
import { fakeWorld } from '../support/fake-world.js'

const pem = (name: string) => `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`

describe("the system's store", () => {
  test('is the first file that can be read', async () => {
    const world = fakeWorld({
      files: {
        '/etc/ssl/certs/ca-certificates.crt': { kind: 'unreadable', why: 'EACCES' },
        '/etc/ssl/ca-bundle.pem': pem('suse'),
        '/etc/ssl/cert.pem': pem('alpine'),
      },
    })
    expect(await systemStore(world)).toEqual({
      pems: [pem('suse')],
      notes: ['/etc/ssl/certs/ca-certificates.crt could not be read: EACCES'],
    })
  })

  test('is nothing where there is none', async () => {
    expect(await systemStore(fakeWorld())).toEqual({ pems: [], notes: [] })
  })

  test('is bounded', async () => {
    const text = pem('x'.repeat(limits.certificateFileBytes))
    const { pems, notes } = await systemStore(fakeWorld({ files: { '/etc/ssl/cert.pem': text } }))
    expect(pems).toEqual([])
    expect(notes).toEqual([
      `/etc/ssl/cert.pem could not be read: it is larger than ${limits.certificateFileBytes} bytes`,
    ])
  })
})

describe('the folder of a host', () => {
  const folder = '/etc/docker/certs.d/registry.example:5000'

  test('gives its .crt files, and names those that cannot be used', async () => {
    const files = {
      [`${folder}/a.crt`]: pem('a'),
      [`${folder}/b.crt`]: { kind: 'unreadable', why: 'it is not UTF-8 text' } as const,
      [`${folder}/c.crt`]: 'nothing',
      [`${folder}/client.cert`]: pem('client'),
      [`${folder}/client.key`]: 'secret',
    }
    expect(await registryFolder(fakeWorld({ files }), 'registry.example:5000')).toEqual({
      pems: [pem('a')],
      notes: [
        `${folder}/b.crt could not be read: it is not UTF-8 text`,
        `${folder}/c.crt has no certificate in PEM form`,
      ],
    })
  })

  test('is bounded, and says what was left out', async () => {
    const names = Array.from({ length: limits.certificateFiles + 2 }, (_, index) => `${folder}/${index}.crt`)
    const files = Object.fromEntries(names.map((name) => [name, pem(name)]))
    const { pems, notes } = await registryFolder(fakeWorld({ files }), 'registry.example:5000')
    expect(pems.length).toBe(limits.certificateFiles)
    expect(notes).toEqual([`${folder} has 2 files more than the ${limits.certificateFiles} that are read`])
  })

  test.each<[string, Record<string, string | undefined>, string | null]>([
    ['DOCKER_CONFIG', { DOCKER_CONFIG: '/config', HOME: '/home/me' }, '/config/tls/notary.example'],
    ['HOME', { DOCKER_CONFIG: '', HOME: '/home/me' }, '/home/me/.docker/tls/notary.example'],
    ['neither', {}, null],
  ])('a trust server: below %s', async (_name, environment, where) => {
    const files = where === null ? {} : { [`${where}/ca.crt`]: pem('ca') }
    const world = fakeWorld({ files, environment })
    const expected = { pems: where === null ? [] : [pem('ca')], notes: [] }
    expect(await trustServerFolder(world, 'notary.example')).toEqual(expected)
    const certificates = await readCertificates(world)
    expect(await certificates.trustServerFolder('notary.example')).toEqual(expected)
  })

  test.each(['registry', 'a.b-c.example', '10.0.0.1:5000', '[2001:db8::1]:5000', '[::1]'])(
    '%s has one',
    async (host) => {
      const files = { [`/etc/docker/certs.d/${host}/ca.crt`]: pem(host) }
      expect((await registryFolder(fakeWorld({ files }), host)).pems).toEqual([pem(host)])
    },
  )

  test.each([
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a/../b',
    'a..b',
    'a\\b',
    '/etc',
    'a:',
    'a:b',
    'a\0b',
    'a b',
    '.a',
    'a\n',
  ])('%j is no host: nothing is read', async (host) => {
    const world = fakeWorld({ folders: { [`/etc/docker/certs.d/${host}`]: ['ca.crt'] } })
    const { pems, notes } = await registryFolder(
      { ...world, listFolder: () => Promise.reject(new Error(host)) },
      host,
    )
    expect(pems).toEqual([])
    expect(notes).toEqual([expect.stringContaining('expected a host and a port')])
  })
})
