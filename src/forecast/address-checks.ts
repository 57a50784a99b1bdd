/** Lookups that Docker makes before anything is sent, to see whether a registry is insecure by its address. Nothing bounds them. */
import { holdsAt, type Changes } from '../push-path/docker-version.js'
import { tokenStopOf, type ImagePath } from '../push-path/path.js'
import { isDockerHub } from '../push-path/registry.js'
import type { ImageReference, Ms } from '../report/index.js'
import type { Walker } from './request.js'
import type { Story } from './story.js'

/** How many, for Docker Hub and for every other registry. */
export interface AddressChecks {
  readonly dockerHub: number
  readonly others: number
}

interface Versioned {
  readonly before: AddressChecks
  readonly changes: Changes<AddressChecks>
}

/** How many this version makes. */
export const checksAt = ({ before, changes }: Versioned, version: string): AddressChecks =>
  holdsAt(changes, version, before)

/**
 * Makes them, one after the other. Docker Hub's are of `docker.io`, which is not measured: it is taken to be as quick as
 * the quickest name of the push, since what is wrong with all of them is wrong with the resolver.
 */
export function checkAddresses(
  { resolver }: Walker,
  story: Story,
  { domain }: ImageReference,
  { registry, registryAuthentication }: ImagePath,
  { dockerHub, others }: AddressChecks,
): void {
  const lookup = (host: string): Ms => resolver.lookup(host).ms
  const token = tokenStopOf(registryAuthentication)
  // What a proxy looks up was not measured here.
  const hosts = [registry.host, ...(token?.way.kind === 'direct' ? [token.host] : [])]
  const count = isDockerHub(domain) ? dockerHub : others
  let ms = 0
  for (let index = 0; index < count; index++) {
    ms += isDockerHub(domain) ? Math.min(...hosts.map(lookup)) : lookup(registry.host)
  }
  story.pass('address checks', ms, () => `lookups without a time-out: ${count}`)
}
