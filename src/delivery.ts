/** What the action does with a report. What cannot be written is told, and changes neither verdict nor exit status. */
import type { ActionSink } from './render/action.js'
import { annotations } from './render/annotation.js'
import { checkRun, publishedLine, unpublishedNotice } from './render/check-run.js'
import { plainLine } from './render/escape.js'
import { limits } from './render/limits.js'
import { summaryOf } from './render/markdown.js'
import { outputs } from './render/outputs.js'
import { renderTerminal } from './render/terminal.js'
import type { Redactor } from './redact.js'
import { findStep } from './runner/workflow-step.js'
import type { CheckRun, CheckRunEnd, Delivery, Report } from './report/index.js'
import { tryToWrite, type World } from './world.js'

const logWidth = 120
const reportName = 'push-preflight-report.json'

export interface DeliveryOptions {
  readonly world: Pick<World, 'environment' | 'readFile'>
  readonly sink: ActionSink
  readonly delivery: Delivery
  /** What a report is shown through. */
  readonly redactor: Redactor
  /** Publishes a check run, where one is asked for. Never rejects. */
  readonly publish: ((run: CheckRun) => Promise<CheckRunEnd>) | null
}

/**
 * Report file, job summary, log, outputs, annotations and exit status; then the check run, which may take its time. The file
 * is for whoever fetches it, and stays whole unless `redact: true` says otherwise; all else may be read by everybody.
 */
export async function deliver(
  measured: Report,
  { world, sink, delivery, redactor, publish }: DeliveryOptions,
): Promise<void> {
  const report = redactor.report(measured)
  const { environment } = world
  const reportPath = delivery.reportPath ?? defaultReportPath(environment)
  const noReport =
    reportPath === null
      ? null
      : await tryToWrite(reportPath, reportText(delivery.redact === 'true' ? report : measured))
  const noSummary = delivery.summary ? await writeSummary(report, environment, sink) : null
  sink.info(renderTerminal(report, { colour: false, width: logWidth }))
  const noOutputs = sink.setOutputs(outputs(report, noReport === null ? reportPath : null))
  sink.annotate(annotations(report), await findStep(world))
  sink.notWritten([
    ...(noReport === null
      ? []
      : [`the report file ${plainLine(reportPath ?? '', limits.cellCharacters)} (${noReport})`]),
    ...(noSummary === null ? [] : [noSummary]),
    ...(noOutputs === null ? [] : [`the outputs of this step (${noOutputs})`]),
  ])
  sink.setExitCode(report, report.request.failOn)
  if (publish === null) return
  const job = environment['GITHUB_JOB'] ?? ''
  const end = await publish(checkRun(report, { docsBase: docsBase(environment), job }))
  if (end.kind === 'published') sink.info(publishedLine(end))
  else {
    const { title, message } = unpublishedNotice(end, report)
    sink.notice({ title, message: redactor.text(message) })
  }
}

const reportText = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

/** @returns what of it was not written, or null. A runner that has no place for summaries is told of by a finding. */
async function writeSummary(
  report: Report,
  environment: World['environment'],
  sink: ActionSink,
): Promise<string | null> {
  if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '') return null
  const { markdown, leftOut } = summaryOf(report, { docsBase: docsBase(environment) })
  const why = await sink.writeSummary(markdown)
  if (why !== null) return `the job summary (${why})`
  return leftOut.length === 0
    ? null
    : `a part of the job summary (${leftOut.join(', ')}: GitHub takes no more than 1 MiB)`
}

function defaultReportPath(environment: World['environment']): string | null {
  const folder = environment['RUNNER_TEMP'] ?? ''
  return folder === '' ? null : `${folder}/${reportName}`
}

/** Where this action's own pages are, when the runner says where it was fetched from. */
function docsBase(environment: World['environment']): string {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = environment
  return server !== undefined && repository !== undefined && repository !== '' && ref !== undefined
    ? `${server}/${repository}/blob/${ref}`
    : ''
}
