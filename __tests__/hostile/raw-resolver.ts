/** A resolver that puts on the wire what it is told to, byte by byte: what no rule of the simulator can say. */
import dnsPacket from 'dns-packet'
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { DnsTransport, Endpoint } from '../../src/report/index.js'

export interface RawQuery {
  /** As it came, without the length that TCP has before it. */
  readonly bytes: Buffer
  readonly name: string
  readonly type: string
  /** How often this was asked before over the same transport. */
  readonly nth: number
}

export interface UdpClient {
  reply(bytes: Uint8Array): void
  /** From another address and another port than it was asked at. */
  replyFrom(address: string, bytes: Uint8Array): Promise<void>
  /** From the address that it was asked at, and another port. */
  replyFromAnotherPort(bytes: Uint8Array): Promise<void>
  /** Whether the resolver still stands. */
  readonly isThere: boolean
}

export interface RawResolverOptions {
  /** Without it UDP is read and never answered. */
  readonly udp?: (query: RawQuery, client: UdpClient) => void
  /** For each whole query. Without it nobody listens on TCP, unless `accept` is there. */
  readonly tcp?: (query: RawQuery, socket: Socket) => void
  /** For each connection, before anything has come. */
  readonly accept?: (socket: Socket) => void
  /** Told of every query. */
  readonly heard?: (bytes: Uint8Array) => void
  /** Default: 127.0.0.2. */
  readonly address?: string
}

export interface RawResolver {
  readonly endpoint: Endpoint
  close(): Promise<void>
}

/** A port that is free for TCP may be taken for UDP: so often another one is tried. */
const portAttempts = 20
const lengthBytes = 2

/** Listens on UDP and, where a handler for it is given, on TCP with the same port. */
export async function startRawResolver(options: RawResolverOptions): Promise<RawResolver> {
  const address = options.address ?? '127.0.0.2'
  const listensOnTcp = options.tcp !== undefined || options.accept !== undefined
  const { udp, tcp, port } = await listen(address, listensOnTcp, portAttempts)
  const connections = new Set<Socket>()
  const counts = new Map<string, number>()
  let isThere = true
  const read = (bytes: Buffer, transport: DnsTransport): RawQuery => {
    options.heard?.(bytes)
    const asked = dnsPacket.decode(bytes).questions?.[0]
    const name = asked?.name ?? ''
    const type = asked?.type ?? ''
    const key = `${transport} ${name} ${type}`
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return { bytes, name, type, nth }
  }
  udp.on('error', () => undefined)
  udp.on('message', (bytes, from) => {
    const sendOnce = async (at: string, message: Uint8Array) => {
      const other = createSocket('udp4')
      other.bind(0, at)
      await once(other, 'listening')
      other.send(message, from.port, from.address, () => other.close())
    }
    options.udp?.(read(bytes, 'udp'), {
      reply: (message) => {
        if (isThere) udp.send(message, from.port, from.address, () => undefined)
      },
      replyFrom: sendOnce,
      replyFromAnotherPort: (message) => sendOnce(address, message),
      get isThere() {
        return isThere
      },
    })
  })
  tcp?.on('connection', (socket) => {
    connections.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => socket.destroy())
    options.accept?.(socket)
    let received = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (received.length < lengthBytes || received.length < lengthBytes + received.readUInt16BE(0)) return
      options.tcp?.(read(received.subarray(lengthBytes), 'tcp'), socket)
      received = Buffer.alloc(0)
    })
  })
  const close = async () => {
    if (!isThere) return
    isThere = false
    connections.forEach((socket) => socket.destroy())
    await Promise.all([
      new Promise<void>((resolve) => udp.close(() => resolve())),
      new Promise<void>((resolve) => (tcp === null ? resolve() : tcp.close(() => resolve()))),
    ])
  }
  return { endpoint: { address, port }, close }
}

async function listen(
  address: string,
  onTcp: boolean,
  attempts: number,
): Promise<{ readonly udp: UdpSocket; readonly tcp: Server | null; readonly port: number }> {
  const udp = createSocket('udp4')
  udp.bind({ address, port: 0, exclusive: true })
  await once(udp, 'listening')
  const { port } = udp.address()
  if (!onTcp) return { udp, tcp: null, port }
  // A half-closed connection stays half-closed.
  const tcp = createServer({ allowHalfOpen: true })
  try {
    tcp.listen(port, address)
    await once(tcp, 'listening')
  } catch (error) {
    udp.close()
    if (attempts <= 1) throw error
    return listen(address, onTcp, attempts - 1)
  }
  return { udp, tcp, port }
}
