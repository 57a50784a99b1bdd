/** How good a replayed push is, so that two versions of the same network can be compared. */
import { forecasting } from '../budgets.js'
import { endsBadly, goodness } from './outcomes.js'
import { clientsOf, type Client } from './clients.js'
import { forecastImage, fullForecast, type ForecastOptions } from './forecast.js'
import { getOrAdd } from '../push-path/memo.js'
import { connectionsTo, pathOfImage } from '../push-path/path.js'
import type { Ending, Forecast, ImageReference, Observations } from '../report/index.js'
import { authorizedAt } from './authorization.js'
import { uploadOf } from './upload.js'
import { signingGaps } from './signing.js'
import { isWholeCache, requestsSaved, staleCache } from './trust-cache.js'
import { faultyFile } from './trust-data.js'

export interface Rating {
  /** Chance of a bad end, of the worst image; what is unknown counts half. */
  readonly bad: number
  /** Lower end of its 95 % interval, unknown left out. */
  readonly badAtLeast: number
  readonly worst: Forecast
  /** Of every image with the client that decides, in the request's order. */
  readonly forecasts: readonly Forecast[]
}

/** Forecasts every image with one client. Images whose stops answered the same share one forecast. */
function forecastAll(
  observations: Observations,
  client: Client,
  options: ForecastOptions,
): readonly Forecast[] {
  const known = new Map<string, Forecast>()
  return observations.request.images.map((image) => {
    const key = `${image.domain} ${JSON.stringify(authorizationsOf(observations, image))}`
    const forecast = known.get(key) ?? forecastImage(observations, image, client, options)
    known.set(key, forecast)
    return { ...forecast, image: image.written }
  })
}

/** What can differ between two images of one registry. */
function authorizationsOf(observations: Observations, image: ImageReference) {
  const path = pathOfImage(observations, image)
  const { registryAuthentication, trustAuthentication, trustRoot } = path
  return [
    authorizedAt(observations, image, registryAuthentication),
    authorizedAt(observations, image, trustAuthentication),
    uploadOf(observations, path),
    trustRoot === null
      ? []
      : connectionsTo(observations, trustRoot).map(({ result }) =>
          'status' in result ? [result.status, result.error] : result.kind,
        ),
    faultyFile(observations, path)?.stop.path,
    signingGaps(observations, image, path)[0]?.error,
    staleCache(observations, image, path),
    [isWholeCache(observations, image) ? image.written : null, requestsSaved(observations, image, path)],
  ]
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

function rateWith(
  observations: Observations,
  client: Client,
  options: ForecastOptions,
  signingMeant: boolean,
): Rating {
  const forecasts = forecastAll(observations, client, options)
  const ratings = forecasts.map((forecast): Rating => {
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
      forecasts,
    }
  })
  const [first, ...rest] = ratings
  if (first === undefined) throw new Error('a request has at least one image')
  return rest.reduce((worst, one) => (compare(one, worst) < 0 ? one : worst), first)
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
