/** A file of a repository's trust data, as far as it says when it expires and whose keys sign. */
import { createHash, X509Certificate } from 'node:crypto'
import { limits } from '../budgets.js'
import { isJsonObject, parseJsonObject, type JsonObject } from './json-object.js'
import type { SigningRole, TrustData, TrustRole } from '../report/index.js'

/** notary tuf/data/types.go `TUFTypes`. */
const types: Readonly<Record<TrustRole, string>> = {
  root: 'Root',
  timestamp: 'Timestamp',
  snapshot: 'Snapshot',
  targets: 'Targets',
}

/** Reads what notary reads before it looks at signatures (notary tuf/data/root.go `isValidRootStructure` and its siblings). Never throws. */
export function parseTrustData(role: TrustRole, text: string): TrustData {
  const unusable = (why: string): TrustData => ({ kind: 'unusable', role, why })
  const file = parseJsonObject(text)
  if (file === null) return unusable('is not a JSON object')
  const signed = file['signed']
  if (!isJsonObject(signed)) return unusable('has no object at signed')
  if (signed['_type'] !== types[role]) return unusable(`does not say ${types[role]} at signed._type`)
  const version = signed['version']
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return unusable('has no whole number above 0 at signed.version')
  const expires = timeOf(signed['expires'])
  if (expires === null) return unusable('has no date at signed.expires')
  const roles = role === 'root' ? rolesOf(signed) : role === 'targets' ? delegationsOf(signed) : []
  if (roles === null)
    return unusable(`has no roles with their keys at signed.${role === 'root' ? 'roles' : 'delegations'}`)
  return { kind: 'metadata', role, version, expires, roles }
}

/** In the order in which Docker reads them. */
export const trustRoles: readonly TrustRole[] = ['root', 'timestamp', 'snapshot', 'targets']

/** How the path of a file ends (notary client/helpers.go `getRemoteStore`, storage/httpstore.go `buildMetaURL`). */
export const trustFilePath = (role: TrustRole): string => `/_trust/tuf/${role}.json`

/** Whose file it is that a path leads to, or null where it leads to none. */
export const trustRoleOf = (path: string): TrustRole | null =>
  trustRoles.find((role) => path.endsWith(trustFilePath(role))) ?? null

/** Go reads RFC 3339 and nothing else (time/format.go, `UnmarshalJSON`). */
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || !rfc3339.test(value)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** Each of the four must be there (notary tuf/data/root.go:41). */
function rolesOf(signed: JsonObject): readonly SigningRole[] | null {
  const roles = signed['roles']
  const keys = signed['keys']
  if (!isJsonObject(roles) || !isJsonObject(keys)) return null
  const found = trustRoles.map((name) => {
    const role = Object.hasOwn(roles, name) ? roles[name] : null
    const keyIds = isJsonObject(role) ? keyIdsOf(role, keys) : null
    return keyIds === null ? null : { name, keyIds, paths: [] }
  })
  return found.every((role) => role !== null) ? found : null
}

/** Empty where there are none, be it said or not. */
function delegationsOf(signed: JsonObject): readonly SigningRole[] | null {
  const delegations = signed['delegations'] ?? {}
  if (!isJsonObject(delegations)) return null
  const roles = delegations['roles'] ?? []
  const keys = delegations['keys'] ?? {}
  if (!Array.isArray(roles) || !isJsonObject(keys)) return null
  const found = roles.slice(0, limits.trustRoles).map((role: unknown): SigningRole | null => {
    if (!isJsonObject(role) || typeof role['name'] !== 'string') return null
    const keyIds = keyIdsOf(role, keys)
    const paths: unknown = role['paths'] ?? []
    if (keyIds === null || !Array.isArray(paths)) return null
    return {
      name: printable(role['name']),
      keyIds,
      paths: paths
        .filter((path) => typeof path === 'string')
        .slice(0, limits.trustPaths)
        .map(printable),
    }
  })
  return found.every((role) => role !== null) ? found : null
}

const printable = (text: string): string =>
  text.replace(/[^\x20-\x7e]+/g, ' ').slice(0, limits.trustCharacters)

/** By the names that their private halves are filed under, or null where the form is another. */
function keyIdsOf(role: JsonObject, keys: JsonObject): readonly string[] | null {
  const ids: unknown = role['keyids']
  if (!Array.isArray(ids)) return null
  const found = ids.slice(0, limits.trustKeys).map((id: unknown) => {
    const key = typeof id === 'string' && Object.hasOwn(keys, id) ? keys[id] : null
    return isJsonObject(key) ? canonicalIdOf(key) : null
  })
  return found.every((id) => id !== null) ? found : null
}

/**
 * A key is known by the SHA-256 of its canonical JSON; one that stands in a certificate, as root keys do, is filed under
 * the id of the key alone (notary tuf/data/keys.go `ID`, tuf/utils/x509.go `CanonicalKeyID`).
 */
function canonicalIdOf(key: JsonObject): string | null {
  const keytype = key['keytype']
  const value = key['keyval']
  const given = isJsonObject(value) ? value['public'] : null
  if (typeof keytype !== 'string' || typeof given !== 'string') return null
  const plain = /^(\w+)-x509$/.exec(keytype)?.[1]
  if (plain === undefined) return idOf(keytype, given)
  try {
    const { publicKey } = new X509Certificate(Buffer.from(given, 'base64'))
    return idOf(plain, publicKey.export({ type: 'spki', format: 'der' }).toString('base64'))
  } catch {
    return null
  }
}

const idOf = (keytype: string, given: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ keytype, keyval: { private: null, public: given } }))
    .digest('hex')
