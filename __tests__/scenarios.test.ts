/** Every recorded network condition that plays on loopback, and what the preflight has to say there. */
import { describe, expect, test } from '@jest/globals'
import { findingCodes } from '../src/findings/suspect.js'
import { jobSummaryFor, nobodyWatches, preflight } from '../src/preflight.js'
import { describeMistakes, parseRequest } from '../src/request.js'
import type { Report } from '../src/report/index.js'
import {
  correctedScenario,
  describeMistake,
  playScenario,
  readScenarioFile,
  scenarioNames,
  type Expectation,
  type Played,
  type Scenario,
} from '../src/simulator/index.js'
import { judgement } from './support/judgement.js'
import { withoutByHand, withoutOffer } from './support/finding-duties.js'
import { scenarioFolder } from './support/scenario-file.js'

/**
 * A trust server that hangs is waited for as long as Docker waits, and a preflight may take thirty
 * seconds; the scenarios are played several at a time (maxConcurrency in jest.config.js).
 */
const testTimeoutMs = 120_000
const files = await Promise.all(
  (await scenarioNames(scenarioFolder)).map(
    async (name) => [name, await readScenarioFile(scenarioFolder, name)] as const,
  ),
)
const scenarios = files.flatMap(([, parsed]) => (parsed.ok ? [parsed.scenario] : []))

/** What was sent to a registry or a trust server that is no question. */
const writesIn = ({ http }: Played): readonly string[] =>
  [...http.values()].flatMap(({ requests }) =>
    requests
      .filter(({ method, path }) => method !== 'GET' && method !== 'HEAD' && path.startsWith('/v2/'))
      .map(({ method, path }) => `${method} ${path}`),
  )

async function play(scenario: Scenario): Promise<Report> {
  const played = await playScenario(scenario)
  try {
    const parsed = parseRequest(played.inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    const report = await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: jobSummaryFor(played.world.environment, parsed.delivery.summary),
      judgement,
      witness: nobodyWatches,
    })
    if (!parsed.request.writeCheck) expect(writesIn(played)).toEqual([])
    return report
  } finally {
    await played.close()
  }
}

/** What is expected of one act on loopback: what a push without content trust does shows in the lab only. */
function onLoopbackOf(expected: Expectation): Expectation {
  const { outcome, verdict, culprit, resolver, suggestion, says, shows, culprits, findings } = expected
  return {
    outcome,
    ...(verdict === undefined ? {} : { verdict }),
    ...(culprit === undefined ? {} : { culprit }),
    ...(resolver === undefined ? {} : { resolver }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(says === undefined ? {} : { says }),
    ...(shows === undefined ? {} : { shows }),
    ...(culprits === undefined ? {} : { culprits }),
    ...(findings === undefined ? {} : { findings }),
  }
}

/** The part of a report that an expectation speaks of. */
const answerTo = (report: Report, expected: Expectation): Expectation => ({
  outcome: report.outcome,
  ...(expected.verdict === undefined ? {} : { verdict: report.verdict }),
  ...(expected.culprit === undefined ? {} : { culprit: report.culprit?.code ?? '' }),
  ...(expected.resolver === undefined ? {} : { resolver: report.culprit?.resolver ?? '' }),
  ...(expected.suggestion === undefined ? {} : { suggestion: suggestionOf(report) }),
  ...(expected.says === undefined ? {} : { says: wordsIn(culpritOf(report)?.title ?? '', expected.says) }),
  ...(expected.shows === undefined
    ? {}
    : { shows: wordsIn(culpritOf(report)?.evidence.join('\n') ?? '', expected.shows) }),
  ...(expected.culprits === undefined ? {} : { culprits: rootsOf(report) }),
  ...(expected.findings === undefined ? {} : { findings: report.findings.map(({ code }) => code) }),
})

const culpritOf = ({ findings, culprit }: Report) =>
  findings.find(({ code, subject }) => code === culprit?.code && subject.host === culprit.host)
const rootsOf = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ code, severity, consequenceOf }) =>
    severity === 'hint' || consequenceOf !== null ? [] : [code],
  )
const suggestionOf = (report: Report): string => culpritOf(report)?.remedy?.say ?? ''

/** The words that are looked for, or the whole text where they are not in it. */
const wordsIn = (text: string, words: string): string => (text.includes(words) ? words : text)

/** What the scenario only looks like, and what was raised nevertheless. */
const raisedFalsely = (report: Report, { nearMissOf = [] }: Scenario): readonly string[] =>
  report.findings.map(({ code }) => code).filter((code) => nearMissOf.includes(code))

const nothingOwed = { withoutByHand: [], withoutOffer: [] }

const onLoopback = scenarios.filter(({ needs }) => needs !== 'lab')
const withSecondAct = onLoopback.filter(({ corrected }) => corrected !== undefined)

test.each(files)('%s can be read', (_, parsed) => {
  expect(parsed.ok ? [] : parsed.mistakes.map(describeMistake)).toEqual([])
})

test('a scenario names no finding that does not exist', () => {
  const named = scenarios.flatMap(({ name, expect: asked, nearMissOf = [] }) =>
    [asked, ...(asked.corrected === undefined ? [] : [asked.corrected])]
      .flatMap(({ culprit = '', culprits = [], findings = [] }) => [culprit, ...culprits, ...findings])
      .concat(nearMissOf)
      .filter((code) => code !== '')
      .map((code) => ({ name, code })),
  )
  const codes: readonly string[] = findingCodes
  expect(named.filter(({ code }) => !codes.includes(code))).toEqual([])
})

describe('as it was recorded', () => {
  test.concurrent.each(onLoopback.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const expected = onLoopbackOf(scenario.expect)
      const report = await play(scenario)
      expect(answerTo(report, expected)).toEqual(expected)
      expect(raisedFalsely(report, scenario)).toEqual([])
      expect({ withoutByHand: withoutByHand(report), withoutOffer: withoutOffer(report) }).toEqual(
        nothingOwed,
      )
    },
    testTimeoutMs,
  )
})

describe('with its second act', () => {
  test.concurrent.each(
    withSecondAct.map((scenario) => [scenario.name, correctedScenario(scenario)] as const),
  )(
    '%s',
    async (_, scenario) => {
      const expected = onLoopbackOf(scenario.expect)
      const report = await play(scenario)
      expect(answerTo(report, expected)).toEqual(expected)
      expect(raisedFalsely(report, scenario)).toEqual([])
      expect({ withoutByHand: withoutByHand(report), withoutOffer: withoutOffer(report) }).toEqual(
        nothingOwed,
      )
    },
    testTimeoutMs,
  )
})
