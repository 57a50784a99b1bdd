/** When this process itself could not run, since its machine was busy: what arrives then is heard late, and is nobody else's delay. */
import { stalling } from '../budgets.js'
import type { Ms, Stall } from '../report/index.js'
import type { World } from '../world.js'

export interface StallWatch {
  /** What was noticed so far, in order. Ends the watch; harmless twice. */
  end(): readonly Stall[]
}

/**
 * A timer that comes late was kept: by other processes, by a container's limit, by the machine below a virtual one, or by this
 * process's own work, which is told apart by the processor time that it took. @param startMs the start of the run
 */
export function watchStalls(world: Pick<World, 'monotonicMs' | 'processorMs'>, startMs: Ms): StallWatch {
  const stalls: Stall[] = []
  const look = () => ({ atMs: world.monotonicMs(), processorMs: world.processorMs() })
  let last = look()
  const beat = () => {
    const now = look()
    const lateMs = now.atMs - last.atMs - stalling.everyMs
    const ms = lateMs - (now.processorMs - last.processorMs)
    // Where in that time it was kept is not known: what was waited for at its end came late in any case.
    if (ms >= stalling.leastMs && stalls.length < stalling.most) {
      stalls.push({ fromMs: inTenths(Math.max(0, now.atMs - startMs - ms)), ms: inTenths(ms) })
    }
    last = now
  }
  const timer = setInterval(beat, stalling.everyMs)
  return {
    end: () => {
      clearInterval(timer)
      return stalls
    },
  }
}

const tenths = 10
const inTenths = (ms: Ms): Ms => Math.round(ms * tenths) / tenths
