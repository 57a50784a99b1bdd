/** A CONNECT to a proxy, on a connection to it that stands (RFC 9110 section 9.3.6). */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { limits } from '../budgets.js'
import type { Through } from '../report/index.js'
import type { Secrets } from '../secrets.js'

export interface ProxyTarget {
  readonly through: Through
  /** The server that the proxy is to connect to. */
  readonly host: string
}

const connected = 200

/**
 * @param failed told of a connection that breaks, and of a proxy that refuses, whose status is the code
 * @param done called when the connection leads to the server
 */
export function connectThrough(
  on: Socket,
  { through, host }: ProxyTarget,
  secrets: Secrets,
  failed: (error: unknown) => void,
  done: () => void,
): void {
  const target = `${host.includes(':') ? `[${host}]` : host}:${through.targetPort}`
  const request = httpRequest({
    createConnection: () => on,
    method: 'CONNECT',
    path: target,
    setHost: false,
    maxHeaderSize: limits.headerBytes,
    headers: { Host: target, 'User-Agent': goUserAgent, ...proxyHeaders(through, secrets) },
  })
  request.on('error', failed)
  request.once('connect', (response, socket, head) => {
    // Go takes no other status for a success (net/http transport.go `dialConn`).
    if (response.statusCode !== connected) {
      failed(Object.assign(new Error('refused'), { code: refusalIn(response, secrets) }))
      return
    }
    if (head.length > 0) socket.unshift(head)
    done()
  })
  request.end()
}

/** What Go's net/http sends with a CONNECT; some proxies decide by it. */
const goUserAgent = 'Go-http-client/1.1'

/** Its login goes to the proxy, and to nobody else. */
export function proxyHeaders({ login }: Through, secrets: Secrets): Readonly<Record<string, string>> {
  const basic = login === null ? null : secrets.basicFor(login)
  return basic === null ? {} : { 'Proxy-Authorization': basic }
}

/** Status and reason, as Go has them: `407 Proxy Authentication Required`. */
const refusalIn = ({ statusCode = 0, statusMessage = '' }: IncomingMessage, secrets: Secrets): string =>
  `${statusCode} ${secrets.without(statusMessage)}`
    .replace(/[^\x20-\x7e]+/g, ' ')
    .slice(0, limits.headerCharacters)
    .trim()
