/** What each query of a run brought, a line for each resolver, name and record type. */
import type { DnsMeasurement, Report } from '../report/index.js'
import { dnsResultName, resolverText } from './results.js'
import { isDns } from './statistics.js'
import { durationText } from './words.js'

/** All are plain text. */
export interface SampleRow {
  readonly resolver: string
  readonly question: string
  /** In the order of their sending, what follows each other and says the same once: `34 ms, 11 ms, no reply x3`. */
  readonly results: string
}

/** Resolvers and names in the order in which they were asked. */
export function sampleRows(report: Report): readonly SampleRow[] {
  const groups = new Map<string, readonly DnsMeasurement[]>()
  for (const one of report.measurements.filter(isDns)) {
    const { resolver, name, type, transport } = one.probe
    const key = JSON.stringify([resolverText(resolver), name, type, transport])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]?.probe
    if (first === undefined) return []
    const sent = [...group].sort((one, other) => one.startedMs - other.startedMs).map(resultText)
    return [
      {
        resolver: resolverText(first.resolver),
        question: `${first.name} ${first.type}${first.transport === 'tcp' ? ' over TCP' : ''}`,
        results: runsOf(sent).join(', '),
      },
    ]
  })
}

function resultText({ result }: DnsMeasurement): string {
  if (result.kind === 'answered') return durationText(result.ms)
  if (result.kind === 'timed-out' && result.late !== null)
    return `late, after ${durationText(result.late.ms)}`
  return dnsResultName(result)
}

/** `no reply` three times in a row is `no reply x3`. */
const runsOf = (texts: readonly string[]): readonly string[] =>
  texts
    .reduce<readonly (readonly [text: string, count: number])[]>((runs, text) => {
      const [last, count] = runs.at(-1) ?? ['', 0]
      return text === last ? [...runs.slice(0, -1), [text, count + 1]] : [...runs, [text, 1]]
    }, [])
    .map(([text, count]) => (count === 1 ? text : `${text} x${count}`))
