/** The clock and the diary of one replayed push. */
import type { Ms, Outcome, TimelineStep } from '../report/index.js'

/** Where a replay ends. `because` says why an outcome is unknown. */
export interface End {
  readonly outcome: Outcome
  readonly step: string
  readonly error: string | null
  readonly ms: Ms
  readonly because: string | null
}

export interface Story {
  now(): Ms
  /** A step that takes `ms`. Steps of no length are not written down. */
  pass(step: string, ms: Ms, note: () => string, limitMs?: Ms): void
  end(outcome: Outcome, step: string, error: string | null): End
  endUnknown(step: string, because: string): End
  readonly timeline: readonly TimelineStep[]
}

/** @param keepDiary whether the steps are written down; of hundreds of replays only one is read */
export function createStory(keepDiary: boolean): Story {
  let nowMs = 0
  const timeline: TimelineStep[] = []
  return {
    timeline,
    now: () => nowMs,
    pass(step, ms, note, limitMs) {
      if (keepDiary && ms > 0) {
        timeline.push({ step, fromMs: nowMs, toMs: nowMs + ms, limitMs: limitMs ?? null, note: note() })
      }
      nowMs += ms
    },
    end: (outcome, step, error) => ({ outcome, step, error, ms: nowMs, because: null }),
    endUnknown: (step, because) => ({ outcome: 'unknown', step, error: null, ms: nowMs, because }),
  }
}
