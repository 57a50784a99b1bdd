/** TLS that never comes to a certificate: nobody speaks it, or nothing comes. */
import { packets } from '../budgets.js'
import { speaksPlainHttp } from '../forecast/trip.js'
import { isIpAddress } from '../push-path/address.js'
import type { Stop } from '../push-path/path.js'
import type {
  ConnectionMeasurement,
  ConnectionProbe,
  NetworkInterface,
  Observations,
} from '../report/index.js'
import { daemonFile } from './docker-folders.js'
import { aShell, type Fault } from './fault.js'
import { shellWord } from './shell.js'
import { tookText, type Offer } from './suspect.js'

/** Or null where the handshake is none of the trouble. */
export function handshakeFault(
  observations: Observations,
  stop: Stop,
  { probe, result }: ConnectionMeasurement,
): Fault | null {
  if (result.kind === 'failed' && speaksPlainHttp(result)) {
    return {
      code: 'tls-not-spoken',
      does: `speaks no TLS on port ${stop.port} (${result.code})`,
      offers: insecureRegistry(observations, stop),
    }
  }
  if (result.kind !== 'timed-out' || result.phase !== 'tls') return null
  const does = `takes the connection after ${tookText(result.beforeMs)} and says nothing during the TLS handshake for ${tookText(result.waitedMs)}`
  const doubt = packetDoubt(observations)
  if (doubt === null) return { code: 'tls-handshake-hangs', does }
  return {
    code: 'tls-handshake-hangs',
    does,
    evidence: [doubt.why],
    byHand: pingUnbroken(probe, doubt.out),
    offers: smallerPackets(doubt),
  }
}

/**
 * To a registry with a port in its name the daemon speaks plain HTTP where it is told to; without one it would leave this
 * port for 80 (moby registry/service_v2.go). The docker CLI never does so to a trust server, nor anybody to an https realm.
 */
export function insecureRegistry(observations: Observations, stop: Stop): readonly Offer[] {
  const {
    role,
    authorities: { host },
  } = stop
  if (role !== 'registry' || !/:\d+$/.test(host)) return []
  return [
    {
      say: 'Give the registry a certificate; on a network of your own the daemon can be told to do without, and the password goes out readable',
      paste: JSON.stringify({ 'insecure-registries': [host] }),
      where: `${daemonFile(observations)}, then restart the daemon`,
      mend: null,
    },
  ]
}

interface PacketDoubt {
  readonly out: NetworkInterface
  /** The largest packet that may still come through. */
  readonly mtu: number
  readonly why: string
  readonly inContainer: boolean
}

/**
 * A connection needs small packets only, a certificate needs large ones. Where those are too large for the way and nobody
 * says so, the handshake hangs (RFC 2923 section 2.1). No measurement shows it; the interfaces may give it away.
 */
function packetDoubt({ runner: { interfaces, manager } }: Observations): PacketDoubt | null {
  const out = interfaces.find(({ defaultRoute }) => defaultRoute)
  if (out === undefined) return null
  const inContainer = manager.kind === 'docker' || manager.kind === 'kubernetes'
  const largest = `${out.name}, which leads out, sends packets of up to ${out.mtu} bytes`
  const [narrow] = interfaces
    .filter(({ mtu }) => mtu < out.mtu && mtu >= packets.least)
    .sort((one, other) => one.mtu - other.mtu)
  if (narrow !== undefined) {
    return { out, mtu: narrow.mtu, why: `${largest}, ${narrow.name} only of ${narrow.mtu}`, inContainer }
  }
  if (out.mtu > packets.ethernet) {
    const why = `${largest}, and most ways take ${packets.ethernet}`
    return { out, mtu: packets.ethernet, why, inContainer }
  }
  if (!inContainer || out.mtu <= packets.overlay) return null
  const why = `${largest}, and this step is in a container: overlay networks take ${packets.overlay}`
  return { out, mtu: packets.overlay, why, inContainer }
}

/** The largest packet of the interface, not to be cut into pieces. */
function pingUnbroken({ to: { address } }: ConnectionProbe, { mtu }: NetworkInterface): string {
  const family = isIpAddress(address) === 6 ? 'ipv6' : 'ipv4'
  return `ping -c 3 -M do -s ${mtu - packets.pingHeaders[family]} ${shellWord(address)}`
}

function smallerPackets({ out, mtu, inContainer }: PacketDoubt): readonly Offer[] {
  const say = `If large packets are what is lost, send none above ${mtu} bytes`
  return [
    inContainer
      ? {
          say,
          paste: JSON.stringify({ mtu }),
          where: '/etc/docker/daemon.json of the host, then restart the daemon and create its networks again',
          mend: null,
        }
      : { say, paste: `sudo ip link set dev ${shellWord(out.name)} mtu ${mtu}`, where: aShell, mend: null },
  ]
}
