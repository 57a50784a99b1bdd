/** Which resolver library each program of a push looks names up with, on the samples of one run. */
import { addressesWithoutDns } from '../push-path/addresses.js'
import { muslFallsBack, takesNoDataForNoHost } from '../push-path/docker-version.js'
import { getOrAdd, remembered } from '../push-path/memo.js'
import { sameEndpoint } from '../push-path/address.js'
import { pathOf } from '../push-path/path.js'
import type { Endpoint, LookupRules, Ms, Observations, Resolver, RunnerFacts } from '../report/index.js'
import { cellsOf, type Temperature } from './cells.js'
import { goLoses } from './exchanges.js'
import { createGlibcResolver, glibcLoses } from './glibc-resolver.js'
import { createGoResolver } from './go-resolver.js'
import { libraryFor, rulesOf, type Library, type Program } from './library.js'
import { createMuslResolver, muslLoses } from './musl-resolver.js'
import type { NameResolver, NameResolverOptions } from './name-resolver.js'
import { goNameList } from './names.js'
import { allRefusals, pausesFor, rationedRefusals, rationsOf, type Refusals } from './rationed-refusals.js'
import { sampleSource, type Cell, type Cells, type SampleChoice } from './samples.js'
import { viewOf } from './views.js'

export interface Resolvers {
  /** The resolver of a new process of this program. @param nowMs of the push that it is a part of */
  start(program: Program, choice: SampleChoice, refusals?: Refusals, nowMs?: () => Ms): NameResolver
  /** The refusals of a replay that begins so long after the measurements. */
  refusals(pauseMs: Ms): Refusals
  /** How long that may be, as far as it matters for these programs: one pause where it does not. */
  pauses(programs: readonly Program[]): readonly [Ms, ...Ms[]]
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
  const serversOf = remembered((program: Program): readonly Endpoint[] => {
    const view = viewOf(observations, program)
    return view.kind === 'known' ? view.servers : []
  })
  const pinned = remembered((host: string) => addressesWithoutDns(observations, host))
  const libraries = remembered((library: Library) => libraryOn(observations, library, temperature))
  // Worked out once, for replays start programs by the hundred.
  const librariesOf = remembered((program: Program) =>
    remembered((host: string) => libraryFor(observations.runner, program, host)),
  )
  const consulted = (programs: readonly Program[]): readonly Cell[] => {
    const hosts = pathOf(observations).map(({ host }) => host)
    const servers = programs.flatMap(serversOf)
    const used = new Set(programs.flatMap((program) => hosts.map(librariesOf(program))))
    return [...used].flatMap((library) =>
      [...libraries(library).cells.values()].filter(({ server }) =>
        servers.some((one) => sameEndpoint(one, server)),
      ),
    )
  }
  return {
    start(program, choice, refusals = allRefusals, nowMs = () => 0) {
      const started = remembered((library: Library): NameResolver => {
        const { cells, rules, names } = libraries(library)
        return createResolver(observations.runner, program, library, {
          servers: serversOf(program),
          pinned,
          rules,
          names,
          choice,
          samples: sampleSource(cells, choice, refusals),
        })
      })
      const libraryOf = librariesOf(program)
      return {
        lookup(host) {
          refusals.begin(nowMs())
          const lookup = started(libraryOf(host)).lookup(host)
          refusals.end(lookup.ms)
          return lookup
        },
      }
    },
    refusals: (pauseMs) => rationedRefusals(rationsOf(observations), pauseMs),
    pauses(programs) {
      const refusing = consulted(programs).flatMap(({ refuses, server }) => (refuses ? [server] : []))
      return pausesFor(rationsOf(observations), refusing)
    },
    consulted,
  }
}

interface OnSamples {
  readonly cells: Cells
  readonly rules: LookupRules
  /** As Go makes them. */
  readonly names: (host: string) => readonly string[]
}

/** What the library makes of the samples of this run. */
function libraryOn(observations: Observations, library: Library, temperature: Temperature): OnSamples {
  const rules = rulesOf(observations.runner, library)
  const { timeoutMs, useVc } = rules
  const reading = { go: goLoses, glibc: glibcLoses, musl: muslLoses }[library](timeoutMs)
  return {
    cells: cellsOf(observations, { timeoutMs, useVc, isLost: reading }, temperature),
    rules,
    names: remembered((host: string) => goNameList(host, rules)),
  }
}

interface Circumstances extends NameResolverOptions {
  readonly names: OnSamples['names']
  readonly choice: SampleChoice
}

function createResolver(
  runner: RunnerFacts,
  program: Program,
  library: Library,
  { choice, names, ...options }: Circumstances,
): NameResolver {
  switch (library) {
    case 'go':
      return createGoResolver({ ...options, names })
    case 'glibc':
      return createGlibcResolver({
        ...options,
        noDataIsNoHost: saysNoHost(runner, program),
        // glibc up to 2.40 (bug 30081), which is what distributions have.
        waitsForUnsent: true,
        rotationStart: options.rules.rotate ? choice.pick(Math.max(1, options.servers.length)) : 0,
      })
    case 'musl':
      return createMuslResolver({
        ...options,
        noDataIsNoHost: saysNoHost(runner, program),
        // A musl that is not in the program is the system's, and new.
        tcpFallback: program !== 'cli' || runner.builds.cli !== 'static' || muslFallsBack(runner.client),
      })
  }
}

function saysNoHost({ client, daemon }: RunnerFacts, program: Program): boolean {
  switch (program) {
    case 'cli':
      return takesNoDataForNoHost(client, program)
    case 'daemon':
      return takesNoDataForNoHost(daemon, program)
    case 'builder':
    case 'buildx':
    case 'trust-plugin':
      return true
  }
}

export { clientServers } from './views.js'

/** The resolvers that the push asks. A nameserver that is listed twice is one. */
export function usedOnce({ runner }: Observations): readonly Resolver[] {
  const used = runner.resolvers.filter((one) => one.used)
  return used.filter((one) => used.find((other) => sameEndpoint(one, other)) === one)
}
