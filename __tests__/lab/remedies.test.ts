import { describe, expect, test } from '@jest/globals'
import { remediesOf } from '../../lab/remedies.js'
import type { RemedyTried } from '../../lab/job.js'
import { sampleReport } from '../support/sample-report.js'
import { fact, remedyRowWith } from './samples.js'

describe('what a remedy was said to do is held against what it did', () => {
  const ok = { outcome: 'ok', seconds: 0.9, error: null, probability: 1 } as const
  const late = { ...ok, outcome: 'false-401', seconds: 5, error: 'server returned 401.' } as const
  test.each<[string, Partial<RemedyTried>, boolean | null]>([
    ['the push works, at the time foretold', {}, true],
    ['it works, and much later', { fact: fact({ outcome: 'ok', seconds: 10, words: '' }) }, false],
    ['it ends otherwise', { fact: fact() }, false],
    [
      'it still fails, as foretold',
      { foretold: late, fact: fact({ seconds: 5, words: 'server returned 401.' }) },
      true,
    ],
    ['it still fails, in other words', { foretold: late, fact: fact({ seconds: 5, words: 'EOF' }) }, false],
    ['nobody knows how it ends', { foretold: null }, null],
    ['it is none for the runner', { where: 'a step before this one', fact: null }, null],
    ['chance decides', { foretold: { ...ok, probability: 0.9 }, fact: fact() }, null],
    ['it is nearly sure', { foretold: { ...ok, probability: 0.95 }, fact: fact() }, false],
  ])('%s', (_, more, agrees) => {
    expect(remedyRowWith(more).agrees).toBe(agrees)
  })

  test('what is not compared says why', () => {
    expect(remedyRowWith({ foretold: null }).notCompared).toMatch(/does not know/)
    expect(remedyRowWith({ where: 'a step before this one', fact: null }).notCompared).toMatch(
      /a step before/,
    )
    expect(remedyRowWith({ foretold: { ...ok, probability: 0.6 } }).notCompared).toMatch(/60 %/)
    expect(remedyRowWith().notCompared).toBeNull()
  })
})

test('a remedy that two findings suggest is tried once, and a finding without one not at all', () => {
  const report = sampleReport()
  const [finding] = report.findings
  if (finding === undefined) throw new Error('expected a finding in the sample report')
  const remedy = {
    say: 'Do',
    paste: 'nameserver 10.20.1.53',
    where: '/etc/resolv.conf',
    lasting: null,
    then: null,
  }
  const findings = [
    { ...finding, code: 'first', remedy },
    { ...finding, code: 'second', remedy },
    { ...finding, code: 'third', remedy: null },
    { ...finding, code: 'fourth', remedy: { ...remedy, where: '/etc/hosts' } },
  ]
  expect(remediesOf({ ...report, findings }).map(({ code }) => code)).toEqual(['first', 'fourth'])
})
