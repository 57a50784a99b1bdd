import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gantt, mermaidText } from '../../src/render/mermaid.js'
import { sampleEnding, sampleForecast } from '../support/sample-report.js'

describe('the chart', () => {
  test('marks the step at which the push ends', () =>
    expect(gantt(sampleForecast())).toBe(
      [
        'gantt',
        '    title docker push docker.io/acme/app 1.0',
        '    dateFormat x',
        '    axisFormat %S s',
        '    section docker 28.2.2',
        '    1. registry ping :0, 60',
        '    2. trust server ping :crit, 200, 5200',
      ].join('\n'),
    ))

  test('is left out without a timeline', () => expect(gantt(sampleForecast({ timeline: [] }))).toBeNull())

  test.each([
    [800, '%L ms'],
    [59_000, '%S s'],
    [95_000, '%M:%S'],
  ])('has an axis that fits %d ms', (toMs, axis) => {
    const timeline = [{ step: 'ping', fromMs: 0, toMs, limitMs: null, note: '' }]
    expect(gantt(sampleForecast({ timeline, endings: [sampleEnding('ok', 1)] }))).toContain(
      `axisFormat ${axis}\n`,
    )
  })

  test('no name leaves its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(mermaidText(text)).toMatch(/^[\p{L}\p{N} ._/()-]{1,60}$/u),
      ),
    )
    expect(mermaidText('a\u3164\u115fb')).toBe('a b')
    const lines = gantt(sampleForecast({ image: 'x\nclick a href "y"', client: ';%%{init}%%' }))?.split('\n')
    expect(lines).toHaveLength(7)
  })
})
