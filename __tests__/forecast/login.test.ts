import { describe, expect, test } from '@jest/globals'
import { logIn } from '../../src/forecast/login.js'
import {
  answers,
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
  type Client,
  type Network,
} from './client-network.js'
import { connected } from '../support/observe.js'

const login: Client = (walker, story, image, path) => logIn(walker, story, image, path)

const failed = 'Error response from daemon: '
const registry = `${failed}Get "https://registry.test/v2/"`
const token = `${registry}: Get "https://auth.test/token?client_id=docker&offline_token=true&service=s"`
const clientTimeout =
  'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)'
const silentResolver = 'on 192.0.2.2:53: read udp runner->192.0.2.2:53: i/o timeout'

/**
 * What the real dockerd 20.10.24 did for the docker CLIs 20.10.24 and 28.2.2 in the lab's scenario of that name: `docker
 * login -u bob --password-stdin registry.team.example`. The seconds are those of the first, and of the second.
 */
const measured: readonly (readonly [
  scenario: string,
  network: Network,
  outcome: string,
  seconds: readonly [number, number],
  error: string | null,
])[] = [
  ['healthy-signed', {}, 'ok', [0.24, 0.12], null],
  [
    'wrong-password',
    { token: grants({ kind: 'refused', message: 'incorrect username or password' }, 401) },
    'access-denied',
    [0.33, 0.23],
    `${registry}: unauthorized: incorrect username or password`,
  ],
  ['registry-name-silent-at-first', { dns: silentAtFirst(registryHost) }, 'ok', [20.18, 20.53], null],
  [
    'registry-name-silent-at-both',
    { dns: silentAtBoth(registryHost) },
    'registry-unreachable',
    [55.44, 55.04],
    `${registry}: ${clientTimeout}`,
  ],
  ['first-resolver-silent', { dns: silentAtFirst(null) }, 'ok', [25.17, 25.11], null],
  ['token-name-silent-at-first', { dns: silentAtFirst(tokenHost) }, 'ok', [5.13, 5.15], null],
  [
    'token-name-silent-at-both',
    { dns: silentAtBoth(tokenHost) },
    'token-server-unreachable',
    [15.22, 15.13],
    `${token}: ${clientTimeout}`,
  ],
  [
    'registry-silent',
    { registry: waitsIn('tcp') },
    'registry-unreachable',
    [15.1, 15.14],
    `${registry}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'registry-hangs',
    { registry: waitsIn('tls') },
    'registry-unreachable',
    [10.17, 10.22],
    `${registry}: net/http: TLS handshake timeout`,
  ],
  [
    'token-server-silent',
    { token: waitsIn('tcp') },
    'token-server-unreachable',
    [15.44, 15.47],
    `${token}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'token-server-hangs',
    { token: waitsIn('tls') },
    'token-server-unreachable',
    [10.23, 10.4],
    `${token}: net/http: TLS handshake timeout`,
  ],
  [
    'registry-name-unknown',
    { dns: denies(registryHost) },
    'registry-unreachable',
    [0.33, 0.45],
    `${registry}: dial tcp: lookup registry.test on 192.0.2.1:53: no such host`,
  ],
  [
    'token-name-unknown',
    { dns: denies(tokenHost) },
    'token-server-unreachable',
    [0.34, 0.18],
    `${token}: dial tcp: lookup auth.test on 192.0.2.1:53: no such host`,
  ],
  [
    'token-server-busy',
    { token: answers(503) },
    'service-error',
    [0.42, 0.39],
    `${registry}: received unexpected HTTP status: 503 Service Unavailable`,
  ],
  [
    'registry-busy',
    { registry: answers(503) },
    'service-error',
    [0.46, 0.33],
    `${failed}login attempt to https://registry.test/v2/ failed with status: 503 Service Unavailable`,
  ],
  [
    'registry-limits-rate',
    { registry: answers(429) },
    'service-error',
    [0.73, 0.45],
    `${failed}login attempt to https://registry.test/v2/ failed with status: 429 Too Many Requests`,
  ],
  [
    'registry-resets',
    { registry: fails('ECONNRESET', 'tls') },
    'registry-unreachable',
    [0.43, 0.25],
    `${registry}: read tcp runner->203.0.113.10:443: read: connection reset by peer`,
  ],
  [
    'token-server-accepts-late',
    { token: (probe) => ({ ...connected(probe, 200, null), tcpMs: 6_000 }) },
    'ok',
    [6.56, 6.33],
    null,
  ],
]

describe('as the real dockerd did', () => {
  test.each(measured)('%s', (_, network, outcome, seconds, error) => {
    const walked = walk(login, { version: '20.10.24', ...network })
    expect(walked.outcome).toBe(outcome)
    expect(walked.error).toBe(error)
    for (const real of seconds) {
      expect(Math.abs(walked.seconds - real)).toBeLessThan(Math.max(0.15 * real, 0.6))
    }
  })
})

describe('from the source', () => {
  test.each([
    ['27.5.1', 20],
    ['28.0.0', 15],
    ['29.7.2', 15],
  ])('docker %s: %d s where a lookup takes five', (version, seconds) => {
    const walked = walk(login, { version, dns: silentAtFirst(registryHost) })
    expect(Math.abs(walked.seconds - seconds)).toBeLessThan(0.4)
  })

  test('SERVFAIL at all', () => {
    expect(walk(login, { dns: servfails(registryHost) })).toMatchObject({
      outcome: 'registry-unreachable',
      error: `${registry}: dial tcp: lookup registry.test on 192.0.2.2:53: server misbehaving`,
    })
  })

  test('a token server whose name takes sixteen seconds is too slow', () => {
    const walked = walk(login, { dns: nameTakes(tokenHost, 16_000), options: 'options timeout:17' })
    expect(walked).toMatchObject({ outcome: 'token-server-unreachable', error: `${token}: ${clientTimeout}` })
    expect(Math.abs(walked.seconds - 15)).toBeLessThan(0.4)
  })

  test('a token that takes eleven seconds leaves four for the request that it is for', () => {
    const walked = walk(login, {
      dns: (probe) => nameTakes(tokenHost, 11_000)(probe) ?? nameTakes(registryHost, 4_500)(probe),
      options: 'options timeout:12',
    })
    expect(walked).toMatchObject({ outcome: 'registry-unreachable', error: `${registry}: ${clientTimeout}` })
    expect(Math.abs(walked.seconds - 24)).toBeLessThan(0.5)
  })

  test('a silent resolver for every name is heard of at the ping', () => {
    const walked = walk(login, { dns: silentAtBoth(null), options: 'options timeout:1' })
    expect(walked).toMatchObject({
      outcome: 'registry-unreachable',
      error: `${registry}: dial tcp: lookup registry.test ${silentResolver}`,
    })
    expect(Math.abs(walked.seconds - 8)).toBeLessThan(0.4)
  })

  test('who may only pull may log in', () => {
    const pullOnly = grants({ kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: ['pull'] })
    expect(walk(login, { token: pullOnly }).outcome).toBe('ok')
  })

  test('without an account there is no login to speak of', () => {
    const refusesAll = grants({ kind: 'refused', message: null }, 401)
    expect(walk(login, { stored: 'none', token: refusesAll }).outcome).toBe('unknown')
  })
})
