/** For how long a reply of a server still counts. */
import type { LookupRules, Ms } from '../report/index.js'
import { glibcWaitMs } from './glibc-resolver.js'
import type { Library } from './library.js'

/**
 * The longest try of this library where it asks so many servers. glibc takes the late reply to an earlier try, too, while
 * it polls that server again; that is waited for where there is no other server, which would have answered meanwhile.
 */
export function patienceMs(
  library: Library,
  { timeoutMs, attempts }: Pick<LookupRules, 'timeoutMs' | 'attempts'>,
  servers: number,
): Ms {
  if (library !== 'glibc') return timeoutMs
  if (servers === 1) return glibcWaitMs(timeoutMs, 0, servers) * Math.max(1, attempts)
  const places = Array.from({ length: servers }, (_, index) => index)
  return Math.max(timeoutMs, ...places.map((index) => glibcWaitMs(timeoutMs, index, servers)))
}
