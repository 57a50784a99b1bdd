/** What was measured on, and when. */
import { availableParallelism, cpus, loadavg, release, totalmem, type as system } from 'node:os'

export interface Machine {
  readonly date: string
  readonly processor: string
  readonly cores: number
  readonly memoryMiB: number
  readonly node: string
  readonly kernel: string
  /** Of the last minute before the bench began: figures of a machine that has other things to do are worth nothing. */
  readonly load: number
}

const mebibyte = 2 ** 20

export const thisMachine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model.trim() ?? 'not known',
  cores: availableParallelism(),
  memoryMiB: Math.round(totalmem() / mebibyte),
  node: process.versions.node,
  kernel: `${system()} ${release()}`,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
})
