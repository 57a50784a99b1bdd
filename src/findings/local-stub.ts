/** A nameserver on this machine's own address, and nobody who listens there. */
import { withUpstreams } from '../forecast/mended-settings.js'
import { isIpAddress, isLoopbackAddress } from '../push-path/address.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type { Observations, Resolver } from '../report/index.js'
import type { Cell } from './behaviour.js'
import type { Offer } from './suspect.js'

/** systemd-resolved.service(8). */
const resolvedStubs: ReadonlySet<string> = new Set(['127.0.0.53', '127.0.0.54'])
/** moby daemon/libnetwork resolver.go: the resolver of a container in a network of its own. */
const dockersStub = '127.0.0.11'

/** Who should listen there, as far as that is known. */
interface Service {
  readonly name: string
  /** Null where nothing on this runner starts it. */
  readonly start: string | null
  readonly show: string
}

/** Whether a question came back as one to a closed port of this machine: nothing of the network is in it. */
export const isClosedStub = ({ address }: Resolver, { behaviour, results }: Cell): boolean =>
  behaviour === 'unreachable' &&
  isLoopbackAddress(address) &&
  results.some(({ kind }) => kind === 'port-closed')

/** Completes `Resolver 127.0.0.53 (1st nameserver) …`. */
export const closedStubText = (observations: Observations, stub: Resolver, hosts: string): string =>
  `does not run: the port is closed for ${hosts}, so there is no ${serviceOf(observations, stub).name} on this machine`

export const showStub = (observations: Observations, stub: Resolver): string =>
  serviceOf(observations, stub).show

/** Have it run again: what it would answer then is what those behind it were measured to. */
export function startOffers(observations: Observations, stub: Resolver): readonly Offer[] {
  const { name, start } = serviceOf(observations, stub)
  if (start === null) return []
  const behind = observations.runner.resolvers.filter((one) => standsBehind(one, stub))
  return [
    {
      say: `Start ${name}`,
      paste: start,
      where: 'a shell on this runner',
      mend: behind.length === 0 ? null : withUpstreams(stub, behind),
    },
  ]
}

/** Without a route to it, a nameserver is asked nothing at all: the kernel refuses to send. */
export function noRouteText({ address }: Resolver, { results }: Cell): string | null {
  const errno = results.flatMap((result) => (result.kind === 'unreachable' ? [result.errno] : [])).at(-1)
  if (errno === undefined || !noRoute.has(errno)) return null
  return isIpAddress(address) === 6
    ? `this runner has no IPv6 route to it (${errno})`
    : `this runner has no route to it (${errno})`
}

const noRoute: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTUNREACH', 'EAFNOSUPPORT'])

function serviceOf({ runner: { manager } }: Observations, { address }: Resolver): Service {
  if (resolvedStubs.has(address)) return byUnit('systemd-resolved')
  if (address === dockersStub) {
    return { name: "Docker's own resolver", start: null, show: 'cat /etc/resolv.conf' }
  }
  switch (manager.kind) {
    case 'dnsmasq':
      return byUnit('dnsmasq')
    case 'network-manager':
      return { ...byUnit('NetworkManager'), name: 'dnsmasq of NetworkManager' }
    case 'nobody':
    case 'systemd-resolved':
    case 'docker':
    case 'kubernetes':
    case 'macos':
    case 'windows':
    case 'other':
      return { name: 'resolver', start: null, show: "ss -lun 'sport = :53'" }
  }
}

const byUnit = (unit: string): Service => ({
  name: unit,
  start: `sudo systemctl enable ${unit}\nsudo systemctl restart ${unit}`,
  show: `systemctl status ${unit}`,
})
