/** The survey's loop without a network and without a clock: how long it takes where every probe takes what its result says. */
import { limits } from '../../src/budgets.js'
import { createPace } from '../../src/measure/pace.js'
import { givenUp } from '../../src/plan/given-up.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import type { Measurement, Observations, Probe, RunnerFacts } from '../../src/report/index.js'
import { notTold, requestFor, type Network } from './observe.js'

export interface TimedSurvey {
  readonly observations: Observations
  readonly durationMs: number
}

interface UnderWay {
  readonly measurement: Measurement
  readonly askedMs: number
  readonly endMs: number
}

/** Asked as preflight.ts asks: when something has come in, and when something is on its way for so long that it counts. */
export function timedSurvey(
  inputs: Readonly<Record<string, string>>,
  runner: RunnerFacts,
  network: Network,
): TimedSurvey {
  const pace = createPace(limits.queryBurst, limits.queriesPerSecond)
  const known = new Set<string>()
  let underWay: readonly UnderWay[] = []
  const aside = new Set<string>()
  let observations: Observations = {
    schemaVersion: 1,
    request: requestFor({ 'check-credentials': 'false', ...inputs }),
    runner,
    measurements: [],
    routes: [],
  }
  const measure = (probe: Probe, nowMs: number): UnderWay => {
    const askedMs = Math.max(nowMs, probe.notBeforeMs)
    if (probe.kind === 'dns') {
      const resolver = `${probe.resolver.address} ${probe.resolver.port}`
      const startedMs = askedMs + pace.waitMs(resolver, askedMs)
      pace.letGo(resolver)(startedMs)
      const measurement = { probe, startedMs, result: network.dns(probe) }
      return { measurement, askedMs, endMs: startedMs + tookMs(measurement) }
    }
    if (probe.kind === 'diagnosis') {
      // The worst that can come of it: silence, where a run waits for it at all.
      const silence = { kind: 'timed-out', waitedMs: probe.waitMs, late: null, mismatched: null } as const
      const measurement = { probe, startedMs: askedMs, result: probe.waitedFor ? silence : notTold() }
      return { measurement, askedMs, endMs: askedMs + tookMs(measurement) }
    }
    const result = network.connect(probe)
    const measurement = { probe, startedMs: askedMs, result, certificate: null }
    return { measurement, askedMs, endMs: askedMs + tookMs(measurement) }
  }

  let nowMs = 0
  for (;;) {
    const awaited = underWay.filter(({ measurement }) => !aside.has(measurement.probe.id))
    const olderThan = (ageMs: number) =>
      new Set(
        awaited
          .filter(({ askedMs }) => nowMs - askedMs >= ageMs)
          .map(({ measurement }) => measurement.probe.id),
      )
    const situation = {
      nowMs,
      overdue: olderThan(limits.overdueMs),
      doubted: olderThan(limits.doubtMs),
      idle: awaited.length === 0,
    }
    const asked = nextProbes(observations, situation).filter(({ id }) => !known.has(id))
    for (const { id } of asked) known.add(id)
    underWay = [...underWay, ...asked.map((probe) => measure(probe, nowMs))]
    const isGivenUp = givenUp(observations, situation, lateIn(observations))
    for (const { measurement, askedMs } of underWay) {
      const { probe } = measurement
      if (isGivenUp(probe, askedMs)) aside.add(probe.id)
      else if (probe.kind === 'dns' && probe.why === 'behind-stub') aside.delete(probe.id)
    }
    if (underWay.every(({ measurement }) => aside.has(measurement.probe.id))) {
      return { observations, durationMs: nowMs }
    }
    const wakingMs = underWay
      .flatMap(({ askedMs }) => [askedMs + limits.overdueMs, askedMs + limits.doubtMs])
      .filter((atMs) => atMs > nowMs)
    nowMs = Math.min(...wakingMs, ...underWay.map(({ endMs }) => endMs))
    const come = underWay.filter(({ endMs }) => endMs <= nowMs)
    underWay = underWay.filter(({ endMs }) => endMs > nowMs)
    observations = {
      ...observations,
      measurements: [...observations.measurements, ...come.map(({ measurement }) => measurement)],
    }
  }
}

const lateIn = ({ measurements }: Observations): ReadonlySet<string> =>
  new Set(
    measurements.flatMap(({ probe, result }) =>
      result.kind === 'timed-out' && 'late' in result && result.late !== null ? [probe.id] : [],
    ),
  )

function tookMs({ result }: Measurement): number {
  if ('ms' in result) return result.ms
  if (result.kind === 'answered') return result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0)
  return result.waitedMs + ('beforeMs' in result ? result.beforeMs : 0)
}
