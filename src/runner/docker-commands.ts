/** What docker is asked about itself. It is started before anything else is looked at: a docker CLI takes its time. */
import { limits } from '../budgets.js'
import type { CommandBounds, World } from '../world.js'

interface DockerCommand {
  readonly words: readonly ['docker', ...string[]]
  readonly bounds: Pick<CommandBounds, 'timeoutMs' | 'maxOutputBytes'>
}

/** Speaks to no daemon. */
export const dockerVersion: DockerCommand = {
  words: ['docker', '--version'],
  bounds: { timeoutMs: limits.toolMs, maxOutputBytes: limits.toolOutputBytes },
}

export const dockerInfo: DockerCommand = {
  words: ['docker', 'info', '--format', '{{json .}}'],
  bounds: { timeoutMs: limits.toolMs, maxOutputBytes: limits.infoOutputBytes },
}

/** One on another machine is not asked: its answer would be waited for, and its resolvers are not this runner's. */
export function isDaemonElsewhere(environment: World['environment']): boolean {
  const host = environment['DOCKER_HOST'] ?? ''
  return host !== '' && !host.startsWith('unix://') && !host.startsWith('/')
}
