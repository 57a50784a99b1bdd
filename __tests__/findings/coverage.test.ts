/**
 * Every finding has a scenario that raises it as the culprit, and one that only looks like it and raises nothing. Reads the
 * files; scenarios.test.ts plays them.
 */
import { describe, expect, test } from '@jest/globals'
import { findingCodes, type FindingCode } from '../../src/findings/suspect.js'
import { readScenarioFile, scenarioNames, type Scenario } from '../../src/simulator/index.js'
import { scenarioFolder } from '../support/scenario-file.js'

/** Codes that are never the culprit, and why not. A scenario has them among its `findings` instead. */
const neverTheCulprit: Partial<Readonly<Record<FindingCode, string>>> = {
  'credentials-not-checked': 'a hint: what was not tried is not known to be wrong',
  'write-check-skipped': 'a hint: what was not tried is not known to be wrong',
  'realm-not-trusted': 'a hint: what was not tried is not known to be wrong',
  'too-many-nameservers': 'a hint: what is ignored does nothing to a push',
  'nameserver-repeated': 'a hint: what it costs is lost at the nameserver that it names',
  'nsswitch-missing': 'a hint: the forecast has the hosts file first, as every Docker since 20.10.8',
  'search-list-amplifies': 'a hint: many questions multiply what is lost, and lose nothing',
  'private-host-through-proxy': 'a hint: what the proxy makes of it is not known',
  'proxy-not-followed': 'a hint: what the push does behind a proxy is not known',
  'job-summary-unavailable': 'a hint: it is about this step, and not about the push',
}

const scenarios = (
  await Promise.all(
    (await scenarioNames(scenarioFolder)).map((name) => readScenarioFile(scenarioFolder, name)),
  )
).flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []))
/** What the tests play: nobody looks at a finding in the lab. */
const played = scenarios.filter(({ needs }) => needs !== 'lab')

/** What is known of a scenario in any of its acts. */
const actsOf = ({ expect: { corrected, ...recorded } }: Scenario) =>
  corrected === undefined ? [recorded] : [recorded, corrected]

const raises = (scenario: Scenario, code: FindingCode): boolean =>
  actsOf(scenario).some(({ culprit, culprits, findings }) =>
    neverTheCulprit[code] === undefined
      ? (culprit ?? culprits?.[0]) === code
      : (findings?.includes(code) ?? false),
  )

/** The healthy look-alike: it passes, so that nothing but the finding could have been wrong with it. */
const isHealthyNearMiss = ({ nearMissOf = [], expect: { verdict } }: Scenario, code: FindingCode): boolean =>
  nearMissOf.includes(code) && verdict === 'pass'

describe('every finding', () => {
  test('has a scenario that raises it as the culprit', () => {
    const missing = findingCodes.filter((code) => !played.some((one) => raises(one, code)))
    expect(missing.map((code) => `${code}: no culprit scenario`)).toEqual([])
  })

  test('has a scenario that looks like it, passes, and raises nothing of it', () => {
    const missing = findingCodes.filter((code) => !played.some((one) => isHealthyNearMiss(one, code)))
    expect(missing.map((code) => `${code}: no near-miss that passes`)).toEqual([])
  })
})

test('what is said never to be the culprit is not one anywhere', () => {
  const exempt: readonly string[] = Object.keys(neverTheCulprit)
  const culprits = scenarios.flatMap((scenario) =>
    actsOf(scenario).flatMap(({ culprit = '', culprits = [] }) => [culprit, ...culprits]),
  )
  expect(culprits.filter((code) => exempt.includes(code))).toEqual([])
})

test('at least ten pairs of faults name both, in their order', () => {
  const pairs = played.filter(
    ({ faultsCombined, expect: { culprits = [] } }) => faultsCombined === 2 && culprits.length === 2,
  )
  expect(pairs.length).toBeGreaterThanOrEqual(10)
})
