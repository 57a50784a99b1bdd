/** What can be said of the nameservers that the push asks: silence, refusal, failure, slowness. */
import { goResolver, verdictLimits } from '../budgets.js'
import { wilsonInterval } from '../forecast/interval.js'
import { lookAlikeOf, type LookAlike } from '../forecast/look-alike.js'
import { sameEndpoint, withHealthyResolver } from '../forecast/counterfactual.js'
import type { Observations, RecordType, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf, isGood, median, type Behaviour, type Cell } from './behaviour.js'
import { removalOffer, replacementOffer, resolverOffers } from './resolver-offers.js'
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

export function resolverSuspects(observations: Observations): readonly Suspect[] {
  return usedOnce(observations).flatMap((one) => suspectsOf(observations, one))
}

/** The resolvers that the push asks. A nameserver that is listed twice is one. */
export function usedOnce({ runner }: Observations): readonly Resolver[] {
  const used = runner.resolvers.filter((one) => one.used)
  return used.filter((one) => used.find((other) => sameEndpoint(one, other)) === one)
}

function suspectsOf(observations: Observations, resolver: Resolver): readonly Suspect[] {
  const cells = cellsOfResolver(observations, resolver)
  const seen = [...badBehaviour(observations, resolver, cells), ...slowness(observations, resolver, cells)]
  const suspects = seen.length > 0 ? seen : lossiness(observations, resolver, cells)
  const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers)
  if (lookAlike === null) return suspects
  const root = lookAlikeSuspect(observations, resolver, lookAlike, suspects[0] ?? null)
  return [root, ...suspects.map((one) => ({ ...one, partOf: root.code }))]
}

interface Seen {
  readonly code: FindingCode
  /** Completes `Resolver 4.4.4.4 (2nd nameserver) …`. */
  readonly does: (hosts: string, evidence: Cell) => string
}

const byBehaviour: Readonly<Partial<Record<Behaviour, Seen>>> = {
  silent: { code: 'resolver-silent', does: (hosts) => `does not answer ${hosts}` },
  late: {
    code: 'resolver-slow',
    does: (hosts, cell) => `answers ${hosts} after ${tookText(lateMsOf(cell))}, when the client has given up`,
  },
  unreachable: { code: 'resolver-unreachable', does: (hosts) => `cannot be reached for ${hosts}` },
  refuses: { code: 'resolver-refuses', does: (hosts) => `refuses ${hosts}` },
  fails: {
    code: 'resolver-fails',
    does: (hosts, cell) => `fails for ${hosts} (${countsOf(cell.results.slice(-1)).replace(/^\d+ /, '')})`,
  },
  lame: {
    code: 'resolver-lame',
    does: (hosts) => `does not resolve ${hosts}: it neither knows the name nor asks others`,
  },
}

function badBehaviour(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): readonly Suspect[] {
  const isHalf = (cell: Cell) =>
    !isGood(cell.behaviour) &&
    cells.some(
      (other) => other.host === cell.host && other.type !== cell.type && other.behaviour === 'answers',
    )
  // Who answers one type is not lame for the other: it has no such record, and does not set the bit.
  const halves = cells.filter((cell) => isHalf(cell) && cell.behaviour !== 'lame')
  const wholes = cells.filter((cell) => !isGood(cell.behaviour) && !isHalf(cell))
  const behaviours = [...new Set(wholes.map((cell) => cell.behaviour))]
  return [
    ...behaviours.flatMap((behaviour) => {
      const seen = byBehaviour[behaviour]
      const own = wholes.filter((cell) => cell.behaviour === behaviour)
      const first = own[0]
      if (seen === undefined || first === undefined) return []
      return [suspectFor(observations, resolver, seen.code, own, seen.does(hostsText(own, cells), first))]
    }),
    ...halves.map((cell) => {
      const lost = cell.behaviour === 'silent' || cell.behaviour === 'late'
      const does = `${lost ? 'does not answer' : 'fails'} ${cell.type} questions for ${cell.host} (${countsOf(cell.results)}), but answers ${otherType(cell.type)}`
      return suspectFor(observations, resolver, 'record-type-missing', [cell], does)
    }),
  ]
}

/** Slow by its median over all names, or for one host. */
function slowness(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): readonly Suspect[] {
  const { slowThresholdMs } = observations.request
  const all = cells.flatMap((cell) => cell.replyMs).sort((one, other) => one - other)
  const usualMs = median(all) ?? 0
  const slowCells = cells.filter((cell) => (median(cell.replyMs) ?? 0) > slowThresholdMs)
  if (usualMs <= slowThresholdMs && slowCells.length === 0) return []
  const blamed = usualMs > slowThresholdMs ? cells.filter((cell) => cell.replyMs.length > 0) : slowCells
  const ms =
    usualMs > slowThresholdMs ? usualMs : Math.max(...slowCells.map((cell) => median(cell.replyMs) ?? 0))
  const does = `is slow for ${hostsText(blamed, cells)}: ${tookText(ms)} in the median, ${tookText(slowThresholdMs)} is the limit`
  return [suspectFor(observations, resolver, 'resolver-slow', blamed, does)]
}

/** Some samples lost, most answered: worth a line, and a cause only where the replay says so. */
function lossiness(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): readonly Suspect[] {
  const results = cells.flatMap((cell) => cell.results)
  const lost = results.filter((result) => result.kind === 'timed-out').length
  if (lost === 0) return []
  const lossy = cells.filter((cell) => cell.results.some((result) => result.kind === 'timed-out'))
  const does = `lost ${lost} of ${results.length} queries`
  const { low } = wilsonInterval(lost / results.length, results.length)
  const otherwise = low >= verdictLimits.warn ? 'warning' : 'hint'
  return [{ ...suspectFor(observations, resolver, 'resolver-lossy', lossy, does), otherwise }]
}

function suspectFor(
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
      ...behindEvidence(observations, resolver, hosts),
      ...stubEvidence(observations, resolver),
    ],
    byHand: first === undefined ? null : dig(observations, resolver, first.host, first.type),
    otherwise: 'warning',
    mends: mendsFor(resolver, removal),
    offers: resolverOffers(observations, resolver, cells, removal),
  }
}

const mendsFor = (resolver: Resolver, removal: Offer | null) =>
  [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null)

/** A typing error is a hint while the resolver serves well, and the cause of its faults where it does not. */
function lookAlikeSuspect(
  observations: Observations,
  resolver: Resolver,
  lookAlike: LookAlike,
  worst: Suspect | null,
): Suspect {
  const { address, operator } = lookAlike.correction
  const base: Suspect = {
    ...plainSuspect,
    code: 'look-alike-resolver',
    subject: ofResolver(resolver, worst?.subject.host ?? null),
    title: `Resolver ${called(resolver)} looks like a typing error for ${address} (${operator})`,
    evidence: [
      `${resolver.address} is not a resolver of ${operator}; ${address} is (confidence: ${lookAlike.confidence})`,
    ],
  }
  if (worst === null) return base
  const does = worst.title.replace(`Resolver ${called(resolver)} `, '')
  return {
    ...base,
    title: `Resolver ${called(resolver)} ${does}, and looks like a typing error for ${address} (${operator})`,
    evidence: [...base.evidence, ...worst.evidence],
    byHand: worst.byHand,
    otherwise: worst.otherwise,
    mends: worst.mends,
    // Whose address it is nobody here knows: it should not be asked at all, not even last.
    offers: [
      replacementOffer(observations, resolver),
      removalOffer(observations, resolver),
      ...worst.offers,
    ].filter((offer) => offer !== null),
  }
}

/** A stub only shows what stands behind it. */
function behindEvidence(
  observations: Observations,
  stub: Resolver,
  hosts: readonly string[],
): readonly string[] {
  const isBad = (cell: Cell) =>
    !isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs
  return observations.runner.resolvers
    .filter((one) => one.behind?.address === stub.address && one.behind.port === stub.port)
    .flatMap((one) => {
      const bad = cellsOfResolver(observations, one).filter(
        (cell) => hosts.includes(cell.host) && isBad(cell),
      )
      return hosts
        .filter((host) => bad.some((cell) => cell.host === host))
        .map((host) => `behind it, ${one.address}: ${evidenceOf(host, bad)}`)
    })
}

/** `notary.docker.io: A 5 lost; AAAA 4 answered, 1 lost, median 12 ms`. */
function evidenceOf(host: string, cells: readonly Cell[]): string {
  const types = cells
    .filter((cell) => cell.host === host)
    .map((cell) => {
      const usual = median(cell.replyMs)
      return `${cell.type} ${countsOf(cell.results)}${usual === null ? '' : `, median ${tookText(usual)}`}`
    })
  return `${host}: ${types.join('; ')}`
}

function hostsText(own: readonly Cell[], all: readonly Cell[]): string {
  const hosts = new Set(own.map((cell) => cell.host))
  const everything = new Set(all.map((cell) => cell.host))
  return hosts.size > 1 && hosts.size === everything.size ? 'any host of this push' : listed([...hosts])
}

const otherType = (type: RecordType): RecordType => (type === 'A' ? 'AAAA' : 'A')

const lateMsOf = (cell: Cell): number =>
  Math.max(
    goResolver.timeoutMs,
    ...cell.results.flatMap((result) =>
      result.kind === 'timed-out' && result.late !== null ? [result.late.ms] : [],
    ),
  )
