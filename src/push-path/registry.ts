/** What Docker makes of a registry's name: moby v28.5.2 registry/config.go and docker/cli v28.5.2 internal/registry/config.go. */
import { isInNetwork, isLoopbackAddress, parsePort } from './address.js'

/** Whether images of this domain live on Docker Hub. Upper case, `registry-1.docker.io` and `www.docker.io` are other registries to Docker. */
export function isDockerHub(domain: string): boolean {
  return domain === 'docker.io' || domain === 'index.docker.io'
}

/**
 * The server behind an image's domain. `port` is null where the domain names none: 443, and 80 too for an
 * insecure registry. The host has no brackets.
 */
export function registryEndpoint(domain: string): { readonly host: string; readonly port: number | null } {
  if (isDockerHub(domain)) return { host: 'registry-1.docker.io', port: null }
  const [, bracketed, name = domain, digits] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/s.exec(domain) ?? []
  return { host: bracketed ?? name, port: digits === undefined ? null : parsePort(digits) }
}

/**
 * Whether Docker speaks to it without verifying its certificate, and without TLS where there is none:
 * `localhost`, or any address of it in 127.0.0.0/8 or ::1/128, the networks that are insecure by default. It is all that the CLI
 * knows of (docker/cli v28.5.2 internal/registry/config.go, `isInsecure`).
 */
export function isInsecureRegistry(host: string, addresses: readonly string[]): boolean {
  return host.toLowerCase() === 'localhost' || [host, ...addresses].some(isLoopbackAddress)
}

/** Of those that every daemon has in its list. */
export const isDefaultNetwork = (listed: string): boolean => listed === '127.0.0.0/8' || listed === '::1/128'

/**
 * The same of the daemon, which has a list besides: registries as images name them, letter by letter, and networks (moby v28.5.2
 * registry/config.go, `isSecureIndex`, `isCIDRMatch`).
 *
 * @param hostAndPort as images name it
 */
export const isInsecureToDaemon = (
  hostAndPort: string,
  addresses: readonly string[],
  listed: readonly string[],
): boolean =>
  isInsecureRegistry(registryEndpoint(hostAndPort).host, addresses) ||
  listed.includes(hostAndPort) ||
  addresses.some((address) => listed.some((network) => isInNetwork(address, network)))
