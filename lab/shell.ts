/** A shell as the runner, with the scenario's servers around it. */
import path from 'node:path'
import { writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import type { JobResult } from './job.js'
import type { Machine } from './machine.js'
import type { Network } from './network.js'
import { endOf } from './process.js'
import type { Scenario } from '../src/simulator/index.js'

export async function openShell(
  network: Network,
  machine: Machine,
  { name, title, request }: Scenario,
): Promise<JobResult> {
  const rcFile = path.join(machine.home, '.bashrc')
  await writeFile(rcFile, `PS1='${name}:\\w# '\n`)
  process.stdout.write(
    `${title}\nYou are on the runner: /etc/resolv.conf, docker and its daemon are the scenario's. Try:\n` +
      `  docker push ${request.get('images') ?? ''}\nLeave with exit; nothing stays behind.\n`,
  )
  const [tool = '', ...words] = network.onRunner(['bash', '--rcfile', rcFile, '-i'])
  const child = spawn(tool, words, {
    stdio: 'inherit',
    cwd: machine.home,
    env: { ...machine.environment, TERM: process.env['TERM'] ?? 'dumb' },
  })
  await endOf(child)
  return {
    ok: true,
    preflightMs: 0,
    resolverTimeoutMs: 0,
    verdict: 'unknown',
    culprit: null,
    pushes: [],
    remedies: [],
    written: [],
  }
}
