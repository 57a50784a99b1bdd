/**
 * Where the records of a DNS message begin and end, by the lengths that they give themselves (RFC 1035 sections 4.1.3 and
 * 4.1.4), as Go's resolver goes through them. dns-packet 5.6.1 goes by what it made of their contents: past the end of the
 * message it loses its place and reads the header over and over (a datagram of 301 bytes took 20 s and 2 GB), and it follows
 * a chain of 8,000 pointers for each of 4,000 names. So it is given one record at a time, without its name.
 */
import { Buffer } from 'node:buffer'
import dnsPacket, { type Answer } from 'dns-packet'

/** A record that is not decoded yet. */
export interface Framed {
  readonly type: number
  readonly ttlSeconds: number
  /** From its type to its end. */
  readonly content: Buffer
}

export interface Sections {
  readonly answers: readonly Framed[]
  readonly additionals: readonly Framed[]
}

export const recordType = { A: 1, NS: 2, CNAME: 5, TXT: 16, AAAA: 28, OPT: 41 } as const

const headerBytes = 12
const countsAt = { questions: 4, answers: 6, authorities: 8, additionals: 10 } as const
/** Type and class of a question; type, class, time to live and length of a record. */
const [questionBytes, recordBytes] = [4, 10]
const [ttlAt, lengthAt] = [4, 8]
const label = { kinds: 0xc0, plain: 0x00, pointer: 0xc0 } as const
/** RFC 1035 section 2.3.4, with the root's byte. */
const maxNameBytes = 255
/** Go follows no more (golang.org/x/net/dns/dnsmessage, message.go, `Name.unpack`). */
const maxPointers = 10

/** @throws what is wrong with the message, as a sentence part */
export function sectionsOf(bytes: Buffer): Sections {
  let at = headerBytes
  const count = (section: keyof typeof countsAt) => bytes.readUInt16BE(countsAt[section])
  // To Go a second one makes an answer invalid (dnsclient_unix.go `exchange`), and glibc waits on.
  if (count('questions') !== 1) throw new Error('the message has other questions besides ours')
  at = endOfName(bytes, at) + questionBytes
  if (at > bytes.length) throw new Error('the message ends inside a question')
  const section = (name: Exclude<keyof typeof countsAt, 'questions'>): Framed[] => {
    const records: Framed[] = []
    for (let left = count(name); left > 0; left -= 1) {
      const from = endOfName(bytes, at)
      if (from + recordBytes > bytes.length) throw new Error('the message ends inside a record')
      const type = bytes.readUInt16BE(from)
      at = from + recordBytes + bytes.readUInt16BE(from + lengthAt)
      if (at > bytes.length) throw new Error('the message ends inside a record')
      // The only other contents that Go reads (dnsclient_unix.go `goLookupIPCNAMEOrder`).
      if (name === 'answers' && type === recordType.CNAME) endOfName(bytes, from + recordBytes)
      records.push({
        type,
        ttlSeconds: bytes.readUInt32BE(from + ttlAt),
        content: bytes.subarray(from, at),
      })
    }
    return records
  }
  const answers = section('answers')
  section('authorities')
  return { answers, additionals: section('additionals') }
}

/** @throws what is wrong with it */
export function decodeRecord({ content }: Framed): Answer {
  // Of a name that is the root: one byte, and it is nowhere asked whose record it is.
  const message = Buffer.alloc(headerBytes + 1 + content.length)
  message.writeUInt16BE(1, countsAt.answers)
  message.set(content, headerBytes + 1)
  const [record] = dnsPacket.decode(message).answers ?? []
  // It takes what follows, or leaves some, where a length is not that of the contents.
  if (record === undefined || dnsPacket.decode.bytes !== message.length)
    throw new Error('a record is not as long as its contents')
  return record
}

/** Where what follows a name begins. Only pointers to what came before are followed (section 4.1.4). */
function endOfName(bytes: Buffer, start: number): number {
  let [at, from, length, pointers] = [start, start, 0, 0]
  let end: number | null = null
  for (;;) {
    const first = byteAt(bytes, at)
    if ((first & label.kinds) === label.plain) {
      length += first + 1
      if (length > maxNameBytes) throw new Error('a name is too long')
      if (at + first >= bytes.length) throw new Error(endsInside)
      at += first + 1
      if (first === 0) return end ?? at
    } else if ((first & label.kinds) === label.pointer) {
      const to = ((first & ~label.kinds) << 8) | byteAt(bytes, at + 1)
      end ??= at + 2
      pointers += 1
      if (to >= from || pointers > maxPointers) throw new Error('a name points to no name')
      at = from = to
    } else throw new Error('a name has a label of an unknown kind')
  }
}

const endsInside = 'the message ends inside a name'

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new Error(endsInside)
  return byte
}
