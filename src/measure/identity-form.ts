/** The POST with which Docker exchanges an identity token for an access token (RFC 6749 section 6). */
import type { HttpProbe } from '../report/index.js'
import type { Secrets } from '../secrets.js'

export interface IdentityForm {
  /** The realm's own, without what is in the form. */
  readonly path: string
  readonly body: string
}

/**
 * By which name each of Docker's programs calls itself: the daemon `docker` (moby v28.5.2 registry/auth.go:19), the trust
 * client nothing, so that its library's name stands (docker/cli v28.5.2 cli/trust/trust.go:187, docker/distribution
 * registry/client/auth/session.go, `defaultClientID`).
 */
const clientIds = { registry: 'docker', 'trust-server': 'registry-client' } as const

/**
 * docker/distribution registry/client/auth/session.go, `fetchTokenWithOAuth`. Null for every other probe, where no such token
 * is kept, and where it could be read on its way.
 */
export function identityForm(probe: HttpProbe, secrets: Secrets): IdentityForm | null {
  const { authorization, security, authorities } = probe
  if (authorization.kind !== 'identity-token' || security !== 'tls') return null
  const token = secrets.identityTokenFor(authorization.key)
  if (token === null) return null
  const [path = '', query = ''] = probe.path.split('?')
  const own = new URLSearchParams(query)
  const [service, scope] = [own.get('service') ?? '', own.getAll('scope').join(' ')]
  own.delete('service')
  own.delete('scope')
  const body = new URLSearchParams({
    client_id: clientIds[authorities.of],
    grant_type: 'refresh_token',
    refresh_token: token,
    scope,
    service,
  }).toString()
  return { path: own.size === 0 ? path : `${path}?${own.toString()}`, body }
}
