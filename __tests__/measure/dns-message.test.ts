import { performance } from 'node:perf_hooks'
import { describe, expect, test } from '@jest/globals'
import dnsPacket, { type Answer, type Packet } from 'dns-packet'
import fc from 'fast-check'
import { canBeAsked, encodeQuery, readReply, type Question } from '../../src/measure/dns-message.js'
import type { DnsTransport } from '../../src/report/index.js'

const question: Question = {
  id: 4_711,
  name: 'notary.docker.io',
  type: 'A',
  edns: true,
  heedsAdditionals: true,
  checkingDisabled: false,
}
const recursive = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE

const a = (data: string, ttl = 60): Answer => ({ type: 'A', name: question.name, ttl, data })
const opt = (more: Partial<Extract<Answer, { type: 'OPT' }>> = {}): Answer => ({
  type: 'OPT',
  name: '.',
  udpPayloadSize: 1_232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
  ...more,
})

const message = (packet: Partial<Packet> = {}): Buffer =>
  dnsPacket.encode({
    type: 'response',
    id: question.id,
    flags: recursive,
    questions: [{ type: 'A', name: question.name, class: 'IN' }],
    ...packet,
  })

/** What a reply was, or `not-ours`. */
function read(bytes: Uint8Array, transport: DnsTransport = 'udp') {
  const reading = readReply(bytes, question, transport)
  return reading.kind === 'reply' ? reading.result : reading.kind
}

const carried = { nsid: null, extendedErrors: [] }

describe('what a reply says', () => {
  test.each([
    [
      'addresses, with the smallest time to live',
      message({ answers: [a('192.0.2.1', 300), a('192.0.2.2', 30)] }),
      { kind: 'answered', addresses: ['192.0.2.1', '192.0.2.2'], ttlSeconds: 30, ...carried },
    ],
    [
      'addresses behind an alias',
      message({
        answers: [
          { type: 'CNAME', name: question.name, ttl: 5, data: 'edge.example' },
          { type: 'A', name: 'edge.example', ttl: 60, data: '192.0.2.1' },
        ],
      }),
      { kind: 'answered', addresses: ['192.0.2.1'], ttlSeconds: 60, ...carried },
    ],
    ['NXDOMAIN', message({ flags: recursive | 3 }), { kind: 'negative', what: 'nxdomain', ...carried }],
    ['NODATA', message(), { kind: 'negative', what: 'nodata', ...carried }],
    [
      'an alias that leads nowhere',
      message({ answers: [{ type: 'CNAME', name: question.name, ttl: 5, data: 'edge.example' }] }),
      { kind: 'negative', what: 'nodata', ...carried },
    ],
    ['FORMERR', message({ flags: recursive | 1 }), { kind: 'failed', rcode: 'formerr', ...carried }],
    ['SERVFAIL', message({ flags: recursive | 2 }), { kind: 'failed', rcode: 'servfail', ...carried }],
    ['NOTIMP', message({ flags: recursive | 4 }), { kind: 'failed', rcode: 'notimp', ...carried }],
    ['REFUSED', message({ flags: recursive | 5 }), { kind: 'failed', rcode: 'refused', ...carried }],
    ['an unusual code', message({ flags: recursive | 9 }), { kind: 'failed', rcode: 9, ...carried }],
    [
      'a code that needs EDNS0 (BADVERS)',
      message({ additionals: [opt({ extendedRcode: 1 })] }),
      { kind: 'failed', rcode: 16, ...carried },
    ],
    [
      'NOERROR from a server that does not recurse',
      message({ flags: dnsPacket.RECURSION_DESIRED }),
      { kind: 'lame', ...carried },
    ],
    [
      'the same with EDNS0, which Go takes for an answer from 1.23 on',
      message({ flags: dnsPacket.RECURSION_DESIRED, additionals: [opt()] }),
      { kind: 'negative', what: 'nodata', ...carried },
    ],
    [
      'the same from an authoritative server',
      message({ flags: dnsPacket.AUTHORITATIVE_ANSWER }),
      { kind: 'negative', what: 'nodata', ...carried },
    ],
    [
      'truncated',
      message({ flags: recursive | dnsPacket.TRUNCATED_RESPONSE, answers: [a('192.0.2.1')] }),
      { kind: 'truncated', ...carried },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes)).toEqual(expected)
  })

  test.each([
    ['EDNS0', [opt()]],
    ['the address of a nameserver', [a('192.0.2.53')]],
  ])('a reply without recursion is lame to an older Go even with %s', (_, additionals) => {
    const bytes = message({ flags: dnsPacket.RECURSION_DESIRED, additionals })
    const reading = (heedsAdditionals: boolean) => readReply(bytes, { ...question, heedsAdditionals }, 'udp')
    expect(reading(false)).toMatchObject({ result: { kind: 'lame' } })
    expect(reading(true)).toMatchObject({ result: { kind: 'negative', what: 'nodata' } })
  })

  test('over TCP the truncation bit means nothing', () => {
    const bytes = message({ flags: recursive | dnsPacket.TRUNCATED_RESPONSE, answers: [a('192.0.2.1')] })
    expect(read(bytes, 'tcp')).toMatchObject({ kind: 'answered' })
  })

  test('a reply that was cut in the middle of a record is truncated where it says so, else malformed', () => {
    const cut = (flags: number) =>
      message({ flags, answers: [a('192.0.2.1'), a('192.0.2.2')] }).subarray(0, -3)
    expect(read(cut(recursive | dnsPacket.TRUNCATED_RESPONSE))).toEqual({ kind: 'truncated', ...carried })
    expect(read(cut(recursive))).toMatchObject({ kind: 'malformed' })
  })

  test('a second question makes an answer to the first one invalid, as it does to Go', () => {
    const other = { type: 'A', name: 'auth.docker.io', class: 'IN' } as const
    const both = message({
      questions: [{ ...other, name: question.name }, other],
      answers: [a('192.0.2.1')],
    })
    expect(read(both)).toMatchObject({ kind: 'malformed', why: expect.stringContaining('other questions') })
  })

  test('NSID and Extended DNS Errors are kept, printable and bounded', () => {
    const options = [
      { code: 3, data: Buffer.from(`fra1\u0007${'x'.repeat(300)}`) },
      { code: 15, data: Buffer.concat([Buffer.from([0, 22]), Buffer.from('no\nreachable authority')]) },
      { code: 15, data: Buffer.from([0, 3]) },
      { code: 15, data: Buffer.from([0]) },
    ]
    const result = read(message({ flags: recursive | 2, additionals: [opt({ options: options as never })] }))
    expect(result).toMatchObject({ kind: 'failed', extendedErrors: ['22 no?reachable authority', '3'] })
    const nsid = typeof result === 'object' && 'nsid' in result ? (result.nsid ?? '') : ''
    expect(nsid.startsWith('fra1?xxx')).toBe(true)
    expect(nsid.length).toBeLessThanOrEqual(120)
  })
})

describe('what is not ours is ignored, as Go ignores it', () => {
  test.each<readonly [string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['half a header', message().subarray(0, 11)],
    ['another id', message({ id: 4_712 })],
    ['a query', message({ type: 'query' })],
    ['another name', message({ questions: [{ type: 'A', name: 'auth.docker.io', class: 'IN' }] })],
    ['another type', message({ questions: [{ type: 'AAAA', name: question.name, class: 'IN' }] })],
    ['another class', message({ questions: [{ type: 'A', name: question.name, class: 'CH' }] })],
    ['no question', message({ questions: [] })],
    [
      'a header alone that promises a question',
      Buffer.from([0x12, 0x67, 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0]),
    ],
    [
      'another name, and behind it what cannot be read',
      message({
        questions: [{ type: 'A', name: 'auth.docker.io', class: 'IN' }],
        answers: [a('192.0.2.1')],
      }).subarray(0, -2),
    ],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toBe('not-ours')
  })

  test('names are compared without regard to case', () => {
    const bytes = message({ questions: [{ type: 'A', name: 'Notary.DOCKER.io', class: 'IN' }] })
    expect(read(bytes)).toMatchObject({ kind: 'negative' })
  })

  test('the failure of a server that repeats the question is taken', () => {
    expect(read(message({ flags: recursive | 5, additionals: [] }))).toMatchObject({ rcode: 'refused' })
  })
})

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'))
const type = fc.constantFrom('A' as const, 'AAAA' as const)
const id = fc.integer({ min: 0, max: 0xffff })
const asked: fc.Arbitrary<Question> = fc.record({
  id,
  name,
  type,
  edns: fc.boolean(),
  heedsAdditionals: fc.boolean(),
  checkingDisabled: fc.boolean(),
})

describe('for any message', () => {
  test('random bytes never throw and never answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), asked, (bytes, anyQuestion) => {
        const reading = readReply(bytes, anyQuestion, 'udp')
        expect(['not-ours', 'reply']).toContain(reading.kind)
      }),
      { numRuns: 500 },
    )
  })

  test('a broken copy of our reply never throws', () => {
    const good = message({ answers: [a('192.0.2.1')], additionals: [opt()] })
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat({ max: good.length }), (changes, length) => {
        const bytes = Buffer.from(good)
        for (const [at, value] of changes) bytes[at] = value
        expect(typeof readReply(bytes.subarray(0, length), question, 'udp').kind).toBe('string')
      }),
      { numRuns: 500 },
    )
  })

  test('the reply to another question is never taken', () => {
    fc.assert(
      fc.property(asked, asked, fc.uint8Array({ maxLength: 40 }), (mine, other, rest) => {
        fc.pre(mine.name !== other.name || mine.type !== other.type)
        const reply = dnsPacket.encode({
          type: 'response',
          id: mine.id,
          flags: recursive,
          questions: [{ type: other.type, name: other.name }],
          answers: [{ type: 'A', name: mine.name, ttl: 60, data: '192.0.2.66' }],
        })
        const bytes = Buffer.concat([reply.subarray(0, reply.length - Math.min(5, rest.length)), rest])
        expect(readReply(bytes, mine, 'udp').kind).toBe('not-ours')
      }),
    )
  })

  test('a query comes back as it was asked: recursion wanted, EDNS0 of 1232 bytes or none, no options', () => {
    fc.assert(
      fc.property(asked, (anyQuestion) => {
        const packet = dnsPacket.decode(encodeQuery(anyQuestion))
        expect(packet).toMatchObject({
          type: 'query',
          id: anyQuestion.id,
          flag_rd: true,
          questions: [{ name: anyQuestion.name, type: anyQuestion.type, class: 'IN' }],
          additionals: anyQuestion.edns
            ? [{ type: 'OPT', udpPayloadSize: 1_232, flag_do: false, options: [] }]
            : [],
        })
      }),
    )
  })

  test('an answer comes back as the server gave it', () => {
    const addresses = fc.array(fc.ipV4(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(asked, addresses, fc.nat({ max: 86_400 }), (any, given, ttl) => {
        const reply = dnsPacket.encode({
          type: 'response',
          id: any.id,
          flags: recursive,
          questions: [{ type: 'A', name: any.name }],
          answers: given.map((data) => ({ type: 'A', name: any.name, ttl, data })),
        })
        expect(readReply(reply, { ...any, type: 'A' }, 'udp')).toEqual({
          kind: 'reply',
          result: { kind: 'answered', addresses: given, ttlSeconds: ttl, ...carried },
        })
      }),
    )
  })
})

/** What 65,535 bytes over TCP can hold; 1,232 over UDP hold little less of it. */
describe('a message that is made to take long is told apart at once', () => {
  const headed = (id: number, answers: number, rest: Uint8Array) => {
    const bytes = Buffer.concat([message({ id }), rest])
    bytes.writeUInt16BE(answers, 6)
    return bytes
  }
  const record = (name: readonly number[], type: number, data: Uint8Array) => {
    const fields = Buffer.from([0, type, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff])
    return Buffer.concat([Buffer.from(name), fields, data])
  }
  const took = (bytes: Uint8Array, asked: Question, transport: DnsTransport) => {
    const startMs = performance.now()
    const reading = readReply(bytes, asked, transport)
    return { reading, ms: performance.now() - startMs }
  }
  const start = message().length

  test('thousands of names that go through thousands of pointers', () => {
    const hops = 8_000
    const at = start + 11
    const chain = Buffer.alloc(2 * hops)
    for (let hop = 0; hop < hops; hop += 1)
      chain.writeUInt16BE(0xc000 | (hop === 0 ? 12 : at + 2 * (hop - 1)), 2 * hop)
    const last = 0xc000 | (at + 2 * (hops - 1))
    const names = Array.from({ length: 4_000 }, () => record([last >> 8, last & 0xff], 10, new Uint8Array()))
    const bytes = headed(question.id, 4_001, Buffer.concat([record([0], 10, chain), ...names]))
    const { reading, ms } = took(bytes, question, 'tcp')
    expect(reading).toMatchObject({ result: { kind: 'malformed', why: 'a name points to no name' } })
    expect(ms).toBeLessThan(200)
  })

  test('ten pointers are followed, as Go follows them, and no eleventh', () => {
    const chainOf = (hops: number) => {
      const at = start + 11
      const chain = Buffer.from(
        Array.from({ length: hops - 1 }, (_, hop) => (hop === 0 ? 12 : at + 2 * (hop - 1))).flatMap((to) => [
          0xc0 | (to >> 8),
          to & 0xff,
        ]),
      )
      const last = 0xc000 | (at + 2 * (hops - 2))
      const answer = record([last >> 8, last & 0xff], 1, Buffer.from([192, 0, 2, 1]))
      return headed(question.id, 2, Buffer.concat([record([0], 10, chain), answer]))
    }
    expect(read(chainOf(10))).toMatchObject({ kind: 'answered', addresses: ['192.0.2.1'] })
    expect(read(chainOf(11))).toMatchObject({ kind: 'malformed' })
  })

  // The codec lost its place behind the end, and read what stands at 0, here a text of 248 strings, 65,535 times.
  test('65,535 records of which the first one reaches beyond the end', () => {
    const asked = { ...question, id: 0x2900 }
    const rest = Buffer.alloc(301 - start)
    const put = (byte: number, at: number) => rest.writeUInt8(byte, at - start)
    put(13, 36)
    put(16, 44)
    put(255, 45)
    put(248, 52)
    const { reading, ms } = took(headed(asked.id, 0xffff, rest), asked, 'udp')
    expect(reading).toMatchObject({ result: { kind: 'malformed', why: 'the message ends inside a record' } })
    expect(ms).toBeLessThan(200)
  })

  test('thousands of extended errors, of which a few are kept', () => {
    const data = Buffer.from([0, 3])
    const options = Array.from({ length: 9_000 }, () => ({ code: 15, data }))
    const bytes = message({ flags: recursive | 2, additionals: [opt({ options: options as never })] })
    const result = read(bytes, 'tcp')
    expect(typeof result === 'object' && 'extendedErrors' in result && result.extendedErrors).toHaveLength(8)
  })
})

test.each<[string, Answer[], Uint8Array, string]>([
  [
    'an address of five bytes',
    [],
    Buffer.from([0, 0, 1, 0, 1, 0, 0, 0, 60, 0, 5, 1, 2, 3, 4, 5]),
    'a record',
  ],
  ['an address of three bytes', [], Buffer.from([0, 0, 1, 0, 1, 0, 0, 0, 60, 0, 3, 1, 2, 3]), 'a record'],
  ['an alias to nowhere', [], Buffer.from([0, 0, 5, 0, 1, 0, 0, 0, 60, 0, 2, 0xc0, 0xff]), 'a name'],
])('%s makes a reply malformed', (_name, answers, rest, why) => {
  const bytes = Buffer.concat([message({ answers }), rest])
  bytes.writeUInt16BE(1, 6)
  expect(read(bytes)).toMatchObject({ kind: 'malformed', why: expect.stringContaining(why) })
})

describe('what can be asked', () => {
  test.each([
    ['notary.docker.io', true],
    ['localhost', true],
    [`${'a'.repeat(63)}.test`, true],
    [`${'a'.repeat(64)}.test`, false],
    ['a..test', false],
    ['', false],
    [`${'a.'.repeat(126)}a`, true],
    [`${'a.'.repeat(127)}a`, false],
    [`${'\u00fc'.repeat(32)}.test`, false],
  ])('%s', (asName, expected) => {
    expect(canBeAsked(asName)).toBe(expected)
  })
})
