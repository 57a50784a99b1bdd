/** Whose a public nameserver is, and what the way to it says of its fault. */
import { rootShares, tracing } from '../budgets.js'
import { operatorOf } from '../forecast/public-resolvers.js'
import { isPublicAddress, sameEndpoint } from '../push-path/address.js'
import type { Endpoint, Hop, Ms, Observations, Owner, Trace } from '../report/index.js'
import { jumpOf, lastAnswering, silentEnd, type AnsweringHop } from './hops.js'
import { tookText, type FindingCode } from './suspect.js'

/** The faults that a route can explain: packets that do not come back, or late. */
const explained: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'resolver-silent',
  'resolver-slow',
  'resolver-lossy',
  'resolver-unreachable',
])

/**
 * Empty for a private nameserver, whose route nobody traces.
 * @param usualMs what its answers take, or null where none came
 */
export function routeEvidence(
  observations: Observations,
  resolver: Endpoint,
  code: FindingCode,
  usualMs: Ms | null,
): readonly string[] {
  if (!explained.has(code) || !isPublicAddress(resolver.address)) return []
  const route = observations.routes.find((one) => sameEndpoint(one.resolver, resolver))
  const isAsked = observations.request.trace === 'true'
  return [
    ...(route === undefined ? [] : wayEvidence(route.trace, usualMs, isAsked)),
    ownerEvidence(resolver, route?.owner ?? null),
  ]
}

function ownerEvidence({ address }: Endpoint, owner: Owner | null): string {
  const operator = operatorOf(address)
  const known = operator === null ? 'no public resolver that is known here' : `a resolver of ${operator}`
  switch (owner?.kind) {
    case undefined:
      return `${address} is ${known}`
    case 'skipped':
      return `${address} is ${known}; whose it is was not told: ${owner.why}`
    case 'known': {
      const name = owner.name === null ? '' : ` ${owner.name}`
      return `${address}: AS${owner.asn}${name} (${owner.prefix}); ${known}`
    }
  }
}

/** Without a tool there is nothing to say, unless somebody asked. */
function wayEvidence(trace: Trace, usualMs: Ms | null, isAsked: boolean): readonly string[] {
  if (trace.kind === 'skipped') return isAsked ? [`the way to it was not traced: ${trace.why}`] : []
  const { tool, hops } = trace
  const last = lastAnswering(hops)
  if (last === null) {
    return [`the way to it (${tool}): none of ${hops.length} hops answers, as behind a filter for traces`]
  }
  return [`the way to it (${tool}) ${endText(trace, last)}${jumpText(trace, usualMs)}`]
}

function endText({ hops, ended }: Extract<Trace, { kind: 'traced' }>, last: AnsweringHop): string {
  const silent = silentEnd(hops)
  const first = silent[0]
  if (ended === 'reached')
    return `is ${last.ttl} hops long${last.ms === null ? '' : `, ${tookText(last.ms)}`}`
  if (ended === 'unreachable' && first === undefined) {
    return `ends at hop ${last.ttl}: ${last.address} says that it cannot be reached`
  }
  const isCut = ended === 'cut-off'
  if (first !== undefined && (!isCut || silent.length >= tracing.silentHops)) {
    return `dies behind hop ${placeText(last)}: ${rangeText(silent)} silent${isCut ? ', and there the run ended' : ''}`
  }
  const until =
    first === undefined ? ', where the run ended' : ` when the run ended: ${rangeText(silent)} silent so far`
  return `was followed to hop ${placeText(last)}${isCut ? until : ''}`
}

function rangeText(hops: readonly Hop[]): string {
  const [from = 0, to = from] = [hops[0]?.ttl, hops.at(-1)?.ttl]
  return from === to ? `hop ${from} is` : `hops ${from} to ${to} are`
}

const placeText = ({ ttl, address, ms }: AnsweringHop): string =>
  `${ttl} (${address}${ms === null ? '' : `, ${tookText(ms)}`})`

function jumpText({ hops, ended }: Extract<Trace, { kind: 'traced' }>, usualMs: Ms | null): string {
  const wholeMs = lastAnswering(hops)?.ms ?? null
  if (ended === 'reached' && wholeMs !== null && usualMs !== null && wholeMs <= usualMs * rootShares.near) {
    return ', so the time is lost in the resolver and not on the way'
  }
  const jump = jumpOf(hops)
  if (jump === null) return ''
  return `; ${tookText(jump.addedMs)} of ${tookText(jump.wholeMs)} come in at hop ${jump.at.ttl} (${jump.at.address})`
}
