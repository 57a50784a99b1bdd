/** DNS messages that no codec would write (RFC 1035 section 4). */
import type { RawQuery } from './raw-resolver.js'

const headerBytes = 12
const countsAt = { questions: 4, answers: 6, authorities: 8, additionals: 10 } as const
export const types = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  TXT: 16,
  AAAA: 28,
  OPT: 41,
  unassigned: 0xff01,
} as const
/** A response, recursion desired and available. */
export const usualFlags = 0x8180
export const truncatedFlag = 0x0200
const maxPointer = 0x3fff

type Section = keyof typeof countsAt

export interface MessageOptions {
  readonly flags?: number
  readonly id?: number
  /** Instead of the question that was asked. */
  readonly question?: Buffer
  readonly answers?: readonly Buffer[]
  readonly authorities?: readonly Buffer[]
  readonly additionals?: readonly Buffer[]
  /** What the header claims, whatever there is. */
  readonly counts?: Partial<Record<Section, number>>
}

/** A reply to this query, with whatever is wrong with it. */
export function message(query: RawQuery, options: MessageOptions = {}): Buffer {
  const { answers = [], authorities = [], additionals = [] } = options
  const header = Buffer.alloc(headerBytes)
  header.writeUInt16BE(options.id ?? query.bytes.readUInt16BE(0), 0)
  header.writeUInt16BE(options.flags ?? usualFlags, 2)
  const counts = {
    questions: 1,
    answers: answers.length,
    authorities: authorities.length,
    additionals: additionals.length,
    ...options.counts,
  }
  for (const [section, at] of Object.entries(countsAt)) header.writeUInt16BE(counts[section as Section], at)
  return Buffer.concat([
    header,
    options.question ?? questionOf(query),
    ...answers,
    ...authorities,
    ...additionals,
  ])
}

/** The question of a query as it came. */
export const questionOf = ({ bytes }: RawQuery): Buffer => bytes.subarray(headerBytes, questionEnd(bytes))

function questionEnd(bytes: Buffer): number {
  let at = headerBytes
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += 1 + length
  return at + 1 + 4
}

/** A question for this name, type and class. */
export const question = (name: Buffer, type: number, inClass = 1): Buffer =>
  Buffer.concat([name, words(type, inClass)])

export interface RecordOptions {
  /** Default: a pointer to the question's name. */
  readonly name?: Buffer
  readonly inClass?: number
  readonly ttl?: number
  /** What the record claims, whatever there is. */
  readonly length?: number
}

export function record(type: number, data: Uint8Array, options: RecordOptions = {}): Buffer {
  const { name = pointer(headerBytes), inClass = 1, ttl = 60, length = data.length } = options
  return Buffer.concat([name, words(type, inClass, ttl >>> 16, ttl & 0xffff, length), data])
}

/** Two bytes each. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index))
  return bytes
}

/** A compressed name that is nothing but this pointer (RFC 1035 section 4.1.4). */
export const pointer = (to: number): Buffer => words(0xc000 | to)

/** A name of these labels, whatever stands in them. */
export const labels = (...all: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    ...all.map((label) => Buffer.from(label)).flatMap((bytes) => [Buffer.from([bytes.length]), bytes]),
    Buffer.from([0]),
  ])

export const nameOf = (text: string): Buffer => labels(...text.split('.'))

/** The four bytes of an IPv4 address. */
export const ipv4 = (address: string): Buffer => Buffer.from(address.split('.').map(Number))

/** An EDNS option (RFC 6891 section 6.1.2). `length` is what it claims. */
export const option = (code: number, data: Uint8Array, length = data.length): Buffer =>
  Buffer.concat([words(code, length), data])

/** An OPT record of these options. */
export const opt = (
  options: readonly Buffer[],
  more: RecordOptions & { readonly size?: number } = {},
): Buffer =>
  record(types.OPT, Buffer.concat(options), { name: labels(), inClass: more.size ?? 1_232, ttl: 0, ...more })

/** With the two bytes of length that TCP has before a message (section 4.2.2), which may lie. */
export const framed = (bytes: Uint8Array, length = bytes.length): Buffer =>
  Buffer.concat([words(length), bytes])

/**
 * As many pointers in a row as pointers reach, the first to the question's name, in the data of a record; and behind them
 * records of this type until the message is full, whose name and data are that chain's far end.
 */
export function chainedPointers(query: RawQuery, type: number): Buffer {
  const maxMessage = 0xffff
  const before = headerBytes + questionOf(query).length
  const recordHead = 11
  const start = before + recordHead
  const length = Math.floor((maxPointer - start) / 2)
  const chain = words(
    ...Array.from({ length }, (_, index) => 0xc000 | (index === 0 ? headerBytes : start + 2 * (index - 1))),
  )
  const end = pointer(start + 2 * (length - 1))
  const user = record(type, end, { name: end })
  const users = Math.floor((maxMessage - start - chain.length) / user.length)
  const answers = [
    record(types.unassigned, chain, { name: labels() }),
    ...Array.from({ length: users }, () => user),
  ]
  return message(query, { answers })
}
