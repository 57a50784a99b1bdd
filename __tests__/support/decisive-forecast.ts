import { clientsOf } from '../../src/forecast/clients.js'
import { forecastImage, type ForecastOptions } from '../../src/forecast/forecast.js'
import type { Forecast, ImageReference, Observations } from '../../src/report/index.js'

/** What the client that decides will do with an image. */
export const decisiveForecast = (
  observations: Observations,
  image: ImageReference,
  options?: ForecastOptions,
): Forecast => forecastImage(observations, image, clientsOf(observations)[0], options)
