/** Holds the replay of a lookup against what real programs did. Pure. */
import { somewhere } from '../../src/forecast/exchanges.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import type { LibraryName } from './condition.js'
import type { Fact } from './programs.js'

/** One condition with one library. */
export interface ResolverRow {
  readonly condition: string
  readonly library: LibraryName
  readonly replay: Lookup
  readonly facts: readonly Fact[]
  /** Whether the rules said what is lost, and not the measurement. */
  readonly lossFromRule: boolean
  /** What differs, one entry for each program that differs; empty where all agree. */
  readonly differences: readonly string[]
  /** Whether it was played a second time, nearly alone. */
  readonly again: boolean
}

/** Real milliseconds may differ by the larger of the two. */
const shareAllowed = 0.05
const msAllowed = 150

/**
 * @param replays what may be, of which one has to be; the first is shown where none is
 * @param rotates whether each record type has another first server: which of the last ones is named is chance
 */
export const differencesOf = (
  replays: readonly [Lookup, ...Lookup[]],
  facts: readonly Fact[],
  rotates: boolean,
): readonly string[] =>
  facts.flatMap((fact) => {
    const differenceFrom = (replay: Lookup) =>
      [
        resultDifference(replay, fact, rotates ? withoutServer : wordsOf),
        timeDifference(replay, fact),
      ].filter((one) => one !== null)
    if (replays.some((replay) => differenceFrom(replay).length === 0)) return []
    return [`${fact.program}: ${differenceFrom(replays[0]).join(', ')}`]
  })

function resultDifference(replay: Lookup, fact: Fact, words: (error: string) => string): string | null {
  if (replay.kind === 'unknown') return 'the replay does not know'
  if (replay.kind === 'found') {
    const foretold = [...new Set(replay.addresses)].sort().join(' ')
    const found = fact.addresses.join(' ')
    return foretold === found ? null : `foretold ${foretold}, was ${resultText(fact)}`
  }
  if (fact.addresses.length > 0) return `foretold "${replay.error}", was ${resultText(fact)}`
  if (fact.error === null) return null
  const [foretold, said] = [words(replay.error), words(fact.error)]
  return foretold === said ? null : `foretold "${foretold}", was "${said}"`
}

function timeDifference({ ms }: Lookup, fact: Fact): string | null {
  const allowed = Math.max(msAllowed, fact.ms * shareAllowed)
  return Math.abs(ms - fact.ms) <= allowed ? null : `foretold ${seconds(ms)}, took ${seconds(fact.ms)}`
}

const resultText = ({ addresses, error }: Fact): string =>
  addresses.length > 0 ? addresses.join(' ') : error === null ? 'a failure' : `"${error}"`

/** Without the client's own address and port, which nobody can foretell. */
const wordsOf = (error: string): string =>
  error.replace(/(read|write) (udp|tcp) \S+->/g, `$1 $2 ${somewhere}->`)

const withoutServer = (error: string): string => wordsOf(error).replace(/\bon \S+:|->\S+:/g, ':')

export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`

/** `agrees`, or what is different. */
export const rowText = ({ condition, library, differences }: ResolverRow): string =>
  `${condition} with ${library}${differences.length === 0 ? '' : `: ${differences.join('; ')}`}`
