/** What a runner with planted secrets meets: each condition leads through other texts that could show one. */
import {
  canaries,
  dockerConfig,
  healthyDocker,
  hosts,
  prints,
  proxyPort,
  proxyUrl,
  type Tools,
} from './planted.js'
import { echoes, headerOf, refusal } from './echoes.js'
import type { Answer, Host, Proxy, Told } from './street.js'

type Answers = Host['answer']

export interface Condition {
  readonly says: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Registries besides the usual one. */
  readonly registries?: readonly string[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly files?: Readonly<Record<string, string>>
  /** docker's config.json, as text. */
  readonly config?: string
  readonly event?: string
  readonly tools?: Tools
  readonly registry?: Answers
  readonly token?: Answers
  readonly trust?: Answers | 'not there'
  readonly api?: Answers
  readonly proxy?: Pick<Proxy, 'login' | 'says'>
  readonly silentFirst?: true
  /** Something that nobody has thought of is thrown in the middle. */
  readonly fault?: true
  /** Whether the command is run, too. */
  readonly command?: true
  /** What shows that the run came to where a secret could be shown. */
  readonly reaches: RegExp
}

const json = { 'content-type': 'application/json' }
const body = (value: object): Pick<Answer, 'headers' | 'body'> => ({
  headers: json,
  body: JSON.stringify(value),
})
const authorizationOf = (told: Told): string | null => headerOf(told, 'authorization')

/** Of a realm: a template of somebody's who mixed two things up. */
const withPassword = `?for=${encodeURIComponent(canaries.password.text)}`

const registryWith =
  (query: string): Answers =>
  (told) => {
    if (authorizationOf(told) === null) return challenge(query)
    if (told.method !== 'POST') return { status: told.method === 'DELETE' ? 204 : 200, headers: json }
    const state = `_state=${canaries.uploadState.text}&token=${encodeURIComponent(canaries.accessToken.text)}`
    return { status: 202, headers: { location: `/v2/team/app/blobs/uploads/1?${state}` } }
  }

const challenge = (query: string): Answer => ({
  status: 401,
  headers: { 'www-authenticate': `Bearer realm="https://${hosts.token}/token${query}",service="shop"` },
})

export const usualRegistry = registryWith(withPassword)

/** Tokens for whoever says the right thing. */
export const usualToken: Answers = (told) => {
  const known = [canaries.password, canaries.helper].map(
    ({ text }) => `Basic ${Buffer.from(`bob:${text}`).toString('base64')}`,
  )
  const authorization = authorizationOf(told)
  const isKnown =
    authorization === null ? told.method === 'GET' || told.body !== '' : known.includes(authorization)
  if (!isKnown) return refusal(401, `not ${String(authorization)}`)
  const token = canaries.accessToken.text
  return { status: 200, ...body({ token, access_token: token, expires_in: 300 }) }
}

const trustWith =
  (query: string): Answers =>
  (told) => {
    const authorization = authorizationOf(told)
    if (authorization === null) return challenge(query)
    const error = { code: 'METADATA_NOT_FOUND', message: authorization, detail: authorization }
    return told.path === '/v2/' ? { status: 200, ...body({}) } : { status: 404, ...body({ errors: [error] }) }
  }

export const usualTrust = trustWith(withPassword)

export const usualApi: Answers = (told) => ({
  status: 201,
  ...body({
    id: 4,
    html_url: `https://github.test/runs/4?with=${authorizationOf(told)?.split(' ')[1] ?? ''}`,
  }),
})

const forms = Object.values(echoes)
const echoing = (index: number, secret: string): string =>
  (forms[index % forms.length] ?? ((same: string) => same))(secret)

/** A registry for each form of an echo. */
const echoRegistries = forms.map((_, index) => `e${index}.shop.test`)

/** Refuses everything that carries something, with an echo in another form each time. */
function refusingAll(status: number): Answers {
  let count = 0
  return (told) => {
    const authorization = authorizationOf(told)
    if (authorization !== null) return refusal(status, echoing(count++, authorization))
    return told.body === '' ? { status: 200, ...body({ token: 'anonymous' }) } : refusal(status, told.body)
  }
}

const refusesTokens: Answers = (() => {
  let count = 0
  return (told: Told) => {
    const authorization = authorizationOf(told)
    if (authorization === null) return usualRegistry(told)
    return refusal(403, echoing(count++, authorization))
  }
})()

const writing = { 'write-check': 'true' } as const
/** No pull request: only there is something written. */
const pushed = { GITHUB_EVENT_NAME: 'push' } as const
const withHelper = JSON.stringify(dockerConfig({ credHelpers: { [hosts.registry]: 'mine' } }))

/** What a tool says that goes wrong: one secret at a time, since not much of it is quoted. */
const gossip: readonly (readonly [what: string, text: string])[] = [
  ['a URL with a login', `cannot reach ${proxyUrl(canaries.unitProxy)}`],
  ['the proxy of this step', `proxyconnect tcp: ${decodeURIComponent(proxyUrl(canaries.httpsProxy))}`],
  ['a token of the environment', `ACTIONS_RUNTIME_TOKEN=${canaries.runtimeToken.text}`],
  ['a passphrase', `passphrase "${canaries.rootPassphrase.text}" is wrong`],
  ["the registry's login", `auth ${Buffer.from(`bob:${canaries.password.text}`).toString('base64')}`],
  ["another registry's password", `password ${JSON.stringify(canaries.otherLogin.text)}`],
  ['an identity token', `refresh_token=${canaries.identityToken.text}`],
  ['a key of several lines', `bad key\n${canaries.privateKey.text}`],
  ['the login of DOCKER_AUTH_CONFIG', `bob:${canaries.environmentLogin.text}`],
  ['a header of config.json', `X-Meta-Auth: ${canaries.httpHeader.text}`],
]
/** Each of them says something else. */
const failing = (texts: readonly string[]): Tools => {
  const [first = '', second = first, third = first, fourth = first] = texts
  const says = (text: string) => `${prints(text)}; ${prints(text, '2')}; exit 1`
  return {
    docker: [
      'case "$*" in',
      `--version) ${says(first)} ;;`,
      `info*) ${says(second)} ;;`,
      `*) ${says(third)} ;;`,
      'esac',
    ].join('\n'),
    resolvectl: says(fourth),
    'systemd-resolve': prints(fourth),
  }
}
const atOnce = 4
const byResolved = { '/etc/resolv.conf': '# managed by man:systemd-resolved(8)\nnameserver 203.0.113.253\n' }

const slashed = ({ text }: { readonly text: string }): string =>
  `http://bob:x/${text}@proxy.shop.test:${proxyPort}`

export const conditions: readonly Condition[] = [
  {
    says: 'all is well, and an upload is tried',
    registries: [hosts.identity, hosts.registryToken],
    inputs: writing,
    environment: pushed,
    command: true,
    reaches: /"verdict": "(?:pass|warn)"/,
  },
  {
    says: 'the password is wrong, and the token server repeats it in every form',
    registries: echoRegistries,
    environment: { DOCKER_CONTENT_TRUST: '0' },
    config: JSON.stringify(
      dockerConfig({
        auths: Object.fromEntries(
          [hosts.registry, ...echoRegistries].map((name) => [
            name,
            { auth: Buffer.from(`bob:${canaries.password.text}`).toString('base64') },
          ]),
        ),
      }),
    ),
    token: refusingAll(401),
    reaches: /credentials-refused/,
  },
  {
    says: 'the token is refused where it is used, and repeated in every form',
    registries: echoRegistries,
    inputs: writing,
    environment: { ...pushed, DOCKER_CONTENT_TRUST: '0' },
    registry: refusesTokens,
    reaches: /"status": 403/,
  },
  {
    says: 'the token is refused by the trust server, and repeated',
    trust: (told) => (authorizationOf(told) === null ? usualTrust(told) : refusesTokens(told)),
    reaches: /"status": 403/,
  },
  {
    says: 'an identity token is refused, and the form repeated',
    registries: [hosts.identity],
    token: refusingAll(400),
    reaches: /"status": 400/,
  },
  {
    says: 'the trust server is not there',
    trust: 'not there',
    reaches: /trust-server-unreachable/,
  },
  {
    says: 'the proxy wants another login, and repeats this one',
    environment: { NO_PROXY: '' },
    proxy: { login: 'alice:x', says: (told) => headerOf(told, 'proxy-authorization') ?? '' },
    command: true,
    reaches: /proxy-asks-for-login/,
  },
  {
    says: 'the proxy repeats the login decoded',
    environment: { NO_PROXY: '' },
    proxy: {
      login: 'alice:x',
      says: (told) =>
        Buffer.from((headerOf(told, 'proxy-authorization') ?? '').slice(6), 'base64').toString(),
    },
    reaches: /proxy-asks-for-login/,
  },
  {
    says: 'everything goes through a proxy that lets it',
    environment: { NO_PROXY: '', HTTP_PROXY: proxyUrl(canaries.httpsProxy) },
    proxy: { login: `bob:${canaries.httpsProxy.text}` },
    reaches: /"host": "proxy.shop.test"/,
  },
  {
    says: 'proxies that are no URL',
    environment: {
      NO_PROXY: `internal.test,http://bob:${canaries.noProxy.text}@internal.test`,
      HTTPS_PROXY: slashed(canaries.httpsProxy),
      HTTP_PROXY: `bob:${canaries.httpProxy.text}@proxy shop`,
    },
    command: true,
    reaches: /"malformed"/,
  },
  {
    says: 'a helper gives the login',
    config: withHelper,
    tools: {
      'docker-credential-mine': `read -r key; ${prints(JSON.stringify({ ServerURL: '', Username: 'bob', Secret: canaries.helper.text }))}; ${prints(canaries.helperError.text, '2')}`,
    },
    reaches: /"gave-login"/,
  },
  ...(
    [
      ['ends badly', '; exit 1'],
      ['prints what cannot be read', ''],
    ] as const
  ).map(([how, end]): Condition => ({
    says: `a helper ${how}`,
    config: withHelper,
    tools: {
      'docker-credential-mine': `${prints(`{"Secret": "${canaries.helper.text}`)}; ${prints(canaries.helperError.text, '2')}${end}`,
    },
    reaches: /credential-helper-fails/,
  })),
  {
    says: 'nothing answers, and time runs out',
    inputs: { timeout: '1s' },
    files: { '/etc/resolv.conf': 'nameserver 9.9.9.9\n' },
    reaches: /"skipped"/,
  },
  {
    says: 'a public resolver is silent, and the way to it is traced',
    inputs: { timeout: '4s', trace: 'true' },
    silentFirst: true,
    tools: {
      traceroute: `${prints(canaries.oidcToken.text, '2')}; ${prints(` 1  10.0.0.1  ${canaries.aws.text}`)}`,
      mtr: 'exit 1',
    },
    reaches: /"tool"|traceroute/,
  },
  ...Array.from({ length: Math.ceil(gossip.length / atOnce) }, (_, index): Condition => {
    const some = gossip.slice(index * atOnce, (index + 1) * atOnce)
    return {
      says: `tools fail with ${some.map(([what]) => what).join(', ')}`,
      tools: failing(some.map(([, text]) => text)),
      files: byResolved,
      environment: { BUILDX_BUILDER: 'mine' },
      reaches: /ended with status 1/,
    }
  }),
  ...gossip.slice(0, 2).map(([what, text]): Condition => ({
    says: `docker works, and its daemon answers with ${what}`,
    tools: {
      docker: healthyDocker.replace(
        /info\*\).*/,
        () => `info*) ${prints(JSON.stringify({ ServerErrors: [text] }))} ;;`,
      ),
    },
    reaches: /the daemon did not answer/,
  })),
  {
    says: 'files that are broken in the middle of a secret',
    registries: [hosts.broken],
    registry: registryWith(''),
    trust: trustWith(''),
    config: `{"auths": {"${hosts.registry}": {"auth": "${canaries.password.text}`,
    event: `{"pull_request": ${canaries.event.text}`,
    files: { '/etc/docker/daemon.json': `{"proxies": ${canaries.daemonProxy.text}` },
    reaches: /docker-config-invalid/,
  },
  {
    says: 'a builder with a proxy of its own',
    environment: { BUILDX_BUILDER: 'mine' },
    inputs: { client: 'buildx' },
    reaches: /builder\.test/,
  },
  {
    says: 'a daemon behind an address with a login',
    environment: { DOCKER_HOST: `tcp://bob:${canaries.context.text}@daemon.test:2376` },
    reaches: /daemon\.test/,
  },
  {
    says: 'a daemon behind an address that is malformed',
    environment: { DOCKER_HOST: `bob:x/${canaries.context.text}@daemon.test:2376` },
    reaches: /"verdict"/,
  },
  ...[
    'bob:SECRET@notary.shop.test',
    'http://bob:SECRET@notary.shop.test',
    'https://bob:x/SECRET@notary.shop.test',
    'https://notary.shop.test/?key=SECRET',
  ].map((url): Condition => ({
    says: `a trust server at ${url}`,
    environment: { DOCKER_CONTENT_TRUST_SERVER: url.replace('SECRET', canaries.trustServer.text) },
    command: true,
    reaches: /"verdict"/,
  })),
  ...(
    [
      ['an error', (token: string) => refusal(403, token)],
      ['an error in base64', (token: string) => refusal(422, Buffer.from(token).toString('base64'))],
      ['no JSON', (token: string) => ({ status: 500, body: token })],
      [
        'a redirection',
        (token: string) => ({ status: 302, headers: { location: `https://${hosts.proxy}/${token}` } }),
      ],
    ] as const
  ).map(([what, answer]): Condition => ({
    says: `GitHub answers the check run with ${what} that repeats the token`,
    api: (told) => answer(authorizationOf(told)?.split(' ')[1] ?? ''),
    reaches: /no check run/,
  })),
  {
    says: 'a token of several lines',
    environment: { 'INPUT_GITHUB-TOKEN': `${canaries.inputToken.text}\n%0A::${canaries.githubToken.text}` },
    reaches: /no check run/,
  },
  {
    says: 'the preflight itself goes wrong, with all that it had at hand',
    fault: true,
    command: true,
    reaches: /error of its own|Invalid options/,
  },
  ...(
    [
      ['images', `bob:SECRET@${hosts.registry}/team/app:1`],
      ['images', `https://bob:SECRET@${hosts.registry}/team/app:1`],
      ['images', `bob:pass,SECRET@${hosts.registry}/team/app:1`],
      ['images', `bob:SECRET,word@${hosts.registry}/team/app:1`],
      ['images', `bob:SECRET word@${hosts.registry}/team/app:1`],
      ['images', `${hosts.registry}/team/app:1?token=SECRET`],
      ['resolvers', 'https://bob:SECRET@dns.test/dns-query'],
      ['resolvers', 'https://dns.test/dns-query?key=SECRET'],
      ['trust-server', `https://bob:SECRET@${hosts.trust}`],
      ['trust-server', `https://bob:x/SECRET@${hosts.trust}`],
      ['trust-server', `https://bob:12/SECRET@${hosts.trust}`],
      ['trust-server', `https://${hosts.trust}/?key=SECRET`],
      ['trust-server', `https://${hosts.trust}/#SECRET`],
      ['trusted-realms', `bob:SECRET@${hosts.token}`],
      ['trusted-realms', `https://${hosts.token}/?key=SECRET`],
    ] as const
  ).map(([input, text]): Condition => ({
    says: `a secret by mistake: ${input}: ${text}`,
    inputs: { [input]: text.replace('SECRET', canaries.otherLogin.text.split('&')[0] ?? '') },
    command: true,
    reaches: /expected/,
  })),
]
