/** Annotations: one for each root cause, each readable alone. */
import type { Finding, Report } from '../report/index.js'
import { clip, plainLine, visible, withoutCommands } from './escape.js'
import { limits } from './limits.js'
import { resolverText } from './results.js'
import { bySeverity, consequencesOf } from './shared-lines.js'
import {
  contentTrustLine,
  countText,
  culpritFinding,
  hostWithRole,
  ordinal,
  outcomeSentence,
  reportConsequence,
  thenSentence,
  verdictLine,
} from './words.js'

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
}

/**
 * Root causes that are errors or warnings, errors first, at most ten, the last of which counts those that are left. None for
 * a pass. A failure has at least one error.
 */
export function annotations(report: Report): readonly Annotation[] {
  if (report.verdict === 'pass') return []
  const found = bySeverity(report).flatMap((finding) => annotation(finding, report) ?? [])
  const verdictOnly: readonly Annotation[] =
    report.verdict === 'fail' && !found.some(({ level }) => level === 'error')
      ? [{ level: 'error', title: 'Push Preflight', message: verdictMessage(report) }]
      : []
  return counted(withoutRepeats([...verdictOnly, ...found]))
}

/** Two findings may say the same of two things that a reader cannot tell apart: the first of them is the worse one. */
const withoutRepeats = (all: readonly Annotation[]): readonly Annotation[] =>
  all.filter((one, index) => all.findIndex((other) => namesTheSame(one, other)) === index)

const namesTheSame = (one: Annotation, other: Annotation) =>
  one.title === other.title && one.message.split('\n')[0] === other.message.split('\n')[0]

function counted(all: readonly Annotation[]): readonly Annotation[] {
  const shown = all.slice(0, limits.annotations)
  const last = shown.at(-1)
  const left = all.length - shown.length
  if (last === undefined || left === 0) return all
  const rest = `${countText(left, 'more cause')}, which the job summary and the log name.`
  const message = `${utf16Clip(last.message, limits.annotationCharacters - rest.length - 1)}\n${rest}`
  return [...shown.slice(0, -1), { ...last, message }]
}

const verdictMessage = (report: Report) =>
  [verdictLine(report), outcomeSentence(report.outcome), contentTrustLine(report)].join('\n')

function annotation(finding: Finding, report: Report): Annotation | null {
  const { severity } = finding
  if (severity === 'hint' || finding.consequenceOf !== null) return null
  const lines = [
    plainLine(finding.title),
    ...finding.evidence
      .slice(0, limits.annotationEvidence)
      .map((line) => plainLine(line, limits.cellCharacters)),
    ...effect(finding, report),
    ...consequencesOf(finding.code, report)
      .slice(0, limits.passRows)
      .map(({ title }) => plainLine(`This follows from it: ${title}`, limits.cellCharacters)),
    ...remedyLines(finding),
  ]
  return {
    level: severity,
    title: plainLine(titleOf(finding, report), limits.annotationTitleCharacters),
    message: utf16Clip(lines.join('\n'), limits.annotationCharacters),
  }
}

/** The runner counts UTF-16 units, as .NET's strings do. */
function utf16Clip(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function titleOf({ subject, code }: Finding, report: Report): string {
  const { resolver, position, host } = subject
  const about = [
    ...(resolver === null
      ? []
      : [
          `DNS resolver ${resolverText(resolver)}${position === null ? '' : ` (${ordinal(position)} nameserver)`}`,
        ]),
    ...(host === null ? [] : [hostWithRole(host, report)]),
  ]
  return `Push Preflight: ${about.length === 0 ? code : about.join(', ')}`
}

/** What it does to the push. Only the culprit decides how the push ends. */
function effect(finding: Finding, report: Report): readonly string[] {
  if (finding !== culpritFinding(report)) {
    return [`The forecast of this push: ${reportConsequence(report)}.`]
  }
  return [
    `What it does: ${reportConsequence(report)}. ${outcomeSentence(report.outcome)}`,
    ...(report.predictedError === null
      ? []
      : [plainLine(`Docker will print: ${report.predictedError}`, limits.cellCharacters)]),
  ]
}

function remedyLines({ remedy }: Finding): readonly string[] {
  if (remedy === null) return []
  return [
    plainLine(`To fix it: ${remedy.say}`, limits.cellCharacters),
    plainLine(`Where it goes: ${remedy.where}`, limits.cellCharacters),
    ...clip(remedy.paste, limits.annotationBlockCharacters)
      .split(/\r\n?|\n/)
      .map((line) => withoutCommands(visible(line))),
    thenSentence(remedy.then),
  ]
}
