/**
 * A registry, its token server, a trust server and a proxy on loopback, each as hostile as a case wants it. What a case says
 * nothing of is healthy, as the simulator has it; what no server program would send is written to the socket byte by byte.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TlsOptions } from 'node:tls'
import { expect } from '@jest/globals'
import {
  createAuthority,
  registry,
  startDnsServer,
  startListener,
  tokenServer,
  trustServer,
  type Authority,
} from '../../src/simulator/index.js'
import { answering, overTls } from './wire.js'
import {
  plantedLogin,
  type HostileCase,
  type HostileExpectation,
  type Inputs,
  type MeasurementPart,
  type Stage,
} from './hostile-run.js'

/** Gets each connection before anything of it has been read, and tells what it hears there. */
export type Serve = (socket: Socket, heard: Heard) => void
type Heard = Stage['heard']

/** Where the servers of a case stand, all of them on 127.0.0.1. */
export interface Ports {
  readonly registry: number
  readonly token: number
  readonly trust: number
  readonly proxy: number
  /** Where others lead to, and nobody may go. */
  readonly bait: number
}

export interface Stand {
  readonly registry?: (at: Ports) => Serve
  readonly token?: (at: Ports) => Serve
  /** With it content trust is on. */
  readonly trust?: (at: Ports) => Serve
  /** With it everything of this step goes through a proxy. */
  readonly proxy?: (at: Ports) => Serve
  /** The proxy's own scheme. Default: http. */
  readonly proxyScheme?: 'http' | 'https'
  /**
   * Docker takes a registry on loopback for an insecure one, and its trust server with it: with this the registry is elsewhere,
   * where nobody answers, and the trust server's certificate is held against the authority here.
   */
  readonly verified?: true
}

export interface StandCase extends Stand {
  readonly name: string
  readonly timeoutMs?: number
  readonly inputs?: Inputs
  readonly expectation: HostileExpectation
}

const address = '127.0.0.1'
/** RFC 5737: nobody is there. */
const elsewhere = '192.0.2.1'
const names = ['auth.lab.test', 'notary.lab.test', 'proxy.lab.test', 'tokens.elsewhere.test'] as const

const authority = createAuthority(new Date())
/** Who signs what is to be trusted. */
export const issue: Authority['issue'] = (request) => authority.issue(request)
const certificate = issue({ names: ['registry.lab.test', ...names] })
/** A server's usual secret: its certificate with the key. */
export const identity: TlsOptions = { cert: certificate.certificatePem, key: certificate.keyPem }

/** What stands where a case says nothing, and what stands beside what a case replaces. */
export const healthy = {
  registry: ({ token }: Ports): Serve => overTls(identity, answering(registry(realmAt(token)))),
  token: (): Serve => overTls(identity, answering(tokenServer())),
  trust: ({ token }: Ports): Serve => overTls(identity, answering(trustServer(realmAt(token)))),
} as const

const realmAt = (port: number) => ({
  realm: `https://auth.lab.test:${port}/token`,
  service: 'registry.lab.test',
})

/** A challenge that leads to the token server of the case. */
export const challengeTo = ({ token }: Ports): string =>
  `Bearer realm="https://auth.lab.test:${token}/token",service="registry.lab.test"`

/** Long enough for a push's handful of requests on a busy machine. */
const usualTimeoutMs = 10_000
const baitTaken = 'somebody was at the bait'

/** The case of a stand: besides what it expects nobody goes to the bait. */
export function standCase({ name, timeoutMs, inputs, expectation, ...stand }: StandCase): HostileCase {
  // Filled before the bundle starts, when the ports are known.
  const environment: Record<string, string> = {}
  return {
    name,
    timeoutMs: timeoutMs ?? usualTimeoutMs,
    servers: (stage) => startStand(stand, stage, environment),
    // This machine may be busy: nothing here is about a resolver that is merely slow.
    inputs: { 'slow-threshold': '20s', ...inputs },
    options: { environment },
    expectation: {
      ...expectation,
      also: (run) => {
        expect(run.heard).not.toContain(baitTaken)
        expectation.also?.(run)
      },
    },
  }
}

async function startStand(stand: Stand, stage: Stage, environment: Record<string, string>): Promise<Inputs> {
  const ports = { registry: 0, token: 0, trust: 0, proxy: 0, bait: 0 }
  const heard: Heard = (what) => stage.heard(what)
  const start = async (name: keyof Ports, make: (at: Ports) => Serve) => {
    let serve: Serve | null = null
    const { endpoint } = await stage.open(
      startListener({
        at: { address, port: 0 },
        faults: {},
        serve: (socket) => {
          // Made with the first connection, when all ports are known.
          serve ??= make(ports)
          serve(socket, heard)
        },
      }),
    )
    ports[name] = endpoint.port
  }
  await Promise.all([
    start('registry', stand.registry ?? healthy.registry),
    start('token', stand.token ?? healthy.token),
    ...(stand.trust === undefined ? [] : [start('trust', stand.trust)]),
    ...(stand.proxy === undefined ? [] : [start('proxy', stand.proxy)]),
    start('bait', () => (socket) => {
      stage.heard(baitTaken)
      socket.destroy()
    }),
  ])
  const zone = new Map<string, readonly string[]>([
    ...names.map((name) => [name, [address]] as const),
    ['registry.lab.test', [stand.verified === true ? elsewhere : address]],
  ])
  const dns = await stage.open(startDnsServer({ rules: new Map(), zone }))
  if (stand.verified === true) environment['SSL_CERT_FILE'] = await keptFile(stage, authority.certificatePem)
  if (stand.proxy !== undefined) {
    const { user, password } = plantedLogin
    environment['HTTPS_PROXY'] =
      `${stand.proxyScheme ?? 'http'}://${user}:${password}@proxy.lab.test:${ports.proxy}`
  }
  return {
    images: `registry.lab.test:${ports.registry}/team/app:1`,
    resolvers: `${dns.endpoint.address}:${dns.endpoint.port}`,
    ...(stand.trust === undefined
      ? {}
      : { 'content-trust': 'true', 'trust-server': `https://notary.lab.test:${ports.trust}` }),
  }
}

async function keptFile(stage: Stage, text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  await stage.open(Promise.resolve({ close: () => rm(folder, { recursive: true, force: true }) }))
  const file = path.join(folder, 'authority.pem')
  await writeFile(file, text)
  return file
}

/** A measurement of one of the servers. */
const measuredAt =
  (host: string) =>
  (result: object, probe: object = {}): MeasurementPart => ({ probe: { host, ...probe }, result })

export const atRegistry = measuredAt('registry.lab.test')
export const atToken = measuredAt('auth.lab.test')
export const atTrust = measuredAt('notary.lab.test')

/** A verdict, the finding that names the cause (none where it is empty), and what has to be among the measurements. */
export const named = (
  verdict: HostileExpectation['outputs']['verdict'],
  culprit: string,
  ...measured: readonly MeasurementPart[]
): HostileExpectation => ({ outputs: { verdict, culprit }, measured })
