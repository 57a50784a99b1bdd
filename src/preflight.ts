/**
 * The story and the only loop: the runner's facts, then measuring what the plan asks for until it asks
 * for nothing or the deadline passes, then the judgement.
 */
import { setMaxListeners } from 'node:events'
import { judging, limits, planning, tracing } from './budgets.js'
import type { HeadStart } from './head-start.js'
import { createMeasurer, type Measurer } from './measure/measurer.js'
import { watchStalls } from './measure/stalls.js'
import { createTrustStore, type Authorities } from './measure/trust-store.js'
import { givenUp } from './plan/given-up.js'
import { nextProbes } from './plan/next-probes.js'
import type { Situation } from './plan/situation.js'
import { beginsUpload, endsUpload } from './plan/upload-end.js'
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
import type {
  DiagnosisProbe,
  DnsProbe,
  DnsReply,
  Measurement,
  Ms,
  Observations,
  Probe,
  Report,
  Request,
  RunnerFacts,
} from './report/index.js'
import { createSecrets, type Secrets } from './secrets.js'
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

export interface Ending {
  readonly asked: AbortSignal
  /** Ends what `Survey.signal` ends. */
  readonly end: () => void
}

export interface Survey {
  readonly world: Pick<World, 'monotonicMs'>
  readonly signal: AbortSignal
  /** When it is asked for, nothing more is asked but what an upload needs to be cancelled, and then everything is ended. */
  readonly ending?: Ending
  readonly startMs: Ms
  readonly measurer: Measurer
  readonly witness: Pick<Witness, 'measured'>
  /** What should be asked, given what is known. */
  readonly plan: (observations: Observations, situation: Situation) => readonly Probe[]
  /** What goes on beside the measurements, and is not waited for: told what is known, and what is long overdue. */
  readonly beside?: (observations: Observations, stuck: ReadonlySet<string>) => void
  /** What is still to come of the runner, and is waited for: what it changes may be asked about. */
  readonly news?: readonly Promise<(facts: RunnerFacts) => RunnerFacts>[]
}

/** Every probe as soon as it is asked for, none waiting for another. */
export async function survey(
  first: Observations,
  { world, signal, ending, startMs, measurer, witness, plan, beside, news = [] }: Survey,
): Promise<Observations> {
  let observations = first
  const known = new Set<string>()
  const underway = new Map<string, Ms>()
  const questions = new Map<string, DnsProbe>()
  // What the run does not wait for, or not any longer.
  const aside = new Map<string, { readonly probe: DiagnosisProbe | DnsProbe; readonly sinceMs: Ms }>()
  // Whatever else is still on its way, a run that is asked to end waits for these.
  const ofUploads = new Set<string>()
  const { promise: finished, resolve: finish, reject: fail } = withResolvers<undefined>()
  const isEnding = () => ending?.asked.aborted === true

  const olderThan = (ageMs: Ms, nowMs: Ms) =>
    new Set([...underway].filter(([, sinceMs]) => nowMs - sinceMs >= ageMs).map(([id]) => id))
  const situation = (): Situation => {
    const nowMs = world.monotonicMs() - startMs
    return {
      nowMs,
      overdue: olderThan(limits.overdueMs, nowMs),
      doubted: olderThan(limits.doubtMs, nowMs),
      idle: underway.size === 0,
    }
  }
  const askWhatIsNew = () => {
    const now = situation()
    const worthAsking = signal.aborted ? [] : plan(observations, now)
    const probes = isEnding() ? worthAsking.filter(endsUpload(observations)) : worthAsking
    for (const probe of probes) {
      if (known.has(probe.id)) continue
      known.add(probe.id)
      const sinceMs = Math.max(now.nowMs, probe.notBeforeMs)
      if (probe.kind === 'diagnosis' && !probe.waitedFor) aside.set(probe.id, { probe, sinceMs })
      else underway.set(probe.id, sinceMs)
      if (probe.kind === 'dns') questions.set(probe.id, probe)
      if (isEnding() || beginsUpload(probe)) ofUploads.add(probe.id)
      measurer.measure(probe).then(take).catch(fail)
    }
    if (isEnding() && ![...ofUploads].some((id) => underway.has(id))) ending?.end()
    beside?.(observations, olderThan(tracing.suspectAfterMs, now.nowMs))
    setAsideWhatIsGivenUp(now)
    if (underway.size === 0 && awaited === 0) finish(undefined)
    else wakeInTime(now.nowMs)
  }
  // While nothing happens, too, what is on its way becomes overdue: a lost packet is doubted while it is waited for.
  let waking: NodeJS.Timeout | undefined
  const wakeInTime = (nowMs: Ms) => {
    clearTimeout(waking)
    const ages = [limits.overdueMs, limits.doubtMs, tracing.suspectAfterMs]
    const times = [...underway.values()].flatMap((sinceMs) => ages.map((ageMs) => sinceMs + ageMs))
    const nextMs = Math.min(...times.filter((atMs) => atMs > nowMs))
    if (nextMs !== Infinity) waking = setTimeout(lookAround, Math.max(Math.ceil(nextMs - nowMs), restMs()))
  }
  const setAsideWhatIsGivenUp = (now: Situation) => {
    const isGivenUp = givenUp(observations, now, measurer.lateReplies())
    for (const [id, sinceMs] of underway) {
      const probe = questions.get(id)
      if (probe === undefined || !isGivenUp(probe, sinceMs)) continue
      underway.delete(id)
      aside.set(id, { probe, sinceMs })
    }
    // What stands behind a stub is waited for again as soon as the stub needs explaining.
    for (const [id, { probe, sinceMs }] of aside) {
      if (probe.kind !== 'dns' || probe.why !== 'behind-stub' || isGivenUp(probe, sinceMs)) continue
      aside.delete(id)
      underway.set(id, sinceMs)
    }
  }
  let ended = false
  const planned: { next: (() => void) | null; lastMs: Ms } = { next: null, lastMs: 0 }
  const restMs = () => (planned.lastMs > planning.shortMs ? planned.lastMs * planning.restFactor : 0)
  const take = (measurement: Measurement) => {
    if (ended) return
    underway.delete(measurement.probe.id)
    aside.delete(measurement.probe.id)
    observations = { ...observations, measurements: [...observations.measurements, measurement] }
    witness.measured(measurement)
    // Once for all that came together, after it was all received: planning must not delay a clock, while there is one.
    if (underway.size === 0) forgetPlanned()
    planned.next ??= later(lookAround, underway.size === 0 ? 0 : restMs())
  }

  let awaited = news.length
  const heard = (change: (facts: RunnerFacts) => RunnerFacts) => {
    if (ended) return
    awaited -= 1
    observations = { ...observations, runner: change(observations.runner) }
    lookAround()
  }

  const forgetPlanned = () => {
    planned.next?.()
    planned.next = null
  }
  const lookAround = () => {
    forgetPlanned()
    const begunMs = world.monotonicMs()
    try {
      askWhatIsNew()
    } catch (error) {
      fail(error)
    }
    planned.lastMs = world.monotonicMs() - begunMs
  }
  let lastMoment: NodeJS.Timeout | undefined
  const hurry = () => {
    lastMoment = setTimeout(() => ending?.end(), limits.uploadEndMs)
    lookAround()
  }
  ending?.asked.addEventListener('abort', hurry, { once: true })
  if (isEnding()) hurry()
  else lookAround()
  for (const one of news) one.then(heard).catch(fail)
  try {
    await finished
  } finally {
    ended = true
    clearTimeout(waking)
    clearTimeout(lastMoment)
    ending?.asked.removeEventListener('abort', hurry)
    planned.next?.()
  }
  const nowMs = world.monotonicMs() - startMs
  const cut = [...aside.values()].map(({ probe, sinceMs }): Measurement => {
    const startedMs = Math.min(sinceMs, nowMs)
    const result = { kind: 'skipped', why: 'deadline', waitedMs: nowMs - startedMs } as const
    return probe.kind === 'dns' ? { probe, startedMs, result } : { probe, startedMs, result }
  })
  cut.forEach((measurement) => witness.measured(measurement))
  return { ...observations, measurements: [...observations.measurements, ...cut] }
}

/** After what has come in was received, or after a while. @returns how it is called off */
function later(work: () => void, waitMs: Ms): () => void {
  if (waitMs > 0) {
    const timer = setTimeout(work, waitMs)
    return () => clearTimeout(timer)
  }
  const immediate = setImmediate(work)
  return () => clearImmediate(immediate)
}

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
