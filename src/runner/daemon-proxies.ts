/**
 * The proxies of the daemon: its environment, which systemd gives it, and above that daemon.json (moby v28.5.2 cmd/dockerd/daemon.go,
 * `configureProxyEnv`: since 23.0 it sets the variables of both spellings). What `docker info` says of them counts more.
 */
import { limits } from '../budgets.js'
import { goMinorOf } from '../push-path/docker-version.js'
import type { DockerClient, DockerDaemon, Place, ProxySettings } from '../report/index.js'
import type { World } from '../world.js'
import { isJsonObject, jsonAt, parseFirstJson } from './json.js'
import { proxiesInEnvironment, settingsOf, type WrittenProxies, type WrittenProxy } from './proxies.js'
import { readUnitEnvironment, type UnitVariable } from './systemd-unit.js'

const settingsFile = '/etc/docker/daemon.json'

/** What its files say, or null where none of them is there or the daemon is not of this machine. Never rejects. */
export async function readDaemonProxies(
  world: World,
  place: Place,
  daemon: DockerClient | DockerDaemon,
): Promise<ProxySettings | null> {
  if (place.kind !== 'here' || world.platform !== 'linux') return null
  const [variables, file] = await Promise.all([
    readUnitEnvironment(world, 'docker.service'),
    world.readFile(settingsFile, limits.configFileBytes),
  ])
  const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null
  const own = parsed?.ok === true ? jsonAt(parsed.value, 'proxies') : undefined
  if (variables === null && !isJsonObject(own)) return null
  return settingsOf(withOwn(own, inUnit(variables ?? new Map())), goMinorOf(daemon, 'daemon'))
}

/** A variable's place is the file that sets it. */
function inUnit(variables: ReadonlyMap<string, UnitVariable>): WrittenProxies {
  const environment = Object.fromEntries([...variables].map(([name, { value }]) => [name, value]))
  const written = proxiesInEnvironment(environment)
  const inFile = ({ text, source }: WrittenProxy): WrittenProxy => ({
    text,
    source: variables.get(source)?.source ?? source,
  })
  return {
    ...written,
    https: inFile(written.https),
    http: inFile(written.http),
    exceptions: inFile(written.exceptions),
  }
}

function withOwn(own: unknown, unit: WrittenProxies): WrittenProxies {
  const written = (name: string, otherwise: WrittenProxy): WrittenProxy => {
    const text = jsonAt(own, name)
    return typeof text === 'string' && text !== ''
      ? { text, source: `proxies.${name} in ${settingsFile}` }
      : otherwise
  }
  return {
    ...unit,
    https: written('https-proxy', unit.https),
    http: written('http-proxy', unit.http),
    exceptions: written('no-proxy', unit.exceptions),
  }
}

/** moby daemon/info.go: what is in force, with `xxxxx` for user names and passwords. null where it does not say. */
export function proxiesInInfo(info: unknown): WrittenProxies | null {
  const said = (name: string): WrittenProxy | null => {
    const text = jsonAt(info, name)
    return typeof text === 'string' ? { text, source: `${name} of docker info` } : null
  }
  const [https, http, exceptions] = [said('HttpsProxy'), said('HttpProxy'), said('NoProxy')]
  if (https === null || http === null || exceptions === null) return null
  return { https, http, exceptions, cgi: false }
}

/** What the daemon says, where its files do not say the same: of them it is known where to change it. */
export function settledProxies(
  files: ProxySettings | null,
  told: WrittenProxies | null,
  daemon: DockerDaemon,
): ProxySettings | null {
  if (told === null) return files
  const settings = settingsOf(told, goMinorOf(daemon, 'daemon'))
  return files !== null && meaningOf(files) === meaningOf(settings) ? files : settings
}

const meaningOf = ({ https, http, exceptions }: ProxySettings): string =>
  JSON.stringify([
    [https, http].map((entry) => (entry === null ? null : { ...entry, source: '' })),
    exceptions,
  ])
