import { randomUUID } from 'node:crypto'
import type { Ms } from '../report/index.js'
import type { HttpRequest, HttpResponse, Responder } from './http-server.js'
import { trustFile, trustRoles, type StoredTrustData } from './trust-data.js'

/** Who may push where, at a token server that asks. */
export interface Account {
  readonly name: string
  readonly password: string
  /** Good in the place of name and password, in the form of a POST. */
  readonly identityToken?: string
  /** Repositories as a scope names them. */
  readonly mayPush: readonly string[]
}

/** How tokens are granted and made. */
export interface TokenOptions {
  /** Absent: everybody is granted what is asked for. Present: nobody is granted more than `pull` without an account. */
  readonly accounts?: readonly Account[] | undefined
  /** Makes the token of its claims. Default: one that no registry would take. */
  readonly sign?: ((claims: object) => string) | undefined
  /** Stands in every token. */
  readonly note?: string | undefined
  /** For how many seconds it is good. */
  readonly tokenLives?: number | undefined
  /** How far the server's clock is ahead of everybody else's, negative for behind: its tokens begin and end by it. */
  readonly clockAhead?: Ms | undefined
}

export interface ServiceOptions extends TokenOptions {
  /** The URL where a client gets its token; absent where none is asked for. */
  readonly realm?: string
  /** What the token is for: the service's own name. */
  readonly service?: string
  /** Every request is answered with this one instead. */
  readonly status?: number | undefined
  /** Every POST to the token server is answered with this one. */
  readonly statusOfPost?: number | undefined
  /** Name and password are asked for with every request: the realm of a Basic challenge. */
  readonly basicRealm?: string
  /** Every request that carries a token is answered with this one. */
  readonly statusWithToken?: number | undefined
  /** What is wrong with its uploads. */
  readonly uploads?: UploadFaults
  /** What a trust server has, by repository: `docker.io/library/alpine`. */
  readonly trustData?: ReadonlyMap<string, StoredTrustData>
  /** When it is looked at, for what expires. Default: now. */
  readonly clock?: string
}

/** How a registry takes an upload. Where nothing is said, it begins one and ends it as it is asked to. */
export interface UploadFaults {
  /** None begins: every request for one is answered with this. */
  readonly uploadStatus?: number
  /** What it says of that. */
  readonly uploadMessage?: string
  /** The origin where uploads go on. */
  readonly uploadsAt?: string
  /** None is cancelled: every request for that is answered with this. */
  readonly cancelStatus?: number
}

export interface TokenServerOptions extends TokenOptions {
  readonly status?: number | undefined
  /** Every POST is answered with this one. */
  readonly statusOfPost?: number | undefined
}

/** As long as those of Docker Hub. */
const tokenSeconds = 300
/** A server whose clock is behind takes the token all the same. */
const clockSkewSeconds = 60
const json = { 'content-type': 'application/json; charset=utf-8' } as const
/** OCI distribution specification v1.0.1, "Determining Support"; dockerd 20.10 still looks for it. */
const versionHeader = { 'docker-distribution-api-version': 'registry/2.0' } as const
/** The errors of the distribution specification by status. */
const errorCodes: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'DENIED',
  404: 'NAME_UNKNOWN',
  429: 'TOOMANYREQUESTS',
}

/** docker/distribution registry/api/errcode/register.go. */
const messages: Readonly<Record<string, string>> = {
  UNAUTHORIZED: 'authentication required',
  DENIED: 'requested access to the resource is denied',
}

/** A registry as the ping sees it: `GET /v2/` is 401 with a Bearer challenge, and 200 with a token or where none is asked for. */
export function registry(options: ServiceOptions = {}): Responder {
  const token = tokenServer(tokenOptionsOf(options))
  return (request) => {
    if (options.status !== undefined) return failure(options.status, versionHeader)
    if (options.statusWithToken !== undefined && hasToken(request)) {
      return failure(options.statusWithToken, versionHeader)
    }
    if (isRealmOf(options, request)) return token(request)
    if (needsToken(options, request)) {
      return failure(401, { ...versionHeader, 'www-authenticate': challenge(options) })
    }
    if (options.basicRealm !== undefined && !isAccount(options, request)) {
      const header = `Basic realm="${options.basicRealm}"`
      return failure(401, { ...versionHeader, 'www-authenticate': header })
    }
    if (pathOf(request) === '/v2/') return success({}, versionHeader)
    if (request.method !== 'GET' && request.method !== 'HEAD') return upload(request, options.uploads ?? {})
    return isRepository(request) ? failure(404, versionHeader) : noSuchPage
  }
}

/** OCI distribution specification v1.0.1, "Pushing blobs"; what cancels is of docker/distribution docs/spec/api.md. */
function upload({ method, path }: HttpRequest, faults: UploadFaults): HttpResponse {
  const { uploadStatus, uploadMessage, uploadsAt = '', cancelStatus } = faults
  const [, repository, id] = /^\/v2\/(.+)\/blobs\/uploads\/([^?]*)(?:\?|$)/.exec(path) ?? []
  if (repository === undefined) return failure(405, versionHeader)
  if (method === 'POST' && id === '') {
    if (uploadStatus !== undefined) {
      return failure(uploadStatus, versionHeader, errorCodes[uploadStatus], uploadMessage)
    }
    const location = `${uploadsAt}/v2/${repository}/blobs/uploads/${randomUUID()}?_state=${randomUUID()}`
    return { status: 202, headers: { ...versionHeader, location, range: '0-0' } }
  }
  if (method === 'DELETE' && id !== '' && path.includes('?_state=')) {
    return cancelStatus === undefined
      ? { status: 204, headers: versionHeader }
      : failure(cancelStatus, versionHeader)
  }
  return failure(404, versionHeader)
}

/** A token server: a token with the access that is asked for and allowed. */
export function tokenServer(options: TokenServerOptions = {}): Responder {
  return (request) => {
    if (options.status !== undefined) return failure(options.status)
    if (request.method !== 'GET' && request.method !== 'POST') return failure(405)
    if (request.method === 'POST') return exchange(request, options)
    const query = new URLSearchParams(request.path.split('?')[1] ?? '')
    const given = basicOf(request)
    const account = options.accounts?.find(({ name, password }) => given === `${name}:${password}`)
    if (options.accounts !== undefined && given !== null && account === undefined) {
      return failure(401, {}, 'UNAUTHORIZED', 'incorrect username or password')
    }
    const { token, lives } = madeToken(options, account, query.get('service') ?? '', query.getAll('scope'))
    return success({ token, access_token: token, expires_in: lives })
  }
}

/** RFC 6749 sections 5.1, 5.2 and 6, as Docker's token servers have them (distribution docs, OAuth2 token authentication). */
function exchange({ body = '' }: HttpRequest, options: TokenServerOptions): HttpResponse {
  if (options.statusOfPost !== undefined) return failure(options.statusOfPost)
  const form = new URLSearchParams(body)
  const account = options.accounts?.find(({ name, password, identityToken }) =>
    form.get('grant_type') === 'refresh_token'
      ? identityToken !== undefined && identityToken === form.get('refresh_token')
      : name === form.get('username') && password === form.get('password'),
  )
  if (options.accounts !== undefined && account === undefined) {
    return {
      status: 400,
      headers: json,
      body: JSON.stringify({ error: 'invalid_grant', error_description: 'the refresh token is not valid' }),
    }
  }
  const scopes = (form.get('scope') ?? '').split(' ')
  const { token, lives } = madeToken(options, account, form.get('service') ?? '', scopes)
  return success({ access_token: token, expires_in: lives })
}

function madeToken(
  options: TokenServerOptions,
  account: Account | undefined,
  service: string,
  scopes: readonly string[],
): { readonly token: string; readonly lives: number } {
  const lives = options.tokenLives ?? tokenSeconds
  const token = (options.sign ?? dummyToken)({
    ...claimsOf(service, account?.name ?? '', lives, options.clockAhead ?? 0),
    access: scopes.flatMap((scope) => grant(scope, options, account) ?? []),
    ...(options.note === undefined ? {} : { note: options.note }),
  })
  return { token, lives }
}

const tokenOptionsOf = ({
  accounts,
  sign,
  note,
  tokenLives,
  clockAhead,
  statusOfPost,
}: ServiceOptions): TokenServerOptions => ({
  statusOfPost,
  accounts,
  sign,
  note,
  tokenLives,
  clockAhead,
})

/** What is allowed of what a scope asks for, or null for a text that is none. */
function grant(scope: string, { accounts }: TokenOptions, account: Account | undefined): object | null {
  // `repository:host:port/name:push,pull`: the name may hold a colon itself.
  const [, type, name, actions] = /^([^:]*):(.*):([^:]*)$/.exec(scope) ?? []
  if (name === undefined) return null
  const open = accounts === undefined || (account?.mayPush.includes(name) ?? false)
  return { type, name, actions: actions?.split(',').filter((action) => open || action === 'pull') ?? [] }
}

/** RFC 7519 section 4.1, as the distribution's token specification wants them. */
function claimsOf(service: string, account: string, lives: number, clockAhead: Ms): object {
  const now = Math.floor((Date.now() + clockAhead) / 1_000)
  return {
    iss: 'simulator',
    sub: account,
    aud: service,
    exp: now + lives,
    nbf: now - clockSkewSeconds,
    iat: now,
    jti: randomUUID(),
  }
}

const isAccount = ({ accounts = [] }: TokenOptions, request: HttpRequest): boolean =>
  accounts.some(({ name, password }) => basicOf(request) === `${name}:${password}`)

function basicOf(request: HttpRequest): string | null {
  const encoded = /^basic (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8')
}

/** A notary server: `GET /v2/` as a registry's, metadata 401 without a token, and with one what is there, or 404. */
export function trustServer(options: ServiceOptions = {}): Responder {
  const token = tokenServer(tokenOptionsOf(options))
  return (request) => {
    if (options.status !== undefined) return failure(options.status)
    if (options.statusWithToken !== undefined && hasToken(request)) return failure(options.statusWithToken)
    const cleaned = pathOf(request).replace(/^\/{2,}/, '/')
    // As a notary server does (Go's ServeMux).
    if (cleaned !== pathOf(request)) return { status: 301, headers: { location: cleaned }, body: '' }
    if (pathOf(request) === '/_notary_server/health') return success({})
    if (isRealmOf(options, request)) return token(request)
    if (needsToken(options, request)) {
      const repository = /^\/v2\/(.+)\/_trust\/tuf\//.exec(pathOf(request))?.[1]
      const scope = repository === undefined ? '' : `,scope="repository:${repository}:pull"`
      return failure(401, { 'www-authenticate': challenge(options) + scope })
    }
    if (pathOf(request) === '/v2/') return success({})
    return storedFile(options, pathOf(request)) ?? failure(404, {}, 'METADATA_NOT_FOUND')
  }
}

function storedFile({ trustData, clock }: ServiceOptions, path: string): HttpResponse | null {
  const [, repository = '', name] = /^\/v2\/(.+)\/_trust\/tuf\/(\w+)\.json$/.exec(path) ?? []
  const stored = trustData?.get(repository)
  const role = trustRoles.find((one) => one === name)
  if (stored === undefined || role === undefined) return null
  const status = stored.statuses?.[role]
  if (status !== undefined) return failure(status)
  const body = trustFile(stored, role, clock === undefined ? Date.now() : Date.parse(clock))
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

/** The paths that the distribution specification has for a repository. */
const isRepository = (request: HttpRequest): boolean =>
  /^\/v2\/.+\/(manifests|blobs|tags|referrers)\//.test(pathOf(request))

/** What docker-registry 2.8 says to any other path, trust data among them: Go's net/http `NotFound`. */
const noSuchPage: HttpResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n',
}

const pathOf = (request: HttpRequest): string => request.path.split('?')[0] ?? ''

const challenge = (options: ServiceOptions): string =>
  `Bearer realm="${options.realm ?? ''}"${(options.service ?? '') === '' ? '' : `,service="${options.service ?? ''}"`}`

const needsToken = (options: ServiceOptions, request: HttpRequest): boolean =>
  options.realm !== undefined && (!hasToken(request) || hasExpired(request, options))

/** distribution registry/auth/token/token.go, `Leeway`. */
const leewaySeconds = 60

/** By the server's own clock; what is no token of ours has no end. */
function hasExpired(request: HttpRequest, { clockAhead = 0 }: TokenOptions): boolean {
  const claims = (request.headers['authorization'] ?? '').split('.')[1] ?? ''
  const end = /"exp":(\d+)/.exec(Buffer.from(claims, 'base64url').toString('utf8'))?.[1]
  return end !== undefined && Number(end) + leewaySeconds < (Date.now() + clockAhead) / 1_000
}

const hasToken = (request: HttpRequest): boolean => /^bearer ./i.test(request.headers['authorization'] ?? '')

/** Some registries are their own token server: the realm is on the host that is spoken to. */
function isRealmOf(options: ServiceOptions, request: HttpRequest): boolean {
  if (options.realm === undefined || !URL.canParse(options.realm)) return false
  const realm = new URL(options.realm)
  return realm.host === request.headers['host'] && realm.pathname === pathOf(request)
}

function dummyToken(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signature = Buffer.from('this signature means nothing').toString('base64url')
  return [part({ typ: 'JWT', alg: 'ES256' }), part(claims), signature].join('.')
}

const success = (body: object, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  status: 200,
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
})

const failure = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  code: string = errorCodes[status] ?? 'UNAVAILABLE',
  message = messages[code] ?? `answered with status ${status}`,
): HttpResponse => ({
  status,
  headers: { ...json, ...headers },
  body: JSON.stringify({
    errors: [{ code, message, ...(message === messages[code] ? { detail: wanted } : {}) }],
  }),
})

/**
 * A registry says what would have been needed (docker/distribution v2.8.3 registry/handlers/app.go, `authorized`). It is not all
 * the same to Docker: the usual words without a detail it takes for a fault that may pass (registry/api/errcode/errors.go,
 * `UnmarshalJSON`), and it tries again for 50 s.
 */
const wanted = [{ Type: 'repository', Class: '', Name: 'team/app', Action: 'push' }]

/** What answers by what a scenario's server serves. */
export const responders = {
  registry,
  token: tokenServer,
  trust: trustServer,
} satisfies Readonly<Record<string, (options: ServiceOptions) => Responder>>
