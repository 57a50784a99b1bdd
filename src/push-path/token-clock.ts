/** Tokens that have expired when they come: the clock of whoever gives them is behind that of whoever takes them. */
import { tokenLeewayMs } from '../budgets.js'
import type { Ms, Observations } from '../report/index.js'
import { connectionsTo, tokenStopOf, type Authentication, type Stop } from './path.js'

export interface ExpiredTokens {
  /** How far the clock of the token server is behind. */
  readonly behindMs: Ms
  readonly livesSeconds: number
}

/**
 * Nobody tells the push: it takes what it is given, and sends it. By the servers' own `Date`, which has whole seconds.
 * @param taker the service that asks for the token
 */
export function expiredTokensAt(
  observations: Observations,
  authentication: Authentication,
  taker: Stop | null,
): ExpiredTokens | null {
  const giver = tokenStopOf(authentication)
  if (giver === null || taker === null || giver.host === taker.host) return null
  const livesSeconds = lifetimeAt(observations, giver)
  const [given, taken] = [clockAheadOf(observations, giver), clockAheadOf(observations, taker)]
  if (livesSeconds === null || given === null || taken === null) return null
  const behindMs = taken - given
  return behindMs > livesSeconds * msPerSecond + tokenLeewayMs ? { behindMs, livesSeconds } : null
}

const msPerSecond = 1_000

function lifetimeAt(observations: Observations, giver: Stop): number | null {
  for (const { result } of connectionsTo(observations, giver)) {
    if (result.kind !== 'answered' || result.token?.kind !== 'token') continue
    const { livesSeconds, expiresInSeconds } = result.token
    return livesSeconds ?? expiresInSeconds
  }
  return null
}

function clockAheadOf(observations: Observations, stop: Stop): Ms | null {
  for (const { result } of connectionsTo(observations, stop)) {
    const aheadMs = result.kind === 'answered' ? (result.headers?.clockAheadMs ?? null) : null
    if (aheadMs !== null) return aheadMs
  }
  return null
}
