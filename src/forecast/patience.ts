/** For how long a reply of a server still counts. */
import { limits } from '../budgets.js'
import type { LookupRules, Ms } from '../report/index.js'
import { glibcWaitMs } from './glibc-resolver.js'
import type { Library } from './library.js'

/**
 * The longest try of this library where it asks so many servers. glibc takes the late reply to an earlier try, too, while
 * it polls that server again: where no other server would have answered meanwhile, it is waited for a little.
 */
export function patienceMs(
  library: Library,
  { timeoutMs, attempts }: Pick<LookupRules, 'timeoutMs' | 'attempts'>,
  servers: number,
): Ms {
  if (library !== 'glibc') return timeoutMs
  const onceMs = glibcWaitMs(timeoutMs, 0, servers)
  if (servers === 1) return Math.min(onceMs * Math.max(1, attempts), onceMs + limits.lateReplyMs)
  const places = Array.from({ length: servers }, (_, index) => index)
  return Math.max(timeoutMs, ...places.map((index) => glibcWaitMs(timeoutMs, index, servers)))
}
