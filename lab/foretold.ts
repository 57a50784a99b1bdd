/** The preflight as a user starts it: the committed bundle, in the runner's place. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../src/report/index.js'
import type { Scenario } from '../src/simulator/index.js'
import type { Foretold, Push } from './job.js'
import type { Machine } from './machine.js'
import type { Network } from './network.js'
import { imagesOf } from './scenarios.js'
import { run, tail } from './process.js'

/** Longer than any `timeout` of a scenario, and the process's own end. */
const limitMs = 120_000

export interface Preflight {
  readonly report: Report
  /** What it says of a push of this kind. */
  foretold(kind: Push['kind']): Promise<Foretold>
}

/** Runs the preflight in the runner's network. Rejects where it does not end with a report. */
export async function runPreflight(
  network: Network,
  machine: Machine,
  scenario: Scenario,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<Preflight> {
  const command = [process.execPath, path.join(root, 'dist', 'cli', 'index.js')]
  const flags = [...scenario.request].filter(([name]) => name !== 'images')
  const report = reportOf(
    await run(
      network.onRunner([
        ...command,
        '--json',
        ...flags.map(([name, value]) => `--${name}=${value}`),
        ...imagesOf(scenario),
      ]),
      { environment: machine.environment, folder: machine.home, limitMs },
    ),
  )
  const signed = report.runner.contentTrust.asked
  return {
    report,
    foretold: async (kind) => {
      if ((kind === 'signed') === signed) return foretoldOf(report, kind)
      const file = path.join(folder, 'other-report.json')
      await writeFile(file, JSON.stringify(withContentTrust(report, kind === 'signed')))
      return foretoldOf(reportOf(await run([...command, '--json', '--from', file], { limitMs })), kind)
    },
  }
}

/** The same observations of a step without content trust, or with it. */
const withContentTrust = (report: Report, asked: boolean): Report => ({
  ...report,
  runner: {
    ...report.runner,
    contentTrust: {
      ...report.runner.contentTrust,
      asked,
      signingMeant: asked,
      why: 'the lab pushes both ways',
    },
  },
})

function reportOf({
  status,
  stdout,
  stderr,
}: {
  status: number | null
  stdout: string
  stderr: string
}): Report {
  // 1 is what a red verdict ends with.
  if (status !== 0 && status !== 1) {
    throw new Error(`expected a report of the preflight, it ended with ${String(status)}: ${tail(stderr)}`)
  }
  return JSON.parse(stdout) as Report
}

/** Docker waits for a credential helper without any limit. */
const hasHangingHelper = ({ runner }: Report): boolean =>
  Object.values(runner.helpers).some(({ kind }) => kind === 'hangs')

/** A plain push is one of new content here, a signed one of content that the registry has (design.md, report.json). */
function foretoldOf(report: Report, kind: Push['kind']): Foretold {
  return {
    outcome: report.outcome,
    seconds: kind === 'plain' ? report.secondsIfNew : report.seconds,
    error: kind === 'plain' ? (report.forecast[0]?.errorIfNew ?? null) : report.predictedError,
    endless: report.outcome === 'unknown' && hasHangingHelper(report),
    shares: (report.forecast[0]?.endings ?? []).map(({ outcome, low, high }) => ({ outcome, low, high })),
  }
}
