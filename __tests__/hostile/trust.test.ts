/** A trust server whose files are none, or no end of them: each is named, and nothing of them is shown. */
import { describe, jest, test } from '@jest/globals'
import { brotliCompressSync } from 'node:zlib'
import { patienceMs } from '../support/run-bundle.js'
import { withstand, type HostileExpectation } from './hostile-run.js'
import { atTrust, challengeTo, identity, named, standCase, type Ports } from './stand.js'
import { dribbling, endlessly, head, overTls, response, saying, type Talk } from './wire.js'

jest.setTimeout(patienceMs)

const json = { 'content-type': 'application/json' }
const megabyte = 1_048_576

/** Asks for a token as it should, and answers what is asked for with it like this. */
const trustThat = (
  name: string,
  talk: Talk,
  expectation: HostileExpectation,
  more: { readonly timeoutMs?: number } = {},
) =>
  standCase({
    name,
    trust: (at: Ports) => {
      const refusal = saying(response(401, { 'www-authenticate': challengeTo(at) }))
      return overTls(identity, (socket, asked) =>
        (/\r\nAuthorization: Bearer /i.test(asked) ? talk : refusal)(socket, asked),
      )
    },
    expectation: { ...expectation, loginMayArrive: true },
    ...more,
  })

const saysJson = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Talk =>
  saying(response(200, { ...json, ...headers }, body))

const unusable = (why: string): HostileExpectation =>
  named(
    'fail',
    'trust-data-invalid',
    atTrust({ kind: 'answered', status: 200, trustData: { kind: 'unusable', why } }),
  )
const noObject = unusable('is not a JSON object')

const expires = '2049-01-01T00:00:00Z'
const root = (signed: object) => JSON.stringify({ signed: { _type: 'Root', version: 1, expires, ...signed } })
const key = { keytype: 'ecdsa', keyval: { public: 'eA==' } }
const roles = (keyids: readonly string[]) =>
  Object.fromEntries(['root', 'timestamp', 'snapshot', 'targets'].map((name) => [name, { keyids }]))

// Made before any case begins: making them takes a while, in which no server would answer.
const made = {
  bomb: brotliCompressSync(`{"signed":"${'x'.repeat(100 * megabyte)}"}`, { params: {} }),
  keys: root({
    roles: roles(['0']),
    keys: Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [String(index), key])),
  }),
  certificates: root({
    roles: roles(Array.from({ length: 10_000 }, () => '0')),
    keys: { 0: { keytype: 'ecdsa-x509', keyval: { public: 'A'.repeat(100_000) } } },
  }),
}

const files = [
  trustThat(
    'five megabytes',
    saysJson(`{"signed":"${'x'.repeat(5 * megabyte)}"}`),
    unusable('is larger than 4194304 bytes'),
  ),
  trustThat(
    'no end',
    endlessly(head(200, json), Buffer.alloc(65_536, ' ')),
    unusable('is larger than 4194304 bytes'),
  ),
  trustThat(
    'a byte every tenth of a second',
    dribbling(`${head(200, { 'content-length': '100' })}{`, 100),
    named('unknown', '', atTrust({ kind: 'skipped', why: 'deadline' })),
    { timeoutMs: 3_000 },
  ),
  trustThat(
    'less than it promises',
    saying(head(200, { ...json, 'content-length': '100' }), '{'),
    unusable('broke off (ECONNRESET)'),
  ),
  trustThat(
    'a reset',
    (socket) => void socket.destroy(),
    named('fail', 'endpoint-unreachable', atTrust({ kind: 'failed', phase: 'http', code: 'ECONNRESET' })),
  ),
  trustThat(
    'never there',
    () => undefined,
    named('unknown', '', atTrust({ kind: 'skipped', why: 'deadline' })),
    { timeoutMs: 3_000 },
  ),
  trustThat('a hundred megabytes under brotli', saysJson(made.bomb, { 'content-encoding': 'br' }), noObject),
  trustThat('lists in lists, a million deep', saysJson('['.repeat(megabyte)), noObject),
  trustThat(
    'objects in objects',
    saysJson(`${'{"signed":'.repeat(200_000)}1${'}'.repeat(200_000)}`),
    unusable('does not say Root at signed._type'),
  ),
  trustThat('a number', saysJson('7'), noObject),
  trustThat('nothing signed', saysJson('{"signed":null}'), unusable('has no object at signed')),
  trustThat(
    'another file',
    saysJson(root({ _type: 'Targets' })),
    unusable('does not say Root at signed._type'),
  ),
  trustThat(
    'a version beyond all numbers',
    saysJson(root({}).replace('"version":1', '"version":1e400')),
    unusable('has no whole number above 0 at signed.version'),
  ),
  trustThat(
    'an end that is no date',
    saysJson(root({ expires: '9999-99-99T99:99:99Z' })),
    unusable('has no date at signed.expires'),
  ),
  trustThat(
    'an end beyond all dates',
    saysJson(root({ expires: '+275760-09-13T00:00:01Z' })),
    unusable('has no date at signed.expires'),
  ),
  trustThat(
    'roles that every object has',
    saysJson(
      `{"signed":{"_type":"Root","version":1,"expires":"${expires}","roles":{"__proto__":{"root":{"keyids":[]}}},"keys":{"constructor":{}},"__proto__":{"isAdmin":true}}}`,
    ),
    unusable('has no roles with their keys at signed.roles'),
  ),
  trustThat(
    'keys that every object has',
    saysJson(root({ roles: roles(['constructor', '__proto__', 'toString']), keys: {} })),
    unusable('has no roles with their keys at signed.roles'),
  ),
  trustThat(
    'a key of ten thousand certificates that are none',
    saysJson(made.certificates),
    unusable('has no roles with their keys at signed.roles'),
  ),
  trustThat(
    'fifty thousand keys',
    saysJson(made.keys),
    named(
      'fail',
      'trust-data-invalid',
      atTrust({ kind: 'answered', status: 200, trustData: { kind: 'metadata' } }),
    ),
  ),
]

const refusals = [
  trustThat(
    'orders in the message',
    saying(
      response(
        404,
        json,
        JSON.stringify({
          errors: [{ code: 'METADATA_NOT_FOUND', message: '::error::pwned\n##[error]pwned \u001b[31m' }],
        }),
      ),
    ),
    named('pass', '', atTrust({ kind: 'answered', status: 404 })),
  ),
  trustThat(
    'a code that is an order',
    saying(response(404, json, JSON.stringify({ errors: [{ code: '::error::pwned', message: 'x' }] }))),
    named('pass', '', atTrust({ kind: 'answered', status: 404, error: { code: null } })),
  ),
  trustThat(
    'errors in errors',
    saying(response(404, json, `${'{"errors":['.repeat(5_000)}${']}'.repeat(5_000)}`)),
    named('pass', '', atTrust({ kind: 'answered', status: 404, error: { code: null } })),
  ),
  trustThat(
    'a page without end',
    endlessly(head(404, { 'content-type': 'text/html' }), Buffer.alloc(65_536, '<')),
    named(
      'fail',
      'trust-service-missing',
      atTrust({ kind: 'answered', status: 404, error: { kind: 'text' } }),
    ),
  ),
  trustThat(
    'the token that it was sent',
    (socket, asked) =>
      void socket.end(
        response(403, json, JSON.stringify({ errors: [{ code: 'DENIED', message: asked.slice(0, 4_000) }] })),
      ),
    named('fail', 'trust-server-refuses', atTrust({ kind: 'answered', status: 403 })),
  ),
  trustThat(
    'a way to somebody else',
    saying(response(307, { location: 'http://169.254.169.254/latest' })),
    named('fail', '', atTrust({ kind: 'answered', status: 307 })),
  ),
]

describe.each([
  ['a trust server whose root.json is', files],
  ['a trust server that refuses with', refusals],
])('%s', (_, cases) => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
