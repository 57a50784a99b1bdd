/** However a resolver sends its replies, the run ends in time with a result that is named. */
import { jest, test } from '@jest/globals'
import type { Socket } from 'node:net'
import { patienceMs } from '../support/run-bundle.js'
import { framed, ipv4, message, record, truncatedFlag, types, usualFlags, words } from './dns-bytes.js'
import { honest, hostile, hostileAddress, type DnsCase } from './dns-stage.js'
import { withstand } from './hostile-run.js'
import type { RawQuery } from './raw-resolver.js'

jest.setTimeout(patienceMs)

type Told = Pick<DnsCase, 'results' | 'outputs'> & Partial<DnsCase>

const truncated = (query: RawQuery) => message(query, { flags: usualFlags | truncatedFlag })
/** Truncated over UDP, and this over TCP. */
const overTcp = (name: string, tcp: DnsCase['tcp'], told: Told): DnsCase => ({
  name,
  udp: (query, client) => client.reply(truncated(query)),
  ...(tcp === undefined ? {} : { tcp }),
  ...told,
})
const overUdp = (name: string, udp: NonNullable<DnsCase['udp']>, told: Told): DnsCase => ({
  name,
  udp,
  ...told,
})

const evil = ipv4('192.0.2.66')
/** An answer that leads somewhere else. */
const forged = (query: RawQuery) => message(query, { answers: [record(types.A, evil)] })
const withAnotherId = (query: RawQuery, nth: number) =>
  message(query, {
    id: (query.bytes.readUInt16BE(0) + 1 + (nth % 0xfffe)) & 0xffff,
    answers: [record(types.A, evil)],
  })
function dribble(socket: Socket, bytes: Buffer, everyMs: number): void {
  let at = 0
  const more = () => {
    if (socket.destroyed || at >= bytes.length) return
    socket.write(bytes.subarray(at, at + 1))
    at += 1
    setTimeout(more, everyMs)
  }
  more()
}

/** Without an end, as fast as it is read. */
function pour(socket: Socket, bytes: Buffer): void {
  const more = () => {
    if (socket.destroyed) return
    if (socket.write(bytes)) setImmediate(more)
    else socket.once('drain', more)
  }
  more()
}

const unanswered = { results: [{ kind: 'skipped' }], outputs: { verdict: 'unknown' } } as const
const good = {
  results: [{ kind: 'answered', addresses: ['127.0.0.1'] }],
  notResults: [{ addresses: ['192.0.2.66'] }],
  outputs: { verdict: 'pass', outcome: 'ok' },
} as const
const without = { verdict: 'warn', outcome: 'ok', 'slow-resolver': hostileAddress } as const

const cases: readonly DnsCase[] = [
  overUdp(
    'forged replies from another port and another address',
    (query, client) => {
      void client
        .replyFromAnotherPort(forged(query))
        .then(() => client.replyFrom('127.0.0.3', forged(query)))
        .then(() => setTimeout(() => client.reply(honest(query)), 50))
    },
    good,
  ),
  overUdp(
    'a reply from another address only',
    (query, client) => void client.replyFrom('127.0.0.3', honest(query)),
    unanswered,
  ),
  overUdp(
    'a reply from another port only',
    (query, client) => void client.replyFromAnotherPort(honest(query)),
    unanswered,
  ),
  overUdp(
    'two replies, of which the second leads elsewhere',
    (query, client) => {
      client.reply(honest(query))
      client.reply(forged(query))
    },
    good,
  ),
  overUdp(
    'replies without an end, beyond that of the run',
    (query, client) => {
      const timer = setInterval(
        () => (client.isThere ? client.reply(honest(query)) : clearInterval(timer)),
        1,
      )
    },
    good,
  ),
  {
    name: 'a resolver whose port is closed',
    closed: true,
    results: [{ kind: 'port-closed' }],
    outputs: without,
  },
  overTcp('truncated over UDP, and nobody on TCP', undefined, {
    results: [{ kind: 'truncated' }, { kind: 'port-closed' }],
    outputs: without,
  }),
  overTcp(
    'truncated over TCP, too',
    (query, socket) => {
      const reply = honest(query)
      reply.writeUInt16BE(reply.readUInt16BE(2) | truncatedFlag, 2)
      socket.end(framed(reply))
    },
    good,
  ),
  overTcp(
    'truncated over TCP, too, and nothing in it',
    (query, socket) => socket.end(framed(truncated(query))),
    { results: [{ kind: 'negative', what: 'nodata' }], outputs: { verdict: 'fail' } },
  ),
  overTcp('a connection that is reset when it stands', undefined, {
    accept: (socket) => socket.resetAndDestroy(),
    results: [{ kind: 'unreachable', errno: 'ECONNRESET' }],
    outputs: without,
  }),
  overTcp('a connection that is reset at the question', (_, socket) => socket.resetAndDestroy(), {
    results: [{ kind: 'unreachable', errno: 'ECONNRESET' }],
    outputs: without,
  }),
  overTcp('a connection on which nothing comes', () => undefined, unanswered),
  overTcp('a connection that is half closed before the question', undefined, {
    accept: (socket) => socket.end(),
    results: [{ kind: 'unreachable', errno: 'ECONNRESET' }],
    outputs: without,
  }),
  overTcp('a connection that is half closed instead of an answer', (_, socket) => socket.end(), {
    results: [{ kind: 'unreachable', errno: 'ECONNRESET' }],
    outputs: without,
  }),
  overTcp(
    'a connection that is half closed inside an answer',
    (query, socket) => socket.end(framed(honest(query)).subarray(0, 20)),
    { results: [{ kind: 'unreachable', errno: 'ECONNRESET' }], outputs: without },
  ),
  overTcp(
    'a length beyond what comes',
    (query, socket) => void socket.write(framed(honest(query), 0xffff)),
    unanswered,
  ),
  overTcp(
    'a length beyond what comes, and the end',
    (query, socket) => socket.end(framed(honest(query), 0xffff)),
    { results: [{ kind: 'unreachable', errno: 'ECONNRESET' }], outputs: without },
  ),
  overTcp('a length short of what comes', (query, socket) => socket.end(framed(honest(query), 30)), {
    results: [{ kind: 'malformed' }],
    outputs: without,
  }),
  overTcp('a length of nothing', (query, socket) => socket.end(framed(honest(query), 0)), {
    results: [{ kind: 'malformed' }],
    outputs: without,
  }),
  overTcp('half a length', (_, socket) => void socket.write(Buffer.from([0])), unanswered),
  overTcp(
    'another answer before the right one',
    (query, socket) => socket.end(Buffer.concat([framed(withAnotherId(query, 0)), framed(honest(query))])),
    { results: [{ kind: 'malformed' }], notResults: good.notResults, outputs: without },
  ),
  overTcp(
    'the right answer, and another behind it',
    (query, socket) => socket.end(Buffer.concat([framed(honest(query)), framed(forged(query))])),
    good,
  ),
  overTcp('an answer byte by byte', (query, socket) => dribble(socket, framed(honest(query)), 5), good),
  overTcp(
    'an answer byte by byte, of 64 kB',
    (query, socket) =>
      dribble(socket, framed(message(query, { answers: [record(types.TXT, Buffer.alloc(65_000))] })), 0),
    unanswered,
  ),
  overTcp(
    'answers without an end',
    (query, socket) =>
      pour(socket, Buffer.concat(Array.from({ length: 1_000 }, () => framed(honest(query))))),
    good,
  ),
  overTcp('noise without an end', (_, socket) => pour(socket, Buffer.alloc(1 << 20, 0xff)), {
    results: [{ kind: 'malformed' }],
    outputs: without,
  }),
  overTcp('a server that speaks first, and not DNS', undefined, {
    accept: (socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n'),
    ...unanswered,
  }),
  overTcp(
    'an empty message before the right one',
    (query, socket) => socket.end(Buffer.concat([words(0), framed(honest(query))])),
    { results: [{ kind: 'malformed' }], outputs: without },
  ),
]

test.concurrent.each(cases.map((one) => [one.name, hostile(one)] as const))('%s', (_, one) => withstand(one))
