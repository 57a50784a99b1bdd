import { describe, expect, test } from '@jest/globals'
import { classicStoreOf, pushImage, type ClassicStore } from '../../src/forecast/daemon-push.js'
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

const pushedBy =
  (store: ClassicStore): Client =>
  (walker, story, image, path, content) =>
    pushImage(walker, story, image, path, content, store)
const keeping = pushedBy(classicStoreOf('29.7.2', '29.7.2'))

describe('lookups of a push, version by version', () => {
  test.each([
    // CLI and daemon before the ping, then one for each of four requests.
    ['20.10.24', '20.10.24', 8],
    ['28.0.4', '28.0.4', 7],
    ['28.3.3', '28.3.3', 6],
    ['28.5.2', '28.5.2', 5],
    ['29.3.1', '29.3.1', 5],
    // One before the ping, and one for all that follow.
    ['29.4.0', '29.4.0', 2],
    ['28.2.2', '20.10.24', 8],
  ])('docker %s with dockerd %s: %d of the registry, five seconds each', (cli, daemon, lookups) => {
    const walked = walk(pushedBy(classicStoreOf(cli, daemon)), { dns: silentAtFirst(registryHost) })
    expect(Math.abs(walked.seconds - 5 * lookups)).toBeLessThan(0.5)
  })
})

type Row = readonly [name: string, network: Network, outcome: string, seconds: number, error: string | null]

const url = 'Get "https://registry.test/v2/": '
const clientTimeout =
  'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)'
const rows: readonly Row[] = [
  ['nothing is wrong', {}, 'ok', 0.2, null],
  ['the registry has two lookups', { dns: silentAtFirst(registryHost) }, 'ok', 10.2, null],
  ['the token server has one', { dns: silentAtFirst(tokenHost) }, 'ok', 5.2, null],
  [
    'the registry is down',
    { registry: waitsIn('tcp') },
    'registry-unreachable',
    15,
    `${url}${clientTimeout}`,
  ],
  [
    'TLS hangs',
    { registry: waitsIn('tls') },
    'registry-unreachable',
    10,
    `${url}net/http: TLS handshake timeout`,
  ],
  [
    'the token server refuses connections: looked for, and five times for the layer',
    { token: fails('ECONNREFUSED') },
    'token-server-unreachable',
    50.2,
    'dial tcp 203.0.113.10:443: connect: connection refused',
  ],
  ['the token server is down', { token: waitsIn('tcp') }, 'token-server-unreachable', 140.2, clientTimeout],
  [
    'a token server whose name takes sixteen seconds',
    { dns: nameTakes(tokenHost, 16_000), options: 'options timeout:17' },
    'token-server-unreachable',
    140.2,
    clientTimeout,
  ],
  [
    'SERVFAIL at all',
    { dns: servfails(registryHost) },
    'registry-unreachable',
    0,
    `${url}dial tcp: lookup registry.test on 192.0.2.2:53: server misbehaving`,
  ],
  [
    'NXDOMAIN',
    { dns: denies(registryHost) },
    'registry-unreachable',
    0,
    `${url}dial tcp: lookup registry.test on 192.0.2.1:53: no such host`,
  ],
  [
    'all resolvers silent: twenty seconds before the ping, fifteen for it',
    { dns: silentAtBoth(registryHost) },
    'registry-unreachable',
    35,
    `${url}${clientTimeout}`,
  ],
  [
    '503 is tried five times',
    { registry: answers(503) },
    'service-error',
    50.2,
    'received unexpected HTTP status: 503 Service Unavailable',
  ],
  [
    'the password is refused',
    { token: grants({ kind: 'refused', message: 'incorrect username or password' }, 401) },
    'access-denied',
    0.2,
    'unauthorized: incorrect username or password',
  ],
]

describe('a daemon that keeps its connections, 29.4 and later', () => {
  test.each(rows)('%s', (_, network, outcome, seconds, error) => {
    const walked = walk(keeping, network)
    expect(walked.outcome).toBe(outcome)
    expect(walked.error).toBe(error)
    expect(Math.abs(walked.seconds - seconds)).toBeLessThan(0.3)
  })

  test('new content costs no lookup', () => {
    const slow: Network = { dns: silentAtFirst(null) }
    expect(walk(keeping, slow, 'new').seconds - walk(keeping, slow).seconds).toBeLessThan(0.1)
  })
})
