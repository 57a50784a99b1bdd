/** How each resolver behaved, cell by cell (host and record type). */
import { dnsMeasurements } from '../push-path/addresses.js'
import { getOrAdd } from '../push-path/memo.js'
import type {
  DnsMeasurement,
  DnsProbe,
  DnsResult,
  Endpoint,
  FailureCode,
  Observations,
  RecordType,
} from '../report/index.js'
import { sameEndpoint } from '../push-path/address.js'

/** What a cell's usual sample did. `late`: it came, but after the client had given up. */
export type Behaviour =
  'answers' | 'denies' | 'silent' | 'late' | 'refuses' | 'fails' | 'lame' | 'unreachable' | 'unknown'

export interface Cell {
  readonly host: string
  /** The name that was asked: the host, or the host with a search suffix. */
  readonly name: string
  readonly type: RecordType
  /** Whether it was asked with EDNS0. */
  readonly edns: boolean
  readonly behaviour: Behaviour
  /** Ended samples, warm and cold. */
  readonly results: readonly DnsResult[]
  /** Time of each warm reply, ascending; of the cold one where there is no other. */
  readonly replyMs: readonly number[]
}

/** The cells of one resolver, of the hosts themselves (not of suffixed names). */
export function cellsOfResolver(observations: Observations, resolver: Endpoint): readonly Cell[] {
  return cellsWhere(observations, resolver, ({ name, host }) => name === host)
}

/** The cells of one resolver, of the names that the search list makes of the hosts. */
export function suffixedCellsOf(observations: Observations, resolver: Endpoint): readonly Cell[] {
  return cellsWhere(observations, resolver, ({ name, host }) => name !== host)
}

function cellsWhere(
  observations: Observations,
  resolver: Endpoint,
  isWanted: (probe: DnsProbe) => boolean,
): readonly Cell[] {
  const cells = new Map<string, DnsMeasurement[]>()
  for (const one of dnsMeasurements(observations)) {
    const { probe } = one
    if (!sameEndpoint(probe.resolver, resolver) || !isWanted(probe)) continue
    getOrAdd(cells, `${probe.host} ${probe.name} ${probe.type}`, () => []).push(one)
  }
  return [...cells.values()].map(cellOf)
}

function cellOf(measurements: readonly DnsMeasurement[]): Cell {
  const ended = measurements.filter(({ result }) => result.kind !== 'skipped')
  const warm = ended.filter(({ probe }) => probe.sample > 0)
  // A truncated reply over UDP stands for what came over TCP.
  const counted = (warm.length > 0 ? warm : ended).filter(({ result }) => result.kind !== 'truncated')
  // Silent is what never answers. Where something came back, what did counts; the lost ones make it lossy.
  const replied = counted.filter(({ result }) => result.kind !== 'timed-out')
  const behaviours = (replied.length > 0 ? replied : counted)
    .map(({ result }) => behaviourOf(result))
    .sort((one, other) => badness.indexOf(one) - badness.indexOf(other))
  const first = measurements[0]
  if (first === undefined) throw new Error('a cell has at least one measurement')
  return {
    host: first.probe.host,
    name: first.probe.name,
    type: first.probe.type,
    edns: first.probe.edns,
    behaviour: behaviours[Math.floor(behaviours.length / 2)] ?? 'unknown',
    results: ended.map(({ result }) => result),
    replyMs: counted
      .flatMap(({ result }) => (result.kind === 'answered' || result.kind === 'negative' ? [result.ms] : []))
      .sort((one, other) => one - other),
  }
}

const badness: readonly Behaviour[] = [
  'answers',
  'denies',
  'lame',
  'refuses',
  'fails',
  'unreachable',
  'late',
  'silent',
  'unknown',
]

function behaviourOf(result: DnsResult): Behaviour {
  switch (result.kind) {
    case 'answered':
      return 'answers'
    case 'negative':
      return 'denies'
    case 'failed':
      return result.rcode === 'refused' ? 'refuses' : 'fails'
    case 'lame':
      return 'lame'
    case 'truncated':
    case 'malformed':
      return 'fails'
    case 'port-closed':
    case 'unreachable':
      return 'unreachable'
    case 'timed-out':
      return result.late === null ? 'silent' : 'late'
    case 'skipped':
      return 'unknown'
  }
}

/** Whether a resolver did its part: it answered, or it denied what may well not exist. */
export const isGood = (behaviour: Behaviour): boolean =>
  behaviour === 'answers' || behaviour === 'denies' || behaviour === 'unknown'

/** Whether a cell fails, and with this. */
export const failsWith = ({ behaviour, results }: Cell, rcode: FailureCode): boolean =>
  behaviour === 'fails' && results.some((result) => result.kind === 'failed' && result.rcode === rcode)

export const median = (ascending: readonly number[]): number | null =>
  ascending[Math.floor(ascending.length / 2)] ?? null

/** What came back, counted: `5 lost`, `3 SERVFAIL`, `2 answered`. */
export function countsOf(results: readonly DnsResult[]): string {
  const counts = new Map<string, number>()
  for (const result of results) counts.set(nameOf(result), (counts.get(nameOf(result)) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

/** How a result is called in evidence. */
export function nameOf(result: DnsResult): string {
  switch (result.kind) {
    case 'answered':
      return 'answered'
    case 'negative':
      return result.what === 'nxdomain' ? 'NXDOMAIN' : 'without records of this type'
    case 'failed':
      return typeof result.rcode === 'number' ? `rcode ${result.rcode}` : result.rcode.toUpperCase()
    case 'lame':
      return 'without recursion'
    case 'truncated':
      return 'truncated'
    case 'malformed':
      return 'malformed'
    case 'port-closed':
      return 'refused by a closed port'
    case 'unreachable':
      return `not sent (${result.errno})`
    case 'timed-out':
      return result.late === null ? 'lost' : `too late (${Math.round(result.late.ms)} ms)`
    case 'skipped':
      return 'not measured'
  }
}
