/** How good a replayed push is, so that two versions of the same network can be compared. */
import { forecasting } from '../budgets.js'
import { endsBadly, goodness } from './outcomes.js'
import { clientsOf, type Client } from './clients.js'
import { forecaster, fullForecast, type ForecastOptions } from './forecast.js'
import { imageKinds, type ImageKind } from './image-kinds.js'
import { getOrAdd } from '../push-path/memo.js'
import type { Ending, Forecast, ImageReference, Observations } from '../report/index.js'

export interface Rating {
  /** Chances of a bad end, of all kinds of images together; what is unknown counts half. */
  readonly bad: number
  /** Lower end of the 95 % interval of the worst image's chance, unknown left out. */
  readonly badAtLeast: number
  readonly worst: Forecast
  /** Of every image with the client that decides, in the request's order. */
  readonly forecasts: readonly Forecast[]
}

const rated = new WeakMap<Observations, WeakMap<ForecastOptions, Rating>>()

/** By the client that decides. Worked out once for the same observations and options: culprit, verdict and remedies ask for the same ones. */
export function rate(observations: Observations, options: ForecastOptions = fullForecast): Rating {
  const known = getOrAdd(rated, observations, () => new WeakMap<ForecastOptions, Rating>())
  return getOrAdd(known, options, () => {
    const [client] = clientsOf(observations)
    return rateWith(observations, client, options, observations.runner.contentTrust.signingMeant)
  })
}

/** By each of the other clients that this runner has. */
export function rateOthers(observations: Observations): readonly Rating[] {
  const [, ...others] = clientsOf(observations)
  // That they do not sign is no news where another one pushes.
  return others.map((client) => rateWith(observations, client, fullForecast, false))
}

/** @param signingMeant whether a push that is not signed ends badly */
function rateWith(
  observations: Observations,
  client: Client,
  options: ForecastOptions,
  signingMeant: boolean,
): Rating {
  const kinds = imageKinds(observations)
  const rateKind = (kind: ImageKind, replays: number) =>
    ratingOf(forecastOnce(observations, kind[0], client, { ...options, replays }), signingMeant)
  const { exactKinds, trialReplays } = forecasting
  const [atFirst, many] = kinds.length > exactKinds ? [trialReplays, true] : [options.replays, false]
  const ratings = new Map(kinds.map((kind) => [kind, rateKind(kind, Math.min(atFirst, options.replays))]))
  // Of many kinds those decide that look worst: they are forecast as exactly as a few would be.
  const decisive = many ? new Map<ImageKind, Rating>() : ratings
  while (many && decisive.size < exactKinds) {
    const [kind] = worstOf(ratings)
    if (decisive.has(kind)) break
    const exact = rateKind(kind, options.replays)
    decisive.set(kind, exact)
    ratings.set(kind, exact)
  }
  const [, { badAtLeast, worst }] = worstOf(decisive)
  const forecasts = new Map(
    [...ratings].flatMap(([kind, { worst: forecast }]) => kind.map((image) => [image, forecast] as const)),
  )
  return {
    bad: [...ratings.values()].reduce((sum, { bad }) => sum + bad, 0),
    badAtLeast,
    worst,
    forecasts: observations.request.images.flatMap((image) => {
      const forecast = forecasts.get(image)
      return forecast === undefined ? [] : { ...forecast, image: image.written }
    }),
  }
}

const foretold = new WeakMap<Observations, Map<string, ReturnType<typeof forecaster>>>()

/** Trials and the first look at many images are the first replays of the whole forecast. */
function forecastOnce(
  observations: Observations,
  image: ImageReference,
  client: Client,
  { temperature, replays }: ForecastOptions,
): Forecast {
  const known = getOrAdd(foretold, observations, () => new Map<string, ReturnType<typeof forecaster>>())
  const key = [client.name, client.decides, temperature, image.written].join(' ')
  return getOrAdd(known, key, () => forecaster(observations, image, client, temperature))(replays)
}

function worstOf(ratings: ReadonlyMap<ImageKind, Rating>): readonly [ImageKind, Rating] {
  const [first, ...rest] = ratings
  if (first === undefined) throw new Error('a request has at least one image')
  return rest.reduce((worst, one) => (compare(one[1], worst[1]) < 0 ? one : worst), first)
}

/** Of one image alone. @param signingMeant whether a push that is not signed ends badly */
export function ratingOf(forecast: Forecast, signingMeant: boolean): Rating {
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
    forecasts: [forecast],
  }
}

/** As exact as comparing needs it: every trial draws the same numbers, so that what differs is the network. */
export const trialForecast: ForecastOptions = { ...fullForecast, replays: forecasting.trialReplays }

/** Several bad ends are one: what is not in the good ones' interval. */
function badAtLeast(bad: readonly Ending[], good: readonly Ending[]): number {
  if (bad.length === 0) return 0
  if (good.length === 0) return Math.max(...bad.map((ending) => ending.low))
  return Math.max(0, 1 - good.reduce((sum, ending) => sum + ending.high, 0))
}

/**
 * How the push ends, and how likely badly. Not when: seconds add up the noise of many lookups, and nobody's
 * push is better for ending badly sooner.
 * @returns below 0 where `one` is worse than `other`
 */
export function compare(one: Rating, other: Rating): number {
  if (Math.abs(one.bad - other.bad) > forecasting.sameChance) return other.bad - one.bad
  return goodness(one.worst.endings[0].outcome) - goodness(other.worst.endings[0].outcome)
}
