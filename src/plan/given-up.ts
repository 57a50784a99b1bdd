/** What is not waited for any longer. */
import { limits } from '../budgets.js'
import { hostPort } from '../forecast/exchanges.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { isClosed } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import type { Endpoint, Ms, Observations, Probe } from '../report/index.js'
import { measuresBadly } from './dns-probes.js'
import type { Situation } from './situation.js'
import { mayBeAskedPastStubs } from './upstreams.js'

/**
 * Questions to a resolver that let a dozen run out to their end and has answered nothing at all, not even late: those of a
 * doubt would be waited for so much longer, and a host that only a late challenge names as long again, for one more
 * silence, and replays take them as silent, too. What was asked at the beginning ends soon enough by itself, and is counted.
 * And questions to what stands behind a stub while that answers well: it explains a fault that the stub shows, and there is
 * none.
 * And first looks at a port that is closed, where the refusal of one is overdue: it was left out.
 * @param lateReplies replies that came after their question had run out, by probe id
 * @returns whether a probe that was asked for `sinceMs` after the start is one of them
 */
export function givenUp(
  observations: Observations,
  { overdue }: Pick<Situation, 'overdue'>,
  lateReplies: Pick<ReadonlySet<string>, 'has'>,
): (probe: Probe, sinceMs: Ms) => boolean {
  const silentSince = silentResolvers(observations, lateReplies)
  const unneeded = unneededUpstreams(observations, overdue)
  return (probe, sinceMs) =>
    probe.kind === 'dns' &&
    (sinceMs - (silentSince.get(hostPort(probe.resolver)) ?? Infinity) >= limits.lateMs ||
      (probe.look === 1 && overdue.has(probe.id) && isClosed(observations, probe.resolver)) ||
      (probe.why === 'behind-stub' && unneeded.has(hostPort(probe.resolver))))
}

/** Those that answered nothing, by address and port, with when the first of their questions left. */
function silentResolvers(
  observations: Observations,
  lateReplies: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, Ms> {
  const lost = new Map<string, Ms[]>()
  const heard = new Set<string>()
  for (const { probe, startedMs, result } of dnsMeasurements(observations)) {
    const resolver = hostPort(probe.resolver)
    if (result.kind === 'skipped') continue
    if (result.kind === 'timed-out' && !lateReplies.has(probe.id)) {
      getOrAdd(lost, resolver, () => []).push(startedMs)
    } else heard.add(resolver)
  }
  return new Map(
    [...lost].flatMap(([resolver, sent]) =>
      sent.length >= limits.givenUpFrom && !heard.has(resolver)
        ? [[resolver, Math.min(...sent)] as const]
        : [],
    ),
  )
}

/** Those behind stubs that answer well, by address and port. None where a daemon or a builder may ask them itself. */
function unneededUpstreams(observations: Observations, overdue: Situation['overdue']): ReadonlySet<string> {
  const { places, resolvers } = observations.runner
  if (mayBeAskedPastStubs(places)) return new Set()
  const behind = resolvers.flatMap((one) => (one.behind === null ? [] : [{ one, stub: one.behind }]))
  if (behind.length === 0) return new Set()
  const measured = new Map(dnsMeasurements(observations).map((one) => [one.probe.id, one]))
  const answering = new Set([...measured.values()].map(({ probe }) => hostPort(probe.resolver)))
  const isWell = (stub: Endpoint) => answering.has(hostPort(stub)) && !measuresBadly(stub, measured, overdue)
  return new Set(behind.flatMap(({ one, stub }) => (isWell(stub) ? [hostPort(one)] : [])))
}
