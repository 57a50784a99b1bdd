/** Configuration files of the real registry and the real trust server. */
import type { Endpoint } from '../src/report/index.js'
import { issuer } from './tokens.js'

export interface ServerConfig {
  readonly at: Endpoint
  /** Paths of PEM files, or null for plain HTTP. */
  readonly files: {
    readonly certificate: string
    readonly key: string
    /** Of the authority whose certificates clients have to show; none where everybody is let in. */
    readonly clients?: string
  } | null
  /** Whose tokens are asked for, or null where none is. `tokenRoots` is a PEM file with the authority. */
  readonly authorization: {
    readonly realm: string
    readonly service: string
    readonly tokenRoots: string
  } | null
}

/** distribution 2.8, docs/configuration.md; YAML takes JSON. `storage`: the folder of its blobs. */
export const registryConfig = ({
  at,
  files,
  authorization,
  storage,
}: ServerConfig & { readonly storage: string }) => ({
  version: '0.1',
  log: { level: 'error' },
  storage: { filesystem: { rootdirectory: storage } },
  http: {
    addr: `${at.address}:${at.port}`,
    secret: 'lab',
    ...(files === null ? {} : { tls: registryTls(files) }),
  },
  ...(authorization === null ? {} : { auth: { token: tokenOptions(authorization) } }),
})

const registryTls = ({ certificate, key, clients }: NonNullable<ServerConfig['files']>) => ({
  certificate,
  key,
  ...(clients === undefined ? {} : { clientcas: [clients] }),
})

/** notary 0.7, docs/reference/server-config.md. */
export const notaryConfig = ({ at, files, authorization }: ServerConfig) => ({
  server: {
    http_addr: `${at.address}:${at.port}`,
    ...(files === null ? {} : { tls_cert_file: files.certificate, tls_key_file: files.key }),
    ...(files?.clients === undefined ? {} : { client_ca_file: files.clients }),
  },
  trust_service: { type: 'local', key_algorithm: 'ecdsa' },
  // Each request is written down, which is how the lab sees what was changed.
  logging: { level: 'info' },
  storage: { backend: 'memory' },
  ...(authorization === null ? {} : { auth: { type: 'token', options: tokenOptions(authorization) } }),
})

const tokenOptions = ({ realm, service, tokenRoots }: NonNullable<ServerConfig['authorization']>) => ({
  realm,
  service,
  issuer,
  rootcertbundle: tokenRoots,
})
