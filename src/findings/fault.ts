/** What is wrong with a server, before it is known what that does to the push. */
import type { FindingCode, Offer } from './suspect.js'

export interface Fault {
  readonly code: FindingCode
  /** Completes `Registry ghcr.io …`. */
  readonly does: string
  /** Besides what was asked and what came. */
  readonly evidence?: readonly string[]
  /** Where another command shows more than asking for the same again. */
  readonly byHand?: string
  readonly offers?: readonly Offer[]
  readonly partOf?: FindingCode
}

export const aShell = 'a shell on this runner'
