import { expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { givenUp } from '../../src/plan/given-up.js'
import type { DnsMeasurement, DnsProbe, DnsResult, Observations } from '../../src/report/index.js'
import { dnsProbe } from '../support/dns-probe.js'
import { answered, requestFor, runnerFacts, silent } from '../support/observe.js'

const address = '192.0.2.1'
const probeOf = (host: string, sample: number) => dnsProbe(address, host, { sample })

const firstMs = 40
/** What became of the questions about the registry, of which the first left after `firstMs`. */
const after = (results: readonly ((probe: DnsProbe) => DnsResult)[]): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: 'registry.test/app:1' }),
  runner: runnerFacts(`nameserver ${address}`),
  measurements: results.map((resultOf, sample): DnsMeasurement => {
    const probe = probeOf('registry.test', sample)
    return { probe, startedMs: firstMs + sample, result: resultOf(probe) }
  }),
  routes: [],
})
const lost = (count: number) => Array.from({ length: count }, () => (probe: DnsProbe) => silent(probe))
const enough = limits.givenUpFrom

const lateMs = firstMs + limits.lateMs
const none: ReadonlySet<string> = new Set()

test.each([
  ['of a doubt, or of a host that came up late, where enough was lost', lost(enough), lateMs, none, true],
  ['that was asked at the beginning: it ends by itself', lost(enough), lateMs - 1, none, false],
  // On a busy machine the first questions run out before the others are sent, and are too few for a verdict.
  ['where too little was lost to be sure', lost(enough - 1), lateMs, none, false],
  [
    'of a resolver that answered once',
    [...lost(enough), () => answered(5, '203.0.113.7')],
    lateMs,
    none,
    false,
  ],
  [
    'of a resolver that answered once, and too late',
    lost(enough + 1),
    lateMs,
    new Set([probeOf('registry.test', 0).id]),
    false,
  ],
])('a question %s', (_, results, sinceMs, lateReplies, expected) => {
  const isGivenUp = givenUp(after(results), { overdue: new Set() }, lateReplies)
  expect(isGivenUp(probeOf('auth.test', 0), sinceMs)).toBe(expected)
})
