/**
 * Where GitHub's API is, or the proxy before it, measured: the hosts file, then every resolver of this runner side by side. One that is silent costs
 * nothing where another answers, and getaddrinfo is not asked.
 */
import { goNameList } from '../forecast/names.js'
import { limits } from '../budgets.js'
import { measureDns } from '../measure/dns.js'
import { createSocketPool } from '../measure/pace.js'
import { isIpAddress } from '../push-path/address.js'
import { inGoOrder } from '../push-path/address-order.js'
import type { DnsProbe, DnsResult, DnsTransport, RecordType, Resolver, RunnerFacts } from '../report/index.js'
import { withResolvers, type World } from '../world.js'

/** What of this runner a lookup depends on. */
export type LookupFacts = Pick<RunnerFacts, 'resolvers' | 'pins' | 'lookup' | 'ipv6Networks'>

/** Asks for what there is by then, as soon as there is something; empty where nobody gave an address. */
export type Addresses = () => Promise<readonly string[]>

/** Begins at once; ends with the signal. Never rejects. */
export function lookUp(
  world: World,
  host: string,
  { resolvers, pins, lookup, ipv6Networks }: LookupFacts,
  signal: AbortSignal,
): Addresses {
  const known = new Set(isIpAddress(host) === 0 ? (pins[host.toLowerCase()] ?? []) : [host])
  const { promise: something, resolve: tell } = withResolvers<undefined>()
  const context = {
    world,
    signal,
    startMs: world.monotonicMs(),
    pool: createSocketPool(limits.sockets),
    sent: () => undefined,
    late: () => undefined,
  }
  const ask = async (resolver: Resolver, name: string, type: RecordType): Promise<boolean> => {
    const once = async (transport: DnsTransport): Promise<DnsResult> => {
      await context.pool.acquire()
      const asked = probe(resolver, { host, name, type, transport, waitMs: lookup.go.timeoutMs })
      return (await measureDns(asked, context)).result
    }
    let result = await once('udp')
    for (let tries = 1; result.kind === 'timed-out' && tries < lookup.go.attempts; tries += 1)
      result = await once('udp')
    if (result.kind === 'truncated') result = await once('tcp')
    if (result.kind !== 'answered') return false
    result.addresses.forEach((address) => known.add(address))
    if (known.size > 0) tell(undefined)
    return result.addresses.length > 0
  }
  const askAll = async (resolver: Resolver): Promise<void> => {
    for (const name of goNameList(host, lookup.go)) {
      const found = await Promise.all([ask(resolver, name, 'A'), ask(resolver, name, 'AAAA')])
      if (found.includes(true)) return
    }
  }
  if (known.size > 0) tell(undefined)
  else {
    const asking = resolvers.filter(({ used }) => used).map(askAll)
    void Promise.allSettled(asking).then(() => tell(undefined))
  }
  return async () => {
    await something
    return inGoOrder([...known], { ipv6Networks, hasNoRoute: () => false })
  }
}

const probe = (
  { address, port }: Resolver,
  asked: Pick<DnsProbe, 'host' | 'name' | 'type' | 'transport' | 'waitMs'>,
): DnsProbe => ({
  kind: 'dns',
  id: `check run ${address} ${asked.name} ${asked.type}`,
  look: 1,
  notBeforeMs: 0,
  resolver: { address, port },
  why: 'client',
  edns: true,
  heedsAdditionals: false,
  sample: 0,
  ...asked,
})
