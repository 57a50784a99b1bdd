/** The certificates that a connection is held against, parsed once. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import { folderKey, mayBeShownTo, readsFolder } from '../push-path/client-certificates.js'
import { portOf } from '../push-path/path.js'
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
  /** The same without a client certificate: for a proxy, whose business that is not. */
  readonly proxyContext: SecureContext
  /** Whether Docker's own folder for the host has certificates, which are trusted besides the system's store. */
  readonly ownFolder: boolean
}

export type TrustStore = (probe: ConnectionProbe) => Promise<Trusted>

/** Certificates parsed in one go: a millisecond, in which no answer is seen to come. */
const certificatesAtOnce = 4

/**
 * Parsing a system's store takes tens of milliseconds: it is done in small steps between the answers, once somebody is to be
 * verified, and shared by all hosts that have no folder of their own.
 */
export function createTrustStore(
  authorities: Authorities,
  secrets: Pick<Secrets, 'clientCertificateFor'>,
  trustedRealms: readonly string[],
): TrustStore {
  const { daemonSystem, clientSystem, folderFor } = authorities
  const trusting = async (
    system: readonly string[],
    folder: readonly string[],
    pair: ClientKeyPair | null = null,
  ): Promise<Trusted> => {
    const ca = [...(system.length === 0 ? rootCertificates : system), ...folder]
    const proxyContext = await contextOf(ca, null)
    const context = pair === null ? proxyContext : await contextOf(ca, pair)
    return { context, proxyContext, ownFolder: folder.length > 0 }
  }
  const shared = (system: readonly string[]) => {
    let made: Promise<Trusted> | null = null
    return () => (made ??= trusting(system, []))
  }
  const daemon = shared(daemonSystem)
  const client = sameTexts(daemonSystem, clientSystem) ? daemon : shared(clientSystem)
  const unverified = (folder: readonly string[], pair: ClientKeyPair | null): Trusted => {
    const proxyContext = emptyContext(null)
    const context = pair === null ? proxyContext : emptyContext(pair)
    return { context, proxyContext, ownFolder: folder.length > 0 }
  }
  const withFolder = new Map<string, Promise<Trusted>>()
  return (probe) => {
    const takes = readsFolder(probe.security, probe.authorities)
    const shows =
      takes && mayBeShownTo({ host: probe.host, port: portOf(probe) }, probe.authorities, trustedRealms)
    const verifies = probe.security !== 'tls-unverified'
    const key = [takes, shows, verifies, folderKey(probe.authorities)].join(' ')
    const known = withFolder.get(key)
    if (known !== undefined) return known
    const daemons = probe.authorities.of === 'registry'
    const pair = shows ? secrets.clientCertificateFor(folderKey(probe.authorities)) : null
    const made = folderFor(probe).then((folder) => {
      if (!verifies) return unverified(folder, pair)
      if (folder.length === 0 && pair === null) return daemons ? daemon() : client()
      return trusting(daemons ? daemonSystem : clientSystem, folder, pair)
    })
    withFolder.set(key, made)
    return made
  }
}

async function contextOf(ca: readonly string[], pair: ClientKeyPair | null): Promise<SecureContext> {
  const context = emptyContext(pair)
  // As createSecureContext does with `ca` (Node 20 and 24 lib/internal/tls/secure-context.js, `addCACerts`), all in one go.
  const native = context.context as { addCACert(pem: string): void }
  const certificates = ca.flatMap((text) => text.split(endOfCertificate))
  for (let next = 0; next < certificates.length; next += certificatesAtOnce) {
    certificates.slice(next, next + certificatesAtOnce).forEach((pem) => native.addCACert(pem))
    await nextTurn()
  }
  return context
}

const endOfCertificate = /(?<=-----END (?:TRUSTED |X509 )?CERTIFICATE-----)/

/** A key may be good for Go and too short for OpenSSL: the server is then met without it. */
function emptyContext(pair: ClientKeyPair | null): SecureContext {
  if (pair === null) return createSecureContext({ ca: [] })
  try {
    return createSecureContext({ ca: [], cert: pair.certificatePem, key: pair.keyPem })
  } catch {
    return createSecureContext({ ca: [] })
  }
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index])
