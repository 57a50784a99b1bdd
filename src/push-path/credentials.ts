/** Where stored credentials may go, and what is asked with them. */
import type { Authorization, CredentialHelper, ImageReference, Observations } from '../report/index.js'
import type { Authentication, ImagePath, Stop } from './path.js'
import { mayReceiveCredentials } from './registrable-domain.js'

/** Why stored credentials are not tried at a stop, or null where they are. */
export type NotTried =
  | 'not-stored'
  | 'helper-silent'
  | 'registry-token'
  /** An identity token, where name and password are asked for. */
  | 'identity-token'
  /** An identity token, where the server's certificate is not verified. */
  | 'not-verified'
  | 'not-read'
  | 'realm-not-trusted'
  | 'realm-not-encrypted'
  /** Without TLS a proxy reads what it passes on, and it is no registry. */
  | 'read-by-proxy'

/**
 * The push sends the registry's credentials to whichever realm a challenge names. This program sends them
 * only inside the challenger's own registrable domain (or where the user said so), and only over
 * verified TLS, or to a registry that Docker treats as insecure, and to no proxy on the way there.
 */
export function whyNotTried(
  observations: Observations,
  image: ImageReference,
  challenger: Stop,
  at: Stop,
): NotTried | null {
  const { runner, request } = observations
  const stored = Object.hasOwn(runner.credentials, image.domain)
    ? runner.credentials[image.domain]
    : undefined
  if (stored === undefined || !request.checkCredentials) return 'not-read'
  if (stored === 'none') return 'not-stored'
  if (stored === 'helper-silent' || stored === 'registry-token') return stored
  if (stored === 'identity-token' && at.role !== 'token') return stored
  if (at.security !== 'tls' && challenger.security === 'tls') return 'realm-not-encrypted'
  if (isReadOnItsWay(at)) return 'read-by-proxy'
  const trusted = mayReceiveCredentials(
    { host: at.host, port: at.port },
    challenger.host,
    request.trustedRealms,
  )
  if (!trusted) return 'realm-not-trusted'
  return stored === 'identity-token' && at.security !== 'tls' ? 'not-verified' : null
}

/** Whether there is a proxy on the way to it that is asked for no tunnel. */
export const isReadOnItsWay = ({ security, way }: Stop): boolean =>
  security === 'plain' && way.kind === 'proxy'

/** The helper that the push asks for its login, or null where it asks none. A domain may be called as what every object has. */
export const helperFor = ({ runner }: Observations, { domain }: ImageReference): CredentialHelper | null =>
  Object.hasOwn(runner.helpers, domain) ? (runner.helpers[domain] ?? null) : null

/** Keys of logins for the same server that the push does not find. */
export const strayLoginsFor = ({ runner }: Observations, { domain }: ImageReference): readonly string[] =>
  Object.hasOwn(runner.strayLogins, domain) ? (runner.strayLogins[domain] ?? []) : []

/** The stop at which credentials count, or null where none are asked for. */
export const credentialStop = (authentication: Authentication): Stop | null =>
  authentication.kind === 'token' || authentication.kind === 'basic' ? authentication.stop : null

/** Both places of an image's path that may ask for credentials, with the stop that asks. */
export function challengesOf(
  path: ImagePath,
): readonly { readonly challenger: Stop; readonly authentication: Authentication }[] {
  return [
    { challenger: path.registry, authentication: path.registryAuthentication },
    ...(path.trust === null ? [] : [{ challenger: path.trust, authentication: path.trustAuthentication }]),
  ]
}

/** Whether a login goes along that Docker has stored, in whatever form. */
export const sendsLogin = ({ kind }: Authorization): boolean => kind === 'stored' || kind === 'identity-token'

/** Whether the login for this domain is an identity token, so that a token is asked for with a POST. */
export const hasIdentityToken = ({ runner }: Observations, { domain }: ImageReference): boolean =>
  Object.hasOwn(runner.credentials, domain) && runner.credentials[domain] === 'identity-token'

/** How an authorization is written in the id of a probe. */
export function authorizationKey(authorization: Authorization): string {
  switch (authorization.kind) {
    case 'none':
      return 'bare'
    case 'stored':
      return `as ${authorization.key}`
    case 'identity-token':
      return `by the identity of ${authorization.key}`
    case 'token':
      return `with [${authorization.of}]`
  }
}
