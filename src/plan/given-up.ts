/** What is not waited for any longer. */
import { forecasting, limits } from '../budgets.js'
import { hostPort } from '../forecast/exchanges.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Ms, Observations, Probe } from '../report/index.js'

/**
 * Questions to a resolver that let several run out to their end and has answered nothing at all. A host that only a late
 * challenge names would be waited for as long again, for one more silence: replays take it as silent there, too.
 * What was asked at the beginning ends soon enough by itself, and is counted.
 * @returns whether a probe that was asked for `sinceMs` after the start is one of them
 */
export function givenUp(observations: Observations): (probe: Probe, sinceMs: Ms) => boolean {
  const silent = silentResolvers(observations)
  return (probe, sinceMs) =>
    probe.kind === 'dns' && sinceMs >= limits.lateMs && silent.has(hostPort(probe.resolver))
}

/** Those that answered nothing, by address and port. */
function silentResolvers(observations: Observations): ReadonlySet<string> {
  const lost = new Map<string, number>()
  const heard = new Set<string>()
  for (const { probe, result } of dnsMeasurements(observations)) {
    const resolver = hostPort(probe.resolver)
    if (result.kind === 'skipped') continue
    if (result.kind === 'timed-out' && result.late === null) lost.set(resolver, (lost.get(resolver) ?? 0) + 1)
    else heard.add(resolver)
  }
  return new Set(
    [...lost].flatMap(([resolver, count]) =>
      count >= forecasting.silentFrom && !heard.has(resolver) ? [resolver] : [],
    ),
  )
}
