/**
 * One scenario with one docker CLI, or conditions of resolvers, inside a sandbox: namespaces of its own for network, processes and mounts. This is
 * the first process in there: when it ends, the kernel ends everything that was started from here.
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Job, JobResult } from './job.js'
import { play, type Turn } from './play.js'
import type { ResolversJob, ResolversResult } from './resolvers/job.js'
import { playResolvers } from './resolvers/play.js'

/** Asks the process that started this one, over the channel between them. */
const turn: Turn = {
  begin: () =>
    new Promise((resolve) => {
      process.once('message', () => resolve())
      process.send?.('ready to prepare')
    }),
  end: () => {
    process.send?.('prepared')
    process.disconnect()
  },
}

const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as Job | ResolversJob
const played: Promise<JobResult | ResolversResult> =
  job.task === 'resolvers' ? playResolvers(job) : play(job, turn)
const result = await played.catch((error: unknown) => ({
  ok: false,
  why: error instanceof Error ? error.message : String(error),
}))
await writeFile(path.join(job.folder, 'result.json'), JSON.stringify(result))
if (process.connected) process.disconnect()
// Whatever is still there would keep this process alive. Never but as the first of a namespace of its own, where it reaches nobody else.
if (process.pid === 1) process.kill(-1, 'SIGKILL')
