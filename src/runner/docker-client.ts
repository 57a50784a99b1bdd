/** Which docker CLI this runner has. */
import { assumedDockerVersion } from '../budgets.js'
import type { DockerClient } from '../report/index.js'
import type { CommandResult, World } from '../world.js'
import { dockerVersion } from './docker-commands.js'
import { quote } from './quote.js'

/** `Docker version 20.10.24+dfsg1, build 297e128`: docker/cli cli/command/formatter and distributions' suffixes. */
const dockerAnswer = /^Docker version (\d{1,4}(?:\.\d{1,6}){1,3}[\w.+~-]{0,40}), build /m
/** What podman-docker answers in docker's place. */
const podmanAnswer = /^podman version (\S{1,40})/m

/**
 * Asks `docker --version`, which speaks to no daemon. Where no docker CLI answers, the version of
 * GitHub's own images is assumed and `why` says so. Never rejects.
 */
export async function readDockerClient(world: World, signal: AbortSignal): Promise<DockerClient> {
  const result = await world.run(dockerVersion.words, { ...dockerVersion.bounds, signal })
  const version = versionIn(result)
  return version === null
    ? { kind: 'assumed', version: assumedDockerVersion, why: whyNoVersion(result) }
    : { kind: 'found', version }
}

const versionIn = (result: CommandResult): string | null =>
  result.kind === 'exited' && result.status === 0 ? (dockerAnswer.exec(result.stdout)?.[1] ?? null) : null

function whyNoVersion(result: CommandResult): string {
  switch (result.kind) {
    case 'absent':
      return 'there is no docker command on this runner'
    case 'failed':
      // World says `it did not end within 3000 ms`, or gives a system error code.
      return result.why.startsWith('it ')
        ? `docker --version ${quote(result.why.slice('it '.length))}`
        : `docker --version could not run: ${quote(result.why)}`
    case 'exited': {
      const podman = podmanAnswer.exec(result.stdout)?.[1]
      if (result.status !== 0) {
        const said = quote(result.stderr.trim())
        return `docker --version ended with status ${result.status}${said === '' ? '' : `: ${said}`}`
      }
      if (podman !== undefined) return `the docker command on this runner is podman ${quote(podman)}`
      const said = quote(result.stdout.trim())
      return said === '' ? 'docker --version printed nothing' : `docker --version printed "${said}"`
    }
  }
}
