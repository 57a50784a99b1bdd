import { describe, expect, test } from '@jest/globals'
import type { FailOn, Verdict } from '../../src/report/index.js'
import { exitStatus } from '../../src/render/exit-status.js'
import { outputs } from '../../src/render/outputs.js'
import { passingReport, sampleReport } from '../support/sample-report.js'

describe('outputs', () => {
  test('of the incident', () =>
    expect(outputs(sampleReport(), '/tmp/report.json')).toEqual({
      verdict: 'fail',
      outcome: 'false-401',
      'slow-resolver': '4.4.4.4',
      culprit: 'resolver-silent',
      suggestion: 'Write 8.8.4.4 instead of 4.4.4.4',
      'predicted-error': 'you are not authorized to perform this operation: server returned 401.',
      findings: '["resolver-silent","nameserver-servfail","trust-ping-late"]',
      'report-path': '/tmp/report.json',
    }))

  test('of a pass are empty where there is nothing to say', () =>
    expect(outputs(passingReport(), null)).toEqual({
      verdict: 'pass',
      outcome: 'ok',
      'slow-resolver': '',
      culprit: '',
      suggestion: '',
      'predicted-error': '',
      findings: '[]',
      'report-path': '',
    }))

  test('stay on one line', () =>
    expect(outputs(sampleReport({ predictedError: 'a\nb' }), null)['predicted-error']).toBe('a\\nb'))
})

test.each<[FailOn, Verdict, 0 | 1]>([
  ['fail', 'pass', 0],
  ['fail', 'warn', 0],
  ['fail', 'fail', 1],
  ['fail', 'unknown', 0],
  ['warn', 'pass', 0],
  ['warn', 'warn', 1],
  ['warn', 'fail', 1],
  ['warn', 'unknown', 0],
  ['never', 'warn', 0],
  ['never', 'fail', 0],
])('with fail-on %s the verdict %s ends with %d', (failOn, verdict, status) =>
  expect(exitStatus(verdict, failOn)).toBe(status),
)
