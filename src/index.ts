/** The action's entry. */
import { createActionSink, type ActionSink } from './render/action.js'
import { endedNotice } from './render/ended.js'
import { detailLine, factsLines, progressLine } from './render/progress.js'
import { jobSummaryFor, preflight, type Witness } from './preflight.js'
import { createPublisher, tokenKey, type Publisher } from './publish/check-run.js'
import { describeMistakes, parseRequest, type Mistake } from './request.js'
import { createRedactor, nothingRedacted, type Redactor } from './redact.js'
import type { Delivery, Request } from './report/index.js'
import { isRedacted } from './runner/visibility.js'
import { createSecrets } from './secrets.js'
import { realWorld, watchForEnd, whyNoFile, type World } from './world.js'

const resolvConfPath = '/etc/resolv.conf'
const inputPrefix = 'INPUT_'

async function run(world: World, sink: ActionSink, token: string): Promise<void> {
  const { environment } = world
  const parsed = parseRequest(inputsOf(environment), { kind: 'action' })
  const mistakes = parsed.ok ? await pathMistakes(parsed.delivery) : parsed.mistakes
  if (!parsed.ok || mistakes.length > 0) {
    sink.badRequest(describeMistakes(mistakes))
    return
  }
  const { request, delivery } = parsed
  const redactor = (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted
  const publisher = delivery.statusCheck ? publisherFor(world, sink, { request, token }) : null
  try {
    const report = await preflight(world, request, {
      resolvConfPath,
      jobSummary: jobSummaryFor(environment, delivery.summary),
      judgement: () => import('./judgement.js'),
      witness: witnessFor(sink, redactor, publisher),
    })
    if (world.endAsked.aborted) sink.notice(endedNotice(report.durationMs, world.endAsked))
    const { deliver } = await import('./delivery.js')
    await deliver(report, { world, sink, delivery, redactor, publish: publisher?.publish ?? null })
  } finally {
    publisher?.end()
  }
}

/** Out of the environment at once: no tool that this program starts has a use for it. */
function takeToken(environment: NodeJS.ProcessEnv): string {
  const variable = `${inputPrefix}${tokenKey.toUpperCase()}`
  const token = environment[variable]?.trim() ?? ''
  Reflect.deleteProperty(environment, variable)
  return token
}

function publisherFor(
  world: World,
  sink: ActionSink,
  { request, token }: { readonly request: Request; readonly token: string },
): Publisher {
  const secrets = createSecrets((secret) => sink.mask(secret))
  if (token !== '') secrets.keepToken(tokenKey, token)
  return createPublisher({ world, secrets, timeoutMs: request.timeoutMs })
}

/** The runner hands over `with: report-path:` as `INPUT_REPORT-PATH`. */
function inputsOf(environment: World['environment']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith(inputPrefix) && value !== undefined
        ? [[name.slice(inputPrefix.length).toLowerCase(), value]]
        : [],
    ),
  )
}

async function pathMistakes({ reportPath }: Delivery): Promise<readonly Mistake[]> {
  const got = reportPath === null ? null : await whyNoFile(reportPath)
  if (got === null) return []
  return [{ input: 'report-path', expected: 'the path of a file that can be written', got, hint: null }]
}

function witnessFor(sink: ActionSink, redactor: Redactor, publisher: Publisher | null): Witness {
  return {
    phase: (title, work) => sink.group(title, work),
    secret: (token) => sink.mask(token),
    runner: (facts) => {
      redactor.runner(facts)
      factsLines(facts).forEach((line) => sink.info(redactor.text(line)))
      publisher?.look(facts)
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
const watch = watchForEnd()
try {
  const token = takeToken(process.env)
  await run(realWorld(watch.asked), sink, token)
} catch (error) {
  sink.fault(error)
} finally {
  watch.end()
}
