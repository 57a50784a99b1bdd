/** What one question to one server brings, as it was measured: what replays draw from. */
import { getOrAdd } from '../push-path/memo.js'
import type { DnsResult, DnsTransport, Endpoint, Ms, RecordType } from '../report/index.js'
import { allRefusals, type Refusals } from './rationed-refusals.js'

/** One question and what came of it. Each resolver library makes its own sense of that. */
export interface Sample {
  readonly server: Endpoint
  readonly transport: DnsTransport
  readonly result: DnsResult
  /** The same question over TCP where UDP was truncated, or null where nobody asked. */
  readonly overTcp: DnsResult | null
}

/** Draws from the measurements of one run. */
export interface SampleSource {
  /** Null for what was not measured. @param atMs since the lookup began */
  draw(server: Endpoint, name: string, type: RecordType, atMs: Ms): Sample | null
}

/** How many queries of how many were lost on the way to one resolver. */
export interface Loss {
  readonly lost: number
  readonly sent: number
}

/** The samples of one question (resolver, name, type). */
export interface Cell {
  readonly server: Endpoint
  /** Shared by all cells of a resolver, since a packet is lost on the way to it, whatever it asks. */
  readonly loss: Loss
  /** Nothing came back, and not by chance: in no replay does it get through. */
  readonly neverAnswered: boolean
  /** Over UDP, which a closed port need not do each time. */
  readonly refuses: boolean
  /** What came back, from the best to the worst. */
  readonly replies: readonly Sample[]
  readonly whenLost: Sample
}

export type Cells = ReadonlyMap<string, Cell>

/** What a replay makes of samples that disagree. */
export interface SampleChoice {
  isLost(loss: Loss): boolean
  /** One of `count` replies that are sorted from the best to the worst. */
  pick(count: number): number
}

/** The middle one, the worse of two: what usually happens. */
export const typical: SampleChoice = {
  isLost: ({ lost, sent }) => lost * 2 >= sent,
  pick: (count) => Math.floor(count / 2),
}

/** @param refusals what closed ports send of theirs */
export function sampleSource(
  cells: Cells,
  choice: SampleChoice,
  refusals: Refusals = allRefusals,
): SampleSource {
  return {
    draw(server, name, type, atMs) {
      const cell = cellFor(cells, server, name, type)
      if (cell === undefined) return null
      if (cell.neverAnswered || (cell.loss.lost > 0 && choice.isLost(cell.loss))) return cell.whenLost
      if (cell.refuses && !refusals.isSent(server, atMs)) return cell.whenLost
      const { replies } = cell
      const index = replies[0] === replies.at(-1) ? 0 : choice.pick(replies.length)
      // Where it was not lost this time, and nobody saw what comes back then, it is not known.
      return replies[index] ?? null
    },
  }
}

type ByName = Map<string, Map<RecordType, Cell | undefined>>
const found = new WeakMap<Cells, WeakMap<Endpoint, ByName>>()

/** Replays ask for the same few cells many thousand times: their keys are not written out again each time. */
function cellFor(cells: Cells, server: Endpoint, name: string, type: RecordType): Cell | undefined {
  const byServer = getOrAdd(found, cells, () => new WeakMap<Endpoint, ByName>())
  const byName = getOrAdd(byServer, server, (): ByName => new Map())
  const byType = getOrAdd(byName, name, () => new Map<RecordType, Cell | undefined>())
  if (!byType.has(type)) {
    byType.set(type, cells.get(cellKey(server, name, type)) ?? cells.get(everyCellKey(server)))
  }
  return byType.get(type)
}

export const cellKey = (server: Endpoint, name: string, type: RecordType): string =>
  `${server.address} ${server.port} ${name.toLowerCase()} ${type}`

/** Of the one cell that stands for every question to a server, whatever its name and type. */
export const everyCellKey = ({ address, port }: Endpoint): string => `${address} ${port}`

/** Nothing came back. */
export const lostAfter = (server: Endpoint, transport: DnsTransport, waitedMs: Ms): Sample => ({
  server,
  transport,
  result: { kind: 'timed-out', waitedMs, late: null, mismatched: null },
  overTcp: null,
})
