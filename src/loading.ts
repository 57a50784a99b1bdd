/**
 * The rest of the program in steps: an answer that comes meanwhile is seen between two of them, and not when all is loaded. What
 * is loaded here is what src/preflight.ts imports, which finds it there.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'

const steps: readonly (() => Promise<unknown>)[] = [
  () => import('./measure/measurer.js'),
  () => import('./runner/facts.js'),
  () => import('./push-path/registrable-domain.js'),
  () => import('./forecast/rating.js'),
  () => import('./preflight.js'),
]

export async function loadInSteps(): Promise<void> {
  for (const step of steps) {
    await step()
    await nextTurn()
  }
}
