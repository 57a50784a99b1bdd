import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { readSigning } from '../../src/runner/signing.js'
import { keyIdOf, trustFile } from '../../src/simulator/trust-data.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'
import { requestFor } from '../support/observe.js'

const home = '/home/runner'
const folder = `${home}/.docker/trust`
const secret = 'MIIBcanaryKEYcanary'
const pem = (headers: string, type = 'ENCRYPTED PRIVATE KEY') =>
  `-----BEGIN ${type}-----\n${headers}${headers === '' ? '' : '\n'}${secret}\n-----END ${type}-----\n`
const [root, targets, releases] = ['root', 'targets', 'targets/releases'].map(keyIdOf) as [
  string,
  string,
  string,
]
const at = (id: string) => `${folder}/private/${id}.key`

async function signing(parts: FakeWorldParts, inputs: Record<string, string> = {}) {
  const request = requestFor({ images: 'registry.test/app:1, registry.test/app:2, alpine', ...inputs })
  const world = fakeWorld({ ...parts, environment: { HOME: home, ...parts.environment } })
  const read = await readSigning(world, request, { asked: true })
  expect(JSON.stringify(read)).not.toMatch(/canary|sesame/)
  if (read.kind !== 'read') throw new Error('expected that it is read')
  return read
}
const keysOf = async (files: FakeWorldParts['files'] = {}) => (await signing({ files })).keys

test('without content trust nothing is looked at', async () => {
  const world = fakeWorld({ environment: { HOME: home }, files: { [at(targets)]: pem('role: targets\n') } })
  const request = requestFor({ images: 'registry.test/app:1' })
  expect(await readSigning(world, request, { asked: false })).toEqual({ kind: 'not-asked' })
})

describe('passphrases', () => {
  test.each<[string, string | undefined, string | undefined, boolean, boolean]>([
    ['both', 'open sesame', 'open sesame', true, true],
    ['neither', undefined, undefined, false, false],
    ['an empty one is none', '', 'open sesame', false, true],
  ])('%s', async (_, ROOT, REPOSITORY, rootIs, repositoryIs) => {
    const environment = {
      DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: ROOT,
      DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: REPOSITORY,
    }
    expect((await signing({ environment })).passphrases).toEqual({ root: rootIs, repository: repositoryIs })
  })

  test('whether docker could ask is whether there is a terminal', async () => {
    expect((await signing({ stdinIsTerminal: true })).canAsk).toBe(true)
    expect((await signing({})).canAsk).toBe(false)
  })
})

describe('keys', () => {
  test.each([
    ['a locked one', pem('role: targets\n'), { id: targets, role: 'targets', encrypted: true }],
    [
      'an open one',
      pem('role: targets\n', 'PRIVATE KEY'),
      { id: targets, role: 'targets', encrypted: false },
    ],
    [
      'one of a repository',
      pem('gun: registry.test/app\nrole: targets\n'),
      { id: targets, role: 'targets', encrypted: true },
    ],
    [
      'one of an older Docker',
      pem('Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\nrole: snapshot\n', 'EC PRIVATE KEY'),
      { id: targets, role: 'snapshot', encrypted: true },
    ],
    ['one without headers', pem('', 'PRIVATE KEY'), { id: targets, role: '', encrypted: false }],
    [
      'one with the line ends of Windows',
      pem('role: targets\n').replaceAll('\n', '\r\n'),
      { id: targets, role: 'targets', encrypted: true },
    ],
  ])('%s', async (_, text, key) => {
    expect(await keysOf({ [at(targets)]: text })).toEqual([key])
  })

  test('what is no key is left out', async () => {
    expect(
      await keysOf({
        [at(root)]: 'nothing',
        [at('README')]: pem('role: root\n'),
        [`${folder}/private/${releases}.key.bak`]: pem('role: root\n'),
        [at(targets)]: { kind: 'unreadable', why: 'EACCES' },
      }),
    ).toEqual([])
  })

  test('those that lie as an older Docker left them are not told', async () => {
    expect(await keysOf({ [`${folder}/private/root_keys/${root}_root.key`]: pem('') })).toBeNull()
  })

  test('with check-credentials: false none is looked for', async () => {
    const files = { [at(targets)]: pem('role: targets\n') }
    expect((await signing({ files }, { 'check-credentials': 'false' })).keys).toBeNull()
  })

  test('DOCKER_CONFIG leads elsewhere, and nowhere is nothing', async () => {
    const files = { [`/other/trust/private/${targets}.key`]: pem('role: targets\n') }
    expect((await signing({ files, environment: { DOCKER_CONFIG: '/other' } })).keys).toHaveLength(1)
    expect((await signing({ files, environment: { HOME: undefined } })).keys).toBeNull()
  })

  test('any head of a file is read without an exception, and bounded', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('role: ', 'x'.repeat(500), '\n', ':', '\u0000', 'Proc-Type: '))
        .map((parts) => pem(parts.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const keys = (await keysOf({ [at(targets)]: text.replaceAll('canary', '') })) ?? []
        expect(keys.every(({ role }) => role.length <= limits.trustCharacters)).toBe(true)
      }),
    )
  })
})

describe('trust data of an earlier push', () => {
  const nowMs = Date.parse('2026-02-03T08:30:00Z')
  const metadata = `${folder}/tuf/registry.test/app/metadata`

  test('is read for the repositories of the request, each once', async () => {
    const { cached } = await signing({
      files: {
        [`${metadata}/root.json`]: trustFile({}, 'root', nowMs),
        [`${metadata}/timestamp.json`]: '{}',
        [`${folder}/tuf/registry.test/other/metadata/root.json`]: trustFile({}, 'root', nowMs),
        [`${folder}/tuf/docker.io/library/alpine/metadata/targets.json`]: trustFile({}, 'targets', nowMs),
      },
    })
    expect(cached.map(({ repository, data }) => [repository, data.role, data.kind])).toEqual([
      ['registry.test/app', 'root', 'metadata'],
      ['registry.test/app', 'timestamp', 'unusable'],
      ['docker.io/library/alpine', 'targets', 'metadata'],
    ])
  })

  test('what cannot be read says why', async () => {
    const { cached } = await signing({
      files: { [`${metadata}/root.json`]: { kind: 'unreadable', why: 'EACCES' } },
    })
    expect(cached[0]?.data).toEqual({ kind: 'unusable', role: 'root', why: 'cannot be read (EACCES)' })
  })
})
