import { describe, expect, test } from '@jest/globals'
import { connectionProbes } from '../../src/plan/connection-probes.js'
import type { ConnectionProbe, ConnectionResult, DnsResult, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'
import { behindProxy, allBehindSocks } from '../support/proxies.js'

const host = 'registry.test'
const challenge = 'Bearer realm="https://auth.test:5001/token",service="s"'
const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null } as const
const signed = {
  asked: true,
  why: '',
  signingMeant: true,
  serverVariable: 'https://notary.test:4443',
} as const

interface Setting {
  readonly images?: string
  readonly runner?: Partial<RunnerFacts>
  readonly addresses?: readonly string[]
  readonly connect?: (probe: ConnectionProbe) => ConnectionResult
}

const healthy = (probe: ConnectionProbe) =>
  probe.host === 'auth.test' ? connected(probe, 200, null) : connected(probe, 401, challenge)

/** The connections that a survey makes, in order, second looks left out. */
function connections({ images, runner, addresses = ['203.0.113.7'], connect = healthy }: Setting = {}) {
  const v4 = addresses.filter((one) => !one.includes(':'))
  const v6 = addresses.filter((one) => one.includes(':'))
  const of = (own: readonly string[]): DnsResult => (own.length === 0 ? nodata(5) : answered(5, ...own))
  const facts = runnerFacts('nameserver 192.0.2.53', { contentTrust: unsigned, ...runner })
  const seen = observe({ images: images ?? `${host}/app:1`, samples: '1' }, facts, {
    dns: (probe) => of(probe.type === 'A' ? v4 : v6),
    connect,
  })
  return seen.measurements
    .map(({ probe }) => probe)
    .filter(
      (probe): probe is ConnectionProbe =>
        probe.kind !== 'dns' && probe.kind !== 'diagnosis' && probe.look === 1,
    )
}
const short = (probe: ConnectionProbe) =>
  `${probe.kind} ${probe.host} ${probe.to.address} ${probe.to.port} ${probe.security}`

describe('the stops of a push', () => {
  test('registry first; the token server joins when the challenge has named it', () => {
    expect(connections().map(short)).toEqual([
      `http ${host} 203.0.113.7 443 tls`,
      'http auth.test 203.0.113.7 5001 tls',
    ])
  })

  test('the trust server, its own token server and its metadata, with the folder of the trust client', () => {
    const realm = 'Bearer realm="https://notary-auth.test/token"'
    const made = connections({
      runner: { contentTrust: signed },
      connect: (probe) =>
        probe.kind === 'http' && probe.reads === 'trust-data'
          ? connected(probe, 404, null)
          : probe.host === 'notary.test'
            ? connected(probe, 401, realm)
            : connected(probe, 200, null),
    })
    expect(made.map(short)).toEqual([
      `http ${host} 203.0.113.7 443 tls`,
      'http notary.test 203.0.113.7 4443 tls',
      'http notary-auth.test 203.0.113.7 443 tls',
      'http notary.test 203.0.113.7 4443 tls',
    ])
    expect(made.map(({ authorities }) => `${authorities.of} ${authorities.host}`)).toEqual([
      `registry ${host}`,
      'trust-server notary.test:4443',
      'trust-server notary.test:4443',
      'trust-server notary.test:4443',
    ])
  })

  test.each([
    [200, ['root', 'timestamp', 'snapshot', 'targets']],
    [404, ['root']],
    [401, ['root']],
    [503, ['root']],
  ])('root.json with status %s: of the trust data %j is asked for', (status, asked) => {
    const made = connections({
      images: `${host}/app:1`,
      runner: { contentTrust: signed },
      connect: (probe) =>
        probe.kind === 'http' && probe.reads === 'trust-data'
          ? connected(probe, status, null)
          : healthy(probe),
    })
    const files = made.filter((probe) => probe.kind === 'http' && probe.reads === 'trust-data')
    expect(files.map((probe) => probe.kind === 'http' && probe.path)).toEqual(
      asked.map((role) => `/v2/${host}/app/_trust/tuf/${role}.json`),
    )
    expect(new Set(files.map((probe) => probe.kind === 'http' && probe.authorization.kind))).toEqual(
      new Set(['token']),
    )
  })

  test('what the images of a registry share is planned once, and a token for each of them', () => {
    const images = ['one', 'two', 'three'].map((name) => `${host}/${name}:1`).join('\n')
    const facts = runnerFacts('nameserver 192.0.2.53', { contentTrust: unsigned })
    const known = observe({ images, samples: '1' }, facts, {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.1', '203.0.113.2') : nodata(5)),
      connect: healthy,
    })
    const planned = connectionProbes(known, { nowMs: 0, doubted: new Set() })
    expect(planned.map(({ kind, host: at, to }) => `${kind} ${at} ${to.address}`)).toEqual([
      `http ${host} 203.0.113.1`,
      `connect ${host} 203.0.113.2`,
      'http auth.test 203.0.113.1',
      'connect auth.test 203.0.113.2',
      'http auth.test 203.0.113.1',
      'http auth.test 203.0.113.1',
    ])
  })

  test('the token server is asked for its service, and for pushing to this repository', () => {
    const token = connections({ images: `${host}/team/app:1` }).find((probe) => probe.host === 'auth.test')
    expect(token?.kind === 'http' && token.path).toBe(
      '/token?service=s&scope=repository%3Ateam%2Fapp%3Apush%2Cpull',
    )
  })

  test("the trust server's own is asked for the image's full name", () => {
    const realm = 'Bearer realm="https://notary-auth.test/token"'
    const made = connections({
      images: `${host}:5000/team/app:1`,
      runner: { contentTrust: signed },
      connect: (probe) =>
        probe.host === 'notary.test' ? connected(probe, 401, realm) : connected(probe, 200, null),
    })
    const token = made.find((probe) => probe.host === 'notary-auth.test')
    expect(token?.kind === 'http' && new URL(token.path, 'https://x').searchParams.get('scope')).toBe(
      `repository:${host}:5000/team/app:push,pull`,
    )
  })

  test('no token server where nobody asks for a token', () => {
    expect(connections({ connect: (probe) => connected(probe, 200, null) })).toHaveLength(1)
  })

  test('behind a proxy that is not followed nothing is connected to', () => {
    expect(connections({ runner: { proxies: allBehindSocks } })).toEqual([])
  })

  test('behind one that is followed nothing but the proxy is connected to, which is told where to go', () => {
    const made = connections({ runner: { proxies: behindProxy } })
    expect(made.map((probe) => probe.to.port)).toEqual(made.map(() => 3_128))
    expect(made.map((probe) => `${probe.host} ${probe.through?.targetPort ?? 'direct'}`)).toEqual([
      'registry.test 443',
      'auth.test 5001',
    ])
  })

  test('a pinned host is connected to where it is pinned', () => {
    const made = connections({ runner: { pins: { [host]: ['198.51.100.9'] } } })
    expect(made.map(short)[0]).toBe(`http ${host} 198.51.100.9 443 tls`)
  })

  test('an address is its own host', () => {
    expect(connections({ images: '198.51.100.9:5000/app' }).map(short)[0]).toBe(
      'http 198.51.100.9 198.51.100.9 5000 tls',
    )
  })

  test('a registry is measured once for two images, and asked for a token for each', () => {
    // Probes with the same id are the same: whoever measures leaves out what is under way.
    const made = connections({ images: `${host}/one:1\n${host}/two:2` })
    const unique = [...new Map(made.map((probe) => [probe.id, probe])).values()]
    expect(unique.map((probe) => probe.host)).toEqual([host, 'auth.test', 'auth.test'])
  })
})

describe('the addresses of a host', () => {
  const several = ['203.0.113.1', '203.0.113.2', '203.0.113.3']
  const ofRegistry = (setting: Setting) =>
    connections({ connect: (probe) => connected(probe, 200, null), ...setting }).map(
      ({ kind, to }) => `${kind} ${to.address}`,
    )

  test('one is asked, the others are only connected to', () => {
    expect(ofRegistry({ addresses: several })).toEqual([
      'http 203.0.113.1',
      'connect 203.0.113.2',
      'connect 203.0.113.3',
    ])
  })

  test('a second is asked only when the first has failed', () => {
    const connect = (probe: ConnectionProbe): ConnectionResult =>
      probe.to.address === '203.0.113.1'
        ? { kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 }
        : connected(probe, 200, null)
    expect(ofRegistry({ addresses: several, connect })).toEqual([
      'http 203.0.113.1',
      'connect 203.0.113.2',
      'connect 203.0.113.3',
      'http 203.0.113.2',
    ])
  })

  test('where all fail, each is asked once', () => {
    const asked = ofRegistry({
      addresses: several,
      connect: () => ({ kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 }),
    })
    expect(asked.filter((one) => one.startsWith('http'))).toEqual(several.map((one) => `http ${one}`))
  })

  test('both families are connected to', () => {
    expect(ofRegistry({ addresses: ['203.0.113.1', '2001:db8::1'] })).toEqual([
      'http 203.0.113.1',
      'connect 2001:db8::1',
    ])
  })

  test('the one that Docker tries first is asked: IPv6, where the runner has it', () => {
    const addresses = ['203.0.113.1', '2001:db8::1']
    expect(ofRegistry({ addresses, runner: { ipv6Networks: ['2001:db8:ffff::'] } })).toEqual([
      'http 2001:db8::1',
      'connect 203.0.113.1',
    ])
  })

  test('and IPv4, where IPv6 has no route after all', () => {
    const asked = ofRegistry({
      addresses: ['203.0.113.1', '2001:db8::1'],
      runner: { ipv6Networks: ['2001:db8:ffff::'] },
      connect: (probe) =>
        probe.to.address === '2001:db8::1'
          ? { kind: 'failed', phase: 'tcp', code: 'ENETUNREACH', ms: 0, beforeMs: 0 }
          : connected(probe, 200, null),
    })
    expect(asked).toEqual(['http 2001:db8::1', 'connect 203.0.113.1', 'http 203.0.113.1'])
  })

  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

  test('no more than eight', () => {
    expect(ofRegistry({ addresses: numbered('203.0.113.', 20) })).toHaveLength(8)
  })

  test('of both families, where there are so many', () => {
    const asked = ofRegistry({ addresses: [...numbered('203.0.113.', 20), ...numbered('2001:db8::', 20)] })
    expect(asked).toHaveLength(8)
    expect(asked.filter((one) => one.includes(':'))).toHaveLength(4)
    const few = ofRegistry({ addresses: [...numbered('203.0.113.', 20), '2001:db8::1'] })
    expect(few.filter((one) => one.includes(':'))).toEqual(['connect 2001:db8::1'])
    expect(few).toHaveLength(8)
  })

  describe('while the first is long in coming', () => {
    const observations = observe(
      { images: `${host}/app:1`, samples: '1' },
      runnerFacts('nameserver 192.0.2.53', { contentTrust: unsigned }),
      {
        dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.1', '203.0.113.2') : nodata(5)),
        connect: (probe) => connected(probe, 200, null),
      },
    )
    /** What is asked for while only these connections have been measured. */
    const asked = (measured: readonly string[], doubted: readonly string[]) => {
      const { measurements } = observations
      const known = {
        ...observations,
        measurements: measurements.filter(({ probe }) => probe.kind === 'dns'),
      }
      const all = connectionProbes(known, { nowMs: 0, doubted: new Set() })
      const idOf = (address: string) => all.find(({ to }) => to.address === address)?.id ?? ''
      const seen = measurements.filter(({ probe }) => measured.some((address) => idOf(address) === probe.id))
      return connectionProbes(
        { ...known, measurements: [...known.measurements, ...seen] },
        {
          nowMs: 0,
          doubted: new Set(doubted.map(idOf)),
        },
      ).map(({ kind, to }) => `${kind} ${to.address}`)
    }

    test('the second is asked, too, so that what the answer leads to need not wait', () => {
      expect(asked([], [])).toEqual(['http 203.0.113.1', 'connect 203.0.113.2'])
      expect(asked([], ['203.0.113.1'])).toEqual(['http 203.0.113.1', 'http 203.0.113.2'])
    })

    test('but not once it has answered', () => {
      expect(asked(['203.0.113.1'], ['203.0.113.1'])).toEqual(['http 203.0.113.1', 'connect 203.0.113.2'])
    })
  })
})

describe('a registry that is insecure by address', () => {
  const local = { images: 'localhost:5000/app', runner: { pins: { localhost: ['127.0.0.1'] } } }

  test('is spoken to with TLS, unverified', () => {
    const made = connections({ ...local, connect: (probe) => connected(probe, 200, null) })
    expect(made.map(short)).toEqual(['http localhost 127.0.0.1 5000 tls-unverified'])
  })

  test('is spoken to plainly where TLS fails', () => {
    const made = connections({
      ...local,
      connect: (probe) =>
        probe.security === 'plain'
          ? connected(probe, 200, null)
          : { kind: 'failed', phase: 'tls', code: 'ERR_SSL_WRONG_VERSION_NUMBER', ms: 1, beforeMs: 0 },
    })
    expect(made.map(short)).toEqual([
      'http localhost 127.0.0.1 5000 tls-unverified',
      'http localhost 127.0.0.1 5000 plain',
    ])
  })

  test('is one whose name leads to this machine', () => {
    expect(connections({ addresses: ['127.0.0.1'] }).map(short)[0]).toBe(
      `http ${host} 127.0.0.1 443 tls-unverified`,
    )
  })

  test('without a port falls back to port 80', () => {
    const made = connections({
      addresses: ['127.0.0.1'],
      connect: (probe) =>
        probe.security === 'plain'
          ? connected(probe, 200, null)
          : { kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 },
    })
    expect(made.map(short).at(-1)).toBe(`http ${host} 127.0.0.1 80 plain`)
  })
})
