/** What one client will do with one image: replays over the measured samples, counted. */
import { forecasting } from '../budgets.js'
import type { Ending, Forecast, ImageReference, Ms, Observations, Outcome } from '../report/index.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { remembered } from '../push-path/memo.js'
import { differ, type Temperature } from './cells.js'
import type { Client } from './clients.js'
import type { Content } from './daemon-push.js'
import { seededRandom, wilsonInterval } from './interval.js'
import { goodness } from './outcomes.js'
import { replay, type Replayed } from './replay.js'
import { resolversOf } from './resolvers.js'
import { typical, type Cell, type Loss, type SampleChoice } from './samples.js'
import type { End } from './story.js'

export interface ForecastOptions {
  readonly temperature: Temperature
  /** How many replays where samples disagree. */
  readonly replays: number
}

export const fullForecast: ForecastOptions = { temperature: 'warm', replays: forecasting.replays }

/** The forecast for one image with one client: endings likeliest first, seconds, and the timeline of the likeliest. */
export const forecastImage = (
  observations: Observations,
  image: ImageReference,
  client: Client,
  { temperature, replays }: ForecastOptions = fullForecast,
): Forecast => forecaster(observations, image, client, temperature)(replays)

/** The same with as many replays as are asked for: a trial's are the first ones of the forecast, and are not made twice. */
export function forecaster(
  observations: Observations,
  image: ImageReference,
  client: Client,
  temperature: Temperature,
): (replays: number) => Forecast {
  const resolvers = resolversOf(observations, temperature)
  const replayed: Replay = (choice, content, keepDiary, pauseMs) => {
    // Of each replay its own: all its programs use them up together.
    const refusals = resolvers.refusals(pauseMs)
    return replay(observations, {
      image,
      client,
      content,
      resolverOf: (program, nowMs) => resolvers.start(program, choice, refusals, nowMs),
      keepDiary,
    })
  }
  const consulted = resolvers.consulted(client.programs)
  const pauses = resolvers.pauses(client.programs)
  const usualPauseMs = pauses[Math.floor(pauses.length / 2)] ?? pauses[0]
  const usual = replayed(typical, 'present', true, usualPauseMs)
  const ifNew = replayed(typical, 'new', false, usualPauseMs).end
  const isDrawn = pauses.length > 1 || consulted.some(isUndecided)
  const drawn = isDrawn ? drawnEndings(replayed, pauses, consulted, usual) : null
  return remembered((replays: number): Forecast => {
    const endings = drawn === null ? ([certainEnding(usual, consulted)] as const) : drawn(replays)
    const timeline =
      usual.end.outcome === endings[0].outcome
        ? usual.timeline
        : diaryOf(replayed, pauses, replays, endings[0].outcome)
    return {
      image: image.written,
      client: client.name,
      decides: client.decides,
      endings,
      secondsIfNew: ifNew.ms / 1000,
      errorIfNew: ifNew.error,
      timeline,
      samples: dnsMeasurements(observations).filter(({ result }) => result.kind !== 'skipped').length,
      basis: client.basis,
      unknownBecause: endings[0].outcome === 'unknown' ? usual.end.because : null,
    }
  })
}

/** @param pauseMs how long after the measurements the push begins */
type Replay = (choice: SampleChoice, content: Content, keepDiary: boolean, pauseMs: Ms) => Replayed

const isUndecided = (cell: Cell): boolean => (cell.loss.lost > 0 && !cell.neverAnswered) || isMixed(cell)

/** Whether the replies of one cell would send a lookup different ways. */
function isMixed({ replies }: Cell): boolean {
  const [best, worst] = [replies[0], replies.at(-1)]
  return best !== undefined && worst !== undefined && differ(best, worst)
}

/** Every sample said the same: one replay, doubted as far as its samples are few. */
function certainEnding({ end }: Replayed, consulted: readonly Cell[]): Ending {
  const samples = Math.max(0, ...consulted.map(({ replies }) => replies.length))
  const { outcome, step, error, ms } = end
  return { outcome, step, error, seconds: ms / 1000, probability: 1, ...wilsonInterval(1, samples) }
}

/**
 * Samples disagree: many replays, each lookup with samples drawn at random, at the share of loss that was
 * seen and at both ends of its interval. The ends of the loss are the ends of the chance. Where it matters how long after the
 * measurements the push begins, all this for each pause that may be: which one it will be is not chance, so the ends are those
 * of the best and the worst one.
 */
function drawnEndings(
  replayed: Replay,
  pauses: readonly Ms[],
  consulted: readonly Cell[],
  usual: Replayed,
): (replays: number) => readonly [Ending, ...Ending[]] {
  const seriesAt = pauses.map((pauseMs) => ({
    seenAt: seriesOf(replayed, pauseMs, seenLoss),
    leastAt: seriesOf(replayed, pauseMs, ({ lost, sent }) => wilsonInterval(lost / sent, sent).low),
    mostAt: seriesOf(replayed, pauseMs, ({ lost, sent }) => wilsonInterval(lost / sent, sent).high),
  }))
  return (replays) => {
    const each = Math.ceil(replays / pauses.length)
    const drawn = seriesAt.map(({ seenAt, leastAt, mostAt }): Drawn => ({
      seen: seenAt(each),
      least: leastAt(each),
      most: mostAt(each),
    }))
    return endingsOf(drawn, consulted, usual)
  }
}

/** The first ends of a series that goes on where it was left. */
function seriesOf(
  replayed: Replay,
  pauseMs: Ms,
  lossAt: (loss: Loss) => number,
): (count: number) => readonly End[] {
  const { choice, hasDrawn } = drawing(lossAt)
  const ends: End[] = []
  return (count) => {
    // What met nothing that chance decides meets nothing of it the next time, either.
    while (ends.length === 0 || (hasDrawn() && ends.length < count)) {
      ends.push(replayed(choice, 'present', false, pauseMs).end)
    }
    return ends.slice(0, count)
  }
}

/** After one pause. */
interface Drawn {
  readonly seen: readonly End[]
  /** At both ends of the loss's interval. */
  readonly least: readonly End[]
  readonly most: readonly End[]
}

function endingsOf(
  drawn: readonly Drawn[],
  consulted: readonly Cell[],
  usual: Replayed,
): readonly [Ending, ...Ending[]] {
  const mixed = consulted.filter(isMixed).map(({ replies }) => replies.length)
  const seen = drawn.flatMap((one) => one.seen)
  const outcomes = new Set(seen.map(({ outcome }) => outcome))
  // Where nothing but the pause is open, and that changes nothing, it is one replay.
  if (outcomes.size === 1 && !consulted.some(isUndecided)) return [certainEnding(usual, consulted)]
  const endings = [...outcomes].map((outcome): Ending => {
    const shares = drawn.map((one) => share(one.seen, outcome))
    const probability = shares.reduce((sum, one) => sum + one, 0) / shares.length
    const ends = drawn.flatMap(({ least, most }) => [share(least, outcome), share(most, outcome)])
    const doubt = mixed.length === 0 ? { low: 1, high: 0 } : wilsonInterval(probability, Math.min(...mixed))
    const { step, error, ms } = middleOf(seen, outcome) ?? usual.end
    return {
      outcome,
      step,
      error,
      seconds: ms / 1000,
      probability,
      low: Math.min(doubt.low, ...shares, ...ends),
      high: Math.max(doubt.high, ...shares, ...ends),
    }
  })
  const [first = certainEnding(usual, consulted), ...rest] = endings.sort(
    (one, other) => other.probability - one.probability || goodness(one.outcome) - goodness(other.outcome),
  )
  return [first, ...rest]
}

const seenLoss = ({ lost, sent }: Loss): number => lost / sent

interface Drawing {
  readonly choice: SampleChoice
  /** Whether a choice was made that could have gone another way. */
  readonly hasDrawn: () => boolean
}

function drawing(lossAt: (loss: Loss) => number): Drawing {
  const random = seededRandom(forecasting.seed)
  const shares = new Map<Loss, number>()
  let drawn = 0
  const draw = () => {
    drawn += 1
    return random()
  }
  const choice: SampleChoice = {
    isLost: (loss) => {
      const known = shares.get(loss) ?? lossAt(loss)
      shares.set(loss, known)
      return known > 0 && (known >= 1 || draw() < known)
    },
    pick: (count) => (count === 1 ? 0 : Math.floor(draw() * count)),
  }
  return { choice, hasDrawn: () => drawn > 0 }
}

/** The steps of the first drawn replay that ends so. */
function diaryOf(
  replayed: Replay,
  pauses: readonly Ms[],
  replays: number,
  outcome: Outcome,
): Replayed['timeline'] {
  for (const pauseMs of pauses) {
    const { choice, hasDrawn } = drawing(seenLoss)
    for (let index = 0; index === 0 || (hasDrawn() && index < replays); index++) {
      const one = replayed(choice, 'present', true, pauseMs)
      if (one.end.outcome === outcome) return one.timeline
    }
  }
  return []
}

const share = (ends: readonly End[], outcome: Outcome): number =>
  ends.filter((end) => end.outcome === outcome).length / ends.length

/** The replay with that outcome whose seconds are in the middle. */
function middleOf(ends: readonly End[], outcome: Outcome): End | undefined {
  const own = ends.filter((end) => end.outcome === outcome).sort((one, other) => one.ms - other.ms)
  return own[Math.floor(own.length / 2)]
}
