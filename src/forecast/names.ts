import type { LookupRules } from '../report/index.js'

/** The names that Go's resolver asks for a host, in its order (dnsclient_unix.go `nameList`). */
export function goNameList(host: string, rules: LookupRules): readonly string[] {
  if (host.endsWith('.')) return [host.slice(0, -1)]
  const suffixed = rules.search.map((suffix) => `${host}.${suffix}`)
  const dots = host.split('.').length - 1
  return dots >= rules.ndots ? [host, ...suffixed] : [...suffixed, host]
}
