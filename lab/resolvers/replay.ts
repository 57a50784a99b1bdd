/** What our replay of a resolver library makes of a measured condition. */
import { cellsOf } from '../../src/forecast/cells.js'
import { goLoses } from '../../src/forecast/exchanges.js'
import { createGoResolver } from '../../src/forecast/go-resolver.js'
import { createGlibcResolver, glibcLoses } from '../../src/forecast/glibc-resolver.js'
import { createMuslResolver, muslLoses } from '../../src/forecast/musl-resolver.js'
import type { Lookup, NameResolver, NameResolverOptions } from '../../src/forecast/name-resolver.js'
import { goNameList } from '../../src/forecast/names.js'
import { clientServers } from '../../src/forecast/resolvers.js'
import {
  sampleSource,
  typical,
  type Sample,
  type SampleChoice,
  type SampleSource,
} from '../../src/forecast/samples.js'
import { addressesWithoutDns } from '../../src/push-path/addresses.js'
import type { Ms, Observations, RecordType } from '../../src/report/index.js'
import type { DnsRules } from '../../src/simulator/index.js'
import { ruleFor } from '../../src/simulator/dns-rule.js'
import { createTiming } from '../../src/simulator/dns-timing.js'
import type { LibraryName } from './condition.js'

export interface ReplayedCondition {
  readonly observations: Observations
  readonly host: string
  /** Where the rules are to say what is lost, or null where the measurement says it. */
  readonly lossFrom: ReadonlyMap<string, DnsRules> | null
}

/**
 * What may come of a lookup. The first is our replay's own word; the others are as right: where both record types end at
 * the same time, which of them came last is nobody's decision.
 */
export const replays = (
  library: LibraryName,
  condition: ReplayedCondition,
): readonly [Lookup, ...Lookup[]] => [
  replay(library, condition, null),
  replay(library, condition, 'A'),
  replay(library, condition, 'AAAA'),
]

/** @param hindered the record type whose replies are a bit later, or null for none */
function replay(
  library: LibraryName,
  { observations, host, lossFrom }: ReplayedCondition,
  hindered: RecordType | null,
): Lookup {
  const rules = observations.runner.lookup[library]
  const { timeoutMs, useVc } = rules
  const { isLost, create } = libraries[library]
  const cells = cellsOf(observations, { timeoutMs, useVc, isLost: isLost(timeoutMs) }, 'warm')
  const samples =
    lossFrom === null
      ? sampleSource(cells, typical)
      : withLossFrom(lossFrom, sampleSource(cells, lossless), timeoutMs)
  return create({
    rules,
    servers: clientServers(observations),
    samples: hindered === null ? samples : withDelay(samples, hindered),
    pinned: (name) => addressesWithoutDns(observations, name),
  }).lookup(host)
}

interface Library {
  readonly isLost: (timeoutMs: Ms) => (sample: Sample) => boolean
  readonly create: (options: NameResolverOptions) => NameResolver
}

/** In the versions that Debian 12 has: a libc's errors are worded by its Go 1.19. */
const libraries: Readonly<Record<LibraryName, Library>> = {
  go: {
    isLost: goLoses,
    create: (options) => createGoResolver({ ...options, names: (name) => goNameList(name, options.rules) }),
  },
  glibc: {
    isLost: glibcLoses,
    create: (options) =>
      createGlibcResolver({ ...options, noDataIsNoHost: false, waitsForUnsent: true, rotationStart: 0 }),
  },
  musl: {
    isLost: muslLoses,
    create: (options) => createMuslResolver({ ...options, noDataIsNoHost: false, tcpFallback: false }),
  },
}

/** More than two replies of one machine can be apart by chance, and less than what is compared. */
const hindranceMs = 20

const withDelay = (samples: SampleSource, hindered: RecordType): SampleSource => ({
  draw(server, name, type, atMs) {
    const sample = samples.draw(server, name, type, atMs)
    if (sample === null || type !== hindered || !('ms' in sample.result)) return sample
    return { ...sample, result: { ...sample.result, ms: sample.result.ms + hindranceMs } }
  },
})

/** What was seen at all is not lost. */
const lossless: SampleChoice = { ...typical, isLost: ({ lost, sent }) => lost === sent }

/** What the rules count is lost, as the name server itself counts it; everything else is as it was measured. */
function withLossFrom(
  resolvers: ReadonlyMap<string, DnsRules>,
  measured: SampleSource,
  timeoutMs: number,
): SampleSource {
  const timings = new Map(
    [...resolvers.keys()].map((address) => [address, createTiming({ seed: '', now: () => 0 })]),
  )
  return {
    draw(server, name, type, atMs) {
      const sample = measured.draw(server, name, type, atMs)
      const rules = resolvers.get(server.address)
      if (sample === null || rules === undefined) return sample
      const { transport } = sample
      const query = {
        id: 0,
        name,
        type,
        recursionDesired: true,
        udpSize: 0,
        edns: false,
        checkingDisabled: false,
      }
      const arrives = timings.get(server.address)?.(query, ruleFor(rules, name, type, transport)) !== null
      return arrives ? sample : lostSample(sample, timeoutMs)
    },
  }
}

const lostSample = ({ server, transport }: Sample, timeoutMs: number): Sample => ({
  server,
  transport,
  result: { kind: 'timed-out', waitedMs: timeoutMs, late: null, mismatched: null },
  overTcp: null,
})
