import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { performance } from 'node:perf_hooks'
import type { Endpoint, Ms } from '../report/index.js'
import { jittered, startListener, type ConnectionFaults } from './listener.js'
import type { Watch } from './served.js'

/** What is wrong with a server that speaks HTTP. */
export interface HttpFaults extends ConnectionFaults {
  /** Each response waits so long. */
  readonly dataAfter?: Ms
  /** Its clock is so far ahead; negative where it is behind. Only `Date` shows it. */
  readonly clockAhead?: Ms
}

export interface HttpRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** By lower-case name; repeated ones joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** Of a POST. */
  readonly body?: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Responder = (request: HttpRequest) => HttpResponse

/** A server that wants to be shown a certificate of this authority, and what it does with those who have none. */
export interface Clients {
  readonly authorityPem: string
  /** It ends the handshake, or answers with a page, as nginx does with `ssl_verify_client on`. */
  readonly refuses: ClientRefusal
}

export type ClientRefusal = 'handshake' | 'page'

export interface HttpServerOptions {
  /** Plain HTTP without it. */
  readonly tls?: {
    readonly certificatePem: string
    readonly keyPem: string
    /** Who else is let in than everybody. */
    readonly clients?: Clients
  }
  /** Default: 127.0.0.1, any free port. */
  readonly at?: Endpoint
  readonly faults?: HttpFaults
  /** How much later than its faults say the next connection, or the next request, is answered: asked for each. */
  readonly jitter?: () => Ms
  /** What the time is, for `Date`. Default: the machine's clock. */
  readonly now?: () => Date
  readonly respond: Responder
  readonly watch?: Watch
}

/** A request with the time of its arrival, on the clock of `World.monotonicMs`. */
export interface LoggedRequest extends HttpRequest {
  readonly atMs: Ms
}

export interface HttpServer {
  readonly endpoint: Endpoint
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly LoggedRequest[]
  /** Destroys every connection; resolves when nothing is left of them. */
  close(): Promise<void>
}

/** An HTTP or HTTPS server that misbehaves on demand. Rejects with the system's error where the address cannot be listened on. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { faults = {}, jitter, now = () => new Date() } = options
  const requests: LoggedRequest[] = []

  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const atMs = performance.now()
    const answer = (body: string) => {
      const request = { ...requestOf(incoming), ...(body === '' ? {} : { body }) }
      requests.push({ ...request, atMs })
      respond({ ...request, atMs }, incoming, outgoing)
    }
    if (incoming.method === 'POST') readForm(incoming, answer)
    else {
      incoming.resume()
      answer('')
    }
  }
  const respond = (
    { atMs, ...request }: LoggedRequest,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ) =>
    listener.after(jittered(faults.dataAfter, jitter), () => {
      const isRefused = options.tls?.clients?.refuses === 'page' && !isKnown(incoming.socket)
      const response = isRefused ? noCertificate : options.respond(request)
      const { status, headers = {}, body = '' } = response
      const date = new Date(now().getTime() + (faults.clockAhead ?? 0)).toUTCString()
      outgoing.writeHead(status, { date, ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
      const client = incoming.socket.remotePort ?? 0
      options.watch?.({ kind: 'request', client, request, response, atMs, untilMs: performance.now() })
    })
  const speaker =
    options.tls === undefined ? createHttpServer(handle) : createHttpsServer(tlsOptions(options.tls), handle)

  // Connections are accepted outside and handed on, so that they can be held back before TLS begins.
  const listener = await startListener({
    at: options.at ?? { address: '127.0.0.1', port: 0 },
    faults,
    ...(jitter === undefined ? {} : { jitter }),
    ...(options.watch === undefined ? {} : { watch: options.watch }),
    serve: (socket) => speaker.emit('connection', socket),
  })
  return { endpoint: listener.endpoint, requests, close: () => listener.close() }
}

const tlsOptions = ({ certificatePem, keyPem, clients }: NonNullable<HttpServerOptions['tls']>) => ({
  cert: certificatePem,
  key: keyPem,
  ...(clients === undefined
    ? {}
    : { requestCert: true, ca: clients.authorityPem, rejectUnauthorized: clients.refuses === 'handshake' }),
})

const isKnown = (socket: object): boolean => 'authorized' in socket && socket.authorized === true

/** nginx 1.24 src/http/ngx_http_special_response.c, status 496. */
const noCertificate: HttpResponse = {
  status: 400,
  headers: { server: 'nginx/1.24.0', 'content-type': 'text/html' },
  body: '<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n</html>\r\n',
}

const largestForm = 65_536

/** As much of it as a form may have. */
function readForm(incoming: IncomingMessage, done: (body: string) => void): void {
  let body = ''
  incoming.setEncoding('utf8')
  incoming.on('data', (text: string) => (body = (body + text).slice(0, largestForm)))
  incoming.once('end', () => done(body))
}

function requestOf(incoming: IncomingMessage): HttpRequest {
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')] as const],
  )
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: Object.fromEntries(headers),
  }
}
