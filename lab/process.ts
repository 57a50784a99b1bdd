/** Child processes of the lab: bounded, their output kept, killed with what they have started. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import type { Ms } from '../src/report/index.js'

export interface Ended {
  /** null where it was killed. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly ms: Ms
  readonly timedOut: boolean
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: Buffer | string
  /** Killed then. */
  readonly limitMs?: Ms
  readonly folder?: string
  /** Killed then, too. */
  readonly signal?: AbortSignal
}

const defaultLimitMs = 120_000

/** Runs a command to its end. Rejects only where it cannot be started. */
export async function run(command: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const startedMs = performance.now()
  const child = start(command, { ...spawnOptions(options), stdio: ['pipe', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  child.stdin?.on('error', () => {
    // It ended without reading what it was given; its status says why.
  })
  child.stdin?.end(options.input ?? '')
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    kill(child)
  }, options.limitMs ?? defaultLimitMs)
  const abort = () => kill(child)
  options.signal?.addEventListener('abort', abort)
  try {
    const status = await endOf(child)
    return { status, ...output, ms: performance.now() - startedMs, timedOut }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', abort)
  }
}

/** Runs a command that has to end well. Rejects with its last words where it does not. */
export async function mustRun(command: readonly string[], options: RunOptions = {}): Promise<string> {
  const { status, stdout, stderr } = await run(command, options)
  if (status === 0) return stdout
  throw new Error(
    `expected ${command.slice(0, shownWords).join(' ')} to end well, it ended with ${String(status)}: ${tail(stderr || stdout)}`,
  )
}

/** Starts a process of its own group, so that `kill` reaches what it has started, too. */
export function start(command: readonly string[], options: SpawnOptions): ChildProcess {
  const [tool = '', ...words] = command
  return spawn(tool, words, { detached: true, ...options })
}

export function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  // Its group; or, where it has none of its own (a shell), itself.
  for (const target of [-child.pid, child.pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // It has gone already.
    }
  }
}

export const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status))
  })

const shownWords = 4
const shownCharacters = 600

export const tail = (text: string): string => text.trim().slice(-shownCharacters)

const spawnOptions = ({ environment, folder }: RunOptions): SpawnOptions => ({
  ...(environment === undefined ? {} : { env: environment }),
  ...(folder === undefined ? {} : { cwd: folder }),
})
