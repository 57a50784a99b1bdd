/** Whose route is worth a trace, while the run waits for its answers anyhow. */
import { tracing } from '../budgets.js'
import { isPublicAddress, sameEndpoint } from '../push-path/address.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { isClosed } from '../push-path/closed-ports.js'
import type { DnsResult, Endpoint, Observations, Resolver } from '../report/index.js'
import { prefixOf } from './dns-probe.js'

/**
 * Public nameservers of this runner that are silent, out of reach or slow so far; one behind a stub where the stub is, too,
 * since it may answer the stub only. The correction of a mistyped one is nobody's here, and private routes are the user's own.
 * A machine that says that its port is closed has answered, and has so many refusals only (budgets.ts, `icmpRationing`): the
 * packets of a trace would use them up.
 * @param stuck ids of probes that have been on their way for so long that their resolver is suspected
 */
export function resolversToTrace(
  observations: Observations,
  stuck: ReadonlySet<string>,
): readonly Endpoint[] {
  const { resolvers } = observations.runner
  const candidates = resolvers.filter(
    (one) =>
      (one.used || one.behind !== null) && isPublicAddress(one.address) && !isClosed(observations, one),
  )
  const isSuspect = suspicion(observations, stuck)
  const suspects = candidates.filter(
    (one) => isSuspect(one) && (one.behind === null || isSuspect(one.behind)),
  )
  return suspects
    .filter((one) => suspects.find((other) => sameEndpoint(other, one)) === one)
    .map(({ address, port }) => ({ address, port }))
}

/** A nameserver that the push asks and that answers, or null. */
export function answeringResolver(observations: Observations, stuck: ReadonlySet<string>): Endpoint | null {
  const isSuspect = suspicion(observations, stuck)
  const answers = (resolver: Resolver) =>
    dnsMeasurements(observations).some(
      ({ probe, result }) => result.kind === 'answered' && sameEndpoint(probe.resolver, resolver),
    )
  const found = observations.runner.resolvers.find((one) => one.used && answers(one) && !isSuspect(one))
  return found === undefined ? null : { address: found.address, port: found.port }
}

function suspicion(observations: Observations, stuck: ReadonlySet<string>): (resolver: Endpoint) => boolean {
  const { slowThresholdMs } = observations.request
  const isBad = (result: DnsResult): boolean =>
    'ms' in result && result.kind !== 'port-closed' && result.kind !== 'unreachable'
      ? result.ms > slowThresholdMs
      : result.kind !== 'skipped'
  return (resolver) => {
    const prefix = prefixOf(resolver)
    if ([...stuck].some((id) => id.startsWith(prefix))) return true
    const results = dnsMeasurements(observations).filter(({ probe }) =>
      sameEndpoint(probe.resolver, resolver),
    )
    const bad = results.filter(({ result }) => isBad(result)).length
    return results.length >= tracing.leastResults && bad >= results.length * tracing.leastBadShare
  }
}
