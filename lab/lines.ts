/** What one row says in one line, on the terminal and in AGREEMENT.md. Pure. */
import { disagrees, isTooSlow, type ChanceRow, type Row } from './agreement.js'
import { classOf } from './fact.js'
import type { RemedyRow } from './remedy-agreement.js'

export interface Totalled {
  readonly rows: readonly Row[]
  readonly chanceRows: readonly ChanceRow[]
  readonly remedies: readonly RemedyRow[]
}

/** `Scenarios: 98. Pushes: 188, of which 180 agree, 6 disagree, … 2 have no forecast. …` */
export function totalsLine({ rows, chanceRows, remedies }: Totalled): string {
  const disagreeing = rows.filter(disagrees)
  const explained = rows.filter((row) => row.explained !== null)
  const compared = remedies.filter(({ agrees }) => agrees !== null)
  const count = (agrees: boolean | null) => rows.filter((row) => row.agrees === agrees).length
  const scenarios = new Set([...rows, ...chanceRows].map(({ scenario }) => scenario)).size
  const outcomes = rows.filter(({ outcomeAgrees }) => outcomeAgrees)
  const words = outcomes.filter(({ wordsAgree }) => wordsAgree).length
  return [
    `Scenarios: ${scenarios}. Pushes: ${rows.length}, of which ${count(true)} agree, ${disagreeing.length} disagree, ${explained.length} differ in seconds for a reason, ${count(null)} have no forecast.`,
    `Docker's words are foretold in ${words} of ${outcomes.length} pushes with the right outcome.`,
    ...(remedies.length === 0
      ? []
      : [
          `Remedies: ${remedies.length}, of which ${compared.length} were compared and ${compared.filter(({ agrees }) => agrees).length} agree.`,
        ]),
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
  `${row.scenario}, ${row.kind}, ${row.client}: forecast ${foretoldWord(row)} in ${row.forecast.seconds.toFixed(1)} s, fact ${factWord(row)} in ${row.fact.seconds.toFixed(1)} s (\`${classOf(row.fact.words)}\`)`

/** What stands still until somebody stops it has no outcome. */
export const foretoldWord = ({ forecast }: Row): string => (forecast.endless ? 'endless' : forecast.outcome)

export const factWord = ({ fact }: Row): string => (fact.stopped ? 'stopped' : (fact.outcome ?? 'unnamed'))

export const sharesText = ({ shares }: ChanceRow): string =>
  shares
    .map(
      ({ outcome, seen, low, high }) => `${outcome} ${percent(seen)} (${percent(low)} to ${percent(high)})`,
    )
    .join('; ')

export const chanceLine = (row: ChanceRow): string =>
  `${row.scenario}, ${row.kind}, ${row.client}, ${row.runs} runs: ${sharesText(row)}${row.narrow === null ? '' : `, ${narrowText(row)}`}`

/** `false-401: 0.28 wide, 0.35 at most, held` */
export const narrowText = ({ narrow }: ChanceRow): string =>
  narrow === null
    ? ''
    : `${narrow.outcome}: ${narrow.width.toFixed(2)} wide, ${narrow.widthAtMost} at most, ${narrow.holds ? 'held' : '**missed**'}`

export const chanceMark = (row: ChanceRow): string => mark(row.agrees)

/** What a line on the terminal adds. */
export const rowNotes = (row: Row): readonly string[] => [
  ...(row.outcomeAgrees && !row.wordsAgree ? ['other words than foretold'] : []),
  ...(row.explained === null ? [] : [`explained: ${row.explained}`]),
  ...(row.unexpected === null ? [] : [row.unexpected]),
  ...(isTooSlow(row) ? [ownTimeLine(row)] : []),
]

type OwnTime = Pick<Row, 'scenario' | 'client' | 'preflightSeconds' | 'preflightLimit'>

export const ownTimeText = (row: OwnTime): string =>
  isTooSlow(row) ? `**${row.preflightSeconds.toFixed(1)}**` : row.preflightSeconds.toFixed(1)

export const ownTimeLine = ({ scenario, client, preflightSeconds, preflightLimit }: OwnTime): string =>
  `${scenario}, ${client}: the preflight took ${preflightSeconds.toFixed(1)} s, ${preflightLimit.seconds.toFixed(1)} s at most where ${preflightLimit.lateAt} is late`

export const endText = ({
  outcome,
  seconds,
}: {
  readonly outcome: string | null
  readonly seconds: number
}): string => `${outcome ?? 'unnamed'} in ${seconds.toFixed(1)} s`

export const pastedText = ({ paste }: RemedyRow): string => `\`${paste.replaceAll('\n', ' ⏎ ')}\``

export function remedyAgreesWord({ agrees, notCompared, foretold, fact, again }: RemedyRow): string {
  if (agrees === null) return `not compared: ${notCompared ?? ''}`
  const run = again ? ', again' : ''
  if (agrees) return `yes${run}`
  if (foretold?.outcome !== fact?.outcome) return `**no**${run}`
  return `**seconds or words**${run}`
}

export const remedyLine = (row: RemedyRow): string =>
  `${row.scenario}, ${row.kind}, ${row.client}, remedy of ${row.code} ${pastedText(row)} into ${row.where}: foretold ${row.foretold === null ? 'nothing' : `${endText(row.foretold)} (\`${classOf(row.foretold.error ?? '')}\`)`}, fact ${row.fact === null ? 'not applied' : `${endText(row.fact)} (\`${classOf(row.fact.words)}\`)`}`

export function agreesWord(row: Row): string {
  const { agrees, outcomeAgrees, wordsAgree, secondsAgree, explained, again } = row
  const run = again ? ', again' : ''
  if (agrees === null) return 'no forecast'
  if (agrees) return `yes${run}`
  if (explained !== null) return `explained${run}`
  if (!outcomeAgrees) return `**no**${run}`
  const other = [...(secondsAgree ? [] : ['seconds']), ...(wordsAgree ? [] : ['words'])]
  return `**${other.join(' and ')}**${run}`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
