/** What is wrong with a server, before it is known what that does to the push. */
import { pathOfImage, type Stop } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
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

/** Every stop of every image. A server is more than one stop where it is asked for more than one thing. */
export const allStops = (observations: Observations): readonly Stop[] =>
  observations.request.images.flatMap((image) => pathOfImage(observations, image).stops)

export const aShell = 'a shell on this runner'
