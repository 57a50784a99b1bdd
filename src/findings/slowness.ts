/** Nameservers that answer in time, and slowly. */
import type { Observations, Resolver } from '../report/index.js'
import { median, type Cell } from './behaviour.js'
import { howFar } from './exact-causes.js'
import { hostsText, suspectFor } from './resolver-suspect.js'
import { busyEvidence, slowFromMs } from './starvation.js'
import { tookText, type Suspect } from './suspect.js'

/** Slow by its median over all names, or for one host. */
export function slowness(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
): readonly Suspect[] {
  const { slowThresholdMs } = observations.request
  const fromMs = slowFromMs(observations, resolver)
  const all = cells.flatMap((cell) => cell.replyMs).sort((one, other) => one - other)
  const usualMs = median(all) ?? 0
  const slowCells = cells.filter((cell) => (median(cell.replyMs) ?? 0) > fromMs)
  if (usualMs <= fromMs && slowCells.length === 0) return []
  const blamed = usualMs > fromMs ? cells.filter((cell) => cell.replyMs.length > 0) : slowCells
  const ms = usualMs > fromMs ? usualMs : Math.max(...slowCells.map((cell) => median(cell.replyMs) ?? 0))
  const does = `is slow for ${hostsText(blamed, cells)}: ${tookText(ms)} in the median, ${tookText(slowThresholdMs)} is the limit${howFar(observations, resolver, ms)}`
  const suspect = suspectFor(observations, resolver, 'resolver-slow', blamed, does)
  return [{ ...suspect, evidence: [...suspect.evidence, ...busyEvidence(observations, resolver)] }]
}
