/**
 * The observations of a stored report, so that it can be judged again. A report may have been cut
 * off, edited, or written by another version: nothing in it is believed before it was read.
 */
import { entriesOf, expected, listOf, record, type Mistake, type Reading } from '../document.js'
import type { Ms, Observations } from '../report/index.js'
import { contradictions } from './consistency.js'
import { parseJson } from './json.js'
import { measurement } from './measurement.js'
import { request } from './request.js'
import { route } from './route.js'
import { runner } from './runner.js'
import { milliseconds } from './values.js'

/** The largest file that is read; 50 samples of 50 hosts by 3 resolvers are about 10 MB. */
export const maxReportBytes = 64 * 1024 * 1024
/** Mistakes that are shown; one slip in a program that writes reports makes thousands. */
const maxShown = 20
/** Characters of a place that are shown: keys may have any length. */
const maxPlaceCharacters = 200
const readableVersion = 1

export type ReadObservations =
  | {
      readonly ok: true
      readonly observations: Observations
      /** The preflight's own time as the report says it, or 0 where it does not. */
      readonly durationMs: Ms
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

type Parts = Omit<Observations, 'schemaVersion'>
const parts = record<Parts>({ request, runner, measurements: listOf(measurement), routes: listOf(route) }, {})
const partNames = ['request', 'runner', 'measurements', 'routes'] satisfies readonly (keyof Parts)[]

/**
 * Reads the first half of a report as `--json` prints it. The judgement half and unknown keys beside it
 * are not looked at. All mistakes are reported at once, each with its place; of a report with another
 * `schemaVersion` only that. Never throws.
 */
export function readObservations(text: string): ReadObservations {
  if (text.length > maxReportBytes) {
    return refused('', `expected at most ${maxReportBytes} characters, found ${text.length}; is it a report?`)
  }
  const parsed = parseJson(text)
  if (!parsed.ok) return refused('', parsed.problem)
  const entries = entriesOf(parsed.value)
  if (entries === null) return mistakesOf(expected('a report, which is a map', parsed.value, ''))

  const version = entries.get('schemaVersion')
  if (version !== readableVersion) {
    const wanted = `${readableVersion}, the only version that this push-preflight reads`
    return mistakesOf(expected(wanted, version, 'schemaVersion'))
  }
  const observed = partNames.filter((name) => entries.has(name)).map((name) => [name, entries.get(name)])
  const reading = parts(new Map(observed as [string, unknown][]), '')
  if (!reading.ok) return reading
  const observations: Observations = { schemaVersion: readableVersion, ...reading.value }
  const mistakes = contradictions(observations)
  if (mistakes.length > 0) return { ok: false, mistakes }
  const duration = milliseconds(entries.get('durationMs'), 'durationMs')
  return {
    ok: true,
    observations,
    durationMs: duration.ok ? duration.value : 0,
  }
}

/** One line for each mistake, the first twenty. Values of the report are quoted in it, not escaped. */
export function describeReportMistakes(mistakes: readonly Mistake[]): readonly string[] {
  const shown = mistakes.slice(0, maxShown).map(({ path, problem }) => {
    const place = path.length > maxPlaceCharacters ? `${path.slice(0, maxPlaceCharacters)}…` : path
    return place === '' ? problem : `${place}: ${problem}`
  })
  const more = mistakes.length - shown.length
  return more === 0 ? shown : [...shown, `and ${more} more`]
}

const refused = (path: string, problem: string): ReadObservations => ({
  ok: false,
  mistakes: [{ path, problem }],
})

const mistakesOf = (reading: Reading<never>): ReadObservations =>
  reading.ok ? refused('', 'expected a report') : reading
