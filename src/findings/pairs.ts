/** A nameserver, or a firewall before it, that answers one of two questions that come together. */
import { pairing } from '../budgets.js'
import { questionKey } from '../forecast/mended-answers.js'
import { sameEndpoint } from '../push-path/address.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { DnsReply, Observations, Resolver } from '../report/index.js'
import type { Cell } from './behaviour.js'
import { diagnosesOf, isReply } from './diagnoses.js'
import { pairedOffer } from './resolver-offers.js'
import { hostsText, suspectFor } from './resolver-suspect.js'
import type { Suspect } from './suspect.js'

/**
 * The questions that were lost wherever one of the other family was asked beside them, and never otherwise. Chance does
 * not choose like that, and a nameserver that has no records of one family does not answer that one asked alone.
 */
export function droppedPairs(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): { readonly cells: readonly Cell[]; readonly suspects: readonly Suspect[] } {
  const replies = new Map(
    cells.flatMap((cell) => {
      const reply = replyWithoutCompany(observations, resolver, cell)
      return reply === null ? [] : [[questionKey(cell), reply] as const]
    }),
  )
  const own = cells.filter((cell) => replies.has(questionKey(cell)))
  if (own.length === 0) return { cells: own, suspects: [] }
  const types = [...new Set(own.map(({ type }) => type))].join(' or ')
  const does = `answers one of two questions that come together for ${hostsText(own, cells)}: those for ${types} get no reply beside the other, and one when they come alone`
  const suspect = suspectFor(observations, resolver, 'resolver-drops-pairs', own, does)
  const offer = pairedOffer(observations, resolver, replies)
  return { cells: own, suspects: [{ ...suspect, offers: [...offer, ...suspect.offers] }] }
}

/** The reply to a question that has one only when no other is beside it, or null. */
function replyWithoutCompany(observations: Observations, resolver: Resolver, cell: Cell): DnsReply | null {
  const asked = dnsMeasurements(observations).filter(
    ({ probe, result }) =>
      sameEndpoint(probe.resolver, resolver) && probe.name === cell.name && result.kind !== 'skipped',
  )
  const others = asked.filter(({ probe }) => probe.type !== cell.type)
  const own = asked.filter(({ probe }) => probe.type === cell.type)
  const hasCompany = (startedMs: number) =>
    others.some((other) => Math.abs(other.startedMs - startedMs) < pairing.togetherMs)
  const together = own.filter(({ startedMs }) => hasCompany(startedMs))
  const apart = [
    ...own.filter(({ startedMs }) => !hasCompany(startedMs)),
    ...diagnosesOf(observations, resolver, 'alone').filter(
      ({ probe, result }) =>
        probe.name === cell.name && probe.type === cell.type && result.kind !== 'skipped',
    ),
  ]
  const lost = together.filter(({ result }) => result.kind === 'timed-out').length
  if (lost < pairing.leastLost || lost < together.length * pairing.leastShare) return null
  const [first, ...rest] = apart.map(({ result }) => result)
  return first !== undefined && isReply(first) && rest.every(isReply) ? first : null
}
