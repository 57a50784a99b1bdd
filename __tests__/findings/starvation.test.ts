/** A nameserver on a runner that is busy with something else. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { starvedShare } from '../../src/findings/starvation.js'
import type { Observations, Stall } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const nameserver = { address: '192.0.2.1', port: 53 }

/** Every answer takes so long, and all were waited for side by side. */
function surveyed(ms: number, stalls: readonly Stall[]): Observations {
  const observations = observe({ images: 'registry.test/app:1' }, runnerFacts('nameserver 192.0.2.1'), {
    dns: (probe) => (probe.type === 'A' ? answered(ms, '203.0.113.7') : nodata(ms)),
    connect: (probe) => connected(probe, 200, null),
  })
  return {
    ...observations,
    runner: { ...observations.runner, stalls },
    measurements: observations.measurements.map((one) => ({ ...one, startedMs: 100 })),
  }
}

const codes = (observations: Observations) => judge(observations).findings.map(({ code }) => code)
/** For this share of the time from 100 ms on this program could not run, in pieces. */
const busy = (ms: number, share: number): readonly Stall[] =>
  Array.from({ length: 10 }, (_, index) => ({ fromMs: 100 + (index * ms) / 10, ms: (share * ms) / 10 }))

describe('answers that take 800 ms', () => {
  test('make a slow nameserver where this program could run all the time', () => {
    expect(codes(surveyed(800, []))).toEqual(['resolver-slow'])
  })

  test('make none where it could not for half of that time', () => {
    const { verdict, findings } = judge(surveyed(800, busy(800, 0.5)))
    expect({ verdict, findings }).toEqual({ verdict: 'pass', findings: [] })
  })

  test('make one where it could not before and after them', () => {
    const around = [
      { fromMs: 0, ms: 100 },
      { fromMs: 900, ms: 5_000 },
    ]
    expect(codes(surveyed(800, around))).toEqual(['resolver-slow'])
  })
})

test('a nameserver that is slow by itself is blamed on a busy runner, too, and the runner is named beside it', () => {
  const [finding] = judge(surveyed(1_600, busy(1_600, 0.5))).findings
  expect(finding).toMatchObject({ code: 'resolver-slow', severity: 'warning' })
  expect(finding?.evidence.join('\n')).toMatch(/busy with something else for 50 % of the time/)
})

test('of waits that overlap, each moment counts once', () => {
  const observations = surveyed(400, [{ fromMs: 0, ms: 300 }])
  expect(starvedShare(observations, nameserver)).toBeCloseTo(0.5)
  expect(starvedShare(observations, { ...nameserver, address: '192.0.2.2' })).toBe(0)
})
