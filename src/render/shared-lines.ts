/** What the job summary, the annotations and the terminal say in the same words: lines of plain text. */
import type { Ending, Finding, Forecast, Report } from '../report/index.js'
import { consequenceText, culpritFinding, decidingForecasts, percentText, secondsText } from './words.js'

const endingText = ({ outcome, seconds, probability, low, high }: Ending) =>
  `${percentText(probability)} (between ${percentText(low)} and ${percentText(high)}): ${consequenceText(outcome, seconds)}`

/**
 * One line for each way in which a push may end, where that is more than the verdict already says:
 * several images or several endings.
 */
export function endingLines(report: Report): readonly string[] {
  const deciding = decidingForecasts(report)
  const [first, ...more] = deciding
  if (first === undefined || (more.length === 0 && first.endings.length === 1)) return []
  return deciding.flatMap((forecast) => {
    const of = `${forecast.image} with ${forecast.client}`
    const [only, ...others] = forecast.endings
    return others.length === 0
      ? [`${of}: ${consequenceText(only.outcome, only.seconds)}`]
      : forecast.endings.map((ending) => `${of}: ${endingText(ending)}`)
  })
}

/** One line for each image and each other client that this runner has: what it would do. */
export const wouldBeLines = ({ forecast }: Report): readonly string[] =>
  forecast
    .filter(({ decides }) => !decides)
    .map(({ image, client, endings: [ending], unknownBecause }) => {
      const end =
        ending.outcome === 'unknown' && unknownBecause !== null ? `not known (${unknownBecause})` : null
      return `${client} would be: ${image}: ${end ?? wouldBe(ending)}`
    })

const wouldBe = ({ outcome, seconds, probability }: Ending): string => {
  const share = probability < 1 ? `${percentText(probability)}: ` : ''
  return outcome === 'ok'
    ? `${share}ok, in about ${secondsText(seconds)}`
    : `${share}${outcome}, after about ${secondsText(seconds)}`
}

/** The forecast that the verdict speaks of: the one that ends in the report's outcome. */
export function decidingForecast(report: Report): Forecast | null {
  const deciding = decidingForecasts(report)
  const same = deciding.find(({ endings }) => endings.some(({ outcome }) => outcome === report.outcome))
  return same ?? deciding[0] ?? null
}

/** What was asked for, and what the forecast rests on. */
export function basisLines({ request, durationMs, forecast, ...report }: Report): readonly string[] {
  return [
    `queries for each resolver, name and record type: ${request.samples}`,
    `a resolver is called slow from ${secondsText(request.slowThresholdMs / 1_000)} (the median of its warm answers)`,
    `the step fails on: ${request.failOn}`,
    `the preflight took ${secondsText(durationMs / 1_000)} of at most ${secondsText(request.timeoutMs / 1_000)}, from ${report.runner.startedAt}`,
    ...forecast.map(
      ({ image, client, samples, basis }) =>
        `${image} with ${client}: forecast from ${samples} DNS samples, by rules ${basis === 'measured' ? 'checked against the real client' : "read in the client's source"}`,
    ),
  ]
}

const severities = { error: 0, warning: 1, hint: 2 } as const

/** Errors first, and the culprit first among its equals. */
export function bySeverity(report: Report): readonly Finding[] {
  const culprit = culpritFinding(report)
  const rank = (finding: Finding) => 2 * severities[finding.severity] + (finding === culprit ? 0 : 1)
  return [...report.findings].sort((one, other) => rank(one) - rank(other))
}

/** Findings that follow from the one with this code. */
export const consequencesOf = (code: string, report: Report): readonly Finding[] =>
  report.findings.filter(({ consequenceOf }) => consequenceOf === code)

/** `error`, or what the finding follows from: consequences are told, and not counted. */
export const kindText = ({ severity, consequenceOf }: Finding): string =>
  consequenceOf === null ? severity : `follows from ${consequenceOf}`
