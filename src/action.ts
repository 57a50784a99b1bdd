/** The action, from a request that was read to everything that is told of it. */
import { createActionSink, type ActionSink } from './render/action.js'
import { endedNotice } from './render/ended.js'
import { detailLine, factsLines, progressLine } from './render/progress.js'
import { jobSummaryFor, preflight, type PreflightOptions, type Witness } from './preflight.js'
import type { Publisher } from './publish/check-run.js'
import { createRedactor, nothingRedacted, type Redactor } from './redact.js'
import type { Delivery, Request } from './report/index.js'
import { isRedacted } from './runner/visibility.js'
import { createSecrets } from './secrets.js'
import type { World } from './world.js'

export interface Asked extends Pick<PreflightOptions, 'headStart' | 'resolvConfPath'> {
  readonly request: Request
  readonly delivery: Delivery
  /** Empty where there is none. */
  readonly token: string
}

/** Rejects for a fault of this program only. */
export async function runAction(
  world: World,
  { request, delivery, token, headStart = null, resolvConfPath }: Asked,
): Promise<void> {
  const sink = createActionSink()
  const redactor = (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted
  const publisher = delivery.statusCheck ? await publisherFor(world, sink, { request, token }) : null
  try {
    const report = await preflight(world, request, {
      resolvConfPath,
      headStart,
      jobSummary: jobSummaryFor(world.environment, delivery.summary),
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

/** @param mistakes all of them, as text */
export const tellBadRequest = (mistakes: string): void => createActionSink().badRequest(mistakes)

export const tellFault = (error: unknown): void => createActionSink().fault(error)

async function publisherFor(
  world: World,
  sink: ActionSink,
  { request, token }: { readonly request: Request; readonly token: string },
): Promise<Publisher> {
  const { createPublisher, tokenKey } = await import('./publish/check-run.js')
  const secrets = createSecrets((secret) => sink.mask(secret))
  if (token !== '') secrets.keepToken(tokenKey, token)
  return createPublisher({ world, secrets, timeoutMs: request.timeoutMs })
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
