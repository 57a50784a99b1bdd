import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import type { Verdict } from '../src/report/index.js'
import { parseRequest } from '../src/request.js'
import { playScenario, type DnsRules, type Scenario } from '../src/simulator/index.js'
import { judgement } from './support/judgement.js'
import { scenarioOf } from './support/scenario-file.js'

const runs = 50
const atOnce = 10
/** Fifty runs at 50 % wait for their lost packets, ten at a time, and the machine may be busy besides. */
const patienceMs = 240_000

/** The scenario of a signed push over two resolvers, with a first one that loses each packet with this chance. */
async function losing(loss: number): Promise<Scenario> {
  const silent = await scenarioOf('first-resolver-silent')
  const [first] = silent.resolvers.keys()
  if (first === undefined) throw new Error('the scenario has a resolver')
  const rules: DnsRules = new Map([['default', { loss }]])
  return { ...silent, resolvers: new Map([...silent.resolvers, [first, rules]]) }
}

async function verdictOf(scenario: Scenario): Promise<Verdict> {
  const played = await playScenario(scenario)
  try {
    // The machine's load is not what is measured here.
    const parsed = parseRequest({ ...played.inputs, 'slow-threshold': '20s' }, { kind: 'command' })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
    const report = await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    return report.verdict
  } finally {
    await played.close()
  }
}

async function verdictsAt(loss: number): Promise<Readonly<Record<Verdict, number>>> {
  const scenario = await losing(loss)
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 }
  for (let started = 0; started < runs; started += atOnce) {
    const verdicts = await Promise.all(
      // Each run draws its own losses.
      Array.from({ length: atOnce }, (_, index) =>
        verdictOf({ ...scenario, name: `run ${started + index}` }),
      ),
    )
    for (const verdict of verdicts) counts[verdict] += 1
  }
  return counts
}

describe('real packets on loopback, lost by chance on the way to the first resolver, agree with the simulation', () => {
  test(
    'at 1 %: none of 50 fails, and at most one warns',
    async () => {
      const { fail, warn, unknown } = await verdictsAt(0.01)
      expect({ fail, unknown }).toEqual({ fail: 0, unknown: 0 })
      expect(warn).toBeLessThanOrEqual(1)
    },
    patienceMs,
  )

  test(
    'at 50 %: all of 50 but at most one fail',
    async () => {
      const { fail } = await verdictsAt(0.5)
      expect(fail).toBeGreaterThanOrEqual(runs - 1)
    },
    patienceMs,
  )
})
