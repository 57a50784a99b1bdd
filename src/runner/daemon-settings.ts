/** What the daemon was told of registries: its file, and what it says of itself. */
import { limits } from '../budgets.js'
import type { DaemonSettings, DaemonSettingsFile, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import { readDaemonFolders } from './daemon-folders.js'
import { isJsonObject, jsonAt, parseFirstJson } from './json.js'
import { quote } from './quote.js'

/** The file alone: what it says counts only once it is known that the daemon does not tell itself. Never rejects. */
export async function readDaemonSettings(world: World): Promise<DaemonSettings> {
  const { settings, certificates, elsewhere } = await readDaemonFolders(world)
  const common = { certificates: certificates[0], insecure: null }
  if (elsewhere !== null) return { ...common, file: { kind: 'not-read', why: elsewhere } }
  for (const path of settings) {
    const file = await world.readFile(path, limits.configFileBytes)
    if (file.kind === 'text') return { ...common, file: fileIn(path, file.text) }
    if (file.kind === 'unreadable') {
      return { ...common, file: { kind: 'not-read', why: `${quote(path)} could not be read: ${file.why}` } }
    }
  }
  return { ...common, file: { kind: 'absent', path: settings[0] } }
}

const listName = 'insecure-registries'

/** moby v28.5.2 daemon/config/config.go, `getConflictFreeConfiguration`. Its other names are the daemon's business. */
function fileIn(path: string, text: string): DaemonSettingsFile {
  const invalid = (why: string): DaemonSettingsFile => ({ kind: 'invalid', path, why })
  const parsed = parseFirstJson(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return invalid(parsed.why)
  if (parsed.value !== null && !isJsonObject(parsed.value))
    return invalid('it is not an object with names and values')
  const list = jsonAt(parsed.value, listName) ?? []
  if (!isTexts(list)) return invalid(`"${listName}" is not a list of texts`)
  return { kind: 'read', path, insecureRegistries: namesIn(list) }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** moby v28.5.2 registry/config.go, `loadInsecureRegistries`. */
const namesIn = (list: readonly string[]): readonly string[] =>
  [...new Set(list.slice(0, limits.insecureRegistries))].map((one) =>
    quote(one.replace(/^https?:\/\//i, '').replace(/^.*@/s, '***@')),
  )

/**
 * What `docker info` says in its `RegistryConfig`, or null where it says nothing of it: a host for each of `IndexConfigs` that is
 * not `Secure`, and networks.
 */
export function insecureIn(info: unknown): readonly string[] | null {
  const indexes = jsonAt(info, 'RegistryConfig', 'IndexConfigs')
  const networks = jsonAt(info, 'RegistryConfig', 'InsecureRegistryCIDRs')
  if (!isJsonObject(indexes)) return null
  const hosts = Object.entries(indexes).flatMap(([name, index]) =>
    jsonAt(index, 'Secure') === false ? [name] : [],
  )
  return namesIn([...hosts, ...(isTexts(networks) ? networks : [])])
}

/** The settings with what is in force: what the daemon says of itself, else its file. */
export function settledSettings(
  { daemonSettings }: Pick<RunnerFacts, 'daemonSettings'>,
  told: readonly string[] | null,
): DaemonSettings {
  const { file } = daemonSettings
  if (told !== null) return { ...daemonSettings, insecure: { saidBy: 'docker-info', registries: told } }
  return file.kind === 'read'
    ? { ...daemonSettings, insecure: { saidBy: 'file', registries: file.insecureRegistries } }
    : daemonSettings
}
