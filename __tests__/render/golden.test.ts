/**
 * The summaries of a dozen conditions as files, so that a changed word shows up in review. `npm run golden` writes them anew.
 */
import { expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { renderMarkdown } from '../../src/render/markdown.js'
import { goldenReports } from '../support/golden-reports.js'
import { root } from '../support/run-bundle.js'

const folder = path.join(root, '__tests__/render/golden')
const isRenewed = process.env['PREFLIGHT_GOLDEN'] === 'renew'
const options = { docsBase: 'https://github.com/OWNER/push-preflight/blob/v1' }
const fileOf = (name: string) => path.join(folder, `${name}.md`)

test.each(Object.keys(goldenReports))('the summary of %s is as its file has it', (name) => {
  const report = goldenReports[name]?.()
  if (report === undefined) throw new Error(`no report is called ${name}`)
  const summary = renderMarkdown(report, options)
  if (isRenewed) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(fileOf(name), summary)
  }
  expect(summary).toBe(
    existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : 'npm run golden writes it',
  )
})

test('there is no file of a condition that is not there any more', () => {
  const known = Object.keys(goldenReports).map((name) => `${name}.md`)
  expect(readdirSync(folder).toSorted()).toEqual(known.toSorted())
})

test('each table has a head, and each link has words', () => {
  for (const name of readdirSync(folder)) {
    const summary = readFileSync(path.join(folder, name), 'utf8')
    for (const block of summary.split('\n\n').filter((one) => one.startsWith('|'))) {
      expect(block).toMatch(/^\| [^|\n]*[^|\s][^|\n]* \|.*\n\| --- \|/)
    }
    for (const [, words = ''] of summary.matchAll(/\[((?:\\.|[^\]\\])*)\]\(/g))
      expect(words).toMatch(/\w+ \w+/)
    expect(summary).not.toMatch(/\p{Extended_Pictographic}/u)
  }
})
