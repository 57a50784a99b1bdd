import { describe, expect, test } from '@jest/globals'
import { explained } from '../../lab/explained.js'
import { figuresOf } from '../../lab/figures.js'
import { chanceLine, chanceMark, remedyLine, rowLine, rowNotes, totalsLine } from '../../lab/lines.js'
import { agreementMarkdown, type Agreement } from '../../lab/markdown.js'
import { chanceRowWith, debian, fact, own, remedyRowWith, rowWith, sampleScenario } from './samples.js'

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
  remedies: [],
  kinds: { played: ['sample'], combined: [], servers: [] },
  storage: { plays: 1, changed: [] },
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
    expect(tableBelow(agreementMarkdown(agreement({ rows })), '## Pushes')).toEqual([
      '| sample | signed | docker 28.2.2 | false-401 | false-401 | 10.0 | 10.0 | 3.4 | yes |',
      '| sample | plain | docker 28.2.2 | ok | ok | 0.3 | 0.3 | 3.4 | yes |',
      '| wrong | signed | docker 28.2.2 | ok | false-401 | 10.0 | 10.0 | 3.4 | **no** |',
      '| late | signed | docker 28.2.2 | false-401 | false-401 | 10.0 | 30.0 | 3.4 | **seconds** |',
      '| unforeseen | signed | docker 28.2.2 | unknown | false-401 | 0.0 | 10.0 | 3.4 | no forecast |',
    ])
  })

  test('every line has as many cells as the head', () => {
    const remedies = [remedyRowWith({ paste: 'a | b' })]
    const markdown = agreementMarkdown(agreement({ rows: [unnamed], chanceRows: [chance], remedies }))
    const figures = 2 + figuresOf(agreement()).length
    const cells = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length)
    expect(cells).toEqual([
      ...Array<number>(figures).fill(6),
      ...[11, 11, 11],
      ...[11, 11, 11],
      ...[10, 10, 10],
      ...[6, 6],
    ])
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
    expect(tableBelow(markdown, '## Where chance decides')).toEqual([
      '| lossy | signed | docker 20.10.24 | 20 | false-401 100 % (25 % to 100 %) |  | 3.4 | yes |',
      '| lossy | signed | docker 20.10.24 | 20 | false-401 100 % (0 % to 0 %); ok 0 % (90 % to 100 %) |  | 3.4 | **no** |',
    ])
  })

  test('the line on the terminal begins with whether it agrees', () => {
    expect(chanceMark(chance)).toMatch(/^agrees/)
    expect(chanceMark(chanceMissed)).toMatch(/^DISAGREES/)
    expect(chanceLine(chance)).toMatch(/^lossy, signed, docker 20\.10\.24, 20 runs: false-401 100 %/)
  })
})

test('where a scenario asks for a narrow interval, its width stands beside, and whether it held', () => {
  const asked = { expect: { outcome: 'false-401', intervalAtMost: 0.35 } } as const
  const shares = [{ outcome: 'false-401', low: 0.7, high: 1 }] as const
  const row = chanceRowWith(shares, [['false-401', 40]], asked)
  const missed = chanceRowWith([{ outcome: 'false-401', low: 0.5, high: 1 }], [['false-401', 40]], asked)
  expect(chanceLine(row)).toContain('false-401: 0.30 wide, 0.35 at most, held')
  expect(
    tableBelow(agreementMarkdown(agreement({ chanceRows: [missed] })), '## Where chance decides'),
  ).toEqual([
    '| lossy | signed | docker 20.10.24 | 40 | false-401 100 % (50 % to 100 %) | false-401: 0.50 wide, 0.35 at most, **missed** | 3.4 | **no** |',
  ])
})

describe('remedies', () => {
  const kept = remedyRowWith()
  const broken = remedyRowWith({ fact: fact() })
  const unknown = remedyRowWith({ foretold: null })

  test('stand with what was pasted, what was foretold and what came', () => {
    const markdown = agreementMarkdown(agreement({ remedies: [kept, broken, unknown] }))
    const begin =
      '| sample | signed | docker 20.10.24 | resolver-silent | `nameserver 10.20.1.53` | /etc/resolv.conf |'
    expect(tableBelow(markdown, '## Remedies, applied for real')).toEqual([
      `${begin} ok in 0.9 s | ok in 0.5 s | yes |`,
      `${begin} ok in 0.9 s | false-401 in 10.0 s | **no** |`,
      `${begin} not known | ok in 0.5 s | not compared: the preflight does not know how it ends |`,
    ])
    expect(markdown).toContain('Compared: 2.')
    expect(listBelow(markdown, '## Remedies that did something else')).toEqual([`- ${remedyLine(broken)}`])
  })

  test('are counted', () => {
    const line = totalsLine({ rows: [], chanceRows: [], remedies: [kept, broken, unknown] })
    expect(line).toContain('Remedies: 3, of which 2 were compared and 1 agree.')
  })
})

describe('a push on the terminal says', () => {
  const name = explained[0]?.scenario ?? ''
  const reason = rowWith({ scenario: sampleScenario({ name }), fact: { seconds: 30 } })

  test('nothing more where all is well', () => {
    expect(rowNotes(agreeing)).toEqual([])
  })

  test.each([
    ['other words', inOtherWords, /other words/],
    ['what the scenario expected', wrong, /the scenario expects ok of docker/],
    ['why its seconds differ', reason, /explained: /],
    ['that the preflight took too long', rowWith({ preflightMs: 7_000 }), /took 7\.0 s, 6\.5 s at most/],
  ])('%s', (_, row, note) => {
    expect(rowNotes(row)).toEqual([expect.stringMatching(note)])
  })

  test('and AGREEMENT.md lists both', () => {
    const markdown = agreementMarkdown(agreement({ rows: [reason, rowWith({ preflightMs: 7_000 })] }))
    expect(listBelow(markdown, '## Seconds that differ for a reason')).toHaveLength(1)
    expect(listBelow(markdown, '## Disagreements')).toEqual([])
    expect(listBelow(markdown, '## The preflight took too long')).toEqual([
      '- sample, docker 28.2.2: the preflight took 7.0 s, 6.5 s at most where nothing but resolvers is late',
    ])
    expect(markdown).toContain('| **7.0** |')
  })
})

test('a preflight that has written is listed, and the figure is missed', () => {
  const changed = ['sample, docker 28.2.2: new: POST /v2/bob/app/_trust/tuf/']
  const markdown = agreementMarkdown(agreement({ storage: { plays: 7, changed } }))
  expect(listBelow(markdown, '## The preflight has written')).toEqual([`- ${changed[0] ?? ''}`])
  expect(markdown).toMatch(/trust server holds \| none \| 1 \(of 7\) \| \*\*no\*\*/)
})

test('scenarios of two faults are listed', () => {
  const kinds = { played: ['one', 'two'], combined: ['two'], servers: [] }
  expect(listBelow(agreementMarkdown(agreement({ kinds })), '## Two faults together')).toEqual(['- two'])
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
    const line = totalsLine({ rows, chanceRows: [chance, chanceMissed], remedies: [] })
    expect(line).toContain(
      'Scenarios: 6. Pushes: 6, of which 2 agree, 3 disagree, 0 differ in seconds for a reason, 1 have no forecast.',
    )
    expect(line).toContain("Docker's words are foretold in 3 of 4 pushes with the right outcome.")
    expect(line).toContain('Distributions: 2, of which 1 agree.')
  })

  test('a scenario that was played by two clients is one scenario', () => {
    expect(totalsLine({ rows: [agreeing, agreeing], chanceRows: [], remedies: [] })).toContain(
      'Scenarios: 1. Pushes: 2,',
    )
  })
})
