/** The pages are for somebody who has the error's text in hand, and looks for it. */
import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { findingCodes } from '../../src/findings/suspect.js'
import { root } from '../support/run-bundle.js'

const pageOf = (code: string) => readFileSync(`${root}docs/findings/${code}.md`, 'utf8')
const sectionOf = (page: string, title: string) =>
  new RegExp(`^## ${title}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(page)?.[1] ?? ''

describe('the page of', () => {
  test.each(findingCodes)('%s has what a log says, or says that it says nothing', (code) => {
    const page = pageOf(code)
    const said = sectionOf(page, 'What the error says') + sectionOf(page, 'What it does to a push')
    // A block to find by its words, or a table of them by status.
    expect(said).toMatch(/^ *```text\n|^\| 401 +\| `|^Nothing(?: of its own)?: /m)
  })
})

test('each text of the index leads to pages that are there, and is literal', () => {
  const rows = sectionOf(readFileSync(`${root}docs/findings/README.md`, 'utf8'), 'I have this text')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows.length).toBeGreaterThan(25)
  for (const row of rows) {
    const pages = [...row.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, page = '']) => page)
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter((page) => !existsSync(`${root}docs/findings/${page}.md`))).toEqual([])
  }
})
