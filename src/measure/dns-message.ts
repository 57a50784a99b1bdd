/**
 * DNS messages, as far as a stub resolver needs them: dns-packet does the coding, and this file keeps
 * what it does not check (names before encoding, the 12-byte header of a reply that does not decode).
 */
import { Buffer } from 'node:buffer'
import dnsPacket, { type Answer, type Question as AskedQuestion } from 'dns-packet'
import { answersAnother } from '../push-path/malformed.js'
import type { DiagnosisProbe, DnsReply, DnsTransport, FailureCode, Mismatched } from '../report/index.js'
import { decodeRecord, recordType, sectionsOf, type Framed } from './dns-records.js'

export interface Question {
  readonly id: number
  /** Without a trailing dot; `.` is the root. */
  readonly name: string
  readonly type: DiagnosisProbe['type'] | 'TXT'
  /** Whether it carries an OPT record. */
  readonly edns: boolean
  /** Whether an additional record makes an answer of a reply that is lame without it. */
  readonly heedsAdditionals: boolean
  /** Whether a validating resolver is to hand out what it takes for forged (CD, RFC 4035 section 3.2.2). */
  readonly checkingDisabled: boolean
}

/** What one message was: an answer to the question, or something that a resolver ignores and waits on. */
export type Reading =
  | { readonly kind: 'reply'; readonly result: ResultWithoutTime }
  /** `mismatch` is what makes a reply none of ours; null for what is no reply at all. */
  | { readonly kind: 'not-ours'; readonly mismatch: keyof Mismatched | null }

type WithoutMs<T> = T extends { readonly ms: number } ? Omit<T, 'ms'> : never
export type ResultWithoutTime = WithoutMs<DnsReply>

/** EDNS0 payload size that Go's resolver announces (dnsclient_unix.go `maxDNSPacketSize`). */
const udpPayloadSize = 1232
const recursionDesired = 0x0100
const checkingDisabled = 0x0010
const flag = {
  response: 0x8000,
  authoritative: 0x0400,
  truncated: 0x0200,
  recursionAvailable: 0x0080,
} as const
const headerBytes = 12
const questionCountAt = 4
const maxLabelBytes = 63
const maxNameBytes = 253
const optionCode = { nsid: 3, extendedError: 15 } as const
const maxShownCharacters = 120
/** A resolver gives one or two (RFC 8914 section 2); 64 kB have room for 10,000. */
const maxExtendedErrors = 8

const optRecord: Answer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
}

/** @returns whether a name can be asked: dns-packet would encode an over-long label into a different question. */
export function canBeAsked(name: string): boolean {
  if (name === '.') return true
  const labels = name.split('.')
  return (
    name.length <= maxNameBytes &&
    labels.every((label) => label.length > 0 && Buffer.byteLength(label) <= maxLabelBytes)
  )
}

/**
 * A recursive query as Go's resolver sends it: with EDNS0 it takes 1232 bytes over UDP, without it 512, and what is
 * longer comes truncated (RFC 1035 section 4.2.1). No options: some servers refuse what they do not know.
 */
export function encodeQuery(question: Question): Buffer {
  return dnsPacket.encode({
    type: 'query',
    id: question.id,
    flags: recursionDesired | (question.checkingDisabled ? checkingDisabled : 0),
    questions: [{ type: question.type, name: question.name, class: 'IN' }],
    additionals: question.edns ? [optRecord] : [],
  })
}

/**
 * Reads one message. One with another id or question is not ours (RFC 5452 section 9): over UDP the
 * resolver that is replayed waits on, and so does the probe.
 */
export function readReply(message: Uint8Array, question: Question, transport: DnsTransport): Reading {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const mismatch = mismatchOf(bytes, question)
  if (mismatch !== 'none') return transport === 'udp' ? { kind: 'not-ours', mismatch } : notOursOverTcp(bytes)
  const flags = bytes.readUInt16BE(2)
  let contents: Contents
  try {
    contents = contentsOf(bytes, question)
  } catch (error) {
    // What was cut off need not end where a record ends, and Go does not look at it either.
    if (asksForTcp(flags, transport))
      return { kind: 'reply', result: { kind: 'truncated', nsid: null, extendedErrors: [] } }
    return {
      kind: 'reply',
      result: { kind: 'malformed', why: error instanceof Error ? error.message : 'undecodable' },
    }
  }
  return { kind: 'reply', result: classify(contents, flags, question, transport) }
}

/** What makes a message none of ours, of which a resolver takes no notice: `none` where it is ours, null where it is no reply at all. */
export function mismatchOf(bytes: Buffer, question: Question): keyof Mismatched | 'none' | null {
  if (bytes.length < headerBytes || (bytes.readUInt16BE(2) & flag.response) === 0) return null
  if (bytes.readUInt16BE(0) !== question.id) return 'ids'
  return repeats(firstQuestionOf(bytes), question) ? 'none' : 'questions'
}

/** Over TCP Go waits for nothing else (dnsclient_unix.go `dnsStreamRoundTrip`): nobody but the server could have sent it. */
const notOursOverTcp = (bytes: Buffer): Reading => ({
  kind: 'reply',
  result: {
    kind: 'malformed',
    why: bytes.length >= headerBytes && firstQuestionOf(bytes) !== null ? answersAnother : 'undecodable',
  },
})

/** Read by itself, so that nothing behind it can hide another question; null where there is none. */
function firstQuestionOf(bytes: Buffer): AskedQuestion | null {
  const withoutRecords = Buffer.from(bytes)
  withoutRecords.writeUInt16BE(Math.min(1, bytes.readUInt16BE(questionCountAt)), questionCountAt)
  withoutRecords.fill(0, questionCountAt + 2, headerBytes)
  try {
    return dnsPacket.decode(withoutRecords).questions?.[0] ?? null
  } catch {
    return null
  }
}

const repeats = (asked: AskedQuestion | null, question: Question): boolean =>
  asked !== null &&
  asked.class === 'IN' &&
  asked.type === question.type &&
  sameName(asked.name, question.name)

/** Over TCP the bit means nothing more: Go takes the reply as it is (dnsclient_unix.go `exchange`, golang/go#64896). */
const asksForTcp = (flags: number, transport: DnsTransport): boolean =>
  transport === 'udp' && (flags & flag.truncated) !== 0

/** What is looked at of a reply. */
interface Contents {
  /** Those of the type that was asked for. */
  readonly records: readonly { readonly ttlSeconds: number; readonly addresses: readonly string[] }[]
  readonly answers: number
  readonly additionals: number
  readonly options: ReturnType<typeof readOptions>
}

function contentsOf(bytes: Buffer, question: Question): Contents {
  const { answers, additionals } = sectionsOf(bytes)
  const option = additionals.find(({ type }) => type === recordType.OPT)
  return {
    records: answers
      .filter(({ type }) => type === recordType[question.type])
      .map((record) => ({ ttlSeconds: record.ttlSeconds, addresses: addressesIn(record) })),
    answers: answers.length,
    additionals: additionals.length,
    options: readOptions(option === undefined ? null : decodeRecord(option)),
  }
}

function classify(
  { records, answers, additionals, options }: Contents,
  flags: number,
  question: Question,
  transport: DnsTransport,
): ResultWithoutTime {
  const { extendedRcode, ...carried } = options
  const rcode = (extendedRcode << 4) | (flags & 0x0f)
  if (asksForTcp(flags, transport)) return { kind: 'truncated', ...carried }
  if (rcode === 3) return { kind: 'negative', what: 'nxdomain', ...carried }
  if (rcode !== 0) return { kind: 'failed', rcode: failureCodes[rcode] ?? rcode, ...carried }
  if (records.length > 0) {
    return {
      kind: 'answered',
      addresses: records.flatMap(({ addresses }) => addresses),
      ttlSeconds: Math.min(...records.map(({ ttlSeconds }) => ttlSeconds)),
      ...carried,
    }
  }
  // Go's test for a lame referral (dnsclient_unix.go `checkHeader`). To Go 1.23 and later an OPT record is an additional
  // one like any other: it says "no such host" for such a reply to a question with EDNS0, and asks nobody else.
  const servesNothing = (flags & (flag.authoritative | flag.recursionAvailable)) === 0
  const isHeeded = question.heedsAdditionals && additionals > 0
  if (servesNothing && answers === 0 && !isHeeded) return { kind: 'lame', ...carried }
  return { kind: 'negative', what: 'nodata', ...carried }
}

const failureCodes: Readonly<Record<number, FailureCode>> = {
  1: 'formerr',
  2: 'servfail',
  4: 'notimp',
  5: 'refused',
}

function addressesIn(framed: Framed): readonly string[] {
  if (framed.type !== recordType.A && framed.type !== recordType.AAAA) return []
  const record = decodeRecord(framed)
  return record.type === 'A' || record.type === 'AAAA' ? [record.data] : []
}

function readOptions(record: Answer | null) {
  if (record?.type !== 'OPT') return { nsid: null, extendedErrors: [], extendedRcode: 0 }
  const data = (code: number) =>
    record.options
      .filter((option) => option.code === code)
      .flatMap((option) => ('data' in option && option.data ? [option.data] : []))
  const nsid = data(optionCode.nsid)[0]
  return {
    nsid: nsid === undefined ? null : printable(nsid),
    extendedErrors: data(optionCode.extendedError)
      .filter((option) => option.length >= 2)
      .slice(0, maxExtendedErrors)
      .map((option) => `${option.readUInt16BE(0)} ${printable(option.subarray(2))}`.trim()),
    extendedRcode: record.extendedRcode,
  }
}

/** Text from the wire, with everything but printable ASCII replaced and its length bounded. */
export const printable = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, maxShownCharacters))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '?')

/** DNS names compare without regard to ASCII case (RFC 4343). */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
