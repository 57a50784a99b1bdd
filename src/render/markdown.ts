/** The job summary. */
import { withoutLastSlashes } from '../last-slashes.js'
import type { Finding, Remedy, Report } from '../report/index.js'
import { clip, codeBlock, escapeMarkdown, link, plainLine, visible } from './escape.js'
import { limits } from './limits.js'
import { code, details, list, pathTable, placeText, resolverTable, table } from './markdown-parts.js'
import { margins } from './margins.js'
import { gantt } from './mermaid.js'
import { busyLines, factsLines, untoldLines } from './progress.js'
import { resolverText } from './results.js'
import { sampleRows } from './samples.js'
import {
  basisLines,
  bySeverity,
  decidingForecast,
  endingLines,
  kindText,
  wouldBeLines,
} from './shared-lines.js'
import { resolverRows } from './statistics.js'
import { thresholds } from './thresholds.js'
import {
  comparedRemedies,
  contentTrustLine,
  countText,
  culpritFinding,
  durationText,
  endWith,
  outcomeSentence,
  thenSentence,
  timeSentence,
  verdictLine,
} from './words.js'

export interface MarkdownOptions {
  /** What stands before the path of a finding's page; empty shows the path without a link. */
  readonly docsBase: string
  /** Default: the job summary. */
  readonly place?: SummaryPlace
}

/** Where a summary is shown. */
export interface SummaryPlace {
  readonly name: string
  /** Of UTF-8; there is room for less than that. */
  readonly bytes: number
  /** Who has what does not fit. */
  readonly rest: string
}

const jobSummary: SummaryPlace = {
  name: 'a job summary',
  bytes: limits.summaryBytes,
  rest: 'The report file',
}

export interface Summary {
  /** Below 1 MiB, or what its place has room for. */
  readonly markdown: string
  /** The sections that did not fit, by their headings. */
  readonly leftOut: readonly string[]
}

/** GitHub's Markdown of a whole report, below 1 MiB. A pass is three lines and one folded section. */
export const renderMarkdown = (report: Report, options?: MarkdownOptions): string =>
  summaryOf(report, options).markdown

/** The same, and what of it had to be left out. */
export function summaryOf(report: Report, options: MarkdownOptions = { docsBase: '' }): Summary {
  return report.verdict === 'pass' ? renderPass(report, options) : renderTrouble(report, options)
}

function renderPass(report: Report, options: MarkdownOptions): Summary {
  const rows = resolverRows(report)
  const resolvers = [...new Set(rows.map(({ resolver }) => resolverText(resolver)))]
  const cells = resolvers.map((name) => {
    const own = rows.filter(({ resolver }) => resolverText(resolver) === name)
    const sum = (count: (row: (typeof rows)[number]) => number) =>
      own.reduce((total, row) => total + count(row), 0)
    const medians = own.flatMap(({ p50Ms }) => p50Ms ?? [])
    const place = own[0] === undefined ? '-' : placeText(own[0])
    const slowest = medians.length === 0 ? '-' : durationText(Math.max(...medians))
    return [code(name), place, `${sum((row) => row.sent)}`, `${sum((row) => row.answered)}`, slowest]
  })
  const hints = report.findings.map((finding) => findingText(finding, options)).slice(0, limits.passRows)
  const untold = untoldLines(report.runner).map(escapeMarkdown)
  const notes = [
    ...(hints.length === 0 ? [] : [`Also seen: ${hints.join('; ')}`]),
    ...(untold.length === 0 ? [] : [`Not told: ${untold.join('; ')}`]),
  ]
  const others = wouldBeLines(report).map((line) => escapeMarkdown(plainLine(line)))
  const measured = `Measured in ${durationText(report.durationMs)}: ${countText(resolvers.length, 'resolver')}, ${countText(report.path.length, 'host')}`
  const head = ['Resolver', 'Place', 'Sent', 'Answered', 'Slowest median']
  return fitting(options.place ?? jobSummary, [
    [
      'Verdict',
      [
        `### ${escapeMarkdown(verdictLine(report))}`,
        `What \`docker push\` would do: ${escapeMarkdown(timeSentence(report))}<br>`,
        escapeMarkdown(contentTrustLine(report)),
      ],
    ],
    [
      'What was measured',
      details(measured, [
        ...table(head, cells, limits.passRows),
        ...(others.length === 0 ? [] : ['', ...list(others)]),
        ...(notes.length === 0 ? [] : ['', notes.join('<br>')]),
      ]),
    ],
  ])
}

/** What tools did not tell stands among the facts already. */
const environmentLines = ({ runner }: Report): readonly string[] => [
  ...factsLines(runner),
  ...busyLines(runner),
]

function renderTrouble(report: Report, options: MarkdownOptions): Summary {
  return fitting(options.place ?? jobSummary, [
    ['Verdict', [`## ${escapeMarkdown(verdictLine(report))}`]],
    ['What docker push would do', whatDockerWouldDo(report)],
    ['How close it is', howClose(report)],
    ['The fix', fix(report, options)],
    ['What would mend it', whatWouldMendIt(report)],
    ['Also found', otherFindings(report, options)],
    ['Resolvers', ['### Resolvers', '', ...resolverTable(report)]],
    ['Push path', ['### Push path', '', ...pathTable(report)]],
    ['Timeline of the predicted push', timeline(report)],
    ['Environment', details('Environment', list(environmentLines(report).map(escapeMarkdown)))],
    ['See it by hand', byHand(report)],
    ['Raw samples', rawSamples(report)],
    [
      'Thresholds and their sources',
      details('Thresholds and their sources', [
        ...table(
          ['Number', 'Value', 'Source'],
          thresholds(report).map(({ what, value, source }) => [what, value, source].map(cell)),
        ),
        '',
        ...list(basisLines(report).map((line) => escapeMarkdown(plainLine(line)))),
      ]),
    ],
  ])
}

type Section = readonly [name: string, lines: readonly string[]]

/** The sections that fit into a summary, in their order; each stands for itself. */
function fitting(place: SummaryPlace, sections: readonly Section[]): Summary {
  const texts = sections.flatMap(([name, lines]) =>
    lines.length === 0 ? [] : [{ name, text: lines.join('\n') }],
  )
  const cutText = (names: readonly string[]) =>
    `Left out, because it is too long for ${place.name}: ${names.join(', ')}. ${place.rest} has it.`
  const room = place.bytes - Buffer.byteLength(`\n\n${cutText(texts.map(({ name }) => name))}\n`) - 1
  const kept = texts.reduce<{ readonly bytes: number; readonly texts: typeof texts }>(
    (so, one) => {
      const bytes = so.bytes + Buffer.byteLength(`\n\n${one.text}`)
      return bytes > room ? so : { bytes, texts: [...so.texts, one] }
    },
    { bytes: 0, texts: [] },
  ).texts
  const leftOut = texts.filter((one) => !kept.includes(one)).map(({ name }) => name)
  const parts = [...kept.map(({ text }) => text), ...(leftOut.length === 0 ? [] : [cutText(leftOut)])]
  return { markdown: `${parts.join('\n\n')}\n`, leftOut }
}

function whatDockerWouldDo(report: Report): readonly string[] {
  const words =
    report.predictedError === null ? [] : ['', `Docker's words: ${code(plainLine(report.predictedError))}`]
  const endings = [...endingLines(report), ...wouldBeLines(report)].map((line) =>
    escapeMarkdown(plainLine(line)),
  )
  return [
    '### What `docker push` would do',
    '',
    escapeMarkdown(outcomeSentence(report.outcome)),
    '',
    escapeMarkdown(plainLine(timeSentence(report))),
    ...words,
    ...(endings.length === 0 ? [] : ['', ...list(endings)]),
    '',
    escapeMarkdown(contentTrustLine(report)),
  ]
}

/** Of a push that will work all the same: what of it is close to the edge. */
function howClose(report: Report): readonly string[] {
  const rows = report.verdict === 'warn' ? margins(report) : []
  if (rows.length === 0) return []
  return [
    '### How close it is',
    '',
    ...table(
      ['What', 'Here', 'Limit', 'Margin'],
      rows.map(({ what, measured, limit, margin }) => [what, measured, limit, margin].map(cell)),
    ),
  ]
}

function rawSamples(report: Report): readonly string[] {
  const rows = sampleRows(report).map(({ resolver, question, results }) => [
    code(resolver),
    code(question),
    cell(results),
  ])
  if (rows.length === 0) return []
  return details(
    'Raw samples',
    table(['Resolver', 'Question', 'Results, in the order of their sending'], rows, limits.sampleRows),
  )
}

/** Plain text in a cell. */
const cell = (text: string): string => escapeMarkdown(clip(visible(text), limits.cellCharacters))

function fix(report: Report, options: MarkdownOptions): readonly string[] {
  const finding = culpritFinding(report)
  if (finding === null) return []
  const evidence = list(finding.evidence.map((line) => escapeMarkdown(plainLine(line))))
  const cause = [
    '### The cause',
    '',
    findingText(finding, options),
    ...(evidence.length === 0 ? [] : ['', ...evidence]),
  ]
  const { remedy } = finding
  if (remedy === null) return cause
  return [
    ...cause,
    '',
    '### The fix',
    '',
    `${escapeMarkdown(plainLine(remedy.say))}<br>`,
    `Where it goes: ${code(remedy.where)}`,
    '',
    codeBlock(clip(remedy.paste, limits.blockCharacters), 'text'),
    '',
    escapeMarkdown(thenSentence(remedy.then)),
    ...lastingLines(remedy.lasting),
  ]
}

/** What is pasted may be written over: by whom, and what to tell them. */
const lastingLines = (lasting: Remedy['lasting']): readonly string[] =>
  lasting === null
    ? []
    : [
        '',
        `${escapeMarkdown(plainLine(lasting.say))}<br>`,
        `Where it goes: ${code(lasting.where)}`,
        '',
        codeBlock(clip(lasting.paste, limits.blockCharacters), 'text'),
      ]

/** Each remedy with what the replay says of it; the text to paste is in the report file. */
function whatWouldMendIt(report: Report): readonly string[] {
  const rows = comparedRemedies(report).map((remedy) => {
    const [outcome, seconds] = endWith(remedy)
    return [escapeMarkdown(clip(visible(remedy.say), limits.cellCharacters)), outcome, seconds]
  })
  if (rows.length === 0) return []
  return [
    '### What would mend it',
    '',
    ...table(['Remedy', 'How the push ends with it', "Docker's time"], rows),
  ]
}

function findingText(finding: Finding, { docsBase }: MarkdownOptions): string {
  const title = plainLine(finding.title)
  return docsBase === ''
    ? `${escapeMarkdown(title)} (${code(finding.docs)})`
    : link(title, `${withoutLastSlashes(docsBase)}/${finding.docs}`)
}

function otherFindings(report: Report, options: MarkdownOptions): readonly string[] {
  const culprit = culpritFinding(report)
  const items = bySeverity(report)
    .filter((finding) => finding !== culprit)
    .map((finding) => `**${escapeMarkdown(kindText(finding))}**: ${findingText(finding, options)}`)
  return items.length === 0 ? [] : ['### Also found', '', ...list(items)]
}

/** A query has no place to break a line at, and says the scope that stands in the report file. */
const withoutQuery = (text: string) => text.replace(/\?[^\s,]+/g, '?…')

function timeline(report: Report): readonly string[] {
  const forecast = decidingForecast(report)
  if (forecast === null || forecast.timeline.length === 0) return []
  const rows = forecast.timeline.map(({ step, fromMs, toMs, note }) => [
    escapeMarkdown(clip(step, limits.cellCharacters)),
    durationText(fromMs),
    durationText(toMs),
    escapeMarkdown(clip(withoutQuery(note), limits.cellCharacters)),
  ])
  const chart = gantt(forecast)
  return details('Timeline of the predicted push', [
    `${code(forecast.image)} with ${code(forecast.client)}`,
    '',
    ...table(['Step', 'From', 'To', 'Note'], rows),
    ...(chart === null ? [] : ['', codeBlock(chart, 'mermaid')]),
  ])
}

function byHand(report: Report): readonly string[] {
  const commands = [...new Set(report.findings.flatMap(({ byHand: command }) => command ?? []))]
  if (commands.length === 0) return []
  const lines = commands
    .slice(0, limits.listItems)
    .map((command) => clip(visible(command), limits.lineCharacters))
  return details('See it by hand', [codeBlock(lines.join('\n'), 'sh')])
}
