/** A world whose tools see no more than they need, and whose complaints hold no secret. */
import type { Secrets } from '../secrets.js'
import type { CommandResult, World } from '../world.js'
import { toolEnvironment } from './child-environment.js'
import { withoutLogins } from './quote.js'

/** @param known when everything that may be repeated is known to `secrets`: nothing is passed on before */
export function discreetWorld(world: World, secrets: Pick<Secrets, 'without'>, known: Promise<void>): World {
  const discreet = (text: string) => withoutLogins(secrets.without(text))
  const quiet = (result: CommandResult): CommandResult => {
    switch (result.kind) {
      case 'exited':
        return { ...result, stdout: discreet(result.stdout), stderr: discreet(result.stderr) }
      case 'failed':
        return result.stdout === undefined ? result : { ...result, stdout: discreet(result.stdout) }
      case 'absent':
        return result
    }
  }
  return {
    ...world,
    run: async (command, bounds) => {
      const environment = toolEnvironment(world.environment, command[0])
      const result = await world.run(command, { ...bounds, environment })
      await known
      return quiet(result)
    },
  }
}
