/** What is known of a host's addresses. */
import type {
  ConnectionMeasurement,
  DiagnosisMeasurement,
  DnsMeasurement,
  DnsProbe,
  Endpoint,
  Measurement,
  Observations,
} from '../report/index.js'
import { isIpAddress } from './address.js'
import { getOrAdd } from './memo.js'

/** What the clients of a push would meet, too. */
export type CountedMeasurement = DnsMeasurement | ConnectionMeasurement

const counted = new WeakMap<readonly Measurement[], readonly CountedMeasurement[]>()

/** What the second look at a probe is called: the first one's id and this. */
export const againSuffix = ' again'

/** The measurements that count: of what a client would ask, too, and where something was looked at twice, the second answer. */
export function countedMeasurements({ measurements }: Observations): readonly CountedMeasurement[] {
  const known = counted.get(measurements)
  if (known !== undefined) return known
  const replaced = new Set(
    measurements.flatMap(({ probe, result }) =>
      probe.look === 2 && result.kind !== 'skipped' ? [probe.id.slice(0, -againSuffix.length)] : [],
    ),
  )
  const counting = measurements
    .filter((one): one is CountedMeasurement => one.probe.kind !== 'diagnosis')
    .filter(({ probe, result }) => (probe.look === 1 ? !replaced.has(probe.id) : result.kind !== 'skipped'))
  counted.set(measurements, counting)
  return counting
}

const questions = new WeakMap<readonly Measurement[], readonly DnsMeasurement[]>()

/** Those of one kind, narrowed. */
export function dnsMeasurements(observations: Observations): readonly DnsMeasurement[] {
  const measurements = countedMeasurements(observations)
  return getOrAdd(questions, measurements, () =>
    measurements.filter((one): one is DnsMeasurement => one.probe.kind === 'dns'),
  )
}

const asides = new WeakMap<readonly Measurement[], readonly DiagnosisMeasurement[]>()

/** What came of the questions that no client asks. */
export function diagnosisMeasurements({ measurements }: Observations): readonly DiagnosisMeasurement[] {
  return getOrAdd(asides, measurements, () =>
    measurements.filter((one): one is DiagnosisMeasurement => one.probe.kind === 'diagnosis'),
  )
}

/** Addresses that need no resolver: the host is one, or the hosts file pins it. Null where a resolver is asked. */
export function addressesWithoutDns(observations: Observations, host: string): readonly string[] | null {
  if (isIpAddress(host) !== 0) return [host]
  const { pins } = observations.runner
  const name = host.toLowerCase()
  return Object.hasOwn(pins, name) ? (pins[name] ?? null) : null
}

/** Addresses that the hosts file has for a name; null for a name that it does not have, and for what is an address itself. */
export const pinsOf = (observations: Observations, host: string): readonly string[] | null =>
  isIpAddress(host) === 0 ? addressesWithoutDns(observations, host) : null

type ByResolver = ReadonlyMap<string, ReadonlySet<string>>
const given = new WeakMap<readonly DnsMeasurement[], ByResolver>()

/** What one resolver answered for a name, in the order in which it came, without repeats. */
export function addressesFrom(
  observations: Observations,
  resolver: Endpoint,
  name: string,
): readonly string[] {
  const measurements = dnsMeasurements(observations)
  const found = getOrAdd(given, measurements, () => addressesByResolver(measurements))
  return [...(found.get(byResolverKey(resolver, name)) ?? [])]
}

const byResolverKey = ({ address, port }: Endpoint, name: string): string => `${address} ${port} ${name}`

function addressesByResolver(measurements: readonly DnsMeasurement[]): ByResolver {
  const found = new Map<string, Set<string>>()
  for (const { probe, result } of measurements) {
    if (result.kind !== 'answered') continue
    const addresses = getOrAdd(found, byResolverKey(probe.resolver, probe.name), () => new Set<string>())
    for (const address of result.addresses) addresses.add(address)
  }
  return found
}

type ByHost = ReadonlyMap<string, readonly string[]>
const found = new WeakMap<readonly DnsMeasurement[], ByHost>()

/**
 * Every address that this runner's own resolvers gave for a host, in the order in which they came, without repeats. Where
 * they gave none, those of the nameservers behind a stub, and of those that resolv.conf was to name: where a push would come to
 * that asks these is known then.
 */
export function addressesOf(observations: Observations, host: string): readonly string[] {
  return addressesWithoutDns(observations, host) ?? addressesInDns(observations, host)
}

/** The same, whatever stands in the hosts file: a name that is pinned is looked up where its pin is in doubt. */
export function addressesInDns(observations: Observations, host: string): readonly string[] {
  const measurements = dnsMeasurements(observations)
  const meant = observations.runner.asMeant?.nameservers ?? []
  return getOrAdd(found, measurements, () => addressesByHost(measurements, meant)).get(host) ?? []
}

function addressesByHost(measurements: readonly DnsMeasurement[], meant: readonly string[]): ByHost {
  const given = (isAsked: (probe: DnsProbe) => boolean) => {
    const addresses = new Map<string, Set<string>>()
    for (const { probe, result } of measurements) {
      if (!isAsked(probe) || result.kind !== 'answered') continue
      const own = getOrAdd(addresses, probe.host, () => new Set<string>())
      result.addresses.forEach((address) => own.add(address))
    }
    return [...addresses].map(([host, own]) => [host, [...own]] as const)
  }
  return new Map([
    ...given(
      ({ why, resolver }) =>
        why === 'behind-stub' || (why === 'candidate' && meant.includes(resolver.address)),
    ),
    ...given(({ why }) => why === 'client'),
  ])
}
