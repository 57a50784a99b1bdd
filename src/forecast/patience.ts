/** How long a resolver library waits for one reply of one server. */
import type { LookupRules, Ms } from '../report/index.js'
import { glibcWaitMs } from './glibc-resolver.js'
import type { Library } from './library.js'

/** The longest of its tries where it asks so many servers. */
export function longestTryMs(library: Library, { timeoutMs }: LookupRules, servers: number): Ms {
  if (library !== 'glibc') return timeoutMs
  const places = Array.from({ length: Math.max(1, servers) }, (_, index) => index)
  return Math.max(...places.map((index) => glibcWaitMs(timeoutMs, index, servers)))
}
