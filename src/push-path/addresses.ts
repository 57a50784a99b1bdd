/** What is known of a host's addresses. */
import type { DnsMeasurement, Observations, RecordType } from '../report/index.js'
import { isIpAddress } from './address.js'

/** The measurements of one kind, narrowed. */
export const dnsMeasurements = (observations: Observations): readonly DnsMeasurement[] =>
  observations.measurements.filter((one): one is DnsMeasurement => one.probe.kind === 'dns')

/** Addresses that need no resolver: the host is one, or the hosts file pins it. Null where a resolver is asked. */
export function addressesWithoutDns(observations: Observations, host: string): readonly string[] | null {
  if (isIpAddress(host) !== 0) return [host]
  const { pins } = observations.runner
  const name = host.toLowerCase()
  return Object.hasOwn(pins, name) ? (pins[name] ?? null) : null
}

/** Every address that this runner's own resolvers gave for a host, in the order in which they came, without repeats. */
export function addressesOf(observations: Observations, host: string): readonly string[] {
  const known = addressesWithoutDns(observations, host)
  if (known !== null) return known
  const found = new Set<string>()
  for (const { probe, result } of dnsMeasurements(observations)) {
    if (probe.host !== host || probe.why !== 'client' || result.kind !== 'answered') continue
    result.addresses.forEach((address) => found.add(address))
  }
  return [...found]
}

/** The family of an address, as the record type that carries it. */
export const recordTypeOf = (address: string): RecordType => (isIpAddress(address) === 6 ? 'AAAA' : 'A')
