import { describe, expect, test } from '@jest/globals'
import type { Finding, Request, Severity, Verdict } from '../../src/report/index.js'
import type { SoakRun } from '../../soak/run.js'
import { complaintOf, tallyOf } from '../../soak/tally.js'
import { sampleFinding } from '../support/sample-report.js'

const request = { timeoutMs: 30_000 } as Request

function run(
  verdict: Verdict | 'none',
  parts: Partial<SoakRun> = {},
  findings: readonly Finding[] = [],
): SoakRun {
  return {
    seed: 1,
    story: 'seed 1',
    status: 0,
    signal: null,
    wallMs: 1_000,
    mostBytes: 100,
    stderr: '',
    report: verdict === 'none' ? null : { verdict, findings, request },
    wholeReport: null,
    ...parts,
  }
}

const finding = (severity: Severity): Finding => sampleFinding({ code: 'resolver-slow', severity })

const many = (count: number, one: SoakRun) => Array.from({ length: count }, () => one)

describe('the limits of the soak', () => {
  test('are kept by a hundred runs of which one warns', () => {
    expect(tallyOf([...many(99, run('pass')), run('warn')]).broken).toEqual([])
  })

  test.each<[string, readonly SoakRun[], RegExp]>([
    ['two of a hundred warn', [...many(98, run('pass')), ...many(2, run('warn'))], /2 of 100 ended in warn/],
    ['one of two thousand fails', [...many(1_999, run('pass')), run('fail')], /1 of 2000 ended in fail/],
    ['of one nothing is known', [...many(99, run('pass')), run('unknown')], /ended in unknown/],
    ['one ends with status 1', [run('pass', { status: 1 })], /status 1, not 0: seed 1/],
    ['one is ended by a signal', [run('pass', { status: null, signal: 'SIGKILL' })], /SIGKILL/],
    ['one leaves no report', [run('none')], /no report: seed 1/],
    [
      'one takes longer than its time-out and a second',
      [run('pass', { wallMs: 31_001 })],
      /31001 ms, longer/,
    ],
    ['one writes to its error output', [run('pass', { stderr: 'Warning: a leak' })], /a leak/],
    ['nothing was run', [], /nothing was run/],
  ])('are broken where %s', (_, runs, reason) => {
    expect(tallyOf(runs).broken).toEqual(expect.arrayContaining([expect.stringMatching(reason)]))
  })
})

test('findings are counted by severity and code, most frequent first', () => {
  const runs = [
    run('pass', {}, [finding('hint')]),
    run('warn', {}, [finding('warning')]),
    run('warn', {}, [finding('warning')]),
  ]
  expect(tallyOf(runs).findings).toEqual([
    ['warning resolver-slow', 2],
    ['hint resolver-slow', 1],
  ])
})

test('times are told as median, 95th of a hundred and most', () => {
  const runs = Array.from({ length: 100 }, (_, index) => run('pass', { wallMs: index + 1, mostBytes: index }))
  expect(tallyOf(runs)).toMatchObject({ wallMs: { median: 51, p95: 96, most: 100 }, mostBytes: 99 })
})

test('a run that did not pass says whom it blamed, and over which network', () => {
  const line = complaintOf(run('warn', {}, [finding('warning'), finding('hint')]))
  expect(line).toMatch(/^warn: resolver-slow \(.+\): seed 1$/)
})
