/** Plays one scenario with one docker CLI: the preflight first, then the real pushes. */
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { dnsPort } from '../src/budgets.js'
import { startDnsServer, type DnsServer, type Scenario } from '../src/simulator/index.js'
import type { Daemon } from './daemon.js'
import { loadImages, push, startDocker, tag } from './docker.js'
import { factOf } from './fact.js'
import { runPreflight, type Preflight } from './foretold.js'
import type { Job, JobResult, Push } from './job.js'
import { libraryCacheIn } from './libraries.js'
import { loseSyns } from './lost-syns.js'
import { machineIn, pinHosts, prepareEtc, writeFiles, type Machine } from './machine.js'
import { addAddresses, createNetwork, ipv6AddressesOf, type Network } from './network.js'
import { mustRun } from './process.js'
import { imagesOf, playable } from './scenarios.js'
import { addressesOf, lostSynsOf, startServices, type Services } from './services.js'
import { openShell } from './shell.js'
import { startSoftware } from './software.js'

/** Go's resolver, dockerd's too, looks at resolv.conf and hosts again after five seconds (net/dnsclient_unix.go, net/hosts.go). */
const noticedAfterMs = 5_200
/** After that a preflight only waits for what does not come. */
const busyMs = 1_500
/** Images by what the registry knows of them. */
const known = 'lab/known:1'
const fresh = 'lab/fresh:1'

/**
 * Getting ready and the preflight's beginning are work for the processor, the rest is mostly waiting: `turn` lets the
 * caller say when the former may begin, and is told when it is over.
 */
export async function play(job: Job, turn: Turn): Promise<JobResult> {
  await turn.begin()
  const scenario = await playable(job)
  const machine = await enterMachine(job, scenario)
  const network = await createNetwork(ipv6AddressesOf(scenario))
  await addAddresses(addressesOf(scenario))
  const services = await startServices(scenario, job.folder)
  const closing: { close(): unknown }[] = [network, services]
  try {
    const docker = await prepareDocker(job, scenario, machine, network, services)
    closing.push(docker)
    await writeFiles(machine, scenario, services.authorityPem)
    const noticed = pause(noticedAfterMs)
    await loseSyns(lostSynsOf(scenario))
    closing.push(...(await startSoftware(scenario, network, job.folder)))
    const stage: Stage = { job, scenario, machine, network, services }
    if (job.task === 'shell') {
      turn.end()
      await noticed
      return (await withResolvers(stage, 'shell', () => openShell(network, machine, scenario))).done
    }
    const running = withResolvers(stage, 'preflight', () => runPreflight(network, machine, scenario, job))
    await Promise.race([running, pause(busyMs)])
    turn.end()
    const { done: preflight } = await running
    await noticed
    return await pushBothWays(stage, preflight)
  } finally {
    await Promise.all(closing.map((one) => one.close()))
  }
}

export interface Turn {
  begin(): Promise<void>
  end(): void
}

interface Stage {
  readonly job: Job
  readonly scenario: Scenario
  readonly machine: Machine
  readonly network: Network
  readonly services: Services
}

/** From here on /etc, /run and the PATH are the scenario's. */
async function enterMachine({ client, folder, packages }: Job, scenario: Scenario): Promise<Machine> {
  const tools = ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((part) => path.join(packages, part))
  const machine = machineIn(folder, scenario, [client.folder, ...tools, process.env['PATH'] ?? ''].join(':'))
  process.env['PATH'] = machine.environment['PATH']
  await prepareEtc(machine, libraryCacheIn(path.dirname(folder)))
  await mustRun(['mount', '--bind', machine.etc, '/etc'])
  await mustRun(['mount', '-t', 'tmpfs', 'tmpfs', '/run'])
  return machine
}

/** Starts dockerd and has it push, through the back door, the image that the registry is to know. */
async function prepareDocker(
  { folder, layers }: Job,
  scenario: Scenario,
  machine: Machine,
  network: Network,
  services: Services,
): Promise<Daemon> {
  await writeFiles(machine, scenario, services.authorityPem)
  await pinHosts(machine, services.backDoors)
  const docker = await startDocker(network, machine, folder)
  await loadImages(network, machine, folder, [known, fresh], layers)
  const image = imageOf(scenario)
  await tag(network, machine, known, image)
  const pushed = await push(network, machine, image, 'plain')
  if (pushed.status !== 0) {
    throw new Error(
      `expected the push through the back door to end well, docker said: ${pushed.stderr.trim()}`,
    )
  }
  return docker
}

async function pushBothWays(stage: Stage, preflight: Preflight): Promise<JobResult> {
  const { scenario, machine, network, services } = stage
  const image = imageOf(scenario)
  const { durationMs, verdict, culprit, runner } = preflight.report
  const own: Push['kind'] = runner.contentTrust.asked ? 'signed' : 'plain'
  const kinds = own === 'signed' && stage.job.ways === 'both' ? (['plain', 'signed'] as const) : [own]
  const pushes: Push[] = []
  for (const kind of kinds) {
    await tag(network, machine, kind === 'plain' ? fresh : known, image)
    const startedMs = performance.now()
    const { done: ended, queries } = await withResolvers(stage, kind, () =>
      push(network, machine, image, kind),
    )
    const fact = factOf(ended, {
      signed: kind === 'signed',
      trustTokenAsked: services.trustTokenAsked(startedMs),
      tokenAsked: services.tokenAsked(startedMs),
      realms: services.realms,
      tokenAddresses: services.tokenAddresses,
    })
    pushes.push({ kind, forecast: await preflight.foretold(kind), fact, queries })
  }
  return { ok: true, preflightMs: durationMs, verdict, culprit, pushes }
}

/** Fresh resolvers each time: what is counted or left to chance begins anew. */
async function withResolvers<T>(
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

/** The first image of the request is the one that is pushed. */
const imageOf = (scenario: Scenario): string => imagesOf(scenario)[0] ?? ''

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
