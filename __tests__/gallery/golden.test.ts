/**
 * The summaries in docs/gallery, so that a changed word shows up in review. `npm run gallery` writes them anew, with what Chromium
 * makes of them; `npm run gallery -- --text` the words alone.
 */
import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pictures } from '../../gallery/pictures.js'
import { indexMarkdown, indexPlace, markdownOf, placesOf } from '../../gallery/render.js'
import { root } from '../support/run-bundle.js'

const folder = `${root}docs/gallery`

test.each(pictures)('the summary of $name is as its file has it', (picture) => {
  const { markdown, screenshot } = placesOf(root, picture.name)
  const written = existsSync(markdown) ? readFileSync(markdown, 'utf8') : 'npm run gallery writes it'
  expect(markdownOf(picture)).toBe(written)
  expect(existsSync(screenshot)).toBe(true)
  expect(picture.shows).not.toBe('')
})

test('the first page shows them all', () => {
  expect(readFileSync(indexPlace(root), 'utf8')).toBe(indexMarkdown())
})

test('there is no file of a condition that is not there any more', () => {
  const known = pictures.flatMap(({ name }) => [`${name}.md`, `${name}.png`])
  expect(readdirSync(folder).toSorted()).toEqual([...known, 'README.md'].toSorted())
})

test('each table has a head, each link has words, and nothing is told by a picture alone', () => {
  for (const picture of pictures) {
    const summary = markdownOf(picture)
    for (const block of summary.split('\n\n').filter((one) => one.startsWith('|'))) {
      expect(block).toMatch(/^\| [^|\n]*[^|\s][^|\n]* \|.*\n\| --- \|/)
    }
    for (const [, words = ''] of summary.matchAll(/\[((?:\\.|[^\]\\])*)\]\(/g))
      expect(words).toMatch(/\w+ \w+/)
    expect(summary).not.toMatch(/\p{Extended_Pictographic}/u)
  }
})
