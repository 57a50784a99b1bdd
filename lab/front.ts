/** What stands at a server's address and leads to the real one: a TCP door with the scenario's faults. */
import { createServer as createHttpsServer } from 'node:https'
import { createServer as createHttpServer, request, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import type { Endpoint } from '../src/report/index.js'
import {
  startListener,
  type KeyAndCertificate,
  type Listener,
  type ServerFaults,
} from '../src/simulator/index.js'

const loopback = '127.0.0.1'

/** Passes each connection on as it is: TLS is the real server's own. */
export const passThrough = (at: Endpoint, faults: ServerFaults, backendPort: number): Promise<Listener> =>
  startListener({
    at,
    faults,
    serve: (socket) => {
      const backend = connect(backendPort, loopback)
      backend.on('error', () => socket.destroy())
      backend.on('close', () => socket.destroy())
      socket.on('close', () => backend.destroy())
      socket.pipe(backend).pipe(socket)
    },
  })

export interface Terminated {
  /** Plain HTTP without it. */
  readonly tls: KeyAndCertificate | null
  /** The port of the real server, without TLS, by the path of the request. */
  readonly backendOf: (path: string) => number
}

/** Speaks TLS itself: for faults that need to see requests, and for hosts that are several servers at once. */
export async function terminate(
  at: Endpoint,
  faults: ServerFaults,
  { tls, backendOf }: Terminated,
): Promise<Listener> {
  const handle: RequestListener = (incoming, outgoing) => {
    const { method, url = '/' } = incoming
    // The registry builds the URLs of uploads from it.
    const headers = { ...incoming.headers, 'x-forwarded-proto': tls === null ? 'http' : 'https' }
    const backend = request({ host: loopback, port: backendOf(url), method, path: url, headers })
    backend.on('response', (response) =>
      listener.after(faults.dataAfter, () => {
        outgoing.writeHead(response.statusCode ?? 0, response.headers)
        response.pipe(outgoing)
      }),
    )
    backend.on('error', () => outgoing.destroy())
    incoming.pipe(backend)
  }
  const speaker =
    tls === null
      ? createHttpServer(handle)
      : createHttpsServer({ cert: tls.certificatePem, key: tls.keyPem }, handle)
  const listener = await startListener({ at, faults, serve: (socket) => speaker.emit('connection', socket) })
  return listener
}
