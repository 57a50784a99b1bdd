/** The thread in which the cases are read: one that hangs, or fills its memory, takes nobody with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { doors } from './doors.js'
import { fuzz } from './session.js'

export interface Work {
  readonly doors: readonly string[]
  readonly seed: number
  /** For the first of all doors. */
  readonly count: number
  /** Where the index of the case in hand is told. */
  readonly progress: Int32Array
}

const { doors: names, seed, count, progress } = workerData as Work
for (const door of doors.filter(({ name }) => names.includes(name))) {
  const session = fuzz(door, {
    seed,
    count: Math.max(1, Math.ceil(count / door.share)),
    begin: (index) => {
      progress[0] = index
    },
  })
  parentPort?.postMessage(session)
}
