/** The files of docs/gallery. Pure, so that a test can hold what is committed against it. */
import path from 'node:path'
import { renderMarkdown } from '../src/render/markdown.js'
import { pictures, type Picture } from './pictures.js'

export interface Places {
  readonly markdown: string
  /** As a reader meets it. */
  readonly screenshot: string
  /** With every folded section open: to be looked at by whoever changes it, and not kept. */
  readonly openScreenshot: string
}

export const placesOf = (root: string, name: string): Places => ({
  markdown: path.join(root, 'docs', 'gallery', `${name}.md`),
  screenshot: path.join(root, 'docs', 'gallery', `${name}.png`),
  openScreenshot: path.join(root, 'build', 'gallery', `${name}.png`),
})

export const indexPlace = (root: string): string => path.join(root, 'docs', 'gallery', 'README.md')

/** From docs/gallery to the pages of the findings. */
const docsBase = '../..'

export const markdownOf = ({ report }: Picture): string => renderMarkdown(report(), { docsBase })

/** docs/gallery/README.md. */
export const indexMarkdown = (): string =>
  [
    '# Gallery',
    '',
    'The job summary in a dozen network conditions, made from reports with fixed times, and shown by Chromium with the style sheet',
    "of GitHub's pages and with Mermaid. A test holds the text of each, so that a changed word shows up in review.",
    ...pictures.flatMap(({ name, shows }) => [
      '',
      `## ${name}`,
      '',
      `${shows}. [The same as text](${name}.md).`,
      '',
      `![The job summary of ${name}](${name}.png)`,
    ]),
    '',
  ].join('\n')
