import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { createServer, isIPv6, type Server, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { DnsTransport, Endpoint, Ms } from '../report/index.js'
import { codeOf } from '../world.js'
import { answer, parseQuery, type Zone } from './dns-answer.js'
import { ruleFor, type DnsRule, type DnsRules } from './dns-rule.js'
import { createTiming } from './dns-timing.js'
import type { Watch } from './served.js'

export interface DnsServerOptions {
  readonly rules: DnsRules
  readonly zone: Zone
  /** Where it listens; port 0 is any that is free for UDP and TCP. Default: 127.0.0.1, port 0. */
  readonly at?: Endpoint
  /** Decides what is left to chance: the same seed loses the same queries. */
  readonly seed?: string | number
  readonly watch?: Watch
}

export interface LoggedQuery {
  /** As it was spelled. */
  readonly name: string
  readonly type: string
  readonly transport: DnsTransport
  /** On the clock of `World.monotonicMs`. */
  readonly atMs: Ms
}

export interface DnsServer {
  readonly endpoint: Endpoint
  /** Every query so far, in the order of arrival. */
  readonly queries: readonly LoggedQuery[]
  /** Ends sockets and timers; resolves when nothing is left of them. */
  close(): Promise<void>
}

const loopback: Endpoint = { address: '127.0.0.1', port: 0 }
/** A port that is free for TCP may be taken for UDP: so often another one is tried. */
const portAttempts = 20
/** RFC 1035 section 4.2.2. */
const lengthBytes = 2

/** A DNS server on UDP and TCP that plays rules. Rejects with the system's error where the address cannot be listened on. */
export async function startDnsServer(options: DnsServerOptions): Promise<DnsServer> {
  const { udp, tcp, endpoint } = await listenOnBoth(options.at ?? loopback, portAttempts)
  const queries: LoggedQuery[] = []
  const timers = new Set<NodeJS.Timeout>()
  const connections = new Set<Socket>()
  const timing = createTiming({ seed: String(options.seed ?? ''), now: () => performance.now() })

  const handle = (message: Uint8Array, transport: DnsTransport, reply: (bytes: Buffer) => void) => {
    const query = parseQuery(message)
    if (query === null) return
    const atMs = performance.now()
    queries.push({ name: query.name, type: query.type, transport, atMs })
    const rule = ruleFor(options.rules, query.name, query.type, transport)
    const delay = timing(query, rule)
    if (delay === null) return
    const strays = transport === 'udp' && rule.stray === true
    const forms: readonly DnsRule[] = strays ? [{ ...rule, wrongId: true }, rule] : [rule]
    const replies = forms.map((form) => answer(query, form, options.zone, transport))
    const send = () => {
      replies.forEach(reply)
      options.watch?.({ kind: 'query', name: query.name, atMs, untilMs: performance.now() })
    }
    if (delay === 0) {
      send()
      return
    }
    const timer = setTimeout(() => {
      timers.delete(timer)
      send()
    }, delay)
    timers.add(timer)
  }

  udp.on('message', (message, from) =>
    handle(message, 'udp', (bytes) =>
      udp.send(bytes, from.port, from.address, () => {
        // A client that has gone is no concern of a server's.
      }),
    ),
  )
  tcp.on('connection', (socket) => {
    connections.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => socket.destroy())
    receiveFrames(socket, (message) =>
      handle(message, 'tcp', (bytes) => {
        if (socket.writable) socket.write(framed(bytes))
      }),
    )
  })

  let closing: Promise<void> | undefined
  const close = async () => {
    timers.forEach((timer) => clearTimeout(timer))
    connections.forEach((socket) => socket.destroy())
    await Promise.all([closeUdp(udp), closeTcp(tcp)])
  }
  return { endpoint, queries, close: () => (closing ??= close()) }
}

function receiveFrames(socket: Socket, receive: (message: Buffer) => void): void {
  let waiting: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    while (waiting.length >= lengthBytes) {
      const end = lengthBytes + waiting.readUInt16BE(0)
      if (waiting.length < end) return
      receive(waiting.subarray(lengthBytes, end))
      waiting = waiting.subarray(end)
    }
  })
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt16BE(message.length)
  return Buffer.concat([length, message])
}

interface Listening {
  readonly udp: UdpSocket
  readonly tcp: Server
  readonly endpoint: Endpoint
}

async function listenOnBoth(at: Endpoint, attempts: number): Promise<Listening> {
  const tcp = createServer()
  await settled((done, failed) => tcp.once('error', failed).listen(at.port, at.address, done))
  const bound = tcp.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : at.port
  const udp = createSocket(isIPv6(at.address) ? { type: 'udp6', ipv6Only: true } : { type: 'udp4' })
  try {
    await settled((done, failed) =>
      udp.once('error', failed).bind({ address: at.address, port, exclusive: true }, done),
    )
  } catch (error) {
    await Promise.all([closeUdp(udp), closeTcp(tcp)])
    if (at.port !== 0 || attempts <= 1 || codeOf(error) !== 'EADDRINUSE') throw error
    return listenOnBoth(at, attempts - 1)
  }
  tcp.on('error', () => {
    // Accepting failed for one connection; the next may do.
  })
  udp.on('error', () => {
    // An ICMP error for a client that has gone.
  })
  return { udp, tcp, endpoint: { address: at.address, port } }
}

const settled = (start: (done: () => void, failed: (error: Error) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => start(resolve, reject))

const closeUdp = (socket: UdpSocket): Promise<void> => new Promise((resolve) => socket.close(() => resolve()))
const closeTcp = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
