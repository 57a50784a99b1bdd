import { describe, expect, test } from '@jest/globals'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

describe('a registry whose first of two addresses is silent', () => {
  const ends = (version: string) => {
    const runner = runnerFacts('nameserver 192.0.2.1', {
      client: { kind: 'found', version },
      contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
    })
    const observations = observe({ images: 'registry.test/app:1' }, runner, {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.1', '203.0.113.2') : nodata(5)),
      connect: (probe) =>
        probe.to.address === '203.0.113.1'
          ? { kind: 'timed-out', phase: 'tcp', waitedMs: probe.waits.tcpMs, beforeMs: 0 }
          : connected(probe, 200, null),
    })
    return decisiveForecast(observations, observations.request.images[0]).endings[0]
  }

  test("has half of the ping's fifteen seconds where dockerd's dialler knows of them: pushed", () => {
    const { outcome, seconds } = ends('20.10.24')
    expect(outcome).toBe('ok')
    // The ping, and three requests that have half of thirty.
    expect(seconds).toBeCloseTo(7.5 + 3 * 15, 0)
  })

  test('and half of thirty where it does not: the ping is lost', () => {
    expect(ends('28.2.2')).toMatchObject({ outcome: 'registry-unreachable', seconds: expect.closeTo(15, 0) })
  })
})
