/** The trust data of a repository as a notary server has it, but for its signatures, which nobody here looks at. */
import { createHash } from 'node:crypto'
import type { TrustRole } from '../report/index.js'

export interface StoredTrustData {
  /** From the scenario's clock on, negative for what has expired. Left out: as long as notary gives it. */
  readonly expiresInDays?: Partial<Readonly<Record<TrustRole, number>>>
  /** What the tags of each delegation begin with, by its name. */
  readonly delegations?: ReadonlyMap<string, readonly string[]>
  /** What is there in place of a file. */
  readonly texts?: Partial<Readonly<Record<TrustRole, string>>>
  /** What is answered where it is asked for a file, in place of 200 and the file. */
  readonly statuses?: Partial<Readonly<Record<TrustRole, number>>>
}

/** notary v0.6.1 const.go:43-46, in days. */
const usualDays: Readonly<Record<TrustRole, number>> = {
  root: 3_650,
  timestamp: 14,
  snapshot: 1_095,
  targets: 1_095,
}
const dayMs = 86_400_000

const types: Readonly<Record<TrustRole, string>> = {
  root: 'Root',
  timestamp: 'Timestamp',
  snapshot: 'Snapshot',
  targets: 'Targets',
}
export const trustRoles: readonly TrustRole[] = ['root', 'timestamp', 'snapshot', 'targets']

/** One key for each role, whatever the repository: `root`, `targets/releases`. It is no key at all, but has the form of one. */
const keyOf = (role: string): object => ({
  keytype: 'ecdsa',
  keyval: { private: null, public: Buffer.from(`key for ${role}`).toString('base64') },
})

/** The name that the private half of a role's key is filed under. */
export const keyIdOf = (role: string): string =>
  createHash('sha256')
    .update(JSON.stringify(keyOf(role)))
    .digest('hex')

const keysOf = (roles: readonly string[]): object =>
  Object.fromEntries(roles.map((role) => [keyIdOf(role), keyOf(role)]))

/** @param nowMs the scenario's clock */
export function trustFile(
  { expiresInDays = {}, delegations, texts = {} }: StoredTrustData,
  role: TrustRole,
  nowMs: number,
): string {
  const expires = new Date(nowMs + (expiresInDays[role] ?? usualDays[role]) * dayMs).toISOString()
  const common = { _type: types[role], version: 1, expires }
  return (
    texts[role] ?? JSON.stringify({ signed: { ...common, ...contentOf(role, delegations) }, signatures: [] })
  )
}

function contentOf(role: TrustRole, delegations: ReadonlyMap<string, readonly string[]> = new Map()): object {
  switch (role) {
    case 'root':
      return {
        consistent_snapshot: false,
        keys: keysOf(trustRoles),
        roles: Object.fromEntries(trustRoles.map((one) => [one, { keyids: [keyIdOf(one)], threshold: 1 }])),
      }
    case 'targets':
      return {
        targets: {},
        delegations: {
          keys: keysOf([...delegations.keys()]),
          roles: [...delegations].map(([name, paths]) => ({
            name,
            keyids: [keyIdOf(name)],
            paths,
            threshold: 1,
          })),
        },
      }
    case 'timestamp':
    case 'snapshot':
      return { meta: {} }
  }
}
