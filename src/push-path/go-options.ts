/** Options of resolv.conf that came to Go one by one. */
import type { DockerClient } from '../report/index.js'
import { majorOf } from './docker-version.js'

/** The Go of docker 20.10 (1.19) does not know them (golang/go#51152). */
const knownSinceMajor = 23

export function knowsOption(
  client: DockerClient,
  _program: string,
  _option: 'edns0' | 'trust-ad' | 'no-reload',
): boolean {
  const major = majorOf(client.version)
  return major === null || major >= knownSinceMajor
}
