/** Which resolver library each program of a push looks names up with, on the samples of one run. */
import { addressesWithoutDns } from '../push-path/addresses.js'
import { getOrAdd, remembered } from '../push-path/memo.js'
import { pathOf } from '../push-path/path.js'
import type { Endpoint, Observations, Resolver } from '../report/index.js'
import { cellsOf, type Temperature } from './cells.js'
import { goLoses } from './exchanges.js'
import { createGoResolver } from './go-resolver.js'
import { libraryFor, type Library, type Program } from './library.js'
import type { NameResolver } from './name-resolver.js'
import { goNameList } from './names.js'
import { sampleSource, type Cell, type Cells, type SampleChoice } from './samples.js'

export interface Resolvers {
  /** The resolver of a new process of this program. */
  start(program: Program, choice: SampleChoice): NameResolver
  /** The cells that these programs draw from. */
  consulted(programs: readonly Program[]): readonly Cell[]
}

const known = new WeakMap<Observations, Map<Temperature, Resolvers>>()

/** Made once for the same observations: images of other registries look names up with the same ones. */
export function resolversOf(observations: Observations, temperature: Temperature): Resolvers {
  const made = getOrAdd(known, observations, () => new Map<Temperature, Resolvers>())
  return getOrAdd(made, temperature, () => resolversOn(observations, temperature))
}

function resolversOn(observations: Observations, temperature: Temperature): Resolvers {
  const servers = clientServers(observations)
  const pinned = remembered((host: string) => addressesWithoutDns(observations, host))
  const libraries = remembered((library: Library) => libraryOn(observations, library, temperature))
  const common = { servers, pinned }
  return {
    start(program, choice) {
      const started = remembered((library: Library): NameResolver => {
        const { cells, create } = libraries(library)
        return create({ ...common, samples: sampleSource(cells, choice) })
      })
      const libraryOf = remembered((host: string) => libraryFor(observations.runner, program, host))
      return { lookup: (host) => started(libraryOf(host)).lookup(host) }
    },
    consulted(programs) {
      const hosts = pathOf(observations).map(({ host }) => host)
      const used = new Set(
        programs.flatMap((program) => hosts.map((host) => libraryFor(observations.runner, program, host))),
      )
      return [...used].flatMap((library) =>
        [...libraries(library).cells.values()].filter(({ server }) =>
          servers.some((one) => one.address === server.address && one.port === server.port),
        ),
      )
    },
  }
}

interface OnSamples {
  readonly cells: Cells
  readonly create: (
    options: Pick<Parameters<typeof createGoResolver>[0], 'servers' | 'pinned' | 'samples'>,
  ) => NameResolver
}

function libraryOn(observations: Observations, library: Library, temperature: Temperature): OnSamples {
  const rules = observations.runner.lookup[library]
  const { timeoutMs, useVc } = rules
  const names = remembered((host: string) => goNameList(host, rules))
  return {
    cells: cellsOf(observations, { timeoutMs, useVc, isLost: goLoses(timeoutMs) }, temperature),
    create: (options) => createGoResolver({ ...options, rules, names }),
  }
}

/** The nameservers that the push's clients ask, in order. */
export const clientServers = (observations: Observations): readonly Endpoint[] =>
  observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }))

/** The resolvers that the push asks. A nameserver that is listed twice is one. */
export function usedOnce({ runner }: Observations): readonly Resolver[] {
  const used = runner.resolvers.filter((one) => one.used)
  return used.filter(
    (one) => used.find((other) => other.address === one.address && other.port === one.port) === one,
  )
}
