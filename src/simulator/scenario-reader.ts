import path from 'node:path'
import { entriesOf, type Mistake } from '../document.js'
import { completed, type Completed } from './base.js'
import { placeIn, readSource, type PlacedMistake, type Source, type SourceReading } from './place.js'
import { scenarioShape } from './scenario-shape.js'
import type { Scenario } from './scenario.js'
import { kebabCase } from './values.js'

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly mistakes: readonly PlacedMistake[] }

export interface ParseOptions {
  /** Where the text stands: its name is in the mistakes, and has to be the scenario's own. */
  readonly file?: string
  /** The text of the base of this name, or null where there is none. */
  readonly base?: (name: string) => string | null
}

export const scenarioEnding = '.yaml'
/** Where bases stand, beside the scenarios that they complete. */
export const baseFolder = 'base'
const unnamed = 'scenario'

/** Reads a scenario from YAML 1.2. All mistakes are reported at once, each with its file and line. Never throws. */
export function parseScenario(yaml: string, options: ParseOptions = {}): ParsedScenario {
  const own = readSource(yaml, options.file ?? unnamed)
  if (!own.ok) return own
  const whole = withBase(own.source, options)
  if (!whole.ok) return whole
  const { value, mistakes, place } = whole.completed
  const reading = scenarioShape(value, '')
  const found = reading.ok ? nameMistakes(reading.value, options.file) : reading.mistakes
  const all = [...mistakes, ...found.map((mistake) => ({ ...mistake, ...place(mistake.path) }))]
  return reading.ok && all.length === 0 ? { ok: true, scenario: reading.value } : { ok: false, mistakes: all }
}

type WithBase =
  | { readonly ok: true; readonly completed: Completed }
  | { readonly ok: false; readonly mistakes: readonly PlacedMistake[] }

function withBase(own: Source, options: ParseOptions): WithBase {
  const name = entriesOf(own.value)?.get('base')
  if (name === undefined) {
    return { ok: true, completed: { value: own.value, mistakes: [], place: (at) => placeIn(own, at) } }
  }
  const base = baseOf(own, name, options)
  return base.ok ? { ok: true, completed: completed(base.source, own) } : base
}

function baseOf(own: Source, written: unknown, { file = '', base }: ParseOptions): SourceReading {
  const name = kebabCase(written, 'base')
  const yaml = name.ok ? (base?.(name.value) ?? null) : null
  if (name.ok && yaml !== null) {
    return readSource(yaml, path.join(path.dirname(file), baseFolder, `${name.value}${scenarioEnding}`))
  }
  const mistakes: readonly Mistake[] = name.ok
    ? [{ path: 'base', problem: noBase(name.value) }]
    : name.mistakes
  return { ok: false, mistakes: mistakes.map((mistake) => ({ ...mistake, ...placeIn(own, mistake.path) })) }
}

const noBase = (name: string): string =>
  `expected the name of a file in ${baseFolder}/, found no "${name}"; correct it or add that file`

function nameMistakes({ name }: Scenario, file: string | undefined): readonly Mistake[] {
  const fileName = file === undefined ? name : path.basename(file, scenarioEnding)
  return fileName === name
    ? []
    : [{ path: 'name', problem: `expected the file's own name, "${fileName}", found "${name}"; rename one` }]
}
