/** Starts sandboxes, and ends them whatever happens. */
import { mkdir, mkdtemp, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { markVariable } from './mark.js'
import type { Job, JobResult } from './job.js'
import { endOf, kill, start, tail } from './process.js'
import type { ResolversJob, ResolversResult } from './resolvers/job.js'
import { turnsFor, type Turns } from './turns.js'

export interface Sandboxes {
  /** Below it is everything that the run writes. */
  readonly folder: string
  /** `alone`: no other sandbox of those prepares at the same time, so that nothing disturbs the preflight. */
  play(job: Omit<Job, 'folder'>, alone?: boolean): Promise<JobResult>
  playResolvers(job: Omit<ResolversJob, 'folder'>): Promise<ResolversResult>
  /** Ends all of them and removes the folder. */
  close(): Promise<void>
}

type AnyJob = Job | ResolversJob
/** Its folder is yet to be made. */
type Homeless = Omit<Job, 'folder'> | Omit<ResolversJob, 'folder'>
interface Failure {
  readonly ok: false
  readonly why: string
}

export async function openSandboxes(mainFile: string): Promise<Sandboxes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-lab-'))
  const turns = turnsFor(preparingAtOnce)
  const turnsAlone = turnsFor(1)
  const running = new Map<ChildProcess, Promise<unknown>>()
  let count = 0
  let closed = false
  const stopped = () => closed
  const play = async <R extends JobResult | ResolversResult>(
    job: Homeless,
    admission: Turns,
  ): Promise<R | Failure> => {
    if (stopped()) return { ok: false, why: 'the lab was stopped' }
    const own = path.join(folder, String((count += 1)))
    const log = await prepareJob({ ...job, folder: own })
    try {
      // In the same breath as the question whether it is over: nobody may be started after that.
      if (stopped()) return { ok: false, why: 'the lab was stopped' }
      const child = enter({ ...job, folder: own }, mainFile, folder, log.fd)
      const ended = endOf(child)
      running.set(child, ended)
      letPrepare(child, admission)
      await ended.finally(() => running.delete(child))
      return await resultIn<R>(own)
    } finally {
      await log.close()
      if (!stopped()) await rm(own, { recursive: true, force: true })
    }
  }
  return {
    folder,
    play: (job, alone = false) => play<JobResult>(job, alone ? turnsAlone : turns),
    playResolvers: (job) => play<ResolversResult>(job, turns),
    close: async () => {
      closed = true
      const ends = [...running.values()]
      for (const child of running.keys()) kill(child)
      await Promise.allSettled(ends)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Each keeps a processor busy, and what the preflight measures at its beginning should not notice the others. */
const preparingAtOnce = availableParallelism()
const jobFile = 'job.json'
const logFile = 'log'

/** Answers the sandbox when it may prepare, and lets the next one in when it is done or gone. */
function letPrepare(child: ChildProcess, turns: Turns): void {
  child.on('message', (message) => {
    if (message !== 'ready to prepare') return
    void turns.take().then((release) => {
      child.on('message', release).once('close', release)
      if (child.connected) child.send('prepare')
      else release()
    })
  })
}

/** @returns the open log. */
async function prepareJob(job: AnyJob): Promise<FileHandle> {
  await mkdir(job.folder)
  await writeFile(path.join(job.folder, jobFile), JSON.stringify(job))
  return open(path.join(job.folder, logFile), 'a')
}

/**
 * `setpriv` and `--kill-child` end the sandbox with its parents, however they end; the process namespace ends everything
 * in it, and the mounts and network namespaces with it. None of them has a name that could be taken already.
 */
function enter(job: AnyJob, mainFile: string, mark: string, log: number): ChildProcess {
  const command = [
    ...['setpriv', '--pdeathsig', 'KILL'],
    ...['unshare', '--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'],
    ...[process.execPath, mainFile, path.join(job.folder, jobFile)],
  ]
  const interactive = job.task === 'shell'
  return start(command, {
    stdio: interactive ? ['inherit', 'inherit', 'inherit', 'ipc'] : ['ignore', log, log, 'ipc'],
    env: { ...process.env, [markVariable]: mark },
    // A shell needs the terminal, and so the group that has it.
    detached: !interactive,
  })
}

async function resultIn<R>(folder: string): Promise<R | Failure> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'result.json'), 'utf8')) as R
  } catch {
    const log = await readFile(path.join(folder, logFile), 'utf8').catch(() => '')
    return { ok: false, why: `the sandbox ended without a result: ${tail(log)}` }
  }
}
