import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/index.js'
import { annotations } from '../../src/render/annotation.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import { outputs } from '../../src/render/outputs.js'
import { factsLines, progressLine } from '../../src/render/progress.js'
import { renderTerminal } from '../../src/render/terminal.js'
import {
  answeredIn,
  noReply,
  passingReport,
  sampleConnection,
  sampleFinding,
  sampleForecast,
  sampleQuery,
  sampleReport,
  sampleResolver,
  sampleRunner,
} from '../support/sample-report.js'
import { noProxies } from '../../src/push-path/proxy.js'
import { proxied } from '../support/proxies.js'

const text =
  '::error::owned\n::error::owned ##[error]owned <script>alert(1)</script> a|b `code` ```\n@team \u001b[31m\u202e <!-- ![i](http://evil.example/x.png) </code></details>'

/** Every string that may come from outside is the hostile one. */
function hostileReport(verdict: Report['verdict']): Report {
  const resolver = { address: text, port: 53 }
  const base = verdict === 'pass' ? passingReport() : sampleReport({ verdict })
  const finding = sampleFinding({
    subject: { resolver, position: 2, host: text },
    title: text,
    evidence: [text],
    byHand: text,
    remedy: {
      say: text,
      paste: text,
      where: text,
      lasting: { say: text, paste: text, where: text },
      then: null,
    },
  })
  return {
    ...base,
    predictedError: text,
    culprit: verdict === 'pass' ? null : { code: finding.code, resolver: text, position: 2, host: text },
    remedies: [1, 2].map(() => ({
      say: text,
      paste: text,
      where: text,
      lasting: { say: text, paste: text, where: text },
      then: null,
    })),
    findings: [finding, { ...finding, code: 'other', severity: 'warning' }],
    runner: sampleRunner({
      resolvConf: { kind: 'unreadable', path: text, why: text },
      resolvers: [
        sampleResolver(text, 1, { source: text }),
        sampleResolver('192.0.2.1', 1, { used: false, behind: resolver, source: text }),
      ],
      notes: [{ kind: 'unknown-option', line: 1, text, written: text, meant: text }],
      client: { kind: 'assumed', version: text, why: text },
      contentTrust: { asked: true, why: text, signingMeant: false, serverVariable: text },
      proxies: { ...noProxies, client: { ...proxied(text), exceptions: [text], exceptionsSource: text } },
    }),
    forecast: [
      sampleForecast({
        image: text,
        client: text,
        unknownBecause: text,
        timeline: [{ step: text, fromMs: 0, toMs: 5, limitMs: 6, note: text }],
      }),
      sampleForecast({ image: text }),
    ],
    path: [{ host: text, port: 443, roles: ['registry'], images: [0] }],
    measurements: [
      sampleQuery(answeredIn(1, [text]), { resolver, host: text, name: text, sample: 0 }),
      sampleQuery({ kind: 'malformed', ms: 1, why: text }, { resolver, host: text }),
      sampleQuery({ kind: 'unreachable', ms: 1, errno: text }, { resolver, host: text }),
      sampleQuery(noReply, { host: text, resolver: { address: '192.0.2.1', port: 53 } }),
      sampleConnection(
        { kind: 'failed', phase: 'tls', code: text, ms: 1, beforeMs: 0 },
        { host: text, path: text },
      ),
    ],
  }
}

const verdicts = ['pass', 'warn', 'fail', 'unknown'] as const
/** Invisible characters besides the line end. */
const invisible = /[^\n\P{C}]/u
const command = /^\s*::.*::|##\[/m

describe.each(verdicts)('hostile names in a report that is a %s', (verdict) => {
  const report = hostileReport(verdict)

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
