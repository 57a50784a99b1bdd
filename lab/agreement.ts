/** Forecast against fact: what agrees, and by how much. Pure. */
import type { Scenario } from '../src/simulator/index.js'
import { wilsonInterval } from '../src/forecast/interval.js'
import { classOf } from './fact.js'
import type { Done, Fact, Foretold, Push } from './job.js'
import type { Outcome } from '../src/report/index.js'

/** One kind of push with one docker CLI in one scenario. */
export interface Row {
  readonly scenario: string
  readonly client: string
  readonly kind: Push['kind']
  readonly forecast: Foretold
  readonly fact: Fact
  readonly preflightSeconds: number
  readonly outcomeAgrees: boolean
  readonly secondsAgree: boolean
  readonly wordsAgree: boolean
  /** Outcome and seconds; null where the preflight makes no forecast and says so. */
  readonly agrees: boolean | null
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
  readonly preflightSeconds: number
  readonly agrees: boolean
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

export function rowOf(
  scenario: Scenario,
  name: string,
  client: string,
  result: Done,
  { kind, forecast, fact }: Push,
  again = false,
): Row {
  const outcomeAgrees = forecast.outcome === fact.outcome
  const secondsAgree = Math.abs(forecast.seconds - fact.seconds) <= toleranceOf(fact.seconds)
  const wordsAgree =
    fact.outcome === 'ok' || (forecast.error !== null && classOf(forecast.error) === classOf(fact.words))
  return {
    scenario: name,
    client,
    kind,
    forecast,
    fact,
    preflightSeconds: result.preflightMs / 1000,
    outcomeAgrees,
    secondsAgree,
    wordsAgree,
    agrees: forecast.outcome === 'unknown' ? null : outcomeAgrees && secondsAgree,
    unexpected: isScenariosDocker(scenario, client) ? unexpectedOf(scenario, result, kind, fact) : null,
    again,
  }
}

/** What turns the table red. */
export const isWrong = ({ agrees, unexpected }: Row): boolean => agrees === false || unexpected !== null

/** Whether an expectation speaks of this client: another major version may do otherwise, and only has to be foretold. */
const isScenariosDocker = ({ machine }: Scenario, client: string): boolean =>
  client.startsWith(`docker ${(machine.docker ?? '').split('.')[0] ?? ''}.`)

function unexpectedOf(
  { expect }: Scenario,
  { pushes, culprit }: Done,
  kind: Push['kind'],
  fact: Fact,
): string | null {
  const own = pushes.some((push) => push.kind === 'signed') ? 'signed' : 'plain'
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

/** The same push of many runs, as shares. */
export function chanceRowOf(
  scenario: string,
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
  return {
    scenario,
    client,
    kind,
    runs: pushes.length,
    shares,
    preflightSeconds: meanOf(results.map(({ preflightMs }) => preflightMs / 1000)),
    agrees: shares.every((share) => overlaps(share, pushes.length)),
  }
}

/** What was seen is a sample itself: its own interval has to meet the forecast's. */
function overlaps({ seen, low, high }: SeenShare, runs: number): boolean {
  const drawn = wilsonInterval(seen, runs)
  return drawn.low <= high && drawn.high >= low
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
