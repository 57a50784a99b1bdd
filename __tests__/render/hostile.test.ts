import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/render/annotation.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import { outputs } from '../../src/render/outputs.js'
import { factsLines, progressLine } from '../../src/render/progress.js'
import { renderTerminal } from '../../src/render/terminal.js'
import { hostileReport } from '../support/hostile-report.js'

const text =
  '::error::owned\n::error::owned ##[error]owned <script>alert(1)</script> a|b `code` ```\n@team \u001b[31m\u202e <!-- ![i](http://evil.example/x.png) </code></details>'

const verdicts = ['pass', 'warn', 'fail', 'unknown'] as const
/** Invisible characters besides the line end. */
const invisible = /[^\n\P{C}]/u
const command = /^\s*::.*::|##\[/m

describe.each(verdicts)('hostile names in a report that is a %s', (verdict) => {
  const report = hostileReport(verdict, text)

  test('the summary holds none of them raw', () => {
    const summary = renderMarkdown(report, { docsBase: 'https://docs.example' })
    const prose = summary.replace(/^(`{3,})\w*\n[^]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '')
    for (const raw of ['<script', '<!--', '@team', '`', '![', 'http://evil', '</code></details>']) {
      expect(prose).not.toContain(raw)
    }
    expect(summary).not.toMatch(invisible)
    const cells = (line: string) => line.split('|').length
    const tables = prose.split('\n\n').filter((block) => block.startsWith('| '))
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) expect(new Set(table.split('\n').map(cells)).size).toBe(1)
    expect(summary.match(/<details>/g)?.length).toBe(prose.match(/<\/details>/g)?.length)
  })

  test('the terminal and the log get no control characters and no workflow commands', () => {
    const progress = report.measurements.map((measurement) => progressLine(measurement) ?? '')
    for (const shown of [
      renderTerminal(report, { colour: false, width: 80 }),
      ...factsLines(report.runner),
      ...progress,
    ]) {
      expect(shown).not.toMatch(invisible)
      expect(shown).not.toMatch(command)
    }
    expect([...factsLines(report.runner), ...progress].join('')).not.toContain('\n')
  })

  test('annotations and outputs get none either', () => {
    for (const { title, message } of annotations(report)) {
      expect(title).not.toMatch(/\n/)
      expect(`${title}\n${message}`).not.toMatch(invisible)
      expect(message).not.toMatch(command)
    }
    for (const value of Object.values(outputs(report, null))) expect(value).not.toMatch(/[\p{Cc}]/u)
  })
})
