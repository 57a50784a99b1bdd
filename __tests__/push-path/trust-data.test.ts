import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash, createPublicKey } from 'node:crypto'
import { limits } from '../../src/budgets.js'
import { trustDataIn } from '../../src/measure/trust-data.js'
import { parseTrustData } from '../../src/push-path/trust-data.js'
import type { TrustRole } from '../../src/report/index.js'
import { createAuthority } from '../../src/simulator/index.js'
import { keyIdOf, trustFile, trustRoles } from '../../src/simulator/trust-data.js'
import { get, measure, saying, serving } from '../measure/serving.js'

const pathOf = (role: string) => `/v2/registry.test/team/app/_trust/tuf/${role}.json`
const read = (role: TrustRole, text: string) => parseTrustData(role, text)
const nowMs = Date.parse('2026-02-03T08:30:00Z')
const stored = { delegations: new Map([['targets/releases', ['', 'v']]]) }

interface Changed {
  readonly signed: Record<string, unknown>
}
/** A file with something in it changed. */
function changed(role: 'root' | 'targets', change: (file: Changed) => void): string {
  const file = JSON.parse(trustFile(stored, role, nowMs)) as Changed
  change(file)
  return JSON.stringify(file)
}

describe('a file of trust data', () => {
  test.each([
    ['root', '2036-02-01T08:30:00.000Z'],
    ['timestamp', '2026-02-17T08:30:00.000Z'],
    ['snapshot', '2029-02-02T08:30:00.000Z'],
    ['targets', '2029-02-02T08:30:00.000Z'],
  ] as const)('%s says when it expires', (role, expires) => {
    expect(read(role, trustFile({}, role, nowMs))).toMatchObject({
      kind: 'metadata',
      role,
      version: 1,
      expires,
    })
  })

  test('root says whose keys sign for each role', () => {
    expect(read('root', trustFile({}, 'root', nowMs))).toMatchObject({
      roles: ['root', 'timestamp', 'snapshot', 'targets'].map((name) => ({
        name,
        keyIds: [keyIdOf(name)],
        paths: [],
      })),
    })
  })

  test('targets says whom it delegates to, and for which tags', () => {
    expect(read('targets', trustFile(stored, 'targets', nowMs))).toMatchObject({
      roles: [{ name: 'targets/releases', keyIds: [keyIdOf('targets/releases')], paths: ['', 'v'] }],
    })
  })

  test('a key in a certificate is known by the key alone, as its file is named', () => {
    const { certificatePem } = createAuthority(new Date())
    const text = changed('root', ({ signed }) => {
      signed['keys'] = {
        ...(signed['keys'] as object),
        certified: {
          keytype: 'ecdsa-x509',
          keyval: { private: null, public: Buffer.from(certificatePem).toString('base64') },
        },
      }
      signed['roles'] = { ...(signed['roles'] as object), root: { keyids: ['certified'], threshold: 1 } }
    })
    const spki = createPublicKey(certificatePem).export({ type: 'spki', format: 'der' }).toString('base64')
    const id = createHash('sha256')
      .update(`{"keytype":"ecdsa","keyval":{"private":null,"public":"${spki}"}}`)
      .digest('hex')
    const found = read('root', text)
    expect(found.kind === 'metadata' ? found.roles[0] : found).toEqual({
      name: 'root',
      keyIds: [id],
      paths: [],
    })
  })

  test('a date with an offset is the same moment', () => {
    const text = changed('targets', ({ signed }) => (signed['expires'] = '2026-05-01T10:00:00.5+02:00'))
    expect(read('targets', text)).toMatchObject({ expires: '2026-05-01T08:00:00.500Z' })
  })
})

describe('what is none says where', () => {
  test.each<[string, TrustRole, string, string]>([
    ['no JSON', 'root', '{"signed":', 'is not a JSON object'],
    ['no object', 'root', '[]', 'is not a JSON object'],
    ['nothing signed', 'root', '{"signatures":[]}', 'has no object at signed'],
    [
      'the file of another role',
      'root',
      trustFile({}, 'targets', nowMs),
      'does not say Root at signed._type',
    ],
    [
      'no version',
      'targets',
      changed('targets', ({ signed }) => (signed['version'] = '1')),
      'has no whole number above 0 at signed.version',
    ],
    [
      'a date of another form',
      'targets',
      changed('targets', ({ signed }) => (signed['expires'] = '1 May 2026')),
      'has no date at signed.expires',
    ],
    [
      'no such day',
      'targets',
      changed('targets', ({ signed }) => (signed['expires'] = '2026-13-41T00:00:00Z')),
      'has no date at signed.expires',
    ],
    [
      'a role without its key',
      'root',
      changed('root', ({ signed }) => (signed['keys'] = {})),
      'has no roles with their keys at signed.roles',
    ],
    [
      'delegations that are none',
      'targets',
      changed('targets', ({ signed }) => (signed['delegations'] = { roles: 'all' })),
      'has no roles with their keys at signed.delegations',
    ],
  ])('%s', (_, role, text, why) => {
    expect(read(role, text)).toEqual({ kind: 'unusable', role, why })
  })

  test('too much of it', () => {
    expect(trustDataIn({ path: pathOf('targets') }, { kind: 'too-large' })).toMatchObject({
      kind: 'unusable',
    })
  })

  test('any text is read without an exception, and what is kept of it is bounded', () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.record({ role: fc.constantFrom(...trustRoles), junk: fc.jsonValue() }).map(({ role, junk }) =>
        JSON.stringify({
          signed: {
            ...(JSON.parse(trustFile(stored, role, nowMs)) as Changed).signed,
            delegations: { keys: junk, roles: [junk, { name: junk, keyids: junk, paths: junk }] },
          },
        }),
      ),
    )
    fc.assert(
      fc.property(hostile, fc.constantFrom(...trustRoles), (text, role) => {
        const found = read(role, text)
        expect(['metadata', 'unusable']).toContain(found.kind)
        expect(JSON.stringify(found).length).toBeLessThan(100_000)
      }),
    )
  })

  test('a thousand delegations are cut', () => {
    const many = new Map(
      Array.from({ length: 1_000 }, (_, index) => [`targets/role-${'x'.repeat(300)}${index}`, ['']]),
    )
    const found = read('targets', trustFile({ delegations: many }, 'targets', nowMs))
    expect(found.kind === 'metadata' ? found.roles.length : found).toBe(limits.trustRoles)
    expect(JSON.stringify(found).length).toBeLessThan(20_000)
  })
})

test('over the wire it is read, and a refusal is read as one', async () => {
  const { endpoint } = await serving({
    plain: true,
    respond: ({ path }) =>
      path === pathOf('timestamp')
        ? { status: 200, body: trustFile({}, 'timestamp', nowMs) }
        : { status: 404, body: '{"errors":[{"code":"METADATA_NOT_FOUND"}]}' },
  })
  const wanting = { security: 'plain', reads: 'trust-data' } as const
  expect(await measure(get(endpoint, { ...wanting, path: pathOf('timestamp') }))).toMatchObject({
    status: 200,
    error: null,
    trustData: { kind: 'metadata', role: 'timestamp' },
  })
  expect(await measure(get(endpoint, { ...wanting, path: pathOf('root') }))).toMatchObject({
    status: 404,
    error: { kind: 'json', code: 'METADATA_NOT_FOUND', message: null, detailed: false },
    trustData: null,
    upload: null,
  })
})

test.each<readonly [string, (body: string) => string, string]>([
  ['breaks off', (body) => `Content-Length: 100\r\n\r\n${body}`, 'broke off (ECONNRESET)'],
  [
    'is no chunk',
    (body) => `Transfer-Encoding: chunked\r\n\r\n${body}`,
    'broke off (HPE_INVALID_CHUNK_SIZE)',
  ],
])('a file that %s on its way is none that Docker can read', async (_, rest, why) => {
  const to = await saying((socket) => void socket.end(`HTTP/1.1 200 OK\r\n${rest('{"signed":')}`))
  const probe = get(to, { security: 'plain', reads: 'trust-data', path: pathOf('root') })
  expect(await measure(probe)).toMatchObject({
    status: 200,
    trustData: { kind: 'unusable', role: 'root', why },
  })
})

test('a file that never ends is waited for no longer than the request', async () => {
  const to = await saying('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"signed":')
  const waits = { tcpMs: 2_000, tlsMs: 2_000, httpMs: 150 }
  const probe = get(to, { security: 'plain', reads: 'trust-data', path: pathOf('root'), waits })
  expect(await measure(probe)).toMatchObject({
    trustData: { kind: 'unusable', role: 'root', why: 'never ended' },
  })
})
