/** What would mend a push: everything that its findings offer, replayed on the same measurements. */
import { maxRemedies, realDifference } from '../budgets.js'
import { endsBadly } from '../forecast/outcomes.js'
import { compare, rate, trialForecast, type Rating } from '../forecast/rating.js'
import type { Observations, Remedy } from '../report/index.js'
import type { Offer, Suspect } from './suspect.js'

export interface Remedies {
  /** The best first: what helps, what nobody measured, what does not help. */
  readonly all: readonly Remedy[]
  /** The best of those that a finding offers, or null where none of them helps. */
  readonly of: (suspect: Suspect) => Remedy | null
}

interface Tried {
  readonly offer: Offer
  /** Null for what no replay can show. */
  readonly rating: Rating | null
}

type Known = Tried & { readonly rating: Rating }

/**
 * @param suspects those that need a remedy, the culprit first. Where there are none, nothing is replayed.
 * @param beforeRemedy the push in which it shows what a suspect's remedies do: where another cause comes first, without that one
 */
export function remediesFor(
  observations: Observations,
  suspects: readonly Suspect[],
  beforeRemedy: (suspect: Suspect) => Observations,
): Remedies {
  const firsts = new Set(
    suspects.flatMap(({ offers: [first] }) => (first === undefined ? [] : textOf(first))),
  )
  const offers = onePerText(suspects.flatMap((suspect) => suspect.offers)).filter(
    // However much the culprit has, no finding goes without.
    (offer, index) => index < maxRemedies || firsts.has(textOf(offer)),
  )
  if (offers.length === 0) return { all: [], of: () => null }
  const asItIs = trying(observations, offers)
  const { before, tried, suggested, isRemedy } = asItIs
  const notKnown = tried.filter((one) => !isKnown(one) && !suggested.includes(one))
  return {
    // Where nothing is known of the push as it is, that nothing is known of it with a change is no news.
    all: [
      ...suggested,
      ...notKnown.filter(() => outcomeOf(before) !== 'unknown'),
      ...ranked(tried.filter(isKnown).filter((one) => !isRemedy(one))),
    ].map(remedyOf),
    of(suspect) {
      const texts = new Set(suspect.offers.map(textOf))
      const own = offers.filter((offer) => texts.has(textOf(offer)))
      const seen = beforeRemedy(suspect)
      const best = (seen === observations ? asItIs : trying(seen, own)).suggested.find(({ offer }) =>
        own.includes(offer),
      )
      // What becomes of the push with it is told of the push as it is.
      return tried.filter(({ offer }) => offer === best?.offer).map(remedyOf)[0] ?? null
    },
  }
}

interface Trying {
  readonly before: Rating
  readonly tried: readonly Tried[]
  readonly isRemedy: (one: Tried) => boolean
  /** The remedies, the best first. */
  readonly suggested: readonly Tried[]
}

/** These offers, each replayed in this push. */
function trying(observations: Observations, offers: readonly Offer[]): Trying {
  const before = rate(observations, trialForecast)
  const tried = offers.map((offer) => ({
    offer,
    rating: offer.mend === null ? null : rate(offer.mend(observations), trialForecast),
  }))
  const { signingMeant } = observations.runner.contentTrust
  const isRemedy = helping(before, endsBadly(outcomeOf(before), signingMeant))
  const useful = ranked(tried.filter(isKnown).filter(isRemedy))
  const suggested = [...useful, ...tried.filter((one) => !isKnown(one) && isRemedy(one))]
  return { before, tried, isRemedy, suggested }
}

/** Two offers with the same text in the same place are one: with two nameservers, without the first is the second alone. */
function onePerText(offers: readonly Offer[]): readonly Offer[] {
  const byText = new Map<string, Offer>()
  for (const offer of offers) if (!byText.has(textOf(offer))) byText.set(textOf(offer), offer)
  return [...byText.values()]
}

const textOf = ({ where, paste }: Offer): string => `${where}\n${paste}`

/**
 * A push that ends badly is helped by what makes it better. What is not known may help where it takes the fault away; to
 * go round a fault on the chance of it is no advice. A push that is well is helped by what leaves it well and takes the
 * fault away, or makes it surer or really quicker.
 */
const helping =
  (before: Rating, badly: boolean) =>
  ({ offer, rating }: Tried): boolean => {
    if (rating === null) return true
    const difference = compare(rating, before)
    if (badly) return difference > 0 && !(offer.goesRound === true && outcomeOf(rating) === 'unknown')
    if (outcomeOf(rating) !== 'ok') return false
    return offer.goesRound === true
      ? difference > 0 || (difference === 0 && isReallyQuicker(rating, before))
      : difference >= 0
  }

/**
 * By how the push ends, then by its seconds, as far as these can be told apart; else as they were offered, the least
 * intrusive first. What cannot be told apart from the best is one group, and so on: a tolerance is no order by itself.
 */
function ranked(tried: readonly Known[]): readonly Known[] {
  const byEnd = groups(
    tried,
    (one, leader) => compare(one.rating, leader.rating) > 0,
    (one, best) => compare(one.rating, best.rating) >= 0,
  )
  return byEnd.flatMap((group) =>
    groups(
      group,
      (one, leader) => secondsOf(one.rating) < secondsOf(leader.rating),
      (one, best) => !isReallyQuicker(best.rating, one.rating),
    ).flat(),
  )
}

/** Groups from the best on; within each the order stays. */
function groups(
  tried: readonly Known[],
  isBetter: (one: Known, leader: Known) => boolean,
  isAsGood: (one: Known, best: Known) => boolean,
): readonly (readonly Known[])[] {
  const [first, ...rest] = tried
  if (first === undefined) return []
  const best = rest.reduce((leader, one) => (isBetter(one, leader) ? one : leader), first)
  const isTaken = (one: Known) => one === best || isAsGood(one, best)
  return [
    tried.filter(isTaken),
    ...groups(
      tried.filter((one) => !isTaken(one)),
      isBetter,
      isAsGood,
    ),
  ]
}

function isReallyQuicker(one: Rating, other: Rating): boolean {
  const [seconds, otherSeconds] = [secondsOf(one), secondsOf(other)]
  return otherSeconds - seconds > Math.max(realDifference.seconds, realDifference.share * otherSeconds)
}

const secondsOf = ({ worst }: Rating): number => worst.endings[0].seconds
const outcomeOf = ({ worst }: Rating) => worst.endings[0].outcome

const isKnown = (one: Tried): one is Known => one.rating !== null && outcomeOf(one.rating) !== 'unknown'

const remedyOf = ({ offer, rating }: Tried): Remedy => {
  const { say, paste, where, lasting = null } = offer
  const then = rating?.worst.endings[0] ?? null
  return { say, paste, where, lasting, then: then?.outcome === 'unknown' ? null : then }
}
