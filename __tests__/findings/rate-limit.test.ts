import { expect, test } from '@jest/globals'
import { cellsOfResolver } from '../../src/findings/behaviour.js'
import { rateLimit } from '../../src/findings/rate-limit.js'
import type { DnsMeasurement, Ms, Observations, Resolver } from '../../src/report/index.js'
import { dnsProbe } from '../support/dns-probe.js'
import { answered, requestFor, runnerFacts, silent } from '../support/observe.js'

const runner = runnerFacts('nameserver 192.0.2.53')
const [resolver] = runner.resolvers
if (resolver === undefined) throw new Error('there is a nameserver')

function measured(sample: number, startedMs: Ms, isAnswered: boolean): DnsMeasurement {
  const probe = dnsProbe('192.0.2.53', 'registry.test', { sample })
  return { probe, startedMs, result: isAnswered ? answered(10, '203.0.113.7') : silent(probe) }
}

/** One answer, then a burst that is dropped, then what came later. */
const after = (later: readonly DnsMeasurement[]): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: 'registry.test/app:1' }),
  runner,
  measurements: [
    measured(0, 0, true),
    ...Array.from({ length: 20 }, (_, index) => measured(index + 1, 1 + index * 25, false)),
    ...later,
  ],
  routes: [],
})
const codes = (observations: Observations, one: Resolver = resolver) =>
  rateLimit(observations, one, cellsOfResolver(observations, one)).map(({ code }) => code)

test.each([
  ['when the second is over', [measured(21, 1_400, true)], ['resolver-limits-rate']],
  // Sent a moment before its end, and there a moment after it.
  ['at the very end of the second', [measured(21, 960, true)], ['resolver-limits-rate']],
  ['never', [measured(21, 1_400, false)], []],
  ['in the middle of it: that is chance', [measured(21, 500, true), measured(22, 1_400, true)], []],
])('one question a second is answered, and the next answer comes %s', (_, later, expected) => {
  expect(codes(after(later))).toEqual(expected)
})
