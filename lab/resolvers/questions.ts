/** What a libc may ask about a name, all of it: which of its questions are asked is for the replay to find out. Pure. */
import { clientServers } from '../../src/forecast/resolvers.js'
import { dnsMeasurements } from '../../src/push-path/addresses.js'
import type { DnsProbe, DnsTransport, Ms, Observations, RecordType } from '../../src/report/index.js'

const recordTypes: readonly RecordType[] = ['A', 'AAAA']
/** Besides the first, which is cold, so many that silence is told from a loss by chance (`forecasting.silentFrom`). */
const samples = [0, 1, 2, 3, 4] as const
/** Longer than glibc waits for one server: what is late by then is late for everybody. */
const waitMs: Ms = 12_000

export function everyQuestion(
  observations: Observations,
  host: string,
  library: 'glibc' | 'musl',
): readonly DnsProbe[] {
  const rules = observations.runner.lookup[library]
  const names = [...new Set([host, ...rules.search.map((suffix) => `${host}.${suffix}`)])]
  const truncated = new Set(
    dnsMeasurements(observations).flatMap(({ probe, result }) =>
      result.kind === 'truncated' && probe.transport === 'udp' ? [probe.id] : [],
    ),
  )
  return clientServers(observations).flatMap((resolver) =>
    names.flatMap((name) =>
      recordTypes.flatMap((type) =>
        samples.flatMap((sample) => {
          const over = (transport: DnsTransport): DnsProbe => ({
            kind: 'dns',
            id: ['dns', resolver.address, resolver.port, name, type, transport, sample].join(' '),
            look: 1,
            notBeforeMs: 0,
            why: 'client',
            // Neither sends an OPT record unless it is told to; musl does not know the word.
            edns: library === 'glibc' && rules.edns0,
            heedsAdditionals: false,
            ...{ waitMs, resolver, host, name, type, transport, sample },
          })
          const first = over(rules.useVc ? 'tcp' : 'udp')
          return truncated.has(first.id) ? [first, over('tcp')] : [first]
        }),
      ),
    ),
  )
}
