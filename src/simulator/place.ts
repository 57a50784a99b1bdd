import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { below, type Mistake } from '../document.js'

/** A mistake with the place where it stands. */
export interface PlacedMistake extends Mistake {
  readonly file: string
  readonly line: number
}

/** A document with the lines of its values. */
export interface Source {
  readonly file: string
  /** Maps as `Map`s; nothing where aliases make the document grow beyond all bounds. */
  readonly value: unknown
  /** By path, as `below` writes it. */
  readonly lines: ReadonlyMap<string, number>
}

export type SourceReading =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly mistakes: readonly PlacedMistake[] }

const firstLine = 1

/** Reads YAML 1.2. Never throws. */
export function readSource(yaml: string, file: string): SourceReading {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? firstLine : Math.max(firstLine, counter.linePos(offset).line)
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return {
      ok: false,
      mistakes: faults.map((fault) => ({
        path: '',
        problem: `expected YAML, found a fault: ${fault.message}`,
        file,
        line: lineAt(fault.pos[0]),
      })),
    }
  }
  const lines = new Map<string, number>()
  const note = (node: unknown, path: string, otherwise: number) => {
    const line = isNode(node) ? lineAt(node.range?.[0]) : otherwise
    lines.set(path, line)
    // What an alias stands for is written elsewhere: its parts have the line of the alias.
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        note(value, below(path, String(isScalar(key) ? key.value : key)), line)
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => note(item, below(path, index), line))
    }
  }
  note(document.contents, '', firstLine)
  return { ok: true, source: { file, value: content(document), lines } }
}

const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)

function content(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ mapAsMap: true })
  } catch {
    return undefined
  }
}

/** The place of what stands at a path, or of the nearest map or list around it that is there. */
export function placeIn(
  { file, lines }: Source,
  path: string,
): { readonly file: string; readonly line: number } {
  return { file, line: lines.get(nearest(lines, path)) ?? firstLine }
}

/** The longest path that has a line and leads to this one. The empty path leads to every other. */
export function nearest(lines: ReadonlyMap<string, number>, path: string): string {
  return [...lines.keys()].reduce(
    (best, known) => (known.length > best.length && leadsTo(known, path) ? known : best),
    '',
  )
}

/** Whether a path is the other one, or that of a map or list around it. */
export const leadsTo = (path: string, other: string): boolean =>
  path === '' || path === other || (other.startsWith(path) && /^[.[]/.test(other.slice(path.length)))

/** `scenarios/x.yaml:12: clock: expected …` */
export const describeMistake = ({ file, line, path, problem }: PlacedMistake): string =>
  `${file}:${line}: ${path === '' ? '' : `${path}: `}${problem}`
