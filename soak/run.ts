/** One run of the committed bundle over one healthy network. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Ms, Report } from '../src/report/index.js'
import { runAction, withFolder } from '../__tests__/support/run-bundle.js'
import { startHealthyNetwork } from './network.js'

export interface SoakRun {
  readonly seed: number
  readonly story: string
  readonly status: number | null
  readonly signal: string | null
  readonly wallMs: Ms
  /** The most memory that it had, in bytes; 0 where the system does not tell. */
  readonly mostBytes: number
  readonly stderr: string
  /** null where the run left none. */
  readonly report: Pick<Report, 'verdict' | 'findings' | 'request'> | null
  /** The same with everything that was measured, of a run that did not pass: thousands of others would fill the memory. */
  readonly wholeReport: Report | null
}

/** How often its memory is looked at: the system keeps the most that it was (proc(5), `VmHWM`). */
const lookEveryMs = 100

/** @param root where the bundle stands */
export async function soakOnce(root: string, seed: number): Promise<SoakRun> {
  const network = await startHealthyNetwork(seed)
  try {
    return await withFolder(async (folder) => {
      const config = path.join(folder, 'docker')
      for (const [name, text] of Object.entries(network.dockerFiles)) {
        const file = path.join(config, name)
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(file, text)
      }
      const memory = watchMemory()
      try {
        const run = await runAction(network.inputs, {
          root,
          docker: { version: `${network.dockerVersion}, build 0000000` },
          environment: { DOCKER_CONFIG: config },
          started: memory.watch,
        })
        const { status, signal, wallMs, stderr } = run
        const report = run.report === null ? null : essentials(run.report)
        const wholeReport = report?.verdict === 'pass' ? null : run.report
        return {
          seed,
          story: network.story,
          status,
          signal,
          wallMs,
          stderr,
          report,
          wholeReport,
          mostBytes: memory.most(),
        }
      } finally {
        memory.end()
      }
    })
  } finally {
    await network.close()
  }
}

const essentials = ({ verdict, findings, request }: Report) => ({ verdict, findings, request })

function watchMemory() {
  let most = 0
  let timer: NodeJS.Timeout | undefined
  const look = async (pid: number) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0)
    most = Math.max(most, kilobytes * 1_024)
  }
  return {
    watch: (pid: number) => {
      timer = setInterval(() => void look(pid), lookEveryMs)
    },
    most: () => most,
    end: () => clearInterval(timer),
  }
}
