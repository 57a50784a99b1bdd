/** Which well-known registry a host is, and which of them a mistyped name may have meant. */
import {
  fixedRegistries,
  sharedRegistries,
  type KnownRegistry,
  type SharedRegistry,
} from './registry-facts.js'
import { typosBetween } from './spelling.js'

/** The registry behind a host of this name, or null for one that is not well known. */
export function knownRegistry(host: string): KnownRegistry | null {
  const name = host.toLowerCase()
  return (
    fixedRegistries.find((one) => one.host === name) ??
    sharedRegistries.find(
      ({ prefix, suffix }) => name.endsWith(suffix) && prefix.test(name.slice(0, -suffix.length)),
    ) ??
    null
  )
}

export interface MeantRegistry {
  readonly host: string
  readonly operator: string
  readonly typos: number
}

/** In a short name two typos make another name: `ecr.io` is as near to `gcr.io` as to itself mistyped. */
const shortName = 10
const maxTyposInShort = 1
const maxTypos = 2

/** The well-known registry that a host was probably meant to be, or null where none is close, or where it is one itself. */
export function meantRegistry(host: string): MeantRegistry | null {
  const name = host.toLowerCase()
  if (knownRegistry(name) !== null) return null
  const candidates = [
    ...fixedRegistries.map(({ host: known, operator }) => ({
      host: known,
      operator,
      typos: typosBetween(name, known),
      length: known.length,
    })),
    ...sharedRegistries.flatMap((one) => meantShared(name, one)),
  ]
  const [closest] = candidates
    .filter(({ typos, length }) => typos <= (length < shortName ? maxTyposInShort : maxTypos))
    .toSorted((one, other) => one.typos - other.typos)
  return closest === undefined
    ? null
    : { host: closest.host, operator: closest.operator, typos: closest.typos }
}

/** A typo may have made the suffix longer or shorter: each end of the name that is about as long is held against it. */
function meantShared(name: string, { prefix, suffix, operator }: SharedRegistry) {
  return Array.from({ length: 2 * maxTypos + 1 }, (_, index) => suffix.length - maxTypos + index).flatMap(
    (length) => {
      const [start, end] = [name.slice(0, -length), name.slice(-length)]
      // What the typos are in is the operator's part; the customer's is as it is.
      return length < name.length && prefix.test(start)
        ? [{ host: `${start}${suffix}`, operator, typos: typosBetween(end, suffix), length: suffix.length }]
        : []
    },
  )
}
