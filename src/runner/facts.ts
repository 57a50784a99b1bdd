/** All that is known of this runner before anything is sent. */
import type { Request, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import { readContentTrust } from './content-trust.js'
import { readDockerClient } from './docker-client.js'
import { readHosts } from './hosts.js'
import { readNameservers } from './nameservers.js'
import { readProxy } from './proxy.js'

export interface ReadRunnerOptions {
  readonly resolvConfPath: string
  readonly jobSummary: RunnerFacts['jobSummary']
  /** Ends the tools that were started. */
  readonly signal: AbortSignal
}

/** Reads files, environment and `docker --version` side by side. No network; never rejects. */
export async function readRunner(
  world: World,
  request: Pick<Request, 'resolvers' | 'contentTrust'>,
  { resolvConfPath, jobSummary, signal }: ReadRunnerOptions,
): Promise<RunnerFacts> {
  const [nameservers, pins, client] = await Promise.all([
    readNameservers(world, request, resolvConfPath),
    readHosts(world),
    readDockerClient(world, signal),
  ])
  return {
    startedAt: world.startedAt,
    resolvConf: nameservers.state,
    notes: nameservers.notes,
    resolvers: nameservers.resolvers,
    lookup: nameservers.lookup,
    pins,
    client,
    contentTrust: readContentTrust(world.environment, request),
    proxy: readProxy(world.environment),
    jobSummary,
  }
}
