/** What Docker makes of a registry's name: moby v28.5.2 registry/config.go and docker/cli v28.5.2 internal/registry/config.go. */
import { isLoopbackAddress, parsePort } from './address.js'

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
 * `localhost`, or any address of it in 127.0.0.0/8 or ::1/128, the networks that are insecure by default.
 * What daemon.json adds to them is not known here.
 */
export function isInsecureRegistry(host: string, addresses: readonly string[]): boolean {
  return host.toLowerCase() === 'localhost' || [host, ...addresses].some(isLoopbackAddress)
}
