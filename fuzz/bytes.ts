/** Bytes made wrong in the ways that a broken or hostile sender makes them. */
import { Buffer } from 'node:buffer'
import type { Chance } from './chance.js'

/** The ends of ranges, the kinds of labels in DNS, the lengths of labels. */
const telling = [0x00, 0x01, 0x0c, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xff] as const
const tellingPairs = [0x0000, 0x0001, 0x0004, 0x0010, 0x003f, 0x00ff, 0x1000, 0x7fff, 0xc000, 0xffff] as const
const mostInserted = 40
/** Of a text and of a datagram. */
const mostBytes = 65_535

export function noise(chance: Chance, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; at += 1) bytes[at] = chance.below(0x100)
  return bytes
}

/** @param other what is put in, from another message */
export function mutated(chance: Chance, bytes: Buffer, other: Buffer): Buffer {
  const at = chance.below(bytes.length + 1)
  const to = Math.min(at + 1 + chance.below(mostInserted), bytes.length)
  const around = (inserted: Uint8Array, from = at) =>
    Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(from)]).subarray(0, mostBytes)
  switch (chance.below(8)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return around(noise(chance, 1 + chance.below(mostInserted)))
    case 2:
      return around(new Uint8Array(), to)
    case 3:
      return around(bytes.subarray(at, to))
    case 4: {
      const from = chance.below(other.length + 1)
      return around(other.subarray(from, from + 1 + chance.below(other.length)))
    }
    case 5:
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.below(8)))
    case 6:
      return withByte(bytes, at, chance.of(telling))
    default:
      return withPair(bytes, at, chance.oneIn(2) ? chance.of(tellingPairs) : chance.below(0x1_0000))
  }
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  if (at < changed.length) changed[at] = value
  return changed
}

export function withPair(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  if (at + 2 <= changed.length) changed.writeUInt16BE(value, at)
  return changed
}
