/** How a program of Docker's asks for a token, as it stands in its errors. */
import { hasIdentityToken } from '../push-path/credentials.js'
import type { Stop } from '../push-path/path.js'
import type { ImageReference, Observations } from '../report/index.js'
import { urlOf } from './request.js'

export interface TokenRequest {
  readonly method: 'GET' | 'POST'
  /** As Go writes it in an error. */
  readonly verb: 'Get' | 'Post'
  readonly url: string
}

/** With an identity token a POST, which has everything in its form (docker/distribution registry/client/auth/session.go, `fetchTokenWithOAuth`). */
export const tokenRequest = (observations: Observations, image: ImageReference, stop: Stop): TokenRequest =>
  hasIdentityToken(observations, image)
    ? { method: 'POST', verb: 'Post', url: realmOf(stop) }
    : { method: 'GET', verb: 'Get', url: urlOf(stop) }

/** The realm as the challenge names it. */
export function realmOf(stop: Stop): string {
  const url = new URL(urlOf(stop))
  url.searchParams.delete('service')
  url.searchParams.delete('scope')
  return url.href
}
