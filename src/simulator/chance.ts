/** FNV-1a, 32 bits (draft-eastlake-fnv), with MurmurHash3's finaliser, which spreads texts that differ in their last byte only. */
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193
const finaliserFirst = 0x85ebca6b
const finaliserSecond = 0xc2b2ae35

/**
 * A number from 0 up to, not including, 1 that depends on nothing but the text. A fault by chance
 * is thereby the same in every run, whatever the order in which the queries arrive.
 */
export function chanceOf(text: string): number {
  const hash = Array.from(Buffer.from(text, 'utf8')).reduce(
    (value, byte) => Math.imul(value ^ byte, fnvPrime),
    fnvOffset,
  )
  const first = Math.imul(hash ^ (hash >>> 16), finaliserFirst)
  const second = Math.imul(first ^ (first >>> 13), finaliserSecond)
  return ((second ^ (second >>> 16)) >>> 0) / 2 ** 32
}
