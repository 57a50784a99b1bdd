/** z of a two-sided 95 % interval. */
const z = 1.959964

/** Wilson's score interval for a share that was seen in `count` samples (Wilson 1927); where nothing was drawn, nothing is doubted. */
export function wilsonInterval(
  share: number,
  count: number,
): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: share, high: share }
  const z2 = z * z
  const centre = share + z2 / (2 * count)
  const margin = z * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count))
  const scale = 1 + z2 / count
  return { low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) }
}

/**
 * A small seeded generator (mulberry32), so that the same report is judged the same way twice.
 * @returns numbers in [0, 1)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
