/** Names that resolvers deny: one of them, or all. */
import { withHealthyResolver, withKnownName } from '../forecast/mended-answers.js'
import { addressesOf, addressesWithoutDns } from '../push-path/addresses.js'
import type { Observations, Resolver } from '../report/index.js'
import { usedOnce } from '../forecast/resolvers.js'
import { cellsOfResolver, countsOf } from './behaviour.js'
import { bogusEvidence, isBogusForAll } from './dnssec.js'
import { removalOffer, resolverOffers } from './resolver-offers.js'
import { addressed, called, dig, listed, ofHost, ofResolver, plainSuspect, type Suspect } from './suspect.js'

/** NXDOMAIN speaks of the name, unless a sibling has addresses for it: then of the resolver that denies it. */
export function nameSuspects(observations: Observations, hosts: readonly string[]): readonly Suspect[] {
  const asked = hosts.filter((host) => addressesWithoutDns(observations, host) === null)
  const isKnown = (host: string) => addressesOf(observations, host).length > 0
  const used = observations.runner.resolvers.filter((one) => one.used)
  return [
    ...used.flatMap((one) => {
      const denied = asked.filter((host) => isKnown(host) && denies(observations, one, host))
      return denied.length === 0 ? [] : [denial(observations, one, denied)]
    }),
    ...asked.flatMap((host) => bogusName(observations, host)),
    ...asked.flatMap((host) => {
      const deniers = isKnown(host) ? [] : used.filter((one) => denies(observations, one, host))
      return deniers.length === 0 ? [] : [notFound(observations, deniers, host)]
    }),
  ]
}

function denies(observations: Observations, resolver: Resolver, host: string): boolean {
  const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host)
  return cells.length > 0 && cells.every((cell) => cell.behaviour === 'denies')
}

const evidenceFor = (observations: Observations, resolver: Resolver, host: string): readonly string[] =>
  cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .map((cell) => `${addressed(resolver)}: ${host} ${cell.type}: ${countsOf(cell.results)}`)

function denial(observations: Observations, resolver: Resolver, hosts: readonly string[]): Suspect {
  const removal = removalOffer(observations, resolver)
  const cells = cellsOfResolver(observations, resolver).filter(({ host }) => hosts.includes(host))
  const [only] = hosts
  return {
    ...plainSuspect,
    code: 'resolver-denies-name',
    subject: ofResolver(resolver, hosts.length === 1 ? (only ?? null) : null),
    title: `Resolver ${called(resolver)} says that ${listed(hosts)} ${hosts.length === 1 ? 'does' : 'do'} not exist, and another one knows better`,
    evidence: hosts.flatMap((host) => evidenceFor(observations, resolver, host)),
    byHand: hosts[0] === undefined ? null : dig(observations, resolver, hosts[0], 'A'),
    otherwise: 'warning',
    mends: [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null),
    offers: resolverOffers(observations, resolver, cells, removal),
  }
}

function notFound(observations: Observations, deniers: readonly Resolver[], host: string): Suspect {
  const [first] = deniers
  return {
    ...plainSuspect,
    code: 'name-not-found',
    subject: ofHost(host),
    title: `No resolver of this runner knows ${host}: ${listed(deniers.map(addressed))} ${deniers.length === 1 ? 'says' : 'say'} that it does not exist`,
    evidence: deniers.flatMap((one) => evidenceFor(observations, one, host)),
    byHand: first === undefined ? null : dig(observations, first, host, 'A'),
    otherwise: 'warning',
    mends: [withKnownName(host)],
  }
}

/** Where everybody who is asked says that the signatures are wrong, they are. */
function bogusName(observations: Observations, host: string): readonly Suspect[] {
  const used = usedOnce(observations)
  const [first] = used
  if (first === undefined || !isBogusForAll(observations, host)) return []
  return [
    {
      ...plainSuspect,
      code: 'dnssec-bogus',
      subject: ofHost(host),
      title: `The DNSSEC signatures of ${host} are wrong: ${listed(used.map(addressed))} ${used.length === 1 ? 'fails' : 'fail'}, and ${used.length === 1 ? 'answers' : 'answer'} when nothing is to be validated`,
      evidence: used.flatMap((one) => [
        ...evidenceFor(observations, one, host),
        ...bogusEvidence(observations, one, host),
      ]),
      byHand: dig(observations, first, host, 'A', '+cd'),
      otherwise: 'warning',
      mends: [withKnownName(host)],
    },
  ]
}
