/** The committed command on a street of servers: trust servers, proxies, uploads, and a run that reads no credential at all. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { patienceMs, runCommand, withFolder } from '../support/run-bundle.js'
import { plainCanary, sightingsIn } from './canaries.js'
import { headerOf } from './echoes.js'
import { withStreet, type Answer, type Host, type Proxy, type Shows, type Told } from './street.js'

jest.setTimeout(patienceMs)

const password = plainCanary('password')
const token = plainCanary('token')
const proxyLogin = plainCanary('login of the proxy')
const secrets = { password, token, 'proxy login': proxyLogin }

const json = { 'content-type': 'application/json' }
const good = { shows: 'a good certificate' } as const
const gives: Host['answer'] = () => ({
  status: 200,
  headers: json,
  body: JSON.stringify({ token: token.text, access_token: token.text }),
})

/** Asks for a token of this realm, or for name and password. */
const asks =
  (challenge: string, then: (told: Told) => Answer = () => ({ status: 200, headers: json, body: '{}' })) =>
  (told: Told): Answer =>
    headerOf(told, 'authorization') === null
      ? { status: 401, headers: { 'www-authenticate': challenge } }
      : then(told)
const bearer = (realm: string): string => `Bearer realm="${realm}",service="s"`
const ownRealm = 'https://auth.shop.test/token'
const registry = (more: Partial<Host> = {}): Host => ({
  name: 'registry.shop.test',
  ...good,
  answer: asks(bearer(ownRealm)),
  ...more,
})
const tokens = (name = 'auth.shop.test', shows: Shows = 'a good certificate'): Host => ({
  name,
  shows,
  answer: gives,
})

interface Way {
  readonly says: string
  readonly hosts: readonly Host[]
  readonly proxies?: readonly Proxy[]
  readonly insecure?: true
  readonly words?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Who is told which secret. */
  readonly sent: Readonly<Partial<Record<keyof typeof secrets, readonly string[]>>>
}

const trusting = (server: string) => ['--content-trust=true', `--trust-server=https://${server}`]
const notary = (realm: string, more: Partial<Host> = {}): Host => ({
  name: 'notary.trust.test',
  ...good,
  answer: asks(bearer(realm), () => ({ status: 404, headers: json, body: '{}' })),
  ...more,
})
const told = ['auth.shop.test'] as const

const trustServers: readonly Way[] = [
  {
    says: "the trust server's own token server is told the password, and the trust server its token",
    hosts: [registry(), tokens(), notary('https://auth.trust.test/token'), tokens('auth.trust.test')],
    words: trusting('notary.trust.test'),
    sent: { password: ['auth.shop.test', 'auth.trust.test'], token: ['notary.trust.test'] },
  },
  {
    says: "a token server of somebody else's is not, whichever the trust server names",
    hosts: [registry(), tokens(), notary('https://auth.evil.test/token'), tokens('auth.evil.test')],
    words: trusting('notary.trust.test'),
    // Anybody is given a token there, and it is what the trust server wants.
    sent: { password: told, token: ['notary.trust.test'] },
  },
  {
    says: "not even the registry's, for a trust server of another domain",
    hosts: [registry(), tokens(), notary(ownRealm)],
    words: trusting('notary.trust.test'),
    sent: { password: told, token: ['notary.trust.test'] },
  },
  ...(['a certificate of its own', "somebody else's certificate"] as const).map((shows): Way => ({
    says: `a trust server with ${shows} is told nothing`,
    hosts: [
      registry(),
      tokens(),
      notary('https://auth.trust.test/token', { shows }),
      tokens('auth.trust.test'),
    ],
    words: trusting('notary.trust.test'),
    sent: { password: told },
  })),
  {
    says: 'a trust server that sends on to somebody else: nobody follows with the token',
    hosts: [
      registry(),
      tokens(),
      notary('https://auth.trust.test/token', {
        answer: asks(bearer('https://auth.trust.test/token'), () => ({
          status: 307,
          headers: { location: 'https://notary.evil.test/v2/' },
        })),
      }),
      tokens('auth.trust.test'),
      { name: 'notary.evil.test', ...good, answer: gives },
    ],
    words: trusting('notary.trust.test'),
    sent: { password: ['auth.shop.test', 'auth.trust.test'], token: ['notary.trust.test'] },
  },
]

const upload = (location: string): Host =>
  registry({
    answer: asks(bearer(ownRealm), ({ method }) =>
      method === 'POST' ? { status: 202, headers: { location } } : { status: 204 },
    ),
  })
const uploads: readonly Way[] = [
  {
    says: 'the registry that takes an upload is told the token',
    hosts: [upload('/v2/team/app/blobs/uploads/1?_state=x'), tokens()],
    words: ['--write-check=true'],
    sent: { password: told, token: ['registry.shop.test'] },
  },
  ...(['https://uploads.evil.test', 'https://uploads.shop.test', 'http://registry.shop.test'] as const).map(
    (place): Way => ({
      says: `${place}, which takes it in its place, is not`,
      hosts: [
        upload(`${place}/v2/team/app/blobs/uploads/1?_state=x`),
        tokens(),
        {
          name: new URL(place).hostname,
          shows: place.startsWith('http:') ? 'no TLS' : 'a good certificate',
          answer: gives,
        },
      ],
      words: ['--write-check=true'],
      sent: { password: told, token: ['registry.shop.test'] },
    }),
  ),
]

const proxy = (more: Partial<Proxy> = {}): Proxy => ({
  name: 'proxy.net.test',
  shows: 'no TLS',
  port: 3128,
  login: `bob:${proxyLogin.text}`,
  ...more,
})
const proxyUrl = (scheme: string): string => `${scheme}://bob:${proxyLogin.text}@proxy.net.test:3128`
const basicRegistry = registry({ answer: asks('Basic realm="r"') })
const throughProxy: readonly Way[] = [
  {
    says: 'a proxy is told its own login and nothing else, and nobody behind it that login',
    hosts: [registry(), tokens()],
    proxies: [proxy()],
    environment: { HTTPS_PROXY: proxyUrl('http') },
    sent: { password: told, 'proxy login': ['proxy.net.test'] },
  },
  {
    says: 'a proxy that is spoken to over TLS, as well',
    hosts: [registry(), tokens()],
    proxies: [proxy({ shows: 'a good certificate' })],
    environment: { HTTPS_PROXY: proxyUrl('https') },
    sent: { password: told, 'proxy login': ['proxy.net.test'] },
  },
  {
    says: 'a proxy whose certificate does not verify is told nothing',
    hosts: [registry(), tokens()],
    proxies: [proxy({ shows: 'a certificate of its own' })],
    environment: { HTTPS_PROXY: proxyUrl('https') },
    sent: {},
  },
  {
    says: 'a proxy that wants another login is told this one, and no server anything',
    hosts: [basicRegistry],
    proxies: [proxy({ login: 'alice:x' })],
    environment: { HTTPS_PROXY: proxyUrl('http') },
    sent: { 'proxy login': ['proxy.net.test'] },
  },
  {
    says: 'a server that is excepted from the proxy is not told its login, nor the proxy anything',
    hosts: [registry(), tokens()],
    proxies: [proxy()],
    environment: { HTTPS_PROXY: proxyUrl('http'), NO_PROXY: 'shop.test' },
    sent: { password: told },
  },
  {
    says: 'an insecure registry without TLS, through a proxy: the password would be read by the proxy, so nobody is told',
    hosts: [{ ...basicRegistry, shows: 'no TLS' }],
    proxies: [proxy()],
    insecure: true,
    environment: { HTTP_PROXY: proxyUrl('http') },
    sent: { 'proxy login': ['proxy.net.test'] },
  },
]

const nothingRead: readonly Way[] = [
  {
    says: 'check-credentials: false: nobody is told anything',
    hosts: [basicRegistry],
    words: ['--check-credentials=false'],
    sent: {},
  },
]

/** Secrets by who was told them. */
const seenBy = (street: ReadonlyMap<string, readonly Told[]>) =>
  Object.fromEntries(
    Object.entries(secrets).flatMap(([name, secret]) => {
      const hosts = [...street].flatMap(([host, requests]) =>
        sightingsIn(host, JSON.stringify(requests), [secret]).length > 0 ? [host] : [],
      )
      return hosts.length === 0 ? [] : [[name, hosts.sort()] as const]
    }),
  )

describe('secrets on other ways', () => {
  test.concurrent.each(
    [...trustServers, ...uploads, ...throughProxy, ...nothingRead].map((one) => [one.says, one] as const),
  )('%s', async (_, { hosts, proxies = [], insecure, words = [], environment = {}, sent }) => {
    await withFolder(async (folder) => {
      const docker = path.join(folder, 'docker')
      await mkdir(docker)
      const auth = Buffer.from(`bob:${password.text}`).toString('base64')
      await writeFile(
        path.join(docker, 'config.json'),
        JSON.stringify({ auths: { 'registry.shop.test': { auth } } }),
      )
      const settings = insecure === true ? { 'insecure-registries': ['registry.shop.test'] } : {}
      const files = {
        '/etc/docker/daemon.json': JSON.stringify({
          ...settings,
          // The daemon has the proxies of this step.
          proxies: {
            'https-proxy': environment['HTTPS_PROXY'] ?? '',
            'http-proxy': environment['HTTP_PROXY'] ?? '',
            'no-proxy': environment['NO_PROXY'] ?? '',
          },
        }),
      }
      await withStreet({ folder: path.join(folder, 'system'), hosts, proxies, files }, async (street) => {
        const run = await runCommand(
          [...words, '--json', '--samples=1', '--timeout=10s', 'registry.shop.test/team/app:1'],
          {
            docker: { version: '28.0.4, build b8034c0' },
            environment: { ...street.environment(), DOCKER_CONFIG: docker, ...environment },
          },
        )
        expect(run).toMatchObject({ signal: null, stderr: '' })
        expect(seenBy(street.told)).toEqual(sent)
      })
    })
  })
})
