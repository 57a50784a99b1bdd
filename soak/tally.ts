/** What many runs came to, and which limits they broke. Pure. */
import { atShare } from '../bench/statistics.js'
import type { Ms, Verdict } from '../src/report/index.js'
import type { SoakRun } from './run.js'

/** What has to hold. A healthy network of which nothing is known is no pass. */
export const soakLimits = { fail: 0, unknown: 0, warnShare: 0.01, beyondTimeoutMs: 1_000 } as const

export interface Tally {
  readonly runs: number
  readonly verdicts: Readonly<Record<Verdict | 'none', number>>
  /** `hint resolver-lossy` and the like, most frequent first. */
  readonly findings: readonly (readonly [string, number])[]
  readonly wallMs: { readonly median: Ms; readonly p95: Ms; readonly most: Ms }
  readonly mostBytes: number
  /** Why the limits are not kept; empty where they are. */
  readonly broken: readonly string[]
}

export function tallyOf(runs: readonly SoakRun[]): Tally {
  const verdicts = { pass: 0, warn: 0, fail: 0, unknown: 0, none: 0 }
  const findings = new Map<string, number>()
  for (const { report } of runs) {
    verdicts[report?.verdict ?? 'none'] += 1
    for (const { severity, code } of report?.findings ?? []) {
      const key = `${severity} ${code}`
      findings.set(key, (findings.get(key) ?? 0) + 1)
    }
  }
  const wallMs = runs.map((run) => run.wallMs)
  return {
    runs: runs.length,
    verdicts,
    findings: [...findings].sort(([, one], [, other]) => other - one),
    wallMs: { median: atShare(wallMs, 0.5), p95: atShare(wallMs, 0.95), most: atShare(wallMs, 1) },
    mostBytes: Math.max(0, ...runs.map((run) => run.mostBytes)),
    broken: [
      ...runs.flatMap((run) => endedBadly(run)),
      ...(['fail', 'unknown'] as const).flatMap((verdict) =>
        verdicts[verdict] > soakLimits[verdict]
          ? [`${verdicts[verdict]} of ${runs.length} ended in ${verdict}: none may`]
          : [],
      ),
      ...(verdicts.warn > runs.length * soakLimits.warnShare
        ? [`${verdicts.warn} of ${runs.length} ended in warn: at most one in a hundred may`]
        : []),
      ...(runs.length === 0 ? ['nothing was run'] : []),
    ],
  }
}

function endedBadly({ story, status, signal, wallMs, stderr, report }: SoakRun): readonly string[] {
  const limitMs = (report?.request.timeoutMs ?? 0) + soakLimits.beyondTimeoutMs
  return [
    ...(status === 0 ? [] : [`status ${status ?? signal ?? 'not known'}, not 0: ${story}`]),
    ...(stderr === '' ? [] : [`an error output: ${stderr.trim().slice(0, 500)}: ${story}`]),
    ...(report === null ? [`no report: ${story}`] : []),
    ...(report !== null && wallMs > limitMs
      ? [`${Math.round(wallMs)} ms, longer than its deadline: ${story}`]
      : []),
  ]
}

/** What a run that did not pass has to say for itself, in one line. */
export const complaintOf = ({ story, report }: SoakRun): string =>
  `${report?.verdict ?? 'no report'}: ${(report?.findings ?? [])
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, title }) => `${code} (${title})`)
    .join('; ')}: ${story}`
