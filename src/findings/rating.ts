/** How good a replayed push is, so that two versions of the same network can be compared. */
import { endsBadly, goodness } from '../forecast/outcomes.js'
import { forecastImage } from '../forecast/forecast.js'
import type { Ending, Forecast, Observations } from '../report/index.js'

export interface Rating {
  /** Chance of a bad end, of the worst image; what is unknown counts half. */
  readonly bad: number
  /** Lower end of its 95 % interval, unknown left out. */
  readonly badAtLeast: number
  readonly worst: Forecast
}

/** Forecasts every image, and rates the worst. Images on the same registry share one forecast. */
export function forecastAll(observations: Observations): readonly Forecast[] {
  const byDomain = new Map<string, Forecast>()
  return observations.request.images.map((image) => {
    const known = byDomain.get(image.domain) ?? forecastImage(observations, image)
    byDomain.set(image.domain, known)
    return { ...known, image: image.written }
  })
}

export function rate(observations: Observations): Rating {
  const { signingMeant } = observations.runner.contentTrust
  const ratings = forecastAll(observations).map((forecast): Rating => {
    const share = (wanted: (ending: Ending) => boolean) =>
      forecast.endings.filter(wanted).reduce((sum, ending) => sum + ending.probability, 0)
    const isBad = ({ outcome }: Ending) => endsBadly(outcome, signingMeant)
    return {
      bad: share(isBad) + share(({ outcome }) => outcome === 'unknown') / 2,
      badAtLeast: badAtLeast(
        forecast.endings.filter(isBad),
        forecast.endings.filter((one) => !isBad(one)),
      ),
      worst: forecast,
    }
  })
  const [first, ...rest] = ratings
  if (first === undefined) throw new Error('a request has at least one image')
  return rest.reduce((worst, one) => (compare(one, worst) < 0 ? one : worst), first)
}

/** Several bad ends are one: what is not in the good ones' interval. */
function badAtLeast(bad: readonly Ending[], good: readonly Ending[]): number {
  if (bad.length === 0) return 0
  if (good.length === 0) return Math.max(...bad.map((ending) => ending.low))
  return Math.max(0, 1 - good.reduce((sum, ending) => sum + ending.high, 0))
}

/** Chances closer together than this are the same. */
const sameChance = 0.02
/** And so are seconds. */
const sameSeconds = 1

/** @returns below 0 where `one` is worse than `other`. */
export function compare(one: Rating, other: Rating): number {
  if (Math.abs(one.bad - other.bad) > sameChance) return other.bad - one.bad
  const byOutcome = goodness(one.worst.endings[0].outcome) - goodness(other.worst.endings[0].outcome)
  if (byOutcome !== 0) return byOutcome
  const seconds = other.worst.endings[0].seconds - one.worst.endings[0].seconds
  return Math.abs(seconds) > sameSeconds ? seconds : 0
}
