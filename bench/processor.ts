/** How long forecasting, judging and planning take, on observations that are made up. */
import { planning } from '../src/budgets.js'
import { judge } from '../src/findings/judge.js'
import { clientsOf, type Client } from '../src/forecast/clients.js'
import { forecastImage } from '../src/forecast/forecast.js'
import { rate } from '../src/forecast/rating.js'
import { nextProbes } from '../src/plan/next-probes.js'
import type { Observations } from '../src/report/index.js'
import type { Figure, Part } from './figures.js'
import { manyImages, usualPush, type FirstResolver } from './networks.js'
import { timed, type Timed, type Trial } from './stopwatch.js'

/** What has to be kept, in ms. A plan is made while samples are in flight, and would delay their clocks. */
const limits = { forecast: 5, drawnForecast: 100, manyImages: 1_000, planning: planning.shortMs } as const
const clientCount = 2
const [imageCount, registryCount] = [1_000, 20] as const

const usual = { healthy: usualPush('healthy'), lossy: usualPush('lossy') }
const many = {
  healthy: manyImages(imageCount, registryCount, 'healthy'),
  lossy: manyImages(imageCount, registryCount, 'lossy'),
}

/** The clients of this runner, and again from the first one where it has fewer. */
function someClients(observations: Observations): readonly Client[] {
  const found = clientsOf(observations)
  return Array.from({ length: clientCount }, (_, index) => ({ ...(found[index % found.length] ?? found[0]) }))
}

const forecastOnce = (observations: Observations) =>
  someClients(observations).map((client) =>
    forecastImage(observations, observations.request.images[0], client),
  )

const nothingUnderWay = { nowMs: 0, overdue: new Set<string>(), doubted: new Set<string>(), idle: false }

const trial = (
  title: string,
  rounds: number,
  limitMs: number | null,
  observations: Observations,
  work: (observations: Observations) => unknown,
): Trial<Observations> => ({ title, rounds, limitMs, fresh: () => structuredClone(observations), work })

const first: Readonly<Record<FirstResolver, string>> = {
  healthy: 'all answer',
  lossy: 'the first loses 1 of 4',
}
const push = `3 resolvers, 3 hosts, ${clientCount} clients`
const batch = `${imageCount} images on ${registryCount} registries`
const trials = [
  trial(`forecast: ${push}; ${first.healthy}`, 500, limits.forecast, usual.healthy, forecastOnce),
  trial(`forecast: ${push}; ${first.lossy}`, 50, limits.drawnForecast, usual.lossy, forecastOnce),
  trial(`judge: the same push; ${first.healthy}`, 200, null, usual.healthy, judge),
  trial(`judge: the same push; ${first.lossy}`, 20, null, usual.lossy, judge),
  trial(`forecast: ${batch}; ${first.healthy}`, 10, limits.manyImages, many.healthy, rate),
  trial(`forecast: ${batch}; ${first.lossy}`, 5, null, many.lossy, rate),
  trial(`judge: ${batch}; ${first.healthy}`, 5, limits.manyImages, many.healthy, judge),
  trial(`judge: ${batch}; ${first.lossy}`, 3, null, many.lossy, judge),
  trial(`plan: one image; ${first.healthy}`, 500, limits.planning, usual.healthy, (seen) =>
    nextProbes(seen, nothingUnderWay),
  ),
  trial(`plan: ${batch}; ${first.healthy}`, 10, null, many.healthy, (seen) =>
    nextProbes(seen, nothingUnderWay),
  ),
]

const figureOf = ({ title, rounds, processorMs, medianMs, p95Ms, limitMs }: Timed): Figure => ({
  kind: 'measured',
  what: title,
  value: processorMs,
  unit: 'ms',
  atMost: limitMs,
  from: `median of ${rounds} times; by the clock ${medianMs.toFixed(2)} ms, 19 of 20 within ${p95Ms.toFixed(2)} ms`,
})

/** `share` of the usual rounds. */
export const thinking = (share: number): Part => ({
  title: 'Thinking',
  about:
    'Time of the processor, all threads together, after the compiler has seen everything: forecast, judgement and plan of observations that are made up, none of which has been thought about before.',
  figures: trials.map((one) =>
    figureOf(timed({ ...one, rounds: Math.max(1, Math.ceil(one.rounds * share)) })),
  ),
})
