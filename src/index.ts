/** The action's entry. */
import { createActionSink, type ActionSink } from './render/action.js'
import { annotations } from './render/annotation.js'
import { renderMarkdown } from './render/markdown.js'
import { outputs } from './render/outputs.js'
import { factsLines, progressLine } from './render/progress.js'
import { renderTerminal } from './render/terminal.js'
import { jobSummaryFor, preflight, type Witness } from './preflight.js'
import { describeMistakes, parseRequest, type Mistake } from './request.js'
import type { Delivery } from './report/index.js'
import { realWorld, whyNotWritable, writeWhole, type World } from './world.js'

const logWidth = 120
const resolvConfPath = '/etc/resolv.conf'
const reportName = 'push-preflight-report.json'

async function run(world: World, sink: ActionSink): Promise<void> {
  const { environment } = world
  const parsed = parseRequest(inputsOf(environment), { kind: 'action' })
  const mistakes = parsed.ok ? await pathMistakes(parsed.delivery) : parsed.mistakes
  if (!parsed.ok || mistakes.length > 0) {
    sink.badRequest(describeMistakes(mistakes))
    return
  }
  const { request, delivery } = parsed
  const summaryAsked = delivery.summary
  const report = await preflight(world, request, {
    resolvConfPath,
    jobSummary: jobSummaryFor(environment, summaryAsked),
    witness: witnessFor(sink),
  })

  const reportPath = delivery.reportPath ?? defaultReportPath(environment)
  if (reportPath !== null) await writeWhole(reportPath, `${JSON.stringify(report, null, 2)}\n`)
  if (summaryAsked) await sink.writeSummary(renderMarkdown(report, { docsBase: docsBase(environment) }))
  sink.info(renderTerminal(report, { colour: false, width: logWidth }))
  sink.setOutputs(outputs(report, reportPath))
  sink.annotate(annotations(report))
  sink.setExitCode(report, request.failOn)
}

/** The runner hands over `with: report-path:` as `INPUT_REPORT-PATH`. */
function inputsOf(environment: World['environment']): Readonly<Record<string, string>> {
  const prefix = 'INPUT_'
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined
        ? [[name.slice(prefix.length).toLowerCase(), value]]
        : [],
    ),
  )
}

async function pathMistakes({ reportPath }: Delivery): Promise<readonly Mistake[]> {
  const got = reportPath === null ? null : await whyNotWritable(reportPath)
  if (got === null) return []
  return [{ input: 'report-path', expected: 'the path of a file that can be written', got, hint: null }]
}

function witnessFor(sink: ActionSink): Witness {
  return {
    phase: (title, work) => sink.group(title, work),
    secret: (token) => sink.mask(token),
    runner: (facts) => factsLines(facts).forEach((line) => sink.info(line)),
    measured: (measurement) => {
      const line = progressLine(measurement)
      if (line !== null) sink.info(line)
    },
  }
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

const sink = createActionSink()
try {
  await run(realWorld(), sink)
} catch (error) {
  sink.fault(error)
}
