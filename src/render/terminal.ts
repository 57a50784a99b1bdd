/** The report for a terminal or a log. */
import { styleText } from 'node:util'
import type { Remedy, Report, Verdict } from '../report/index.js'
import { columns, wrap } from './columns.js'
import { clip, plainLine, visible, withoutCommands } from './escape.js'
import { limits } from './limits.js'
import { endText, phaseCells, placeText } from './markdown-parts.js'
import { untoldLines } from './progress.js'
import { hostText, isBlamed, resolverText } from './results.js'
import { bySeverity, endingLines, kindText, wouldBeLines } from './shared-lines.js'
import { pathRows, resolverRows, type ResolverRow } from './statistics.js'
import {
  comparedRemedies,
  contentTrustLine,
  culpritFinding,
  durationText,
  endWith,
  ordinal,
  outcomeSentence,
  thenSentence,
  timeSentence,
  verdictLine,
} from './words.js'

export interface TerminalOptions {
  /** Whether escape sequences for colour may be written. */
  readonly colour: boolean
  /** In characters. */
  readonly width: number
}

type Style = 'bold' | 'green' | 'yellow' | 'red'
type Paint = (style: Style, text: string) => string

const verdictStyles: Readonly<Record<Verdict, Style>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  unknown: 'yellow',
}

/** The whole report in plain lines, without blanks at their ends, closed by a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.max(limits.terminalWidth, options.width)
  // The colours were asked for: whether stdout is a terminal is not looked at again.
  const paint: Paint = (style, text) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines]
  const text = (line: string) => wrap(plainLine(line), width, '  ')
  const lines = [
    ...wrap(verdictLine(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
    ...section('What docker push would do', whatDockerWouldDo(report).flatMap(text)),
    ...section('The fix', fixLines(report, text)),
    ...section('What would mend it', remedyLines(report).flatMap(text)),
    ...section('Resolvers', resolverLines(report, width, paint)),
    ...section('Push path', pathLines(report, width)),
    ...section('Also found', otherLines(report).flatMap(text)),
    ...section('Not told', untoldLines(report.runner).flatMap(text)),
  ]
  return `${lines.map((line) => withoutCommands(line.trimEnd())).join('\n')}\n`
}

const whatDockerWouldDo = (report: Report): readonly string[] => [
  outcomeSentence(report.outcome),
  timeSentence(report),
  ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
  ...endingLines(report).slice(0, limits.listItems),
  ...wouldBeLines(report).slice(0, limits.listItems),
  contentTrustLine(report),
]

function fixLines(report: Report, text: (line: string) => readonly string[]): readonly string[] {
  const finding = culpritFinding(report)
  if (finding === null) return []
  const { remedy } = finding
  const cause = [finding.title, ...finding.evidence.slice(0, limits.listItems)].flatMap(text)
  if (remedy === null) return cause
  return [
    ...cause,
    ...text(remedy.say),
    ...pasteLines(remedy, text),
    ...text(thenSentence(remedy.then)),
    ...(remedy.lasting === null
      ? []
      : [...text(remedy.lasting.say), ...pasteLines(remedy.lasting, text).slice(0, -1)]),
  ]
}

/** A block to copy, between empty lines, and where it goes. */
function pasteLines(
  { paste, where }: Pick<Remedy, 'paste' | 'where'>,
  text: (line: string) => readonly string[],
): readonly string[] {
  const whole = clip(paste, limits.blockCharacters).replace(/(?<![\r\n])[\r\n]+$/, '')
  return [
    ...text(`Where it goes: ${where}`),
    '',
    ...whole.split(/\r\n?|\n/).map((line) => `    ${visible(line)}`),
    '',
  ]
}

/** The best of them: the report file has all, with their text to paste. */
const remedyLines = (report: Report): readonly string[] =>
  comparedRemedies(report)
    .slice(0, limits.terminalRemedies)
    .map((remedy) => {
      const [outcome, seconds] = endWith(remedy)
      return `${remedy.say}: ${remedy.then === null ? outcome : `${outcome}, ${seconds}`}`
    })

const time = (ms: number | null) => (ms === null ? '-' : durationText(ms))

/** A table whose rows beyond the limit are counted. */
function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  showRow: (line: string, row: number) => string = (line) => `  ${line}`,
): readonly string[] {
  const shown = rows.slice(0, limits.tableRows)
  const [first = '', ...lines] = columns([head, ...shown], width - 2)
  const left = rows.length - shown.length
  return [
    `  ${first}`,
    ...lines.map((line, index) => showRow(line, index)),
    ...(left === 0 ? [] : [`  ${left} more rows`]),
  ]
}

const shortPlace = (row: ResolverRow) =>
  row.group === 'used' && row.position !== null ? ordinal(row.position) : placeText(row)

function resolverLines(report: Report, width: number, paint: Paint): readonly string[] {
  const rows = resolverRows(report)
  const cells = rows.map((row) => [
    `${visible(resolverText(row.resolver))} (${shortPlace(row)})`,
    row.host === null ? '-' : `${visible(row.host)}${row.searchList ? ' (search list)' : ''}`,
    `${row.answered}/${row.sent}`,
    time(row.p50Ms),
    time(row.p95Ms),
    time(row.coldMs),
    visible([...(row.lost === 0 ? [] : [`lost x${row.lost}`]), ...row.others].join(', ')),
  ])
  const head = ['Resolver', 'Host', 'Answered', 'Median', '95 %', 'First', 'Other']
  return tableLines(head, cells, width, (line, index) => {
    const row = rows[index]
    return row !== undefined && isBlamed(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`
  })
}

function pathLines(report: Report, width: number): readonly string[] {
  const cells = pathRows(report).map((row) => [
    visible(hostText(row.host, row.port)),
    row.roles.length === 0 ? '-' : row.roles.join(', '),
    row.addresses.length === 0 ? '-' : visible(row.addresses.slice(0, limits.passRows).join(', ')),
    ...phaseCells(row),
    visible(endText(row)),
  ])
  const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status']
  return tableLines(head, cells, width)
}

function otherLines(report: Report): readonly string[] {
  const culprit = culpritFinding(report)
  return bySeverity(report)
    .filter((finding) => finding !== culprit)
    .map((finding) => `${kindText(finding)}: ${finding.title} (${finding.docs})`)
    .slice(0, limits.listItems)
}
