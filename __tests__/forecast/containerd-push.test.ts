import { describe, expect, test } from '@jest/globals'
import { addressChecks } from '../../src/budgets.js'
import { checkAddresses, checksAt } from '../../src/forecast/address-checks.js'
import { pushFromContainerd } from '../../src/forecast/containerd-push.js'
import {
  answers,
  countOf,
  denies,
  fails,
  grants,
  nameTakes,
  registryHost,
  servfails,
  silentAtBoth,
  silentAtFirst,
  tokenHost,
  waitsIn,
  walk,
  type Network,
} from './client-network.js'

const head = 'Head "https://registry.test/v2/team/app/blobs/sha256:…"'
const post = 'failed to authorize: failed to fetch oauth token: Post "https://auth.test/token"'
const get = 'GET request to https://auth.test/token?scope=repository%3Ateam%2Fapp%3Apull%2Cpush&service=s'
const last = 'on 192.0.2.2:53: read udp runner->192.0.2.2:53: i/o timeout'
const noScope =
  'push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed'

type Row = readonly [name: string, network: Network, outcome: string, seconds: number, error: string | null]

const rows: readonly Row[] = [
  ['nothing is wrong', {}, 'ok', 0.2, null],
  ['the registry has one lookup', { dns: silentAtFirst(registryHost) }, 'ok', 5.2, null],
  ['the token server has one lookup', { dns: silentAtFirst(tokenHost) }, 'ok', 5.2, null],
  ['each name has one lookup', { dns: silentAtFirst(null) }, 'ok', 10.2, null],
  [
    'the registry is down: thirty seconds for the dial',
    { registry: waitsIn('tcp') },
    'registry-unreachable',
    30.2,
    `failed to do request: ${head}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'the registry refuses connections',
    { registry: fails('ECONNREFUSED') },
    'registry-unreachable',
    0.2,
    `failed to do request: ${head}: dial tcp 203.0.113.10:443: connect: connection refused`,
  ],
  [
    'the token server is down',
    { token: waitsIn('tcp') },
    'token-server-unreachable',
    30.2,
    `${post}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'a token server whose name takes sixteen seconds is waited for',
    { dns: nameTakes(tokenHost, 16_000), options: 'options timeout:17' },
    'ok',
    16.2,
    null,
  ],
  [
    'SERVFAIL at all is not tried again',
    { dns: servfails(registryHost) },
    'registry-unreachable',
    0.2,
    `failed to do request: ${head}: dial tcp: lookup registry.test on 192.0.2.2:53: server misbehaving`,
  ],
  [
    'NXDOMAIN',
    { dns: denies(registryHost) },
    'registry-unreachable',
    0.2,
    `failed to do request: ${head}: dial tcp: lookup registry.test on 192.0.2.1:53: no such host`,
  ],
  [
    'all resolvers silent: five lookups of twenty seconds',
    { dns: silentAtBoth(registryHost) },
    'registry-unreachable',
    100.4,
    `failed to do request: ${head}: dial tcp: lookup registry.test ${last}`,
  ],
  [
    'a lookup that outlasts the dial is not tried again',
    { dns: silentAtBoth(registryHost), options: 'options timeout:16' },
    'registry-unreachable',
    30.2,
    `failed to do request: ${head}: dial tcp: lookup registry.test: i/o timeout`,
  ],
  [
    'a token that could not be looked up is not looked up again',
    { dns: silentAtBoth(tokenHost) },
    'token-server-unreachable',
    20.4,
    `${post}: dial tcp: lookup auth.test ${last}`,
  ],
  [
    'TLS hangs: five times ten seconds',
    { registry: waitsIn('tls') },
    'registry-unreachable',
    50.4,
    `failed to do request: ${head}: net/http: TLS handshake timeout`,
  ],
  [
    'headers never come: thirty seconds, once',
    { registry: waitsIn('http') },
    'registry-unreachable',
    30.2,
    `failed to do request: ${head}: net/http: timeout awaiting response headers`,
  ],
  [
    'a certificate of nobody',
    { registry: fails('SELF_SIGNED_CERT_IN_CHAIN', 'tls') },
    'registry-unreachable',
    0.2,
    `failed to do request: ${head}: tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  ],
  [
    '503',
    { registry: answers(503) },
    'service-error',
    0.2,
    'unknown: unexpected status from HEAD request to https://registry.test/v2/team/app/blobs/sha256:…: 503 Service Unavailable',
  ],
  [
    '503 of the token server',
    { token: answers(503) },
    'service-error',
    0.2,
    'unknown: failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://auth.test/token: 503 Service Unavailable',
  ],
  [
    'the password is refused, and the token server says why',
    { token: grants({ kind: 'refused', message: 'incorrect username or password' }, 401) },
    'access-denied',
    0.2,
    'error from registry: incorrect username or password',
  ],
  [
    'the password is refused without a word',
    { token: grants({ kind: 'refused', message: null }, 401) },
    'access-denied',
    0.2,
    `unknown: failed to authorize: failed to fetch oauth token: unexpected status from ${get}: 401 Unauthorized`,
  ],
  [
    'the account may only pull',
    { token: grants({ kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: ['pull'] }) },
    'access-denied',
    0.2,
    noScope,
  ],
  [
    'nothing is stored, and nobody may push',
    {
      stored: 'none',
      token: grants({ kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: ['pull'] }),
    },
    'access-denied',
    0.2,
    noScope,
  ],
]

test.each(rows)('%s', (_, network, outcome, seconds, error) => {
  const walked = walk(pushFromContainerd, network)
  expect(walked.outcome).toBe(outcome)
  expect(walked.error).toBe(error)
  expect(Math.abs(walked.seconds - seconds)).toBeLessThan(0.15)
})

test('nobody stored: the words say that the token was an anonymous one', () => {
  const walked = walk(pushFromContainerd, { stored: 'none', token: fails('ECONNREFUSED') })
  expect(walked.error).toBe(
    'failed to authorize: failed to fetch anonymous token: Get "https://auth.test/token?scope=repository%3Ateam%2Fapp%3Apull%2Cpush&service=s": dial tcp 203.0.113.10:443: connect: connection refused',
  )
})

describe('new content', () => {
  test('costs requests, but no lookup', () => {
    const slow: Network = { dns: silentAtFirst(null) }
    const [present, fresh] = [walk(pushFromContainerd, slow), walk(pushFromContainerd, slow, 'new')]
    expect(countOf(present, 'layers and manifest')).toBe(3)
    expect(countOf(fresh, 'layers and manifest')).toBe(6)
    expect(fresh.seconds - present.seconds).toBeLessThan(0.1)
  })
})

describe('versions', () => {
  test.each([
    ['28.0.4', 10],
    ['28.3.3', 10],
    ['28.4.0', 5],
    ['29.0.0', 5],
  ])('docker %s: the CLI looks the registry up before it begins, until 28.4', (version, seconds) => {
    const walked = walk(
      (walker, story, image, path, content) => {
        checkAddresses(walker, story, image, path, checksAt(addressChecks.cli, version))
        return pushFromContainerd(walker, story, image, path, content)
      },
      { version, dns: silentAtFirst(registryHost) },
    )
    expect(Math.abs(walked.seconds - seconds)).toBeLessThan(0.4)
  })

  test.each([
    ['29.6.2', 20],
    ['29.7.0', 100],
  ])('docker %s: what a time-out of DNS costs', (version, seconds) => {
    const walked = walk(pushFromContainerd, { version, dns: silentAtBoth(registryHost) })
    expect(Math.abs(walked.seconds - seconds)).toBeLessThan(0.5)
  })

  test('before 29.7 headers are waited for without end', () => {
    const walked = walk(pushFromContainerd, { version: '29.6.2', registry: waitsIn('http') })
    expect(walked).toMatchObject({ outcome: 'registry-unreachable', error: null })
  })
})
