/** From measurements to what stands in a table. Unknown is null, never zero. */
import type {
  HttpProbe,
  ConnectionMeasurement,
  ConnectionProbe,
  DnsMeasurement,
  Endpoint,
  Measurement,
  Ms,
  Report,
  Resolver,
  Role,
} from '../report/index.js'
import { dnsResultName, endpointText } from './results.js'
import { durationText, ordinal } from './words.js'

/** One resolver and one host. */
export interface ResolverRow {
  readonly resolver: Endpoint
  /** Among the nameservers, from 1; null for a candidate. */
  readonly position: number | null
  readonly group: 'used' | 'behind-stub' | 'candidate' | 'not-used'
  /** null for a resolver in use that was never asked. */
  readonly host: string | null
  /** The row counts the names made from the search list, not the host itself. */
  readonly searchList: boolean
  readonly sent: number
  /** A denial is an answer, too: most hosts have no AAAA record. It is counted among `others` besides. */
  readonly answered: number
  /** Of the warm queries that were answered, so that a cold cache is not taken for a slow resolver. */
  readonly p50Ms: Ms | null
  readonly p95Ms: Ms | null
  readonly lost: number
  /** Other results with their counts: `SERVFAIL x5`. */
  readonly others: readonly string[]
  /** The slower one of the first answers, A and AAAA. */
  readonly coldMs: Ms | null
}

/** One address of one host of the push path. */
export interface PathRow {
  readonly host: string
  readonly port: number
  readonly roles: readonly Role[]
  /** The address of the connection, or every address that is known where there was none. */
  readonly addresses: readonly string[]
  readonly measurement: ConnectionMeasurement | null
}

/** The nearest-rank percentile (share from 0 to 1) of values in any order, or null of none. */
export const percentile = (values: readonly Ms[], share: number): Ms | null =>
  [...values].sort((one, other) => one - other)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null

/** Narrows a measurement by its probe. */
export const isDns = (measurement: Measurement): measurement is DnsMeasurement =>
  measurement.probe.kind === 'dns'
/** Narrows a measurement by its probe. */
export const isConnection = (measurement: Measurement): measurement is ConnectionMeasurement =>
  measurement.probe.kind === 'connect' || measurement.probe.kind === 'http'
const same = (one: Endpoint, other: Endpoint) => one.address === other.address && one.port === other.port

const groups: readonly ResolverRow['group'][] = ['used', 'behind-stub', 'candidate', 'not-used']

function groupOf(listed: Resolver | undefined, asked: DnsMeasurement | undefined): ResolverRow['group'] {
  if (listed?.used === true) return 'used'
  if (asked?.probe.why === 'candidate') return 'candidate'
  return listed?.behind == null && asked?.probe.why !== 'behind-stub' ? 'not-used' : 'behind-stub'
}

function cell(
  measurements: readonly DnsMeasurement[],
): Omit<ResolverRow, 'resolver' | 'position' | 'group' | 'host' | 'searchList'> {
  const sent = measurements.filter(({ result }) => result.kind !== 'skipped' || result.waitedMs > 0)
  const times = measurements.flatMap(({ probe, result }) =>
    result.kind === 'answered' || result.kind === 'negative'
      ? [{ ms: result.ms, cold: probe.sample === 0 }]
      : [],
  )
  const warm = times.filter(({ cold }) => !cold).map(({ ms }) => ms)
  const counted = sent.filter(
    ({ result }) => result.kind !== 'answered' && (result.kind !== 'timed-out' || result.late !== null),
  )
  const names = counted.map(({ result }) => dnsResultName(result))
  return {
    sent: sent.length,
    answered: times.length,
    p50Ms: percentile(warm, 0.5),
    p95Ms: percentile(warm, 0.95),
    lost: sent.filter(({ result }) => result.kind === 'timed-out').length,
    others: [...new Set(names)].map((name) => `${name} x${names.filter((other) => other === name).length}`),
    coldMs: percentile(
      times.filter(({ cold }) => cold).map(({ ms }) => ms),
      1,
    ),
  }
}

/** Resolver by host: those in use first, in their order; then those behind a stub, then candidates. */
export function resolverRows(report: Report): readonly ResolverRow[] {
  const dns = report.measurements.filter(isDns)
  const hosts = [...new Set([...report.path.map(({ host }) => host), ...dns.map(({ probe }) => probe.host)])]
  const endpoints = unique([...report.runner.resolvers, ...dns.map(({ probe }) => probe.resolver)])
  const rows = endpoints.flatMap((resolver): readonly ResolverRow[] => {
    const listed = report.runner.resolvers.filter((one) => same(one, resolver))
    const known = listed.find(({ used }) => used) ?? listed[0]
    const asked = dns.filter(({ probe }) => same(probe.resolver, resolver))
    const group = groupOf(known, asked[0])
    const of = { resolver, position: known?.position ?? null, group }
    if (asked.length === 0) {
      return group === 'used' ? [{ ...of, host: null, searchList: false, ...cell([]) }] : []
    }
    return hosts.flatMap((host) =>
      [false, true].flatMap((searchList) => {
        const measurements = asked.filter(
          ({ probe }) => probe.host === host && (probe.name !== probe.host) === searchList,
        )
        return measurements.length === 0 ? [] : [{ ...of, host, searchList, ...cell(measurements) }]
      }),
    )
  })
  return groups.flatMap((group) => rows.filter((row) => row.group === group))
}

/** What each nameserver in use says of a host, in a word or two: `1st SERVFAIL, 2nd 12 ms`. */
export function lookupText(report: Report, host: string): string {
  if (pinned(report, host).length > 0) return 'hosts file'
  const rows = resolverRows(report).filter(
    (row) => row.group === 'used' && row.host === host && !row.searchList,
  )
  const texts = rows.map((row) => ({ position: row.position, text: briefly(row) }))
  const [only, ...more] = texts
  if (only === undefined) return '-'
  if (more.length === 0) return only.text
  return texts
    .map(({ position, text }) => (position === null ? text : `${ordinal(position)} ${text}`))
    .join(', ')
}

function briefly({ p50Ms, coldMs, lost, others }: ResolverRow): string {
  const ms = p50Ms ?? coldMs
  if (ms !== null) return durationText(ms)
  if (lost > 0) return 'no reply'
  return others[0]?.replace(/ x\d+$/, '') ?? 'not asked'
}

/** The push path: each host with each address that was connected to. */
export function pathRows(report: Report): readonly PathRow[] {
  const connections = report.measurements.filter(isConnection)
  const rows = report.path.flatMap(({ host, port, roles }): readonly PathRow[] => {
    const here = connections.filter(({ probe }) => probe.host === host && portOf(probe) === port)
    if (here.length === 0) {
      return [{ host, port, roles, addresses: knownAddresses(report, host), measurement: null }]
    }
    return unique(here.map(({ probe }) => probe.to)).map((to) => ({
      host,
      port,
      roles,
      addresses: here
        .filter(({ probe }) => same(probe.to, to))
        .slice(0, 1)
        .map(({ probe }) => placeOf(probe)),
      measurement: mostTelling(here.filter(({ probe }) => same(probe.to, to))),
    }))
  })
  const shown = new Set(rows.map(({ host, port }) => `${host} ${port}`))
  const others = connections
    .filter(({ probe }) => !shown.has(`${probe.host} ${portOf(probe)}`))
    .map((measurement): PathRow => ({
      host: measurement.probe.host,
      port: portOf(measurement.probe),
      roles: [],
      addresses: [placeOf(measurement.probe)],
      measurement,
    }))
  return [...rows, ...others]
}

/** The server's own port: a connection to a proxy goes to another. */
const portOf = ({ to, through }: ConnectionProbe): number => through?.targetPort ?? to.port
/** What was connected to. The address behind a proxy is the proxy's to know. */
const placeOf = ({ to, through }: ConnectionProbe): string =>
  through === null ? to.address : `proxy ${through.host}:${through.port}`

/** A login that is stored, in whatever form. */
export const sendsLogin = ({ authorization }: HttpProbe): boolean =>
  authorization.kind === 'stored' || authorization.kind === 'identity-token'

/** A failure before an answer, an answer to the credentials before one without, a bare connection last. */
function mostTelling(measurements: readonly ConnectionMeasurement[]): ConnectionMeasurement | null {
  const rank = ({ probe, result }: ConnectionMeasurement) => {
    if (result.kind === 'skipped') return 4
    if (result.kind !== 'answered') return 0
    if (probe.kind !== 'http') return 3
    return sendsLogin(probe) ? 1 : 2
  }
  return [...measurements].sort((one, other) => rank(one) - rank(other))[0] ?? null
}

/** A host may be called `constructor`. */
const pinned = ({ runner }: Report, host: string): readonly string[] =>
  Object.hasOwn(runner.pins, host.toLowerCase()) ? (runner.pins[host.toLowerCase()] ?? []) : []

function knownAddresses(report: Report, host: string): readonly string[] {
  const answers = report.measurements
    .filter(isDns)
    .flatMap(({ probe, result }) =>
      probe.name === host && result.kind === 'answered' ? result.addresses : [],
    )
  return [...new Set([...pinned(report, host), ...answers])]
}

const unique = (endpoints: readonly Endpoint[]): readonly Endpoint[] => [
  ...new Map(
    endpoints.map(({ address, port }) => [endpointText({ address, port }), { address, port }]),
  ).values(),
]
