/**
 * What a docker config.json says of logins, as the CLI reads it: docker/cli v28.5.2
 * cli/config/configfile/file.go, `LoadFromReader` and `decodeAuth`. No text of the file gets into a `why`.
 */
import type { StoredCredential } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import { isJsonObject, parseFirstJson, type JsonObject } from './json.js'

/** Empty strings where nothing is written. Holds secrets. */
export interface Login {
  readonly username: string
  readonly password: string
  readonly identityToken: string
  readonly registryToken: string
}

export interface DockerLogins {
  readonly auths: ReadonlyMap<string, Login>
  /** `credHelpers`: the name of a helper by the key that is looked for. */
  readonly helpers: ReadonlyMap<string, string>
  /** `credsStore`: the helper for every other key, or empty. */
  readonly store: string
}

/** `why` is a sentence part. */
interface Refusal {
  readonly ok: false
  readonly why: string
}
type Read<T> = { readonly ok: true; readonly value: T } | Refusal

export const noLogin: Login = { username: '', password: '', identityToken: '', registryToken: '' }

/**
 * Docker's token client prefers a token, and sends a name without a password, or the reverse, to nobody
 * (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
 */
export function kindOf({ username, password, identityToken, registryToken }: Login): StoredCredential {
  // The daemon sends a registry token as it is, and asks for none (moby v28.5.2 distribution/registry.go:112).
  if (registryToken !== '') return 'registry-token'
  if (identityToken !== '') return 'identity-token'
  return username !== '' && password !== '' ? 'password' : 'none'
}

export type LoginKeeper = Pick<Secrets, 'keepPassword' | 'keepIdentityToken'>

/** Puts away what of a login is a secret, if the push would send it. */
export function keepLogin(secrets: LoginKeeper, key: string, login: Login): void {
  const kind = kindOf(login)
  if (kind === 'password') secrets.keepPassword(key, login.username, login.password)
  if (kind === 'identity-token') secrets.keepIdentityToken(key, login.identityToken)
}

export const noLogins: DockerLogins = { auths: new Map(), helpers: new Map(), store: '' }

/**
 * Reads the text of a config.json. One login that cannot be read spoils the file, since the CLI then gives
 * up in the middle of it. Never throws.
 */
export function parseDockerLogins(text: string): Read<DockerLogins> {
  const parsed = parseFirstJson(text)
  if (!parsed.ok) return parsed
  if (parsed.value === null) return { ok: true, value: noLogins }
  if (!isJsonObject(parsed.value)) return refused('it holds no JSON object')
  const auths = objectField(parsed.value, 'auths')
  const helpers = objectField(parsed.value, 'credHelpers')
  const store = textField(parsed.value, 'credsStore')
  if (auths === null) return refused('auths is not an object')
  if (helpers === null) return refused('credHelpers is not an object')
  if (store === null) return refused('credsStore is not text')
  const names = Object.keys(helpers).map((key) => [key, ownString(helpers[key])] as const)
  if (!names.every(isNamed)) return refused('an entry of credHelpers is not text')
  const logins = Object.entries(auths).map(([key, entry], index) => {
    return [key, loginOf(entry, `entry ${index + 1} of auths`)] as const
  })
  const bad = logins.map(([, login]) => login).find((login) => !login.ok)
  if (bad?.ok === false) return bad
  return {
    ok: true,
    value: {
      auths: new Map(logins.flatMap(([key, login]) => (login.ok ? [[key, login.value] as const] : []))),
      helpers: new Map(names),
      store,
    },
  }
}

/**
 * The logins of `DOCKER_AUTH_CONFIG`, read more strictly than the file: another field, an entry without `auth` or a second
 * value, and none of them counts (docker/cli v28.5.2 cli/config/configfile/file.go:324-351, `parseEnvConfig`).
 */
export function parseEnvironmentLogins(text: string): ReadonlyMap<string, Login> {
  const parsed = parseDockerLogins(text)
  const whole = parseFirstJson(text)
  if (!parsed.ok || !whole.ok || !isJsonObject(whole.value) || !isOneValue(text)) return new Map()
  const entries = Object.values(objectField(whole.value, 'auths') ?? {})
  const isStrict =
    hasOnly(whole.value, 'auths') &&
    entries.every((entry) => isJsonObject(entry) && hasOnly(entry, 'auth') && textField(entry, 'auth') !== '')
  return isStrict ? parsed.value.auths : new Map()
}

const hasOnly = (object: JsonObject, name: string): boolean =>
  Object.keys(object).every((written) => written.toLowerCase() === name)

function isOneValue(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const refused = (why: string): Refusal => ({ ok: false, why })

const isNamed = (entry: readonly [string, string | null]): entry is readonly [string, string] =>
  entry[1] !== null

function loginOf(entry: unknown, place: string): Read<Login> {
  if (entry !== null && !isJsonObject(entry)) return refused(`${place} is not an object`)
  const field = (name: string) => (entry === null ? '' : textField(entry, name))
  const [auth, username, password] = [field('auth'), field('username'), field('password')]
  const [identityToken, registryToken] = [field('identitytoken'), field('registrytoken')]
  if (auth === null) return refused(`the auth of ${place} is not text`)
  if (username === null) return refused(`the username of ${place} is not text`)
  if (password === null) return refused(`the password of ${place} is not text`)
  if (identityToken === null) return refused(`the identitytoken of ${place} is not text`)
  if (registryToken === null) return refused(`the registrytoken of ${place} is not text`)
  const tokens = { identityToken, registryToken }
  if (auth === '') return { ok: true, value: { username, password, ...tokens } }
  const decoded = decodeAuth(auth)
  return decoded === null
    ? refused(`the auth of ${place} is not the base64 of user:password`)
    : { ok: true, value: { ...decoded, ...tokens } }
}

/** Go's `base64.StdEncoding` skips line ends and wants the padding. NULs are what older versions of Docker padded with. */
function decodeAuth(auth: string): Pick<Login, 'username' | 'password'> | null {
  const digits = auth.replace(/[\r\n]/g, '')
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return null
  const decoded = Buffer.from(digits, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) return null
  return { username: decoded.slice(0, colon), password: withoutNuls(decoded.slice(colon + 1)) }
}

function withoutNuls(text: string): string {
  // eslint-disable-next-line no-control-regex -- NUL is what is looked for
  return text.replace(/^\u0000+/, '').replace(/(?<!\u0000)\u0000+$/, '')
}

/** Go takes a field's name in any case (encoding/json, `Unmarshal`); of several the last one counts. */
function field(object: JsonObject, name: string): unknown {
  const key = Object.keys(object).findLast((written) => written.toLowerCase() === name.toLowerCase())
  return key === undefined ? null : object[key]
}

/** Empty where it is not there; null where it is something else. */
function objectField(object: JsonObject, name: string): JsonObject | null {
  const value = field(object, name)
  if (value === null) return {}
  return isJsonObject(value) ? value : null
}

/** Empty where it is not there; null where it is something else than text. */
export const textField = (object: JsonObject, name: string): string | null => ownString(field(object, name))

function ownString(value: unknown): string | null {
  if (value === null) return ''
  return typeof value === 'string' ? value : null
}
