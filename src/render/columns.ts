/** Text in the columns of a terminal. Widths are counted in characters. */
import { clip } from './escape.js'
import { limits } from './limits.js'

const widthOf = (text: string) => Array.from(text).length
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Breaks a paragraph at blanks, `indent` before every line. A longer word stays whole, so that it can be copied. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = Math.max(1, width - widthOf(indent))
  const words = text.split(' ').filter((word) => word !== '')
  const lines = words.reduce<readonly string[]>((done, word) => {
    const last = done.at(-1)
    return last === undefined || widthOf(last) + 1 + widthOf(word) > room
      ? [...done, word]
      : [...done.slice(0, -1), `${last} ${word}`]
  }, [])
  return lines.map((line) => indent + line)
}

/** Rows in columns, two blanks apart. Where they are too wide the widest column is cut, but never the first: it names the row. */
export function columns(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const [first = 0, ...others] = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
  )
  const widths = [first, ...shrink(others, width - first - gap.length * others.length)]
  return rows.map((row) =>
    clip(row.map((cell, index) => fit(cell, widths[index] ?? 0)).join(gap), width).trimEnd(),
  )
}

const gap = '  '
const fit = (text: string, width: number) => pad(clip(text, width), width)

function shrink(widths: readonly number[], room: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const widest = Math.max(0, ...widths)
  if (total <= room || widest <= limits.columnWidth) return widths
  const smaller = Math.max(limits.columnWidth, widest - (total - room))
  const next = Math.max(0, ...widths.filter((width) => width < widest))
  // Down to the next narrower column at most, so that the columns shrink together.
  return shrink(widths.with(widths.indexOf(widest), Math.max(smaller, Math.min(next, widest - 1))), room)
}
