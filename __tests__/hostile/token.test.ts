/** A token server that gives what is no token: the login goes nowhere else, nothing of the answer is shown, and the run says what came. */
import { describe, expect, jest, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { patienceMs } from '../support/run-bundle.js'
import { withstand, type HostileExpectation } from './hostile-run.js'
import { atToken, identity, named, standCase, type Ports, type StandCase } from './stand.js'
import { dribbling, endlessly, head, overTls, response, saying, type Talk } from './wire.js'

jest.setTimeout(patienceMs)

const json = { 'content-type': 'application/json' }
const megabyte = 1_048_576

const tokenThat = (
  name: string,
  talk: (at: Ports) => Talk,
  expectation: HostileExpectation,
  more: Partial<StandCase> = {},
) =>
  standCase({
    name,
    token: (at) => overTls(identity, talk(at)),
    // It is the registry's own token server, and Docker sends it the login.
    expectation: { ...expectation, loginMayArrive: true },
    ...more,
  })

const saysJson = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Talk =>
  saying(response(200, { ...json, ...headers }, body))

const unusable = (why: string): HostileExpectation =>
  named('fail', 'token-unusable', atToken({ kind: 'answered', token: { kind: 'unusable', why } }))
const noToken = unusable('its answer holds no token')
const noObject = unusable('its answer is not a JSON object')
const noHeader = unusable('its token cannot be sent in a header')
const tooLarge = unusable(`its answer is larger than ${megabyte} bytes`)
const given = (token: object): HostileExpectation =>
  named('pass', '', atToken({ kind: 'answered', token: { kind: 'token', ...token } }))
const claims = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.sig`
const withClaims = (payload: string) => saysJson(JSON.stringify({ token: claims(payload) }))

// Made before any case begins: making them takes a while, in which no server would answer.
const made = {
  bomb: gzipSync(`{"token":"${'x'.repeat(100 * megabyte)}"}`),
  millionKeys: `{${Array.from({ length: 1_000_000 }, (_, index) => `"${index}":0`).join()}}`,
}
const brokenOff = (code: string) => unusable(`its answer broke off (${code})`)

const sizes = [
  tokenThat('a token of ten megabytes', () => saysJson(`{"token":"${'x'.repeat(10 * megabyte)}"}`), tooLarge),
  tokenThat('a body without end', () => endlessly(head(200, json), Buffer.alloc(65_536, ' ')), tooLarge),
  tokenThat(
    'a body a byte a second',
    () => dribbling(`${head(200, { ...json, 'content-length': '100' })}{"token":"x"}`, 100),
    named('unknown', '', atToken({ kind: 'skipped', why: 'deadline' })),
    { timeoutMs: 3_000 },
  ),
  tokenThat(
    'less than it promises, and the end',
    () => saying(head(200, { ...json, 'content-length': '1000' }), '{"token":"x"}'),
    brokenOff('ECONNRESET'),
  ),
  tokenThat(
    'a hundred megabytes in a hundred kilobytes of gzip',
    () => saysJson(made.bomb, { 'content-encoding': 'gzip' }),
    noObject,
  ),
  tokenThat(
    'a chunk extension without end',
    () => endlessly(`${head(200, { ...json, 'transfer-encoding': 'chunked' })}5;`, Buffer.alloc(65_536, 'x')),
    brokenOff('HPE_CHUNK_EXTENSIONS_OVERFLOW'),
  ),
  tokenThat(
    'chunks of a size that is none',
    () => saying(head(200, { ...json, 'transfer-encoding': 'chunked' }), '-5\r\nhello\r\n0\r\n\r\n'),
    brokenOff('HPE_INVALID_CHUNK_SIZE'),
  ),
  tokenThat(
    'a chunk of more bytes than there are numbers',
    () => saying(head(200, { ...json, 'transfer-encoding': 'chunked' }), `${'f'.repeat(40)}\r\nx`),
    brokenOff('HPE_INVALID_CHUNK_SIZE'),
  ),
  tokenThat(
    'more trailers than anybody reads',
    () =>
      endlessly(
        `${head(200, { ...json, 'transfer-encoding': 'chunked' })}d\r\n{"token":"x"}\r\n0\r\n`,
        'x-more: x\r\n'.repeat(1_000),
      ),
    brokenOff('HPE_HEADER_OVERFLOW'),
  ),
]

const bodies = [
  tokenThat('lists in lists, a hundred thousand deep', () => saysJson('['.repeat(100_000)), noObject),
  tokenThat(
    'lists in lists in the place of the token',
    () => saysJson(`{"token":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    noToken,
  ),
  tokenThat(
    'objects in objects, a hundred thousand deep',
    () => saysJson(`${'{"token":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    noToken,
  ),
  tokenThat(
    'a hundred thousand keys',
    () => saysJson(`{${Array.from({ length: 100_000 }, (_, index) => `"${index}":0`).join()}}`),
    noToken,
  ),
  tokenThat('a million keys', () => saysJson(made.millionKeys), tooLarge),
  tokenThat(
    'a token of a hundred kilobytes',
    () => saysJson(`{"token":"${'x'.repeat(100_000)}"}`),
    unusable('its token is longer than 65536 characters'),
  ),
  tokenThat('a number', () => saysJson('{"token":5}'), noToken),
  tokenThat('an object', () => saysJson('{"token":{}}'), noToken),
  tokenThat('nothing', () => saysJson('{"token":null,"access_token":""}'), noToken),
  tokenThat('a list of tokens', () => saysJson('["token"]'), noObject),
  tokenThat('a page', () => saying(response(200, { 'content-type': 'text/html' }, '<html>')), noObject),
  tokenThat('nothing at all', () => saysJson(''), noObject),
  tokenThat('bytes that are no text', () => saysJson(Buffer.alloc(1_000, 0xff)), noObject),
  tokenThat('a token of two lines', () => saysJson('{"token":"a\\r\\nX-Injected: 1"}'), noHeader),
  tokenThat('a token with a terminal sequence', () => saysJson('{"token":"\\u001b[31m"}'), noHeader),
  tokenThat('a token of other letters', () => saysJson('{"token":"t\\u00f6ken\\ud800"}'), noHeader),
  tokenThat(
    'half a token beside what every object has',
    () => saysJson('{"__proto__":{"token":"x"},"constructor":{"token":"x"}}'),
    noToken,
  ),
  tokenThat(
    'orders in its refusal',
    () =>
      saying(response(401, json, JSON.stringify({ details: '::error::pwned\n##[error]pwned \u001b[31m' }))),
    {
      ...named('fail', 'credentials-refused', atToken({ kind: 'answered', status: 401 })),
      also: ({ stdout }) => expect(stdout).not.toMatch(/^\s*::error::pwned|^##\[/m),
    },
  ),
  tokenThat(
    'what it was told, in its refusal',
    () => (socket, said) =>
      void socket.end(response(401, json, JSON.stringify({ details: said.slice(0, 4_000) }))),
    named('fail', 'credentials-refused', atToken({ kind: 'answered', status: 401 })),
  ),
  tokenThat(
    'nothing to those who log in, and a token to everybody else',
    () => (socket, said) =>
      /\r\nAuthorization: /i.test(said)
        ? void socket.destroy()
        : saysJson(`{"token":"${claims('{}')}"}`)(socket, said),
    named(
      'fail',
      'endpoint-unreachable',
      atToken({ kind: 'failed', phase: 'http', code: 'ECONNRESET' }, { authorization: { kind: 'stored' } }),
    ),
  ),
  tokenThat(
    'its failure on a page of two megabytes',
    () => saying(response(503, { 'content-type': 'text/html' }, 'x'.repeat(2 * megabyte))),
    named('fail', 'service-error', atToken({ kind: 'answered', status: 503, token: { kind: 'refused' } })),
  ),
  tokenThat(
    'a way to somebody else',
    ({ bait }) => saying(response(302, { location: `https://tokens.elsewhere.test:${bait}/token` })),
    named('fail', 'token-unusable', atToken({ kind: 'answered', status: 302 })),
  ),
]

const lifetimes = [
  tokenThat(
    'less than nothing',
    () => saysJson('{"token":"x","expires_in":-300}'),
    given({ expiresInSeconds: null }),
  ),
  tokenThat(
    'more than there are numbers',
    () => saysJson('{"token":"x","expires_in":1e400}'),
    given({ expiresInSeconds: null }),
  ),
  tokenThat('a text', () => saysJson('{"token":"x","expires_in":"60"}'), given({ expiresInSeconds: null })),
  tokenThat(
    'an object',
    () => saysJson('{"token":"x","expires_in":{"__proto__":1}}'),
    given({ expiresInSeconds: null }),
  ),
  tokenThat(
    'the longest there is, in the token',
    () => withClaims('{"iat":-1e308,"exp":1e308}'),
    given({ livesSeconds: null }),
  ),
  tokenThat(
    'an end before the begin, in the token',
    () => withClaims('{"iat":2000000000,"exp":1}'),
    given({ livesSeconds: null }),
  ),
  tokenThat(
    'claims that are lists in lists',
    () => withClaims(`{"access":${'['.repeat(15_000)}${']'.repeat(15_000)}}`),
    named('fail', 'push-not-granted', atToken({ kind: 'answered', token: { kind: 'token', granted: [] } })),
  ),
  tokenThat(
    'hundreds of grants',
    () =>
      withClaims(
        `{"access":[${Array.from({ length: 500 }, () => '{"type":"repository","name":"team/app","actions":["push","pull"]}').join()}]}`,
      ),
    given({ granted: ['push', 'pull'] }),
  ),
]

describe.each([
  ['a token server that sends', sizes],
  ['a token server that gives', bodies],
  ['a token that is good for', lifetimes],
])('%s', (_, cases) => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
