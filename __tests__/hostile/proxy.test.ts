/** A proxy that is none: what is behind it is told apart from it, and no login goes to anybody. */
import { describe, jest, test } from '@jest/globals'
import { patienceMs } from '../support/run-bundle.js'
import { withstand, type HostileExpectation } from './hostile-run.js'
import { atTrust, healthy, identity, named, standCase, type Ports, type StandCase } from './stand.js'
import { dribbling, endlessly, head, inPlain, overTls, response, saying, type Talk } from './wire.js'

jest.setTimeout(patienceMs)

/** The trust server is reached through it. */
const proxyThat = (
  name: string,
  talk: (at: Ports) => Talk,
  expectation: HostileExpectation,
  more: Partial<StandCase> = {},
) =>
  standCase({
    name,
    trust: healthy.trust,
    proxy: (at) => inPlain(talk(at)),
    expectation: { ...expectation, loginMayArrive: true },
    ...more,
  })

const failing = (culprit: string, phase: 'proxy' | 'tls', code: string) =>
  named('warn', culprit, atTrust({ kind: 'failed', phase, code }))
const refusing = (code: string) => failing('proxy-refuses', 'proxy', code)
const cut = named('unknown', '', atTrust({ kind: 'skipped', why: 'deadline' }))
const connected = head(200)
const page = Buffer.alloc(65_536, 'x')

const cases = [
  proxyThat('says nothing', () => () => undefined, cut, { timeoutMs: 3_000 }),
  proxyThat('says a byte a second', () => dribbling(connected, 1_000), cut, { timeoutMs: 3_000 }),
  proxyThat(
    'says to go on without end',
    () => endlessly('', 'HTTP/1.1 100 Continue\r\n\r\n'),
    refusing('100 Continue'),
  ),
  proxyThat(
    'connects, and speaks no TLS',
    () => saying(connected, 'hello\r\n'.repeat(100)),
    failing('tls-not-spoken', 'tls', 'ERR_SSL_WRONG_VERSION_NUMBER'),
  ),
  proxyThat('connects, and says nothing more', () => (socket) => void socket.write(connected), cut, {
    timeoutMs: 3_000,
  }),
  proxyThat(
    'connects, and talks without end',
    () => endlessly(connected, page),
    failing('tls-not-spoken', 'tls', 'ERR_SSL_WRONG_VERSION_NUMBER'),
  ),
  proxyThat(
    'connects, and hangs up',
    () => saying(connected),
    failing('endpoint-unreachable', 'tls', 'ECONNRESET'),
  ),
  proxyThat(
    'wants a login, on a page without end',
    () =>
      endlessly(head('407 Proxy Authentication Required', { 'proxy-authenticate': 'Basic realm="x"' }), page),
    failing('proxy-asks-for-login', 'proxy', '407 Proxy Authentication Required Answer'),
  ),
  proxyThat(
    'wants a login, in headers without end',
    () => endlessly('HTTP/1.1 407 No\r\n', 'x-more: x\r\n'.repeat(1_000)),
    failing('proxy-unreachable', 'proxy', 'HPE_HEADER_OVERFLOW'),
  ),
  proxyThat(
    'refuses with an order',
    () => saying('HTTP/1.1 403 ::error::pwned\x9b31m##[error]pwned\r\n\r\n'),
    refusing('403 ::error::pwned 31m##[error]pwned'),
  ),
  proxyThat(
    'redirects',
    ({ bait }) => saying(response(302, { location: `http://127.0.0.1:${bait}/` })),
    refusing('302 Answer'),
  ),
  proxyThat('answers 204', () => saying(head(204)), refusing('204 Answer')),
  proxyThat(
    'changes the protocol',
    () => saying(head(101, { upgrade: 'h2c', connection: 'upgrade' })),
    refusing('101 Answer'),
  ),
  proxyThat(
    'speaks no HTTP',
    () => saying('SSH-2.0-OpenSSH_9.6\r\n'),
    failing('proxy-unreachable', 'proxy', 'HPE_INVALID_CONSTANT'),
  ),
  proxyThat(
    'repeats what it was told, and the login with it',
    () => (socket, said) => void socket.end(`HTTP/1.1 403 ${said.replaceAll(/[\r\n]+/g, ' ')}\r\n\r\n`),
    named('warn', 'proxy-refuses', atTrust({ kind: 'failed', phase: 'proxy' })),
  ),
  proxyThat(
    'is spoken to in TLS, connects, and speaks no TLS',
    () => () => undefined,
    failing('tls-not-spoken', 'tls', 'ERR_SSL_WRONG_VERSION_NUMBER'),
    { proxy: (at) => overTls(identity, saying(connected, String(at.bait))), proxyScheme: 'https' },
  ),
]

describe('a proxy that', () => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
