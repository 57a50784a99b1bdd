/** From the measurements of one run to the cells that replays draw from. */
import { forecasting } from '../budgets.js'
import type { DnsMeasurement, DnsResult, Ms, Observations } from '../report/index.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { cellKey, exchangeOf, type Cell, type Cells, type Exchange, type Loss } from './exchanges.js'
import { wilsonInterval } from './interval.js'

/** `warm`: what a push meets right after this preflight. `cold`: what it would meet without it. */
export type Temperature = 'warm' | 'cold'

interface Sampled {
  readonly key: string
  readonly measurements: readonly DnsMeasurement[]
  readonly exchanges: readonly Exchange[]
  readonly lost: number
}

/** @param timeoutMs Go's time-out for one exchange (`options timeout:`) */
export function cellsOf(observations: Observations, timeoutMs: Ms, temperature: Temperature): Cells {
  const useVc = observations.runner.lookup.go.useVc
  const overTcp = new Map<string, DnsResult>()
  const byCell = new Map<string, DnsMeasurement[]>()
  for (const one of dnsMeasurements(observations)) {
    const { probe, result } = one
    const key = cellKey(probe.resolver, probe.name, probe.type)
    if (probe.transport === 'tcp') overTcp.set(`${key} ${probe.sample}`, result)
    if ((probe.transport === 'tcp') !== useVc) continue
    const cell = byCell.get(key)
    if (cell === undefined) byCell.set(key, [one])
    else cell.push(one)
  }
  const sampled = [...byCell].map(([key, measurements]): Sampled => {
    const chosen = chosenSamples(measurements, temperature)
    const exchanges = chosen.map(({ probe, result }) =>
      exchangeOf(probe, result, timeoutMs, useVc ? undefined : overTcp.get(`${key} ${probe.sample}`)),
    )
    return { key, measurements, exchanges, lost: exchanges.filter(isLost(timeoutMs)).length }
  })
  return new Map(sampled.flatMap((one) => cellOf(one, sampled, timeoutMs, temperature)))
}

/** A time-out is the only thing that takes Go exactly its time-out. */
const isLost =
  (timeoutMs: Ms) =>
  (exchange: Exchange): boolean =>
    exchange.kind === 'next' && exchange.ms === timeoutMs

/**
 * Warm samples are all but each cell's first, where there are others. The cold sample is the first one;
 * where it was lost without a trace and the others were not, it says nothing about the cache.
 */
function chosenSamples(
  measurements: readonly DnsMeasurement[],
  temperature: Temperature,
): readonly DnsMeasurement[] {
  const ended = measurements.filter(({ result }) => result.kind !== 'skipped')
  const warm = ended.filter(({ probe }) => probe.sample > 0)
  const cold = ended.filter(({ probe }) => probe.sample === 0)
  if (temperature === 'warm') return warm.length > 0 ? warm : cold
  const vanished = cold.every(({ result }) => result.kind === 'timed-out' && result.lateMs === null)
  return vanished && warm.length > 0 ? warm : cold
}

function cellOf(
  one: Sampled,
  all: readonly Sampled[],
  timeoutMs: Ms,
  temperature: Temperature,
): readonly (readonly [string, Cell])[] {
  const probe = one.measurements[0]?.probe
  if (probe === undefined || one.exchanges.length === 0) return []
  const server = probe.resolver
  const replies = one.exchanges.filter((exchange) => !isLost(timeoutMs)(exchange))
  return [
    [
      one.key,
      {
        server,
        // A cold sample is the only one of its kind.
        loss: temperature === 'cold' ? { lost: one.lost, sent: one.exchanges.length } : pooledLoss(one, all),
        neverAnswered: isRule(one, all),
        replies: [...replies].sort(fromBestToWorst),
        whenLost: exchangeOf(
          probe,
          { kind: 'timed-out', waitedMs: timeoutMs, lateMs: null },
          timeoutMs,
          undefined,
        ),
      },
    ],
  ]
}

/** A cell that lost everything is not the victim of chance; the others of its resolver share their chance. */
function pooledLoss(one: Sampled, all: readonly Sampled[]): Loss {
  const silent = isSilent(one)
  return lossOf(ofSameServer(one, all).filter((other) => isSilent(other) === silent))
}

/**
 * Whether a question is never answered as a rule. The loss on the way to its resolver is what the resolver's
 * other questions show; where even the most that they allow hardly ever loses as many in a row, it is not
 * the way that loses these, and no attempt of any client gets one through. An interval around `all of 15`
 * would let one of five through at its lower end, and a push that tries five times would look saved.
 * A resolver that answers nothing at all has no other questions: a dead one looks like a very lossy way, so its
 * loss keeps its interval, as do two or three samples that the deadline cut short beside few others.
 */
function isRule(one: Sampled, all: readonly Sampled[]): boolean {
  if (!isSilent(one)) return false
  const { lost, sent } = lossOf(ofSameServer(one, all).filter((other) => !isSilent(other)))
  return sent > 0 && wilsonInterval(lost / sent, sent).high ** one.lost <= forecasting.noChance
}

function ofSameServer(one: Sampled, all: readonly Sampled[]): readonly Sampled[] {
  const server = one.measurements[0]?.probe.resolver
  return all.filter((other) => {
    const theirs = other.measurements[0]?.probe.resolver
    return theirs?.address === server?.address && theirs?.port === server?.port
  })
}

const lossOf = (pool: readonly Sampled[]): Loss => ({
  lost: pool.reduce((sum, { lost }) => sum + lost, 0),
  sent: pool.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
})

const isSilent = ({ lost, exchanges }: Sampled): boolean =>
  lost >= forecasting.silentFrom && lost === exchanges.length

const badness = { addresses: 0, denied: 1, next: 2, unknown: 3 } as const
const fromBestToWorst = (one: Exchange, other: Exchange): number =>
  badness[one.kind] - badness[other.kind] || one.ms - other.ms
