/** Whom each program of a push asks: the nameservers of this step, unless it runs where there are others. */
import { dnsPort, goResolver } from '../budgets.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { getOrAdd } from '../push-path/memo.js'
import type { Endpoint, Observations, Place } from '../report/index.js'
import type { Program } from './library.js'

/** `because` says why nothing can be foretold of this program's lookups: a sentence part. */
export type View =
  | { readonly kind: 'known'; readonly servers: readonly Endpoint[] }
  | { readonly kind: 'unknown'; readonly because: string }

/** The nameservers of this step, in order. */
export const clientServers = (observations: Observations): readonly Endpoint[] =>
  observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }))

const known = new WeakMap<Observations, Map<Program, View>>()

/**
 * What is told of a place decides; where nothing is told, a program sees what this step sees. With the resolvers input the
 * user says what is asked, wherever that is.
 */
export function viewOf(observations: Observations, program: Program): View {
  const views = getOrAdd(known, observations, () => new Map<Program, View>())
  return getOrAdd(views, program, () => viewFrom(observations, placeOf(observations, program)))
}

function viewFrom(observations: Observations, place: Place): View {
  if (observations.request.resolvers !== null) return { kind: 'known', servers: clientServers(observations) }
  switch (place.kind) {
    case 'here':
    case 'not-told':
      return { kind: 'known', servers: clientServers(observations) }
    case 'elsewhere':
      return { kind: 'unknown', because: `${place.why}, so what it asks was not measured` }
    case 'own-nameservers': {
      const servers = place.nameservers
        .slice(0, goResolver.maxNameservers)
        .map((address) => ({ address, port: dnsPort }))
      const missing = servers.filter((one) => !isMeasured(observations, one))
      return missing.length === 0
        ? { kind: 'known', servers }
        : { kind: 'unknown', because: `${place.why}, and ${namesOf(missing)} measured from here` }
    }
  }
}

export function placeOf({ runner }: Observations, program: Program): Place {
  switch (program) {
    case 'daemon':
      return runner.places.daemon
    case 'builder':
      return runner.places.builder
    case 'cli':
    case 'buildx':
    case 'trust-plugin':
      return { kind: 'here' }
  }
}

const isMeasured = (observations: Observations, server: Endpoint): boolean =>
  dnsMeasurements(observations).some(
    ({ probe, result }) =>
      probe.resolver.address === server.address &&
      probe.resolver.port === server.port &&
      result.kind !== 'skipped',
  )

const namesOf = (servers: readonly Endpoint[]): string =>
  `${servers.map(({ address }) => address).join(' and ')} ${servers.length === 1 ? 'was' : 'were'} not`
