/** The certificates that a connection is held against, parsed once. */
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import type { ConnectionProbe } from '../report/index.js'

/** PEM texts. An empty system store is one that this program does not know how to find: Node's own stands in. */
export interface Authorities {
  readonly daemonSystem: readonly string[]
  readonly clientSystem: readonly string[]
  /** Docker's own folder for the host of a probe. */
  readonly folderFor: (probe: ConnectionProbe) => Promise<readonly string[]>
}

export interface Trusted {
  readonly context: SecureContext
  /** Whether Docker's own folder for the host has certificates, which are trusted besides the system's store. */
  readonly ownFolder: boolean
}

export type TrustStore = (probe: ConnectionProbe) => Promise<Trusted>

/**
 * Parsing a system's store takes tens of milliseconds in which nothing else runs, so it is done here, before
 * anything is timed, and shared by all hosts that have no folder of their own.
 */
export function createTrustStore(authorities: Authorities): TrustStore {
  const { daemonSystem, clientSystem, folderFor } = authorities
  const trusting = (system: readonly string[], folder: readonly string[]): Trusted => ({
    context: createSecureContext({ ca: [...(system.length === 0 ? rootCertificates : system), ...folder] }),
    ownFolder: folder.length > 0,
  })
  const daemon = trusting(daemonSystem, [])
  const client = sameTexts(daemonSystem, clientSystem) ? daemon : trusting(clientSystem, [])
  const withFolder = new Map<string, Promise<Trusted>>()
  return (probe) => {
    const key = `${probe.authorities.of} ${probe.authorities.host}`
    const known = withFolder.get(key)
    if (known !== undefined) return known
    const daemons = probe.authorities.of === 'registry'
    const made = folderFor(probe).then((folder) =>
      folder.length === 0
        ? daemons
          ? daemon
          : client
        : trusting(daemons ? daemonSystem : clientSystem, folder),
    )
    withFolder.set(key, made)
    return made
  }
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index])
