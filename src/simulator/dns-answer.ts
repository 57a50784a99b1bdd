import dnsPacket, {
  type Answer,
  type DecodedPacket,
  type PacketOpt,
  type Question,
  type StringAnswer,
} from 'dns-packet'
import { isIPv4, isIPv6 } from 'node:net'
import type { DnsTransport } from '../report/index.js'
import { normalName, rcodeNumbers, type DnsRule } from './dns-rule.js'

/** Addresses of both families by lower-case name. */
export type Zone = ReadonlyMap<string, readonly string[]>

/** What is looked at in a query. */
export interface Query {
  readonly id: number
  /** As it was spelled: clients that mix case (draft-vixie-dnsext-dns0x20) compare it. */
  readonly name: string
  /** `A`, `AAAA` or any other, as dns-packet prints it. */
  readonly type: string
  readonly recursionDesired: boolean
  /** The largest UDP reply that the client takes. */
  readonly udpSize: number
  readonly edns: boolean
  /** CD (RFC 4035 section 3.2.2). */
  readonly checkingDisabled: boolean
}

const headerBytes = 12
const responseBit = 0x80
const ttlSeconds = 60
/** RFC 1035 section 4.2.1, and what DNS flag day 2020 recommends with EDNS0. */
const plainUdpSize = 512
const ednsUdpSize = 1_232
const rcodeBits = 4
const lowRcode = 0xf

/** A query with one question, or null for anything else that may arrive at a port. Never throws. */
export function parseQuery(message: Uint8Array): Query | null {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  if (bytes.length < headerBytes || (bytes.readUInt8(2) & responseBit) !== 0) return null
  const packet = decoded(bytes)
  const question = packet?.questions?.[0]
  if (packet === null || question === undefined || packet.questions?.length !== 1) return null
  if (!spelledExactly(question, bytes)) return null
  const opt = packet.additionals?.find((record) => record.type === 'OPT')
  return {
    id: bytes.readUInt16BE(0),
    name: question.name,
    type: question.type,
    recursionDesired: packet.flag_rd,
    edns: opt !== undefined,
    checkingDisabled: packet.flag_cd,
    udpSize: Math.max(plainUdpSize, opt?.udpPayloadSize ?? plainUdpSize),
  }
}

/**
 * Whether dns-packet writes the question as it came. Not so for labels with a dot or bytes that are
 * not UTF-8, compressed names and classes other than IN: no client of ours sends those.
 */
function spelledExactly(question: Question, bytes: Buffer): boolean {
  const { name, type } = question
  const again = dnsPacket.encode({ type: 'query', questions: [{ name, type }] }).subarray(headerBytes)
  return bytes.subarray(headerBytes, headerBytes + again.length).equals(again)
}

function decoded(bytes: Buffer): DecodedPacket | null {
  try {
    return dnsPacket.decode(bytes)
  } catch {
    return null
  }
}

/** The reply that a rule makes of a query, with RA set and EDNS0 answered where the query has it and the rule says nothing else. Pure. */
export function answer(query: Query, rule: DnsRule, zone: Zone, transport: DnsTransport): Buffer {
  if (rule.garbage === true) return Buffer.from('This is not a DNS message, and longer than its header.')
  if (rule.edns === 'formerr' && query.edns) {
    // A server from before EDNS0 takes the OPT record for a fault in the query's form (RFC 6891 section 7).
    const refusal: DnsRule = { rcode: 'formerr', ...(isRecursive(rule) ? {} : { noRecursion: true }) }
    return answer({ ...query, edns: false }, refusal, zone, transport)
  }
  if (rule.bogus === true && !query.checkingDisabled) {
    return answer(query, { rcode: 'servfail', extendedError: dnssecBogus }, zone, transport)
  }
  const content = contentOf(query, rule, zone)
  const whole = encode(query, rule, content, transport === 'udp' && rule.tc === true)
  const fits = transport === 'tcp' || whole.length <= query.udpSize
  return fits ? whole : encode(query, rule, content, true)
}

interface Content {
  readonly rcode: number
  readonly answers: readonly Answer[]
  readonly authorities: readonly Answer[]
}

function contentOf(query: Query, rule: DnsRule, zone: Zone): Content {
  const nothing = { answers: [], authorities: [] }
  if (rule.rcode !== undefined) {
    const rcode = typeof rule.rcode === 'number' ? rule.rcode : rcodeNumbers[rule.rcode]
    return { ...nothing, rcode, authorities: rcode === rcodeNumbers.nxdomain ? [soaOf(query.name)] : [] }
  }
  if (rule.empty === true || rule.lame === true) return { ...nothing, rcode: 0 }
  const chain = rule.cname ?? []
  const last = chain.at(-1) ?? query.name
  if (query.name === rootName && query.type === 'NS' && rule.addresses === undefined) return rootServers
  const links = chain.map((data, index): Answer => {
    return { type: 'CNAME', name: chain[index - 1] ?? query.name, ttl: ttlSeconds, data }
  })
  if (rule.text !== undefined && query.type === 'TXT') {
    const record = { type: 'TXT', name: query.name, ttl: ttlSeconds, data: rule.text } as const
    return { ...nothing, rcode: 0, answers: [record] }
  }
  const known = rule.addresses ?? zone.get(normalName(last))
  const records = (known ?? []).flatMap((address) => recordOf(last, query.type, address) ?? [])
  return {
    // Of a chain that leads nowhere the rcode is the last name's (RFC 2308 section 2.1).
    rcode: known === undefined ? rcodeNumbers.nxdomain : 0,
    answers: [...links, ...records],
    authorities: records.length === 0 ? [soaOf(last)] : [],
  }
}

/** What every recursive resolver has in its cache (RFC 8109). */
const rootName = '.'
const rootServers: Content = {
  rcode: 0,
  answers: [{ type: 'NS', name: rootName, ttl: 518_400, data: 'a.root-servers.net' }],
  authorities: [],
}

function recordOf(name: string, asked: string, address: string): StringAnswer | null {
  const type = isIPv4(address) ? 'A' : isIPv6(address) ? 'AAAA' : null
  return type === null || type !== asked ? null : { type, name, ttl: ttlSeconds, data: address }
}

/** What makes a denial one that may be cached (RFC 2308 section 5). The parent stands for the apex of the zone. */
function soaOf(name: string): Answer {
  const data = {
    mname: 'ns.invalid',
    rname: 'hostmaster.invalid',
    serial: 1,
    refresh: ttlSeconds,
    retry: ttlSeconds,
    expire: ttlSeconds,
    minimum: ttlSeconds,
  }
  return { type: 'SOA', name: name.split('.').slice(1).join('.'), ttl: ttlSeconds, data }
}

const isRecursive = (rule: DnsRule): boolean => rule.lame !== true && rule.noRecursion !== true

function encode(query: Query, rule: DnsRule, content: Content, truncated: boolean): Buffer {
  const name = rule.wrongQuestion === true ? 'another-question.invalid' : query.name
  const flags =
    (query.recursionDesired ? dnsPacket.RECURSION_DESIRED : 0) |
    (isRecursive(rule) ? dnsPacket.RECURSION_AVAILABLE : 0) |
    (truncated ? dnsPacket.TRUNCATED_RESPONSE : 0) |
    (content.rcode & lowRcode)
  return dnsPacket.encode({
    type: 'response',
    id: rule.wrongId === true ? query.id ^ 1 : query.id,
    flags,
    questions: [{ name, type: query.type as Answer['type'] }],
    answers: truncated ? [] : [...content.answers],
    authorities: truncated ? [] : [...content.authorities],
    additionals: query.edns && rule.lame !== true ? [optOf(content.rcode, rule)] : [],
  })
}

function optOf(rcode: number, { extendedError }: DnsRule): Answer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: ednsUdpSize,
    extendedRcode: rcode >> rcodeBits,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: extendedError === undefined ? [] : [extendedErrorOf(extendedError)],
  }
}

/** RFC 8914 sections 2 and 4.7. */
const dnssecBogus = 6
const extendedErrorOption = 15
function extendedErrorOf(code: number): PacketOpt {
  const data = Buffer.alloc(2)
  data.writeUInt16BE(code)
  // The types know the options of dns-packet's own; it writes any.
  return { code: extendedErrorOption, data } as unknown as PacketOpt
}
