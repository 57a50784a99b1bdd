/** A pass is short, and says all the same what tools did not tell. */
import { expect, test } from '@jest/globals'
import { renderMarkdown } from '../../src/render/markdown.js'
import { untoldLines } from '../../src/render/progress.js'
import { renderTerminal } from '../../src/render/terminal.js'
import { passingReport, sampleRunner } from '../support/sample-report.js'

const runner = sampleRunner({
  manager: {
    kind: 'network-manager',
    connection: null,
    told: { kind: 'skipped', why: 'nmcli did not end within 3000 ms' },
  },
  places: {
    daemon: { kind: 'here' },
    builder: { kind: 'not-told', why: 'docker buildx inspect printed "<b>@octocat</b>"' },
  },
})

test('in the job summary, folded and escaped', () => {
  const lines = renderMarkdown(passingReport({ runner })).split('\n')
  const line = lines.find((one) => one.startsWith('Not told: ')) ?? ''
  expect(line).toContain('NetworkManager: nmcli did not end within 3000 ms; builder: ')
  expect(line).not.toContain('<b>')
  expect(lines.indexOf(line)).toBeGreaterThan(lines.findIndex((one) => one.startsWith('<details>')))
})

test('in the terminal, at the end', () => {
  const text = renderTerminal(passingReport({ runner }), { colour: false, width: 200 })
  expect(text.slice(text.indexOf('Not told'))).toContain('NetworkManager: nmcli did not end within 3000 ms')
})

test('and nothing where everything was told', () => {
  expect(untoldLines(sampleRunner())).toEqual([])
  expect(renderMarkdown(passingReport())).not.toContain('Not told')
  expect(renderTerminal(passingReport(), { colour: false, width: 80 })).not.toContain('Not told')
})

test('that the runner was busy with something else is told from half a second on', () => {
  const busy = (...ms: readonly number[]) =>
    sampleRunner({ stalls: ms.map((one, index) => ({ fromMs: 1_000 * index, ms: one })) })
  expect(untoldLines(busy(200, 290))).toEqual([])
  expect(untoldLines(busy(200, 300)).join()).toMatch(/busy with something else, and for 500 ms/)
  expect(renderMarkdown(passingReport({ runner: busy(900) }))).toContain('busy with something else')
})
