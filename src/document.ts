/**
 * Readers for a parsed document: each turns a value of unknown shape into a typed one, or into every
 * mistake in it with its place. Maps of the document are `Map`s, or the objects that `JSON.parse` makes:
 * in neither has a key a meaning of its own.
 */
export interface Mistake {
  /** `servers[0].at`; empty for the document itself. */
  readonly path: string
  /** What was expected, what came, what to do. */
  readonly problem: string
}

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistakes: readonly Mistake[] }

export type Reader<T> = (value: unknown, path: string) => Reading<T>

type Readers<T> = { readonly [K in keyof T]: Reader<T[K]> }

const quotedCharacters = 60

export const correct = <T>(value: T): Reading<T> => ({ ok: true, value })
export const wrong = (path: string, problem: string): Reading<never> => ({
  ok: false,
  mistakes: [{ path, problem }],
})
export const expected = (what: string, value: unknown, path: string): Reading<never> =>
  wrong(path, `expected ${what}, found ${describe(value)}`)

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (entriesOf(value) !== null) return 'a map'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, quotedCharacters))
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`
}

/**
 * Keys and values of a map of the document, or null for anything else. `JSON.parse` defines each key as a
 * property of its own, `__proto__` too, and leaves the prototype as it is.
 */
export function entriesOf(value: unknown): ReadonlyMap<unknown, unknown> | null {
  if (value instanceof Map) return value
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isPlain ? new Map<unknown, unknown>(Object.entries(value)) : null
}

/** The place of a key below a path: `files["/etc/hosts"]` where the key is no plain word. */
export function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

/** Several readings as one: every value, or every mistake. */
function together<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const mistakes = readings.flatMap((reading) => (reading.ok ? [] : reading.mistakes))
  if (mistakes.length > 0) return { ok: false, mistakes }
  return correct(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
}

export const text: Reader<string> = (value, path) =>
  typeof value === 'string'
    ? correct(value)
    : expected('text (in quotes if it looks like a number)', value, path)

export const truth: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? correct(value) : expected('true or false', value, path)

/** A switch that is left out where it is off. */
export const onlyTrue: Reader<true> = (value, path) =>
  value === true ? correct(true) : expected('true (leave the key out otherwise)', value, path)

export const numberWithin =
  (least: number, most: number, kind: 'whole' | 'any' = 'any'): Reader<number> =>
  (value, path) =>
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (kind === 'any' || Number.isInteger(value))
      ? correct(value)
      : expected(`${kind === 'whole' ? 'a whole number' : 'a number'} from ${least} to ${most}`, value, path)

export const oneOf =
  <T extends string>(choices: Readonly<Record<T, unknown>>): Reader<T> =>
  (value, path) =>
    typeof value === 'string' && Object.hasOwn(choices, value)
      ? correct(value as T)
      : expected(`one of ${Object.keys(choices).join(', ')}`, value, path)

/** A text that `parse` accepts. */
export const textAs =
  <T>(what: string, parse: (text: string) => T | null): Reader<T> =>
  (value, path) => {
    const parsed = typeof value === 'string' ? parse(value) : null
    return parsed === null ? expected(what, value, path) : correct(parsed)
  }

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null ? correct(null) : reader(value, path)

export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? together(value.map((one: unknown, index) => item(one, below(path, index))))
      : expected('a list', value, path)

/** A map with keys of the author's choice, each read by `key`. */
export const mapOf =
  <T>(key: Reader<string>, item: Reader<T>): Reader<ReadonlyMap<string, T>> =>
  (value, path) => {
    const found = entriesOf(value)
    if (found === null) return expected('a map', value, path)
    const entries = [...found].map(([name, one]): Reading<readonly [string, T]> => {
      const place = below(path, String(name))
      const both = together<string | T>([key(name, place), item(one, place)])
      return both.ok ? correct([both.value[0] as string, both.value[1] as T]) : both
    })
    const read = together(entries)
    if (!read.ok) return read
    const map = new Map(read.value)
    return map.size === entries.length
      ? correct(map)
      : wrong(path, 'expected each key once, found two that mean the same; leave one of them')
  }

/** A map with these keys only. */
export const record =
  <R extends object, O extends object = object>(
    required: Readers<R>,
    optional: Readers<O>,
  ): Reader<R & Partial<O>> =>
  (value, path) => {
    const map = entriesOf(value)
    if (map === null) return expected('a map', value, path)
    const readers = new Map<unknown, Reader<unknown>>([
      ...Object.entries<Reader<unknown>>(required),
      ...Object.entries<Reader<unknown>>(optional),
    ])
    const known = [...readers.keys()].join(', ')
    const read = [...map].map(([key, one]): Reading<readonly [string, unknown]> => {
      const place = below(path, String(key))
      const reader = readers.get(key)
      if (reader === undefined) return wrong(place, `expected one of the keys ${known}; remove this one`)
      const reading = reader(one, place)
      return reading.ok ? correct([String(key), reading.value]) : reading
    })
    const missing = Object.keys(required)
      .filter((key) => !map.has(key))
      .map((key) => wrong(below(path, key), 'expected this key, found nothing; add it'))
    const all = together([...read, ...missing])
    return all.ok ? correct(Object.fromEntries(all.value) as R & Partial<O>) : all
  }

/** A reader with a further check of what it read. */
export const checked =
  <T>(
    reader: Reader<T>,
    check: (value: T) => readonly { readonly at: string; readonly problem: string }[],
  ): Reader<T> =>
  (value, path) => {
    const reading = reader(value, path)
    if (!reading.ok) return reading
    const mistakes = check(reading.value).map(({ at, problem }) => ({
      path: at === '' ? path : `${path}${path === '' ? '' : '.'}${at}`,
      problem,
    }))
    return mistakes.length === 0 ? reading : { ok: false, mistakes }
  }
