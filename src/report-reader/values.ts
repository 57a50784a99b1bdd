/** The values that reports are made of, and readers for objects that differ by their kind. */
import {
  below,
  correct,
  entriesOf,
  expected,
  listOf,
  mapOf,
  oneOf,
  record,
  text,
  textAs,
  type Reader,
} from '../document.js'
import { isIpAddress } from '../push-path/address.js'
import type { Endpoint, Ms } from '../report/index.js'

type Fields<T> = { readonly [K in keyof T]: Reader<T[K]> }
interface Kinded {
  readonly kind: string
}
type OfKind<U extends Kinded, K extends U['kind']> = Extract<U, { readonly kind: K }>
/** For each kind of a union the readers of its other fields: a kind or a field that is left out does not compile. */
export type Variants<U extends Kinded> = {
  readonly [K in U['kind']]: Fields<Omit<OfKind<U, K>, 'kind'>>
}

export const largestPort = 65_535

const number = (what: string, isRight: (value: number) => boolean): Reader<number> => {
  return (value, path) =>
    // 1e999 is a number in JSON, and Infinity once it is read.
    typeof value === 'number' && Number.isFinite(value) && isRight(value)
      ? correct(value)
      : expected(what, value, path)
}

export const finite = number('a number', () => true)
/** Far beyond every time-out that a resolv.conf can set; what a replay adds up stays a number. */
const longestMs = 1e12
const fromZero: Reader<Ms> = number('a number of milliseconds from 0', (value) => value >= 0)
export const milliseconds: Reader<Ms> = (value, path) => {
  const reading = fromZero(value, path)
  return reading.ok && reading.value > longestMs
    ? expected(`at most ${longestMs} milliseconds`, value, path)
    : reading
}
export const seconds = number('a number of seconds from 0', (value) => value >= 0)
export const wholeFrom = (least: number): Reader<number> =>
  number(`a whole number from ${least}`, (value) => Number.isInteger(value) && value >= least)

export const ipAddress: Reader<string> = textAs('an IP address', (value) =>
  isIpAddress(value) === 0 ? null : value,
)

/** Not empty: names, paths, ids. */
export const words: Reader<string> = textAs('text that is not empty', (value) =>
  value === '' ? null : value,
)

export const endpointFields: Fields<Endpoint> = {
  address: ipAddress,
  port: number(
    `a port from 1 to ${largestPort}`,
    (value) => Number.isInteger(value) && value >= 1 && value <= largestPort,
  ),
}
export const endpoint: Reader<Endpoint> = record<Endpoint>(endpointFields, {})

const utcTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/
export const time: Reader<string> = textAs('a time like 2026-05-04T08:00:00.000Z', (value) =>
  utcTime.test(value) && !Number.isNaN(Date.parse(value)) ? value : null,
)

/** A map with keys of any text. The result has no prototype: no name is found in it that does not stand there. */
export const tableOf =
  <T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, path) => {
    const reading = mapOf(text, item)(value, path)
    if (!reading.ok) return reading
    const table = Object.create(null) as Record<string, T>
    for (const [key, one] of reading.value) table[key] = one
    return correct(table)
  }

/** A list with at least one item. */
export const someOf =
  <T>(item: Reader<T>): Reader<readonly [T, ...T[]]> =>
  (value, path) => {
    const reading = listOf(item)(value, path)
    if (!reading.ok) return reading
    const [first, ...rest] = reading.value
    return first === undefined
      ? expected('a list with at least one item', value, path)
      : correct([first, ...rest])
  }

/** Reads by that reader which the text below `keys` names. */
export const chosenBy =
  <T>(keys: readonly string[], readers: ReadonlyMap<string, Reader<T>>): Reader<T> =>
  (value, path) => {
    let found = value
    let place = path
    for (const key of keys) {
      const entries = entriesOf(found)
      if (entries === null) return expected('a map', found, place)
      found = entries.get(key)
      place = below(place, key)
    }
    const reader = typeof found === 'string' ? readers.get(found) : undefined
    return reader === undefined
      ? expected(`one of ${[...readers.keys()].join(', ')}`, found, place)
      : reader(value, path)
  }

/** An object of a union whose members differ by `kind`. */
export function byKind<U extends Kinded>(variants: Variants<U>): Reader<U> {
  const readers = Object.entries<Fields<object>>(variants).map(([kind, fields]) => {
    const reader = record<Kinded>({ kind: oneOf<string>({ [kind]: true }), ...fields }, {})
    return [kind, reader as Reader<U>] as const
  })
  return chosenBy(['kind'], new Map(readers))
}
