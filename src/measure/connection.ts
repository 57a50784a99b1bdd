/** One connection to one address, timed phase by phase: TCP, TLS, and a GET where the probe asks for one. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { connect as tlsConnect, type SecureContext } from 'node:tls'
import { limits } from '../budgets.js'
import type {
  ConnectionMeasurement,
  ConnectionPhase,
  ConnectionProbe,
  ConnectionResult,
  HttpProbe,
  Ms,
} from '../report/index.js'
import { codeOf, withResolvers, type World } from '../world.js'

export interface ConnectionContext {
  readonly world: World
  readonly signal: AbortSignal
  readonly startMs: Ms
  /** The trusted certificates for a probe; built once for each folder. */
  readonly secureContext: (probe: ConnectionProbe) => Promise<SecureContext>
}

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

const userAgent = 'push-preflight'
const defaultPorts = { plain: 80, tls: 443, 'tls-unverified': 443 } as const

/** Connects once. A fault of the network is a result: it rejects only where no socket can be made of the probe. Each phase takes its own wait at the most. */
export async function measureConnection(
  probe: ConnectionProbe,
  context: ConnectionContext,
): Promise<ConnectionMeasurement> {
  const { world, signal, startMs } = context
  const secureContext = probe.security === 'plain' ? null : await context.secureContext(probe)
  const { promise, resolve } = withResolvers<ConnectionResult>()
  const begunMs = world.monotonicMs()
  const measurement = (result: ConnectionResult): ConnectionMeasurement => ({
    probe,
    startedMs: begunMs - startMs,
    result,
  })
  if (signal.aborted) return measurement({ kind: 'skipped', why: 'deadline', waitedMs: 0 })

  let phase: ConnectionPhase = 'tcp'
  let phaseBegunMs = begunMs
  let timer: NodeJS.Timeout
  const waits = { tcp: probe.waits.tcpMs, tls: probe.waits.tlsMs, http: probe.waits.httpMs }
  const enter = (next: ConnectionPhase) => {
    const nowMs = world.monotonicMs()
    const tookMs = nowMs - phaseBegunMs
    phase = next
    phaseBegunMs = nowMs
    clearTimeout(timer)
    timer = setTimeout(onTimeout, waits[next])
    return tookMs
  }
  const onTimeout = () =>
    resolve({ kind: 'timed-out', phase, waitedMs: waits[phase], beforeMs: phaseBegunMs - begunMs })
  const onAbort = () => resolve({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - begunMs })
  const onError = (error: unknown) =>
    resolve({ kind: 'failed', phase, code: codeOf(error), ms: world.monotonicMs() - begunMs })

  const socket = world.tcp(probe.to)
  timer = setTimeout(onTimeout, waits.tcp)
  signal.addEventListener('abort', onAbort, { once: true })
  socket.on('error', onError)
  socket.on('close', () => onError(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  socket.once('connect', () => {
    if (secureContext === null) {
      talk(socket, { tcpMs: enter('http'), tlsMs: null })
      return
    }
    const tcpMs = enter('tls')
    const secure = tlsConnect({
      socket,
      secureContext,
      rejectUnauthorized: probe.security === 'tls',
      // SNI holds a name, never an address (RFC 6066 section 3); `host` is what the certificate is held against.
      ...(isAddress(probe.host) ? { host: probe.host } : { servername: probe.host }),
      ALPNProtocols: ['http/1.1'],
    })
    secure.on('error', onError)
    secure.once('secureConnect', () => talk(secure, { tcpMs, tlsMs: enter('http') }))
  })

  const talk = (on: Socket, phases: Pick<Answered, 'tcpMs' | 'tlsMs'>) => {
    if (probe.kind === 'connect') {
      resolve({ kind: 'answered', ...phases, httpMs: null, status: null, challenge: null })
      return
    }
    get(on, probe, onError, (response) => {
      const httpMs = world.monotonicMs() - phaseBegunMs
      resolve({
        kind: 'answered',
        ...phases,
        httpMs,
        status: response.statusCode ?? 0,
        challenge: challengeOf(response),
      })
    })
  }

  const result = await promise
  clearTimeout(timer)
  signal.removeEventListener('abort', onAbort)
  socket.destroy()
  return measurement(result)
}

function get(
  on: Socket,
  probe: HttpProbe,
  onError: (error: unknown) => void,
  onHeaders: (response: IncomingMessage) => void,
): void {
  const request = httpRequest({
    createConnection: () => on,
    method: 'GET',
    path: probe.path,
    setHost: false,
    maxHeaderSize: limits.headerBytes,
    headers: { Host: hostHeader(probe), 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
  })
  request.on('error', onError)
  request.once('response', (response) => {
    onHeaders(response)
    // The headers are all that is wanted; the body is never read.
    response.on('error', () => undefined)
    response.destroy()
  })
  request.end()
}

function hostHeader(probe: HttpProbe): string {
  const host = probe.host.includes(':') ? `[${probe.host}]` : probe.host
  return probe.to.port === defaultPorts[probe.security] ? host : `${host}:${probe.to.port}`
}

function challengeOf(response: IncomingMessage): string | null {
  const header = response.headers['www-authenticate']
  return header === undefined ? null : header.slice(0, limits.challengeCharacters)
}

const isAddress = (host: string): boolean => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host)
