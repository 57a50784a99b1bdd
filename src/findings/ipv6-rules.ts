/** IPv6 addresses of servers, and no way there from this runner: its own fault, and not that of each server. */
import { goDialler } from '../budgets.js'
import type { Mend } from '../forecast/counterfactual.js'
import { withoutDeadAddresses } from '../forecast/mended-answers.js'
import { withHealthyServer } from '../forecast/mended-servers.js'
import { withoutIpv6 } from '../forecast/mended-settings.js'
import { urlOf } from '../forecast/request.js'
import { isIpAddress } from '../push-path/address.js'
import { addressesOf } from '../push-path/addresses.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, ConnectionResult, Observations } from '../report/index.js'
import { listed, nobody, ofHost, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

/** How IPv6 fares, or null where there is nothing to say of it. */
interface Ipv6Trouble {
  readonly kind: 'no-route' | 'silent'
  /** Servers with an IPv6 address, all of them without a way there. */
  readonly servers: readonly Server[]
}

interface Server {
  readonly stop: Stop
  readonly over6: readonly ConnectionMeasurement[]
  /** It has no other addresses. */
  readonly only6: boolean
}

export interface Ipv6Findings {
  readonly suspects: readonly Suspect[]
  /** What is said here of an address is not said of its server once more. */
  readonly explains: (address: string) => boolean
  readonly explainsAll: (stop: Stop) => boolean
}

/**
 * One server that answers over IPv6 shows the way. Where the kernel refuses to send, there is none; where nothing comes
 * back, it takes a second server to tell the way from the server.
 */
export function ipv6Findings(observations: Observations, stops: readonly Stop[]): Ipv6Findings {
  const trouble = troubleOf(observations, stops)
  const servers = trouble?.servers ?? []
  const hosts = new Set(servers.filter(({ only6 }) => only6).map(({ stop }) => stop.host))
  const addresses = new Set(servers.flatMap(({ over6 }) => over6.map(({ probe }) => probe.to.address)))
  return {
    suspects: trouble === null ? [] : suspectsOf(observations, trouble),
    explains: (address) => addresses.has(address),
    explainsAll: ({ host }) => hosts.has(host),
  }
}

function troubleOf(observations: Observations, stops: readonly Stop[]): Ipv6Trouble | null {
  const byServer = new Map<string, Server>()
  for (const stop of stops) {
    const over6 = connectionsTo(observations, stop).filter(
      ({ probe, result }) => isIpAddress(probe.to.address) === 6 && result.kind !== 'skipped',
    )
    const key = `${stop.host} ${stop.port}`
    if (over6.length === 0 || byServer.has(key)) continue
    const only6 = addressesOf(observations, stop.host).every((address) => isIpAddress(address) === 6)
    byServer.set(key, { stop, over6, only6 })
  }
  const servers = [...byServer.values()]
  const results = servers.flatMap(({ over6 }) => over6.map(({ result }) => result))
  if (results.length === 0) return null
  if (results.every(hasNoRoute)) return { kind: 'no-route', servers }
  const hosts = new Set(servers.map(({ stop }) => stop.host))
  return hosts.size > 1 && results.every(isSilent) ? { kind: 'silent', servers } : null
}

const noRouteCodes: ReadonlySet<string> = new Set([
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
])
const hasNoRoute = (result: ConnectionResult): boolean =>
  result.kind === 'failed' && result.phase === 'tcp' && noRouteCodes.has(result.code)
const isSilent = (result: ConnectionResult): boolean => result.kind === 'timed-out' && result.phase === 'tcp'

function suspectsOf(observations: Observations, { kind, servers }: Ipv6Trouble): readonly Suspect[] {
  const [only6, both] = [servers.filter((one) => one.only6), servers.filter((one) => !one.only6)]
  const hasOwn = observations.runner.ipv6Networks.some((network) => !isOfLinkOrLoopback(network))
  if (kind === 'silent') return [silent(observations, servers)]
  return [
    ...only6.map((server) => unreachable(observations, server, hasOwn)),
    // A runner that has no IPv6 at all does not come to these addresses, and misses nothing.
    ...(both.length > 0 && hasOwn ? [withoutWayOut(both)] : []),
  ]
}

/** fe80::/10 (RFC 4291 section 2.5.6), of which `ipv6Networks` has the first four groups. */
const isOfLinkOrLoopback = (network: string): boolean => network === '::1' || /^fe[89ab]/.test(network)

const hostsOf = (servers: readonly Server[]): string =>
  listed([...new Set(servers.map(({ stop }) => stop.host))])

const evidenceOf = (servers: readonly Server[]): readonly string[] =>
  servers.flatMap(({ stop, over6 }) =>
    over6.map(
      ({ probe, result }) => `connection for ${urlOf(stop)} at ${probe.to.address}: ${saidOf(result)}`,
    ),
  )

const saidOf = (result: ConnectionResult): string =>
  result.kind === 'failed'
    ? `${result.code} after ${tookText(result.ms)}`
    : `nothing for ${tookText('waitedMs' in result ? result.waitedMs : 0)}`

const firstAddress = (servers: readonly Server[]): string => servers[0]?.over6[0]?.probe.to.address ?? '::'

const codeOf = (servers: readonly Server[]): string => {
  const result = servers[0]?.over6[0]?.result
  return result?.kind === 'failed' ? result.code : ''
}

function unreachable(observations: Observations, server: Server, hasOwn: boolean): Suspect {
  const { stop } = server
  return {
    ...plainSuspect,
    code: 'ipv6-without-route',
    subject: ofHost(stop.host),
    title: `${stop.host} has IPv6 addresses only, and this runner has no way to them: ${hasOwn ? 'it has an IPv6 address, and no route' : 'it has no route'} (${codeOf([server])})`,
    evidence: evidenceOf([server]),
    byHand: `ip -6 route get ${firstAddress([server])}`,
    otherwise: 'warning',
    mends: [withHealthyServer(stop)],
    offers: isLinux(observations) ? [hasOwn ? takeAdvertisements : turnOn] : [],
  }
}

function withoutWayOut(servers: readonly Server[]): Suspect {
  const slowestMs = Math.max(
    ...servers.flatMap(({ over6 }) => over6.map(({ result }) => (result.kind === 'failed' ? result.ms : 0))),
  )
  const waits = slowestMs >= goDialler.headStartMs
  return {
    ...plainSuspect,
    code: 'ipv6-without-route',
    subject: nobody,
    title: `This runner has an IPv6 address and no way out with it (${codeOf(servers)}): Docker comes to the IPv4 addresses of ${hostsOf(servers)} ${waits ? `${goDialler.headStartMs} ms later with each connection` : 'at once'}`,
    evidence: evidenceOf(servers),
    byHand: `ip -6 route get ${firstAddress(servers)}`,
    otherwise: waits ? 'warning' : 'hint',
    mends: [withoutIpv6],
    offers: [turnOff],
  }
}

function silent(observations: Observations, servers: readonly Server[]): Suspect {
  const [only6, both] = [servers.filter((one) => one.only6), servers.filter((one) => !one.only6)]
  const mend: Mend = (before) =>
    servers.reduce(
      (seen, { stop, over6, only6: only }) =>
        (only
          ? withHealthyServer(stop)
          : withoutDeadAddresses(
              stop.host,
              over6.map(({ probe }) => probe.to.address),
            ))(seen),
      before,
    )
  const costs = [
    ...(both.length > 0
      ? [
          `Docker waits ${goDialler.headStartMs} ms there with each connection before it comes to the IPv4 ones of ${hostsOf(both)}`,
        ]
      : []),
    ...(only6.length > 0 ? [`${hostsOf(only6)} has no others`] : []),
  ]
  return {
    ...plainSuspect,
    code: 'ipv6-without-route',
    subject: nobody,
    title: `IPv6 leads nowhere from this runner: every IPv6 address of ${hostsOf(servers)} is silent, and ${costs.join('; ')}`,
    evidence: evidenceOf(servers),
    byHand: `ping -6 -c 3 ${firstAddress(servers)}`,
    otherwise: 'warning',
    mends: [mend],
    offers: only6.length === 0 && isLinux(observations) ? [turnOff] : [],
  }
}

const isLinux = ({ runner }: Observations): boolean =>
  runner.manager.kind !== 'macos' && runner.manager.kind !== 'windows'

const aShell = 'a shell on this runner'

const turnOff: Offer = {
  say: 'Switch IPv6 off on this runner until it has a way out',
  paste: 'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1',
  where: aShell,
  lasting: {
    say: 'To keep it, give it to sysctl',
    paste: 'net.ipv6.conf.all.disable_ipv6 = 1',
    where: '/etc/sysctl.d/90-push-preflight.conf',
  },
  mend: withoutIpv6,
}

const turnOn: Offer = {
  say: 'Switch IPv6 on, if the network of this runner has it; else push from a runner that has it',
  paste: 'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=0',
  where: aShell,
  mend: null,
}

/** A machine that forwards IPv6 takes none by default (Linux ip-sysctl, `accept_ra`), which each interface has for itself. */
const takeAdvertisements: Offer = {
  say: 'Take the default route from router advertisements, although this machine may forward packets itself',
  paste: 'for file in /proc/sys/net/ipv6/conf/*/accept_ra; do echo 2 | sudo tee "$file"; done',
  where: aShell,
  mend: null,
}
