/** Which of the certificates that Docker may show a server it takes along to a stop. */
import { mayReceiveCredentials, type RealmServer } from './registrable-domain.js'
import { registryEndpoint } from './registry.js'
import { trustServerFor } from './trust-server.js'
import type {
  CertificateFolder,
  ClientCertificate,
  ContentTrust,
  Request,
  Security,
} from '../report/index.js'

/** How a folder is called as a key. */
export const folderKey = ({ of, host }: CertificateFolder): string => `${of} ${host}`

/** The folders that a push looks into, for its registries and trust servers. */
export function foldersOf(
  { images, trustServer }: Pick<Request, 'images' | 'trustServer'>,
  { asked, serverVariable }: Pick<ContentTrust, 'asked' | 'serverVariable'>,
): readonly CertificateFolder[] {
  const folders = images.flatMap(({ domain }): readonly CertificateFolder[] => {
    const server = asked ? trustServerFor(domain, trustServer, serverVariable) : null
    return [
      { of: 'registry', host: folderHost(domain) },
      ...(server?.kind === 'server' ? [{ of: 'trust-server', host: server.url.host } as const] : []),
    ]
  })
  return [...new Map(folders.map((folder) => [folderKey(folder), folder])).values()]
}

/** The name of a registry's folder. */
export function folderHost(domain: string): string {
  const { host, port } = registryEndpoint(domain)
  return port === null ? host : `${host}:${port}`
}

/**
 * Whether Docker looks into the folder at all: the daemon does not for a registry that it does not verify (moby v28.5.2
 * registry/registry.go, `newTLSConfig`), the CLI always does (docker/cli v28.5.2 cli/trust/trust.go:138).
 */
export const readsFolder = (security: Security, { of }: CertificateFolder): boolean =>
  security === 'tls' || (of === 'trust-server' && security !== 'plain')

/**
 * Docker shows a registry's certificate to whatever token server or host of uploads the registry names; here it is shown where
 * its password may go, and to nobody else.
 *
 * @param at who asks for it, whose folder it is in
 */
export const mayBeShownTo = (
  at: RealmServer,
  folder: CertificateFolder,
  trustedRealms: readonly string[],
): boolean => mayReceiveCredentials(at, registryEndpoint(folder.host).host, trustedRealms)

interface At {
  readonly security: Security
  readonly authorities: CertificateFolder
}

/** Those of a stop, in Docker's order; none where it does not look. */
export const certificatesAt = (
  { clientCertificates }: { readonly clientCertificates: readonly ClientCertificate[] },
  { security, authorities }: At,
): readonly ClientCertificate[] =>
  readsFolder(security, authorities)
    ? clientCertificates.filter(({ folder }) => folderKey(folder) === folderKey(authorities))
    : []
