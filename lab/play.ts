/** Plays one scenario with one docker CLI: the preflight first, then the real pushes. */
import path from 'node:path'
import type { Scenario } from '../src/simulator/index.js'
import type { Daemon } from './daemon.js'
import { loadImages, push, startDocker, tag } from './docker.js'
import { runPreflight } from './foretold.js'
import type { Job, JobResult } from './job.js'
import { writeHelpers } from './helpers.js'
import { libraryCacheIn } from './libraries.js'
import { loseSyns } from './lost-syns.js'
import { machineIn, pinHosts, prepareEtc, writeFiles, type Machine } from './machine.js'
import { addAddresses, createNetwork, ipv6AddressesOf, type Network } from './network.js'
import { mustRun } from './process.js'
import { daemonProxies, proxyAddresses, silentProxies, startableDaemonJson, startProxies } from './proxies.js'
import { fresh, known, pushForReal } from './pushing.js'
import { imageOf, playable } from './scenarios.js'
import { addressesOf, lostSynsOf, startServices, type Services } from './services.js'
import { openShell } from './shell.js'
import { earlier, hasBeenSigned, signBefore } from './signed-before.js'
import { startSoftware } from './software.js'
import { noticedAfterMs, pause, withResolvers, type Stage } from './stage.js'
import { changesBetween } from './storage.js'

/** After that a preflight only waits for what does not come. */
const busyMs = 1_500

/**
 * Getting ready and the preflight's beginning are work for the processor, the rest is mostly waiting: `turn` lets the
 * caller say when the former may begin, and is told when it is over.
 */
export async function play(job: Job, turn: Turn): Promise<JobResult> {
  await turn.begin()
  let scenario = await playable(job)
  const machine = await enterMachine(job, scenario)
  const network = await createNetwork(ipv6AddressesOf(scenario))
  await addAddresses([...addressesOf(scenario), ...proxyAddresses(scenario)])
  const services = await startServices(scenario, job.folder)
  const closing: { close(): unknown }[] = [network, services]
  try {
    const docker = await prepareDocker(job, scenario, machine, network, services)
    closing.push(docker)
    scenario = await signBefore(
      scenario,
      machine,
      network,
      job.folder,
      path.join(job.client.folder, 'docker'),
    )
    const variables = daemonProxies(scenario)
    if (Object.keys(variables).length > 0) {
      // What was prepared went to doors that no proxy knows.
      await docker.end()
      const config = startableDaemonJson(scenario)
      closing.push(await startDocker(network, machine, job.folder, { config, variables }))
    }
    await writeFiles(machine, scenario, services.authority)
    const noticed = pause(noticedAfterMs)
    await loseSyns([...lostSynsOf(scenario), ...silentProxies(scenario)])
    closing.push(...(await startSoftware(scenario, network, job.folder)))
    closing.push(...(await startProxies(scenario, job.folder, machine.etc)))
    const stage: Stage = { job, scenario, machine, network, services }
    if (job.task === 'shell') {
      turn.end()
      await noticed
      return (await withResolvers(stage, 'shell', () => openShell(network, machine, scenario))).done
    }
    const before = await services.holdings()
    const running = withResolvers(stage, 'preflight', () => runPreflight(network, machine, scenario, job))
    await Promise.race([running, pause(busyMs)])
    turn.end()
    const { done: preflight } = await running
    await noticed
    const written = changesBetween(before, await services.holdings())
    return { ...(await pushForReal(stage, preflight)), written }
  } finally {
    await Promise.all(closing.map((one) => one.close()))
  }
}

export interface Turn {
  begin(): Promise<void>
  end(): void
}

/** From here on /etc, /run and the PATH are the scenario's. */
async function enterMachine({ client, folder, packages }: Job, scenario: Scenario): Promise<Machine> {
  const tools = ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((part) => path.join(packages, part))
  const helpers = path.join(folder, 'helpers')
  await writeHelpers(scenario, helpers)
  const searched = [helpers, client.folder, ...tools, process.env['PATH'] ?? '']
  const machine = machineIn(folder, scenario, searched.join(':'))
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
  await writeFiles(machine, scenario, services.authority)
  await pinHosts(machine, services.backDoors)
  const config = startableDaemonJson(scenario)
  const docker = await startDocker(network, machine, folder, { config, variables: {} })
  await loadImages(
    network,
    machine,
    folder,
    [known, fresh, ...(hasBeenSigned(scenario) ? [earlier] : [])],
    layers,
  )
  const image = imageOf(scenario)
  await tag(network, machine, known, image)
  // Nobody asks who is there, and a helper of the scenario's may hang.
  const nobody = { ...machine, environment: { ...machine.environment, DOCKER_CONFIG: folder } }
  const pushed = await push(network, nobody, image, 'plain')
  if (pushed.status !== 0) {
    throw new Error(
      `expected the push through the back door to end well, docker said: ${pushed.stderr.trim()}`,
    )
  }
  return docker
}
