import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Endpoint, Ms } from '../report/index.js'

/** What is wrong with the server's connections. */
export interface Behaviour {
  /** What arrives on a connection is not looked at before. */
  readonly acceptAfter?: Ms
  /** Accepts, and never says a word. */
  readonly hang?: true
  /** Resets every connection once it stands. */
  readonly reset?: true
  /** Each response waits so long. */
  readonly dataAfter?: Ms
}

export interface HttpRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** By lower-case name; repeated ones joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
}

export interface HttpResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Responder = (request: HttpRequest) => HttpResponse

export interface HttpServerOptions {
  /** Plain HTTP without it. */
  readonly tls?: { readonly certificatePem: string; readonly keyPem: string }
  /** Default: 127.0.0.1, any free port. */
  readonly at?: Endpoint
  readonly behaviour?: Behaviour
  readonly respond: Responder
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
  const at = options.at ?? { address: '127.0.0.1', port: 0 }
  const behaviour = options.behaviour ?? {}
  const requests: LoggedRequest[] = []
  const connections = new Set<Socket>()
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: Ms | undefined, then: () => void) => {
    if (ms === undefined) {
      then()
      return
    }
    const timer = setTimeout(() => {
      timers.delete(timer)
      then()
    }, ms)
    timers.add(timer)
  }

  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = requestOf(incoming)
    requests.push({ ...request, atMs: performance.now() })
    incoming.resume()
    after(behaviour.dataAfter, () => {
      const { status, headers = {}, body = '' } = options.respond(request)
      outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
    })
  }
  const speaker =
    options.tls === undefined
      ? createHttpServer(handle)
      : createHttpsServer({ cert: options.tls.certificatePem, key: options.tls.keyPem }, handle)

  // Connections are accepted here and handed on, so that they can be held back before TLS begins.
  const listener = createTcpServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => socket.destroy())
    if (behaviour.reset === true) {
      socket.resetAndDestroy()
      return
    }
    if (behaviour.hang === true) return
    after(behaviour.acceptAfter, () => {
      if (socket.destroyed) return
      speaker.emit('connection', socket)
      socket.resume()
    })
  })
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(at.port, at.address, resolve)
  })
  const bound = listener.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : at.port

  let closing: Promise<void> | undefined
  const close = () => {
    timers.forEach((timer) => clearTimeout(timer))
    connections.forEach((socket) => socket.destroy())
    return new Promise<void>((resolve) => listener.close(() => resolve()))
  }
  return { endpoint: { address: at.address, port }, requests, close: () => (closing ??= close()) }
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
