/** The proxy variables that Docker's clients follow. */
import type { Proxy } from '../report/index.js'
import type { World } from '../world.js'

/**
 * In Go's order (golang.org/x/net/http/httpproxy, `FromEnvironment`): registries speak https, so
 * that one is looked for first. Go does not know `ALL_PROXY`.
 */
const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const

/** The first proxy variable that is set and not empty. Its value, which may hold credentials, is not kept. */
export function readProxy(environment: World['environment']): Proxy {
  const variable = variables.find((name) => (environment[name] ?? '') !== '')
  return variable === undefined ? { kind: 'none' } : { kind: 'present-not-followed', variable }
}
