/** Whatever a name, a header or a certificate is made of: a reader sees it, and nothing obeys it. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { judgeAgain } from '../../src/judgement.js'
import { createActionSink } from '../../src/render/action.js'
import { annotations } from '../../src/render/annotation.js'
import { checkRun } from '../../src/render/check-run.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import { outputs } from '../../src/render/outputs.js'
import { factsLines, progressLine } from '../../src/render/progress.js'
import { renderTerminal } from '../../src/render/terminal.js'
import type { Report } from '../../src/report/index.js'
import { hostileReport } from '../support/hostile-report.js'
import { connected, observe, runnerFacts, servfail, silentHeaders } from '../support/observe.js'

const tenThousand = 10_000
const hostile: readonly (readonly [string, string])[] = [
  ['a pipe', 'a|b || c\\|d'],
  ['backticks', '`x` ``` ~~~ ````'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['the end of a folded section', '</code></summary></details><!-- '],
  ['entities of HTML', '&lt;script&gt; &#x3c;b&#x3e;'],
  [
    'links',
    '[x](javascript:alert(1)) ![i](https://evil.example/x.png) <https://evil.example> www.evil.example',
  ],
  ['mentions', '@octocat @octo/team #1 octo/app#2'],
  ['formulas', '$$\\input{x}$$ $`x`$'],
  ['headings and lists', '# a\n\n- b\n\n1. c\n===\n---\n> d\n\n    e'],
  ['a workflow command', '::set-output name=verdict::pass'],
  [
    'a workflow command on its own line',
    'x\n::add-mask::a\r\n  ::stop-commands::b\n##[error]c ##vso[task.x]d',
  ],
  ['encoded line ends', 'x%0A::error::owned%0D%0A%250A'],
  ['marks that turn the text around', '\u202eevil\u2066x\u2069 \u200f\u061c'],
  ['characters of no width', 'a\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e'],
  ['letters that nobody sees', '\u3164\u115f\u1160\uffa0\ufe0f\u{e0041}'],
  ['marks stacked on a letter', `a${'\u0301'.repeat(60)}`],
  ['orders to a terminal', '\u001b[31mred\u001b[2J\u001b]8;;https://evil.example\u0007\u009b31m\b\b'],
  ['halves of characters', '\ud800 \udc00'],
  ['orders to a chart', 'x\n  click a href "https://evil.example"\n%%{init: {}}%% ; :crit, 0, 1 #quot;'],
  ['ten thousand letters', 'x'.repeat(tenThousand)],
  ['ten thousand pipes and ticks', '|`<&'.repeat(tenThousand / 4)],
  ['ten thousand line ends', '\n'.repeat(tenThousand)],
]
const verdicts = ['pass', 'warn', 'fail', 'unknown'] as const
const cases = hostile.flatMap(([name, text]) => verdicts.map((verdict) => [name, verdict, text] as const))
const harmless = 'harmless'

/** All that Unicode calls invisible, but for line ends; and piles of marks. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{M}{6}/u
const command = /^\s*::.*::|##(?:\[|vso\[)/m
const ownTags = /^<\/?(?:details|summary|code|br)>$/
const options = { docsBase: 'https://docs.example' }

const withoutBlocks = (markdown: string) => markdown.replace(/^(`{3,})[a-z]*\n[^]*?\n\1$/gm, '(block)')

/** What of each line means something to a Markdown reader. Text has no part in it. */
const skeletonOf = (markdown: string): readonly string[] =>
  withoutBlocks(markdown)
    .split('\n')
    .map((line) => {
      const bare = line.replace(/<code>[^<]*<\/code>|`[^`]+`/g, '')
      const start = /^(#+ |- |\| |> |\d+[.)] | {4}|\(block\))?/.exec(bare)?.[0] ?? ''
      const tags = bare.match(/<[^>]*>/g) ?? []
      const marks = bare.match(/(?<!\\)(?:\||`|\*\*|\]\(|!\[)/g) ?? []
      return [start, ...tags, ...marks].join(' ')
    })

const linesOf = (report: Report): readonly string[] => [
  ...factsLines(report.runner),
  ...report.measurements.flatMap((measurement) => progressLine(measurement) ?? []),
]

afterEach(() => {
  jest.restoreAllMocks()
})

/** The commands that the runner would see. */
function commandsOf(report: Report): readonly string[] {
  let log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk)
    return true
  })
  const sink = createActionSink()
  sink.annotate(annotations(report), null)
  sink.info(renderTerminal(report, { colour: false, width: 120 }))
  linesOf(report).forEach((line) => sink.info(line))
  jest.restoreAllMocks()
  return log.split(/\r?\n|\r/).filter((line) => command.test(line))
}

describe.each(cases)('%s, in a report that is a %s', (_, verdict, text) => {
  const report = hostileReport(verdict, text)

  test('adds nothing to the summary but text', () => {
    const summary = renderMarkdown(report, options)
    expect(skeletonOf(summary)).toEqual(skeletonOf(renderMarkdown(hostileReport(verdict, harmless), options)))
    for (const line of summary.split('\n')) expect(line).not.toMatch(unseen)
  })

  test('gives no order in annotations and log', () => {
    const shown = annotations(report)
    const commands = commandsOf(report)
    expect(commands).toHaveLength(shown.length)
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning) title=Push Preflight[^:]*::/)
    for (const { title, message } of shown) {
      expect(message.length).toBeLessThan(4_096)
      for (const line of [title, ...message.split('\n')]) expect(line).not.toMatch(unseen)
    }
  })

  test('adds nothing to a check run but text', () => {
    const { name, title, summary } = checkRun(report, { ...options, job: text })
    for (const line of [name, title, ...summary.split('\n')]) {
      expect(line).not.toMatch(unseen)
    }
    const tags =
      withoutBlocks(summary)
        .replace(/`[^`\n]*`/g, '')
        .match(/<[^>]*>/g) ?? []
    expect(tags.filter((tag) => !ownTags.test(tag))).toEqual([])
  })

  test('is one line of the log, and text on a terminal', () => {
    for (const line of [
      ...linesOf(report),
      ...renderTerminal(report, { colour: false, width: 80 }).split('\n'),
    ]) {
      expect(line).not.toMatch(unseen)
      expect(line).not.toMatch(command)
    }
  })

  test('stays within its output', () => {
    for (const value of Object.values(outputs(report, null))) expect(value).not.toMatch(unseen)
  })
})

/** The same on its way from the wire: what servers say of themselves, through findings and their evidence. */
function fromTheWire(text: string): Report {
  const reply = { nsid: text, extendedErrors: [`22 ${text}`] }
  return judgeAgain(
    observe(
      { images: 'registry.example.com/team/app:1', samples: '1' },
      runnerFacts('nameserver 1.1.1.1\nnameserver 9.9.9.9\n'),
      {
        dns: (probe) =>
          probe.resolver.address === '1.1.1.1'
            ? { ...servfail(9), ...reply }
            : { kind: 'answered', ms: 9, addresses: ['203.0.113.7'], ttlSeconds: 60, ...reply },
        connect: (probe) => {
          const challenge = `Bearer realm="https://auth.example.com/${text}",service="${text}",error="${text}"`
          const answer = connected(probe, 401, challenge, 6, { kind: 'refused', message: text })
          const headers = { ...silentHeaders, apiVersion: text, contentType: text, redirectsTo: text }
          return answer.kind === 'answered' && probe.kind === 'http' ? { ...answer, headers } : answer
        },
        certificate: () => ({
          names: [text],
          issuer: text,
          validFrom: '2020-01-01T00:00:00.000Z',
          validTo: '2020-02-01T00:00:00.000Z',
          selfSigned: true,
          ownFolder: true,
          asksBack: false,
        }),
      },
    ),
    100,
  )
}

test.each(hostile)('%s from the wire is shown, and obeyed by nothing', (_, text) => {
  const report = fromTheWire(text.slice(0, 300))
  const summary = renderMarkdown(report, options)
  const tables = withoutBlocks(summary)
    .split('\n\n')
    .filter((block) => block.startsWith('| '))
  const columns = (line: string) => line.split('|').length
  for (const table of tables) expect(new Set(table.split('\n').map(columns)).size).toBe(1)
  const tags =
    withoutBlocks(summary)
      .replace(/`[^`\n]*`/g, '')
      .match(/<[^>]*>/g) ?? []
  expect(tags.filter((tag) => !ownTags.test(tag))).toEqual([])
  for (const line of summary.split('\n')) expect(line).not.toMatch(unseen)
  expect(commandsOf(report)).toHaveLength(annotations(report).length)
})
