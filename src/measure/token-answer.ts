/** What a token server answered, with the token itself put away. */
import { limits } from '../budgets.js'
import { isJsonObject, parseJsonObject, type JsonObject } from '../push-path/json-object.js'
import type { HttpProbe, TokenAnswer } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { Body } from './http-exchange.js'

/** The token goes to `secrets`; what stays says nothing that could be used. */
export function tokenAnswer(probe: HttpProbe, status: number, body: Body, secrets: Secrets): TokenAnswer {
  const answer = body.kind === 'whole' ? parseJsonObject(body.text) : null
  if (status !== 200) return { kind: 'refused', message: answer === null ? null : messageIn(answer, secrets) }
  if (body.kind === 'cut') return { kind: 'unusable', why: `its answer ${body.why}` }
  if (body.kind === 'too-large')
    return { kind: 'unusable', why: `its answer is larger than ${limits.tokenBodyBytes} bytes` }
  if (answer === null) return { kind: 'unusable', why: 'its answer is not a JSON object' }
  // Registries read `token`, OAuth2 says `access_token` (distribution docs, token authentication).
  const access = textIn(answer, 'access_token')
  // What was posted for is read from there alone (docker/distribution session.go, `fetchTokenWithOAuth`).
  const token = probe.authorization.kind === 'identity-token' ? access : (textIn(answer, 'token') ?? access)
  if (token === null || token === '') return { kind: 'unusable', why: 'its answer holds no token' }
  if (!/^[\x21-\x7e]+$/.test(token)) return { kind: 'unusable', why: 'its token cannot be sent in a header' }
  if (token.length > limits.tokenCharacters)
    return { kind: 'unusable', why: `its token is longer than ${limits.tokenCharacters} characters` }
  secrets.keepToken(probe.id, token)
  const expires = answer['expires_in']
  const claims = claimsIn(token)
  return {
    kind: 'token',
    expiresInSeconds:
      typeof expires === 'number' && expires >= 0 && Number.isFinite(expires) ? expires : null,
    livesSeconds: lifetimeIn(claims),
    granted: grantedIn(claims, repositoryOf(probe)),
  }
}

const textIn = (fields: JsonObject, name: string): string | null => {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}

/** A registry's `errors[0].message`, Docker Hub's `details`, OAuth2's `error_description`. */
function messageIn(answer: JsonObject, secrets: Secrets): string | null {
  const errors: unknown = answer['errors']
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const said =
    (isJsonObject(first) ? textIn(first, 'message') : null) ??
    textIn(answer, 'details') ??
    textIn(answer, 'error_description') ??
    textIn(answer, 'message')
  if (said === null) return null
  // Secrets first: what is cut or replaced is not recognised any more.
  const shown = secrets.without(said).replace(/[^\x20-\x7e]+/g, ' ')
  return shown.slice(0, limits.messageCharacters)
}

/** The repository that the scope of the request names. */
function repositoryOf({ path }: HttpProbe): string | null {
  const scope = new URLSearchParams(path.split('?')[1] ?? '').get('scope')
  return scope === null ? null : scope.replace(/^repository:/, '').replace(/:[^:]*$/, '')
}

/** What a token in JWT form says (RFC 7519 section 3); null for any other token. */
function claimsIn(token: string): JsonObject | null {
  const payload = token.split('.')[1]
  return payload === undefined ? null : parseJsonObject(Buffer.from(payload, 'base64url').toString('utf8'))
}

/** From `iat`, or `nbf`, which may be a little earlier, to `exp` (RFC 7519 section 4.1): no clock but the token server's is asked. */
function lifetimeIn(claims: JsonObject | null): number | null {
  const [issued, from, until] = [claims?.['iat'], claims?.['nbf'], claims?.['exp']]
  const begun = typeof issued === 'number' ? issued : from
  if (typeof begun !== 'number' || typeof until !== 'number') return null
  const seconds = until - begun
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** The `access` claim (distribution docs, token specification). */
function grantedIn(claims: JsonObject | null, repository: string | null): readonly string[] | null {
  const access: unknown = claims?.['access']
  if (!Array.isArray(access)) return null
  const granted = access.flatMap((entry: unknown) => {
    if (!isJsonObject(entry) || entry['type'] !== 'repository' || entry['name'] !== repository) return []
    const actions: unknown = entry['actions']
    if (!Array.isArray(actions)) return []
    // `*` is every action; an action's own name is all that is kept of it.
    return actions.flatMap((action: unknown) =>
      action === '*' ? ['pull', 'push'] : action === 'pull' || action === 'push' ? [action] : [],
    )
  })
  // However often it is said.
  return [...new Set(granted)]
}
