/** What in this step's environment decides whether a Go program looks names up itself. */
import type { LibcVariable, LookupEnvironment } from '../report/index.js'
import type { World } from '../world.js'

const whereNotEmpty: readonly LibcVariable[] = ['RES_OPTIONS', 'HOSTALIASES']

/**
 * Go's src/net/conf.go, `initConfVal`: libc is left to obey these variables, and `LOCALDOMAIN` changes something even
 * where it is empty. No value is kept, but which of two words `netdns` says.
 */
export function readLookupEnvironment(environment: World['environment']): LookupEnvironment {
  return {
    libcVariables: [
      ...(environment['LOCALDOMAIN'] === undefined ? [] : (['LOCALDOMAIN'] as const)),
      ...whereNotEmpty.filter((name) => (environment[name] ?? '') !== ''),
    ],
    netdns: netdnsOf(environment['GODEBUG'] ?? ''),
  }
}

/**
 * Of several `netdns` the last one counts (src/internal/godebug). It says who looks up, how much is told about it, or both:
 * `cgo`, `1`, `go+2`, `2+cgo` (conf.go, `goDebugNetDNS`); of two words the second.
 */
function netdnsOf(goDebug: string): LookupEnvironment['netdns'] {
  const setting = goDebug.split(',').findLast((word) => word.startsWith(netdns)) ?? netdns
  const written = setting.slice(netdns.length)
  const plus = written.indexOf('+')
  const parts = plus === -1 ? [written] : [written.slice(0, plus), written.slice(plus + 1)]
  const mode = parts.findLast((part) => part !== '' && !/^\d/.test(part))
  return mode === 'go' || mode === 'cgo' ? mode : null
}

const netdns = 'netdns='
