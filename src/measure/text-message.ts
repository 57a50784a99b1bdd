/** TXT records (RFC 1035 section 3.3.14): what the DNS-based AS lookup answers with. */
import { Buffer } from 'node:buffer'
import type { Answer } from 'dns-packet'
import { encodeQuery, mismatchOf, printable, type Question } from './dns-message.js'
import { decodeRecord, recordType, sectionsOf } from './dns-records.js'

export type TextQuestion = Pick<Question, 'id' | 'name'>

export type TextReading =
  /** Each bounded, and of printable ASCII. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** A sentence part. */
  | { readonly kind: 'failed'; readonly why: string }
  /** What a resolver takes no notice of. */
  | { readonly kind: 'not-ours' }

/** More records than this nobody reads. */
const mostTexts = 4
const rcodeMask = 0x0f
const nameError = 3

const questionOf = ({ id, name }: TextQuestion): Question => ({
  id,
  name,
  type: 'TXT',
  edns: false,
  heedsAdditionals: false,
  checkingDisabled: false,
})

/** Without EDNS0: what is asked for here is short. */
export const encodeTextQuery = (question: TextQuestion): Buffer => encodeQuery(questionOf(question))

/** Never throws. */
export function readTexts(message: Uint8Array, question: TextQuestion): TextReading {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  if (mismatchOf(bytes, questionOf(question)) !== 'none') return { kind: 'not-ours' }
  const rcode = bytes.readUInt16BE(2) & rcodeMask
  if (rcode !== 0) {
    return {
      kind: 'failed',
      why: rcode === nameError ? 'nobody has that name' : `it failed with rcode ${rcode}`,
    }
  }
  try {
    const texts = sectionsOf(bytes)
      .answers.filter(({ type }) => type === recordType.TXT)
      .slice(0, mostTexts)
      .flatMap((record) => textOf(decodeRecord(record)))
    return texts.length === 0 ? { kind: 'failed', why: 'it came without a text' } : { kind: 'texts', texts }
  } catch {
    return { kind: 'failed', why: 'it cannot be decoded' }
  }
}

const textOf = (record: Answer): readonly string[] =>
  record.type === 'TXT' ? [printable(joined(record.data))] : []

/** The strings of one record belong together. */
const joined = (data: string | Buffer | (string | Buffer)[]): Buffer =>
  Buffer.concat((Array.isArray(data) ? data : [data]).map((part) => Buffer.from(part)))
