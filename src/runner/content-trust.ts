/** Whether the push is meant to be signed with Docker Content Trust. */
import type { ContentTrust, Request } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'

const trustVariable = 'DOCKER_CONTENT_TRUST'

/** What Go's strconv.ParseBool takes for true and for false. */
const goTrue: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True'])
const goFalse: ReadonlySet<string> = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False'])

/** `DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE` and its siblings (docker/cli cli/trust/trust.go, `GetPassphraseRetriever`). */
const passphraseVariable = /^DOCKER_CONTENT_TRUST_(?:\w+_)?PASSPHRASE$/

/**
 * Reads the variables as the CLI does (docker/cli v28.5.2 cli/trust/trust.go): what is not empty and
 * does not parse as false asks for content trust. `request.contentTrust` overrides the variable. No
 * passphrase gets into the result, only that there is one.
 */
export function readContentTrust(
  environment: World['environment'],
  request: Pick<Request, 'contentTrust'>,
): ContentTrust {
  const server = environment[`${trustVariable}_SERVER`] ?? ''
  return {
    ...asked(environment[trustVariable], request.contentTrust),
    signingMeant: request.contentTrust === 'true' || hasPassphrase(environment),
    serverVariable: server === '' ? null : withoutLogin(server),
  }
}

function asked(
  value: string | undefined,
  input: Request['contentTrust'],
): Pick<ContentTrust, 'asked' | 'why'> {
  if (input !== 'auto') return { asked: input === 'true', why: `content-trust: ${input}` }
  if (value === undefined) return { asked: false, why: `${trustVariable} is not set in this step` }
  if (value === '') return { asked: false, why: `${trustVariable} is empty in this step` }
  const why = `${trustVariable}=${quote(value)}`
  if (goFalse.has(value)) return { asked: false, why }
  return { asked: true, why: goTrue.has(value) ? why : `${why}, which Docker takes for true` }
}

const hasPassphrase = (environment: World['environment']) =>
  Object.entries(environment).some(
    ([name, value]) => passphraseVariable.test(name) && value !== undefined && value !== '',
  )

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * The report holds no secret, and a URL may carry one: a login, a key in its query. What is no URL stays none; and what has a
 * port for a host, and an `@` behind it, may be a login whose password has a slash.
 */
function withoutLogin(written: string): string {
  const url = written.replace(/([?#]).+$/s, '$1***')
  const withoutUser = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
  if (withoutUser !== url || !url.includes('@')) return withoutUser
  const [start = ''] = scheme.exec(url) ?? []
  if (start === '') return url.replace(/^.*@/s, '***@')
  return URL.canParse(url)
    ? url.replace(/^([^/]*\/\/[^/]*:\d+\/).*@/s, '$1***@')
    : url.replace(/^.*@/s, `${start}***:***/***@`)
}
