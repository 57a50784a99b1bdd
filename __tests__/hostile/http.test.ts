/** A registry that speaks HTTP as nobody should: the run ends in time, and says what came. */
import { describe, expect, jest, test } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import { patienceMs } from '../support/run-bundle.js'
import { withstand, type HostileExpectation } from './hostile-run.js'
import { atRegistry, challengeTo, identity, named, standCase, type Ports, type StandCase } from './stand.js'
import { atOnce, dribbling, endlessly, head, inPlain, overTls, response, saying, type Talk } from './wire.js'

jest.setTimeout(patienceMs)

/** A registry that is met over TLS, as most are, and says this to everybody. */
const registryThat = (
  name: string,
  talk: (at: Ports) => Talk,
  expectation: HostileExpectation,
  more: Partial<StandCase> = {},
) => standCase({ name, registry: (at) => overTls(identity, talk(at)), expectation, ...more })

const page = Buffer.alloc(65_536, 'x')
const megabyte = 1_048_576
const overflow = atRegistry({ kind: 'failed', phase: 'http', code: 'HPE_HEADER_OVERFLOW' })
const cut = atRegistry({ kind: 'skipped', why: 'deadline' })
const answered = (status: number, more: object = {}) => atRegistry({ kind: 'answered', status, ...more })
const broken = (code: string) => atRegistry({ kind: 'failed', phase: 'http', code })
const unreachable = (code: string) => named('fail', 'endpoint-unreachable', broken(code))

const slow = [
  registryThat('headers a byte a second', () => dribbling(head(200), 1_000), named('unknown', '', cut), {
    timeoutMs: 3_000,
  }),
  registryThat('nothing after the request', () => () => undefined, named('unknown', '', cut), {
    timeoutMs: 3_000,
  }),
  registryThat(
    'status 100 without end',
    () => endlessly('', 'HTTP/1.1 100 Continue\r\n\r\n'),
    named('unknown', '', cut),
    { timeoutMs: 3_000 },
  ),
  registryThat(
    'status 103 without end, with a header more each time',
    () => endlessly('', `HTTP/1.1 103 Early Hints\r\nLink: <${'x'.repeat(4_096)}>\r\n\r\n`),
    named('unknown', '', cut),
    { timeoutMs: 3_000 },
  ),
]

const large = [
  registryThat(
    'a header line without end',
    () => endlessly('HTTP/1.1 200 OK\r\nX: ', page),
    named('fail', 'endpoint-unreachable', overflow),
  ),
  registryThat(
    'headers of a megabyte',
    () => saying(head(200, { 'x-large': 'x'.repeat(megabyte) })),
    named('fail', 'endpoint-unreachable', overflow),
  ),
  registryThat(
    'headers without end',
    () => endlessly('HTTP/1.1 200 OK\r\n', 'x-more: x\r\n'.repeat(1_000)),
    named('fail', 'endpoint-unreachable', overflow),
  ),
  registryThat(
    'a status line without end',
    () => endlessly('HTTP/1.1 200 ', page),
    named('fail', 'endpoint-unreachable', broken('HPE_HEADER_OVERFLOW')),
  ),
  registryThat(
    'a body without end',
    () => endlessly(head(200, { 'content-type': 'application/json' }), page),
    named('pass', '', answered(200)),
  ),
  registryThat(
    'a refusal whose body has no end',
    (at) => endlessly(head(401, { 'www-authenticate': challengeTo(at) }), page),
    { ...named('pass', '', answered(401)), loginMayArrive: true },
  ),
  registryThat(
    'a body of a hundred megabytes, deflated',
    () => saying(response(200, { 'content-encoding': 'deflate' }, deflateSync(Buffer.alloc(100 * megabyte)))),
    named('pass', '', answered(200)),
  ),
]

const lies = [
  registryThat(
    'a length below nothing',
    () => saying(head(200, { 'content-length': '-1' }), 'x'),
    unreachable('HPE_INVALID_CONTENT_LENGTH'),
  ),
  registryThat(
    'a length beyond all numbers',
    () => saying(head(200, { 'content-length': '9'.repeat(40) }), 'x'),
    unreachable('HPE_INVALID_CONTENT_LENGTH'),
  ),
  registryThat(
    'two lengths',
    () => saying(head(200, { 'content-length': '1', 'Content-Length': '2' }), 'xx'),
    unreachable('HPE_UNEXPECTED_CONTENT_LENGTH'),
  ),
  registryThat(
    'a length, and chunks besides',
    () => saying(head(200, { 'content-length': '4', 'transfer-encoding': 'chunked' }), '0\r\n\r\n'),
    unreachable('HPE_INVALID_TRANSFER_ENCODING'),
  ),
  registryThat(
    'chunks of a size that is none',
    () => saying(head(200, { 'transfer-encoding': 'chunked' }), 'zz\r\nxx\r\n'),
    named('pass', '', answered(200)),
  ),
  registryThat(
    '204 with a body',
    () => saying(head(204, { 'content-length': '5' }), 'hello', response(401)),
    named('pass', '', answered(204)),
  ),
  registryThat(
    'two answers at once',
    (at) => saying(response(401, { 'www-authenticate': challengeTo(at) }), response(500)),
    { ...named('pass', '', answered(401)), loginMayArrive: true },
  ),
  registryThat(
    'a Date that is none, and a version that is a terminal sequence',
    (at) =>
      saying(
        response(401, {
          'www-authenticate': challengeTo(at),
          date: 'Thu, 99 Foo 99999 99:99:99 GMT',
          'docker-distribution-api-version': 'registry/2.0 \xff\t::error::x',
        }),
      ),
    { ...named('pass', '', answered(401)), loginMayArrive: true },
  ),
]

const odd = [
  registryThat(
    'a status line that is none',
    () => saying('HTTP/9.9 abc\r\n\r\n'),
    unreachable('HPE_INVALID_VERSION'),
  ),
  registryThat('status 999', () => saying(response(999)), named('fail', 'service-error', answered(999))),
  registryThat('status 000', () => saying(response('000')), unreachable('HPE_INVALID_STATUS')),
  registryThat('HTTP/0.9', () => saying('<html>hello</html>'), unreachable('HPE_INVALID_CONSTANT')),
  registryThat(
    'the frames of HTTP/2',
    () => saying(Buffer.from('000012040000000000000300000064', 'hex')),
    unreachable('HPE_INVALID_CONSTANT'),
  ),
  registryThat(
    'a change to another protocol',
    () => saying(head(101, { connection: 'upgrade', upgrade: 'h2c' }), 'PRI * HTTP/2.0\r\n\r\n'),
    unreachable('ECONNRESET'),
  ),
  registryThat(
    'a NUL in a header',
    () => saying('HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n'),
    unreachable('HPE_INVALID_HEADER_TOKEN'),
  ),
  registryThat(
    'a header that is folded',
    (at) =>
      saying(
        `HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\n ${challengeTo(at).slice('Bearer '.length)}\r\nContent-Length: 0\r\n\r\n`,
      ),
    unreachable('HPE_INVALID_HEADER_TOKEN'),
  ),
  registryThat(
    'the end of its side after the request',
    () => (socket) => void socket.end(),
    unreachable('ECONNRESET'),
  ),
  standCase({
    name: 'an answer before it is asked',
    registry: () =>
      atOnce((socket) => socket.end(response(200, { 'docker-distribution-api-version': 'registry/2.0' }))),
    expectation: named('pass', ''),
  }),
  standCase({
    name: 'the banner of another service',
    registry: () => atOnce((socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')),
    expectation: named('fail', 'endpoint-unreachable', broken('HPE_INVALID_CONSTANT')),
  }),
  standCase({
    name: 'plain HTTP that closes after every answer and says that it does not',
    registry: (at) =>
      inPlain(saying(response(401, { 'www-authenticate': challengeTo(at), connection: 'keep-alive' }))),
    expectation: { ...named('pass', '', answered(401)), loginMayArrive: true },
  }),
]

const redirections: readonly (readonly [string, (at: Ports) => string])[] = [
  ['itself', ({ registry }) => `https://registry.lab.test:${registry}/v2/`],
  ['plain HTTP', ({ bait }) => `http://registry.lab.test:${bait}/v2/`],
  ['another host', ({ bait }) => `https://tokens.elsewhere.test:${bait}/v2/`],
  ['a file', () => 'file:///etc/passwd'],
  ['gopher', ({ bait }) => `gopher://127.0.0.1:${bait}/_GET`],
  ['data', () => 'data:application/json,{}'],
  ['loopback', ({ bait }) => `http://127.0.0.1:${bait}/v2/`],
  ['loopback of IPv6', ({ bait }) => `http://[::1]:${bait}/v2/`],
  ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
  ['a mail server', () => 'http://127.0.0.1:25/'],
  ['somebody with a login', ({ bait }) => `https://bob:secret@registry.lab.test:${bait}/v2/`],
]

const redirecting = redirections.map(([to, location], index) =>
  registryThat(
    to,
    (at) => saying(response([301, 302, 303, 307, 308][index % 5] ?? 302, { location: location(at) })),
    {
      ...named('warn', 'captive-page', atRegistry({ kind: 'answered', challenge: null })),
      also: ({ connections }) => expect(connections).not.toContain('169.254.169.254:80'),
    },
  ),
)

const retries: readonly (readonly [string, string, number | null])[] = [
  ['a number without end', '9'.repeat(400), 31_536_000],
  ['less than nothing', '-5', null],
  ['a day that is none', 'Thu, 99 Foo 99999 99:99:99 GMT', null],
  ['a day long ago', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
]

const retrying = retries.map(([name, value, seconds], index) =>
  registryThat(
    name,
    () => saying(response([429, 503][index % 2] ?? 503, { 'retry-after': value })),
    named(
      'fail',
      index % 2 === 0 ? 'service-limits-rate' : 'service-error',
      answered([429, 503][index % 2] ?? 503, { headers: { retryAfterSeconds: seconds } }),
    ),
  ),
)

describe.each([
  ['a registry that is slow, with', slow],
  ['a registry that says too much, with', large],
  ['a registry that lies, with', lies],
  ['a registry that is none, with', odd],
  ['a registry that redirects to', redirecting],
  ['a registry that wants to be asked again in', retrying],
])('%s', (_, cases) => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
