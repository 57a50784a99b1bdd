/** All that is known of this runner before anything is sent. */
import type { Request, RunnerFacts } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { World } from '../world.js'
import { readContentTrust } from './content-trust.js'
import { readDockerClient } from './docker-client.js'
import { readDockerConfig } from './docker-config.js'
import { readEvent } from './event.js'
import { readHosts } from './hosts.js'
import { readIpv6Networks } from './ipv6-networks.js'
import { readNameServiceSwitch } from './name-service-switch.js'
import { readNameservers } from './nameservers.js'
import { readDaemonPlace } from './places.js'
import { readProxy } from './proxy.js'

export interface ReadRunnerOptions {
  readonly resolvConfPath: string
  readonly jobSummary: RunnerFacts['jobSummary']
  /** Ends the tools that were started. */
  readonly signal: AbortSignal
  /** Takes the stored passwords, which stay out of the facts. */
  readonly secrets: Pick<Secrets, 'keepPassword'>
}

/**
 * Reads files, environment and `docker --version` side by side, on macOS and Windows the system's own DNS tool, too. No
 * network; never rejects. What other tools know of this runner is not waited for here (surroundings.ts).
 */
export async function readRunner(
  world: World,
  request: Pick<Request, 'images' | 'resolvers' | 'contentTrust' | 'checkCredentials'>,
  { resolvConfPath, jobSummary, signal, secrets }: ReadRunnerOptions,
): Promise<RunnerFacts> {
  const [nameservers, pins, ipv6Networks, client, dockerConfig, nameServiceSwitch, event] = await Promise.all(
    [
      readNameservers(world, request, resolvConfPath, signal),
      readHosts(world),
      readIpv6Networks(world),
      readDockerClient(world, signal),
      readDockerConfig(world, request, secrets),
      readNameServiceSwitch(world),
      readEvent(world),
    ],
  )
  const daemon = await readDaemonPlace(world, { manager: nameservers.manager, resolvConf: nameservers.text })
  return {
    startedAt: world.startedAt,
    resolvConf: nameservers.state,
    notes: nameservers.notes,
    resolvers: nameservers.resolvers,
    manager: nameservers.manager,
    // The daemon's own, until buildx is asked for another.
    places: { daemon, builder: daemon },
    lookup: nameservers.lookup,
    pins,
    ipv6Networks,
    client,
    contentTrust: readContentTrust(world.environment, request),
    proxy: readProxy(world.environment),
    dockerConfig: dockerConfig.state,
    credentials: dockerConfig.credentials,
    nameServiceSwitch,
    event,
    jobSummary,
  }
}
