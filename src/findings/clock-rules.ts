/** This machine's clock, held against the `Date` of servers and the dates of certificates. */
import { clocks, leastTokenSeconds } from '../budgets.js'
import { isConnection, type Mend } from '../forecast/counterfactual.js'
import {
  faultyFile,
  isExpiredAt,
  isMetadata,
  withFreshTrustData,
  type Metadata,
  type TrustFile,
} from '../forecast/trust-data.js'
import { getOrAdd } from '../push-path/memo.js'
import { distinctStops, pathOfImage, type Stop } from '../push-path/path.js'
import type { Ms, Observations } from '../report/index.js'
import { aShell } from './fault.js'
import { dayText, rejectionAt, withHealthyServers, type Rejection } from './rejection.js'
import { spanText } from './span.js'
import { listed, nobody, plainSuspect, type Suspect } from './suspect.js'

interface WrongClock {
  /** How far the true time is ahead of this machine's clock, at least. */
  readonly aheadMs: Ms
  readonly evidence: readonly string[]
  /** What the time is. */
  readonly trueMs: Ms
  /** The servers whose certificates it makes invalid. */
  readonly harmed: readonly Stop[]
}

const known = new WeakMap<Observations, { readonly clock: WrongClock | null }>()

const wrongClock = (observations: Observations): WrongClock | null =>
  getOrAdd(known, observations, () => ({
    clock: byDates(observations) ?? byCertificates(observations),
  })).clock

/** Whether a certificate is refused for this machine's clock alone. */
export const isClocksFault = (observations: Observations, stop: Stop): boolean =>
  wrongClock(observations)?.harmed.some(({ host, port }) => host === stop.host && port === stop.port) ?? false

/** Whether trust data has expired by this machine's clock alone. */
export function isClocksFaultAt(observations: Observations, data: Metadata): boolean {
  const clock = wrongClock(observations)
  return clock !== null && !isExpiredAt(data, clock.trueMs)
}

/** The repositories' trust data that is out of date here and nowhere else. */
const harmedTrustData = (observations: Observations): readonly TrustFile[] =>
  observations.request.images.flatMap((image) => {
    const file = faultyFile(observations, pathOfImage(observations, image))
    return file !== null && isMetadata(file) && isClocksFaultAt(observations, file.data) ? [file] : []
  })

export function clockSuspects(observations: Observations): readonly Suspect[] {
  const clock = wrongClock(observations)
  if (clock === null) return []
  const { aheadMs, evidence, harmed } = clock
  const outdated = harmedTrustData(observations)
  const harmless = harmed.length === 0 && outdated.length === 0
  const healthy = withHealthyServers(harmed)
  const mend: Mend = outdated.length === 0 ? healthy : (seen) => withFreshTrustData(healthy(seen))
  return [
    {
      ...plainSuspect,
      code: 'clock-wrong',
      subject: nobody,
      title: `The clock of this runner is ${spanText(aheadMs)} ${aheadMs > 0 ? 'behind' : 'ahead'}${
        harmed.length > 0
          ? `: good certificates are refused (${listed([...new Set(harmed.map(({ host }) => host))])})`
          : harmless
            ? ''
            : ': trust data that is valid is taken for expired'
      }`,
      evidence: [
        ...evidence,
        ...outdated.map(
          ({ stop, data }) => `${data.role}.json at ${stop.host} has not expired by their clocks`,
        ),
        ...tokensOver(observations, aheadMs),
      ],
      byHand: 'date -u && timedatectl',
      otherwise: harmless ? 'hint' : 'warning',
      mends: harmless ? [] : [mend],
      offers: [
        {
          say: 'Set the clock, and keep it set',
          paste: 'sudo timedatectl set-ntp true',
          where: aShell,
          mend,
        },
      ],
    },
  ]
}

/**
 * A token that says when it was issued is over for a clock that is further ahead than it lives: Docker asks for another one
 * before each request (docker/distribution registry/client/auth/session.go, `getToken`; without `issued_at` it counts from its
 * own clock). The registry, which has the right time, takes every one of them.
 */
function tokensOver(observations: Observations, aheadMs: Ms): readonly string[] {
  const lives = observations.measurements.filter(isConnection).flatMap(({ result }) => {
    const token = result.kind === 'answered' ? result.token : null
    return token?.kind === 'token' ? [Math.max(token.expiresInSeconds ?? 0, leastTokenSeconds)] : []
  })
  const shortest = Math.min(...lives)
  return -aheadMs > shortest * msPerSecond
    ? [
        `tokens live for ${shortest} s here: one that says when it was issued is over for this clock as it comes, and Docker asks for another before each request`,
      ]
    : []
}

const msPerSecond = 1_000

/** What servers say the time is. One alone may be wrong itself, unless a certificate agrees with it. */
function byDates(observations: Observations): WrongClock | null {
  const dates = new Map<string, Ms>()
  for (const { probe, result } of observations.measurements.filter(isConnection)) {
    const aheadMs = result.kind === 'answered' ? (result.headers?.clockAheadMs ?? null) : null
    if (aheadMs !== null && !dates.has(probe.host)) dates.set(probe.host, aheadMs)
  }
  const all = [...dates.values()].sort((one, other) => one - other)
  const aheadMs = all[Math.floor(all.length / 2)]
  if (aheadMs === undefined || Math.abs(aheadMs) <= clocks.wrongMs) return null
  if ((all.at(-1) ?? 0) - (all[0] ?? 0) > clocks.agreeMs) return null
  const trueMs = Date.parse(observations.runner.startedAt) + aheadMs
  const harmed = outOfDate(observations).filter(([, rejection]) => isValidAt(rejection, trueMs))
  if (dates.size < 2 && harmed.length === 0) return null
  return {
    aheadMs,
    trueMs,
    evidence: [
      ...[...dates].map(
        ([host, ms]) => `${host} says that it is ${spanText(ms)} ${ms > 0 ? 'later' : 'earlier'} than here`,
      ),
      ...harmed.map(([stop, rejection]) => validity(stop, rejection)),
    ],
    harmed: harmed.map(([stop]) => stop),
  }
}

/** Two servers whose certificates are not valid yet: both were made in the future, or it is not as early as this clock says. */
function byCertificates(observations: Observations): WrongClock | null {
  const nowMs = Date.parse(observations.runner.startedAt)
  const early = outOfDate(observations).filter(
    ([, { code, certificate }]) =>
      code === 'CERT_NOT_YET_VALID' && Date.parse(certificate?.validFrom ?? '') > nowMs,
  )
  if (new Set(early.map(([{ host }]) => host)).size < 2) return null
  const starts = early.map(([, { certificate }]) => Date.parse(certificate?.validFrom ?? ''))
  const trueMs = Math.max(...starts)
  return {
    aheadMs: trueMs - nowMs,
    trueMs,
    evidence: [...new Set(early.map(([stop, rejection]) => validity(stop, rejection)))],
    harmed: early.map(([stop]) => stop),
  }
}

const outOfDate = (observations: Observations): readonly (readonly [Stop, Rejection])[] =>
  distinctStops(observations).flatMap((stop): readonly (readonly [Stop, Rejection])[] => {
    const rejection = rejectionAt(observations, stop)
    return rejection !== null && /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(rejection.code)
      ? [[stop, rejection]]
      : []
  })

/** Never where a date of it is not known. */
const isValidAt = ({ certificate }: Rejection, ms: Ms): boolean =>
  Date.parse(certificate?.validFrom ?? '') <= ms && ms <= Date.parse(certificate?.validTo ?? '')

const validity = ({ host }: Stop, { certificate }: Rejection): string =>
  `the certificate of ${host} is valid from ${dayText(certificate?.validFrom ?? null)} to ${dayText(certificate?.validTo ?? null)}`
