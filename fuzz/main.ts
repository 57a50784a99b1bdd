/**
 * `npm run fuzz`: made-up replies and texts for every place where something of somebody else is read. Ends with 1 where one
 * of them throws, takes too long, becomes something that has no name, or leaves memory behind.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { doors } from './doors.js'
import type { Door } from './door.js'
import { caseOf, keptMemory, type Session } from './session.js'
import type { Work } from './worker.js'

const usage = 'npm run fuzz -- [--count 1000000] [--seed N] [--door NAME] [--index N]'
const defaultCount = 1_000_000
const largest = 2 ** 31 - 1
/** A case that has not ended by then does not end. */
const [hangsMs, lookEveryMs] = [30_000, 1_000]
const mostShown = 400

type Ended = Session | { readonly door: string; readonly index: number; readonly died: string }

/** In a thread of their own, until one of them kills it. @returns how many came to an end, that one among them */
function sessions(
  these: readonly Door[],
  seed: number,
  count: number,
  told: (ended: Ended) => unknown,
): Promise<number> {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const workerData: Work = { doors: these.map(({ name }) => name), seed, count, progress }
  const worker = new Worker(path.join(import.meta.dirname, 'worker.js'), { workerData })
  return new Promise((resolve) => {
    let [ended, seen, sinceMs] = [0, -1, performance.now()]
    const end = () => {
      clearInterval(timer)
      void worker.terminate()
      resolve(ended)
    }
    const died = (why: string) => {
      const door = these[ended]
      if (door !== undefined) told({ door: door.name, index: progress[0] ?? 0, died: why })
      ended += 1
      end()
    }
    const timer = setInterval(() => {
      const index = progress[0] ?? 0
      if (index !== seen) [seen, sinceMs] = [index, performance.now()]
      else if (performance.now() - sinceMs > hangsMs) died(`did not end within ${hangsMs} ms`)
    }, lookEveryMs)
    worker.on('message', (session: Session) => {
      sinceMs = performance.now()
      ended += 1
      told(session)
      if (ended === these.length) end()
    })
    worker.once('error', (error) => died(String(error)))
  })
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`

/** @returns whether all of it was well */
function tell(ended: Ended, seed: number): boolean {
  const again = (index: number) => `npm run fuzz -- --door ${ended.door} --seed ${seed} --index ${index}`
  if ('died' in ended) {
    console.log(`${ended.door.padEnd(16)} case ${ended.index} ${ended.died}; again: ${again(ended.index)}`)
    return false
  }
  const { door, count, worstMs, byKind, faults, faultCount, heapBeforeBytes, heapAfterBytes } = ended
  const kinds = [...byKind]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, times]) => `${kind} ${times}`)
  const heap = `heap ${megabytes(heapBeforeBytes)} -> ${megabytes(heapAfterBytes)}`
  console.log(
    `${door.padEnd(16)}${String(count).padStart(9)}  worst ${worstMs.toFixed(1)} ms (case ${ended.worstIndex})  ${heap}  ${kinds.join(', ')}`,
  )
  for (const { index, what } of faults)
    console.log(`  FAULT: case ${index} ${what}\n    again: ${again(index)}`)
  if (faultCount > faults.length) console.log(`  and ${faultCount - faults.length} more`)
  if (keptMemory(ended)) console.log('  FAULT: it keeps memory')
  return faultCount === 0 && !keptMemory(ended)
}

function wholeNumber(text: string | undefined, name: string): number | null {
  if (text === undefined) return null
  const number = /^\d+$/.test(text) ? Number(text) : -1
  if (number < 0 || number > largest)
    throw new Error(`--${name} takes a whole number up to ${largest}, not ${text}; ${usage}`)
  return number
}

async function main(): Promise<boolean> {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { count: option, seed: option, door: option, index: option } })
  const seed = wholeNumber(values.seed, 'seed') ?? Math.floor(Math.random() * largest)
  const count = wholeNumber(values.count, 'count') ?? defaultCount
  const index = wholeNumber(values.index, 'index')
  const chosen = doors.filter(({ name }) => values.door === undefined || name === values.door)
  const [first] = chosen
  if (first === undefined)
    throw new Error(
      `there is no door ${values.door ?? ''}; there are ${doors.map(({ name }) => name).join(', ')}`,
    )
  if (index !== null) {
    const { shown, ms, ...became } = caseOf(first, seed, index)
    console.log(
      `${first.name}, seed ${seed}, case ${index}: ${became.kind ?? became.what}, ${ms.toFixed(1)} ms`,
    )
    const isWell = became.kind !== null && ms <= first.limitMs
    console.log(isWell && shown.length > mostShown ? `${shown.slice(0, mostShown)}...` : shown)
    return isWell
  }
  console.log(`seed ${seed}`)
  const startMs = performance.now()
  const wells: boolean[] = []
  const told = (ended: Ended) => wells.push(tell(ended, seed))
  for (let from = 0; from < chosen.length;) from += await sessions(chosen.slice(from), seed, count, told)
  const isWell = wells.every(Boolean)
  console.log(
    `${isWell ? 'nothing found' : 'FAULTS FOUND'} in ${((performance.now() - startMs) / 1_000).toFixed(1)} s`,
  )
  return isWell
}

process.exitCode = await main().then(
  (isWell) => (isWell ? 0 : 1),
  (error: unknown) => {
    console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  },
)
