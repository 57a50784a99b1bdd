/** Forecast against fact: what agrees, and by how much. Pure. */
import type { Scenario } from '../src/simulator/index.js'
import { wilsonInterval } from '../src/forecast/interval.js'
import { classOf } from './fact.js'
import { explanationOf } from './explained.js'
import type { Done, Fact, Foretold, Push } from './job.js'
import { ownTimeLimit, type OwnTimeLimit } from './own-time.js'
import type { Outcome } from '../src/report/index.js'

/** One kind of push with one docker CLI in one scenario. */
export interface Row {
  readonly scenario: string
  readonly client: string
  readonly kind: Push['kind']
  /** Whether the scenario's own step would push in this way. */
  readonly own: boolean
  readonly forecast: Foretold
  readonly fact: Fact
  readonly preflightSeconds: number
  /** How long it may take here at most, and what is late. */
  readonly preflightLimit: OwnTimeLimit
  readonly outcomeAgrees: boolean
  readonly secondsAgree: boolean
  readonly wordsAgree: boolean
  /** Outcome, seconds and words; null where the preflight makes no forecast and says so. */
  readonly agrees: boolean | null
  /** Why the seconds differ, where that is known and all else agrees. */
  readonly explained: string | null
  /** Where the scenario's file says otherwise than what happened. */
  readonly unexpected: string | null
  /** It disagreed at first, and this is the run with the machine nearly for itself. */
  readonly again: boolean
}

/** Many runs of a scenario that chance decides. */
export interface ChanceRow {
  readonly scenario: string
  readonly client: string
  readonly kind: Push['kind']
  readonly runs: number
  readonly shares: readonly SeenShare[]
  /** The one in the middle. */
  readonly preflightSeconds: number
  readonly preflightLimit: OwnTimeLimit
  /** Where the scenario asks for more than that the intervals meet. */
  readonly narrow: NarrowInterval | null
  readonly agrees: boolean
}

/** The share of one outcome, which the forecast's own interval has to hold, and which may be so wide at most. */
export interface NarrowInterval {
  readonly outcome: SeenShare['outcome']
  readonly width: number
  readonly widthAtMost: number
  readonly holds: boolean
}

export interface SeenShare {
  readonly outcome: Outcome | 'unnamed'
  readonly seen: number
  /** The forecast's interval, both ends as the mean over the runs. */
  readonly low: number
  readonly high: number
}

/** So far may the seconds be apart: what dockerd and the machine do besides waiting. */
const toleranceShare = 0.15
const toleranceSeconds = 1.5

export const toleranceOf = (seconds: number): number => Math.max(toleranceShare * seconds, toleranceSeconds)

export const secondsAgree = (foretold: number, real: number): boolean =>
  Math.abs(foretold - real) <= toleranceOf(real)

/** Whether docker's last words are of the class that was foretold; a push that docker calls a success has none to foretell. */
export const wordsAgree = (error: string | null, { outcome, words }: Fact): boolean =>
  outcome === 'ok' || outcome === 'pushed-unsigned' || (error !== null && classOf(error) === classOf(words))

export function rowOf(
  scenario: Scenario,
  name: string,
  client: string,
  result: Done,
  { kind, forecast, fact }: Push,
  again = false,
): Row {
  const agreeing = {
    outcomeAgrees: forecast.endless ? fact.stopped : forecast.outcome === fact.outcome,
    // What is stopped has no time and no words of its own.
    secondsAgree: forecast.endless ? fact.stopped : secondsAgree(forecast.seconds, fact.seconds),
    wordsAgree: forecast.endless ? fact.stopped : wordsAgree(forecast.error, fact),
  }
  const { outcomeAgrees: outcome, secondsAgree: seconds, wordsAgree: words } = agreeing
  return {
    scenario: name,
    client,
    kind,
    own: kind === ownKindOf(result),
    forecast,
    fact,
    preflightSeconds: result.preflightMs / 1_000,
    preflightLimit: ownTimeLimit(scenario, result.resolverTimeoutMs),
    ...agreeing,
    agrees: forecast.outcome === 'unknown' && !forecast.endless ? null : outcome && seconds && words,
    explained: outcome && words && !seconds ? explanationOf(name) : null,
    unexpected: isScenariosDocker(scenario, client) ? unexpectedOf(scenario, result, kind, fact) : null,
    again,
  }
}

/** What turns the table red. */
export const isWrong = (row: Row): boolean => disagrees(row) || row.unexpected !== null || isTooSlow(row)

export const disagrees = ({ agrees, explained }: Row): boolean => agrees === false && explained === null

/** Whether the preflight itself took longer than it may. */
export const isTooSlow = ({
  preflightSeconds,
  preflightLimit,
}: Pick<Row, 'preflightSeconds' | 'preflightLimit'>): boolean => preflightSeconds > preflightLimit.seconds

/** What turns the table red where chance decides. */
export const isChanceWrong = (row: ChanceRow): boolean => !row.agrees || isTooSlow(row)

/** Whether an expectation speaks of this client: another major version may do otherwise, and only has to be foretold. */
const isScenariosDocker = ({ machine }: Scenario, client: string): boolean =>
  client.startsWith(`docker ${(machine.docker ?? '').split('.')[0] ?? ''}.`)

function unexpectedOf(
  { expect }: Scenario,
  done: Done,
  kind: Push['kind'],
  fact: Fact,
): string | null {
  const { culprit } = done
  const own = ownKindOf(done)
  const outcome = kind === own ? expect.outcome : expect.plain
  const complaints = [
    // A scenario may expect the preflight not to know; Docker always does something.
    ...(outcome === undefined || outcome === 'unknown' || outcome === fact.outcome
      ? []
      : [`the scenario expects ${outcome} of docker`]),
    // Whom to blame matters where it ends badly; the clock, which is the machine's here, has warnings of its own.
    ...(kind !== own ||
    fact.outcome === 'ok' ||
    expect.resolver === undefined ||
    expect.resolver === (culprit?.resolver ?? '')
      ? []
      : [
          `the scenario expects ${expect.resolver || 'nobody'} to be blamed, the preflight blames ${culprit?.resolver ?? 'nobody'}`,
        ]),
  ]
  return complaints.length === 0 ? null : complaints.join('; ')
}

const ownKindOf = ({ pushes }: Done): Push['kind'] =>
  pushes.some(({ kind }) => kind === 'signed') ? 'signed' : 'plain'

/** The same push of many runs, as shares. */
export function chanceRowOf(
  scenario: Scenario,
  title: string,
  client: string,
  kind: Push['kind'],
  results: readonly Done[],
): ChanceRow {
  const pushes = results.flatMap((result) => result.pushes.filter((push) => push.kind === kind))
  const outcomes = new Set([
    ...pushes.map(({ fact }) => fact.outcome ?? 'unnamed'),
    ...pushes.flatMap(({ forecast }) => forecast.shares.map(({ outcome }) => outcome)),
  ])
  const shares = [...outcomes].map((outcome): SeenShare => {
    const mean = (end: 'low' | 'high') =>
      meanOf(
        pushes.map(({ forecast }) => forecast.shares.find((share) => share.outcome === outcome)?.[end] ?? 0),
      )
    const seen = pushes.filter(({ fact }) => (fact.outcome ?? 'unnamed') === outcome).length / pushes.length
    return { outcome, seen, low: mean('low'), high: mean('high') }
  })
  const narrow = narrowInterval(scenario, shares)
  return {
    scenario: title,
    client,
    kind,
    runs: pushes.length,
    shares,
    preflightSeconds: medianOf(results.map(({ preflightMs }) => preflightMs / 1_000)),
    preflightLimit: ownTimeLimit(
      scenario,
      Math.max(0, ...results.map(({ resolverTimeoutMs }) => resolverTimeoutMs)),
    ),
    narrow,
    agrees: shares.every((share) => overlaps(share, pushes.length)) && narrow?.holds !== false,
  }
}

function narrowInterval({ expect }: Scenario, shares: readonly SeenShare[]): NarrowInterval | null {
  const { outcome, intervalAtMost } = expect
  if (intervalAtMost === undefined) return null
  const own = shares.find((share) => share.outcome === outcome)
  const { seen, low, high } = own ?? { seen: 0, low: 0, high: 0 }
  const width = high - low
  return {
    outcome,
    width,
    widthAtMost: intervalAtMost,
    holds: own !== undefined && seen >= low && seen <= high && width <= intervalAtMost,
  }
}

/** What was seen is a sample itself: its own interval has to meet the forecast's. */
function overlaps({ seen, low, high }: SeenShare, runs: number): boolean {
  const drawn = wilsonInterval(seen, runs)
  return drawn.low <= high && drawn.high >= low
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** @returns 0 where there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
