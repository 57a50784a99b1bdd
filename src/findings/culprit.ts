/** The causes, found by replay: of all suspects, the one without which the push ends best; then the next, while it still ends badly. */
import { verdictLimits } from '../budgets.js'
import type { Mend } from '../forecast/counterfactual.js'
import type { Observations } from '../report/index.js'
import { compare, rate, trialForecast, type Rating } from '../forecast/rating.js'
import type { Suspect } from './suspect.js'

export interface Cause {
  readonly suspect: Suspect
  /** Lower end of the chance that the push ends badly with this cause in place. */
  readonly badAtLeast: number
  /** What takes it away: of its mends the one after which the push ends best. */
  readonly mend: Mend
}

interface Trial {
  readonly suspect: Suspect
  /** After each of the suspect's mends: what can be done first, the ideal last. */
  readonly ratings: readonly Rating[]
  readonly best: Rating
  readonly mend: Mend
  readonly mended: Observations
}

/**
 * @param chance that the push ends badly, at least, as exactly as it is known: trials are too rough to tell 3 % from 5
 * @returns the causes, the culprit first; empty where the push ends well anyhow, or where no suspect explains it
 */
export function findCauses(
  observations: Observations,
  suspects: readonly Suspect[],
  chance: number,
): readonly Cause[] {
  const causes: Cause[] = []
  let current = observations
  let rating = rate(current, trialForecast)
  let badAtLeast = chance
  let left = suspects.filter((suspect) => suspect.partOf === null && suspect.mends.length > 0)
  while (badAtLeast >= verdictLimits.warn && left.length > 0) {
    const trials = left.flatMap((suspect) => trialOf(suspect, current))
    const [first, ...rest] = trials
    if (first === undefined) break
    const best = rest.reduce((leader, trial) => (compareTrials(trial, leader) > 0 ? trial : leader), first)
    if (compare(best.best, rating) <= 0) break
    causes.push({ suspect: best.suspect, badAtLeast, mend: best.mend })
    left = left.filter((suspect) => suspect !== best.suspect)
    current = best.mended
    rating = best.best
    badAtLeast = rating.badAtLeast
  }
  return causes
}

function trialOf(suspect: Suspect, observations: Observations): readonly Trial[] {
  const rated = suspect.mends.map((mend) => {
    const mended = mend(observations)
    return { mend, mended, rating: rate(mended, trialForecast) }
  })
  const [first, ...rest] = rated
  if (first === undefined) return []
  const best = rest.reduce((leader, one) => (compare(one.rating, leader.rating) > 0 ? one : leader), first)
  const { mend, mended, rating } = best
  return [{ suspect, ratings: rated.map((one) => one.rating), best: rating, mend, mended }]
}

/**
 * What can be done counts before what would be ideal: a resolver that can be taken out is blamed
 * before one that would have to be mended by its operator.
 */
function compareTrials(one: Trial, other: Trial): number {
  const [mine, theirs] = [one.ratings[0], other.ratings[0]]
  const byFirst = mine === undefined || theirs === undefined ? 0 : compare(mine, theirs)
  return byFirst !== 0 ? byFirst : compare(one.best, other.best)
}

/**
 * The push as a suspect is remedied in it: with the causes mended that come before it, or nothing done about it would show.
 * Not so for two nameservers: the one is mended by asking the other.
 */
export function beforeRemedy(
  observations: Observations,
  causes: readonly Cause[],
  suspect: Suspect,
): Observations {
  const own = causes.findIndex((cause) => cause.suspect === suspect)
  const earlier = own === -1 ? causes : causes.slice(0, own)
  return earlier
    .filter((cause) => suspect.subject.resolver === null || cause.suspect.subject.resolver === null)
    .reduce((seen, { mend }) => mend(seen), observations)
}
