/** Real queries to a resolver of the simulator, and what comes back. All of it ends with the test. */
import { afterEach } from '@jest/globals'
import dnsPacket, { type DecodedPacket } from 'dns-packet'
import { connect } from 'node:net'
import type { DnsTransport, Endpoint, RecordType } from '../../src/report/index.js'
import type { RuleTree } from '../../src/simulator/dns-rule.js'
import { startDnsServer, type DnsServer } from '../../src/simulator/dns-server.js'
import { realWorld, type UdpSocket } from '../../src/world.js'

export const zone = new Map([
  ['both.example', ['203.0.113.1', '2001:db8::1']],
  ['four.example', ['203.0.113.4']],
  ['six.example', ['2001:db8::6']],
  ['many.example', Array.from({ length: 100 }, (_, index) => `203.0.113.${index}`)],
])

const servers: DnsServer[] = []
/** Closed even where the replies that a test waits for never come. */
const clients: UdpSocket[] = []
afterEach(async () => {
  clients.splice(0).forEach((client) => client.close())
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

export async function start(rules: Readonly<Record<string, RuleTree>>, seed?: string): Promise<DnsServer> {
  const server = await startDnsServer({
    rules: new Map(Object.entries(rules)),
    zone,
    ...(seed === undefined ? {} : { seed }),
  })
  servers.push(server)
  return server
}

export interface Question {
  readonly name: string
  readonly type: RecordType
  readonly id?: number
  readonly edns?: boolean
}

export const encoded = ({ name, type, id = 7, edns = true }: Question): Buffer =>
  dnsPacket.encode({
    type: 'query',
    id,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ name, type }],
    additionals: edns
      ? [
          {
            type: 'OPT',
            name: '.',
            udpPayloadSize: 1232,
            extendedRcode: 0,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ]
      : [],
  })

/** Sends messages one after the other on one socket, and resolves with the first `replies` replies. */
export function exchange(
  to: Endpoint,
  transport: DnsTransport,
  messages: readonly Uint8Array[],
  replies: number,
): Promise<readonly Buffer[]> {
  return transport === 'udp' ? overUdp(to, messages, replies) : overTcp(to, messages, replies)
}

function overUdp(to: Endpoint, messages: readonly Uint8Array[], replies: number): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = realWorld().udp(to, {
      sent: () => undefined,
      message: (message) => {
        received.push(Buffer.from(message))
        if (received.length >= replies) resolve(received)
      },
      error: (code) => reject(new Error(code)),
    })
    clients.push(socket)
    messages.forEach((message) => socket.send(message))
  })
}

async function overTcp(
  to: Endpoint,
  messages: readonly Uint8Array[],
  replies: number,
): Promise<readonly Buffer[]> {
  const socket = connect(to.port, to.address)
  const stream = Buffer.concat(
    messages.flatMap((message) => [Buffer.from([message.length >> 8, message.length & 255]), message]),
  )
  // In two pieces, so that a message is cut.
  socket.write(stream.subarray(0, 5))
  socket.write(stream.subarray(5))
  let waiting = Buffer.alloc(0)
  const received: Buffer[] = []
  for await (const chunk of socket) {
    waiting = Buffer.concat([waiting, chunk as Buffer])
    while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
      received.push(waiting.subarray(2, 2 + waiting.readUInt16BE(0)))
      waiting = waiting.subarray(2 + waiting.readUInt16BE(0))
    }
    if (received.length >= replies) break
  }
  socket.destroy()
  return received
}

export async function ask(to: Endpoint, transport: DnsTransport, question: Question): Promise<DecodedPacket> {
  const [reply] = await exchange(to, transport, [encoded(question)], 1)
  return dnsPacket.decode(reply ?? Buffer.alloc(0))
}

export const rcodeOf = (packet: DecodedPacket): number => {
  const opt = packet.additionals?.find((record) => record.type === 'OPT')
  return ((opt?.extendedRcode ?? 0) << 4) | ((packet.flags ?? 0) & 15)
}
export const addressesIn = (packet: DecodedPacket): readonly unknown[] =>
  (packet.answers ?? []).map((record) => ('data' in record ? record.data : null))
