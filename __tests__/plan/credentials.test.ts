import { describe, expect, test } from '@jest/globals'
import type {
  ConnectionProbe,
  HttpProbe,
  RunnerFacts,
  StoredCredential,
  TokenAnswer,
} from '../../src/report/index.js'
import { answered, connected, nodata, observe, pushToken, runnerFacts } from '../support/observe.js'
import { allBehindSocks } from '../support/proxies.js'

const address = '203.0.113.7'
const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null } as const
const signed = { ...unsigned, asked: true, signingMeant: true, serverVariable: 'https://notary.example.com' }

interface Setting {
  readonly image?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly stored?: StoredCredential | null
  readonly runner?: Partial<RunnerFacts>
  readonly realm?: string
  readonly challenge?: string | null
  readonly token?: TokenAnswer
  readonly addresses?: readonly string[]
}

/** The GETs of a survey in which everybody asks for a token from `realm`. */
function gets({
  image = 'registry.example.com/team/app:1',
  inputs,
  stored = 'password',
  runner,
  realm = 'https://auth.example.com/token',
  challenge = `Bearer realm="${realm}",service="s"`,
  token = pushToken,
  addresses = [address],
}: Setting = {}): readonly HttpProbe[] {
  const facts = runnerFacts('nameserver 192.0.2.53', {
    contentTrust: unsigned,
    credentials: stored === null ? {} : { [image.split('/')[0] ?? '']: stored },
    ...runner,
  })
  const realmHost = new URL(realm).hostname
  const inputsOf = { images: image, samples: '1', 'check-credentials': 'true', ...inputs }
  const seen = observe(inputsOf, facts, {
    dns: (probe) => (probe.type === 'A' ? answered(5, ...addresses) : nodata(5)),
    connect: (probe: ConnectionProbe) =>
      probe.host === realmHost
        ? connected(probe, 200, null, 6, token)
        : probe.security === 'plain' || probe.host !== 'localhost'
          ? connected(probe, 401, challenge)
          : { kind: 'failed', phase: 'tls', code: 'ERR_SSL_WRONG_VERSION_NUMBER', ms: 1, beforeMs: 0 },
  })
  return seen.measurements
    .map(({ probe }) => probe)
    .filter((probe): probe is HttpProbe => probe.kind === 'http')
}
const withCredentials = (setting: Setting = {}) =>
  gets(setting)
    .filter(({ authorization }) => authorization.kind === 'stored' || authorization.kind === 'identity-token')
    .map(
      ({ host, authorization }) => `${host} as ${authorization.kind === 'stored' ? authorization.key : ''}`,
    )

describe('stored credentials', () => {
  test('are asked with at the token server, after it has been asked without, and its answer is read', () => {
    const asked = gets().filter(({ host }) => host === 'auth.example.com')
    expect(asked.map(({ authorization, reads }) => `${authorization.kind} ${reads}`)).toEqual([
      'none token',
      'stored token',
    ])
    expect(withCredentials()).toEqual(['auth.example.com as registry.example.com'])
  })

  test('are posted to the token server where they are an identity token', () => {
    const asked = gets({ stored: 'identity-token' }).filter(({ host }) => host === 'auth.example.com')
    expect(asked.map(({ authorization, reads }) => `${authorization.kind} ${reads}`)).toEqual([
      'none token',
      'identity-token token',
    ])
  })

  test("are asked with at the registry itself where it wants name and password: the answer's body is not read", () => {
    const asked = gets({ challenge: 'Basic realm="registry"' })
    expect(asked.map(({ host, authorization, reads }) => `${host} ${authorization.kind} ${reads}`)).toEqual([
      'registry.example.com none headers',
      'registry.example.com stored headers',
    ])
  })

  test.each<readonly [string, Setting]>([
    ['nothing is stored', { stored: 'none' }],
    ['nothing was read', { stored: null }],
    ['a helper keeps them', { stored: 'helper-silent' }],
    ['a registry token is stored', { stored: 'registry-token' }],
    [
      'an identity token is stored, and name and password are asked for',
      { stored: 'identity-token', challenge: 'Basic realm="registry"' },
    ],
    [
      'an identity token is stored, and the realm is a stranger',
      { stored: 'identity-token', realm: 'https://auth.example.net/token' },
    ],
    [
      'an identity token is stored, and no certificate is verified',
      {
        stored: 'identity-token',
        image: 'localhost:5000/app:1',
        realm: 'https://localhost:5001/token',
        runner: { pins: { localhost: ['127.0.0.1'] } },
      },
    ],
    ['the user said not to', { inputs: { 'check-credentials': 'false' } }],
    ['the realm is a stranger', { realm: 'https://auth.example.net/token' }],
    [
      'the realm is a neighbour at the same provider',
      {
        image: 'one.github.io/app:1',
        realm: 'https://two.github.io/token',
      },
    ],
    ['the realm does without TLS', { realm: 'http://auth.example.com/token' }],
    [
      'a trusted realm does without TLS',
      {
        realm: 'http://auth.example.net/token',
        inputs: { 'trusted-realms': 'auth.example.net' },
      },
    ],
    ['nobody asks for any', { challenge: null }],
    ['the challenge cannot be followed', { challenge: 'Negotiate' }],
    [
      'Docker goes through a proxy that is not followed',
      {
        runner: { proxies: allBehindSocks },
      },
    ],
  ])('are not sent where %s', (_, setting) => {
    expect(withCredentials(setting)).toEqual([])
  })

  test('are sent to a stranger where the user says so', () => {
    const setting = {
      realm: 'https://auth.example.net/token',
      inputs: { 'trusted-realms': 'auth.example.net' },
    }
    expect(withCredentials(setting)).toEqual(['auth.example.net as registry.example.com'])
  })

  test('go where Docker sends them without TLS: to a registry on this machine', () => {
    const local: Setting = {
      image: 'localhost:5000/app:1',
      challenge: 'Basic realm="local"',
      runner: { pins: { localhost: ['127.0.0.1'] } },
    }
    expect(withCredentials(local)).toEqual(['localhost as localhost:5000'])
  })

  test('are sent to one address only, the one that answered', () => {
    const several = gets({ addresses: ['203.0.113.1', '203.0.113.2'] })
    const asked = several.filter(({ authorization }) => authorization.kind === 'stored')
    expect(asked.map(({ to }) => to.address)).toEqual(['203.0.113.1'])
  })
})

describe('the trust data of the repository', () => {
  const trusting: Setting = { runner: { contentTrust: signed } }
  const roots = (setting: Setting) =>
    gets(setting).filter(({ path }) => path.endsWith('/_trust/tuf/root.json'))
  const tokenOf = ({ authorization }: HttpProbe) => (authorization.kind === 'token' ? authorization.of : null)

  test('is asked for with the token that the stored credentials brought', () => {
    const [root, ...more] = roots(trusting)
    expect(more).toEqual([])
    expect(root?.path).toBe('/v2/registry.example.com/team/app/_trust/tuf/root.json')
    expect(root?.reads).toBe('trust-data')
    const brought = gets(trusting).find(({ id }) => root !== undefined && id === tokenOf(root))
    expect(brought).toMatchObject({
      host: 'auth.example.com',
      authorization: { kind: 'stored' },
      path: expect.stringContaining('registry.example.com%2Fteam%2Fapp'),
    })
  })

  test('is asked for with the token that everybody gets, where nothing is stored', () => {
    const setting: Setting = { ...trusting, stored: 'none' }
    const [root] = roots(setting)
    const brought = gets(setting).find(({ id }) => root !== undefined && id === tokenOf(root))
    expect(brought).toMatchObject({ host: 'auth.example.com', authorization: { kind: 'none' } })
  })

  test.each<readonly [string, Setting]>([
    ['no token came', { ...trusting, token: { kind: 'refused', message: null } }],
    ['content trust is off', {}],
    [
      'a helper may still say whose token it is',
      {
        ...trusting,
        stored: 'helper-silent',
        runner: {
          ...trusting.runner,
          helpers: { 'registry.example.com': { kind: 'not-answered', program: 'docker-credential-pass' } },
        },
      },
    ],
    ['the challenge cannot be followed', { ...trusting, challenge: 'Negotiate' }],
  ])('is not asked for where %s', (_, setting) => {
    expect(roots(setting)).toEqual([])
  })
})
