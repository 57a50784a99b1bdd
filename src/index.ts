/** The action's entry. */
import { deliver } from './delivery.js'
import { createActionSink, type ActionSink } from './render/action.js'
import { detailLine, factsLines, progressLine } from './render/progress.js'
import { jobSummaryFor, preflight, type Witness } from './preflight.js'
import { describeMistakes, parseRequest, type Mistake } from './request.js'
import { createRedactor, nothingRedacted, type Redactor } from './redact.js'
import type { Delivery } from './report/index.js'
import { isRedacted } from './runner/visibility.js'
import { realWorld, whyNoFile, type World } from './world.js'

const resolvConfPath = '/etc/resolv.conf'

async function run(world: World, sink: ActionSink): Promise<void> {
  const { environment } = world
  const parsed = parseRequest(inputsOf(environment), { kind: 'action' })
  const mistakes = parsed.ok ? await pathMistakes(parsed.delivery) : parsed.mistakes
  if (!parsed.ok || mistakes.length > 0) {
    sink.badRequest(describeMistakes(mistakes))
    return
  }
  const { request, delivery } = parsed
  const redactor = (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted
  const report = await preflight(world, request, {
    resolvConfPath,
    jobSummary: jobSummaryFor(environment, delivery.summary),
    witness: witnessFor(sink, redactor),
  })
  await deliver(report, { world, sink, delivery, redactor })
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
  const got = reportPath === null ? null : await whyNoFile(reportPath)
  if (got === null) return []
  return [{ input: 'report-path', expected: 'the path of a file that can be written', got, hint: null }]
}

function witnessFor(sink: ActionSink, redactor: Redactor): Witness {
  return {
    phase: (title, work) => sink.group(title, work),
    secret: (token) => sink.mask(token),
    runner: (facts) => {
      redactor.runner(facts)
      factsLines(facts).forEach((line) => sink.info(redactor.text(line)))
    },
    measured: (measurement) => {
      redactor.measured(measurement)
      const line = progressLine(measurement)
      if (line === null) sink.debug(() => redactor.text(detailLine(measurement)))
      else sink.info(redactor.text(line))
    },
  }
}

const sink = createActionSink()
try {
  await run(realWorld(), sink)
} catch (error) {
  sink.fault(error)
}
