/** What one client will do with one image: replays over the measured samples, counted. */
import { forecasting } from '../budgets.js'
import type { Ending, Forecast, ImageReference, Observations, Outcome } from '../report/index.js'
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
  const replayed: Replay = (choice, content, keepDiary) =>
    replay(observations, {
      image,
      client,
      content,
      resolverOf: (program) => resolvers.start(program, choice),
      keepDiary,
    })
  const usual = replayed(typical, 'present', true)
  const ifNew = replayed(typical, 'new', false).end
  const consulted = resolvers.consulted(client.programs)
  const drawn = consulted.some(isUndecided) ? drawnEndings(replayed, consulted, usual) : null
  return remembered((replays: number): Forecast => {
    const endings = drawn === null ? ([certainEnding(usual, consulted)] as const) : drawn(replays)
    const timeline =
      usual.end.outcome === endings[0].outcome
        ? usual.timeline
        : diaryOf(replayed, replays, endings[0].outcome)
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

type Replay = (choice: SampleChoice, content: Content, keepDiary: boolean) => Replayed

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
 * seen and at both ends of its interval. The ends of the loss are the ends of the chance.
 */
function drawnEndings(
  replayed: Replay,
  consulted: readonly Cell[],
  usual: Replayed,
): (replays: number) => readonly [Ending, ...Ending[]] {
  const seenAt = seriesOf(replayed, seenLoss)
  const leastAt = seriesOf(replayed, ({ lost, sent }) => wilsonInterval(lost / sent, sent).low)
  const mostAt = seriesOf(replayed, ({ lost, sent }) => wilsonInterval(lost / sent, sent).high)
  return (replays) =>
    endingsOf({ seen: seenAt(replays), least: leastAt(replays), most: mostAt(replays) }, consulted, usual)
}

/** The first ends of a series that goes on where it was left. */
function seriesOf(replayed: Replay, lossAt: (loss: Loss) => number): (count: number) => readonly End[] {
  const { choice, hasDrawn } = drawing(lossAt)
  const ends: End[] = []
  return (count) => {
    // What met nothing that chance decides meets nothing of it the next time, either.
    while (ends.length === 0 || (hasDrawn() && ends.length < count)) {
      ends.push(replayed(choice, 'present', false).end)
    }
    return ends.slice(0, count)
  }
}

interface Drawn {
  readonly seen: readonly End[]
  /** At both ends of the loss's interval. */
  readonly least: readonly End[]
  readonly most: readonly End[]
}

function endingsOf(
  { seen, least, most }: Drawn,
  consulted: readonly Cell[],
  usual: Replayed,
): readonly [Ending, ...Ending[]] {
  const mixed = consulted.filter(isMixed).map(({ replies }) => replies.length)
  const endings = [...new Set(seen.map(({ outcome }) => outcome))].map((outcome): Ending => {
    const probability = share(seen, outcome)
    const ends = [probability, share(least, outcome), share(most, outcome)]
    const doubt = mixed.length === 0 ? { low: 1, high: 0 } : wilsonInterval(probability, Math.min(...mixed))
    const { step, error, ms } = middleOf(seen, outcome) ?? usual.end
    return {
      outcome,
      step,
      error,
      seconds: ms / 1000,
      probability,
      low: Math.min(doubt.low, ...ends),
      high: Math.max(doubt.high, ...ends),
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
function diaryOf(replayed: Replay, replays: number, outcome: Outcome): Replayed['timeline'] {
  const { choice } = drawing(seenLoss)
  for (let index = 0; index < replays; index++) {
    const one = replayed(choice, 'present', true)
    if (one.end.outcome === outcome) return one.timeline
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
