/** Names that resolvers deny: one of them, or all. */
import { withHealthyResolver, withKnownName } from '../forecast/counterfactual.js'
import { addressesOf, addressesWithoutDns } from '../push-path/addresses.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf } from './behaviour.js'
import { removalOffer } from './resolver-offers.js'
import { called, dig, ofHost, ofResolver, plainSuspect, type Suspect } from './suspect.js'

/** NXDOMAIN speaks of the name, unless a sibling has addresses for it: then of the resolver that denies it. */
export function nameSuspects(observations: Observations, hosts: readonly string[]): readonly Suspect[] {
  return hosts
    .filter((host) => addressesWithoutDns(observations, host) === null)
    .flatMap((host) => {
      const deniers = observations.runner.resolvers.filter(
        (one) => one.used && denies(observations, one, host),
      )
      const first = deniers[0]
      if (first === undefined) return []
      if (addressesOf(observations, host).length > 0)
        return deniers.map((one) => denial(observations, one, host))
      return [notFound(observations, first, host)]
    })
}

function denies(observations: Observations, resolver: Resolver, host: string): boolean {
  const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host)
  return cells.length > 0 && cells.every((cell) => cell.behaviour === 'denies')
}

const evidenceFor = (observations: Observations, resolver: Resolver, host: string): readonly string[] =>
  cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .map((cell) => `${resolver.address}: ${cell.type}: ${countsOf(cell.results)}`)

function denial(observations: Observations, resolver: Resolver, host: string): Suspect {
  const removal = removalOffer(observations, resolver)
  return {
    ...plainSuspect,
    code: 'resolver-denies-name',
    subject: ofResolver(resolver, host),
    title: `Resolver ${called(resolver)} says that ${host} does not exist, and another one knows it`,
    evidence: evidenceFor(observations, resolver, host),
    byHand: dig(resolver, host, 'A'),
    otherwise: 'warning',
    mends: [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null),
    offers: removal === null ? [] : [removal],
  }
}

function notFound(observations: Observations, resolver: Resolver, host: string): Suspect {
  return {
    ...plainSuspect,
    code: 'name-not-found',
    subject: ofHost(host),
    title: `${host} does not exist for any resolver of this runner`,
    evidence: observations.runner.resolvers
      .filter((one) => one.used)
      .flatMap((one) => evidenceFor(observations, one, host)),
    byHand: dig(resolver, host, 'A'),
    otherwise: 'warning',
    mends: [withKnownName(host)],
  }
}
