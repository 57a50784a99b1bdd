/** What can be said of the nameservers that the push asks: silence, refusal, failure, slowness. */
import { verdictLimits } from '../budgets.js'
import { wilsonInterval } from '../forecast/interval.js'
import { lookAlikeOf, type LookAlike } from '../forecast/look-alike.js'
import { usedOnce } from '../forecast/resolvers.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { isClosed } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import type { Observations, RecordType, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf, isGood, type Cell } from './behaviour.js'
import { isBogusForAll } from './dnssec.js'
import { causeOf, type Cause } from './exact-causes.js'
import { startOffers } from './local-stub.js'
import { isIdleDefault } from './default-nameservers.js'
import { rateLimit } from './rate-limit.js'
import { droppedPairs } from './pairs.js'
import { removalOffer, replacementOffer } from './resolver-offers.js'
import { anyHost, hostsText, suspectFor } from './resolver-suspect.js'
import { slowness } from './slowness.js'
import { called, ofResolver, plainSuspect, type FindingCode, type Suspect } from './suspect.js'

export function resolverSuspects(observations: Observations): readonly Suspect[] {
  const bySibling = usedOnce(observations)
    .filter((one) => !isIdleDefault(observations, one))
    .map((one) => suspectsOf(observations, one))
  return bySibling.flatMap((own) =>
    own.map((one) => ({ ...one, evidence: [...one.evidence, ...sharedBy(observations, one, bySibling)] })),
  )
}

/** What every nameserver of a runner does is most likely none's own doing. */
function sharedBy(
  observations: Observations,
  { code, subject }: Suspect,
  bySibling: readonly (readonly Suspect[])[],
): readonly string[] {
  const { host } = subject
  const isShared = bySibling.every((own) =>
    own.some((one) => one.subject.host === host && (host !== null || one.code === code)),
  )
  if (bySibling.length === 1 || !isShared) return []
  if (host === null) {
    return [
      "every nameserver of this runner does so: what they have in common may be at fault, which is this runner's network or a resolver behind all of them",
    ]
  }
  const hosts = new Set(dnsMeasurements(observations).map(({ probe }) => probe.host))
  return hosts.size === 1
    ? []
    : [
        `no nameserver of this runner answers well for ${host}, and each does for other hosts: the name's own servers may be at fault`,
      ]
}

function suspectsOf(observations: Observations, resolver: Resolver): readonly Suspect[] {
  const cells = cellsOfResolver(observations, resolver)
  const limited = rateLimit(observations, resolver, cells)
  const paired = limited.length > 0 ? nothing : droppedPairs(observations, resolver, cells)
  // What a limit drops is neither silence nor loss, and neither is one of a pair, or a refusal that is left out.
  const isLimited = limited.length > 0 || isClosed(observations, resolver)
  const others = cells.filter(
    (cell) => !paired.cells.includes(cell) && !(isLimited && cell.behaviour === 'silent'),
  )
  const seen = [
    ...limited,
    ...paired.suspects,
    ...badBehaviour(observations, resolver, others),
    ...slowness(observations, resolver, cells),
  ]
  const suspects = seen.length > 0 ? seen : lossiness(observations, resolver, cells)
  const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers)
  if (lookAlike === null) return suspects
  const root = lookAlikeSuspect(observations, resolver, lookAlike, suspects[0] ?? null)
  return [root, ...suspects.map((one) => ({ ...one, partOf: root.code }))]
}

const nothing = { cells: [], suspects: [] } as const

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
  // A closed port was not asked of every host, and is closed for all of them.
  const isForAll = isClosed(observations, resolver) && !asksForAll(observations, cells)
  const told = new Map<FindingCode, { readonly cause: Cause; readonly cells: Cell[] }>()
  for (const cell of wholes) {
    // What is the name's fault is told once, of the name.
    const cause = isBogusForAll(observations, cell.host) ? null : causeOf(observations, resolver, cell)
    if (cause !== null) getOrAdd(told, cause.code, () => ({ cause, cells: [] })).cells.push(cell)
  }
  return [
    ...[...told.values()].map(({ cause, cells: own }) => {
      const { does, evidence, byHand } = cause.seen(isForAll ? anyHost : hostsText(own, cells))
      const suspect = suspectFor(observations, resolver, cause.code, own, does)
      return {
        ...suspect,
        subject: isForAll ? ofResolver(resolver, null) : suspect.subject,
        evidence: [...suspect.evidence, ...evidence],
        byHand: byHand ?? suspect.byHand,
        offers: [
          ...(cause.code === 'stub-not-running' ? startOffers(observations, resolver) : []),
          ...suspect.offers,
        ],
      }
    }),
    ...halves.map((cell) => {
      const lost = cell.behaviour === 'silent' || cell.behaviour === 'late'
      const does = `${lost ? 'does not answer' : 'fails'} ${cell.type} questions for ${cell.host} (${countsOf(cell.results)}), but answers ${otherType(cell.type)}`
      return suspectFor(observations, resolver, 'record-type-missing', [cell], does)
    }),
  ]
}

const asksForAll = (observations: Observations, cells: readonly Cell[]): boolean =>
  dnsMeasurements(observations).every(({ probe }) => cells.some(({ host }) => host === probe.host))

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

const otherType = (type: RecordType): RecordType => (type === 'A' ? 'AAAA' : 'A')
