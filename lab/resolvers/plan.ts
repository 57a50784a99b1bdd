/** Which conditions are played with which library, and which of them together. Pure. */
import { librariesOf, libraryNames, type Condition } from './condition.js'
import { randomCount, randomName } from './generator.js'
import type { Pair } from './job.js'

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

/** Random ones are for Go, whose replay every push depends on. */
export function pairsFor(
  conditions: readonly Condition[],
  { quick, seed }: { readonly quick: boolean; readonly seed: number },
): readonly Pair[] {
  const played = quick ? conditions.filter(({ name }) => quickConditions.includes(name)) : conditions
  return [
    ...libraryNames.flatMap((library) =>
      played
        .filter((condition) => librariesOf(condition).includes(library))
        .map(({ name }): Pair => ({ condition: name, library })),
    ),
    ...Array.from({ length: quick ? 0 : randomCount }, (_, number): Pair => ({
      condition: randomName(seed, number),
      library: 'go',
    })),
  ]
}

/** The items in so many shares, none of them empty. */
export const shares = <T>(items: readonly T[], count: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, index) =>
    items.filter((_item, at) => at % count === index),
  )
