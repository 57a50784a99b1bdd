/** Challenges that nobody should send, and realms that nobody should be sent to: no login leaves, and the run says what came. */
import { describe, expect, jest, test } from '@jest/globals'
import { patienceMs } from '../support/run-bundle.js'
import { withstand, type HostileExpectation } from './hostile-run.js'
import { atRegistry, atToken, challengeTo, identity, named, standCase, type Ports } from './stand.js'
import { overTls, saying } from './wire.js'

jest.setTimeout(patienceMs)

/** A registry that refuses everybody with these headers. */
const challenging = (
  name: string,
  headers: (at: Ports) => readonly string[],
  expectation: HostileExpectation,
  more: { readonly timeoutMs?: number } = {},
) =>
  standCase({
    name,
    registry: (at) =>
      overTls(
        identity,
        saying(
          `HTTP/1.1 401 Unauthorized\r\n${headers(at)
            .map((header) => `${header}\r\n`)
            .join('')}Content-Length: 0\r\n\r\n`,
        ),
      ),
    expectation,
    ...more,
  })

const withChallenge = (name: string, challenge: (at: Ports) => string, expectation: HostileExpectation) =>
  challenging(name, (at) => [`WWW-Authenticate: ${challenge(at)}`], expectation)

const refused = atRegistry({ kind: 'answered', status: 401 })
const unusable: HostileExpectation = {
  ...named('fail', 'challenge-unusable', refused),
  notMeasured: [atToken({ kind: 'answered' })],
}
const overflow = named(
  'fail',
  'endpoint-unreachable',
  atRegistry({ kind: 'failed', phase: 'http', code: 'HPE_HEADER_OVERFLOW' }),
)
/** The token server of the registry is asked with the login, as Docker asks it. */
const followed: HostileExpectation = {
  ...named(
    'pass',
    '',
    refused,
    atToken({ kind: 'answered', status: 200 }, { authorization: { kind: 'stored' } }),
  ),
  loginMayArrive: true,
}
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `Scheme${index} realm="x"`).join(', ')

const odd = [
  withChallenge('ten megabytes', () => `Bearer realm="${'x'.repeat(10_000_000)}"`, overflow),
  withChallenge(
    'a realm of 100 kB',
    ({ token }) => `Bearer realm="https://auth.lab.test:${token}/${'x'.repeat(100_000)}"`,
    overflow,
  ),
  withChallenge(
    'a realm of 10 kB',
    ({ token }) => `Bearer realm="https://auth.lab.test:${token}/${'x'.repeat(10_000)}"`,
    unusable,
  ),
  withChallenge(
    'hundreds of schemes before the one that Docker follows',
    (at) => `${many(50)}, ${challengeTo(at)}`,
    followed,
  ),
  withChallenge('thousands of schemes', (at) => `${many(2_000)}, ${challengeTo(at)}`, unusable),
  challenging(
    'hundreds of headers, and the one that Docker follows among them',
    (at) => [
      ...Array.from({ length: 100 }, (_, index) => `WWW-Authenticate: Scheme${index} abc==`),
      `WWW-Authenticate: ${challengeTo(at)}`,
    ],
    followed,
  ),
  challenging(
    'Basic and Bearer in turn',
    (at) =>
      ['Basic realm="one"', challengeTo(at), 'Basic realm="two"', 'Bearer realm="no"'].map(
        (one) => `WWW-Authenticate: ${one}`,
      ),
    followed,
  ),
  withChallenge(
    'a quoted text without an end',
    ({ token }) => `Bearer service="x", realm="https://auth.lab.test:${token}/token, scope=x`,
    unusable,
  ),
  withChallenge(
    'quotes in quotes',
    ({ token }) => `Bearer realm="https://auth.lab.test:${token}/\\"\\\\\\"token\\"",service="\\"\\\\"`,
    followed,
  ),
  withChallenge('quotes that are opened by the thousand', () => `Bearer ${'"'.repeat(4_001)}`, unusable),
  withChallenge('commas by the thousand', () => `Bearer ${', '.repeat(2_000)}realm`, unusable),
  withChallenge(
    'a parameter by the thousand',
    ({ token }) => `Bearer ${'realm="x", '.repeat(300)}realm="https://auth.lab.test:${token}/token"`,
    followed,
  ),
  withChallenge(
    'parameters that every object has',
    (at) => `${challengeTo(at)},__proto__="x",constructor="x",toString="x"`,
    followed,
  ),
  withChallenge(
    'a NUL',
    () => 'Bearer realm="https://auth.lab.test\0/token"',
    named(
      'fail',
      'endpoint-unreachable',
      atRegistry({ kind: 'failed', phase: 'http', code: 'HPE_INVALID_HEADER_TOKEN' }),
    ),
  ),
  withChallenge(
    'letters beyond ASCII',
    ({ token }) => `Bearer realm="https://auth.lab.test:${token}/\xe9\xff/token",service="\xe9\xff"`,
    followed,
  ),
  withChallenge(
    'a terminal sequence and an order',
    () => 'Bearer realm="\t::error::pwned \x9b31m",service="##[error]x"',
    unusable,
  ),
]

/** Nobody is given the login, and nothing is asked with it. */
const withoutLogin = { notMeasured: [{ probe: { authorization: { kind: 'stored' } }, result: {} }] }
const asked = (host: string, result: object = {}) => ({
  probe: { kind: 'http', host, authorization: { kind: 'none' } },
  result,
})
const foreign = (host: string): HostileExpectation => ({
  outputs: { verdict: 'fail', outcome: 'token-server-unreachable' },
  measured: [refused, asked(host, { kind: 'failed' })],
  ...withoutLogin,
})

const realms = [
  withChallenge(
    'somebody with a login',
    ({ token }) => `Bearer realm="https://bob:secret@auth.lab.test:${token}/token"`,
    { ...unusable, ...withoutLogin },
  ),
  withChallenge(
    'the metadata of a cloud',
    () => 'Bearer realm="http://169.254.169.254/latest/meta-data/iam"',
    foreign('169.254.169.254'),
  ),
  withChallenge(
    'the metadata of a cloud, by a number',
    () => 'Bearer realm="http://2852039166/latest"',
    foreign('169.254.169.254'),
  ),
  withChallenge('this machine', () => 'Bearer realm="https://localhost:1/token"', foreign('localhost')),
  withChallenge('a private address', () => 'Bearer realm="https://10.0.0.1/token"', foreign('10.0.0.1')),
  withChallenge(
    'a private address of IPv6',
    () => 'Bearer realm="https://[fd00::1]/token"',
    foreign('fd00::1'),
  ),
  withChallenge('a mail server', () => 'Bearer realm="http://192.0.2.1:25/token"', foreign('192.0.2.1')),
  withChallenge(
    'somebody else',
    ({ token }) => `Bearer realm="https://tokens.elsewhere.test:${token}/token"`,
    {
      ...named('pass', '', refused, asked('tokens.elsewhere.test', { kind: 'answered', status: 200 })),
      ...withoutLogin,
    },
  ),
  withChallenge(
    'somebody whose name only begins so',
    ({ token }) => `Bearer realm="https://registry.lab.test.elsewhere.test:${token}/token"`,
    {
      ...named('fail', 'name-not-found', refused),
      ...withoutLogin,
    },
  ),
  withChallenge(
    'line ends that are encoded',
    ({ token }) =>
      `Bearer realm="https://auth.lab.test:${token}/t%0D%0AX-Injected:%201%0D%0A%0D%0A",service="a%0d%0ab"`,
    {
      ...followed,
      also: ({ heard }) => expect(heard.join('')).not.toMatch(/^X-Injected/im),
    },
  ),
  withChallenge('a place on the same host', () => 'Bearer realm="/token"', unusable),
  withChallenge('a file', () => 'Bearer realm="file:///etc/passwd"', unusable),
  withChallenge('nothing', () => 'Bearer realm=""', unusable),
  withChallenge('a port that is none', () => 'Bearer realm="https://auth.lab.test:99999/token"', unusable),
  withChallenge('port 0', () => 'Bearer realm="https://auth.lab.test:0/token"', {
    ...unusable,
    ...withoutLogin,
  }),
]

describe.each([
  ['a challenge with', odd],
  ['a realm that leads to', realms],
])('%s', (_, cases) => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
