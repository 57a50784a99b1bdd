/** Replies of a DNS server that is broken, or wants to harm: valid ones made wrong, and noise. */
import { Buffer } from 'node:buffer'
import dnsPacket, { type Answer, type Packet } from 'dns-packet'
import { isIpAddress } from '../src/push-path/address.js'
import { encodeQuery, readReply, type Question, type ResultWithoutTime } from '../src/measure/dns-message.js'
import { readTexts } from '../src/measure/text-message.js'
import type { DnsTransport } from '../src/report/index.js'
import { mutated, noise, withPair } from './bytes.js'
import type { Chance } from './chance.js'
import { door } from './door.js'

interface Reply {
  readonly question: Question
  readonly transport: DnsTransport
  readonly bytes: Buffer
}

const name = 'notary.docker.io'
const headerBytes = 12
const responseFlag = 0x8000
const recursive = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE
const a = (data: string, owner = name): Answer => ({ type: 'A', name: owner, ttl: 60, data })
const option = (code: number, text: string) => ({ code, data: Buffer.from(text, 'latin1') })
const opt = (
  options: readonly { readonly code: number; readonly data: Buffer }[],
  extendedRcode = 0,
): Answer => ({
  type: 'OPT',
  name: '.',
  udpPayloadSize: 1_232,
  extendedRcode,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  // The codec takes numbers, which its types do not say.
  options: options as never,
})
const soa: Answer = {
  type: 'SOA',
  name: 'docker.io',
  ttl: 900,
  data: {
    mname: 'ns.docker.io',
    rname: 'admin.docker.io',
    serial: 1,
    refresh: 2,
    retry: 3,
    expire: 4,
    minimum: 5,
  },
}
/** What the codec has a reader of its own for, and what it has not. */
const others: readonly Answer[] = [
  { type: 'CNAME', name, ttl: 5, data: 'edge.example' },
  { type: 'TXT', name, ttl: 60, data: ['3356 | 4.0.0.0/9 | US', 'more'] },
  { type: 'MX', name, ttl: 60, data: { preference: 1, exchange: 'mx.example' } },
  { type: 'SRV', name, ttl: 60, data: { port: 443, target: 'srv.example' } },
  { type: 'HINFO', name, ttl: 60, data: { cpu: 'x', os: 'y' } },
  { type: 'CAA', name, ttl: 60, data: { flags: 0, tag: 'issue', value: 'ca.example' } },
  { type: 'NS', name, ttl: 60, data: 'ns.example' },
  { type: 'NSEC', name, ttl: 60, data: { nextDomain: 'z.example', rrtypes: ['A', 'AAAA', 'TXT'] } },
  {
    type: 'NAPTR',
    name,
    ttl: 60,
    data: { order: 1, preference: 1, flags: 'u', services: 's', regexp: '!x!', replacement: 'r.example' },
  },
  { type: 'DS', name, ttl: 60, data: { keyTag: 1, algorithm: 8, digestType: 2, digest: Buffer.alloc(32) } },
  { type: 'NULL', name, ttl: 60, data: Buffer.alloc(40) },
]

const packet = (more: Partial<Packet>): Buffer =>
  dnsPacket.encode({
    type: 'response',
    id: 0,
    flags: recursive,
    questions: [{ type: 'A', name, class: 'IN' }],
    ...more,
  })

const manyAddresses = 4_000

/** The first ones are what most servers send. */
const replies: readonly [Buffer, ...Buffer[]] = [
  packet({ answers: [a('192.0.2.1'), a('192.0.2.2')], additionals: [opt([])] }),
  packet({
    answers: [{ type: 'CNAME', name, ttl: 5, data: 'edge.example' }, a('192.0.2.1', 'edge.example')],
    additionals: [opt([option(3, 'fra1'), option(15, '\u0000\u0016no authority')])],
  }),
  packet({ answers: [{ type: 'AAAA', name, ttl: 30, data: '2001:db8::1' }] }),
  packet({ flags: recursive | 3, authorities: [soa] }),
  packet({ flags: recursive | 2, additionals: [opt([option(15, '\u0000\u0003'), option(10, 'cookie..')])] }),
  packet({ flags: dnsPacket.RECURSION_DESIRED, authorities: [soa] }),
  packet({ flags: recursive | dnsPacket.TRUNCATED_RESPONSE, answers: [a('192.0.2.1')] }),
  packet({ additionals: [opt([option(8, '\u0000\u0001\u0018\u0000\u00c0\u0000\u0002')], 1)] }),
  packet({ answers: others.map((record) => ({ ...record })) }),
  packet({
    answers: [a('192.0.2.1')],
    authorities: [soa],
    additionals: others.map((record) => ({ ...record })),
  }),
  ...others.map((record) => packet({ answers: [{ ...record }, a('192.0.2.1')] })),
]
/** 64 kB of addresses, each with a pointer for its name (RFC 1035 section 4.1.4). */
const large = (() => {
  const start = packet({})
  const record = Buffer.from([0xc0, headerBytes, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 1])
  return withPair(
    Buffer.concat([start, ...Array.from({ length: manyAddresses }, () => record)]),
    6,
    manyAddresses,
  )
})()
/** 16 kB of pointers to each other, and as many names that begin at the last one. */
const chained = (() => {
  const start = packet({})
  const [hops, at] = [8_000, start.length + 11]
  const chain = Buffer.alloc(11 + 2 * hops)
  chain.set([0, 0, 10, 0, 1, 0, 0, 0, 60, (2 * hops) >> 8, (2 * hops) & 0xff])
  for (let hop = 0; hop < hops; hop += 1)
    chain.writeUInt16BE(0xc000 | (hop === 0 ? headerBytes : at + 2 * (hop - 1)), 11 + 2 * hop)
  const last = at + 2 * (hops - 1)
  const named = Buffer.from([0xc0 | (last >> 8), last & 0xff, 0, 10, 0, 1, 0, 0, 0, 60, 0, 0])
  return withPair(Buffer.concat([start, chain, ...Array.from({ length: 3_900 }, () => named)]), 6, 3_901)
})()

const types = ['A', 'AAAA', 'NS', 'TXT'] as const

function questionOf(chance: Chance): Question {
  return {
    id: chance.below(0x1_0000),
    name,
    type: chance.oneIn(2) ? 'A' : chance.of(types),
    edns: chance.oneIn(2),
    heedsAdditionals: chance.oneIn(2),
    checkingDisabled: false,
  }
}

function makeReply(chance: Chance): Reply {
  const question = questionOf(chance)
  const transport = chance.of<DnsTransport>(['udp', 'tcp'])
  return { question, transport, bytes: bytesFor(chance, question) }
}

/** 64 kB are read by the thousand, not by the million. */
const [largeShare, noiseShare, notAimedShare] = [2_000, 16, 8]

function bytesFor(chance: Chance, question: Question): Buffer {
  if (chance.oneIn(noiseShare)) {
    const length = chance.oneIn(largeShare) ? 65_535 : chance.below(600)
    return aimed(chance, noise(chance, length), question)
  }
  const valid = chance.oneIn(largeShare) ? chance.of([large, chained]) : chance.of(replies)
  let bytes = valid
  for (let left = chance.below(6); left > 0; left -= 1) bytes = wrong(chance, bytes)
  return aimed(chance, bytes, question)
}

function wrong(chance: Chance, bytes: Buffer): Buffer {
  switch (chance.below(6)) {
    // A count that is a lie.
    case 0:
      return withPair(bytes, 4 + 2 * chance.below(4), chance.oneIn(2) ? 0xffff : chance.below(8))
    // A pointer to anywhere.
    case 1:
      return withPair(bytes, headerBytes + chance.below(bytes.length), 0xc000 | chance.below(0x4000))
    // A pointer to somewhere in the message.
    case 2:
      return withPair(
        bytes,
        headerBytes + chance.below(bytes.length),
        0xc000 | chance.below(bytes.length + 1),
      )
    default:
      return mutated(chance, bytes, chance.of(replies))
  }
}

/** Most get past the look at id and question, as those of the resolver itself would. */
function aimed(chance: Chance, bytes: Buffer, question: Question): Buffer {
  if (chance.oneIn(notAimedShare)) return bytes
  const asked = Buffer.from(encodeQuery({ ...question, edns: false }))
  const length = Math.max(bytes.length, chance.oneIn(notAimedShare) ? 0 : asked.length)
  const whole = Buffer.concat([bytes], length)
  whole.set(asked.subarray(headerBytes, Math.max(headerBytes, length)), Math.min(headerBytes, length))
  const flags = length >= 4 ? whole.readUInt16BE(2) | responseFlag : 0
  return withPair(withPair(whole, 0, question.id), 2, flags)
}

const longestText = 140

/** A word for what a reply was; one that is in no list for what the types of a result do not allow. */
function kindOfReply({ bytes, question, transport }: Reply): string {
  const reading = readReply(bytes, question, transport)
  if (reading.kind === 'not-ours') return `not-ours: ${reading.mismatch ?? 'no reply'}`
  const { result } = reading
  return oddIn(result) ?? result.kind
}

function oddIn(result: ResultWithoutTime): string | null {
  const isText = (text: string) => text.length <= longestText && /^[\x20-\x7e]*$/.test(text)
  if ('extendedErrors' in result && !result.extendedErrors.every(isText)) return 'unprintable extended error'
  if ('nsid' in result && result.nsid !== null && !isText(result.nsid)) return 'unprintable nsid'
  if (result.kind === 'malformed' && !isText(result.why)) return 'unprintable reason'
  if (
    result.kind === 'failed' &&
    typeof result.rcode === 'number' &&
    (result.rcode < 1 || result.rcode > 0xfff)
  )
    return 'impossible rcode'
  if (result.kind !== 'answered') return null
  if (!Number.isInteger(result.ttlSeconds) || result.ttlSeconds < 0) return 'impossible time to live'
  return result.addresses.every((address) => isIpAddress(address) !== 0) ? null : 'impossible address'
}

const show = ({ bytes, question, transport }: Reply): string =>
  `${JSON.stringify(question)} over ${transport}, ${bytes.length} bytes: ${bytes.toString('hex')}`

/** What one decode may hold up everything else for: the samples' own clocks run meanwhile. */
const limitMs = 200

export const replyDoor = door<Reply>({
  name: 'dns',
  share: 1,
  limitMs,
  make: makeReply,
  read: kindOfReply,
  kinds: [
    'not-ours: no reply',
    'not-ours: ids',
    'not-ours: questions',
    'answered',
    'negative',
    'failed',
    'lame',
    'truncated',
    'malformed',
  ],
  show,
})

export const textReplyDoor = door<Reply>({
  name: 'dns-text',
  share: 20,
  limitMs,
  make: (chance) => {
    const question: Question = { ...questionOf(chance), type: 'TXT' }
    return { question, transport: 'udp', bytes: bytesFor(chance, question) }
  },
  read: ({ bytes, question }) => readTexts(bytes, question).kind,
  kinds: ['not-ours', 'texts', 'failed'],
  show,
})
