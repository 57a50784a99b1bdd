import { createServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Endpoint, Ms } from '../report/index.js'
import type { Watch } from './served.js'

/** What is wrong with the connections of a server. */
export interface ConnectionFaults {
  /** What arrives on a connection is not looked at before. */
  readonly acceptAfter?: Ms
  /** Accepts, and never says a word. */
  readonly hang?: true
  /** Resets every connection once it stands. */
  readonly reset?: true
}

export interface ListenerOptions {
  readonly at: Endpoint
  readonly faults: ConnectionFaults
  /** How much later than `acceptAfter` says the next connection is looked at. Default: not at all. */
  readonly jitter?: () => Ms
  readonly watch?: Watch
  /** Gets each connection that is to be served; nothing of it has been read. */
  readonly serve: (socket: Socket) => void
}

export interface Listener {
  readonly endpoint: Endpoint
  /** Does it then, unless the listener is closed before. */
  after(ms: Ms | undefined, then: () => void): void
  /** Destroys every connection; resolves when nothing is left of them. */
  close(): Promise<void>
}

/** A TCP port whose connections misbehave before anybody speaks on them. Rejects with the system's error where the address cannot be listened on. */
export async function startListener(options: ListenerOptions): Promise<Listener> {
  const { at, faults, jitter, watch, serve } = options
  const connections = new Set<Socket>()
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: Ms | undefined, then: () => void) => {
    if (ms === undefined) {
      then()
      return
    }
    const timer = setTimeout(() => {
      timers.delete(timer)
      then()
    }, ms)
    timers.add(timer)
  }
  const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    const atMs = performance.now()
    const client = socket.remotePort ?? 0
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => socket.destroy())
    if (faults.reset === true) {
      socket.resetAndDestroy()
      return
    }
    if (faults.hang === true) return
    after(jittered(faults.acceptAfter, jitter), () => {
      if (socket.destroyed) return
      watch?.({ kind: 'connection', client, atMs, untilMs: performance.now() })
      serve(socket)
      socket.resume()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(at.port, at.address, resolve)
  })
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : at.port
  let closing: Promise<void> | undefined
  const close = () => {
    timers.forEach((timer) => clearTimeout(timer))
    connections.forEach((socket) => socket.destroy())
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { endpoint: { address: at.address, port }, after, close: () => (closing ??= close()) }
}

/** Not at all where neither has anything to say: a timer of 0 ms would let others go first. */
export const jittered = (ms: Ms | undefined, jitter: (() => Ms) | undefined): Ms | undefined =>
  jitter === undefined ? ms : (ms ?? 0) + jitter()
