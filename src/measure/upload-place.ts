/** Where a registry says that the upload is which it has begun. */
import { limits } from '../budgets.js'
import { hostAndPortOf } from '../push-path/address.js'
import { portOf } from '../push-path/path.js'
import type { HttpProbe, UploadPlace } from '../report/index.js'
import type { Secrets } from '../secrets.js'

const schemes = { plain: 'http', tls: 'https', 'tls-unverified': 'https' } as const

/**
 * `Location`, which may be relative to what was asked, and lead to another host (OCI distribution specification, "Pushing
 * blobs"). It goes to `secrets` with its query. null for what is no place to go on.
 */
export function uploadPlace(
  probe: HttpProbe,
  location: string | undefined,
  secrets: Secrets,
): UploadPlace | null {
  if (location === undefined || location.length > limits.locationCharacters) return null
  const base = `${schemes[probe.security]}://${hostOf(probe)}:${portOf(probe)}${probe.path}`
  if (!URL.canParse(location, base)) return null
  const url = new URL(location, base)
  const isPlain = url.protocol === 'http:'
  if ((!isPlain && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return null
  // Nobody listens there.
  if (url.port === '0') return null
  const { host, port } = hostAndPortOf(url)
  const isHere = host === probe.host && port === portOf(probe) && isPlain === (probe.security === 'plain')
  const place: UploadPlace = {
    host,
    port,
    security: isHere ? probe.security : isPlain ? 'plain' : 'tls',
    path: secrets.without(url.pathname),
  }
  secrets.keepUpload(placeKey(place), `${url.pathname}${url.search}`)
  return place
}

const hostOf = ({ host }: HttpProbe): string => (host.includes(':') ? `[${host}]` : host)

/** What an upload is kept under. */
export const placeKey = ({ host, port, path }: Pick<UploadPlace, 'host' | 'port' | 'path'>): string =>
  `${host} ${port} ${path}`
