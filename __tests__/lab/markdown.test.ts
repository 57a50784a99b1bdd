import { describe, expect, test } from '@jest/globals'
import { agreementMarkdown, chanceLine, rowLine, totalsLine, type Agreement } from '../../lab/markdown.js'
import { chanceRowWith, debian, own, rowWith, sampleScenario } from './samples.js'

const works = { outcome: 'ok', seconds: 0.3 } as const
const agreeing = rowWith()
const plain = rowWith({ kind: 'plain', forecast: works, fact: works })
const wrong = rowWith({
  scenario: sampleScenario({ name: 'wrong', expect: { outcome: 'ok' } }),
  forecast: { outcome: 'ok', error: null },
})
const late = rowWith({ scenario: sampleScenario({ name: 'late' }), fact: { seconds: 30 } })
const unforeseen = rowWith({
  scenario: sampleScenario({ name: 'unforeseen' }),
  forecast: { outcome: 'unknown', seconds: 0 },
})
const unnamed = rowWith({
  scenario: sampleScenario({ name: 'un|named' }),
  fact: { outcome: null, words: 'a | b' },
})
const inOtherWords = rowWith({
  scenario: sampleScenario({ name: 'in-other-words' }),
  forecast: { error: 'read udp 10.0.0.2:1111->10.20.0.53:53: i/o timeout' },
})
const chance = chanceRowWith([{ outcome: 'false-401', low: 0.25, high: 1 }], [['false-401', 20]])
const chanceMissed = chanceRowWith([{ outcome: 'ok', low: 0.9, high: 1 }], [['false-401', 20]])

const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  clients: [debian.name, own.name],
  rows: [agreeing],
  chanceRows: [],
  layers: [],
  notRun: [],
  seconds: 725,
  ...more,
})

/** The rows of the table below that heading, without their heads. */
function tableBelow(markdown: string, heading: string): readonly string[] {
  const lines = markdown.split('\n')
  const from = lines.indexOf(heading)
  const begin = lines.findIndex((line, index) => index > from && line.startsWith('| ---'))
  const end = lines.findIndex((line, index) => index > begin && !line.startsWith('|'))
  return lines.slice(begin + 1, end)
}

/** The points of the list below that heading. */
function listBelow(markdown: string, heading: string): readonly string[] {
  const lines = markdown.split('\n')
  const from = lines.indexOf(heading)
  if (from < 0) return []
  const end = lines.findIndex((line, index) => index > from && line.startsWith('## '))
  return lines.slice(from, end < 0 ? undefined : end).filter((line) => line.startsWith('- '))
}

describe('the table of AGREEMENT.md', () => {
  test('has a line for each push, with both outcomes, both times and whether they agree', () => {
    const rows = [agreeing, plain, wrong, late, unforeseen]
    expect(tableBelow(agreementMarkdown(agreement({ rows })), '# Forecast against fact')).toEqual([
      '| sample | signed | docker 28.2.2 | false-401 | false-401 | 10.0 | 10.0 | 3.4 | yes |',
      '| sample | plain | docker 28.2.2 | ok | ok | 0.3 | 0.3 | 3.4 | yes |',
      '| wrong | signed | docker 28.2.2 | ok | false-401 | 10.0 | 10.0 | 3.4 | **no** |',
      '| late | signed | docker 28.2.2 | false-401 | false-401 | 10.0 | 30.0 | 3.4 | **seconds** |',
      '| unforeseen | signed | docker 28.2.2 | unknown | false-401 | 0.0 | 10.0 | 3.4 | no forecast |',
    ])
  })

  test('every line has as many cells as the head', () => {
    const markdown = agreementMarkdown(agreement({ rows: [unnamed], chanceRows: [chance] }))
    const cells = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length)
    expect(cells).toEqual([11, 11, 11, 9, 9, 9, 6, 6])
    expect(markdown).toContain('| un\\|named | signed |')
  })

  test('says what it was made with, and how long it took', () => {
    const markdown = agreementMarkdown(agreement())
    expect(markdown).toContain('in 12 minutes with docker 20.10.24 and docker 28.2.2')
    expect(markdown).toMatch(/\n$/)
    expect(markdown).not.toMatch(/\n$\n/)
  })
})

describe('what is wrong is listed', () => {
  test('disagreements with what docker said', () => {
    const markdown = agreementMarkdown(agreement({ rows: [agreeing, wrong, late, unforeseen, unnamed] }))
    expect(listBelow(markdown, '## Disagreements')).toEqual([
      `- ${rowLine(wrong)}`,
      `- ${rowLine(late)}`,
      `- ${rowLine(unnamed)}`,
    ])
    expect(rowLine(wrong)).toBe(
      'wrong, signed, docker 28.2.2: forecast ok in 10.0 s, fact false-401 in 10.0 s (`you are not authorized to perform this operation: server returned 401.`)',
    )
    expect(rowLine(unnamed)).toContain('fact unnamed in 10.0 s (`a | b`)')
  })

  test('what the scenario expected', () => {
    const markdown = agreementMarkdown(agreement({ rows: [agreeing, wrong] }))
    expect(listBelow(markdown, '## The scenario expected something else')).toEqual([
      '- wrong, signed, docker 28.2.2: the scenario expects ok of docker',
    ])
  })

  test('the same outcome in other words, without what differs by chance', () => {
    const markdown = agreementMarkdown(agreement({ rows: [agreeing, wrong, inOtherWords] }))
    expect(listBelow(markdown, '## The same outcome in other words')).toEqual([
      '- in-other-words, signed, docker 28.2.2: forecast `udp: i/o timeout`, fact `you are not authorized to perform this operation: server returned 401.`',
    ])
  })

  test('and where nothing is wrong, there is no heading for it', () => {
    expect(agreementMarkdown(agreement({ rows: [agreeing, plain] }))).not.toMatch(
      /## (Disagreements|The scenario expected|The same outcome)/,
    )
  })
})

describe('where chance decides', () => {
  test('the shares stand beside the interval that was foretold', () => {
    const markdown = agreementMarkdown(agreement({ chanceRows: [chance, chanceMissed] }))
    expect(markdown).toContain('played with 20 seeds')
    expect(tableBelow(markdown, '## Where chance decides')).toEqual([
      '| lossy | signed | docker 20.10.24 | 20 | false-401 100 % (25 % to 100 %) | 3.4 | yes |',
      '| lossy | signed | docker 20.10.24 | 20 | false-401 100 % (0 % to 0 %); ok 0 % (90 % to 100 %) | 3.4 | **no** |',
    ])
  })

  test('the line on the terminal begins with whether it agrees', () => {
    expect(chanceLine(chance)).toMatch(
      /^agrees {4}lossy, signed, docker 20\.10\.24, 20 runs: false-401 100 %/,
    )
    expect(chanceLine(chanceMissed)).toMatch(/^DISAGREES lossy/)
  })
})

test('layers: seconds and lookups by name', () => {
  const lookups = { 'registry.team.example': 22, 'auth.team.example': 3 }
  const layers = [{ scenario: 'founding-incident', layers: 6, seconds: 0.456, lookups }]
  expect(tableBelow(agreementMarkdown(agreement({ layers })), '## Layers')).toEqual([
    '| founding-incident | 6 | 0.5 | registry.team.example 22, auth.team.example 3 |',
  ])
})

test('what is not run is said, with where its forecast comes from', () => {
  const points = listBelow(
    agreementMarkdown(agreement({ notRun: ['docker-29-ignores-trust'] })),
    '## From source, not run',
  )
  expect(points.at(-1)).toContain('`docker-29-ignores-trust`')
  const fromSource = points.slice(0, -1)
  expect(fromSource.length).toBeGreaterThan(0)
  expect(fromSource.filter((point) => !/Not run: .+ Source: .+/.test(point))).toEqual([])
})

describe('the last line', () => {
  test('counts pushes by what came of their forecast', () => {
    const rows = [agreeing, plain, wrong, late, unforeseen, inOtherWords]
    const line = totalsLine({ rows, chanceRows: [chance, chanceMissed] })
    expect(line).toContain('Scenarios: 6. Pushes: 6, of which 3 agree, 2 disagree, 1 have no forecast.')
    expect(line).toContain("Docker's words are foretold in 3 of 4 pushes with the right outcome.")
    expect(line).toContain('Distributions: 2, of which 1 agree.')
  })

  test('a scenario that was played by two clients is one scenario', () => {
    expect(totalsLine({ rows: [agreeing, agreeing], chanceRows: [] })).toContain('Scenarios: 1. Pushes: 2,')
  })
})
