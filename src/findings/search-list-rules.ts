/** What the search list costs: names that are asked before the host that is meant, and keep a lookup waiting. */
import { withDeniedSuffixes } from '../forecast/mended-answers.js'
import { goNameList } from '../forecast/names.js'
import { getOrAdd } from '../push-path/memo.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf, median, suffixedCellsOf, type Cell } from './behaviour.js'
import { costText } from './search-list-cost.js'
import { slowFromMs } from './starvation.js'
import {
  asItIsOffer,
  impatienceOffer,
  orderOffers,
  pinOffer,
  removalOffer,
  shorterSearchOffer,
} from './resolver-offers.js'
import { usedOnce } from '../forecast/resolvers.js'
import {
  addressed,
  called,
  dig,
  listed,
  ofResolver,
  plainSuspect,
  tookText,
  type Suspect,
} from './suspect.js'

interface Slow {
  readonly resolver: Resolver
  readonly cell: Cell
}

/**
 * One finding for the list, whichever resolvers are slow for it: what the user wrote is the list, and it is mended
 * as one. A resolver that is as slow for the host itself is told as that.
 */
export function searchListSuspects(observations: Observations): readonly Suspect[] {
  const slow = usedOnce(observations).flatMap((resolver) => slowAt(observations, resolver))
  const [first] = slow
  if (first === undefined) return []
  const resolvers = [...new Set(slow.map(({ resolver }) => resolver))]
  const hosts = [...new Set(slow.map(({ cell }) => cell.host))]
  const suffixes = [...new Set(slow.map(({ cell }) => cell.name.slice(cell.host.length + 1)))]
  const mending = [
    // A name without a dot goes through the list whatever is set.
    hosts.every((host) => host.includes('.')) ? asItIsOffer(observations) : null,
    shorterSearchOffer(observations, suffixes),
  ].filter((offer) => offer !== null)
  const cells = slow.map(({ cell }) => cell)
  const others = [
    impatienceOffer(observations, cells),
    ...resolvers.flatMap((one) => orderOffers(observations, one)),
    ...resolvers.map((one) => removalOffer(observations, one)),
    pinOffer(observations, cells),
  ].filter((offer) => offer !== null)
  return [
    {
      ...plainSuspect,
      code: 'search-list-slow',
      subject: ofResolver(first.resolver, hosts.length === 1 ? (hosts[0] ?? null) : null),
      title: `${titleOf(resolvers, slow)} names ending in ${listed(suffixes)}, which the search list puts before ${listed(hosts)}`,
      evidence: [...evidenceOf(slow), ...hosts.map((host) => costText(observations, host))],
      byHand: dig(observations, first.resolver, first.cell.name, first.cell.type),
      otherwise: 'warning',
      mends: [...mending.map(({ mend }) => mend), withDeniedSuffixes].filter((mend) => mend !== null),
      offers: [...mending, ...others],
    },
  ]
}

function slowAt(observations: Observations, resolver: Resolver): readonly Slow[] {
  const { runner } = observations
  const fromMs = slowFromMs(observations, resolver)
  const isSlow = (cell: Cell) => isLost(cell) || (median(cell.replyMs) ?? 0) > fromMs
  const hosts = cellsOfResolver(observations, resolver)
  const isSlowAnyway = ({ host, type }: Cell) =>
    hosts.some((own) => own.host === host && own.type === type && isSlow(own))
  const comesFirst = ({ name, host }: Cell) => {
    const names = goNameList(host, runner.lookup.go)
    return names.indexOf(name) < names.indexOf(host)
  }
  return suffixedCellsOf(observations, resolver)
    .filter((cell) => comesFirst(cell) && isSlow(cell) && !isSlowAnyway(cell))
    .map((cell) => ({ resolver, cell }))
}

/** `192.0.2.1: notary.example.com.cluster.local: A 5 lost; AAAA 5 lost`. */
function evidenceOf(slow: readonly Slow[]): readonly string[] {
  const lines = new Map<string, string[]>()
  for (const { resolver, cell } of slow) {
    const key = `${addressed(resolver)}: ${cell.name}`
    getOrAdd(lines, key, () => []).push(`${cell.type} ${countsOf(cell.results)}`)
  }
  return [...lines].map(([key, types]) => `${key}: ${types.join('; ')}`)
}

const isLost = ({ behaviour }: Cell): boolean => behaviour === 'silent' || behaviour === 'late'

function titleOf(resolvers: readonly Resolver[], slow: readonly Slow[]): string {
  const one = resolvers.length === 1
  const who = `Resolver${one ? '' : 's'} ${listed(resolvers.map(called))}`
  const lost = slow.some(({ cell }) => isLost(cell))
  if (lost) return `${who} ${one ? 'does' : 'do'} not answer`
  const ms = Math.max(...slow.map(({ cell }) => median(cell.replyMs) ?? 0))
  return `${who} ${one ? 'takes' : 'take'} ${tookText(ms)} for`
}
