/** One request, and its answer, on a connection that stands. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { portOf } from '../push-path/path.js'
import type { Socket } from 'node:net'
import { limits } from '../budgets.js'
import type { HttpProbe, Ms, ServerHeaders, Through, UploadPlace } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import { identityForm } from './identity-form.js'
import { proxyHeaders } from './proxy-connect.js'
import { serverHeaders } from './server-headers.js'
import { placeKey, uploadPlace } from './upload-place.js'

/** A body as far as it was wanted, or came. */
export type Body =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** `why` completes `its answer …`: it never ended, or broke off. */
  | { readonly kind: 'cut'; readonly why: string }

export interface HttpResponse {
  readonly status: number
  /** `WWW-Authenticate`, bounded and without secrets, or null. */
  readonly challenge: string | null
  readonly headers: ServerHeaders
  /** Where it says that the upload is which it has begun. */
  readonly upload: UploadPlace | null
  /** Leaves the body unread. */
  drop(): void
  /** Reads the body, and gives up where it is larger. */
  read(maxBytes: number, done: (body: Body) => void): void
}

const formType = 'application/x-www-form-urlencoded'
const userAgent = 'push-preflight'
/** RFC 9110 section 15: nothing below is a status, whatever the parser of HTTP lets pass. */
const leastStatus = 100
const defaultPorts = { plain: 80, tls: 443, 'tls-unverified': 443 } as const

/** What is sent in the body, and as what. */
export interface Content {
  readonly type: string
  readonly text: string
}

interface HttpContext {
  readonly secrets: Secrets
  /** This machine's clock, ms since 1970. */
  readonly clockMs: () => Ms
  /** Nothing where it is left out. */
  readonly content?: Content
}

/** @param failed told of a connection that breaks, before the headers or in the body */
export function httpExchange(
  on: Socket,
  probe: HttpProbe,
  { secrets, clockMs, content }: HttpContext,
  failed: (error: unknown) => void,
  answered: (response: HttpResponse) => void,
): void {
  const authorization = authorizationFor(probe, secrets)
  const form = identityForm(probe, secrets)
  const sent = form === null ? content : { type: formType, text: form.body }
  const request = httpRequest({
    createConnection: () => on,
    method: probe.method,
    path: targetFor(probe, form === null ? pathFor(probe, secrets) : form.path),
    setHost: false,
    maxHeaderSize: limits.headerBytes,
    headers: {
      Host: hostHeader(probe),
      'User-Agent': userAgent,
      Accept: '*/*',
      Connection: 'close',
      ...(authorization === null ? {} : { Authorization: authorization }),
      // With its length, for a body in chunks is not read by every server.
      ...(sent === undefined
        ? {}
        : { 'Content-Type': sent.type, 'Content-Length': Buffer.byteLength(sent.text) }),
      ...(isProxied(probe) ? proxyHeaders(probe.through, secrets) : {}),
    },
  })
  request.on('error', failed)
  request.once('response', (response) => {
    const status = response.statusCode ?? 0
    if (status < leastStatus) {
      failed(Object.assign(new Error('no status'), { code: 'HPE_INVALID_STATUS' }))
      return
    }
    response.on('error', failed)
    answered({
      status,
      challenge: challengeOf(response, secrets),
      upload: probe.reads === 'upload' ? uploadPlace(probe, response.headers.location, secrets) : null,
      headers: serverHeaders(response.headers, secrets, clockMs()),
      drop: () =>
        response
          .removeListener('error', failed)
          .on('error', () => undefined)
          .destroy(),
      read: (maxBytes, done) => readBody(response, maxBytes, done),
    })
  })
  request.end(sent?.text)
}

function readBody(response: IncomingMessage, maxBytes: number, done: (body: Body) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > maxBytes) {
      done({ kind: 'too-large' })
      response.destroy()
    } else chunks.push(chunk)
  })
  response.on('end', () => done({ kind: 'whole', text: Buffer.concat(chunks).toString('utf8') }))
}

function authorizationFor({ authorization }: HttpProbe, secrets: Secrets): string | null {
  switch (authorization.kind) {
    case 'none':
    case 'identity-token':
      return null
    case 'stored':
      return secrets.basicFor(authorization.key)
    case 'token':
      return secrets.bearerFor(authorization.of)
  }
}

/** Docker tells a token server whose credentials they are (docker/distribution session.go `fetchTokenWithBasicAuth`). */
function pathFor(probe: HttpProbe, secrets: Secrets): string {
  const { method, path, authorization, reads } = probe
  // An upload goes on where the registry has said, to the last letter.
  if (method === 'DELETE') return secrets.uploadAt(placeKey({ ...probe, port: portOf(probe) })) ?? path
  const account =
    reads === 'token' && authorization.kind === 'stored' ? secrets.accountFor(authorization.key) : null
  return account === null ? path : `${path}&account=${encodeURIComponent(account)}`
}

/** Without TLS the proxy reads the request, which names its server then (RFC 9112 section 3.2.2). */
const targetFor = (probe: HttpProbe, path: string): string =>
  isProxied(probe) ? `http://${hostHeader(probe)}${path}` : path

const isProxied = (probe: HttpProbe): probe is HttpProbe & { readonly through: Through } =>
  probe.through !== null && probe.security === 'plain'

function hostHeader(probe: HttpProbe): string {
  const host = probe.host.includes(':') ? `[${probe.host}]` : probe.host
  const port = portOf(probe)
  return port === defaultPorts[probe.security] ? host : `${host}:${port}`
}

function challengeOf(response: IncomingMessage, secrets: Secrets): string | null {
  const header = response.headers['www-authenticate']
  return header === undefined ? null : secrets.without(header).slice(0, limits.challengeCharacters)
}
