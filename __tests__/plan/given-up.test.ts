import { expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { givenUp } from '../../src/plan/given-up.js'
import type { DnsMeasurement, DnsProbe, DnsResult, Observations } from '../../src/report/index.js'
import { dnsProbe } from '../support/dns-probe.js'
import { answered, requestFor, runnerFacts, silent } from '../support/observe.js'

const address = '192.0.2.1'
const probeOf = (host: string, sample: number) => dnsProbe(address, host, { sample })

/** What became of the questions about the registry. */
const after = (results: readonly ((probe: DnsProbe) => DnsResult)[]): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: 'registry.test/app:1' }),
  runner: runnerFacts(`nameserver ${address}`),
  measurements: results.map((resultOf, sample): DnsMeasurement => {
    const probe = probeOf('registry.test', sample)
    return { probe, startedMs: 0, result: resultOf(probe) }
  }),
  routes: [],
})
const lost = (count: number) => Array.from({ length: count }, () => (probe: DnsProbe) => silent(probe))
const enough = limits.givenUpFrom

test.each([
  ['of a host that came up late, where enough was lost', lost(enough), limits.lateMs, true],
  ['that was asked at the beginning: it ends by itself', lost(enough), limits.lateMs - 1, false],
  // On a busy machine the first questions run out before the others are sent, and are too few for a verdict.
  ['where too little was lost to be sure', lost(enough - 1), limits.lateMs, false],
  [
    'of a resolver that answered once',
    [...lost(enough), () => answered(5, '203.0.113.7')],
    limits.lateMs,
    false,
  ],
])('a question %s', (_, results, sinceMs, expected) => {
  const isGivenUp = givenUp(after(results), { overdue: new Set() })
  expect(isGivenUp(probeOf('auth.test', 0), sinceMs)).toBe(expected)
})
