/** Starts programs, with an end by force for those that hang, and says what they took. */
import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** From the start of the process until it was gone. */
  readonly wallMs: number
}

export interface Options {
  /** All of it: nothing of this machine's own. */
  readonly environment?: Readonly<Record<string, string>>
  /** Told when it has been started, with what ends it. */
  readonly started?: (kill: () => void) => void
}

const killAfterMs = 60_000

/** A fault of starting it rejects; how it ended is for the caller to judge. */
export function ended(
  command: string,
  words: readonly string[],
  { environment, started }: Options = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const begunMs = performance.now()
    const child = spawn(command, words, {
      env: environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: killAfterMs,
      killSignal: 'SIGKILL',
    })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, ...output, wallMs: performance.now() - begunMs }))
    started?.(() => child.kill('SIGKILL'))
  })
}

/** The same for what has to go well. */
export async function done(command: string, words: readonly string[], options: Options = {}): Promise<Ended> {
  const run = await ended(command, words, options)
  if (run.status === 0) return run
  const said = `${run.stderr}\n${run.stdout}`.trim().split('\n').slice(-3).join(' | ')
  throw new Error(`${[command, ...words].join(' ').slice(0, 200)} ended with ${String(run.status)}: ${said}`)
}

/** @returns why these cannot be asked, with how to get them, or null. */
export async function missing(tools: Readonly<Record<string, string>>): Promise<string | null> {
  const found = await Promise.all(
    Object.keys(tools).map(async (tool) => ((await isOnPath(tool)) ? [] : [tool])),
  )
  const absent = found.flat()
  if (absent.length === 0) return null
  const packages = [...new Set(absent.map((tool) => tools[tool] ?? tool))]
  return `${absent.join(' and ')} not found (Debian and Ubuntu: apt-get install ${packages.join(' ')})`
}

async function isOnPath(tool: string): Promise<boolean> {
  const places = (process.env['PATH'] ?? '').split(path.delimiter)
  const found = places.map((folder) =>
    access(path.join(folder, tool), constants.X_OK).then(
      () => true,
      () => false,
    ),
  )
  return (await Promise.all(found)).includes(true)
}
