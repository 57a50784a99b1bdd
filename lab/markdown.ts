/** lab/AGREEMENT.md. Pure. */
import { classOf } from './fact.js'
import type { ChanceRow, Row } from './agreement.js'
import { fromSource } from './from-source.js'
import type { LayerRow } from './layers.js'

export interface Agreement {
  readonly clients: readonly string[]
  readonly rows: readonly Row[]
  readonly chanceRows: readonly ChanceRow[]
  readonly layers: readonly LayerRow[]
  /** Scenarios whose docker cannot be had here. */
  readonly notRun: readonly string[]
  readonly seconds: number
}

export function agreementMarkdown(agreement: Agreement): string {
  const { clients, rows, chanceRows, layers, notRun, seconds } = agreement
  const disagreeing = rows.filter(({ agrees }) => agrees === false)
  const differentWords = rows.filter(({ wordsAgree, outcomeAgrees }) => outcomeAgrees && !wordsAgree)
  return [
    '# Forecast against fact',
    '',
    `Made by \`npm run lab\` in ${Math.round(seconds / 60)} minutes with ${clients.join(' and ')}, dockerd 20.10, docker-registry and notary-server, in network namespaces. _plain_ is a push without content trust of content that is new to the registry, _signed_ one with content trust of content that it has.`,
    '',
    totalsLine(agreement),
    '',
    ...table(
      [
        'scenario',
        'push',
        'client',
        'forecast',
        'fact',
        'seconds forecast',
        'seconds real',
        'preflight',
        'agrees',
      ],
      rows.map((row) => [
        row.scenario,
        row.kind,
        row.client,
        row.forecast.outcome,
        row.fact.outcome ?? 'unnamed',
        row.forecast.seconds.toFixed(1),
        row.fact.seconds.toFixed(1),
        row.preflightSeconds.toFixed(1),
        agreesWord(row),
      ]),
    ),
    ...section('Disagreements', disagreeing.map(rowLine)),
    ...section(
      'The scenario expected something else',
      rows.flatMap(({ scenario, kind, client, unexpected }) =>
        unexpected === null ? [] : [`${scenario}, ${kind}, ${client}: ${unexpected}`],
      ),
    ),
    '',
    '## Where chance decides',
    '',
    `Each was played with ${Math.max(0, ...chanceRows.map(({ runs }) => runs))} seeds. A share agrees where its own 95 % interval meets the forecast's (mean over the runs).`,
    '',
    ...table(
      ['scenario', 'push', 'client', 'runs', 'outcomes seen (forecast)', 'preflight', 'agrees'],
      chanceRows.map((row) => [
        row.scenario,
        row.kind,
        row.client,
        String(row.runs),
        sharesText(row),
        row.preflightSeconds.toFixed(1),
        row.agrees ? 'yes' : '**no**',
      ]),
    ),
    '',
    '## Layers',
    '',
    'Pushes without content trust of so many new layers: seconds, and lookups by name.',
    '',
    ...table(
      ['scenario', 'new layers', 'seconds', 'lookups'],
      layers.map(({ scenario, layers: count, seconds: took, lookups }) => [
        scenario,
        String(count),
        took.toFixed(1),
        Object.entries(lookups)
          .map(([name, lookedUp]) => `${name} ${lookedUp}`)
          .join(', '),
      ]),
    ),
    ...section(
      'The same outcome in other words',
      differentWords.map(
        ({ scenario, kind, client, forecast, fact }) =>
          `${scenario}, ${kind}, ${client}: forecast \`${classOf(forecast.error ?? 'no words')}\`, fact \`${classOf(fact.words)}\``,
      ),
    ),
    '',
    '## From source, not run',
    '',
    ...fromSource.map(({ what, why, source }) => `- ${what}. Not run: ${why}. Source: ${source}.`),
    ...notRun.map(
      (name) => `- Scenario \`${name}\`: its docker is not to be had here; it is played on loopback.`,
    ),
    '',
  ].join('\n')
}

/** `Scenarios: 98. Pushes: 188, of which 180 agree, 6 disagree, 2 have no forecast. …` */
export function totalsLine({ rows, chanceRows }: Pick<Agreement, 'rows' | 'chanceRows'>): string {
  const count = (agrees: boolean | null) => rows.filter((row) => row.agrees === agrees).length
  const scenarios = new Set([...rows, ...chanceRows].map(({ scenario }) => scenario)).size
  const outcomes = rows.filter(({ outcomeAgrees }) => outcomeAgrees)
  const words = outcomes.filter(({ wordsAgree }) => wordsAgree).length
  return [
    `Scenarios: ${scenarios}. Pushes: ${rows.length}, of which ${count(true)} agree, ${count(false)} disagree, ${count(null)} have no forecast.`,
    `Docker's words are foretold in ${words} of ${outcomes.length} pushes with the right outcome.`,
    ...(chanceRows.length === 0
      ? []
      : [
          `Distributions: ${chanceRows.length}, of which ${chanceRows.filter(({ agrees }) => agrees).length} agree.`,
        ]),
  ].join(' ')
}

/** Of a line on the terminal. */
export const markWidth = 9
export const mark = (agrees: boolean | null): string =>
  (agrees === null ? '-' : agrees ? 'agrees' : 'DISAGREES').padEnd(markWidth)

export const rowLine = (row: Row): string =>
  `${row.scenario}, ${row.kind}, ${row.client}: forecast ${row.forecast.outcome} in ${row.forecast.seconds.toFixed(1)} s, fact ${row.fact.outcome ?? 'unnamed'} in ${row.fact.seconds.toFixed(1)} s (\`${classOf(row.fact.words)}\`)`

const sharesText = ({ shares }: ChanceRow): string =>
  shares
    .map(
      ({ outcome, seen, low, high }) => `${outcome} ${percent(seen)} (${percent(low)} to ${percent(high)})`,
    )
    .join('; ')

export const chanceLine = (row: ChanceRow): string =>
  `${mark(row.agrees)} ${row.scenario}, ${row.kind}, ${row.client}, ${row.runs} runs: ${sharesText(row)}`

function agreesWord({ agrees, outcomeAgrees, again }: Row): string {
  const run = again ? ', again' : ''
  if (agrees === null) return 'no forecast'
  if (agrees) return `yes${run}`
  return `${outcomeAgrees ? '**seconds**' : '**no**'}${run}`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}
