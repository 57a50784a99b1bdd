/** How a proxy looks names up: by the rules of a resolver of its scenario, which it asks once and whose answer it believes. */
import { isIP } from 'node:net'
import { ruleFor } from './dns-rule.js'
import type { ProxyLookup } from './proxy-server.js'
import type { Scenario, ScenarioProxy } from './scenario.js'

export function proxyLookup(
  { resolvers, zone }: Scenario,
  { resolver }: ScenarioProxy,
): (host: string) => ProxyLookup {
  const rules = resolver === undefined ? undefined : resolvers.get(resolver)
  return (host) => {
    if (isIP(host) !== 0) return { kind: 'found', addresses: [host], ms: 0 }
    const rule = rules === undefined ? {} : ruleFor(rules, host, 'A', 'udp')
    if (rule.drop === true) return { kind: 'silent' }
    const ms = rule.delay ?? 0
    const addresses = rule.addresses ?? zone.get(host.toLowerCase()) ?? []
    const fails = rule.rcode !== undefined || rule.empty === true || addresses.length === 0
    return fails ? { kind: 'failed', ms } : { kind: 'found', addresses, ms }
  }
}
