/** The only loop: what the plan asks for is measured until it asks for nothing, or the deadline passes. */
import { limits, planning, tracing } from './budgets.js'
import type { Measurer } from './measure/measurer.js'
import { givenUp } from './plan/given-up.js'
import type { Situation } from './plan/situation.js'
import { beginsUpload, endsUpload } from './plan/upload-end.js'
import type {
  DiagnosisProbe,
  DnsProbe,
  Measurement,
  Ms,
  Observations,
  Probe,
  RunnerFacts,
} from './report/index.js'
import { withResolvers, type World } from './world.js'

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
  /** Told of every measurement, when it is there. */
  readonly witness: { measured(measurement: Measurement): void }
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
    let nextMs = Infinity
    for (const sinceMs of underway.values()) {
      for (const ageMs of ages) if (sinceMs + ageMs > nowMs) nextMs = Math.min(nextMs, sinceMs + ageMs)
    }
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
