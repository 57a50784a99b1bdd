import { describe, expect, test } from '@jest/globals'
import { signImage, signingPlugin } from '../../src/forecast/content-trust.js'
import { createStory, type End } from '../../src/forecast/story.js'
import { resolversOf } from '../../src/forecast/resolvers.js'
import { typical } from '../../src/forecast/samples.js'
import { pathOfImage } from '../../src/push-path/path.js'
import { trustRoleOf } from '../../src/push-path/trust-data.js'
import type { ConnectionProbe, ConnectionResult, DnsProbe, DnsResult } from '../../src/report/index.js'
import { connected, observe, runnerFacts } from '../support/observe.js'
import {
  answers,
  denies,
  fails,
  grants,
  healthyName,
  nameTakes,
  servfails,
  silentAtBoth,
  silentAtFirst,
  waitsIn,
} from './client-network.js'

const [trustHost, tokenHost] = ['notary.test', 'auth.test']
const challenge = `Bearer realm="https://${tokenHost}/token",service="notary"`

interface Network {
  readonly options?: string
  readonly dns?: (probe: DnsProbe) => DnsResult | null
  readonly trust?: (probe: ConnectionProbe) => ConnectionResult
  readonly token?: (probe: ConnectionProbe) => ConnectionResult
  /** What trust data is answered with: 404 for a new repository. */
  readonly root?: number
}

/** `docker trust sign` of an image on a registry that is well. */
function sign({ options = '', dns, trust, token, root = 404 }: Network, pushAgain?: () => End | null) {
  const runner = runnerFacts(`nameserver 192.0.2.1\nnameserver 192.0.2.2\n${options}\n`, {
    contentTrust: {
      asked: true,
      why: '',
      signingMeant: true,
      serverVariable: `https://${trustHost}`,
    },
    dockerConfig: { kind: 'read', path: '/home/ci/.docker/config.json' },
    credentials: { 'registry.test': 'password' },
  })
  const inputs = {
    images: 'registry.test/team/app:1',
    'check-credentials': 'true',
    'trusted-realms': tokenHost,
  }
  const observations = observe(inputs, runner, {
    dns: (probe) => dns?.(probe) ?? healthyName(1)(probe),
    connect: (probe) => {
      if (probe.host === tokenHost)
        return (token ?? grants({ kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: null }))(
          probe,
        )
      if (probe.host !== trustHost) return connected(probe, 200, null)
      if (probe.kind === 'http' && trustRoleOf(probe.path) !== null) return connected(probe, root, null)
      return (trust ?? ((one) => connected(one, 401, challenge)))(probe)
    },
  })
  const [image] = observations.request.images
  const walker = { observations, resolver: resolversOf(observations, 'warm').start('trust-plugin', typical) }
  const story = createStory(true)
  const path = pathOfImage(observations, image)
  const end = signImage(walker, story, image, path, signingPlugin, pushAgain)
  return { ...end, seconds: end.ms / 1000, timeline: story.timeline }
}

const contacting = 'error: error contacting notary server: '
const unauthorized = 'you are not authorized to perform this operation: server returned 401.'

type Row = readonly [name: string, network: Network, outcome: string, seconds: number, error: string | null]
const rows: readonly Row[] = [
  ['nothing is wrong', {}, 'ok', 0.4, null],
  // The lab: 15 lookups with a new repository (46.4 s at 3 s each), 14 with one that has trust data (43.4 s).
  [
    'the trust server looked up for 3 s, new repository',
    { dns: nameTakes(trustHost, 3_000) },
    'ok',
    45.4,
    null,
  ],
  [
    'the trust server looked up for 3 s, repository with trust data',
    { dns: nameTakes(trustHost, 3_000), root: 200 },
    'ok',
    42.4,
    null,
  ],
  [
    'the token server looked up for 2 s: one token a turn',
    { dns: nameTakes(tokenHost, 2_000) },
    'ok',
    4.4,
    null,
  ],
  [
    'the trust server silent at the first resolver',
    { dns: silentAtFirst(trustHost) },
    'false-401',
    5,
    unauthorized,
  ],
  [
    'the registry silent at the first resolver: one lookup of it before anything else',
    { dns: silentAtFirst('registry.test') },
    'ok',
    5.4,
    null,
  ],
  [
    'the trust server silent at both',
    { dns: silentAtBoth(trustHost) },
    'trust-server-unreachable',
    20,
    `${contacting}dial tcp: lookup notary.test on 192.0.2.2:53: read udp runner->192.0.2.2:53: i/o timeout`,
  ],
  [
    'SERVFAIL',
    { dns: servfails(trustHost) },
    'trust-server-unreachable',
    0,
    `${contacting}dial tcp: lookup notary.test on 192.0.2.2:53: server misbehaving`,
  ],
  [
    'NXDOMAIN',
    { dns: denies(trustHost) },
    'trust-server-unreachable',
    0,
    `${contacting}dial tcp: lookup notary.test on 192.0.2.1:53: no such host`,
  ],
  [
    'the trust server is down: five seconds of ping, thirty of dial',
    { trust: waitsIn('tcp') },
    'trust-server-unreachable',
    35,
    `${contacting}dial tcp 203.0.113.10:443: i/o timeout`,
  ],
  [
    'TLS hangs',
    { trust: waitsIn('tls') },
    'trust-server-unreachable',
    15,
    `${contacting}net/http: TLS handshake timeout`,
  ],
  [
    'the token server refuses connections',
    { token: fails('ECONNREFUSED') },
    'token-server-unreachable',
    0,
    `${contacting}Get "https://auth.test/token?service=notary&scope=repository%3Aregistry.test%2Fteam%2Fapp%3Apull%2Cpush": dial tcp 203.0.113.10:443: connect: connection refused`,
  ],
  [
    'a token server whose name takes sixteen seconds',
    { dns: nameTakes(tokenHost, 16_000), options: 'options timeout:17' },
    'token-server-unreachable',
    15,
    `${contacting}Get "https://auth.test/token?service=notary&scope=repository%3Aregistry.test%2Fteam%2Fapp%3Apull%2Cpush": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
  ],
  ['503', { trust: answers(503) }, 'service-error', 0, 'unable to reach trust server at this time: 503.'],
  [
    'the password is refused',
    { token: grants({ kind: 'refused', message: 'incorrect username or password' }, 401) },
    'access-denied',
    0,
    `${contacting}unauthorized: incorrect username or password`,
  ],
]

describe('docker trust sign of docker 29', () => {
  test.each(rows)('%s', (_, network, outcome, seconds, error) => {
    const signed = sign(network)
    expect(signed.outcome).toBe(outcome)
    expect(signed.error).toBe(error)
    expect(Math.abs(signed.seconds - seconds)).toBeLessThan(0.4)
  })

  test('the image is pushed once more in between, and what goes wrong there is the end', () => {
    const end: End = {
      outcome: 'registry-unreachable',
      step: 'registry ping',
      error: 'x',
      ms: 1,
      because: null,
    }
    expect(sign({}, () => end)).toMatchObject(end)
    let pushes = 0
    sign({}, () => {
      pushes++
      return null
    })
    expect(pushes).toBe(1)
  })
})
