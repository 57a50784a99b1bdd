/** Programs of the push that do not ask what this step asks: a daemon on another machine, a builder with its own nameservers. */
import { dnsPort, goResolver } from '../budgets.js'
import { withHealthyResolver } from '../forecast/mended-answers.js'
import type { Mend } from '../forecast/counterfactual.js'
import { viewOf } from '../forecast/views.js'
import { isLoopbackAddress } from '../push-path/address.js'
import { addressesOf } from '../push-path/addresses.js'
import type { Endpoint, Observations, Place, Places } from '../report/index.js'
import { cellsOfResolver, countsOf, isGood, median, type Cell } from './behaviour.js'
import { dig, listed, nobody, plainSuspect, type Offer, type Suspect } from './suspect.js'

/** Nothing is said of a program whose nameservers are sound: others than this step's are no fault. */
export function placeSuspects(observations: Observations): readonly Suspect[] {
  if (observations.request.resolvers !== null) return []
  return [...daemon(observations), ...builder(observations)]
}

function daemon(observations: Observations): readonly Suspect[] {
  const place = observations.runner.places.daemon
  if (viewOf(observations, 'daemon').kind === 'unknown') {
    const unseen = place.kind === 'own-nameservers' ? `, and asks ${listed(place.nameservers)}` : ''
    return [
      {
        ...plainSuspect,
        code: 'daemon-elsewhere',
        subject: nobody,
        title: `The daemon that pushes does not ask what was measured here: ${whyOf(place)}${unseen}`,
        evidence: ['the steps of the daemon are not known; those of the docker command were measured'],
        byHand: "docker info --format '{{.Name}}'",
      },
    ]
  }
  return place.kind === 'own-nameservers'
    ? ownFault(observations, place, 'daemon-elsewhere', 'The daemon that pushes').map((one) => ({
        ...one,
        offers: hostOffer(observations, place),
      }))
    : []
}

function builder(observations: Observations): readonly Suspect[] {
  const { daemon: daemonPlace, builder: place } = observations.runner.places
  // The daemon's own builder is where the daemon is, which has been said.
  if (place.kind === 'elsewhere' && JSON.stringify(place) !== JSON.stringify(daemonPlace)) {
    return [
      {
        ...plainSuspect,
        code: 'builder-resolves-differently',
        subject: nobody,
        title: `A push by docker buildx is not made from here, and what was measured is not what it asks: ${place.why}`,
        evidence: ['the steps of the builder are not known; those of docker push were measured'],
        byHand: 'docker buildx inspect',
      },
    ]
  }
  if (place.kind !== 'own-nameservers' || sameNameservers(place, daemonPlace)) return []
  if (viewOf(observations, 'builder').kind === 'unknown') {
    return [
      {
        ...plainSuspect,
        code: 'builder-resolves-differently',
        subject: nobody,
        title: `A push by docker buildx asks ${listed(place.nameservers)}, which ${place.nameservers.length === 1 ? 'was' : 'were'} not measured: ${place.why}`,
        evidence: evidenceOf(observations, place),
        byHand: showBuilder,
      },
    ]
  }
  return ownFault(observations, place, 'builder-resolves-differently', 'A push by docker buildx').map(
    (one) => ({
      ...one,
      byHand: showBuilder,
      // `docker push` does not ask it.
      ...(observations.request.client === 'buildx' ? {} : ({ atMost: 'warning', mends: [] } as const)),
      offers: [hostNetworkOffer, hostNetworkByHand, ...daemonFileOffer(observations, place)],
    }),
  )
}

type OwnNameservers = Extract<Place, { kind: 'own-nameservers' }>

const sameNameservers = (place: OwnNameservers, other: Place): boolean =>
  other.kind === 'own-nameservers' && other.nameservers.join(' ') === place.nameservers.join(' ')

const whyOf = (place: Place): string => (place.kind === 'here' ? 'it runs here' : place.why)

const showBuilder =
  'docker exec "$(docker ps --quiet --filter name=buildx_buildkit_ | head -n 1)" cat /etc/resolv.conf'

const withPlace =
  (program: keyof Places, place: Place): Mend =>
  (observations) => {
    const { runner } = observations
    return { ...observations, runner: { ...runner, places: { ...runner.places, [program]: place } } }
  }

/** What the builder asks then is what this step asks. */
const hostNetworkOffer: Offer = {
  say: "Let the builder use this machine's network, and so its nameservers",
  paste: 'with:\n  driver-opts: network=host',
  where: 'the step of docker/setup-buildx-action',
  mend: withPlace('builder', { kind: 'here' }),
}

const hostNetworkByHand: Offer = {
  ...hostNetworkOffer,
  say: `${hostNetworkOffer.say}: where no action makes it, make another one`,
  paste: 'docker buildx create --use --name host-network --driver docker-container --driver-opt network=host',
  where: 'a step before the push',
}

/**
 * dockerd writes the builder's resolv.conf when its container is made. What buildkitd.toml has below `[dns]` is for the
 * containers of RUN only (buildkit v0.32.2 cmd/buildkitd/main_oci_worker.go, `ociWorkerInitializer`): no push asks that.
 */
function daemonFileOffer(observations: Observations, place: OwnNameservers): readonly Offer[] {
  const own = soundOf(observations, serversOf(place))
  const good = own.length > 0 ? own : soundOf(observations, serversOfStep(observations))
  if (good.length === 0) return []
  return [
    {
      say: `Have dockerd give its containers ${listed(good)} only, restart it, and make the builder again`,
      paste: JSON.stringify({ dns: good }, null, 2),
      where: '/etc/docker/daemon.json',
      mend: withPlace('builder', { ...place, nameservers: good }),
    },
  ]
}

/** `--dns` for the container of this job changes what the step asks, and not what the daemon does. */
function hostOffer(observations: Observations, place: OwnNameservers): readonly Offer[] {
  const good = soundOf(observations, serversOf(place))
  if (good.length === 0) return []
  return [
    {
      say: `Have the host ask ${listed(good)} only`,
      paste: good.map((address) => `nameserver ${address}`).join('\n'),
      where: '/etc/resolv.conf of the host that the daemon runs on',
      mend: withPlace('daemon', { ...place, nameservers: good }),
    },
  ]
}

/** Those that were measured, and answer well. */
const soundOf = (observations: Observations, servers: readonly Endpoint[]): readonly string[] =>
  servers.flatMap((server) => {
    const cells = cellsOfResolver(observations, server)
    const isSound = cells.every((cell) => cell.replyMs.length > 0 && !isBad(observations, cell, cells))
    return cells.length > 0 && isSound ? [server.address] : []
  })

/** One of its nameservers is bad, and is none that this step asks: that one's own finding would be nobody's. */
function ownFault(
  observations: Observations,
  place: OwnNameservers,
  code: Suspect['code'],
  who: string,
): readonly Suspect[] {
  const { resolvers } = observations.runner
  const isOwn = ({ address }: Endpoint) => !resolvers.some((one) => one.used && one.address === address)
  const bad = serversOf(place).flatMap((server) => {
    const all = cellsOfResolver(observations, server)
    const cells = all.filter((cell) => isBad(observations, cell, all))
    return isOwn(server) && cells.length > 0 ? [{ server, cells }] : []
  })
  const [first] = bad
  if (first === undefined) return []
  const [cell] = first.cells
  const healed: Mend = (seen) => bad.reduce((mended, { server }) => withHealthyResolver(server)(mended), seen)
  return [
    {
      ...plainSuspect,
      code,
      subject: { resolver: first.server, position: null, host: null },
      title: `${who} asks ${listed(bad.map(({ server }) => server.address))} itself, which does not answer well: ${place.why}`,
      evidence: evidenceOf(observations, place),
      byHand: cell === undefined ? null : dig(observations, first.server, cell.host, cell.type),
      otherwise: 'warning',
      mends: [healed],
    },
  ]
}

const serversOf = ({ nameservers }: OwnNameservers): readonly Endpoint[] =>
  nameservers.slice(0, goResolver.maxNameservers).map((address) => ({ address, port: dnsPort }))

/** An address of loopback is another one in a container. */
const serversOfStep = ({ runner }: Observations): readonly Endpoint[] =>
  runner.resolvers
    .filter(({ address, port }) => port === dnsPort && !isLoopbackAddress(address))
    .slice(0, goResolver.maxNameservers)

/** @param all of the same nameserver: a name without addresses of one type is as it should be, and one that others know is not */
const isBad = (observations: Observations, cell: Cell, all: readonly Cell[]): boolean =>
  !isGood(cell.behaviour) ||
  (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs ||
  (all.every(({ host, behaviour }) => host !== cell.host || behaviour === 'denies') &&
    addressesOf(observations, cell.host).length > 0)

/** `it asks 10.0.0.9: registry.example A 5 lost, AAAA 5 lost`. */
const evidenceOf = (observations: Observations, place: OwnNameservers): readonly string[] =>
  serversOf(place).map((server) => {
    const cells = cellsOfResolver(observations, server).map(
      ({ host, type, results }) => `${host} ${type} ${countsOf(results)}`,
    )
    return `it asks ${server.address}: ${cells.length === 0 ? 'not measured from here' : cells.join('; ')}`
  })
