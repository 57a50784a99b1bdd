/** What the suspects that speak of a nameserver have in common: evidence, remedies, and how hosts are listed. */
import { withHealthyResolver } from '../forecast/mended-answers.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type { Mend } from '../forecast/counterfactual.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf, isGood, median, type Cell } from './behaviour.js'
import { rootEvidence } from './diagnoses.js'
import { routeEvidence } from './route-evidence.js'
import { removalOffer, resolverOffers } from './resolver-offers.js'
import { stubEvidence } from './stub-evidence.js'
import {
  called,
  dig,
  listed,
  ofResolver,
  plainSuspect,
  tookText,
  type FindingCode,
  type Offer,
  type Suspect,
} from './suspect.js'

/** @param does completes `Resolver 4.4.4.4 (2nd nameserver) …` */
export function suspectFor(
  observations: Observations,
  resolver: Resolver,
  code: FindingCode,
  cells: readonly Cell[],
  does: string,
): Suspect {
  const hosts = [...new Set(cells.map((cell) => cell.host))]
  const first = cells[0]
  const removal = removalOffer(observations, resolver)
  return {
    ...plainSuspect,
    code,
    subject: ofResolver(resolver, hosts.length === 1 ? (hosts[0] ?? null) : null),
    title: `Resolver ${called(resolver)} ${does}`,
    evidence: [
      ...hosts.map((host) => evidenceOf(host, cells)),
      ...rootEvidence(observations, resolver),
      ...routeEvidence(observations, resolver, code, usualMs(cells)),
      ...behindEvidence(observations, resolver, hosts, code),
      ...stubEvidence(observations, resolver),
    ],
    byHand: first === undefined ? null : dig(observations, resolver, first.host, first.type),
    otherwise: 'warning',
    mends: mendsFor(resolver, removal),
    offers: resolverOffers(observations, resolver, cells, removal),
  }
}

/** What can be done comes first. */
export const mendsFor = (resolver: Resolver, removal: Offer | null): readonly Mend[] =>
  [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null)

/** A stub only shows what stands behind it. */
function behindEvidence(
  observations: Observations,
  stub: Resolver,
  hosts: readonly string[],
  code: FindingCode,
): readonly string[] {
  const isBad = (cell: Cell) =>
    !isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs
  return observations.runner.resolvers
    .filter((one) => standsBehind(one, stub))
    .flatMap((one) => {
      const bad = cellsOfResolver(observations, one).filter(
        (cell) => hosts.includes(cell.host) && isBad(cell),
      )
      if (bad.length === 0) return []
      return [
        ...hosts
          .filter((host) => bad.some((cell) => cell.host === host))
          .map((host) => evidenceOf(host, bad)),
        ...routeEvidence(observations, one, code, usualMs(bad)),
      ].map((line) => `behind it, ${one.address}: ${line}`)
    })
}

/** What its answers take in the median, whatever was asked; null where none came. */
const usualMs = (cells: readonly Cell[]): number | null =>
  median(cells.flatMap(({ replyMs }) => replyMs).sort((one, other) => one - other))

/** `notary.docker.io: A 5 lost; AAAA 4 answered, 1 lost, median 12 ms`. */
export function evidenceOf(host: string, cells: readonly Cell[]): string {
  const types = cells
    .filter((cell) => cell.host === host)
    .map((cell) => {
      const usual = median(cell.replyMs)
      return `${cell.type} ${countsOf(cell.results)}${usual === null ? '' : `, median ${tookText(usual)}`}`
    })
  return `${host}: ${types.join('; ')}`
}

export const anyHost = 'any host of this push'

/** `any host of this push`, or the hosts by name. */
export function hostsText(own: readonly Cell[], all: readonly Cell[]): string {
  const hosts = new Set(own.map((cell) => cell.host))
  const everything = new Set(all.map((cell) => cell.host))
  return hosts.size > 1 && hosts.size === everything.size ? anyHost : listed([...hosts])
}
