/** A recorded report as a file of docs/gallery. Pure, so that a test can hold what is committed against it. */
import path from 'node:path'
import { judgeAgain } from '../src/preflight.js'
import { renderMarkdown } from '../src/render/markdown.js'
import { describeReportMistakes, readObservations } from '../src/report-reader/observations.js'
import { pictures } from './pictures.js'

export interface Places {
  /** What was recorded, as `--json` prints it. */
  readonly report: string
  readonly markdown: string
  /** As a reader meets it. */
  readonly screenshot: string
  /** With every folded section open: to be looked at by whoever changes it, and not kept. */
  readonly openScreenshot: string
}

export const placesOf = (root: string, name: string): Places => ({
  report: path.join(root, 'gallery', 'reports', `${name}.json`),
  markdown: path.join(root, 'docs', 'gallery', `${name}.md`),
  screenshot: path.join(root, 'docs', 'gallery', `${name}.png`),
  openScreenshot: path.join(root, 'build', 'gallery', `${name}.png`),
})

/** From docs/gallery to the pages of the findings. */
const docsBase = '../..'

/** The summary of a recorded report, judged by the program as it is now. Throws where the report is of another version. */
export function markdownOf(report: string, name: string): string {
  const read = readObservations(report)
  if (!read.ok) {
    const mistakes = describeReportMistakes(read.mistakes).join('\n')
    throw new Error(
      `gallery/reports/${name}.json: record it again (npm run gallery -- --record ${name})\n${mistakes}`,
    )
  }
  return renderMarkdown(judgeAgain(read.observations, read.durationMs), { docsBase })
}

/** docs/gallery/README.md. */
export function indexMarkdown(): string {
  return [
    '# Gallery',
    '',
    'The job summary of a dozen network conditions, each rendered from a recorded run by `npm run gallery` in Chromium, with the',
    'style sheet and the Mermaid that GitHub uses. The text of each is held by a test, so that a changed word shows up in review.',
    '',
    ...pictures.flatMap(({ name, shows }) => [
      `## ${name}`,
      '',
      `${shows}. As [text](${name}.md), the condition as [data](../../scenarios/${name}.yaml).`,
      '',
      `![The job summary of ${name}](${name}.png)`,
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
