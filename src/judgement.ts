/** What observations come to. Loaded when all is measured: it is a third of the program. */
import { judge } from './findings/judge.js'
import type { Ms, Observations, Report } from './report/index.js'

/** The report that these observations make, whenever they were made. `durationMs` is the preflight's own time. */
export const judgeAgain = (observations: Observations, durationMs: Ms): Report => ({
  ...observations,
  ...judge(observations),
  durationMs,
})
