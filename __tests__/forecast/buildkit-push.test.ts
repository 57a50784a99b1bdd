import { expect, test } from '@jest/globals'
import { pushFromBuildKit, type BuilderVersions } from '../../src/forecast/buildkit-push.js'
import {
  answers,
  denies,
  fails,
  grants,
  nameTakes,
  refuses,
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

const failed = 'ERROR: failed to build: failed to solve: failed to push registry.test/team/app:1: '
const head = `${failed}failed to do request: Head "https://registry.test/v2/team/app/blobs/sha256:…"`
const post = `${failed}failed to authorize: failed to fetch oauth token: Post "https://auth.test/token"`
const last = 'on 192.0.2.2:53: read udp runner->192.0.2.2:53: i/o timeout'
const noScope = `${failed}push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`

type Row = readonly [name: string, network: Network, outcome: string, seconds: number, error: string | null]

const rows: readonly Row[] = [
  ['nothing is wrong', {}, 'ok', 0, null],
  ['the registry has one lookup', { dns: silentAtFirst(registryHost) }, 'ok', 5, null],
  ['the token server has one lookup', { dns: silentAtFirst(tokenHost) }, 'ok', 5, null],
  ['each name has one lookup', { dns: silentAtFirst(null) }, 'ok', 10, null],
  [
    'the registry is down: four dials, seven seconds between them',
    { registry: waitsIn('tcp') },
    'registry-unreachable',
    127,
    `${head}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'a refused connection is final',
    { registry: fails('ECONNREFUSED') },
    'registry-unreachable',
    0,
    `${head}: dial tcp 203.0.113.10:443: connect: connection refused`,
  ],
  [
    'a connection that is reset is not',
    { registry: fails('ECONNRESET', 'tls') },
    'registry-unreachable',
    7,
    `${head}: read tcp runner->203.0.113.10:443: read: connection reset by peer`,
  ],
  [
    'the token server is down: buildx dials once',
    { token: waitsIn('tcp') },
    'token-server-unreachable',
    30,
    `${post}: dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'a token server whose name takes sixteen seconds is waited for',
    { dns: nameTakes(tokenHost, 16_000), options: 'options timeout:17' },
    'ok',
    16,
    null,
  ],
  [
    'SERVFAIL at all is tried four times',
    { dns: servfails(registryHost) },
    'registry-unreachable',
    7,
    `${head}: dial tcp: lookup registry.test on 192.0.2.2:53: server misbehaving`,
  ],
  [
    'REFUSED at all, which has the same words, is not',
    { dns: refuses(registryHost) },
    'registry-unreachable',
    0,
    `${head}: dial tcp: lookup registry.test on 192.0.2.2:53: server misbehaving`,
  ],
  [
    'NXDOMAIN',
    { dns: denies(registryHost) },
    'registry-unreachable',
    0,
    `${head}: dial tcp: lookup registry.test on 192.0.2.1:53: no such host`,
  ],
  [
    'all resolvers silent: four times five lookups of twenty seconds',
    { dns: silentAtBoth(registryHost) },
    'registry-unreachable',
    408,
    `${head}: dial tcp: lookup registry.test ${last}`,
  ],
  [
    'all resolvers silent for the token server: once',
    { dns: silentAtBoth(tokenHost) },
    'token-server-unreachable',
    20,
    `${post}: dial tcp: lookup auth.test ${last}`,
  ],
  [
    'TLS hangs: four times five handshakes of ten seconds',
    { registry: waitsIn('tls') },
    'registry-unreachable',
    208,
    `${head}: net/http: TLS handshake timeout`,
  ],
  [
    'headers never come, and nothing bounds them',
    { registry: waitsIn('http') },
    'registry-unreachable',
    15,
    null,
  ],
  ['a token that never comes', { token: waitsIn('http') }, 'token-server-unreachable', 60, null],
  [
    '503 is tried four times',
    { registry: answers(503) },
    'service-error',
    7,
    `${failed}unexpected status from HEAD request to https://registry.test/v2/team/app/blobs/sha256:…: 503 Service Unavailable`,
  ],
  [
    '429 is not',
    { registry: answers(429) },
    'service-error',
    0,
    `${failed}unexpected status from HEAD request to https://registry.test/v2/team/app/blobs/sha256:…: 429 Too Many Requests`,
  ],
  [
    'the password is refused',
    { token: grants({ kind: 'refused', message: 'incorrect username or password' }, 401) },
    'access-denied',
    0,
    `${failed}failed to authorize: failed to fetch oauth token: unauthorized: incorrect username or password`,
  ],
  [
    'the account may only pull',
    { token: grants({ kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: ['pull'] }) },
    'access-denied',
    0,
    noScope,
  ],
]

test.each(rows)('%s', (_, network, outcome, seconds, error) => {
  const walked = walk(pushFromBuildKit, network)
  expect(walked.outcome).toBe(outcome)
  expect(walked.error).toBe(error)
  expect(Math.abs(walked.seconds - seconds)).toBeLessThan(seconds > 100 ? 1.5 : 0.3)
})

const withVersions =
  (versions: Omit<BuilderVersions, 'client'>): Client =>
  (walker, story, image, path, content) =>
    pushFromBuildKit(walker, story, image, path, content, { ...versions, client: walker })

test('an older BuildKit leaves out the tries of the transport, and four lookups remain', () => {
  const walked = walk(withVersions({ buildKit: 'v0.31.2', buildx: 'v0.36.1' }), {
    dns: silentAtBoth(registryHost),
  })
  expect(Math.abs(walked.seconds - 87)).toBeLessThan(0.5)
})

test('an older buildx says less', () => {
  const walked = walk(withVersions({ buildKit: 'v0.20.2', buildx: 'v0.24.0' }), {
    registry: fails('ECONNREFUSED'),
  })
  expect(walked.error).toBe(
    head.replace('failed to build: ', '') + ': dial tcp 203.0.113.10:443: connect: connection refused',
  )
})

test("tokens are fetched by buildx: a builder's resolver has no part in it", () => {
  const walked = walk(
    (walker, story, image, path, content) =>
      pushFromBuildKit(walker, story, image, path, content, {
        buildKit: 'latest',
        buildx: 'latest',
        client: {
          ...walker,
          resolver: { lookup: () => ({ kind: 'failed', error: 'lookup auth.test: by buildx', ms: 0 }) },
        },
      }),
    {},
  )
  expect(walked).toMatchObject({
    outcome: 'token-server-unreachable',
    error: `${post}: dial tcp: lookup auth.test: by buildx`,
  })
})

test('new content costs no lookup', () => {
  const slow: Network = { dns: silentAtFirst(null) }
  const seconds = walk(pushFromBuildKit, slow, 'new').seconds - walk(pushFromBuildKit, slow).seconds
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThan(0.1)
})
