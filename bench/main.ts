/** `npm run bench`: how long forecasting, judging and planning take. Ends with 1 where a limit is not kept. */
import { planning } from '../src/budgets.js'
import { judge } from '../src/findings/judge.js'
import { clientsOf, type Client } from '../src/forecast/clients.js'
import { forecastImage } from '../src/forecast/forecast.js'
import { rate } from '../src/forecast/rating.js'
import { nextProbes } from '../src/plan/next-probes.js'
import type { Observations } from '../src/report/index.js'
import { manyImages, usualPush, type FirstResolver } from './networks.js'
import { isTooSlow, timed, type Timed, type Trial } from './stopwatch.js'

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

function lineOf({ title, rounds, processorMs, medianMs, p95Ms, limitMs }: Timed): string {
  const shown = (ms: number) => `${ms.toFixed(2)} ms`.padStart(12)
  const limit = limitMs === null ? '' : `limit ${limitMs} ms`
  return `${title.padEnd(72)}${String(rounds).padStart(5)}${shown(processorMs)}${shown(medianMs)}${shown(p95Ms)}  ${limit}`.trimEnd()
}

console.log(
  `${''.padEnd(72)}${'times'.padStart(5)}${'processor'.padStart(12)}${'median'.padStart(12)}${'95th'.padStart(12)}`,
)
for (const one of trials) {
  const result = timed(one)
  console.log(lineOf(result) + (isTooSlow(result) ? ', NOT KEPT' : ''))
  if (isTooSlow(result)) process.exitCode = 1
}
