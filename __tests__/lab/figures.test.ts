import { describe, expect, test } from '@jest/globals'
import { figuresOf, type Figure, type Measured } from '../../lab/figures.js'
import { remedyRowWith, rowWith } from './samples.js'

const kinds = { played: [], combined: [], servers: [] }
const storage = { plays: 1, changed: [] }
const figures = (more: Partial<Measured>): readonly Figure[] =>
  figuresOf({ rows: [], remedies: [], kinds, storage, ...more })
const figureOf = (what: RegExp, more: Partial<Measured>): Figure => {
  const found = figures(more).filter((one) => what.test(one.what))
  if (found.length !== 1 || found[0] === undefined) throw new Error(`expected one figure of ${String(what)}`)
  return found[0]
}
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)

describe('seconds agree nineteen times in twenty', () => {
  const inTime = rowWith()
  const late = rowWith({ fact: { seconds: 30 } })
  const unforeseen = rowWith({ forecast: { outcome: 'unknown' }, fact: { seconds: 30 } })

  test.each([
    [19, 1, '95.0 % (19 of 20)', true],
    [18, 1, '94.7 % (18 of 19)', false],
  ])('%d in time, %d late', (good, bad, found, met) => {
    const rows = [...times(good, inTime), ...times(bad, late), unforeseen]
    expect(figureOf(/seconds are within/, { rows })).toMatchObject({ found, met })
  })
})

describe('where Docker is slow to fail, the preflight needs half of its time at most', () => {
  const failing = (seconds: number, preflightMs: number) => rowWith({ fact: { seconds }, preflightMs })

  test.each([
    ['half of it', [failing(10, 5_000)], '50.0 % (of 1)', true],
    ['more', [failing(10, 5_100)], '51.0 % (of 1)', false],
    [
      'the middle counts',
      [failing(10, 9_000), failing(20, 2_000), failing(10, 1_000)],
      '10.0 % (of 3)',
      true,
    ],
    ['what fails sooner does not', [failing(9.9, 9_000), failing(20, 2_000)], '10.0 % (of 1)', true],
    [
      'nor does what works',
      [rowWith({ forecast: { outcome: 'ok' }, fact: { outcome: 'ok', seconds: 20 }, preflightMs: 15_000 })],
      '0.0 % (of 0)',
      true,
    ],
    [
      'nor the push that is not the own one of the scenario',
      [rowWith({ kind: 'plain', fact: { seconds: 20 }, preflightMs: 15_000 })],
      '0.0 % (of 0)',
      true,
    ],
  ])('%s', (_, rows, found, met) => {
    expect(figureOf(/share of Docker's/, { rows })).toMatchObject({ found, met })
  })
})

test('remedies count where they could be compared', () => {
  const remedies = [...times(19, remedyRowWith()), remedyRowWith({ foretold: null })]
  expect(figureOf(/remedies/, { remedies })).toMatchObject({ found: '19', met: false })
  const enough = [...remedies, remedyRowWith({ fact: null, where: '/etc/hosts' }), remedyRowWith()]
  expect(figureOf(/remedies/, { remedies: enough })).toMatchObject({ found: '20', met: true })
})

test('scenarios count by what is the matter with them', () => {
  const names = times(15, 'sample')
  const found = figures({ kinds: { played: names, combined: names, servers: names } }).slice(-3)
  expect(found.map(({ met }) => met)).toEqual([false, true, true])
})
