/** A search domain that has an address for every name below it: the host that is meant is never asked for. */
import { withDeniedSuffixes } from '../forecast/mended-answers.js'
import { goNameList } from '../forecast/names.js'
import { usedOnce } from '../forecast/resolvers.js'
import { addressesFrom, addressesWithoutDns, countedMeasurements } from '../push-path/addresses.js'
import type { Observations, Resolver } from '../report/index.js'
import { diagnosesOf } from './diagnoses.js'
import { asItIsOffer, shorterSearchOffer } from './resolver-offers.js'
import { addressed, dig, listed, nobody, plainSuspect, type Suspect } from './suspect.js'

/** A name of the search list that has addresses of its own, before the host. */
interface Caught {
  readonly resolver: Resolver
  readonly host: string
  readonly name: string
  readonly addresses: readonly string[]
}

/** One finding for the list: it is written once, and mended once. */
export function searchWildcardSuspects(
  observations: Observations,
  hosts: readonly string[],
): readonly Suspect[] {
  const caught = caughtOf(observations, hosts)
  const [first] = caught
  if (first === undefined) return []
  const affected = [...new Set(caught.map(({ host }) => host))]
  const suffixes = [...new Set(caught.map(({ host, name }) => name.slice(host.length + 1)))]
  const addresses = [...new Set(caught.flatMap((one) => one.addresses))]
  const offers = [
    affected.every((host) => host.includes('.')) ? asItIsOffer(observations) : null,
    shorterSearchOffer(observations, suffixes),
  ].filter((offer) => offer !== null)
  return [
    {
      ...plainSuspect,
      code: 'search-list-wildcard',
      subject: affected.length === 1 ? { ...nobody, host: first.host } : nobody,
      title: `${listed(suffixes)} of the search list has an address for every name below it: ${listed(affected)} ${affected.length === 1 ? 'is' : 'are'} looked up as ${first.name}, and the push goes to ${listed(addresses)}`,
      evidence: caught.map(
        ({ resolver, name, addresses: own }) => `${addressed(resolver)} has ${listed(own)} for ${name}`,
      ),
      byHand: dig(observations, first.resolver, first.name, 'A'),
      otherwise: isAnswered(observations, addresses) ? 'hint' : 'warning',
      mends: [...offers.map(({ mend }) => mend), withDeniedSuffixes].filter((mend) => mend !== null),
      offers,
    },
  ]
}

/** Hosts that are looked up as something else: no server is at fault for what it is asked there. */
export const caughtHosts = (observations: Observations, hosts: readonly string[]): readonly string[] => [
  ...new Set(caughtOf(observations, hosts).map(({ host }) => host)),
]

function caughtOf(observations: Observations, hosts: readonly string[]): readonly Caught[] {
  const rules = observations.runner.lookup.go
  return usedOnce(observations).flatMap((resolver) => {
    const made = madeUpBy(observations, resolver)
    return hosts
      .filter((host) => addressesWithoutDns(observations, host) === null)
      .flatMap((host): readonly Caught[] => {
        const names = goNameList(host, rules)
        const before = names.slice(0, names.indexOf(host))
        const own = addressesFrom(observations, resolver, host)
        const name = before.find((one) => addressesFrom(observations, resolver, one).length > 0)
        if (name === undefined) return []
        const addresses = addressesFrom(observations, resolver, name)
        // What it makes up for every name is told of the resolver, and an alias of the same server is no stranger.
        const strange = addresses.filter((one) => !made.has(one) && !own.includes(one))
        return strange.length === 0 ? [] : [{ resolver, host, name, addresses }]
      })
  })
}

const madeUpBy = (observations: Observations, resolver: Resolver): ReadonlySet<string> =>
  new Set(
    diagnosesOf(observations, resolver, 'random-name').flatMap(({ result }) =>
      result.kind === 'answered' ? result.addresses : [],
    ),
  )

/** Somebody may mean it so: the server there has the certificate of the host that is meant. */
const isAnswered = (observations: Observations, addresses: readonly string[]): boolean =>
  countedMeasurements(observations).some(
    ({ probe, result }) =>
      probe.kind === 'http' && addresses.includes(probe.to.address) && result.kind === 'answered',
  )
