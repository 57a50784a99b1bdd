import { describe, expect, test } from '@jest/globals'
import { dockerCases, observationsOf } from '../support/docker-cases.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

/** Random in the lab, so that only its distribution could be compared. */
const random = ['first-loss30']
/**
 * The plain runs pushed a layer that the daemon knew from another repository of the registry, and mounted it: a second
 * token, which costs seconds where the token server is slow. The forecast is of a layer that nobody knows.
 */
const mounted = ['auth-first-drops', 'auth-2s', 'auth-accept-6s']

const tolerance = (seconds: number) => Math.max(0.15 * seconds, 1.5)

describe('the forecast against what the real Docker did', () => {
  for (const kind of ['trust', 'plain'] as const) {
    describe(kind === 'trust' ? 'with content trust' : 'without content trust', () => {
      test.each(dockerCases.filter(([name]) => !random.includes(name)))('%s', (name, one) => {
        const observations = observationsOf(one, kind === 'trust')
        const forecast = decisiveForecast(observations, observations.request.images[0])
        const [ending] = forecast.endings
        expect(ending.outcome).toBe(kind === 'trust' ? one.outcome : one.plainOutcome)
        if (kind === 'plain' && mounted.includes(name)) return
        const real = one[kind].ms / 1000
        const foretold = kind === 'trust' ? ending.seconds : forecast.secondsIfNew
        expect(Math.abs(foretold - real)).toBeLessThanOrEqual(tolerance(real))
      })
    })
  }
})
