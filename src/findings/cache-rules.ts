/** A push that only a warm cache saves. */
import { endsBadly } from '../forecast/outcomes.js'
import { rate, trialForecast } from '../forecast/rating.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Observations } from '../report/index.js'
import { dig, nobody, plainSuspect, tookText, type Suspect } from './suspect.js'

/** Replays the push on each cell's first sample, as it would have gone without this preflight. */
export function cacheSuspects(observations: Observations): readonly Suspect[] {
  const { signingMeant } = observations.runner.contentTrust
  const [warm] = rate(observations, trialForecast).worst.endings
  const [cold] = rate(observations, { ...trialForecast, temperature: 'cold' }).worst.endings
  if (endsBadly(warm.outcome, signingMeant) || !endsBadly(cold.outcome, signingMeant)) return []
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
              byHand: dig(observations, probe.resolver, probe.name, probe.type),
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
      byHand: slowest?.byHand ?? null,
      otherwise: 'warning',
    },
  ]
}
