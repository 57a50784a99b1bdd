/** Starts sandboxes, and ends them whatever happens. */
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { markVariable } from './mark.js'
import type { Job, JobResult } from './job.js'
import { endOf, kill, start, tail } from './process.js'
import { turnsFor, type Turns } from './turns.js'

export interface Sandboxes {
  /** Below it is everything that the run writes. */
  readonly folder: string
  play(job: Omit<Job, 'folder'>): Promise<JobResult>
  /** Ends all of them and removes the folder. */
  close(): Promise<void>
  closed(): boolean
}

export async function openSandboxes(mainFile: string): Promise<Sandboxes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-lab-'))
  const turns = turnsFor(preparingAtOnce)
  const running = new Map<ChildProcess, Promise<unknown>>()
  let count = 0
  let closed = false
  return {
    folder,
    play: async (job) => {
      if (closed) return { ok: false, why: 'the lab was stopped' }
      const own = path.join(folder, String((count += 1)))
      await mkdir(own)
      const child = await enter({ ...job, folder: own }, mainFile, folder)
      const ended = endOf(child)
      letPrepare(child, turns)
      running.set(child, ended)
      try {
        await ended
        return await resultIn(own)
      } finally {
        running.delete(child)
        if (!closed) await rm(own, { recursive: true, force: true })
      }
    },
    closed: () => closed,
    close: async () => {
      closed = true
      const ends = [...running.values()]
      for (const child of running.keys()) kill(child)
      await Promise.allSettled(ends)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Preparing keeps a processor busy, and what is measured meanwhile should not notice. */
const preparingAtOnce = Math.max(1, Math.floor(availableParallelism() / 2))
const inherited = ['inherit', 'inherit'] as const

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

/**
 * `setpriv` and `--kill-child` end the sandbox with its parents, however they end; the process namespace ends everything
 * in it, and the mounts and network namespaces with it. None of them has a name that could be taken already.
 */
async function enter(job: Job, mainFile: string, mark: string): Promise<ChildProcess> {
  const file = path.join(job.folder, 'job.json')
  await writeFile(file, JSON.stringify(job))
  const command = [
    ...['setpriv', '--pdeathsig', 'KILL'],
    ...['unshare', '--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'],
    ...[process.execPath, mainFile, file],
  ]
  const log = path.join(job.folder, 'log')
  const out = await open(log, 'a')
  try {
    const interactive = job.task === 'shell'
    return start(command, {
      stdio: [interactive ? 'inherit' : 'ignore', ...(interactive ? inherited : [out.fd, out.fd]), 'ipc'],
      env: { ...process.env, [markVariable]: mark },
      detached: !interactive,
    })
  } finally {
    await out.close()
  }
}

async function resultIn(folder: string): Promise<JobResult> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'result.json'), 'utf8')) as JobResult
  } catch {
    const log = await readFile(path.join(folder, 'log'), 'utf8').catch(() => '')
    return { ok: false, why: `the sandbox ended without a result: ${tail(log)}` }
  }
}
