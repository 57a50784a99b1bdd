import type { Ms } from '../report/index.js'

/** How far the run is. Times are from its start. */
export interface Situation {
  readonly nowMs: Ms
  /** Ids of probes that have been on their way for a while. */
  readonly overdue: ReadonlySet<string>
  /** Ids of probes that have been on their way for so long that their packet may be lost. */
  readonly doubted: ReadonlySet<string>
  /** Nothing is on its way. */
  readonly idle: boolean
}
