/** JSON as text, and where it is at fault. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** A sentence: what was expected, what came, what to do. Holds a bounded piece of the text, not escaped. */
  | { readonly ok: false; readonly problem: string }

/** Windows tools write it; JSON may do without (RFC 8259 section 8.1). */
const byteOrderMark = '\uFEFF'

/** Never throws. */
export function parseJson(written: string): ParsedJson {
  const text = written.startsWith(byteOrderMark) ? written.slice(byteOrderMark.length) : written
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: problemOf(text, error instanceof Error ? error.message : String(error)) }
  }
}

function problemOf(text: string, message: string): string {
  if (text.trim() === '') return 'expected JSON, found an empty file; was it written to its end?'
  // V8 names the position in most of its messages, always as `at position N`.
  const digits = / at position (\d+)/.exec(message)?.[1]
  const position = digits === undefined ? null : Number(digits)
  const end = text.trimEnd().length
  if (message.includes('end of JSON input') || (position !== null && position >= end)) {
    return `expected JSON, found that it breaks off at ${placeOf(text, end)}; copy the whole file again`
  }
  return position === null
    ? `expected JSON, found a fault: ${message}`
    : `expected JSON, found a fault at ${placeOf(text, position)}: ${message.slice(0, message.indexOf(' at position'))}`
}

/** As editors count: from 1. */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position)
  const lines = before.split('\n').length
  return `line ${lines}, column ${position - before.lastIndexOf('\n')} (character ${position + 1} of ${text.length})`
}
