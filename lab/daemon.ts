/** Servers that run while a scenario is played. */
import { openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { ChildProcess } from 'node:child_process'
import { endOf, kill, start, tail } from './process.js'

export interface Daemon {
  readonly child: ChildProcess
  readonly log: string
  close(): void
  /** Asks it to end, and resolves when it has. */
  end(): Promise<void>
}

export interface DaemonOptions {
  readonly log: string
  readonly environment?: Readonly<Record<string, string>>
}

export function startDaemon(command: readonly string[], options: DaemonOptions): Daemon {
  const out = openSync(options.log, 'a')
  const child = start(command, {
    stdio: ['ignore', out, out],
    ...(options.environment === undefined ? {} : { env: options.environment }),
  })
  child.on('error', () => {
    // Whoever waits for it sees that it has gone, and its log.
  })
  return {
    child,
    log: options.log,
    close: () => kill(child),
    end: async () => {
      const ended = endOf(child)
      child.kill('SIGTERM')
      await ended
    },
  }
}

const pauseMs = 10
const limitMs = 30_000

/** Resolves when the condition holds; rejects with the end of the log where the daemon ends or nothing comes of it. */
export async function untilReady({ child, log }: Daemon, ready: () => Promise<boolean>): Promise<void> {
  const untilMs = performance.now() + limitMs
  while (performance.now() < untilMs && child.exitCode === null && child.signalCode === null) {
    if (await ready()) return
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  const words = tail(await readFile(log, 'utf8').catch(() => 'no log'))
  throw new Error(
    `expected ${child.spawnfile} ${child.spawnargs.slice(1, 3).join(' ')} to come up, it did not: ${words}`,
  )
}

/** Resolves when somebody in the daemon's network namespace listens on this port. */
export const untilListening = (daemon: Daemon, transport: 'udp' | 'tcp', port: number): Promise<void> =>
  untilReady(daemon, async () => {
    const tables = await Promise.all(
      [transport, `${transport}6`].map((table) =>
        readFile(`/proc/${String(daemon.child.pid)}/net/${table}`, 'utf8').catch(() => ''),
      ),
    )
    return tables
      .join('\n')
      .split('\n')
      .some((line) => portOf(line) === port)
  })

/** The local port of a line of /proc/net/udp or of a listening socket of /proc/net/tcp (Linux, Documentation/networking/proc_net_tcp.rst). */
function portOf(line: string): number | null {
  const [, local = '', , state = ''] = line.trim().split(/\s+/)
  const [, port] = local.split(':')
  const listens = state === '0A' || state === '07'
  return port === undefined || !listens ? null : Number.parseInt(port, 16)
}
