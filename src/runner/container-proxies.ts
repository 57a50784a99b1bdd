/** The `proxies` of docker's config.json: docker puts them into containers and builds, and follows none of them itself. */
import { goMinor, limits } from '../budgets.js'
import type { ProxySettings, Request } from '../report/index.js'
import type { World } from '../world.js'
import { dockerFolder } from './docker-folder.js'
import { isJsonObject, jsonAt, parseFirstJson } from './json.js'
import { settingsOf, type WrittenProxy } from './proxies.js'

/**
 * docker/cli v28.5.2 cli/config/configfile/file.go, `ParseProxyConfig`: for one daemon or another, or `default`. The file is
 * not read where no credentials may be. Never rejects.
 */
export async function readContainerProxies(
  world: World,
  { checkCredentials }: Pick<Request, 'checkCredentials'>,
): Promise<ProxySettings | null> {
  const folder = dockerFolder(world)
  if (!checkCredentials || folder === null) return null
  const path = `${folder}/config.json`
  const file = await world.readFile(path, limits.configFileBytes)
  const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null
  const proxies = parsed?.ok === true ? jsonAt(parsed.value, 'proxies') : undefined
  if (!isJsonObject(proxies)) return null
  const own = jsonAt(proxies, 'default') ?? Object.values(proxies)[0]
  const written = (name: string): WrittenProxy => {
    const text = jsonAt(own, name)
    return { text: typeof text === 'string' ? text : '', source: `${name} in ${path}` }
  }
  const settings = settingsOf(
    { https: written('httpsProxy'), http: written('httpProxy'), exceptions: written('noProxy'), cgi: false },
    goMinor.proxyOfAnyScheme,
  )
  return settings.https === null && settings.http === null ? null : settings
}
