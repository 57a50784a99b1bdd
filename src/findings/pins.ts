/** Addresses that may be written into the hosts file for the time of one job. */
import { addressesWithoutDns, dnsMeasurements } from '../push-path/addresses.js'
import { getOrAdd } from '../push-path/memo.js'
import { pathOf } from '../push-path/path.js'
import type { Observations } from '../report/index.js'

/** Where Go and glibc look before they ask a nameserver. */
export const hostsPath = '/etc/hosts'

type Pins = Readonly<Record<string, readonly string[]>>

/** As the hosts file has them. */
export const pinLines = (pins: Pins): string =>
  Object.entries(pins)
    .flatMap(([host, addresses]) => addresses.map((address) => `${address} ${host}`))
    .join('\n')

/**
 * The hosts of this push that are looked up, with their addresses, in the order of the path. A host of which nobody told an
 * address has none. One whose addresses differ from answer to answer or from resolver to resolver is left to DNS: it
 * is spread over a network that means to choose, as content delivery networks are, and a choice of its is not ours to freeze.
 */
export function pinsFor(observations: Observations): Pins {
  const hosts = [...new Set(pathOf(observations).map(({ host }) => host))].filter(
    // No name of a hosts file has anything else in it.
    (host) => /^[\w.-]+$/.test(host) && addressesWithoutDns(observations, host) === null,
  )
  return Object.fromEntries(
    hosts.flatMap((host) => {
      const addresses = steadyAddresses(observations, host)
      return addresses === null ? [] : [[host, addresses]]
    }),
  )
}

function steadyAddresses(observations: Observations, host: string): readonly string[] | null {
  const answers = new Map<string, Set<string>>()
  for (const { probe, result } of dnsMeasurements(observations)) {
    if (probe.host !== host || probe.why !== 'client' || result.kind !== 'answered') continue
    getOrAdd(answers, probe.type, () => new Set<string>()).add([...result.addresses].sort().join(' '))
  }
  const sets = [...answers.values()]
  if (sets.length === 0 || sets.some(({ size }) => size > 1)) return null
  return sets.flatMap((set) => [...set].join(' ').split(' ')).filter((address) => address !== '')
}
