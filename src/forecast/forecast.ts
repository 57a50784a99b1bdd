/** What one client will do with one image: replays over the measured samples, counted. */
import { forecasting, measuredDockerMajors } from '../budgets.js'
import type { Ending, Forecast, ImageReference, Observations } from '../report/index.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { majorOf } from '../push-path/docker-version.js'
import { cellsOf, sampleSource, typical, type Cells, type Exchange } from './exchanges.js'
import { seededRandom, wilsonInterval } from './interval.js'
import { clientServers, replay, type Replayed } from './replay.js'
import { goodness } from './outcomes.js'

/** The forecast for one image: endings likeliest first, seconds, and the timeline of the likeliest. */
export function forecastImage(observations: Observations, image: ImageReference): Forecast {
  const cells = cellsOf(observations, observations.runner.lookup.go.timeoutMs, 'warm')
  const replays = replaysOf(observations, image, cells)
  const endings = endingsOf(replays, decidingSamples(observations, cells))
  const likeliest = replays.find(({ end }) => end.outcome === endings[0].outcome) ?? replays[0]
  const asNew = replay(observations, image, sampleSource(cells, typical), 'new')
  return {
    image: image.written,
    client: `docker ${observations.runner.client.version}`,
    endings,
    secondsIfNew: asNew.end.ms / 1000,
    timeline: likeliest.timeline,
    samples: dnsMeasurements(observations).filter(({ result }) => result.kind !== 'skipped').length,
    basis: measuredDockerMajors.includes(majorOf(observations.runner.client.version) ?? 0)
      ? 'measured'
      : 'source',
    unknownBecause: likeliest.end.because,
  }
}

/** One replay of the usual case where every sample says the same, else many, each lookup with samples drawn at random. */
function replaysOf(
  observations: Observations,
  image: ImageReference,
  cells: Cells,
): readonly [Replayed, ...Replayed[]] {
  const usual = replay(observations, image, sampleSource(cells, typical), 'present')
  if (consultedCells(observations, cells).every((samples) => !isMixed(samples))) return [usual]
  const random = seededRandom(forecasting.seed)
  const drawn = sampleSource(cells, { pick: (count) => Math.floor(random() * count) })
  const rest = Array.from({ length: forecasting.replays - 1 }, () =>
    replay(observations, image, drawn, 'present'),
  )
  return [usual, ...rest]
}

/** The samples of the nameservers that clients ask. */
function consultedCells(observations: Observations, cells: Cells): readonly (readonly Exchange[])[] {
  const servers = clientServers(observations).map(({ address, port }) => `${address} ${port} `)
  return [...cells]
    .filter(([key]) => servers.some((server) => key.startsWith(server)))
    .map(([, samples]) => samples)
}

/** Whether the samples of one cell would send a lookup different ways. */
function isMixed(samples: readonly Exchange[]): boolean {
  const [best, worst] = [samples[0], samples.at(-1)]
  if (best === undefined || worst === undefined) return false
  return best.kind !== worst.kind || worst.ms - best.ms > forecasting.spreadMs
}

/** On how many samples the shares rest: the smallest cell that disagrees with itself, else the largest cell. */
function decidingSamples(observations: Observations, cells: Cells): number {
  const consulted = consultedCells(observations, cells)
  const mixed = consulted.filter(isMixed).map((samples) => samples.length)
  return mixed.length > 0 ? Math.min(...mixed) : Math.max(0, ...consulted.map((samples) => samples.length))
}

function endingsOf(
  replays: readonly [Replayed, ...Replayed[]],
  samples: number,
): readonly [Ending, ...Ending[]] {
  const outcomes = [...new Set(replays.map(({ end }) => end.outcome))]
  const endings = outcomes.flatMap((outcome): readonly Ending[] => {
    const ends = replays.map(({ end }) => end).filter((end) => end.outcome === outcome)
    const middle = ends.sort((one, other) => one.ms - other.ms)[Math.floor(ends.length / 2)]
    if (middle === undefined) return []
    const probability = ends.length / replays.length
    const { step, error, ms } = middle
    return [
      { outcome, step, error, seconds: ms / 1000, probability, ...wilsonInterval(probability, samples) },
    ]
  })
  const [first, ...rest] = endings.sort(
    (one, other) => other.probability - one.probability || goodness(one.outcome) - goodness(other.outcome),
  )
  if (first === undefined) throw new Error('a forecast has at least one replay')
  return [first, ...rest]
}
