/** A push that only a warm cache saves. */
import { endsBadly } from '../forecast/outcomes.js'
import type { ForecastOptions } from '../forecast/forecast.js'
import { rate, trialForecast } from '../forecast/rating.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { DnsProbe, Observations } from '../report/index.js'
import { dig, nobody, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

const coldForecast: ForecastOptions = { ...trialForecast, temperature: 'cold' }

/** Replays the push on each cell's first sample, as it would have gone without this preflight. */
export function cacheSuspects(observations: Observations): readonly Suspect[] {
  const { signingMeant } = observations.runner.contentTrust
  const [warm] = rate(observations, trialForecast).worst.endings
  if (endsBadly(warm.outcome, signingMeant)) return []
  const [cold] = rate(observations, coldForecast).worst.endings
  if (!endsBadly(cold.outcome, signingMeant)) return []
  const ttls = dnsMeasurements(observations).flatMap(({ result }) =>
    result.kind === 'answered' ? [result.ttlSeconds] : [],
  )
  const slowest = dnsMeasurements(observations)
    .filter(({ probe }) => probe.sample === 0 && probe.why === 'client')
    .flatMap(({ probe, result }) => {
      const ms = result.kind === 'timed-out' ? (result.late?.ms ?? null) : 'ms' in result ? result.ms : null
      return ms === null
        ? []
        : [
            {
              ms,
              probe,
              text: `${probe.name} ${probe.type} at ${probe.resolver.address}: ${tookText(ms)} when first asked`,
            },
          ]
    })
    .sort((one, other) => other.ms - one.ms)[0]
  return [
    {
      ...plainSuspect,
      code: 'warm-cache-only',
      subject: nobody,
      title: `Only the resolver's cache saves this push: the first answers were so slow that it would have ended in ${cold.outcome}${ttls.length === 0 ? '' : `, and the cache forgets after ${Math.min(...ttls)} s`}`,
      evidence: slowest === undefined ? [] : [slowest.text],
      byHand:
        slowest === undefined
          ? null
          : dig(observations, slowest.probe.resolver, slowest.probe.name, slowest.probe.type),
      otherwise: 'warning',
      offers: slowest === undefined ? [] : [askFirst(observations, slowest.probe)],
    },
  ]
}

/** What this preflight has done, and its replay is: the answers are in the cache when the push asks. */
const askFirst = (observations: Observations, { resolver, name }: DnsProbe): Offer => ({
  say: `Ask for ${name} once before each push, so that its answers are in the cache; this preflight does, too`,
  paste: (['A', 'AAAA'] as const).map((type) => dig(observations, resolver, name, type)).join('\n'),
  where: 'a step before docker push, in the same job',
  mend: (seen) => seen,
})
