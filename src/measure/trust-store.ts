/** The certificates that a connection is held against, parsed once. */
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import { folderKey, readsFolder } from '../push-path/client-certificates.js'
import type { ConnectionProbe } from '../report/index.js'
import type { ClientKeyPair, Secrets } from '../secrets.js'

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
export function createTrustStore(
  authorities: Authorities,
  secrets: Pick<Secrets, 'clientCertificateFor'>,
): TrustStore {
  const { daemonSystem, clientSystem, folderFor } = authorities
  const trusting = (
    system: readonly string[],
    folder: readonly string[],
    pair: ClientKeyPair | null = null,
  ): Trusted => ({
    context: contextOf([...(system.length === 0 ? rootCertificates : system), ...folder], pair),
    ownFolder: folder.length > 0,
  })
  const daemon = trusting(daemonSystem, [])
  const client = sameTexts(daemonSystem, clientSystem) ? daemon : trusting(clientSystem, [])
  const withFolder = new Map<string, Promise<Trusted>>()
  return (probe) => {
    const takes = readsFolder(probe.security, probe.authorities)
    const key = `${takes ? 'with' : 'without'} ${folderKey(probe.authorities)}`
    const known = withFolder.get(key)
    if (known !== undefined) return known
    const daemons = probe.authorities.of === 'registry'
    const pair = takes ? secrets.clientCertificateFor(folderKey(probe.authorities)) : null
    const made = folderFor(probe).then((folder) =>
      folder.length === 0 && pair === null
        ? daemons
          ? daemon
          : client
        : trusting(daemons ? daemonSystem : clientSystem, folder, pair),
    )
    withFolder.set(key, made)
    return made
  }
}

/** A key may be good for Go and too short for OpenSSL: the server is then met without it. */
function contextOf(ca: readonly string[], pair: ClientKeyPair | null): SecureContext {
  if (pair === null) return createSecureContext({ ca: [...ca] })
  try {
    return createSecureContext({ ca: [...ca], cert: pair.certificatePem, key: pair.keyPem })
  } catch {
    return createSecureContext({ ca: [...ca] })
  }
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index])
