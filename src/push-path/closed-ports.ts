/** Nameservers whose machine is there, and says that no resolver listens on it. */
import type { DnsMeasurement, DnsResult, DnsTransport, Endpoint, Observations } from '../report/index.js'
import { dnsMeasurements } from './addresses.js'
import { getOrAdd } from './memo.js'

/** What such a machine said, by `closedPortKey`. */
export type ClosedPorts = ReadonlyMap<string, readonly DnsMeasurement[]>

export const closedPortKey = ({ address, port }: Endpoint, transport: DnsTransport): string =>
  `${address} ${port} ${transport}`

const known = new WeakMap<readonly DnsMeasurement[], ClosedPorts>()

/**
 * The ports that refused questions, of machines that no reply came from. A closed port is closed for every question. Silence
 * beside it is the same: Linux says only so often that a port is closed (budgets.ts, `icmpRationing`).
 */
export function closedPorts(observations: Observations): ClosedPorts {
  const measurements = dnsMeasurements(observations)
  return getOrAdd(known, measurements, () => closedIn(measurements))
}

/** Whether a resolver refused questions, over whichever transport, and no reply came from it. */
export function isClosed(observations: Observations, resolver: Endpoint): boolean {
  const closed = closedPorts(observations)
  // Asked for every question of every plan, and nearly always there is none.
  return (
    closed.size > 0 &&
    (['udp', 'tcp'] as const).some((transport) => closed.has(closedPortKey(resolver, transport)))
  )
}

function closedIn(measurements: readonly DnsMeasurement[]): ClosedPorts {
  const refusals = new Map<string, DnsMeasurement[]>()
  const heard = new Set<string>()
  for (const one of measurements) {
    const { resolver, transport } = one.probe
    if (one.result.kind === 'port-closed') {
      getOrAdd(refusals, closedPortKey(resolver, transport), () => []).push(one)
    } else if (!isSilence(one.result)) heard.add(machineKey(resolver))
  }
  return new Map(
    [...refusals].filter(
      ([, [first]]) => first !== undefined && !heard.has(machineKey(first.probe.resolver)),
    ),
  )
}

const machineKey = ({ address, port }: Endpoint): string => `${address} ${port}`

const isSilence = (result: DnsResult): boolean =>
  result.kind === 'skipped' ||
  (result.kind === 'timed-out' && result.late === null && result.mismatched === null)
