/** The story: the runner's facts, then the survey, which measures what the plan asks for, then the judgement. */
import { setMaxListeners } from 'node:events'
import { judging, limits } from './budgets.js'
import type { HeadStart } from './head-start.js'
import { createMeasurer } from './measure/measurer.js'
import { watchStalls } from './measure/stalls.js'
import { createTrustStore, type Authorities } from './measure/trust-store.js'
import { nextProbes } from './plan/next-probes.js'
import { pathOf } from './push-path/path.js'
import { readCertificates, type Certificates } from './runner/certificates.js'
import { askHelpers, type HelperQuestion } from './runner/credential-helper.js'
import {
  noInfo,
  notAnswered,
  readDockerInfo,
  withDockerInfo,
  withDaemonSettings,
} from './runner/docker-info.js'
import { readRunner } from './runner/facts.js'
import { discreetWorld } from './runner/discreet-world.js'
import { readStepSecrets } from './runner/step-secrets.js'
import { readSurroundings, withSurroundings } from './runner/surroundings.js'
import type { DnsReply, Measurement, Ms, Observations, Report, Request, RunnerFacts } from './report/index.js'
import { createSecrets, type Secrets } from './secrets.js'
import { survey } from './survey.js'
import { createTracing } from './tracing.js'
import { withResolvers, type World } from './world.js'

/** Whoever watches a run: a log, a terminal, nobody. */
export interface Witness {
  phase<T>(title: string, work: () => Promise<T>): Promise<T>
  runner(facts: RunnerFacts): void
  measured(measurement: Measurement): void
  /** A token that a log must never show. */
  secret(token: string): void
}

/** For a run whose report is all that is looked at. */
export const nobodyWatches: Witness = {
  phase: (_, work) => work(),
  runner: () => undefined,
  measured: () => undefined,
  secret: () => undefined,
}

export interface PreflightOptions {
  readonly resolvConfPath: string
  readonly jobSummary: RunnerFacts['jobSummary']
  readonly witness: Witness
  /** How observations are judged. Loaded when there is something to judge: the first query leaves so much earlier. */
  readonly judgement: () => Promise<Judging>
  /** What was asked, and when the run began, where that was before this. */
  readonly headStart?: HeadStart | null
}

interface Judging {
  readonly judgeAgain: (observations: Observations, durationMs: Ms) => Report
}

/** Whether the runner has a place for the job summary that was asked for. */
export function jobSummaryFor(
  environment: World['environment'],
  isAsked: boolean,
): RunnerFacts['jobSummary'] {
  if (!isAsked) return 'not-asked'
  return (environment['GITHUB_STEP_SUMMARY'] ?? '') === '' ? 'not-set' : 'available'
}

/**
 * Ends by `request.timeoutMs`, whatever the network does, and at once where the world asks for it, but for an upload that has
 * to be cancelled first. Nothing that it opened is left behind; the report says what was seen until then.
 */
export async function preflight(given: World, request: Request, options: PreflightOptions): Promise<Report> {
  const headStart = options.headStart ?? null
  const startMs = headStart?.startMs ?? given.monotonicMs()
  const { signal, end } = deadlineAfter(
    startMs + request.timeoutMs - judgingMs(request) - given.monotonicMs(),
  )
  signal.addEventListener('abort', () => headStart?.end(), { once: true })
  // Tools are ended at once, and sockets when no upload is left.
  const toolsEnd = AbortSignal.any([signal, given.endAsked])
  setMaxListeners(0, toolsEnd)
  const { witness } = options
  const secrets = createSecrets((token) => witness.secret(token))
  const hidden = readStepSecrets(given, request).then((found) => found.forEach((one) => secrets.hide(one)))
  const world = discreetWorld(withToolsOf(given, headStart), secrets, hidden)
  const asking = readDockerInfo(world, toolsEnd)
  // Asked beside the measurements: helpers may take their time, and Docker would wait for them, too.
  let askingHelpers: Promise<(facts: RunnerFacts) => RunnerFacts> | null = null
  const toAsk = (questions: readonly HelperQuestion[]) => {
    if (questions.length > 0) askingHelpers = askHelpers(given, questions, secrets, toolsEnd)
  }
  try {
    const [runner, trustStore] = await witness.phase('Runner', async () => {
      const read = await Promise.all([
        readRunner(world, request, { ...options, signal: toolsEnd, secrets, toAsk }),
        readCertificates(world).then((certificates) =>
          createTrustStore(authoritiesIn(certificates), secrets, request.trustedRealms),
        ),
      ])
      witness.runner(read[0])
      return read
    })
    const lookingAround = readSurroundings(world, runner, toolsEnd)
    const measurer = createMeasurer({ world, signal, startMs, secrets, trustStore, headStart })
    const informed = Promise.race([
      asking,
      resolvedAfter(startMs + limits.infoMs - world.monotonicMs(), toolsEnd, noInfo(notAnswered)),
    ])
    const nothing: Observations = { schemaVersion: 1, request, runner, measurements: [], routes: [] }
    const routes = createTracing(world, request, toolsEnd)
    const stalls = watchStalls(world, startMs)
    const surveyed = await witness
      .phase('Measurements', () =>
        survey(nothing, {
          world,
          signal,
          ending: { asked: world.endAsked, end },
          startMs,
          measurer,
          witness,
          plan: nextProbes,
          beside: routes.look,
          news: [
            ...(askingHelpers === null ? [] : [askingHelpers]),
            // The daemon decides whom it does not verify, and its proxy. It is waited for in the end anyhow.
            informed.then((info) => (facts: RunnerFacts) => withDaemonSettings(facts, info)),
          ],
        }),
      )
      .finally(() => stalls.end())
    const patienceMs = startMs + limits.infoMs - world.monotonicMs()
    const [info, around, traced] = await Promise.all([
      Promise.race([asking, resolvedAfter(patienceMs, toolsEnd, noInfo(notAnswered))]),
      Promise.race([lookingAround, resolvedAfter(patienceMs, toolsEnd, null)]),
      routes.finish(surveyed),
    ])
    end()
    const facts = { ...withDockerInfo(surveyed.runner, info), stalls: stalls.end() }
    const known = {
      ...surveyed,
      routes: traced,
      runner: around === null ? facts : withSurroundings(facts, around),
    }
    const observations = presentable(known, measurer.lateReplies())
    const { judgeAgain } = await options.judgement()
    return judgeAgain(observations, world.monotonicMs() - startMs)
  } catch (error) {
    throw toldWithout(secrets, error)
  } finally {
    end()
  }
}

/** What was started already is not started again. */
const withToolsOf = (world: World, headStart: HeadStart | null): World => ({
  ...world,
  run: (words, bounds) => headStart?.outputOf(words) ?? world.run(words, bounds),
})

/** Whatever went wrong, somebody is going to be told of it. */
const toldWithout = (secrets: Pick<Secrets, 'without'>, error: unknown): Error =>
  new Error(secrets.without(error instanceof Error ? error.message : String(error)))

/** What the daemon says of itself is worth no wait beyond the measurements, but for a moment. */
function resolvedAfter<T>(ms: Ms, signal: AbortSignal, value: T): Promise<T> {
  const { promise, resolve } = withResolvers<T>()
  const stop = () => {
    clearTimeout(timer)
    resolve(value)
  }
  const timer = setTimeout(stop, Math.max(0, ms))
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return promise
}

/** What the time-out has to leave for judging, which grows with the registries of a job. */
function judgingMs({ images, timeoutMs }: Request): Ms {
  const registries = new Set(images.map(({ domain }) => domain)).size
  return Math.min(registries * judging.registryMs, timeoutMs * judging.mostShare)
}

/** One deadline for everything that is opened. `end` ends it all at once, and is harmless twice. */
function deadlineAfter(timeoutMs: Ms): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  const timer = setTimeout(() => controller.abort(), timeoutMs)
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      controller.abort()
    },
  }
}

/** Late replies take their place, and of the hosts file only the hosts of this push stay. */
export function presentable(
  observations: Observations,
  lateReplies: ReadonlyMap<string, DnsReply>,
): Observations {
  const measurements = observations.measurements.map((one): Measurement => {
    const late = lateReplies.get(one.probe.id)
    if (one.probe.kind !== 'dns' || one.result.kind !== 'timed-out' || late === undefined) return one
    return { ...one, result: { ...one.result, late } } as Measurement
  })
  const hosts = new Set(pathOf(observations).map(({ host }) => host.toLowerCase()))
  const pins = Object.fromEntries(
    Object.entries(observations.runner.pins).filter(([name]) => hosts.has(name)),
  )
  return { ...observations, measurements, runner: { ...observations.runner, pins } }
}

const authoritiesIn = ({ daemonSystem, clientSystem, folder }: Certificates): Authorities => ({
  daemonSystem: daemonSystem.pems,
  clientSystem: clientSystem.pems,
  folderFor: async ({ authorities }) => (await folder(authorities)).pems,
})
