/**
 * Secrets of this step that a tool may repeat when it complains: what its environment and docker's config.json hold. None of
 * them is used for anything here, but for being taken out of what tools say.
 */
import { limits } from '../budgets.js'
import { isJsonObject, parseFirstJson } from './json.js'
import type { Request } from '../report/index.js'
import type { World } from '../world.js'
import { dockerFolder } from './docker-folder.js'
import { isSecretName } from './secret-names.js'

/** What is shorter is no secret, or stands in every other text. */
const leastCharacters = 8
const mostLines = 64
/** A field with one of these names holds a secret, wherever in config.json it is. */
const secretFields: ReadonlySet<string> = new Set(['password', 'identitytoken', 'registrytoken', 'auth'])
const headersField = 'httpheaders'

/** Never rejects. The file is not opened where no stored credential is to be read. */
export async function readStepSecrets(
  world: World,
  { checkCredentials }: Pick<Request, 'checkCredentials'>,
): Promise<readonly string[]> {
  const folder = dockerFolder(world)
  const file =
    checkCredentials && folder !== null
      ? await world.readFile(`${folder}/config.json`, limits.configFileBytes)
      : null
  const found = [
    ...Object.entries(world.environment).flatMap(([name, value = '']) => inVariable(name, value)),
    ...(file?.kind === 'text' ? inDockerConfig(file.text) : []),
  ]
  return [...new Set(found)].filter(({ length }) => length >= leastCharacters)
}

function inVariable(name: string, value: string): readonly string[] {
  const logins = inUrls(value)
  if (!isSecretName(name)) return logins
  // A key of several lines is repeated line by line.
  return [
    value,
    ...value.split(/\r?\n/).slice(0, mostLines),
    ...decoded(value),
    ...inDockerConfig(value),
    ...logins,
  ]
}

/** `user:password` before an `@`, as it is written and as it is meant. */
const inUrls = (text: string): readonly string[] =>
  (text.match(/[^\s"']+/g) ?? []).flatMap((word) => {
    const start = word.indexOf('//')
    const end = word.lastIndexOf('@')
    if (start === -1 || end < start) return []
    const login = word.slice(start + '//'.length, end)
    const password = login.slice(login.indexOf(':') + 1)
    return [password, unescaped(password)]
  })

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Of text that is JSON; all else has nothing that is known here. */
function inDockerConfig(text: string): readonly string[] {
  const parsed = parseFirstJson(text)
  return parsed.ok ? inFields(parsed.value, false) : []
}

function inFields(value: unknown, isSecret: boolean): readonly string[] {
  if (typeof value === 'string') return isSecret ? [value, ...decoded(value)] : inUrls(value)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const lower = name.toLowerCase()
    return inFields(field, isSecret || secretFields.has(lower) || lower === headersField)
  })
}

/** The password of what is `user:password` in base64. */
function decoded(value: string): readonly string[] {
  const login = Buffer.from(value, 'base64').toString('utf8')
  const colon = login.indexOf(':')
  return colon < 1 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(value.trim()) ? [] : [login.slice(colon + 1)]
}
