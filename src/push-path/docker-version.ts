import { contentTrust } from '../budgets.js'
import type { DockerClient } from '../report/index.js'

/** The major number of `28.2.2` or `20.10.24+dfsg1`, or null where a version does not start with one. */
export function majorOf(version: string): number | null {
  const digits = /^(\d{1,4})(?!\d)/.exec(version)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Whether this client's `docker push` looks at `DOCKER_CONTENT_TRUST` at all (docker/cli ad776d1e removed it in 29). */
export function signsPushes(client: DockerClient): boolean {
  const major = majorOf(client.version)
  return major === null || major < contentTrust.removedInMajor
}
