/**
 * A writer for the part of DER (ITU-T X.690) that a certificate needs. Every function returns one
 * encoded element.
 */
export type Der = Buffer

const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  contextPrimitive: 0x80,
  contextConstructed: 0xa0,
} as const

const longLength = 0x80
const highBit = 0x80
const lowSevenBits = 0x7f

function element(tag: number, ...contents: readonly Uint8Array[]): Der {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

/** X.690 section 8.1.3: one byte below 128, else the number of length bytes and those bytes. */
function lengthOf(length: number): Buffer {
  if (length < longLength) return Buffer.from([length])
  const bytes = bigEndian(length)
  return Buffer.from([longLength | bytes.length, ...bytes])
}

function bigEndian(value: number): readonly number[] {
  return value < 256 ? [value] : [...bigEndian(Math.floor(value / 256)), value % 256]
}

export const sequence = (...elements: readonly Der[]): Der => element(tags.sequence, ...elements)
export const set = (...elements: readonly Der[]): Der => element(tags.set, ...elements)
export const octetString = (bytes: Uint8Array): Der => element(tags.octetString, bytes)
export const utf8String = (text: string): Der => element(tags.utf8String, Buffer.from(text, 'utf8'))
export const trueValue = (): Der => element(tags.boolean, Buffer.from([0xff]))

/** A non-negative integer from its big-endian bytes, in the fewest bytes (X.690 section 8.3). */
export function integer(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0)
  const shortest = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first))
  const negative = ((shortest[0] ?? 0) & highBit) !== 0
  return element(tags.integer, ...(negative ? [Buffer.from([0])] : []), shortest)
}

/** `unusedBits` at the end of the last byte carry nothing. */
export const bitString = (bytes: Uint8Array, unusedBits = 0): Der =>
  element(tags.bitString, Buffer.from([unusedBits]), bytes)

/** `1.2.840.10045.4.3.2` (X.690 section 8.19). */
export function objectIdentifier(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(
    tags.objectIdentifier,
    Buffer.from([first * 40 + second, ...rest].flatMap((arc) => base128(arc))),
  )
}

function base128(value: number): readonly number[] {
  const high = (rest: number): readonly number[] =>
    rest === 0 ? [] : [...high(Math.floor(rest / 128)), (rest % 128) | highBit]
  return [...high(Math.floor(value / 128)), value & lowSevenBits]
}

/** RFC 5280 section 4.1.2.5: UTCTime from 1950 through 2049, GeneralizedTime outside. Whole seconds, UTC. */
export function time(date: Date): Der {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')
  const year = date.getUTCFullYear()
  return year >= 1950 && year <= 2049
    ? element(tags.utcTime, Buffer.from(digits.slice(2), 'ascii'))
    : element(tags.generalizedTime, Buffer.from(digits, 'ascii'))
}

/** `[number]` over a primitive, whose own tag it stands for. */
export const contextPrimitive = (number: number, bytes: Uint8Array): Der =>
  element(tags.contextPrimitive | number, bytes)

/** `[number]` around whole elements. */
export const contextConstructed = (number: number, ...elements: readonly Der[]): Der =>
  element(tags.contextConstructed | number, ...elements)

/** RFC 7468. */
export function pem(label: string, der: Der): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
