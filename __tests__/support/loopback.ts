/** A registry, a token server, a trust server and two resolvers on loopback, and the inputs that lead a push there. */
import type { Endpoint } from '../../src/report/index.js'
import {
  createAuthority,
  registry,
  startDnsServer,
  startHttpServer,
  tokenServer,
  trustServer,
  type Account,
  type DnsServer,
  type HttpFaults,
  type HttpServer,
  type RuleTree,
  type TokenServerOptions,
} from '../../src/simulator/index.js'

/** Rules by name; `default` is for all others. */
type Rules = Readonly<Record<string, RuleTree>>

export interface LoopbackOptions {
  /** How the first nameserver treats its queries; correctly and at once where nothing is said. */
  readonly first?: Rules
  /** The same for the second. */
  readonly second?: Rules
  /** What the registry's challenge names instead of the token server. */
  readonly realm?: (token: Endpoint) => string
  /** The name in the challenges of the registry and the trust server. */
  readonly service?: string
  readonly trust?: HttpFaults
  /** The same of the registry. */
  readonly registry?: HttpFaults
  /** Who may push where, at the token server; everybody everywhere, where nothing is said. */
  readonly accounts?: readonly Account[]
  /** The first account may also push to the image's full name, which is what the trust server asks for. */
  readonly grantTrust?: boolean
  /** Stands in every token. */
  readonly tokenNote?: string
}

export interface Loopback {
  /** The inputs `images` and `resolvers`. */
  readonly inputs: Readonly<Record<string, string>>
  /** The same with content trust, at this trust server. */
  readonly signed: Readonly<Record<string, string>>
  readonly first: DnsServer
  readonly second: DnsServer
  readonly registry: HttpServer
  readonly token: HttpServer
  readonly trust: HttpServer
}

/** Two addresses, since a report names a resolver by its address alone. Both are loopback on Linux. */
export const resolverAddresses = { first: '127.0.0.2', second: '127.0.0.1' } as const

const serverAddress = '127.0.0.1'
const names = [
  'registry.lab.test',
  'auth.lab.test',
  'notary.lab.test',
  'tokens.elsewhere.test',
  'api.lab.test',
] as const
const zone = new Map(names.map((name) => [name, [serverAddress]]))

/** Certificates take a while to make, and one authority is enough for a file of tests. */
const authority = createAuthority(new Date())
/** For every name that stands here. */
export const certificate = authority.issue({ names })
/** Who signed it. */
export const authorityPem = authority.certificatePem

const endpointText = ({ address, port }: Endpoint) => `${address}:${port}`

/**
 * Starts the servers, hands them to `use`, and ends them whatever comes of it. TLS is real; a registry
 * on a loopback address is insecure to Docker, so nobody verifies its certificate.
 */
export async function withLoopback<T>(
  options: LoopbackOptions,
  use: (loopback: Loopback) => Promise<T>,
): Promise<T> {
  const opened: { close(): Promise<void> }[] = []
  const kept = async <Server extends { close(): Promise<void> }>(starting: Promise<Server>) => {
    const server = await starting
    opened.push(server)
    return server
  }
  const resolver = (address: string, rules: Rules = {}) =>
    kept(startDnsServer({ rules: new Map(Object.entries(rules)), zone, at: { address, port: 0 } }))
  const service = options.service ?? 'registry.lab.test'
  let fullName: string | null = null
  const tokenOptions: TokenServerOptions = {
    ...(options.tokenNote === undefined ? {} : { note: options.tokenNote }),
    // The registry's port, which is part of the full name, is known only after this server has started.
    get accounts() {
      return options.accounts?.map((account, index) =>
        index === 0 && options.grantTrust === true && fullName !== null
          ? { ...account, mayPush: [...account.mayPush, fullName] }
          : account,
      )
    },
  }
  try {
    const first = await resolver(resolverAddresses.first, options.first)
    const second = await resolver(resolverAddresses.second, options.second)
    const token = await kept(startHttpServer({ tls: certificate, respond: tokenServer(tokenOptions) }))
    const realm = `https://auth.lab.test:${token.endpoint.port}/token`
    const registryServer = await kept(
      startHttpServer({
        tls: certificate,
        respond: registry({ realm: options.realm?.(token.endpoint) ?? realm, service }),
        ...(options.registry === undefined ? {} : { faults: options.registry }),
      }),
    )
    const trust = await kept(
      startHttpServer({
        tls: certificate,
        respond: trustServer({ realm, service }),
        ...(options.trust === undefined ? {} : { faults: options.trust }),
      }),
    )
    fullName = `registry.lab.test:${registryServer.endpoint.port}/team/app`
    const inputs = {
      images: `${fullName}:1`,
      resolvers: [first, second].map(({ endpoint }) => endpointText(endpoint)).join('\n'),
    }
    const signed = {
      ...inputs,
      'content-trust': 'true',
      'trust-server': `https://notary.lab.test:${trust.endpoint.port}`,
    }
    return await use({ inputs, signed, first, second, registry: registryServer, token, trust })
  } finally {
    await Promise.all(opened.map((server) => server.close()))
  }
}
