/** Which conditions are played together. Pure. */

/** A handful that take a second or two. */
export const quickConditions: readonly string[] = [
  'healthy',
  'not-there',
  'timeout-1',
  'aaaa-servfail',
  'first-lame',
  'first-closed-port',
  'truncated',
  'search-second-suffix',
  'in-hosts-file',
]

/** Shares of at most so many, as equal as can be. */
export function shares<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, index) => items.filter((_item, at) => at % count === index))
}
