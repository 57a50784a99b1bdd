/** The logins that Docker has stored for the registries of this push. */
import { limits } from '../budgets.js'
import { isDockerHub } from '../push-path/registry.js'
import type { DockerConfigState, Request, RunnerFacts, StoredCredential } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { FileContent, World } from '../world.js'
import { dockerFolder } from './docker-folder.js'
import { noLogins, parseDockerLogins, type DockerLogins, type Login } from './docker-logins.js'
import { quote } from './quote.js'

export interface DockerConfig {
  readonly state: DockerConfigState
  readonly credentials: RunnerFacts['credentials']
}

/** docker/cli v28.5.2 cli/command/registry.go, `authConfigKey`. */
const dockerHubKey = 'https://index.docker.io/v1/'

/**
 * The helpers that the CLI takes by itself where the file has no login at all (docker/cli v28.5.2
 * cli/config/credentials/default_store_linux.go).
 */
const defaultHelpers: ReadonlySet<string> = new Set([
  'docker-credential-pass',
  'docker-credential-secretservice',
])

/**
 * Finds for each image's domain what `docker push` will find (docker/cli v28.5.2 cli/command/registry.go,
 * `ResolveAuthConfig`). Passwords go to `secrets`, under the domain, and nowhere else. No helper is run.
 * `credentials` is empty where nothing was asked, where the file cannot be read, and where no folder is
 * known to look in. Never rejects.
 */
export async function readDockerConfig(
  world: World,
  request: Pick<Request, 'images' | 'checkCredentials'>,
  secrets: Pick<Secrets, 'keepPassword'>,
): Promise<DockerConfig> {
  if (!request.checkCredentials) return { state: { kind: 'not-asked' }, credentials: noCredentials() }
  const folder = dockerFolder(world.environment)
  const path = `${folder ?? '~/.docker'}/config.json`
  const file = folder === null ? null : await world.readFile(path, limits.configFileBytes)
  if (file === null) return { state: { kind: 'absent', path }, credentials: noCredentials() }
  const read = loginsIn(file)
  if (!read.ok) return { state: { kind: 'invalid', path, why: read.why }, credentials: noCredentials() }
  const inEnvironment = keysInEnvironment(world.environment)
  const helped = isEmpty(read.value) && (await hasDefaultHelper(world))
  const credentials = noCredentials()
  for (const domain of new Set(request.images.map((image) => image.domain))) {
    const key = keyOf(domain)
    const asksHelper = helped || inEnvironment.has(key) || hasHelper(read.value, key)
    const login = asksHelper ? null : loginFor(read.value, key)
    if (login !== null && kindOf(login) === 'password') {
      secrets.keepPassword(domain, login.username, login.password)
    }
    credentials[domain] = login === null ? 'helper-not-asked' : kindOf(login)
  }
  return { state: { kind: file.kind === 'absent' ? 'absent' : 'read', path }, credentials }
}

/** Without a prototype, since `constructor/app` has a domain to be looked up, too. */
const noCredentials = () => Object.create(null) as Record<string, StoredCredential>

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

const keyOf = (domain: string) => (isDockerHub(domain) ? dockerHubKey : domain)

/** configfile/file.go, `getConfiguredCredentialStore`: an empty helper sends this key back to the file. */
const hasHelper = ({ helpers, store }: DockerLogins, key: string) => (helpers.get(key) ?? store) !== ''

/** cli/config/credentials/file_store.go, `Get`: the key itself, else one that is a URL of the same host. */
function loginFor({ auths }: DockerLogins, key: string): Login {
  const other = [...auths].find(([written]) => hostOf(written) === key)?.[1]
  return auths.get(key) ?? other ?? nothing
}

const nothing: Login = { username: '', password: '', identityToken: '', registryToken: '' }

/** file_store.go, `ConvertToHostname`. */
const hostOf = (key: string) => key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? ''

/**
 * Docker's token client prefers a token, and sends a name without a password, or the reverse, to nobody
 * (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
 */
function kindOf({ username, password, identityToken, registryToken }: Login): StoredCredential {
  if (identityToken !== '' || registryToken !== '') return 'identity-token'
  return username !== '' && password !== '' ? 'password' : 'none'
}

/** configfile/file.go, `ContainsAuth`. */
const isEmpty = ({ auths, helpers, store }: DockerLogins) =>
  auths.size === 0 && helpers.size === 0 && store === ''

async function hasDefaultHelper(world: World): Promise<boolean> {
  const folders = (world.environment['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  const names = await Promise.all(folders.map((folder) => world.listFolder(folder)))
  return names.flat().some((name) => defaultHelpers.has(name))
}

/**
 * The CLI has read logins from `DOCKER_AUTH_CONFIG` since 28.3, and prefers them (configfile/file.go,
 * `GetCredentialsStore`). Which versions do is not decided here, so that a login that stands there counts
 * as one that was not asked for.
 */
function keysInEnvironment(environment: World['environment']): ReadonlySet<string> {
  const text = (environment['DOCKER_AUTH_CONFIG'] ?? '').slice(0, limits.configFileBytes)
  const parsed = parseDockerLogins(text)
  return new Set(parsed.ok ? parsed.value.auths.keys() : [])
}
