/**
 * What holds between the measurements of any run, and so has to hold in a stored one: replaying what contradicts
 * itself would be a guess. What chance can do (a question answered now and denied then) is no contradiction.
 */
import type { Mistake } from '../document.js'
import { addressesInDns, addressesOf, againSuffix } from '../push-path/addresses.js'
import type {
  ConnectionMeasurement,
  DiagnosisMeasurement,
  DnsMeasurement,
  DnsResult,
  Endpoint,
  Observations,
} from '../report/index.js'

/** @returns every contradiction with its place; none for what a preflight has written. */
export function contradictions(observations: Observations): readonly Mistake[] {
  const { measurements, runner } = observations
  const keyOf = ({ address, port }: Endpoint) => `${address} ${port}`
  const resolvers = new Set(runner.resolvers.map(keyOf))
  const places = new Map<string, number>()
  measurements.forEach(({ probe }, index) => {
    if (!places.has(probe.id)) places.set(probe.id, index)
  })

  const looks = measurements.flatMap(({ probe }, index): readonly Mistake[] => {
    const first = places.get(probe.id)
    const path = `measurements[${index}].probe.id`
    if (first !== undefined && first !== index) {
      return [{ path, problem: `expected each probe once, found the id of measurements[${first}] again` }]
    }
    if (probe.look === 1) return []
    const again = probe.id.endsWith(againSuffix)
      ? places.get(probe.id.slice(0, -againSuffix.length))
      : undefined
    return again !== undefined && measurements[again]?.probe.look === 1
      ? []
      : [
          {
            path,
            problem: 'expected a second look at another probe of this report, found none that it repeats',
          },
        ]
  })

  const resolverMistakes = (resolver: Endpoint, path: string): readonly Mistake[] =>
    resolvers.has(keyOf(resolver))
      ? []
      : [
          {
            path,
            problem: `expected one of runner.resolvers, found ${resolver.address} port ${resolver.port}`,
          },
        ]

  const answers = (result: DnsResult, path: string): readonly Mistake[] => [
    ...(result.kind === 'answered' ? addressMistakes(result.addresses, `${path}.result`) : []),
    ...(result.kind === 'timed-out' && result.late?.kind === 'answered'
      ? addressMistakes(result.late.addresses, `${path}.result.late`)
      : []),
  ]

  const dns = ({ probe, result }: DnsMeasurement, path: string): readonly Mistake[] => [
    ...(probe.why === 'candidate' ? [] : resolverMistakes(probe.resolver, `${path}.probe.resolver`)),
    ...answers(result, path),
  ]

  // No third party is asked for a diagnosis.
  const diagnosis = ({ probe, result }: DiagnosisMeasurement, path: string): readonly Mistake[] => [
    ...resolverMistakes(probe.resolver, `${path}.probe.resolver`),
    ...(probe.type === 'NS' ? [] : answers(result, path)),
  ]

  // Where no address is known at all, the lookup is what is unknown, and no connection matters.
  const connection = ({ probe }: ConnectionMeasurement, path: string): readonly Mistake[] => {
    // It is the proxy that is connected to.
    const host = probe.through?.host ?? probe.host
    const known = [...addressesOf(observations, host), ...addressesInDns(observations, host)]
    if (known.length === 0 || known.includes(probe.to.address)) return []
    const problem = `expected an address that a resolver of this runner gave for ${JSON.stringify(host)}, found ${probe.to.address}`
    return [{ path: `${path}.probe.to.address`, problem }]
  }

  // The way to anybody else is not traced.
  const routes = observations.routes.flatMap(({ resolver }, index) =>
    resolverMistakes(resolver, `routes[${index}].resolver`),
  )

  return [
    ...looks,
    ...routes,
    ...measurements.flatMap((one, index) => {
      const path = `measurements[${index}]`
      switch (one.probe.kind) {
        case 'dns':
          return dns(one as DnsMeasurement, path)
        case 'diagnosis':
          return diagnosis(one as DiagnosisMeasurement, path)
        case 'connect':
        case 'http':
          return connection(one as ConnectionMeasurement, path)
      }
    }),
  ]
}

/**
 * An answer without an address would be NODATA. One of the other family is read: it ends the lookup like any other, and
 * a connection goes by the address itself.
 */
const addressMistakes = (addresses: readonly string[], path: string): readonly Mistake[] =>
  addresses.length > 0
    ? []
    : [
        {
          path: `${path}.addresses`,
          problem: 'expected at least one address in an answer, found none',
        },
      ]
