import type { Ms } from '../report/index.js'

const unitMs: ReadonlyMap<string, Ms> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
])

/** `500ms`, `30s` or `1m`: a whole number and its unit. Null for anything else, a bare number too. */
export function parseDuration(text: string): Ms | null {
  const [, digits, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? []
  const factor = unitMs.get(unit ?? '')
  return digits === undefined || factor === undefined ? null : Number(digits) * factor
}

/** The same, written with the largest unit below the minute that keeps it whole: `1500ms`, `90s`. */
export function formatDuration(ms: Ms): string {
  return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`
}
