/** The command, from a request that was read to everything that is told of it. */
import { complain } from './complaint.js'
import { preflight, type PreflightOptions, type Witness } from './preflight.js'
import { createRedactor, nothingRedacted, type Redactor } from './redact.js'
import { endedNotice } from './render/ended.js'
import { plainLine } from './render/escape.js'
import { exitStatus } from './render/exit-status.js'
import { factsLines, progressLine } from './render/progress.js'
import type { Delivery, Report, Request } from './report/index.js'
import { isRedacted } from './runner/visibility.js'
import { tryToWrite, type World } from './world.js'

/** Where what is found goes, besides the report file. */
export interface Telling {
  readonly delivery: Delivery
  readonly json: boolean
  readonly summaryPath: string | null
  readonly terminal: { readonly colour: boolean; readonly width: number }
}

/** Rejects for a fault of this program only. @returns the exit status */
export async function measureAndTell(
  world: World,
  request: Request,
  { headStart = null, resolvConfPath }: Pick<PreflightOptions, 'headStart' | 'resolvConfPath'>,
  telling: Telling,
): Promise<number> {
  const redactor = await redactorFor(world, request, telling)
  const report = await preflight(world, request, {
    resolvConfPath,
    headStart,
    jobSummary: 'not-asked',
    judgement: () => import('./judgement.js'),
    witness: witness(redactor),
  })
  if (world.endAsked.aborted) complain(endedNotice(report.durationMs, world.endAsked).message)
  await deliver(report, telling, redactor)
  return exitStatus(report.verdict, request.failOn)
}

/** @param failOn null for the report's own. @returns the exit status */
export async function judgeAndTell(
  world: World,
  file: string,
  failOn: Request['failOn'] | null,
  telling: Telling,
): Promise<number> {
  const report = await reportFrom(world, file)
  if (typeof report === 'string') return complain(report)
  await deliver(report, telling, await redactorFor(world, report.request, telling))
  return exitStatus(report.verdict, failOn ?? report.request.failOn)
}

const redactorFor = async (world: World, request: Request, { delivery }: Telling): Promise<Redactor> =>
  (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted

async function deliver(
  measured: Report,
  { delivery: { reportPath, redact }, json, summaryPath, terminal }: Telling,
  redactor: Redactor,
): Promise<void> {
  const { renderMarkdown, renderTerminal } = await import('./render/results-in-text.js')
  const shown = redactor.report(measured)
  // The report is for whoever asked for it, and stays whole unless it is told not to.
  const report = redact === 'true' ? shown : measured
  const text = `${JSON.stringify(report, null, 2)}\n`
  if (reportPath !== null) await write('report', reportPath, text)
  if (summaryPath !== null) await write('summary', summaryPath, renderMarkdown(shown))
  process.stdout.write(json ? text : renderTerminal(shown, terminal))
}

/** What cannot be written is told, and changes no exit status: that is the verdict's. */
async function write(what: string, file: string, text: string): Promise<void> {
  const why = await tryToWrite(file, text)
  if (why !== null) {
    process.stderr.write(
      `push-preflight: the ${what} ${plainLine(file)} was not written (${plainLine(why)})\n`,
    )
  }
}

/** @returns the report of that file with a new judgement, or what is wrong with the file. */
async function reportFrom(world: World, file: string): Promise<Report | string> {
  const { describeReportMistakes, maxReportBytes, readObservations } =
    await import('./report-reader/observations.js')
  const { judgeAgain } = await import('./judgement.js')
  const content = await world.readFile(file, maxReportBytes)
  const wrong = (lines: readonly string[]) =>
    `--from: expected a report as --json prints it, got ${plainLine(file)}: ${lines.map((line) => plainLine(line)).join('\n')}`
  if (content.kind !== 'text') return wrong([content.kind === 'absent' ? 'no such file' : content.why])
  const read = readObservations(content.text)
  return read.ok
    ? judgeAgain(read.observations, read.durationMs)
    : wrong(describeReportMistakes(read.mistakes))
}

/** Progress goes to a terminal's stderr; a pipe gets the result alone. */
function witness(redactor: Redactor): Witness {
  const say = (line: string) => {
    if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
  }
  return {
    phase: (title, work) => {
      say(title)
      return work()
    },
    // Nothing of it is ever printed, and a terminal has no mask.
    secret: () => undefined,
    runner: (facts) => {
      redactor.runner(facts)
      factsLines(facts).forEach((line) => say(`  ${redactor.text(line)}`))
    },
    measured: (measurement) => {
      redactor.measured(measurement)
      const line = progressLine(measurement)
      if (line !== null) say(`  ${redactor.text(line)}`)
    },
  }
}
