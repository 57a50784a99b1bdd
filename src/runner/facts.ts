/** All that is known of this runner before anything is sent. */
import { foldersOf } from '../push-path/client-certificates.js'
import type { Request, RunnerFacts } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { World } from '../world.js'
import { presumedBuilderPlace } from './builder.js'
import { readFolderPaths } from './certificates.js'
import { readClientCertificates } from './client-certificates.js'
import { readContentTrust } from './content-trust.js'
import { readDockerClient } from './docker-client.js'
import { assumedDaemon, notAnswered } from './docker-info.js'
import { readDaemonSettings } from './daemon-settings.js'
import type { HelperQuestion } from './credential-helper.js'
import { readDockerConfig } from './docker-config.js'
import { isPullRequest, readEvent } from './event.js'
import { readHosts } from './hosts.js'
import { readInterfaces } from './interfaces.js'
import { readIpv6Networks } from './ipv6-networks.js'
import { readLookupEnvironment } from './lookup-environment.js'
import { readNameServiceSwitch } from './name-service-switch.js'
import { readNameservers } from './nameservers.js'
import { readDaemonPlace } from './places.js'
import { readBuilds } from './programs.js'
import { readContainerProxies } from './container-proxies.js'
import { readDaemonProxies } from './daemon-proxies.js'
import { readClientProxies } from './proxies.js'
import { keepProxyLogins } from './proxy-logins.js'
import { readSigning } from './signing.js'

export interface ReadRunnerOptions {
  readonly resolvConfPath: string
  readonly jobSummary: RunnerFacts['jobSummary']
  /** Ends the tools that were started. */
  readonly signal: AbortSignal
  /** Takes the stored passwords, tokens and keys, which stay out of the facts. */
  readonly secrets: Pick<Secrets, 'keepPassword' | 'keepIdentityToken' | 'keepClientCertificate'>
  /** Told which credential helpers are left to be asked: they may take their time, and what they say comes later. */
  readonly toAsk?: (questions: readonly HelperQuestion[]) => void
}

/**
 * Reads files, environment and `docker --version` side by side, on macOS and Windows the system's own DNS tool, too. No
 * network; never rejects. Of the daemon and the plugins only what can be assumed is in it: `docker info` speaks to a
 * daemon, and is not waited for here, nor are the tools of surroundings.ts.
 */
export async function readRunner(
  world: World,
  request: Pick<Request, 'images' | 'resolvers' | 'contentTrust' | 'checkCredentials' | 'trustServer'>,
  { resolvConfPath, jobSummary, signal, secrets, toAsk }: ReadRunnerOptions,
): Promise<RunnerFacts> {
  keepProxyLogins(world.environment, secrets)
  const askingClient = readDockerClient(world, signal)
  const contentTrust = readContentTrust(world.environment, request)
  const [
    nameservers,
    pins,
    ipv6Networks,
    interfaces,
    client,
    dockerConfig,
    nameServiceSwitch,
    event,
    builds,
    signing,
    daemonSettings,
    clientCertificates,
  ] = await Promise.all([
    readNameservers(world, request, resolvConfPath, signal),
    readHosts(world),
    readIpv6Networks(world),
    readInterfaces(world),
    askingClient,
    askingClient.then((found) => readDockerConfig(world, request, found, secrets)),
    readNameServiceSwitch(world),
    readEvent(world),
    readBuilds(world),
    readSigning(world, request, contentTrust),
    readDaemonSettings(world),
    readFolderPaths(world).then((pathsOf) =>
      readClientCertificates(world, pathsOf, foldersOf(request, contentTrust), {
        secrets,
        checkCredentials: request.checkCredentials,
      }),
    ),
  ])
  toAsk?.(dockerConfig.questions)
  const daemonPlace = await readDaemonPlace(world, {
    manager: nameservers.manager,
    resolvConf: nameservers.text,
  })
  const [daemonProxies, builderPlace, containers] = await Promise.all([
    readDaemonProxies(world, daemonPlace, client),
    presumedBuilderPlace(world, daemonPlace),
    readContainerProxies(world, request),
  ])
  return {
    startedAt: world.startedAt,
    resolvConf: nameservers.state,
    notes: nameservers.notes,
    asMeant: nameservers.asMeant,
    resolvers: nameservers.resolvers,
    manager: nameservers.manager,
    places: { daemon: daemonPlace, builder: builderPlace },
    lookup: nameservers.lookup,
    pins,
    ipv6Networks,
    interfaces,
    client,
    daemon: assumedDaemon(client, notAnswered),
    plugins: {},
    builds,
    lookupEnvironment: readLookupEnvironment(world.environment),
    contentTrust,
    signing,
    proxies: {
      client: readClientProxies(world.environment, client),
      daemon: daemonProxies,
      // Another builder is asked later.
      builder: builderPlace === daemonPlace ? daemonProxies : null,
      containers,
    },
    dockerConfig: dockerConfig.state,
    credentials: dockerConfig.credentials,
    strayLogins: dockerConfig.strayLogins,
    helpers: dockerConfig.helpers,
    daemonSettings,
    clientCertificates,
    nameServiceSwitch,
    event,
    pullRequest: isPullRequest(world),
    jobSummary,
    // Known when all is measured.
    stalls: [],
  }
}
