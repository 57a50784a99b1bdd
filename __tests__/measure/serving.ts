/** Servers on loopback, and probes that are measured against them. All of it ends with the test. */
import { afterEach, beforeEach } from '@jest/globals'
import { once, setMaxListeners } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createMeasurer, type Measurer } from '../../src/measure/measurer.js'
import { createTrustStore, type Authorities } from '../../src/measure/trust-store.js'
import { createSecrets, type Secrets } from '../../src/secrets.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  Endpoint,
  HttpProbe,
  Security,
} from '../../src/report/index.js'
import {
  createAuthority,
  registry,
  startHttpServer,
  type HttpServer,
  type HttpServerOptions,
} from '../../src/simulator/index.js'
import { realWorld } from '../../src/world.js'

export const host = 'registry.test'
export const world = realWorld()
export const authority = createAuthority(new Date())
export const stranger = createAuthority(new Date())
const certificate = authority.issue({ names: [host] })

/** The authority alone, and no folder. */
export const authorities: Authorities = {
  daemonSystem: [authority.certificatePem],
  clientSystem: [authority.certificatePem],
  folderFor: () => Promise.resolve([]),
}

const current = { run: new AbortController() }
const opened: { close(): Promise<void> }[] = []
beforeEach(() => {
  current.run = new AbortController()
  setMaxListeners(0, current.run.signal)
})
afterEach(async () => {
  current.run.abort()
  await closeAll()
})

/** Ends the run that this test measures in. */
export const endRun = (): void => current.run.abort()

export async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((server) => server.close()))
}

/** Has a server closed with the test. */
export function closing<Server extends { close(): Promise<void> }>(server: Server): Server {
  opened.push(server)
  return server
}

/** A registry that asks for a token, over TLS where nothing else is said. */
export async function serving(
  options: Partial<HttpServerOptions> & { readonly plain?: true } = {},
): Promise<HttpServer> {
  const { plain, ...rest } = options
  const server = await startHttpServer({
    respond: registry({ realm: 'https://auth.test/token', service: 'registry' }),
    ...(plain === true ? {} : { tls: certificate }),
    ...rest,
  })
  return closing(server)
}

/** A server that says this to every connection that has said something. */
export async function saying(text: string | ((socket: Socket) => void)): Promise<Endpoint> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('data', () => (typeof text === 'string' ? void socket.write(text) : text(socket)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing({
    close: () => {
      sockets.forEach((socket) => socket.destroy())
      return new Promise((resolve) => server.close(() => resolve()))
    },
  })
  const bound = server.address()
  return { address: '127.0.0.1', port: bound !== null && typeof bound === 'object' ? bound.port : 0 }
}

type Connecting = Partial<Omit<HttpProbe, 'kind'>>

export const connection = (to: Endpoint, more: Connecting = {}) => ({
  id: 'connection',
  look: 1 as const,
  notBeforeMs: 0,
  waits: { tcpMs: 5_000, tlsMs: 5_000, httpMs: 5_000 },
  host,
  to,
  through: null,
  security: 'tls' as Security,
  authorities: { of: 'registry' as const, host },
  ...more,
})

export const get = (to: Endpoint, more: Connecting = {}): HttpProbe => ({
  kind: 'http',
  method: 'GET',
  path: '/v2/',
  authorization: { kind: 'none' },
  reads: 'headers',
  ...connection(to, more),
})

/** The question for a token, over plain HTTP. */
export const askForToken = (to: Endpoint, more: Connecting = {}): HttpProbe =>
  get(to, {
    security: 'plain',
    reads: 'token',
    path: '/token?service=s&scope=repository%3Ateam%2Fapp%3Apush%2Cpull',
    ...more,
  })

export const noSecrets = (): Secrets => createSecrets(() => undefined)

export const newMeasurer = (secrets: Secrets = noSecrets(), trusted: Authorities = authorities): Measurer =>
  createMeasurer({
    world,
    signal: current.run.signal,
    startMs: world.monotonicMs(),
    secrets,
    trustStore: createTrustStore(trusted, secrets, []),
  })

export async function measure(
  probe: ConnectionProbe,
  secrets?: Secrets,
  trusted?: Authorities,
): Promise<ConnectionResult> {
  return (await newMeasurer(secrets, trusted).measure(probe)).result as ConnectionResult
}
