/** Pins of the hosts file that lead astray: to nobody, or to where a server once was. */
import { withKnownName } from '../forecast/mended-answers.js'
import { withoutPins } from '../forecast/mended-settings.js'
import type { Mend } from '../forecast/counterfactual.js'
import { usedOnce } from '../forecast/resolvers.js'
import { isLoopbackAddress, isNobodysAddress } from '../push-path/address.js'
import { addressesInDns, dnsMeasurements, pinsOf } from '../push-path/addresses.js'
import type { Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, Observations, Role } from '../report/index.js'
import { shellText } from './shell.js'
import { addressed, listed, ofHost, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

export const hostsPath = '/etc/hosts'

/** A pinned host of the push, and what came of connecting to where its pins lead. */
interface Pinned {
  readonly host: string
  readonly role: Role
  readonly pins: readonly string[]
  readonly connections: readonly ConnectionMeasurement[]
}

const roleName: Readonly<Record<Role, string>> = {
  registry: 'registry',
  token: 'token server',
  trust: 'trust server',
  upload: 'upload host',
  proxy: 'proxy',
}

/** A pin that works is nobody's business, though DNS may say something else. */
export function hostsSuspects(observations: Observations, stops: readonly Stop[]): readonly Suspect[] {
  return pinnedIn(observations, stops).flatMap((pinned) => {
    const kind = faultOf(observations, pinned)
    return kind === null ? [] : [suspectOf(observations, pinned, kind)]
  })
}

/** Hosts whose pins are at fault: what fails where these lead is no server's fault. */
export const mispinnedHosts = (observations: Observations, stops: readonly Stop[]): readonly string[] =>
  pinnedIn(observations, stops)
    .filter((pinned) => faultOf(observations, pinned) !== null)
    .map(({ host }) => host)

function pinnedIn(observations: Observations, stops: readonly Stop[]): readonly Pinned[] {
  const hosts = [...new Set(stops.map(({ host }) => host))]
  return hosts.flatMap((host) => {
    const pins = pinsOf(observations, host)
    const role = stops.find((stop) => stop.host === host)?.role
    if (pins === null || role === undefined) return []
    const connections = connectionsOf(observations, host).filter(({ probe }) =>
      pins.includes(probe.to.address),
    )
    return [{ host, role, pins, connections }]
  })
}

const connectionsOf = ({ measurements }: Observations, host: string): readonly ConnectionMeasurement[] =>
  measurements.filter(
    (one): one is ConnectionMeasurement =>
      (one.probe.kind === 'connect' || one.probe.kind === 'http') &&
      one.probe.host === host &&
      one.result.kind !== 'skipped',
  )

type Fault = 'hosts-pin-sinkholed' | 'hosts-pin-stale'

/**
 * Where nobody has the address, or it is this machine's and DNS knows another, the name is blocked. Where DNS knows only
 * others, and one of these answers or was not tried, the server has moved. Else the server may be gone, which is no
 * pin's fault, or the name be known to this file only.
 */
function faultOf(observations: Observations, { host, pins, connections }: Pinned): Fault | null {
  if (connections.some(({ result }) => result.kind === 'answered')) return null
  const inDns = addressesInDns(observations, host)
  const elsewhere = inDns.filter((address) => !pins.includes(address))
  if (pins.every(isNobodysAddress)) return 'hosts-pin-sinkholed'
  if (connections.length === 0 || elsewhere.length === 0 || elsewhere.length < inDns.length) return null
  if (pins.every(isSink)) return 'hosts-pin-sinkholed'
  const there = connectionsOf(observations, host).filter(({ probe }) => elsewhere.includes(probe.to.address))
  return there.length === 0 || there.some(({ result }) => result.kind === 'answered')
    ? 'hosts-pin-stale'
    : null
}

const isSink = (address: string): boolean => isNobodysAddress(address) || isLoopbackAddress(address)

function suspectOf(
  observations: Observations,
  { host, role, pins, connections }: Pinned,
  code: Fault,
): Suspect {
  const inDns = addressesInDns(observations, host)
  const known = inDns.length === 0 ? '' : `; DNS has ${listed(inDns)}`
  const [failed] = connections
  const mend = withoutPins([host])
  return {
    ...plainSuspect,
    code,
    subject: ofHost(host),
    title:
      code === 'hosts-pin-sinkholed'
        ? `${hostsPath} sends ${host} to ${listed(pins)}, where no ${roleName[role]} is${known}`
        : `${hostsPath} sends ${host} to ${listed(pins)}, where ${failed === undefined ? 'it is no more' : wentText(failed)}${known}`,
    evidence: [
      ...pins.map((address) => `${hostsPath}: ${address} ${host}`),
      ...answersFor(observations, host),
      ...connectionsOf(observations, host).map(
        (one) => `${host} at ${one.probe.to.address} port ${one.probe.to.port}: ${wentText(one)}`,
      ),
    ],
    byHand: `grep -nFi -- ${shellText(host)} ${hostsPath}`,
    otherwise: 'warning',
    mends: [mend, thenKnown(host, mend)],
    offers: [unpinOffer(host, mend)].filter((offer) => offer !== null),
  }
}

/** The ideal, where nobody was asked, or nobody knew: the pin is gone, and every nameserver knows the name. */
const thenKnown =
  (host: string, unpin: Mend): Mend =>
  (observations) =>
    withKnownName(host)(unpin(observations))

function answersFor(observations: Observations, host: string): readonly string[] {
  return usedOnce(observations).flatMap((resolver) => {
    const given = dnsMeasurements(observations).flatMap(({ probe, result }) =>
      probe.name === host &&
      probe.resolver.address === resolver.address &&
      probe.resolver.port === resolver.port &&
      result.kind === 'answered'
        ? result.addresses
        : [],
    )
    return given.length === 0 ? [] : [`${addressed(resolver)} has ${listed([...new Set(given)])} for ${host}`]
  })
}

function wentText({ result }: ConnectionMeasurement): string {
  switch (result.kind) {
    case 'answered':
      return result.status === null ? 'somebody answers' : `answered with HTTP status ${result.status}`
    case 'failed':
      return `it fails with ${result.code}`
    case 'timed-out':
      return `nobody answers for ${tookText(result.waitedMs)}`
    case 'skipped':
      return 'nobody was asked'
  }
}

/** What can be put into a command as it is. */
const isPlain = (host: string): boolean => /^[\w.-]+$/.test(host)

/**
 * Only the name goes: others may stand in the same line, and a line without a name is none. The file is written over and not
 * replaced, for in a container it is mounted. Null for what cannot be put into a command as it is.
 */
function unpinOffer(host: string, mend: Mend): Offer | null {
  if (!isPlain(host)) return null
  const name = host.replaceAll('.', '\\.')
  return {
    say: `Take ${host} out of ${hostsPath}`,
    paste: [
      `sed -E 's/[[:space:]]${name}([[:space:]]|$)/\\1/g' ${hostsPath} > "\${TMPDIR:-/tmp}/hosts"`,
      `sudo cp "\${TMPDIR:-/tmp}/hosts" ${hostsPath}`,
    ].join('\n'),
    where: 'a shell on this runner',
    mend,
  }
}
