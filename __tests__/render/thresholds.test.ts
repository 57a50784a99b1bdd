import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { thresholds } from '../../src/render/thresholds.js'
import type { Report } from '../../src/report/index.js'
import { root } from '../support/run-bundle.js'
import { sampleForecast, sampleReport, sampleRunner } from '../support/sample-report.js'

const budgets = readFileSync(path.join(root, 'src/budgets.ts'), 'utf8').replace(/\n\s*\*\s*/g, ' ')
const runner = sampleRunner()
const reports: readonly (readonly [string, Report])[] = [
  ['a signed push of the classic store', sampleReport()],
  [
    'a push of the containerd store',
    sampleReport({
      runner: { ...runner, daemon: { kind: 'found', version: '29.7.0', store: 'containerd' } },
    }),
  ],
  ['a build that pushes', sampleReport({ forecast: [sampleForecast({ client: 'buildx 0.36.0' })] })],
]

describe.each(reports)('the numbers of %s', (_, report) => {
  const shown = thresholds(report)

  test('have the sources that the budgets have', () => {
    const sources = shown.flatMap(({ source }) => source.match(/[\w/]+\.go(?::[\d,-]+)?/g) ?? [])
    expect(sources.length).toBeGreaterThan(0)
    // Go's own folder stands once at the head of the budgets.
    for (const source of sources) expect(budgets).toContain(source.replace(/^src\/net\//, ''))
  })

  test('are each told once', () => expect(new Set(shown.map(({ what }) => what)).size).toBe(shown.length))
})

describe('the numbers', () => {
  const named = (report: Report) => thresholds(report).map(({ what }) => what)

  test('of content trust stand there only where it is on', () => {
    const contentTrust = { ...runner.contentTrust, asked: false }
    expect(named(sampleReport())).toContain('ping of the trust server, its lookup included')
    expect(named(sampleReport({ runner: { ...runner, contentTrust } }))).not.toContain(
      'ping of the trust server, its lookup included',
    )
  })

  test('of another options line are not called the default', () => {
    const go = { ...runner.lookup.go, timeoutMs: 1_000 }
    const rows = thresholds(sampleReport({ runner: { ...runner, lookup: { ...runner.lookup, go } } }))
    expect(rows).toContainEqual({
      what: 'each query to a nameserver',
      value: '1.0 s',
      source: 'the options line of resolv.conf',
    })
  })
})
