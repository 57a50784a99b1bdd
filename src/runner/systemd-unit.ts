/** The environment that systemd gives a service: systemd.exec(5) `Environment=`, systemd.unit(5) for where drop-ins are. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'

/** Where units and their drop-ins are, the first before the others (systemd.unit(5), "Unit File Load Path"). */
const folders = [
  '/etc/systemd/system',
  '/run/systemd/system',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
]
const mostFiles = 32
const mostEnvironmentFiles = 8

/** A variable, and the file that sets it. */
export interface UnitVariable {
  readonly value: string
  readonly source: string
}

/** By name. null where there is no such unit. Never rejects. */
export async function readUnitEnvironment(
  world: World,
  unit: string,
): Promise<ReadonlyMap<string, UnitVariable> | null> {
  const files = await unitFiles(world, unit)
  if (files.length === 0) return null
  const variables = new Map<string, UnitVariable>()
  const environmentFiles: string[] = []
  for (const { path, text } of files) {
    for (const { name, value } of serviceSettings(text)) {
      if (name === 'Environment' && value === '') variables.clear()
      if (name === 'Environment')
        for (const [variable, one] of assignmentsIn(value))
          variables.set(variable, { value: one, source: path })
      if (name === 'EnvironmentFile' && value === '') environmentFiles.length = 0
      else if (name === 'EnvironmentFile') environmentFiles.push(value.replace(/^-/, ''))
    }
  }
  // What a file says counts more than what Environment= says, wherever that stands.
  for (const path of environmentFiles.slice(0, mostEnvironmentFiles)) {
    const file = await world.readFile(path, limits.configFileBytes)
    if (file.kind !== 'text') continue
    for (const [variable, value] of linesOfEnvironmentFile(file.text))
      variables.set(variable, { value, source: path })
  }
  return variables
}

interface UnitFile {
  readonly path: string
  readonly text: string
}

/** The unit itself, then its drop-ins by their names; of two with the same name the one in the earlier folder counts. */
async function unitFiles(world: World, unit: string): Promise<readonly UnitFile[]> {
  const dropIns = new Map<string, string>()
  for (const folder of folders) {
    for (const name of await world.listFolder(`${folder}/${unit}.d`)) {
      if (name.endsWith('.conf') && !dropIns.has(name)) dropIns.set(name, `${folder}/${unit}.d/${name}`)
    }
  }
  const [own] = (await Promise.all(folders.map((folder) => fileAt(world, `${folder}/${unit}`)))).flat()
  const sorted = [...dropIns]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, mostFiles)
    .map(([, path]) => path)
  const added = (await Promise.all(sorted.map((path) => fileAt(world, path)))).flat()
  return own === undefined ? added : [own, ...added]
}

async function fileAt(world: World, path: string): Promise<readonly UnitFile[]> {
  const file = await world.readFile(path, limits.configFileBytes)
  return file.kind === 'text' ? [{ path, text: file.text }] : []
}

/** systemd.syntax(7): a backslash at its end joins a line with the next, comments begin with `#` or `;`. */
function serviceSettings(text: string): readonly { readonly name: string; readonly value: string }[] {
  let section = ''
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .flatMap((written) => {
      const line = written.trim()
      if (line === '' || /^[#;]/.test(line)) return []
      const header = /^\[(.*)\]$/.exec(line)?.[1]
      if (header !== undefined) section = header
      const [, name, value] = /^([A-Za-z]+)\s*=\s*(.*)$/s.exec(line) ?? []
      return section !== 'Service' || name === undefined || value === undefined ? [] : [{ name, value }]
    })
}

/** Words as a shell has them, in quotes or not; `%%` is a percent sign (systemd.unit(5), "Specifiers"). */
function assignmentsIn(value: string): readonly (readonly [name: string, value: string])[] {
  const words = value.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[^\s"'\\])+/g) ?? []
  return words.flatMap((word) => assignmentIn(unquoted(word).replaceAll('%%', '%')))
}

/** systemd.exec(5), `EnvironmentFile=`: a line for each, `export` is no word of it. */
const linesOfEnvironmentFile = (text: string): readonly (readonly [name: string, value: string])[] =>
  text
    .replace(/\\\r?\n/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line))
    .flatMap((line) => assignmentIn(unquoted(line)))

const unquoted = (word: string): string =>
  word.replace(
    /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\\(.)/g,
    (_, double?: string, single?: string, one?: string) =>
      (double ?? single ?? one ?? '').replace(/\\(["'\\])/g, '$1'),
  )

function assignmentIn(word: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(word) ?? []
  return name === undefined || value === undefined ? [] : [[name, value.trim()]]
}
