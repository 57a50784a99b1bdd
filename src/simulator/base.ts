import { below, entriesOf, type Mistake } from '../document.js'
import { leadsTo, nearest, placeIn, type PlacedMistake, type Source } from './place.js'

/** What is a scenario's own, and so no base's. */
const ownKeys: readonly string[] = ['name', 'title', 'story', 'expect', 'base']

/** The maps that are completed key by key. Everything else of a base is replaced as a whole. */
const completedMaps: ReadonlySet<string> = new Set([
  '',
  'machine',
  'machine.environment',
  'machine.files',
  'request',
  'resolvers',
  'zone',
  'faults',
])
/** Where nothing is a value of its own: a machine without docker. */
const nullIsValue = 'machine.docker'

export interface Completed {
  readonly value: unknown
  /** What is wrong with the base itself. */
  readonly mistakes: readonly PlacedMistake[]
  /** Where the value of a path stands. */
  readonly place: (path: string) => Pick<PlacedMistake, 'file' | 'line'>
}

/** A scenario with what its base says and it does not. Nothing (`null`) takes the base's entry away. */
export function completed(base: Source, own: Source): Completed {
  const entries = entriesOf(base.value)
  const mistakes = entries === null ? [noMap] : notABases(entries)
  const replaced: string[] = []
  return {
    value: merged(without(entries ?? new Map(), ownKeys), own.value, '', (path) => replaced.push(path)),
    mistakes: mistakes.map((mistake) => ({ ...mistake, ...placeIn(base, mistake.path) })),
    place: (path) => {
      const isOwn = replaced.some((start) => leadsTo(start, path))
      const inBase = nearest(base.lines, path)
      return isOwn || inBase.length <= nearest(own.lines, path).length
        ? placeIn(own, path)
        : placeIn(base, path)
    },
  }
}

const noMap: Mistake = { path: '', problem: 'expected a map as the base, found none; write one' }

const notABases = (entries: ReadonlyMap<unknown, unknown>): readonly Mistake[] =>
  ownKeys
    .filter((key) => entries.has(key))
    .map((key) => ({
      path: key,
      problem:
        key === 'base'
          ? 'expected none in a base, which completes no other; remove it'
          : "expected none in a base, since it is the scenario's own; move it there",
    }))

const without = (
  entries: ReadonlyMap<unknown, unknown>,
  keys: readonly unknown[],
): ReadonlyMap<unknown, unknown> => new Map([...entries].filter(([key]) => !keys.includes(key)))

function merged(base: unknown, own: unknown, path: string, replaces: (path: string) => void): unknown {
  const baseEntries = entriesOf(base)
  const ownEntries = entriesOf(own)
  if (baseEntries === null || ownEntries === null || !completedMaps.has(path)) {
    replaces(path)
    return own
  }
  const result = new Map(baseEntries)
  for (const [key, value] of ownEntries) {
    const place = below(path, String(key))
    if (value === null && place !== nullIsValue && baseEntries.has(key)) {
      result.delete(key)
    } else {
      result.set(key, baseEntries.has(key) ? merged(baseEntries.get(key), value, place, replaces) : value)
    }
  }
  return result
}
