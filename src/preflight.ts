/**
 * The story and the only loop: the runner's facts, then measuring what the plan asks for until it asks
 * for nothing or the deadline passes, then the judgement.
 */
import { setMaxListeners } from 'node:events'
import { limits } from './budgets.js'
import { judge } from './findings/judge.js'
import { createMeasurer, type Authorities, type Measurer } from './measure/measurer.js'
import { nextProbes } from './plan/next-probes.js'
import { pathOf } from './push-path/path.js'
import { readCertificates, type Certificates } from './runner/certificates.js'
import { readRunner } from './runner/facts.js'
import type {
  ConnectionProbe,
  Measurement,
  Ms,
  Observations,
  Report,
  Request,
  RunnerFacts,
} from './report/index.js'
import { withResolvers, type World } from './world.js'

/** Whoever watches a run: a log, a terminal, nobody. */
export interface Witness {
  phase<T>(title: string, work: () => Promise<T>): Promise<T>
  runner(facts: RunnerFacts): void
  measured(measurement: Measurement): void
}

export interface PreflightOptions {
  readonly resolvConfPath: string
  readonly jobSummary: RunnerFacts['jobSummary']
  readonly witness: Witness
}

/** Ends by `request.timeoutMs`, whatever the network does; nothing that it opened is left behind. */
export async function preflight(world: World, request: Request, options: PreflightOptions): Promise<Report> {
  const startMs = world.monotonicMs()
  const { signal, end } = deadlineAfter(request.timeoutMs)
  const { witness } = options
  try {
    const [runner, certificates] = await witness.phase('Runner', async () => {
      const read = await Promise.all([
        readRunner(world, request, { ...options, signal }),
        readCertificates(world),
      ])
      witness.runner(read[0])
      return read
    })
    const measurer = createMeasurer({ world, signal, startMs, authoritiesFor: authoritiesIn(certificates) })
    const nothing: Observations = { schemaVersion: 1, request, runner, measurements: [] }
    const surveyed = await witness.phase('Measurements', () =>
      survey(nothing, { world, signal, measurer, witness }),
    )
    end()
    const observations = presentable(surveyed, measurer.lateReplies())
    return { ...observations, ...judge(observations), durationMs: world.monotonicMs() - startMs }
  } finally {
    end()
  }
}

interface Survey {
  readonly world: World
  readonly signal: AbortSignal
  readonly measurer: Measurer
  readonly witness: Witness
}

/** Every probe as soon as it is asked for, none waiting for another. */
async function survey(
  first: Observations,
  { world, signal, measurer, witness }: Survey,
): Promise<Observations> {
  let observations = first
  const known = new Set<string>()
  const underway = new Map<string, Ms>()
  const { promise: finished, resolve: finish, reject: fail } = withResolvers<undefined>()

  const askWhatIsNew = () => {
    const nowMs = world.monotonicMs()
    const overdue = new Set(
      [...underway].filter(([, sinceMs]) => nowMs - sinceMs >= limits.overdueMs).map(([id]) => id),
    )
    const probes = signal.aborted ? [] : nextProbes(observations, overdue)
    for (const probe of probes) {
      if (known.has(probe.id)) continue
      known.add(probe.id)
      underway.set(probe.id, nowMs)
      measurer.measure(probe).then(take).catch(fail)
    }
    if (underway.size === 0) finish(undefined)
  }
  const take = (measurement: Measurement) => {
    underway.delete(measurement.probe.id)
    observations = { ...observations, measurements: [...observations.measurements, measurement] }
    witness.measured(measurement)
    askWhatIsNew()
  }

  // Woken while nothing happens, too, so that a lost packet is doubted while it is waited for.
  const waking = setInterval(askWhatIsNew, limits.wakeEveryMs)
  askWhatIsNew()
  try {
    await finished
  } finally {
    clearInterval(waking)
  }
  return observations
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
function presentable(observations: Observations, lateReplies: ReadonlyMap<string, Ms>): Observations {
  const measurements = observations.measurements.map((one): Measurement => {
    const lateMs = lateReplies.get(one.probe.id)
    if (one.probe.kind !== 'dns' || one.result.kind !== 'timed-out' || lateMs === undefined) return one
    return { ...one, result: { ...one.result, lateMs } } as Measurement
  })
  const hosts = new Set(pathOf(observations).map(({ host }) => host.toLowerCase()))
  const pins = Object.fromEntries(
    Object.entries(observations.runner.pins).filter(([name]) => hosts.has(name)),
  )
  return { ...observations, measurements, runner: { ...observations.runner, pins } }
}

const authoritiesIn =
  (certificates: Certificates) =>
  async ({ authorities }: ConnectionProbe): Promise<Authorities> => {
    const folder =
      authorities.of === 'registry' ? certificates.registryFolder : certificates.trustServerFolder
    const system = certificates.system.pems.join('\n')
    return { system: system === '' ? null : system, folder: (await folder(authorities.host)).pems }
  }
