/** The logins that Docker has stored for the registries of this push. */
import { limits, loginsAt } from '../budgets.js'
import { holdsAt } from '../push-path/docker-version.js'
import { isFoundUnder, loginKeyOf, nearnessOf, shownKey } from '../push-path/login-key.js'
import type {
  CredentialHelper,
  DockerClient,
  DockerConfigState,
  Request,
  RunnerFacts,
  StoredCredential,
} from '../report/index.js'
import type { FileContent, World } from '../world.js'
import { helperProgram, notAnsweredYet, type HelperQuestion } from './credential-helper.js'
import { dockerFolder } from './docker-folder.js'
import {
  keepLogin,
  kindOf,
  type LoginKeeper,
  noLogin,
  noLogins,
  parseDockerLogins,
  parseEnvironmentLogins,
  type DockerLogins,
  type Login,
} from './docker-logins.js'
import { quote } from './quote.js'

export interface DockerConfig extends Pick<RunnerFacts, 'credentials' | 'strayLogins' | 'helpers'> {
  readonly state: DockerConfigState
  /** What is left to ask: until then these credentials are `helper-silent`. Holds secrets. */
  readonly questions: readonly HelperQuestion[]
}

/**
 * Finds for each image's domain what `docker push` will find (docker/cli v28.5.2 cli/config/configfile/file.go,
 * `GetAuthConfig`). Passwords go to `secrets`, under the domain, and nowhere else. No helper is run here. `credentials` is
 * empty where nothing was asked, where the file cannot be read, and where no folder is known to look in. Never rejects.
 */
export async function readDockerConfig(
  world: World,
  request: Pick<Request, 'images' | 'checkCredentials'>,
  client: DockerClient,
  secrets: LoginKeeper,
): Promise<DockerConfig> {
  if (!request.checkCredentials) return nothingFound({ kind: 'not-asked' })
  const folder = dockerFolder(world)
  const path = `${folder ?? '~/.docker'}/config.json`
  const file = folder === null ? null : await world.readFile(path, limits.configFileBytes)
  if (file === null) return nothingFound({ kind: 'absent', path })
  const read = loginsIn(file)
  if (!read.ok) return nothingFound({ kind: 'invalid', path, why: read.why })
  const logins = isEmpty(read.value) ? { ...read.value, store: await defaultStore(world) } : read.value
  const inEnvironment = loginsInEnvironment(world.environment, client)
  const credentials = table<StoredCredential>()
  const strayLogins = table<readonly string[]>()
  const helpers = table<CredentialHelper>()
  const questions: HelperQuestion[] = []
  for (const domain of new Set(request.images.map((image) => image.domain))) {
    const key = loginKeyOf(domain)
    const given = inEnvironment.get(key)
    const helper = given === undefined ? (logins.helpers.get(key) ?? logins.store) : ''
    const inFile = loginFor(logins, key, client)
    const strays = straysFor(logins, domain, client)
    if (helper !== '') {
      const program = helperProgram(helper)
      questions.push({ domain, key, program, inFile, strays })
      helpers[domain] = notAnsweredYet(program)
      credentials[domain] = 'helper-silent'
      continue
    }
    const login = given ?? inFile
    const kind = kindOf(login)
    keepLogin(secrets, domain, login)
    if (kind === 'none' && strays.length > 0) strayLogins[domain] = strays
    credentials[domain] = kind
  }
  const state = { kind: file.kind === 'absent' ? ('absent' as const) : ('read' as const), path }
  return { state, credentials, strayLogins, helpers, questions }
}

/** Without a prototype, since `constructor/app` has a domain to be looked up, too. */
const table = <T>() => Object.create(null) as Record<string, T>

const nothingFound = (state: DockerConfigState): DockerConfig => ({
  state,
  credentials: table(),
  strayLogins: table(),
  helpers: table(),
  questions: [],
})

function loginsIn(file: FileContent): ReturnType<typeof parseDockerLogins> {
  switch (file.kind) {
    case 'text':
      return parseDockerLogins(file.text)
    case 'absent':
      return { ok: true, value: noLogins }
    case 'unreadable':
      return { ok: false, why: quote(file.why) }
  }
}

/** cli/config/credentials/file_store.go, `Get`: the key itself, else one that comes down to it. */
function loginFor({ auths }: DockerLogins, key: string, client: DockerClient): Login {
  const other = [...auths].find(([written]) => isFoundUnder(written, key, client))?.[1]
  return auths.get(key) ?? other ?? noLogin
}

/**
 * Where somebody has logged in to this very server, or set a helper for it, under a key that the push does not look under.
 * The nearest first, and only keys that are safe to show.
 */
function straysFor(logins: DockerLogins, domain: string, client: DockerClient): readonly string[] {
  const key = loginKeyOf(domain)
  const isLogin = ([written, login]: readonly [string, Login]) =>
    kindOf(login) !== 'none' || (logins.helpers.get(written) ?? logins.store) !== ''
  const written = [
    ...[...logins.auths].filter(isLogin).flatMap(([one]) => (isFoundUnder(one, key, client) ? [] : [one])),
    ...[...logins.helpers].flatMap(([one, helper]) => (helper === '' || one === key ? [] : [one])),
  ]
  const near = (['same-server', 'port'] as const).flatMap((nearness) =>
    written.filter((one) => nearnessOf(one, domain) === nearness),
  )
  return [...new Set(near.flatMap((one) => shownKey(one) ?? []))].slice(0, limits.strayLogins)
}

/** configfile/file.go, `ContainsAuth`. */
const isEmpty = ({ auths, helpers, store }: DockerLogins) =>
  auths.size === 0 && helpers.size === 0 && store === ''

/**
 * The store that the CLI takes by itself where the file has no login at all, if its helper is there (docker/cli v28.5.2
 * cli/config/credentials/default_store.go and its siblings for each system).
 */
async function defaultStore(world: World): Promise<string> {
  const isWindows = world.platform === 'win32'
  const folders = (world.environment['PATH'] ?? '')
    .split(isWindows ? ';' : ':')
    .filter((folder) => folder !== '')
  const found = await Promise.all(folders.map((folder) => world.listFolder(folder)))
  const names = new Set(found.flat().map((name) => (isWindows ? name.replace(/\.exe$/i, '') : name)))
  const store = defaultStores[world.platform] ?? (names.has('pass') ? 'pass' : 'secretservice')
  return names.has(helperProgram(store)) ? store : ''
}

const defaultStores: Partial<Readonly<Record<NodeJS.Platform, string>>> = {
  darwin: 'osxkeychain',
  win32: 'wincred',
}

/** Older versions do not look there. */
function loginsInEnvironment(
  environment: World['environment'],
  client: DockerClient,
): ReadonlyMap<string, Login> {
  const text = environment['DOCKER_AUTH_CONFIG'] ?? ''
  return holdsAt<boolean>(loginsAt.readFromEnvironment, client.version, false) &&
    text.length <= limits.configFileBytes
    ? parseEnvironmentLogins(text)
    : new Map()
}
