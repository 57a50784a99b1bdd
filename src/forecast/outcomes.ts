import type { Outcome } from '../report/index.js'

/** From the worst end to the best: the order in which images are compared and causes are weighed. */
export const worstFirst: readonly Outcome[] = [
  'registry-unreachable',
  'service-error',
  'access-denied',
  'token-server-unreachable',
  'trust-server-unreachable',
  'signing-failed',
  'false-401',
  'pushed-unsigned',
  'unknown',
  'ok',
]

/** @returns how good an outcome is: 0 for the worst. */
export const goodness = (outcome: Outcome): number => worstFirst.indexOf(outcome)

/** Whether the push does not do what its user wants. An unsigned image counts only where signing was meant. */
export const endsBadly = (outcome: Outcome, signingMeant: boolean): boolean =>
  outcome === 'pushed-unsigned' ? signingMeant : outcome !== 'ok' && outcome !== 'unknown'
