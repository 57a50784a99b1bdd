/** docs/performance.md. Pure. */
import { keptOf, shown, type Figure, type Part } from './figures.js'
import type { Machine } from './machine.js'

export interface Bench {
  readonly machine: Machine
  /** At the least, where two sides are compared. */
  readonly pairs: number
  readonly seconds: number
  readonly parts: readonly Part[]
}

export function page({ machine, pairs, seconds, parts }: Bench): string {
  const { date, processor, cores, memoryMiB, node, kernel, load } = machine
  const figures = parts.flatMap(({ figures: found }) => found)
  const count = (kept: string) => figures.filter((figure) => keptOf(figure) === kept).length
  return [
    '# Performance',
    '',
    `Made by \`npm run bench\` in ${Math.ceil(seconds / 60)} minutes on ${date}: ${processor}, ${cores} cores, ${memoryMiB} MiB, Node ${node}, ${kernel}; the load of the minute before was ${load}. Where two sides are compared they ran in turn, at least ${pairs} times each, and the figure is the median of the pairs.`,
    '',
    `Limits: ${count('yes')} kept, ${count('NO')} not kept. Not measured: ${count('not measured')}.`,
    ...parts.flatMap(({ title, about, figures: found }) => [
      '',
      `## ${title}`,
      '',
      escaped(about),
      '',
      '| | found | at most | kept | from |',
      '| --- | --- | --- | --- | --- |',
      ...found.map(row),
    ]),
    '',
  ].join('\n')
}

const row = (figure: Figure): string => `| ${cellsOf(figure).map(escaped).join(' | ')} |`

function cellsOf(figure: Figure): readonly string[] {
  if (figure.kind === 'not-measured') return [figure.what, '', '', keptOf(figure), figure.why]
  const { what, value, unit, atMost, from } = figure
  return [what, shown(value, unit), atMost === null ? '' : shown(atMost, unit), keptOf(figure), from]
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
