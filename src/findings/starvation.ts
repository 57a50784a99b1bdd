/** A machine that is busy with something else: what it hears late is not held against those who said it. */
import { stalling } from '../budgets.js'
import { sameEndpoint } from '../push-path/address.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Endpoint, Ms, Observations } from '../report/index.js'

interface Span {
  readonly fromMs: Ms
  readonly toMs: Ms
}

/**
 * Which share of the time in which a resolver's answers were waited for this process could not run. What a busy machine does
 * takes so much longer: this process hears a reply late, and a stub on the same machine sends it late.
 */
export function starvedShare(observations: Observations, resolver: Endpoint): number {
  const { stalls } = observations.runner
  if (stalls.length === 0) return 0
  const waits = merged(
    dnsMeasurements(observations).flatMap(({ probe, startedMs, result }) =>
      sameEndpoint(probe.resolver, resolver) && (result.kind === 'answered' || result.kind === 'negative')
        ? [{ fromMs: startedMs, toMs: startedMs + result.ms }]
        : [],
    ),
  )
  const waitedMs = waits.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
  const stalledMs = stalls.reduce(
    (sum, { fromMs, ms }) => sum + overlapMs({ fromMs, toMs: fromMs + ms }, waits),
    0,
  )
  return waitedMs === 0 ? 0 : Math.min(stalling.mostShare, stalledMs / waitedMs)
}

/** From when on a resolver is called slow: later by what this machine itself was slowed down meanwhile. */
export const slowFromMs = (observations: Observations, resolver: Endpoint): Ms =>
  observations.request.slowThresholdMs / (1 - starvedShare(observations, resolver))

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((one, other) => one.fromMs - other.fromMs)) {
    const last = apart.at(-1)
    if (last === undefined || span.fromMs > last.toMs) apart.push(span)
    else apart[apart.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) }
  }
  return apart
}

const overlapMs = (one: Span, others: readonly Span[]): Ms =>
  others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(one.toMs, other.toMs) - Math.max(one.fromMs, other.fromMs)),
    0,
  )

/** A share below this is what any machine has. */
const worthTelling = 0.1

/** What is said where it is called slow all the same. */
export function busyEvidence(observations: Observations, resolver: Endpoint): readonly string[] {
  const share = starvedShare(observations, resolver)
  if (share < worthTelling) return []
  const percent = Math.round(share * 100)
  return [
    `this runner was busy with something else for ${percent} % of the time in which these answers came; without that it would still be slow`,
  ]
}
