/** What only tools know of the runner's surroundings. They run beside the measurements, which do not wait for them. */
import type { ResolverManager, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import { readBuilder, type BuilderFacts } from './builder.js'
import { readConnection } from './network-manager.js'
import { readResolved } from './resolved.js'

export interface Surroundings {
  readonly manager: ResolverManager
  readonly builder: BuilderFacts
}

/** Never rejects; ends with the signal. Where no tool has to be asked, none is started. */
export async function readSurroundings(
  world: World,
  runner: RunnerFacts,
  signal: AbortSignal,
): Promise<Surroundings> {
  const [manager, builder] = await Promise.all([
    managerWithTools(world, runner.manager, signal),
    readBuilder(world, runner, signal),
  ])
  return { manager, builder }
}

async function managerWithTools(
  world: World,
  manager: ResolverManager,
  signal: AbortSignal,
): Promise<ResolverManager> {
  if (manager.kind === 'systemd-resolved') return { ...manager, ...(await readResolved(world, signal)) }
  if (manager.kind === 'network-manager') return { ...manager, ...(await readConnection(world, signal)) }
  return manager
}

/** The facts with what came of it. */
export const withSurroundings = (facts: RunnerFacts, { manager, builder }: Surroundings): RunnerFacts => ({
  ...facts,
  manager,
  places: { ...facts.places, builder: builder.place },
  proxies: {
    ...facts.proxies,
    builder: builder.proxies === 'of-daemon' ? facts.proxies.daemon : builder.proxies,
  },
})
