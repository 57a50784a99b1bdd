/** Every recorded network condition that plays on loopback, and what the preflight has to say there. */
import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { preflight } from '../src/preflight.js'
import { describeMistakes, parseRequest } from '../src/request.js'
import type { Report } from '../src/report/index.js'
import {
  correctedScenario,
  parseScenario,
  playScenario,
  type Expectation,
  type Scenario,
} from '../src/simulator/index.js'

/** A trust server that hangs is waited for as long as Docker waits: ten seconds. */
const testTimeoutMs = 60_000
const folder = new URL('../scenarios/', import.meta.url)

const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): Scenario => {
    const parsed = parseScenario(readFileSync(new URL(file, folder), 'utf8'))
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.mistakes)}`)
    expect(`${parsed.scenario.name}.yaml`).toBe(file)
    return parsed.scenario
  })

async function play(scenario: Scenario): Promise<Report> {
  const played = await playScenario(scenario)
  try {
    const parsed = parseRequest(played.inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    return await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      witness: {
        phase: (_, work) => work(),
        runner: () => undefined,
        secret: () => undefined,
        measured: () => undefined,
      },
    })
  } finally {
    await played.close()
  }
}

/** The part of a report that an expectation speaks of. */
const answerTo = (report: Report, expected: Expectation): Expectation => ({
  outcome: report.outcome,
  ...(expected.verdict === undefined ? {} : { verdict: report.verdict }),
  ...(expected.culprit === undefined ? {} : { culprit: report.culprit?.code ?? '' }),
  ...(expected.resolver === undefined ? {} : { resolver: report.culprit?.resolver ?? '' }),
  ...(expected.suggestion === undefined ? {} : { suggestion: suggestionOf(report) }),
})

const suggestionOf = ({ findings, culprit }: Report): string =>
  findings.find(({ code, subject }) => code === culprit?.code && subject.host === culprit.host)?.remedy
    ?.say ?? ''

const onLoopback = scenarios.filter(({ needs }) => needs !== 'lab')
const withSecondAct = onLoopback.filter(({ corrected }) => corrected !== undefined)

describe('as it was recorded', () => {
  test.each(onLoopback.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const { corrected, ...expected } = scenario.expect
      expect(corrected === undefined).toBe(scenario.corrected === undefined)
      expect(answerTo(await play(scenario), expected)).toEqual(expected)
    },
    testTimeoutMs,
  )
})

describe('with its second act', () => {
  test.each(withSecondAct.map((scenario) => [scenario.name, correctedScenario(scenario)] as const))(
    '%s',
    async (_, scenario) => {
      expect(answerTo(await play(scenario), scenario.expect)).toEqual(scenario.expect)
    },
    testTimeoutMs,
  )
})
