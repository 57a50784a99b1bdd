/** What a sandbox has come up with, and what is done there with fresh resolvers. */
import { dnsPort } from '../src/budgets.js'
import { startDnsServer, type DnsServer, type Scenario } from '../src/simulator/index.js'
import type { Job, Push } from './job.js'
import type { Machine } from './machine.js'
import type { Network } from './network.js'
import type { Services } from './services.js'

export interface Stage {
  readonly job: Job
  readonly scenario: Scenario
  readonly machine: Machine
  readonly network: Network
  readonly services: Services
}

/** Go's resolver, dockerd's too, looks at resolv.conf and hosts again after five seconds (net/dnsclient_unix.go, net/hosts.go). */
export const noticedAfterMs = 5_200

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Fresh resolvers each time: what is counted or left to chance begins anew. */
export async function withResolvers<T>(
  { job, scenario }: Stage,
  act: string,
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly queries: Push['queries'] }> {
  const starting = [...scenario.resolvers].map(([address, rules]): Promise<DnsServer> =>
    startDnsServer({
      rules,
      zone: scenario.zone,
      at: { address, port: dnsPort },
      seed: `${job.seed} ${act} ${address}`,
    }),
  )
  try {
    const servers = await Promise.all(starting)
    return { done: await work(), queries: countQueries(servers) }
  } finally {
    const started = await Promise.allSettled(starting)
    await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])))
  }
}

function countQueries(servers: readonly DnsServer[]): Push['queries'] {
  const counts: Record<string, number> = {}
  for (const { name, type } of servers.flatMap(({ queries }) => queries)) {
    if (type === 'A') counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
