/** What came of the questions that no client asks. */
import { sameEndpoint } from '../push-path/address.js'
import { diagnosisMeasurements } from '../push-path/addresses.js'
import type {
  Diagnosis,
  DiagnosisMeasurement,
  DnsReply,
  DnsResult,
  Endpoint,
  Ms,
  Observations,
} from '../report/index.js'
import { nameOf } from './behaviour.js'
import { tookText } from './suspect.js'

/** Of one nameserver and one kind, in the order in which they came. */
export const diagnosesOf = (
  observations: Observations,
  resolver: Endpoint,
  asks: Diagnosis,
): readonly DiagnosisMeasurement[] =>
  diagnosisMeasurements(observations).filter(
    ({ probe }) => probe.asks === asks && sameEndpoint(probe.resolver, resolver),
  )

/** What the nameserver said to the same question asked in this way, or null where it was not asked so, or said nothing. */
export const replyTo = (
  observations: Observations,
  resolver: Endpoint,
  asks: Diagnosis,
  isSame: (probe: DiagnosisMeasurement['probe']) => boolean,
): DnsReply | null =>
  diagnosesOf(observations, resolver, asks).flatMap(({ probe, result }) =>
    isSame(probe) && isReply(result) ? [result] : [],
  )[0] ?? null

/** Whether a message came that speaks of the question. */
export const isReply = (result: DnsResult): result is DnsReply =>
  'ms' in result && result.kind !== 'port-closed' && result.kind !== 'unreachable'

/** Whether a reply has what a client can go on with: addresses, or a denial. */
export const isUsable = (result: DnsResult): boolean =>
  result.kind === 'answered' || result.kind === 'negative' || result.kind === 'truncated'

/** How long the root's nameservers took, which a resolver has in its cache; where none came, how long at the least. */
export function rootMsOf(observations: Observations, resolver: Endpoint): Ms | null {
  const result = diagnosesOf(observations, resolver, 'root').at(-1)?.result
  if (result === undefined) return null
  if (isReply(result)) return result.ms
  return result.kind === 'timed-out' ? (result.late?.ms ?? result.waitedMs) : null
}

/** A resolver that is there, and one that is not, differ in this. */
export function rootEvidence(observations: Observations, resolver: Endpoint): readonly string[] {
  const result = diagnosesOf(observations, resolver, 'root').at(-1)?.result
  if (result === undefined || result.kind === 'skipped') return []
  const ms = isReply(result) ? ` after ${tookText(result.ms)}` : ''
  return [`asked for the root's nameservers: ${nameOf(result)}${ms}`]
}
