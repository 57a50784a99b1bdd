/** Puts made-up cases to a door, and watches what comes of it: a throw, a delay, a word that nobody knows, memory that stays. */
import { performance } from 'node:perf_hooks'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { chanceOf } from './chance.js'
import type { Door } from './door.js'

export interface Fault {
  readonly index: number
  readonly what: string
}

export interface Session {
  readonly door: string
  readonly seed: number
  readonly count: number
  readonly worstMs: number
  readonly worstIndex: number
  readonly byKind: ReadonlyMap<string, number>
  /** The first of them. */
  readonly faults: readonly Fault[]
  readonly faultCount: number
  readonly heapBeforeBytes: number
  readonly heapAfterBytes: number
}

export interface Options {
  readonly seed: number
  readonly count: number
  /** Told the index of each case before it is read: who watches from outside knows where it hangs. */
  readonly begin?: (index: number) => void
}

const mostFaults = 10
/** What the compiler and a full cache hold is there before the heap is looked at. */
const warmUp = 2_000
/** What may be left of a million cases: the engine's own tables. */
export const heapBoundBytes = 8 * 1024 * 1024
/** A machine with other things to do delays a case once, not three times: what took so much of its limit is read again. */
const [tries, suspicious] = [3, 0.1]

export function fuzz(door: Door, { seed, count, begin }: Options): Session {
  const byKind = new Map<string, number>()
  const faults: Fault[] = []
  let [faultCount, worstMs, worstIndex] = [0, 0, 0]
  const fault = (index: number, what: string) => {
    faultCount += 1
    if (faults.length < mostFaults) faults.push({ index, what })
  }
  const one = (index: number) => {
    begin?.(index)
    const result = readCase(door, seed, index)
    if (result.ms > worstMs) [worstMs, worstIndex] = [result.ms, index]
    if (result.kind === null) fault(index, result.what)
    else byKind.set(result.kind, (byKind.get(result.kind) ?? 0) + 1)
    if (result.ms > door.limitMs) fault(index, `took ${result.ms.toFixed(1)} ms`)
  }
  const warm = Math.min(warmUp, count)
  for (let index = 0; index < warm; index += 1) one(index)
  const heapBeforeBytes = heapBytes()
  for (let index = warm; index < count; index += 1) one(index)
  const heapAfterBytes = heapBytes()
  return {
    door: door.name,
    seed,
    count,
    worstMs,
    worstIndex,
    byKind,
    faults,
    faultCount,
    heapBeforeBytes,
    heapAfterBytes,
  }
}

export const keptMemory = ({ heapBeforeBytes, heapAfterBytes }: Session): boolean =>
  heapAfterBytes - heapBeforeBytes > heapBoundBytes

/** One case, as it was made in any session with that seed. */
export function caseOf(door: Door, seed: number, index: number) {
  const input = door.make(chanceOf(seed, index))
  return { shown: door.show(input), ...readCase(door, seed, index) }
}

type Result = { readonly ms: number } & (
  { readonly kind: string } | { readonly kind: null; readonly what: string }
)

function readCase(door: Door, seed: number, index: number): Result {
  const input = door.make(chanceOf(seed, index))
  let ms = Number.POSITIVE_INFINITY
  for (let left = tries; left > 0; left -= 1) {
    const startMs = performance.now()
    const used = process.cpuUsage()
    let kind: string
    try {
      kind = door.read(input)
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { ms: performance.now() - startMs, kind: null, what: `threw ${what}` }
    }
    const wallMs = performance.now() - startMs
    // The clock tells of everything else that the machine has to do.
    ms = Math.min(ms, wallMs > door.limitMs * suspicious ? processorMs(used) : wallMs)
    if (!door.kinds.includes(kind)) return { ms, kind: null, what: `became "${kind}"` }
    if (ms <= door.limitMs * suspicious || left === 1) return { ms, kind }
  }
  return { ms, kind: null, what: 'was not read' }
}

function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

/** After a full collection. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
  const { used_heap_size: used, external_memory: outside } = getHeapStatistics()
  return used + outside
}
