import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { readCertificates } from '../../src/runner/certificates.js'
import { systemStore } from '../../src/runner/system-store.js'
import type { World } from '../../src/world.js'
import { fakeWorld } from '../support/fake-world.js'

const registryFolder = async (world: World, host: string) =>
  (await readCertificates(world)).folder({ of: 'registry', host })
const trustServerFolder = async (world: World, host: string) =>
  (await readCertificates(world)).folder({ of: 'trust-server', host })

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

describe('where there is no bundle, the folders are the store', () => {
  const folder = '/etc/ssl/certs'

  test('with every file that holds a certificate, whatever its name, and no word on the others', async () => {
    const files = {
      [`${folder}/a.pem`]: pem('a'),
      [`${folder}/README`]: 'nothing',
      [`${folder}/5ed36f99.0`]: pem('a link'),
      '/etc/pki/tls/certs/b': pem('b'),
    }
    expect(await systemStore(fakeWorld({ files }))).toEqual({ pems: [pem('a'), pem('b')], notes: [] })
  })

  test('with the names of c_rehash only where there are no others', async () => {
    const files = { [`${folder}/5ed36f99.0`]: pem('a'), [`${folder}/5ed36f99.1`]: pem('b') }
    expect((await systemStore(fakeWorld({ files }))).pems).toEqual([pem('a'), pem('b')])
  })

  test('and they are not listed where there is one', async () => {
    const world = fakeWorld({ files: { '/etc/ssl/cert.pem': pem('bundle'), [`${folder}/a.pem`]: pem('a') } })
    const listFolder = () => Promise.reject(new Error('a folder was listed'))
    expect((await systemStore({ ...world, listFolder })).pems).toEqual([pem('bundle')])
  })

  test('within bounds', async () => {
    const names = Array.from({ length: limits.certificateFiles + 3 }, (_, index) => `${folder}/${index}.pem`)
    const files = Object.fromEntries(names.map((name) => [name, pem(name)]))
    const { pems, notes } = await systemStore(fakeWorld({ files }))
    expect(pems.length).toBe(limits.certificateFiles)
    expect(notes).toEqual([`${folder} has 3 files more than the ${limits.certificateFiles} that are read`])
  })
})

describe('a tool in this step trusts', () => {
  const bundle = '/etc/ssl/certs/ca-certificates.crt'
  const many = Array.from(
    { length: limits.certificateFiles * 2 },
    (_, index) => `/etc/ssl/certs/A${index}.pem`,
  )
  const files = {
    ...Object.fromEntries(many.map((name) => [name, pem(name)])),
    [bundle]: pem('bundle'),
    '/mine.pem': pem('mine'),
    '/one/a.pem': pem('a'),
    '/two/b.pem': pem('b'),
  }
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['what the daemon trusts, without a variable', {}, ['bundle']],
    ['the same with empty ones', { SSL_CERT_FILE: '', SSL_CERT_DIR: '' }, ['bundle']],
    ['a file of its own, and the folders', { SSL_CERT_FILE: '/mine.pem' }, ['mine', 'bundle']],
    ['folders of its own, and the bundle', { SSL_CERT_DIR: '/one:/none::/two:/one' }, ['bundle', 'a', 'b']],
    ['both of its own', { SSL_CERT_FILE: '/mine.pem', SSL_CERT_DIR: '/two' }, ['mine', 'b']],
    [
      'a folder that has a bundle',
      { SSL_CERT_FILE: '/mine.pem', SSL_CERT_DIR: '/etc/ssl/certs' },
      ['mine', 'bundle'],
    ],
  ])('%s', async (_name, environment, names) => {
    const { daemonSystem, clientSystem } = await readCertificates(fakeWorld({ files, environment }))
    expect(daemonSystem).toEqual({ pems: [pem('bundle')], notes: [] })
    expect(clientSystem).toEqual({ pems: names.map(pem), notes: [] })
    const isSet = Object.values(environment).some((value) => value !== '')
    expect(clientSystem === daemonSystem).toBe(!isSet)
  })

  test('no other bundle in the place of a file that is not there, and it is told', async () => {
    const environment = { SSL_CERT_FILE: '/gone.pem', SSL_CERT_DIR: '/one' }
    expect((await readCertificates(fakeWorld({ files, environment }))).clientSystem).toEqual({
      pems: [pem('a')],
      notes: ['SSL_CERT_FILE names /gone.pem, which does not exist'],
    })
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
    ['DOCKER_CONFIG with a slash', { DOCKER_CONFIG: '/config/' }, '/config/tls/notary.example'],
    ['HOME', { DOCKER_CONFIG: '', HOME: '/home/me' }, '/home/me/.docker/tls/notary.example'],
    ['neither', {}, null],
  ])('a trust server: below %s', async (_name, environment, where) => {
    const files = where === null ? {} : { [`${where}/ca.crt`]: pem('ca') }
    const world = fakeWorld({ files, environment })
    const expected = { pems: where === null ? [] : [pem('ca')], notes: [] }
    expect(await trustServerFolder(world, 'notary.example')).toEqual(expected)
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
    const listFolder = (folder: string) =>
      folder.startsWith('/etc/docker') ? Promise.reject(new Error(host)) : world.listFolder(folder)
    const { pems, notes } = await registryFolder({ ...world, listFolder }, host)
    expect(pems).toEqual([])
    expect(notes).toEqual([expect.stringContaining('expected a host and a port')])
  })
})
