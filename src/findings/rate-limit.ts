/** A nameserver that answers so many questions in a while, and drops the others. */
import { forecasting, rateLimits } from '../budgets.js'
import { sameEndpoint } from '../push-path/address.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Ms, Observations, Resolver } from '../report/index.js'
import type { Cell } from './behaviour.js'
import { diagnosesOf, isReply } from './diagnoses.js'
import { suspectFor } from './resolver-suspect.js'
import type { Suspect } from './suspect.js'

/**
 * Told from silence by the first answers and by those that come when the burst is over, and from chance by their order:
 * with as much loss by chance, hardly ever all of the first ones are answered.
 */
export function rateLimit(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): readonly Suspect[] {
  const limit = limitOf(observations, resolver)
  if (limit === null) return []
  const dropped = cells.filter(({ results }) => results.some(({ kind }) => kind === 'timed-out'))
  const { allowed, lost, againMs } = limit
  const does = `limits the rate: it answered the first ${allowed === 1 ? 'question' : `${allowed} questions`} of a burst, dropped ${lost} in the second after that, and then answered again`
  const suspect = suspectFor(observations, resolver, 'resolver-limits-rate', dropped, does)
  return [
    {
      ...suspect,
      evidence: [
        ...suspect.evidence,
        `the next answer came to a question ${Math.round(againMs)} ms after the first that was dropped`,
      ],
      // Enough for a lookup: how many of a push's are dropped depends on its pace, and it was this preflight that went beyond it.
      atMost: allowed >= rateLimits.lookupQuestions ? 'warning' : suspect.atMost,
    },
  ]
}

interface Limit {
  readonly allowed: number
  readonly lost: number
  /** From the first dropped question to the first that was answered when the second was over. */
  readonly againMs: Ms
}

function limitOf(observations: Observations, resolver: Resolver): Limit | null {
  const sent = dnsMeasurements(observations)
    .filter(
      ({ probe, result }) =>
        sameEndpoint(probe.resolver, resolver) && probe.transport === 'udp' && result.kind !== 'skipped',
    )
    .sort((one, other) => one.startedMs - other.startedMs)
  const allowed = sent.findIndex(({ result }) => result.kind === 'timed-out')
  const first = sent[allowed]
  if (first === undefined || allowed < 1) return null
  const endMs = first.startedMs + rateLimits.windowMs - rateLimits.marginMs
  const within = sent.slice(allowed).filter(({ startedMs }) => startedMs < endMs)
  const lost = within.filter(({ result }) => result.kind === 'timed-out').length
  const share = lost / within.length
  if (lost < rateLimits.leastLost || share < rateLimits.leastShare) return null
  if ((1 - share) ** allowed > forecasting.noChance) return null
  const again = [...sent, ...diagnosesOf(observations, resolver, 'alone')]
    .filter(({ startedMs, result }) => startedMs >= endMs && isReply(result))
    .map(({ startedMs }) => startedMs)
  return again.length === 0 ? null : { allowed, lost, againMs: Math.min(...again) - first.startedMs }
}
