/** Which daemon this step's docker speaks to: docker/cli v28.5.2 cli/command/cli.go, `resolveContextName`. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'
import { dockerFolder } from './docker-folder.js'
import { jsonAt, parseFirstJson } from './json.js'
import { quote } from './quote.js'

/** `saidBy` is a sentence part: `DOCKER_HOST`, `the docker context rootless`. */
export type DockerEndpoint =
  | { readonly kind: 'default' }
  /** Without user name and password. */
  | { readonly kind: 'host'; readonly host: string; readonly saidBy: string }
  | { readonly kind: 'not-told'; readonly why: string }

const mostContexts = 64

/** `DOCKER_HOST` goes before every context, and `DOCKER_CONTEXT` before the one that `docker context use` wrote. Never rejects. */
export async function readDockerEndpoint(world: World): Promise<DockerEndpoint> {
  const { environment } = world
  const host = environment['DOCKER_HOST'] ?? ''
  if (host !== '') return { kind: 'host', host: withoutUser(host), saidBy: 'DOCKER_HOST' }
  const folder = dockerFolder(world)
  const named = environment['DOCKER_CONTEXT'] ?? ''
  const context = named !== '' ? named : await currentContext(world, folder)
  if (context === '' || context === 'default') return { kind: 'default' }
  const saidBy = `the docker context ${quote(context)}`
  const found = folder === null ? null : await hostOfContext(world, folder, context)
  return found === null
    ? { kind: 'not-told', why: `${saidBy} could not be read` }
    : { kind: 'host', host: withoutUser(found), saidBy }
}

async function currentContext(world: World, folder: string | null): Promise<string> {
  const name = folder === null ? null : jsonAt(await jsonOf(world, `${folder}/config.json`), 'currentContext')
  return typeof name === 'string' ? name : ''
}

/** Each context is a folder named by the SHA-256 of its name; the name stands in its file, too. */
async function hostOfContext(world: World, folder: string, context: string): Promise<string | null> {
  const meta = `${folder}/contexts/meta`
  const names = (await world.listFolder(meta)).slice(0, mostContexts)
  const contexts = await Promise.all(names.map((name) => jsonOf(world, `${meta}/${name}/meta.json`)))
  const own = contexts.find((one) => jsonAt(one, 'Name') === context)
  const host = jsonAt(own, 'Endpoints', 'docker', 'Host')
  return typeof host === 'string' && host !== '' ? host : null
}

async function jsonOf(world: World, path: string): Promise<unknown> {
  const file = await world.readFile(path, limits.configFileBytes)
  const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null
  return parsed?.ok === true ? parsed.value : null
}

const withoutUser = (host: string): string => quote(host.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1'))
