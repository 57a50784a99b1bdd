import type { Ms } from '../report/index.js'
import { durationText } from './words.js'

/** What is said before the report of a run that somebody ended: what it does not have was not measured. */
export function endedNotice(
  durationMs: Ms,
  { reason }: Pick<AbortSignal, 'reason'>,
): { readonly title: string; readonly message: string } {
  return {
    title: 'Push Preflight: ended before it was done',
    message: `This preflight was asked to end (${String(reason)}), as when a job is cancelled, and did so after ${durationText(durationMs)}: the report has what was seen until then.`,
  }
}
