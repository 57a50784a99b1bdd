/** From the measurements of one run to the cells that replays draw from. */
import { forecasting } from '../budgets.js'
import type { DnsMeasurement, DnsResult, DnsTransport, Endpoint, Ms, Observations } from '../report/index.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { closedPortKey, closedPorts } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import { closedCells } from './closed-cells.js'
import { hostPort } from './exchanges.js'
import { wilsonInterval } from './interval.js'
import { cellKey, lostAfter, type Cell, type Cells, type Loss, type Sample } from './samples.js'

/** `warm`: what a push meets right after this preflight. `cold`: what it would meet without it. */
export type Temperature = 'warm' | 'cold'

/** How one resolver library looks at samples. */
export interface Reading {
  /** How long it waits for one reply. */
  readonly timeoutMs: Ms
  /** TCP only. */
  readonly useVc: boolean
  /** Whether for this library the query came to nothing. */
  readonly isLost: (sample: Sample) => boolean
}

interface Sampled {
  readonly key: string
  readonly server: Endpoint
  readonly transport: DnsTransport
  readonly samples: readonly Sample[]
  readonly lost: number
  /** Questions that were not waited for to the end, and nearly. */
  readonly unanswered: number
}

export function cellsOf(
  observations: Observations,
  { timeoutMs, useVc, isLost }: Reading,
  temperature: Temperature,
): Cells {
  const overTcp = new Map<string, DnsResult>()
  const byCell = new Map<string, DnsMeasurement[]>()
  const transport = useVc ? 'tcp' : 'udp'
  const closed = closedPorts(observations)
  for (const one of dnsMeasurements(observations)) {
    const { probe, result } = one
    if (closed.has(closedPortKey(probe.resolver, transport))) continue
    const key = cellKey(probe.resolver, probe.name, probe.type)
    if (probe.transport === 'tcp') overTcp.set(`${key} ${probe.sample}`, result)
    if (probe.transport === transport) getOrAdd(byCell, key, () => []).push(one)
  }
  const asked = [...byCell].flatMap(([key, measurements]): readonly Sampled[] => {
    const probe = measurements[0]?.probe
    if (probe === undefined) return []
    const { resolver: server, transport } = probe
    const samples = chosenSamples(measurements, temperature).map((one): Sample => ({
      server,
      transport,
      result: one.result,
      overTcp: useVc ? null : (overTcp.get(`${key} ${one.probe.sample}`) ?? null),
    }))
    const unanswered = measurements.filter(isUnanswered).length
    return [{ key, server, transport, samples, lost: samples.filter(isLost).length, unanswered }]
  })
  const byServer = new Map<string, Sampled[]>()
  for (const one of asked) getOrAdd(byServer, hostPort(one.server), () => []).push(one)
  const losses = new Map([...byServer].map(([server, own]) => [server, lossesAt(own)]))
  return new Map([
    ...closedCells(closed, transport, timeoutMs),
    ...asked.flatMap((one): readonly (readonly [string, Cell])[] => {
      const onTheWay = losses.get(hostPort(one.server))
      if (onTheWay === undefined) return []
      const { server } = one
      const whenLost = lostAfter(server, transport, timeoutMs)
      if (one.samples.length === 0) {
        // What was not waited for to the end, at a resolver that answers nothing, is as silent as all the rest.
        const { dead: loss } = onTheWay
        return loss === null
          ? []
          : [[one.key, { server, loss, neverAnswered: false, refuses: false, replies: [], whenLost }]]
      }
      return [
        [
          one.key,
          {
            server,
            // A cold sample is the only one of its kind.
            loss:
              temperature === 'cold'
                ? { lost: one.lost, sent: one.samples.length }
                : pooledLoss(one, onTheWay),
            neverAnswered: isRule(one, onTheWay),
            refuses: false,
            replies: withoutNoise(one.samples.filter((sample) => !isLost(sample)).sort(fromBestToWorst)),
            whenLost,
          },
        ],
      ]
    }),
  ])
}

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
  const vanished = cold.every(({ result }) => result.kind === 'timed-out' && result.late === null)
  return vanished && warm.length > 0 ? warm : cold
}

/** What was lost on the way to one resolver: by all its questions, and apart by those that nothing came back of. */
interface Losses {
  /** Of a resolver that answers nothing at all; else null. */
  readonly dead: Loss | null
  readonly silent: Loss
  readonly others: Loss
}

function lossesAt(ofServer: readonly Sampled[]): Losses {
  return {
    dead: answersNothing(ofServer) ? withUnanswered(lossOf(ofServer), ofServer) : null,
    silent: lossOf(ofServer.filter(isSilent)),
    others: lossOf(ofServer.filter((one) => !isSilent(one))),
  }
}

/**
 * Where what was asked before has run out to its end, and nothing ever came, the last quarter of a wait brings nothing
 * either. It is not a sample: no library's patience was tried.
 */
const isUnanswered = ({ probe, result }: DnsMeasurement): boolean =>
  result.kind === 'skipped' && result.waitedMs >= probe.waitMs * forecasting.unansweredShare

function withUnanswered({ lost, sent }: Loss, ofServer: readonly Sampled[]): Loss {
  const more = ofServer.reduce((sum, { unanswered }) => sum + unanswered, 0)
  return { lost: lost + more, sent: sent + more }
}

/**
 * A cell that lost everything is not the victim of chance; the others of its resolver share their chance. At a resolver that
 * answers nothing at all there are no others: one query of a host that came up late is as lost as the dozens before it.
 */
const pooledLoss = (one: Sampled, { dead, silent, others }: Losses): Loss =>
  dead ?? (isSilent(one) ? silent : others)

/**
 * Whether a question is never answered as a rule. The loss on the way to its resolver is what the resolver's
 * other questions show; where even the most that they allow hardly ever loses as many in a row, it is not
 * the way that loses these, and no attempt of any client gets one through. An interval around `all of 15`
 * would let one of five through at its lower end, and a push that tries five times would look saved.
 * A resolver that answers nothing at all has no other questions: a dead one looks like a very lossy way, so its
 * loss keeps its interval, as do two or three samples that the deadline cut short beside few others.
 */
function isRule(one: Sampled, { others: { lost, sent } }: Losses): boolean {
  if (!isSilent(one)) return false
  return sent > 0 && wilsonInterval(lost / sent, sent).high ** one.lost <= forecasting.noChance
}

const lossOf = (pool: readonly Sampled[]): Loss => ({
  lost: pool.reduce((sum, { lost }) => sum + lost, 0),
  sent: pool.reduce((sum, { samples }) => sum + samples.length, 0),
})

const isSilent = (one: Sampled): boolean => answersNothing([one])

/** Nothing came back of enough queries to be sure. */
function answersNothing(pool: readonly Sampled[]): boolean {
  const { lost, sent } = lossOf(pool)
  return lost >= forecasting.silentFrom && lost === sent
}

/**
 * Replies that say the same, and differ by milliseconds only, are all as quick as the quickest of them: what the others took
 * besides is this machine's, which measures in one burst what Docker asks one after the other.
 * @param replies from the best to the worst
 */
function withoutNoise(replies: readonly Sample[]): readonly Sample[] {
  const [best, worst] = [replies[0], replies.at(-1)]
  return best === undefined || worst === undefined || differ(best, worst) ? replies : replies.map(() => best)
}

/** Whether two replies of one cell would send a lookup different ways. */
export const differ = (one: Sample, other: Sample): boolean =>
  badnessOf(one) !== badnessOf(other) || Math.abs(msOf(one) - msOf(other)) > forecasting.spreadMs

const fromBestToWorst = (one: Sample, other: Sample): number =>
  badnessOf(one) - badnessOf(other) || msOf(one) - msOf(other)

/** What decides of a truncated reply is what came over TCP. */
const decisiveOf = ({ result, overTcp }: Sample): DnsResult =>
  result.kind === 'truncated' && overTcp !== null ? overTcp : result

const badnessOf = (sample: Sample): number => badness[decisiveOf(sample).kind]

const badness: Readonly<Record<DnsResult['kind'], number>> = {
  answered: 0,
  negative: 1,
  failed: 2,
  lame: 2,
  malformed: 2,
  'port-closed': 2,
  unreachable: 2,
  'timed-out': 3,
  truncated: 3,
  skipped: 3,
}

/** How long it takes until it is there, both transports together. */
function msOf(sample: Sample): Ms {
  const { result, overTcp } = sample
  const first = waitOf(result)
  return result.kind === 'truncated' && overTcp !== null ? first + waitOf(overTcp) : first
}

const waitOf = (result: DnsResult): Ms =>
  'ms' in result
    ? result.ms
    : result.kind === 'timed-out'
      ? (result.late?.ms ?? result.waitedMs)
      : result.waitedMs
