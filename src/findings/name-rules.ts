/** Names that resolvers deny: one of them, or all. */
import { withHealthyResolver, withKnownName } from '../forecast/mended-answers.js'
import { addressesOf, addressesWithoutDns } from '../push-path/addresses.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type { Observations, Resolver } from '../report/index.js'
import { usedOnce } from '../forecast/resolvers.js'
import { cellsOfResolver, countsOf } from './behaviour.js'
import { bogusEvidence, isBogusForAll } from './dnssec.js'
import { meantInstead, meantOffer, typosFrom } from './registry-names.js'
import { removalOffer, resolverOffers } from './resolver-offers.js'
import { stubEvidence } from './stub-evidence.js'
import { addressed, called, dig, listed, ofHost, ofResolver, plainSuspect, type Suspect } from './suspect.js'
import { upstreamOffer } from './upstream-offers.js'

/**
 * NXDOMAIN speaks of the name, unless a sibling has addresses for it, or somebody whom a stub forwards to: then of the
 * resolver that denies it.
 */
export function nameSuspects(observations: Observations, hosts: readonly string[]): readonly Suspect[] {
  const asked = hosts.filter((host) => addressesWithoutDns(observations, host) === null)
  const isKnown = (host: string) => addressesOf(observations, host).length > 0
  const used = observations.runner.resolvers.filter((one) => one.used)
  const isOwnFault = (one: Resolver, host: string) =>
    isKnown(host) || knownBehind(observations, one, host).length > 0
  return [
    ...used.flatMap((one) => {
      const denied = asked.filter((host) => isOwnFault(one, host) && denies(observations, one, host))
      return denied.length === 0 ? [] : [denial(observations, one, denied)]
    }),
    ...asked.flatMap((host) => bogusName(observations, host)),
    ...asked.flatMap((host) => {
      const deniers = used.filter((one) => !isOwnFault(one, host) && denies(observations, one, host))
      return deniers.length === 0 ? [] : [notFound(observations, deniers, host)]
    }),
  ]
}

/** Whom a stub forwards to, where they have what it denies. */
const knownBehind = (observations: Observations, stub: Resolver, host: string): readonly Resolver[] =>
  observations.runner.resolvers.filter(
    (one) =>
      standsBehind(one, stub) &&
      cellsOfResolver(observations, one).some((cell) => cell.host === host && cell.behaviour === 'answers'),
  )

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
  const upstream = upstreamOffer(observations, resolver)
  const cells = cellsOfResolver(observations, resolver).filter(({ host }) => hosts.includes(host))
  const behind = hosts.flatMap((host) =>
    knownBehind(observations, resolver, host).map((one) => ({ host, one })),
  )
  const wiser = [...new Set(behind.map(({ one }) => addressed(one)))]
  const [only] = hosts
  return {
    ...plainSuspect,
    code: 'resolver-denies-name',
    subject: ofResolver(resolver, hosts.length === 1 ? (only ?? null) : null),
    title: `Resolver ${called(resolver)} says that ${listed(hosts)} ${hosts.length === 1 ? 'does' : 'do'} not exist, and ${wiser.length === 0 ? 'another one knows' : `${listed(wiser)}, which it forwards to, ${wiser.length === 1 ? 'knows' : 'know'}`} better`,
    evidence: [
      ...hosts.flatMap((host) => evidenceFor(observations, resolver, host)),
      ...behind.flatMap(({ host, one }) =>
        evidenceFor(observations, one, host).map((line) => `behind it, ${line}`),
      ),
      ...stubEvidence(observations, resolver),
    ],
    byHand: only === undefined ? null : dig(observations, resolver, only, 'A'),
    otherwise: 'warning',
    mends: [removal?.mend ?? null, upstream?.mend ?? null, withHealthyResolver(resolver)].filter(
      (mend) => mend !== null,
    ),
    offers: resolverOffers(observations, resolver, cells, removal),
  }
}

function notFound(observations: Observations, deniers: readonly Resolver[], host: string): Suspect {
  const [first] = deniers
  const meant = meantInstead(observations, host)
  // One that says nothing may know it.
  const who =
    deniers.length < usedOnce(observations).length
      ? 'No resolver of this runner that says anything knows'
      : 'No resolver of this runner knows'
  return {
    ...plainSuspect,
    code: 'name-not-found',
    subject: ofHost(host),
    title: `${who} ${host}: ${listed(deniers.map(addressed))} ${deniers.length === 1 ? 'says' : 'say'} that it does not exist${meant === null ? '' : `; it is ${typosFrom(meant)}`}`,
    evidence: deniers.flatMap((one) => evidenceFor(observations, one, host)),
    byHand: first === undefined ? null : dig(observations, first, host, 'A'),
    otherwise: 'warning',
    mends: [withKnownName(host)],
    offers: meant === null ? [] : [meantOffer(observations, host, meant)],
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
