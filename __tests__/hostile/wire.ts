/** What a hostile server puts on the wire: answers that no server program would let one write. */
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import type { Responder } from '../../src/simulator/index.js'

type Heard = (what: Uint8Array | string) => void

/** What is done with a connection on which the two sides can speak. */
export type Talk = (socket: Duplex, head: string) => void

/** Speaks as soon as the connection stands, whatever comes. */
export const atOnce =
  (talk: (socket: Duplex) => void) =>
  (socket: Socket, heard: Heard): void => {
    socket.on('data', heard)
    talk(socket)
  }

/** Waits for the head of a request, without TLS, and does not wait where somebody speaks TLS. */
export const inPlain =
  (talk: Talk) =>
  (socket: Socket, heard: Heard): void => {
    socket.once('data', (bytes: Buffer) => {
      if (bytes[0] === tlsHandshake) socket.end(head(400))
    })
    onRequest(socket, heard, talk)
  }

/** RFC 8446 section 5.1: the type of a record. */
const tlsHandshake = 0x16

/** Waits for the head of a request, in TLS. */
export function overTls(options: TlsOptions, talk: Talk): (socket: Socket, heard: Heard) => void {
  const servers = new WeakMap<Heard, ReturnType<typeof createTlsServer>>()
  return (socket, heard) => {
    const server = servers.get(heard) ?? createTlsServer(options, (secure) => onRequest(secure, heard, talk))
    servers.set(heard, server)
    server.emit('connection', socket)
  }
}

function onRequest(socket: Duplex, heard: Heard, talk: Talk): void {
  let head = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (bytes: Buffer) => {
    heard(bytes)
    if (head.includes(endOfHead)) return
    head += bytes.toString('latin1')
    if (head.includes(endOfHead)) talk(socket, head)
  })
}

const endOfHead = '\r\n\r\n'

/** As a server of the simulator answers. */
export const answering =
  (respond: Responder): Talk =>
  (socket, head) => {
    const [first = '', ...lines] = (head.split(endOfHead)[0] ?? '').split('\r\n')
    const [method = '', path = ''] = first.split(' ')
    const headers = lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const
    })
    const {
      status,
      headers: said = {},
      body = '',
    } = respond({ method, path, headers: Object.fromEntries(headers) })
    socket.end(response(status, said, body))
  }

/** The same bytes to whoever asks, and the end. */
export const saying =
  (...parts: readonly (string | Buffer)[]): Talk =>
  (socket) => {
    for (const part of parts) socket.write(part, 'latin1')
    socket.end()
  }

/** Says this, and then the rest again and again, for as long as anybody listens. */
export const endlessly =
  (begin: string, rest: string | Buffer): Talk =>
  (socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write(rest));
    }
    socket.write(begin, 'latin1')
    socket.on('drain', more)
    more()
  }

/** Says this, a byte at a time. */
export const dribbling =
  (text: string, everyMs: number): Talk =>
  (socket) => {
    let at = 0
    const timer = setInterval(() => {
      if (at < text.length) socket.write(text[at], 'latin1')
      at += 1
    }, everyMs)
    socket.on('close', () => clearInterval(timer))
  }

/** A whole answer with its length. */
export const response = (
  status: number | string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Buffer =>
  Buffer.concat([
    Buffer.from(head(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) }), 'latin1'),
    Buffer.from(body),
  ])

/** The same without a length or a body. */
export const head = (status: number | string, headers: Readonly<Record<string, string>> = {}): string =>
  [
    `HTTP/1.1 ${status} Answer`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')
