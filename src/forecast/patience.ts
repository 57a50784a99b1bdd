/** How long a resolver library waits for one reply of one server. */
import type { LookupRules, Ms } from '../report/index.js'
import type { Library } from './library.js'

/** The longest of its tries where it asks so many servers. */
export function longestTryMs(library: Library, rules: LookupRules, servers: number): Ms {
  if (library !== 'glibc') return rules.timeoutMs
  return Math.max(
    ...Array.from({ length: Math.max(1, servers) }, (_, index) => glibcTryMs(rules, index, servers)),
  )
}

/** resolv/res_send.c `send_dg`: twice as long for each server down the list, shared by all of them but the first; whole seconds, at least one. */
export const glibcTryMs = ({ timeoutMs }: LookupRules, index: number, servers: number): Ms =>
  1_000 * Math.max(1, Math.floor(((timeoutMs / 1_000) * 2 ** index) / (index > 0 ? servers : 1)))
