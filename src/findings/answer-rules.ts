/** What nameservers answer with: addresses that no server has, addresses for names that do not exist, or not the same. */
import { isRefusal } from '../forecast/trip.js'
import { withDenialsInsteadOf, withoutAddresses } from '../forecast/mended-answers.js'
import { isLoopbackAddress, isNobodysAddress, isPrivateAddress, sameEndpoint } from '../push-path/address.js'
import {
  addressesFrom,
  addressesOf,
  addressesWithoutDns,
  countedMeasurements,
  dnsMeasurements,
} from '../push-path/addresses.js'
import type { ConnectionPhase, ConnectionResult, Observations, Resolver } from '../report/index.js'
import { cellsOfResolver } from './behaviour.js'
import { diagnosesOf } from './diagnoses.js'
import { asItIsOffer, removalOffer, resolverOffers } from './resolver-offers.js'
import { usedOnce } from '../forecast/resolvers.js'
import { addressed, called, dig, listed, ofHost, ofResolver, plainSuspect, type Suspect } from './suspect.js'

/** Of a reply that has thousands, a title has no room for more. */
const mostShown = 8
const shown = (addresses: readonly string[]): string =>
  listed(
    addresses.length > mostShown
      ? [...addresses.slice(0, mostShown), `${addresses.length - mostShown} others`]
      : addresses,
  )

/** @param hosts those of the push */
export function answerSuspects(observations: Observations, hosts: readonly string[]): readonly Suspect[] {
  const asked = hosts.filter((host) => addressesWithoutDns(observations, host) === null)
  return [
    ...usedOnce(observations).flatMap((one) => rewriting(observations, one)),
    ...asked.flatMap((host) => bogusAddresses(observations, host) ?? disagreement(observations, host)),
  ]
}

/** Whether all that is known of a host are addresses that no server has: what fails there is no server's fault. */
export function isNowhere(observations: Observations, host: string): boolean {
  const given = usedOnce(observations).flatMap((one) => addressesFrom(observations, one, host))
  return given.length > 0 && given.every(bogusFor(observations, host))
}

/** An address for a name that nobody has (src/plan/diagnosis-probes.ts). */
function rewriting(observations: Observations, resolver: Resolver): readonly Suspect[] {
  const made = diagnosesOf(observations, resolver, 'random-name').flatMap(({ probe, result }) =>
    result.kind === 'answered' ? [{ name: probe.name, addresses: result.addresses }] : [],
  )[0]
  if (made === undefined) return []
  const { name, addresses } = made
  const names = new Set(
    dnsMeasurements(observations).flatMap(({ probe, result }) =>
      sameEndpoint(probe.resolver, resolver) &&
      result.kind === 'answered' &&
      result.addresses.every((address) => addresses.includes(address))
        ? [probe.name]
        : [],
    ),
  )
  const affected = names.size === 0 ? '' : `, and so it does for ${listed([...names])}`
  const removal = removalOffer(observations, resolver)
  const suffixed = [...names].some((one) => !observations.request.images.some(({ domain }) => domain === one))
  return [
    {
      ...plainSuspect,
      code: 'nxdomain-rewritten',
      subject: ofResolver(resolver),
      title: `Resolver ${called(resolver)} answers with ${shown(addresses)} for a name that does not exist${affected}`,
      evidence: [
        `${name}: ${shown(addresses)}, where NXDOMAIN is right`,
        ...[...names].map((one) => `${one}: no other addresses than these`),
      ],
      byHand: dig(observations, resolver, name, 'A'),
      mends: [removal?.mend ?? null, withDenialsInsteadOf(resolver, addresses)].filter(
        (mend) => mend !== null,
      ),
      offers: [
        suffixed ? asItIsOffer(observations) : null,
        ...resolverOffers(observations, resolver, cellsOfResolver(observations, resolver), removal),
      ].filter((offer) => offer !== null),
    },
  ]
}

/** Addresses that lead nowhere, or to this machine where nothing answers; of the name where nobody knows better. */
function bogusAddresses(observations: Observations, host: string): readonly Suspect[] | null {
  const given = usedOnce(observations).map((resolver) => ({
    resolver,
    addresses: addressesFrom(observations, resolver, host),
  }))
  const isWrong = bogusFor(observations, host)
  const wrong = given.filter(({ addresses }) => addresses.length > 0 && addresses.every(isWrong))
  const [first] = wrong
  if (first === undefined) return null
  const evidence = given.map(
    ({ resolver, addresses }) =>
      `${addressed(resolver)}: ${addresses.length === 0 ? 'no address' : shown(addresses)}`,
  )
  const mend = withoutAddresses(
    host,
    wrong.flatMap(({ addresses }) => addresses),
  )
  const shared = { ...plainSuspect, code: 'address-bogus', evidence, otherwise: 'warning' } as const
  if (isNowhere(observations, host)) {
    return [
      {
        ...shared,
        subject: ofHost(host),
        title: `Every resolver that knows ${host} answers with ${shown([...new Set(wrong.flatMap(({ addresses }) => addresses))])}, where no registry can be`,
        byHand: dig(observations, first.resolver, host, 'A'),
        mends: [mend],
      },
    ]
  }
  return wrong.map(({ resolver, addresses }): Suspect => {
    const removal = removalOffer(observations, resolver)
    const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host)
    return {
      ...shared,
      subject: ofResolver(resolver, host),
      title: `Resolver ${called(resolver)} answers with ${shown(addresses)} for ${host}, where no registry can be, and another one knows better`,
      byHand: dig(observations, resolver, host, 'A'),
      mends: [removal?.mend ?? null, mend].filter((one) => one !== null),
      offers: resolverOffers(observations, resolver, cells, removal),
    }
  })
}

/**
 * Private addresses from one nameserver and public ones from another. Different addresses of one kind are how a content
 * network answers, and say nothing, as long as somebody listens there. Where only those of one kind can be connected to, or
 * none of all that one nameserver gives, who gives them is at fault.
 */
function disagreement(observations: Observations, host: string): readonly Suspect[] {
  const given = usedOnce(observations).flatMap((resolver) => {
    const addresses = addressesFrom(observations, resolver, host)
    if (addresses.length === 0) return []
    const inside = addresses.filter(isPrivateAddress).length
    return inside !== 0 && inside !== addresses.length
      ? []
      : [{ resolver, addresses, kind: inside === 0 ? ('public' as const) : ('private' as const) }]
  })
  const [first, second] = given
  // One does not disagree with itself.
  if (first === undefined || second === undefined) return []
  const answers = answering(observations, host)
  const answersAt = (addresses: readonly string[]) =>
    addresses.filter((address) => answers.has(address)).length
  const deserted = desertedFor(observations, host, answers)
  const outdated = given.filter(({ addresses }) => addresses.every((address) => deserted.has(address)))
  const alive = given.find(({ addresses }) => answersAt(addresses) > 0)
  const isOneKind = given.every(({ kind }) => kind === first.kind)
  if (isOneKind && (outdated.length === 0 || alive === undefined)) return []
  const shared = {
    ...plainSuspect,
    code: 'resolvers-disagree',
    title: `The resolvers disagree about ${host}: ${given.map(({ resolver, addresses, kind }) => `${addressed(resolver)} says ${shown(addresses)} (${kind})`).join(', ')}`,
    evidence: given.map(
      ({ resolver, addresses }) =>
        `${addressed(resolver)}: ${shown(addresses)}: ${answersAt(addresses)} of ${addresses.length} answer`,
    ),
    byHand: dig(observations, first.resolver, host, 'A'),
  } as const
  const dead = given.filter(({ addresses }) => answersAt(addresses) === 0)
  const deadKinds = new Set(dead.map(({ kind }) => kind))
  if (!isOneKind && (alive === undefined || deadKinds.size !== 1 || deadKinds.has(alive.kind))) {
    return [{ ...shared, subject: ofHost(host) }]
  }
  return (isOneKind ? outdated : dead).map(({ resolver, addresses }): Suspect => {
    const removal = removalOffer(observations, resolver)
    const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host)
    return {
      ...shared,
      ...(isOneKind ? { title: outdatedTitle(resolver, addresses, host, deserted) } : {}),
      subject: ofResolver(resolver, host),
      byHand: dig(observations, resolver, host, 'A'),
      otherwise: 'warning',
      mends: [removal?.mend ?? null, withoutAddresses(host, addresses)].filter((mend) => mend !== null),
      offers: resolverOffers(observations, resolver, cells, removal),
    }
  })
}

function outdatedTitle(
  resolver: Resolver,
  addresses: readonly string[],
  host: string,
  deserted: ReadonlyMap<string, Desertion>,
): string {
  const isRefused = addresses.every((address) => deserted.get(address) === 'refuses')
  return `Resolver ${called(resolver)} answers with ${shown(addresses)} for ${host}, where ${isRefused ? 'every connection is refused' : 'no connection comes about'}, and another one knows better`
}

/** A name may well lead to this machine: it does not where nothing answers here, and somebody knows another place. */
function bogusFor(observations: Observations, host: string): (address: string) => boolean {
  const alive = answering(observations, host)
  // Asked once for all addresses: a reply over TCP has room for thousands.
  const isElsewhere = addressesOf(observations, host).some(
    (one) => !isLoopbackAddress(one) && !isNobodysAddress(one),
  )
  return (address) =>
    isNobodysAddress(address) || (isElsewhere && isLoopbackAddress(address) && !alive.has(address))
}

type Desertion = 'refuses' | 'silent'

/** Addresses at which nobody listens for this host: what is refused once, or says nothing for as long as a client would wait. */
function desertedFor(
  observations: Observations,
  host: string,
  answers: ReadonlySet<string>,
): ReadonlyMap<string, Desertion> {
  return new Map(
    countedMeasurements(observations).flatMap(({ probe, result }) => {
      if (probe.kind === 'dns' || probe.host !== host || answers.has(probe.to.address)) return []
      const how = 'phase' in result ? desertionIn(result) : null
      return how === null ? [] : [[probe.to.address, how] as const]
    }),
  )
}

function desertionIn(
  result: Extract<ConnectionResult, { readonly phase: ConnectionPhase }>,
): Desertion | null {
  if (result.kind === 'failed') return isRefusal(result) ? 'refuses' : null
  return result.phase === 'tcp' ? 'silent' : null
}

/** Addresses that were connected to, for this host. */
const answering = (observations: Observations, host: string): ReadonlySet<string> =>
  new Set(
    countedMeasurements(observations).flatMap(({ probe, result }) =>
      probe.kind !== 'dns' && probe.host === host && result.kind === 'answered' ? [probe.to.address] : [],
    ),
  )
