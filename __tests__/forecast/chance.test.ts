import { describe, expect, test } from '@jest/globals'
import { fullForecast } from '../../src/forecast/forecast.js'
import { compare, rate, trialForecast } from '../../src/forecast/rating.js'
import type { DnsProbe, Forecast, Observations } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

const first = '192.0.2.1'
const realm = 'Bearer realm="https://auth.example.com/token",service="s"'

/** A signed push whose first resolver does this, and whose second is healthy. */
function push(does: (probe: DnsProbe) => 'lost' | 'broken' | number, samples = '5'): Observations {
  const facts = runnerFacts(`nameserver ${first}\nnameserver 192.0.2.2`, {
    contentTrust: {
      asked: true,
      why: '',
      signingMeant: true,
      serverVariable: 'https://notary.example.com',
    },
  })
  return observe({ images: 'registry.example.com/team/app:1', samples }, facts, {
    dns: (probe) => {
      const what = probe.resolver.address === first ? does(probe) : 5
      if (what === 'lost') return silent(probe)
      if (what === 'broken') return servfail(5)
      return probe.type === 'A' ? answered(what, '203.0.113.7') : nodata(what)
    },
    connect: (probe) => {
      const root = probe.kind === 'http' && probe.path.endsWith('root.json')
      const asks = !root && probe.host === 'notary.example.com'
      return connected(probe, root ? 404 : asks ? 401 : 200, asks ? realm : null)
    },
  })
}
const forecast = (observations: Observations, options = fullForecast): Forecast =>
  decisiveForecast(observations, observations.request.images[0], options)
const chanceOf = ({ endings }: Forecast, outcome: string) =>
  endings.find((ending) => ending.outcome === outcome) ?? { probability: 0, low: 0, high: 0 }

/** Every so-manieth warm query is lost. */
const losingOneOf = (count: number) => (probe: DnsProbe) => (probe.sample % count === 1 ? 'lost' : 5)

describe('a push over a resolver that loses queries', () => {
  const lossy = forecast(push(losingOneOf(4)))

  test('may end in more than one way, the likeliest first', () => {
    expect(lossy.endings.length).toBeGreaterThan(1)
    const chances = lossy.endings.map(({ probability }) => probability)
    expect(chances).toEqual([...chances].sort((one, other) => other - one))
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
  })

  test('has an interval around each chance, with room on both sides', () => {
    for (const { low, probability, high } of lossy.endings) {
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThan(probability)
      expect(high).toBeGreaterThan(probability)
      expect(high).toBeLessThanOrEqual(1)
    }
    const { low, high } = chanceOf(lossy, 'ok')
    expect(high - low).toBeGreaterThan(0.1)
  })

  test('the more is lost, the likelier it ends badly', () => {
    const bad = [12, 4, 2].map((count) => 1 - chanceOf(forecast(push(losingOneOf(count))), 'ok').probability)
    expect(bad).toEqual([...bad].sort((one, other) => one - other))
    expect(new Set(bad).size).toBe(3)
  })

  test('the more was asked, the surer is the chance', () => {
    const width = (samples: string) => {
      const { low, high } = chanceOf(forecast(push(losingOneOf(4), samples)), 'ok')
      return high - low
    }
    expect(width('50')).toBeLessThan(width('5'))
  })

  test('how it ends and when belong together: a false 401 has lost its five seconds', () => {
    const seconds = (outcome: string) =>
      lossy.endings.find((ending) => ending.outcome === outcome)?.seconds ?? Number.NaN
    expect(seconds('false-401')).toBeGreaterThan(5)
  })

  test('the timeline tells the likeliest ending', () => {
    for (const count of [12, 4, 2]) {
      const { endings, timeline } = forecast(push(losingOneOf(count)))
      const unsigned = timeline.some(({ step }) => step === 'trust metadata without a token')
      expect(unsigned).toBe(endings[0].outcome !== 'ok')
    }
  })
})

describe('the same report', () => {
  const reports: readonly (readonly [string, Observations])[] = [
    ['healthy', push(() => 5)],
    ['lossy', push(losingOneOf(4))],
    ['broken at times', push((probe) => (probe.sample % 2 === 0 ? 'broken' : 5))],
    ['slow at times', push((probe) => (probe.sample % 2 === 0 ? 4_900 : 5))],
  ]

  test.each(reports)('gives the same forecast twice: %s', (_, observations) => {
    const copied = JSON.parse(JSON.stringify(observations)) as Observations
    expect(forecast(copied)).toEqual(forecast(observations))
  })

  test.each(reports)('does so in whatever order the answers came: %s', (_, observations) => {
    const reversed = { ...observations, measurements: [...observations.measurements].reverse() }
    const outcomes = ({ endings }: Forecast) =>
      endings.map(({ outcome, probability }) => [outcome, probability])
    expect(outcomes(forecast(reversed))).toEqual(outcomes(forecast(observations)))
  })
})

describe('a question that nobody answers', () => {
  /** A push whose resolvers both do this. */
  const both = (isLost: (probe: DnsProbe) => boolean) =>
    forecast(
      observe(
        { images: 'registry.example.com/team/app:1' },
        runnerFacts(`nameserver ${first}\nnameserver 192.0.2.2`, {
          contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
        }),
        {
          dns: (probe) =>
            isLost(probe) ? silent(probe) : probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5),
          connect: (probe) => {
            const asks = probe.host === 'registry.example.com'
            return connected(probe, asks ? 401 : 200, asks ? realm : null)
          },
        },
      ),
    )

  test('of a resolver that answers others is not answered at the fifth attempt either', () => {
    const { endings } = both(({ host, type }) => host === 'auth.example.com' && type === 'AAAA')
    expect(endings).toHaveLength(1)
    expect(endings[0].outcome).toBe('token-server-unreachable')
    expect(endings[0].low).toBeGreaterThan(0.5)
  })

  test('where nothing is answered at all, the loss keeps its doubt', () => {
    const [ending] = both(() => true).endings
    expect(ending).toMatchObject({ outcome: 'registry-unreachable', probability: 1 })
    expect(ending.low).toBeGreaterThan(0.2)
    expect(ending.low).toBeLessThan(1)
  })
})

describe('a push where every sample said the same', () => {
  test('has one ending, doubted as far as the samples are few', () => {
    const few = forecast(push(() => 5, '2')).endings
    const many = forecast(push(() => 5, '50')).endings
    expect(few).toHaveLength(1)
    expect(many).toHaveLength(1)
    expect(few[0]).toMatchObject({ outcome: 'ok', probability: 1 })
    expect(few[0].low).toBeLessThan(many[0].low)
  })
})

describe('two pushes compared', () => {
  const rated = (observations: Observations) => rate(observations, trialForecast)
  const [good, bad] = [rated(push(() => 5)), rated(push(() => 'lost'))]

  test('the one that ends badly is worse', () => {
    expect(compare(bad, good)).toBeLessThan(0)
    expect(compare(good, bad)).toBeGreaterThan(0)
  })

  test('one that only takes longer is not', () => {
    expect(compare(rated(push(() => 900)), good)).toBe(0)
  })

  test('of two that likely end the same, the one with the greater chance to end badly is worse', () => {
    const [often, seldom] = [rated(push(losingOneOf(2))), rated(push(losingOneOf(4)))]
    expect(often.worst.endings[0].outcome).toBe(seldom.worst.endings[0].outcome)
    expect(compare(often, seldom)).toBeLessThan(0)
    expect(compare(seldom, often)).toBeGreaterThan(0)
  })
})

describe('a resolver that is fast only from its cache', () => {
  const fromCache = push((probe) => (probe.sample === 0 ? 4_999 : 5))
  const outcome = (temperature: 'warm' | 'cold') =>
    forecast(fromCache, { ...fullForecast, temperature }).endings[0].outcome

  test('saves the push that comes after this preflight, and not one that comes without it', () => {
    expect(outcome('warm')).toBe('ok')
    expect(outcome('cold')).toBe('false-401')
  })
})
