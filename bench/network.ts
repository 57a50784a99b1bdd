/** The network that the bench measures in: resolvers, a registry, a token server and a trust server on loopback, each so far away. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  createAuthority,
  registry,
  startDnsServer,
  startHttpServer,
  tokenServer,
  trustServer,
  type DnsRule,
  type Responder,
  type Watch,
} from '../src/simulator/index.js'
import type { Event } from './chain.js'

export const hosts = {
  registry: 'registry.bench.test',
  token: 'auth.bench.test',
  trust: 'notary.bench.test',
} as const

export interface NetworkOptions {
  /** How far every server is: each answer of DNS, the first word of TLS and each answer of HTTP waits so long. */
  readonly delayMs: number
  /** One resolver for each, at 127.0.0.1, .2 and so on: what it does besides. */
  readonly resolvers: readonly DnsRule[]
  /** Registries besides the usual one, all at the same server. */
  readonly moreRegistries?: readonly string[]
}

export interface Network {
  /** `address:port` each. */
  readonly resolvers: readonly string[]
  readonly registryPort: number
  readonly tokenPort: number
  readonly trustPort: number
  /** The authority's certificate, a file. */
  readonly authority: string
  /** What the command is started with: an own PATH and HOME, with a docker that tells a version that signs. */
  readonly environment: Readonly<Record<string, string>>
  /** What was served since it was last asked. */
  taken(): readonly Taken[]
}

export type Taken = Event & {
  /** Which of the resolvers has served it, counted from 0; null for other servers. */
  readonly resolver: number | null
}

/** Signs pushes, as every docker CLI before 29 does. */
const docker = '#!/bin/sh\necho "Docker version 28.0.4, build b8034c0"\n'
const loopback = '127.0.0.1'

/** Hands the network to `use`, and ends it whatever comes of it. */
export async function withNetwork<T>(
  { delayMs, resolvers, moreRegistries = [] }: NetworkOptions,
  use: (network: Network) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-bench-'))
  const opened: { close(): Promise<void> }[] = []
  let events: Taken[] = []
  const kept = async <Server extends { close(): Promise<void> }>(starting: Promise<Server>) => {
    const server = await starting
    opened.push(server)
    return server
  }
  const watchAs =
    (host: string): Watch =>
    (served) =>
      events.push({ ...served, host, resolver: null })
  const names = [...Object.values(hosts), ...moreRegistries]
  const authority = createAuthority(new Date())
  const tls = authority.issue({ names })
  const distance = delayMs === 0 ? {} : { acceptAfter: delayMs, dataAfter: delayMs }
  const serve = (host: string, respond: Responder) =>
    kept(startHttpServer({ tls, faults: distance, respond, watch: watchAs(host) }))
  try {
    const zone = new Map(names.map((name) => [name, [loopback]]))
    const dns = await Promise.all(
      resolvers.map((rule, index) =>
        kept(
          startDnsServer({
            rules: new Map([['default', { ...(delayMs === 0 ? {} : { delay: delayMs }), ...rule }]]),
            zone,
            at: { address: `127.0.0.${index + 1}`, port: 0 },
            watch: (served) => {
              if (served.kind !== 'query') return
              events.push({ ...served, host: served.name.toLowerCase(), resolver: index })
            },
          }),
        ),
      ),
    )
    const token = await serve(hosts.token, tokenServer({}))
    const realm = `https://${hosts.token}:${token.endpoint.port}/token`
    const registryServer = await serve(hosts.registry, registry({ realm, service: hosts.registry }))
    const trust = await serve(hosts.trust, trustServer({ realm, service: hosts.trust }))
    const authorityFile = path.join(folder, 'authority.pem')
    const bin = path.join(folder, 'bin')
    await mkdir(bin)
    await writeFile(authorityFile, authority.certificatePem)
    await writeFile(path.join(bin, 'docker'), docker)
    await chmod(path.join(bin, 'docker'), 0o755)
    return await use({
      resolvers: dns.map(({ endpoint }) => `${endpoint.address}:${endpoint.port}`),
      registryPort: registryServer.endpoint.port,
      tokenPort: token.endpoint.port,
      trustPort: trust.endpoint.port,
      authority: authorityFile,
      environment: { PATH: bin, HOME: folder },
      taken: () => {
        const taken = events
        events = []
        return taken
      },
    })
  } finally {
    await Promise.all(opened.map((server) => server.close()))
    await rm(folder, { recursive: true, force: true })
  }
}

export const command = path.resolve('dist/cli/index.js')

/** The words of a push of one image, signed. */
export const signedPush = ({ resolvers, registryPort, trustPort }: Network): readonly string[] => [
  `--resolvers=${resolvers.join(',')}`,
  '--content-trust=true',
  `--trust-server=https://${hosts.trust}:${trustPort}`,
  '--fail-on=never',
  `${hosts.registry}:${registryPort}/team/app:1`,
]
