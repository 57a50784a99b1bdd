/** Whatever a resolver puts into its replies, the run ends in time with a result that is named. */
import { expect, jest, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { patienceMs } from '../support/run-bundle.js'
import {
  chainedPointers,
  framed,
  ipv4,
  labels,
  message,
  nameOf,
  opt,
  option,
  pointer,
  question,
  questionOf,
  record,
  truncatedFlag,
  types,
  usualFlags,
  words,
  type MessageOptions,
} from './dns-bytes.js'
import { honest, hostile, hostileAddress, type DnsCase } from './dns-stage.js'
import { withstand } from './hostile-run.js'
import type { RawQuery } from './raw-resolver.js'

jest.setTimeout(patienceMs)

type Make = (query: RawQuery) => Uint8Array
type Told = Pick<DnsCase, 'results' | 'outputs'> & Partial<DnsCase>

/** Over UDP. */
const udp = (name: string, make: Make, told: Told): DnsCase => ({
  name,
  udp: (query, client) => client.reply(make(query)),
  ...told,
})

/** Truncated over UDP, and this over TCP. */
const tcp = (name: string, make: Make, told: Told): DnsCase => ({
  name,
  udp: (query, client) => client.reply(message(query, { flags: usualFlags | truncatedFlag })),
  tcp: (query, socket) => void socket.end(framed(make(query))),
  ...told,
})

const typeOf = ({ type }: RawQuery) => (type === 'AAAA' ? types.AAAA : types.A)
const here = ipv4('127.0.0.1')
const ipv6 = Buffer.from('20010db8000000000000000000000001', 'hex')
/** The address record of the type that was asked for. */
const good = (query: RawQuery) => record(typeOf(query), query.type === 'AAAA' ? ipv6 : here)
const saying =
  (options: (query: RawQuery) => MessageOptions): Make =>
  (query) =>
    message(query, options(query))
/** Bytes that look like chance and are the same each time. */
const noise = (seed: string, length: number) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
      createHash('sha512').update(`${seed} ${index}`).digest(),
    ),
  ).subarray(0, length)

const unanswered = { results: [{ kind: 'skipped' }], outputs: { verdict: 'unknown' } } as const
const honestAnswer = {
  results: [{ kind: 'answered' }],
  outputs: { verdict: 'pass', outcome: 'ok' },
} as const
/** The second nameserver is asked, and the first one is named. */
const broken = {
  results: [{ kind: 'malformed' }],
  outputs: { verdict: 'warn', outcome: 'ok', 'slow-resolver': hostileAddress },
} as const

const cases: readonly DnsCase[] = [
  udp('noise', ({ nth }) => noise(`${nth}`, 400), unanswered),
  udp(
    'an HTTP answer',
    () => Buffer.from('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
    unanswered,
  ),
  udp('zeros', () => Buffer.alloc(512), unanswered),
  udp('nothing but ones', () => Buffer.alloc(512, 0xff), unanswered),
  udp('empty datagrams', () => Buffer.alloc(0), unanswered),
  udp(
    'noise behind the right id',
    (query) => Buffer.concat([query.bytes.subarray(0, 2), noise(`${query.nth}`, 300)]),
    unanswered,
  ),
  udp(
    'a header and no more',
    (query) => message(query, { question: Buffer.alloc(0), counts: { questions: 0 } }),
    unanswered,
  ),
  udp(
    'a reply that ends inside its header or question',
    (query) => {
      const cuts = [1, 2, 3, 4, 11, 12, 13, 20, 12 + questionOf(query).length - 1]
      return message(query, { answers: [good(query)] }).subarray(0, cuts[query.nth % cuts.length])
    },
    { ...unanswered, inputs: { samples: '9' } },
  ),
  udp(
    'a reply that ends inside its record',
    (query) => {
      const start = 12 + questionOf(query).length
      const cuts = [0, 1, 2, 3, 4, 6, 8, 10, 11, 12, 13, 15]
      return message(query, { answers: [good(query)] }).subarray(
        0,
        start + (cuts[query.nth % cuts.length] ?? 0),
      )
    },
    { ...broken, inputs: { samples: '12' } },
  ),
  udp(
    'a question whose name points at itself',
    saying(() => ({ question: question(pointer(12), types.A) })),
    unanswered,
  ),
  udp(
    'a record whose name points at itself',
    saying((query) => {
      return { answers: [record(typeOf(query), here, { name: pointer(12 + questionOf(query).length) })] }
    }),
    broken,
  ),
  udp(
    'records whose names point at each other',
    saying((query) => {
      const start = 12 + questionOf(query).length
      return {
        answers: [
          record(typeOf(query), here, { name: pointer(start + 16) }),
          record(typeOf(query), here, { name: pointer(start) }),
        ],
      }
    }),
    broken,
  ),
  udp(
    'a name that points behind the end',
    saying((query) => ({ answers: [record(typeOf(query), here, { name: pointer(0x3fff) })] })),
    broken,
  ),
  udp(
    'a name that points into the header',
    saying((query) => ({ answers: [record(typeOf(query), here, { name: pointer(2) })] })),
    broken,
  ),
  udp(
    'a label of the kind that nobody uses',
    saying((query) => ({ answers: [record(typeOf(query), here, { name: Buffer.from([0x80, 1, 0]) })] })),
    broken,
  ),
  tcp(
    'eight thousand pointers in a row, and thousands of names at their end',
    (query) => chainedPointers(query, types.CNAME),
    broken,
  ),
  tcp(
    '4,000 addresses in 64 kB',
    saying((query) => ({
      answers: Array.from({ length: query.type === 'AAAA' ? 2_300 : 4_000 }, (_, index) =>
        record(
          typeOf(query),
          query.type === 'AAAA'
            ? Buffer.concat([ipv6.subarray(0, 14), words(index)])
            : Buffer.from([127, 1, index >>> 8, index & 0xff]),
        ),
      ),
    })),
    // Docker would go through all of them, and a few are looked at: how that ends nobody knows.
    { timeoutMs: 8_000, results: [{ kind: 'answered' }], outputs: { verdict: 'unknown' } },
  ),
  tcp(
    '4,661 records',
    saying((query) => ({
      answers: [...Array.from({ length: 4_660 }, () => record(types.CNAME, pointer(12))), good(query)],
    })),
    honestAnswer,
  ),
  udp(
    '64 kB over UDP',
    saying((query) => ({ answers: [good(query), record(types.TXT, Buffer.alloc(65_000))] })),
    honestAnswer,
  ),
  udp(
    'another id',
    saying((query) => ({ id: query.bytes.readUInt16BE(0) ^ 0xffff, answers: [good(query)] })),
    unanswered,
  ),
  udp(
    'another name',
    saying((query) => ({
      question: question(nameOf('registry.evil.test'), typeOf(query)),
      answers: [good(query)],
    })),
    unanswered,
  ),
  udp(
    'another class',
    saying((query) => ({ question: question(nameOf(query.name), typeOf(query), 3), answers: [good(query)] })),
    unanswered,
  ),
  udp(
    'another type',
    saying((query) => ({ question: question(nameOf(query.name), types.TXT), answers: [good(query)] })),
    unanswered,
  ),
  udp(
    'two questions, the second of them ours',
    saying((query) => ({
      question: Buffer.concat([question(nameOf('registry.evil.test'), types.A), questionOf(query)]),
      counts: { questions: 2 },
      answers: [good(query)],
    })),
    unanswered,
  ),
  udp(
    'two questions, the first of them ours',
    saying((query) => ({
      question: Buffer.concat([questionOf(query), question(nameOf('registry.evil.test'), types.A)]),
      counts: { questions: 2 },
      answers: [good(query)],
    })),
    broken,
  ),
  udp('our own query, come back', ({ bytes }) => bytes, unanswered),
  udp(
    'an update for an answer',
    (query) =>
      Buffer.concat([
        honest(query).subarray(0, 2),
        words(honest(query).readUInt16BE(2) | 0x2800),
        honest(query).subarray(4),
      ]),
    honestAnswer,
  ),
  udp(
    'the name in capitals',
    saying((query) => ({
      question: question(nameOf(query.name.toUpperCase()), typeOf(query)),
      answers: query.type === 'AAAA' ? [] : [good(query)],
    })),
    honestAnswer,
  ),
  udp(
    'counts of 65,535 and no record',
    saying(() => ({ counts: { answers: 0xffff, authorities: 0xffff, additionals: 0xffff } })),
    broken,
  ),
  udp(
    '65,535 questions',
    saying((query) => ({ counts: { questions: 0xffff }, answers: [good(query)] })),
    broken,
  ),
  udp(
    'an address of 16 bytes in an A record',
    saying(() => ({ answers: [record(types.A, Buffer.concat([here, Buffer.alloc(12)]))] })),
    broken,
  ),
  udp(
    'an address that is shorter than it has to be',
    saying((query) => ({ answers: [record(typeOf(query), Buffer.from([127, 0]))] })),
    broken,
  ),
  udp(
    'a record that claims to be longer than it is',
    saying((query) => ({ answers: [record(typeOf(query), here, { length: 0xffff })] })),
    broken,
  ),
  udp(
    'CNAMEs in a circle',
    saying(() => ({
      answers: [
        record(types.CNAME, nameOf('a.lab.test')),
        record(types.CNAME, nameOf('b.lab.test'), { name: nameOf('a.lab.test') }),
        record(types.CNAME, nameOf('a.lab.test'), { name: nameOf('b.lab.test') }),
      ],
    })),
    { results: [{ kind: 'negative' }], outputs: { verdict: 'fail' } },
  ),
  tcp(
    'a chain of a thousand CNAMEs',
    saying((query) => ({
      answers: [
        ...Array.from({ length: 1_000 }, (_, index) =>
          record(types.CNAME, nameOf(`n${index + 1}.lab.test`), { name: nameOf(`n${index}.lab.test`) }),
        ),
        good(query),
      ],
    })),
    honestAnswer,
  ),
  udp(
    'a name of 300 bytes',
    saying((query) => ({
      answers: [
        record(typeOf(query), here, { name: labels(...Array.from({ length: 5 }, () => 'x'.repeat(59))) }),
      ],
    })),
    broken,
  ),
  udp(
    'a TTL of 136 years',
    saying((query) => ({ answers: query.type === 'A' ? [record(types.A, here, { ttl: 0xffffffff })] : [] })),
    { results: [{ kind: 'answered', ttlSeconds: 0xffffffff }], outputs: { verdict: 'pass' } },
  ),
  udp(
    'orders and terminal sequences in every text',
    saying(() => ({
      flags: usualFlags | 2,
      additionals: [
        opt([
          option(3, Buffer.from('\n::error::pwned\u001b[31m##[error]pwned')),
          option(
            15,
            Buffer.concat([
              words(6),
              Buffer.from('\r\n::set-output name=verdict::pass\u001b]0;pwned\u0007\u0000'),
            ]),
          ),
        ]),
      ],
    })),
    {
      results: [{ kind: 'failed' }],
      // The log escapes what it shows, and report.json is for everybody.
      also: (run) => expect(JSON.stringify(run.report?.measurements)).not.toMatch(/\\u00|\\[nr]/),
      outputs: { verdict: 'warn' },
    },
  ),
  udp(
    'orders and terminal sequences in every name',
    saying((query) => ({
      answers: [
        record(types.CNAME, labels('\n::error::pwned', '\u001b[31m'), {}),
        ...(query.type === 'A' ? [record(types.A, here, { name: labels('\n##[error]pwned') })] : []),
      ],
    })),
    honestAnswer,
  ),
  tcp(
    'an error text of 60 kB',
    saying(() => ({
      flags: usualFlags | 2,
      additionals: [opt([option(15, Buffer.concat([words(6), Buffer.alloc(60_000, 'x')]))])],
    })),
    { results: [{ kind: 'failed' }], outputs: { verdict: 'warn' } },
  ),
  tcp(
    'ten thousand error texts',
    saying(() => ({
      flags: usualFlags | 2,
      additionals: [opt(Array.from({ length: 10_000 }, () => option(15, words(6))))],
    })),
    { results: [{ kind: 'failed' }], outputs: { verdict: 'warn' } },
  ),
  udp(
    'an NSID of 400 bytes that are no text',
    saying((query) => ({
      answers: query.type === 'A' ? [good(query)] : [],
      additionals: [opt([option(3, noise('nsid', 400))])],
    })),
    honestAnswer,
  ),
  udp(
    'EDNS options that lie about their length',
    saying((query) => ({
      answers: query.type === 'A' ? [good(query)] : [],
      additionals: [opt([option(3, Buffer.from('x'), 5_000)])],
    })),
    broken,
  ),
  udp(
    'every EDNS option that there is, empty',
    saying((query) => ({
      answers: query.type === 'A' ? [good(query)] : [],
      additionals: [opt(Array.from({ length: 30 }, (_, code) => option(code, Buffer.alloc(0))))],
    })),
    honestAnswer,
  ),
  udp(
    'EDNS of another version, size 0, every flag, three times',
    saying((query) => ({
      answers: query.type === 'A' ? [good(query)] : [],
      additionals: Array.from({ length: 3 }, () => opt([], { size: 0, ttl: 0x00ffffff })),
    })),
    honestAnswer,
  ),
  udp(
    'a code beyond the header of 4,095',
    saying(() => ({ flags: usualFlags | 15, additionals: [opt([], { ttl: 0xff000000 })] })),
    { results: [{ kind: 'failed', rcode: 4_095 }], outputs: { verdict: 'warn' } },
  ),
  udp(
    '0.0.0.0 for the registry',
    saying((query) => ({ answers: query.type === 'A' ? [record(types.A, ipv4('0.0.0.0'))] : [] })),
    {
      results: [{ kind: 'answered', addresses: ['0.0.0.0'] }],
      outputs: { verdict: 'warn', culprit: 'address-bogus' },
    },
  ),
  udp(
    'an address of this machine for the registry, where nobody listens',
    saying((query) => ({ answers: query.type === 'A' ? [record(types.A, ipv4('127.255.255.254'))] : [] })),
    {
      timeoutMs: 4_000,
      results: [{ kind: 'answered', addresses: ['127.255.255.254'] }],
      outputs: {
        verdict: 'fail',
        outcome: 'registry-unreachable',
        culprit: 'resolvers-disagree',
        'slow-resolver': hostileAddress,
      },
    },
  ),
  ...['255.255.255.255', '169.254.169.254', '224.0.0.1', '240.0.0.1'].map((address) =>
    udp(
      `${address} for the registry`,
      saying((query) => ({ answers: query.type === 'A' ? [record(types.A, ipv4(address))] : [] })),
      {
        timeoutMs: 4_000,
        results: [{ kind: 'answered', addresses: [address] }],
        outputs: { verdict: 'fail', outcome: 'registry-unreachable', 'slow-resolver': hostileAddress },
        also: (run) => {
          // Docker connects there, too, at the registry's port and no other.
          const ports = (run.report?.path ?? []).map(({ port }) => port)
          const there = run.connections.filter((one) => one.startsWith(`${address}:`))
          expect(ports.map((port) => `${address}:${port}`)).toEqual(expect.arrayContaining(there))
        },
      },
    ),
  ),
]

test.concurrent.each(cases.map((one) => [one.name, hostile(one)] as const))('%s', (_, one) => withstand(one))
