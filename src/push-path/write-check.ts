/** Where something may be written for a write-check, which is the only thing that writes. */
import type { Observations } from '../report/index.js'
import { isReadOnItsWay } from './credentials.js'
import type { Stop } from './path.js'
import { sameRegistrableDomain } from './registrable-domain.js'

/** Why no upload is started anywhere, or null where it may be. */
export type NotWritten = 'not-asked' | 'pull-request' | 'proxy' | 'not-read'

export function whyNotWritten({ request, runner }: Observations, registry: Stop): NotWritten | null {
  if (!request.writeCheck) return 'not-asked'
  // Whatever is asked for: its code may be anybody's.
  if (runner.pullRequest) return 'pull-request'
  if (registry.way.kind === 'refused' || registry.way.kind === 'not-followed') return 'proxy'
  if (isReadOnItsWay(registry)) return 'proxy'
  return request.checkCredentials ? null : 'not-read'
}

/**
 * Whether an upload may be cancelled on another host than the registry. Docker sends no credentials there (docker/distribution
 * registry/client/auth/session.go, `ModifyRequest`: they go where a challenge came from), and neither are any sent here; and a
 * stranger's host is asked to delete nothing.
 */
export const mayCancelAt = (uploadHost: Stop, registry: Stop): boolean =>
  uploadHost.security === 'tls' && sameRegistrableDomain(uploadHost.host, registry.host)
