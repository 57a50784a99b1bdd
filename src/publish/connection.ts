/** A verified TLS connection to one of the measured addresses of a host, and one request on it. */
import { request as httpRequest } from 'node:http'
import type { Socket } from 'node:net'
import { connect as tlsConnect, type SecureContext } from 'node:tls'
import { limits } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { Endpoint } from '../report/index.js'
import { codeOf, withResolvers, type World } from '../world.js'
import type { ProxyHop } from './way.js'

export const userAgent = 'push-preflight'

export interface ConnectionOptions {
  readonly world: Pick<World, 'tcp'>
  /** The server that is spoken to. */
  readonly host: string
  readonly port: number
  /** What is connected to in its place, and how it is let in: the value of `Proxy-Authorization`. */
  readonly proxy: (ProxyHop & { readonly authorization: string | null }) | null
  /** Of the proxy, where there is one. In the order in which they are tried. */
  readonly addresses: readonly string[]
  readonly trusted: SecureContext
  /** Ends every socket. */
  readonly signal: AbortSignal
}

/** Nothing was sent: the message is a sentence part. */
export class NotConnected extends Error {}

/** The next address is tried where one does not answer in time. Rejects with `NotConnected`. */
export async function connectSecurely(options: ConnectionOptions): Promise<Socket> {
  const { host, port } = options.proxy ?? options
  const tried: string[] = []
  for (const address of options.addresses.slice(0, limits.addressesPerHost)) {
    try {
      return await connectTo({ address, port }, options)
    } catch (error) {
      tried.push(`${address} (${codeOf(error)})`)
      if (options.signal.aborted) break
    }
  }
  const through = options.proxy === null ? '' : ` through the proxy of ${options.proxy.source}`
  throw new NotConnected(`no connection to ${host}${through}: ${tried.join(', ')}`)
}

/** The last of the sockets, each of which ends with the first. */
async function connectTo(
  to: Endpoint,
  { world, host, port, proxy, trusted, signal }: ConnectionOptions,
): Promise<Socket> {
  const { promise: broken, reject } = withResolvers<never>()
  const socket = world.tcp(to)
  const timer = setTimeout(() => reject(new Error('no answer in time')), limits.checkRunConnectMs)
  // The reason says what came first.
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  socket.on('error', reject)
  socket.on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  if (signal.aborted) onAbort()
  const way = async (): Promise<Socket> => {
    await new Promise<void>((resolve) => socket.once('connect', resolve))
    if (proxy === null) return await secured(socket, host, trusted)
    const hop = proxy.secure ? await secured(socket, proxy.host, trusted) : socket
    return await secured(
      await tunnelled(hop, { host, port, authorization: proxy.authorization }),
      host,
      trusted,
    )
  }
  try {
    return await Promise.race([way(), broken])
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

/** Verified TLS; rejects with OpenSSL's code where the certificate is not good for the host. */
function secured(socket: Socket, host: string, trusted: SecureContext): Promise<Socket> {
  const { promise, resolve, reject } = withResolvers<Socket>()
  const secure = tlsConnect({
    socket,
    secureContext: trusted,
    // SNI holds a name, never an address (RFC 6066 section 3).
    ...(isIpAddress(host) !== 0 ? { host } : { servername: host }),
    ALPNProtocols: ['http/1.1'],
  })
  secure.on('error', reject)
  secure.once('secureConnect', () => resolve(secure))
  return promise
}

const connected = 200

/** RFC 9110 section 9.3.6. The proxy resolves the name by itself. */
function tunnelled(
  on: Socket,
  {
    host,
    port,
    authorization,
  }: Pick<ConnectionOptions, 'host' | 'port'> & { readonly authorization: string | null },
): Promise<Socket> {
  const { promise, resolve, reject } = withResolvers<Socket>()
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const request = httpRequest({
    createConnection: () => on,
    method: 'CONNECT',
    path: target,
    setHost: false,
    maxHeaderSize: limits.headerBytes,
    headers: {
      host: target,
      'user-agent': userAgent,
      ...(authorization === null ? {} : { 'proxy-authorization': authorization }),
    },
  })
  request.on('error', reject)
  request.once('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
    if (statusCode !== connected) reject(new Error(`the proxy answered ${statusCode}`))
    else {
      if (head.length > 0) socket.unshift(head)
      resolve(socket)
    }
  })
  request.end()
  return promise
}

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One request and its answer. The connection is gone afterwards; a redirection is an answer like any other, and not followed. */
export function exchange(on: Socket, asked: Asked, signal: AbortSignal): Promise<Response> {
  const { promise, resolve, reject } = withResolvers<Response>()
  const onAbort = () => reject(new Error('no answer before the time-out'))
  signal.addEventListener('abort', onAbort, { once: true })
  const request = httpRequest({
    createConnection: () => on,
    method: asked.method,
    path: `${asked.url.pathname}${asked.url.search}`,
    setHost: false,
    maxHeaderSize: limits.headerBytes,
    headers: {
      ...asked.headers,
      host: asked.url.host,
      connection: 'close',
      // Nothing here inflates.
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(asked.body),
    },
  })
  request.on('error', reject)
  on.on('error', reject)
  request.once('response', (response) => {
    const chunks: Buffer[] = []
    let bytes = 0
    response.on('error', reject)
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > limits.checkRunAnswerBytes) reject(new Error('its answer is too long'))
      else chunks.push(chunk)
    })
    response.on('end', () => {
      const headers = Object.entries(response.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      )
      const text = Buffer.concat(chunks).toString('utf8')
      resolve(answerOf(response.statusCode ?? 0, headers, text))
    })
  })
  request.end(asked.body)
  if (signal.aborted) onAbort()
  return promise.finally(() => {
    signal.removeEventListener('abort', onAbort)
    on.destroy()
  })
}

/** `Response` refuses a body with these (Fetch standard, "null body status"), and everything below 200. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304])
const leastStatus = 200

function answerOf(status: number, headers: [string, string][], text: string): Response {
  if (status < leastStatus) throw new Error(`it answered ${status}`)
  return new Response(withoutBody.has(status) ? null : text, { status, headers })
}
