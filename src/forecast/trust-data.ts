/**
 * What a repository's trust data does to a signed push. Docker reads its four files one after the other before it signs, and
 * each must have its form and must not have expired (notary client/tufclient.go:58, tuf/builder.go:430-560; all of notary is
 * bf96a202, which docker/cli v20.10 to v28.5 vendor).
 */
import { connectionsTo, type ImagePath, type Stop } from '../push-path/path.js'
import { trustRoles } from '../push-path/trust-data.js'
import type { Observations, SigningRole, TrustData } from '../report/index.js'
import { isConnection, mapMeasurements, type Mend } from './counterfactual.js'

/** A file that was read, and where. */
export interface TrustFile<Data extends TrustData = TrustData> {
  readonly stop: Stop
  readonly data: Data
}
export type Metadata = Extract<TrustData, { kind: 'metadata' }>
export type Unusable = Extract<TrustData, { kind: 'unusable' }>

/** The files of an image's repository, in the order in which Docker reads them. */
export function trustFilesOf(
  observations: Observations,
  { trustRoot, trustFiles }: ImagePath,
): readonly TrustFile[] {
  if (trustRoot === null || trustFiles === null) return []
  const stops = { root: trustRoot, ...trustFiles }
  return trustRoles.flatMap((role) => {
    const stop = stops[role]
    for (const { result } of connectionsTo(observations, stop)) {
      if (result.kind === 'answered' && result.trustData !== null) return [{ stop, data: result.trustData }]
    }
    return []
  })
}

/** The first of the files that was asked for and did not come, or null: whoever answers its ping need not answer this. */
export function missingFile(observations: Observations, { trustRoot, trustFiles }: ImagePath): Stop | null {
  if (trustRoot === null || trustFiles === null) return null
  const stops = { root: trustRoot, ...trustFiles }
  const isMissing = (stop: Stop) => {
    const asked = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http')
    return asked.length > 0 && asked.every(({ result }) => result.kind !== 'answered')
  }
  return trustRoles.map((role) => stops[role]).find(isMissing) ?? null
}

export const isMetadata = (file: TrustFile): file is TrustFile<Metadata> => file.data.kind === 'metadata'
export const isUnusable = (file: TrustFile): file is TrustFile<Unusable> => file.data.kind === 'unusable'

/** What targets.json delegates to, as far as it was read. A file each. */
export function delegationsOf(observations: Observations, path: ImagePath): readonly SigningRole[] {
  const targets = trustFilesOf(observations, path).find(({ data }) => data.role === 'targets')
  return targets?.data.kind === 'metadata' ? targets.data.roles : []
}

/** By this machine's clock, as Docker's (notary tuf/signed/verify.go `IsExpired`). */
export const isExpiredAt = ({ expires }: Metadata, ms: number): boolean => Date.parse(expires) < ms

/** The first file that ends the signing, or null. */
export function faultyFile(observations: Observations, path: ImagePath): TrustFile | null {
  const nowMs = Date.parse(observations.runner.startedAt)
  const isFaulty = ({ data }: TrustFile) => data.kind === 'unusable' || isExpiredAt(data, nowMs)
  return trustFilesOf(observations, path).find(isFaulty) ?? null
}

/** As Go writes `Mon Jan 2 15:04:05 MST 2006`. */
export function goDate(time: string): string {
  const [day = '', date = '', month = '', year = '', clock = ''] = new Date(time)
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return `${day} ${month} ${Number(date)} ${clock} UTC ${year}`
}

const never = '9999-12-31T23:59:59.000Z'

/** As if whoever signs the files had signed them anew. */
export const withFreshTrustData: Mend = (observations) =>
  mapMeasurements(observations, (one) => {
    if (!isConnection(one) || one.result.kind !== 'answered' || one.result.trustData === null) return one
    const { trustData } = one.result
    const fresh = trustData.kind === 'metadata' ? { ...trustData, expires: never } : null
    return { ...one, result: { ...one.result, trustData: fresh } }
  })
