/** The remedies that a report suggests. Pure. */
import type { Report } from '../src/report/index.js'
import type { RemedyTried } from './job.js'

export type Suggested = Omit<RemedyTried, 'kind' | 'fact'>

/** Each once, though several findings may suggest it. */
export function remediesOf({ findings }: Report): readonly Suggested[] {
  const suggested = new Map<string, Suggested>()
  for (const { code, remedy } of findings) {
    if (remedy === null) continue
    const { say, paste, where, then } = remedy
    const key = `${where}\n${paste}`
    if (suggested.has(key)) continue
    const foretold =
      then === null
        ? null
        : { outcome: then.outcome, seconds: then.seconds, error: then.error, probability: then.probability }
    suggested.set(key, { code, say, paste, where, foretold })
  }
  return [...suggested.values()]
}
