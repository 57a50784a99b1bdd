/** JSON from files, read by its own names only and never quoted: a file may hold passwords. */
import { isJsonObject } from '../push-path/json-object.js'

export { isJsonObject, type JsonObject } from '../push-path/json-object.js'

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** `why` is a sentence part without a word of the text. */
  | { readonly ok: false; readonly why: string }

/** V8 quotes the text in its messages; only those are used that name a place and quote nothing. */
const placeInMessage = /^[^"]* JSON at position (\d+)(?: \(line \d+ column \d+\))?$/
/** The first value ended there, and something else follows. */
const somethingFollows = /^Unexpected non-whitespace character after JSON at /

/**
 * Reads the first value, and like Go's `json.Decoder.Decode` takes no notice of what follows it. An empty
 * text is null, which is what the docker CLI makes of it. Never throws.
 */
export function parseFirstJson(text: string): ParsedJson {
  if (text.trim() === '') return { ok: true, value: null }
  const whole = parse(text)
  if (whole.ok) return whole
  const place = placeInMessage.exec(whole.message)?.[1]
  if (place === undefined) return { ok: false, why: 'it is not JSON' }
  const before = text.slice(0, Number(place))
  const first = somethingFollows.test(whole.message) ? parse(before) : whole
  if (first.ok) return first
  const lines = before.split('\n')
  return {
    ok: false,
    why: `it is not JSON (line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1})`,
  }
}

/** The value at the end of these names, own ones only, or undefined. */
export function jsonAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce(
    (inner: unknown, name) => (isJsonObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  )
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : '' }
  }
}
