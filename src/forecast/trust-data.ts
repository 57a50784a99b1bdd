/**
 * What a repository's trust data does to a signed push. Docker reads its four files one after the other before it signs, and
 * each must have its form and must not have expired (notary client/tufclient.go:58, tuf/builder.go:430-560; all of notary is
 * bf96a202, which docker/cli v20.10 to v28.5 vendor).
 */
import { connectionsTo, type ImagePath, type Stop } from '../push-path/path.js'
import { rememberedOf } from '../push-path/memo.js'
import { trustRoleOf, trustRoles } from '../push-path/trust-data.js'
import type { Observations, SigningRole, TrustData, TrustRole } from '../report/index.js'
import { isConnection, mapMeasurements, type Mend } from './counterfactual.js'
import { isServiceError } from './http-status.js'

/** A file that was read, and where. */
export interface TrustFile<Data extends TrustData = TrustData> {
  readonly stop: Stop
  readonly data: Data
}
export type Metadata = Extract<TrustData, { kind: 'metadata' }>
export type Unusable = Extract<TrustData, { kind: 'unusable' }>

/** A file that the server has, or should have, and does not give. */
export interface RefusedFile {
  readonly stop: Stop
  readonly role: TrustRole
  readonly status: number
}

/** Worked out once: a path belongs to the observations that it was read off, and replays ask by the thousand. */
const onPath = <V>(work: (observations: Observations, path: ImagePath) => V) => rememberedOf(work)

/** The files of an image's repository, in the order in which Docker reads them. */
export const trustFilesOf = onPath((observations, { trustRoot, trustFiles }): readonly TrustFile[] => {
  if (trustRoot === null || trustFiles === null) return []
  const stops = { root: trustRoot, ...trustFiles }
  return trustRoles.flatMap((role) => {
    const stop = stops[role]
    for (const { result } of connectionsTo(observations, stop)) {
      if (result.kind === 'answered' && result.trustData !== null) return [{ stop, data: result.trustData }]
    }
    return []
  })
})

/**
 * The first of those after root.json that the server does not give, or null. Docker asks for timestamp.json under that name, and
 * for the others under names with their checksums: that these two are not there without one says nothing (notary
 * tuf/builder.go, `ConsistentName`).
 */
export const refusedFile = onPath((observations, { trustFiles }): RefusedFile | null => {
  if (trustFiles === null) return null
  const statusOf = (stop: Stop): number | null =>
    connectionsTo(observations, stop)
      .map(({ result }) => (result.kind === 'answered' ? result.status : null))
      .find((status) => status !== null) ?? null
  const refused = (['timestamp', 'snapshot', 'targets'] as const).flatMap((role): readonly RefusedFile[] => {
    const stop = trustFiles[role]
    const status = statusOf(stop)
    const isRefused = status !== null && (role === 'timestamp' ? status !== found : isServiceError(status))
    return isRefused ? [{ stop, role, status }] : []
  })
  return refused[0] ?? null
})

/** The first of the files that was asked for and did not come, or null: whoever answers its ping need not answer this. */
export const missingFile = onPath((observations, { trustRoot, trustFiles }): Stop | null => {
  if (trustRoot === null || trustFiles === null) return null
  const stops = { root: trustRoot, ...trustFiles }
  const isMissing = (stop: Stop) => {
    const asked = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http')
    return asked.length > 0 && asked.every(({ result }) => result.kind !== 'answered')
  }
  return trustRoles.map((role) => stops[role]).find(isMissing) ?? null
})

export const isMetadata = (file: TrustFile): file is TrustFile<Metadata> => file.data.kind === 'metadata'
export const isUnusable = (file: TrustFile): file is TrustFile<Unusable> => file.data.kind === 'unusable'

/** What targets.json delegates to, as far as it was read. A file each. */
export function delegationsOf(observations: Observations, path: ImagePath): readonly SigningRole[] {
  const targets = trustFilesOf(observations, path).find(({ data }) => data.role === 'targets')
  return targets?.data.kind === 'metadata' ? targets.data.roles : []
}

/** By this machine's clock, as Docker's (notary tuf/signed/verify.go `IsExpired`). */
export const isExpiredAt = ({ expires }: Metadata, ms: number): boolean => Date.parse(expires) < ms

/** Whichever of the two Docker comes upon first. */
export function isBefore({ role }: RefusedFile, faulty: TrustFile | null): boolean {
  return faulty === null || trustRoles.indexOf(role) < trustRoles.indexOf(faulty.data.role)
}

/** The first file that ends the signing by what stands in it, or null. */
export const faultyFile = onPath((observations, path): TrustFile | null => {
  const nowMs = Date.parse(observations.runner.startedAt)
  const isFaulty = ({ data }: TrustFile) => data.kind === 'unusable' || isExpiredAt(data, nowMs)
  return trustFilesOf(observations, path).find(isFaulty) ?? null
})

/** As Go writes `Mon Jan 2 15:04:05 MST 2006`. */
export function goDate(time: string): string {
  const [day = '', date = '', month = '', year = '', clock = ''] = new Date(time)
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return `${day} ${month} ${Number(date)} ${clock} UTC ${year}`
}

/** HTTP status of what is there (RFC 9110 section 15.3.1). */
const found = 200

const never = '9999-12-31T23:59:59.000Z'

/** As if whoever signs the files had signed them anew, and the server gave them. */
export const withFreshTrustData: Mend = (observations) =>
  mapMeasurements(observations, (one) => {
    if (!isConnection(one) || one.result.kind !== 'answered') return one
    const { trustData } = one.result
    if (trustData === null) {
      const role = one.probe.kind === 'http' ? trustRoleOf(one.probe.path) : null
      return role === null || role === 'root' ? one : { ...one, result: { ...one.result, status: found } }
    }
    const fresh = trustData.kind === 'metadata' ? { ...trustData, expires: never } : null
    return { ...one, result: { ...one.result, trustData: fresh } }
  })
