/** Numbers that depend on a seed and an index alone: the thousandth case is made again without the 999 before it. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  /** True in one of so many cases. */
  oneIn(times: number): boolean
  of<T>(values: readonly [T, ...T[]]): T
}

/** The golden ratio's fraction times 2^32, and MurmurHash3's 32-bit finaliser (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). */
const step = 0x9e3779b9
const [firstFactor, secondFactor] = [0x85ebca6b, 0xc2b2ae35]

export function chanceOf(seed: number, index: number): Chance {
  let state = mixed(mixed(seed) + Math.imul(index, step))
  const next = (): number => {
    state = (state + step) | 0
    return mixed(state) >>> 0
  }
  const below = (limit: number) => next() % limit
  return {
    below,
    oneIn: (times) => below(times) === 0,
    of: <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0],
  }
}

function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), firstFactor)
  const second = Math.imul(first ^ (first >>> 13), secondFactor)
  return second ^ (second >>> 16)
}
