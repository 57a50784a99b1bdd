/** What is made of many laps. Pure, but for `interleaved`. */

const half = 0.5

/** The one in the middle, or between the two in the middle; NaN of nothing, which keeps no limit. */
export function medianOf(values: readonly number[]): number {
  const ascending = [...values].sort((one, other) => one - other)
  const middle = ascending.length * half
  const [low, high] = [ascending[Math.ceil(middle) - 1], ascending[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) * half
}

/** The one at this share of them, from the least on; 0 of nothing. */
export function atShare(values: readonly number[], share: number): number {
  const ascending = [...values].sort((one, other) => one - other)
  return ascending[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}

export interface Pair {
  readonly one: number
  readonly other: number
}

/** Laps of two sides that are compared, in turn and in changing order, so that a busy minute meets both. */
export async function interleaved(
  pairs: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<readonly Pair[]> {
  const laps: Pair[] = []
  for (let lap = 0; lap < pairs; lap += 1) {
    if (lap % 2 === 0) {
      const first = await one()
      laps.push({ one: first, other: await other() })
    } else {
      const first = await other()
      laps.push({ one: await one(), other: first })
    }
  }
  return laps
}

export const ratioOf = (laps: readonly Pair[]): number => medianOf(laps.map(({ one, other }) => one / other))
export const differenceOf = (laps: readonly Pair[]): number =>
  medianOf(laps.map(({ one, other }) => one - other))

/** Both sides of a comparison in words. */
export const sidesOf = (laps: readonly Pair[], one: string, other: string): string =>
  `${one} ${medianOf(laps.map((lap) => lap.one)).toFixed(0)} ms, ${other} ${medianOf(laps.map((lap) => lap.other)).toFixed(0)} ms, medians of ${laps.length} pairs`
