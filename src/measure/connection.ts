/** One connection to one address, timed phase by phase: TCP, a proxy's CONNECT, TLS, and a request where the probe asks for one. */
import type { Socket } from 'node:net'
import { connect as tlsConnect } from 'node:tls'
import type {
  ConnectionMeasurement,
  ConnectionPhase,
  ConnectionProbe,
  ConnectionResult,
  Ms,
  ShownCertificate,
  Through,
} from '../report/index.js'
import { limits } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { Secrets } from '../secrets.js'
import { codeOf, withResolvers, type World } from '../world.js'
import { errorAnswer, isError } from './error-answer.js'
import { httpExchange, type Body } from './http-exchange.js'
import { connectThrough } from './proxy-connect.js'
import { shownCertificate } from './shown-certificate.js'
import { tokenAnswer } from './token-answer.js'
import { trustDataIn } from './trust-data.js'
import type { Trusted, TrustStore } from './trust-store.js'

export interface ConnectionContext {
  readonly world: World
  readonly signal: AbortSignal
  readonly startMs: Ms
  /** The trusted certificates for a probe; built once for each folder. */
  readonly secrets: Secrets
  readonly trustStore: TrustStore
}

/** With any other status Docker does not read trust data (notary storage/httpstore.go, `translateStatusToError`). */
const found = 200

/** RFC 9110 section 15.3: nothing below, and nothing from 300 on, is a success. */
const isBegun = (status: number): boolean => status >= 200 && status < 300

type Answered = Extract<ConnectionResult, { kind: 'answered' }>

/** Connects once. A fault of the network is a result: it rejects only for a fault of this program, or where no socket can be made of the probe. Each phase takes its own wait at the most. */
export async function measureConnection(
  probe: ConnectionProbe,
  context: ConnectionContext,
): Promise<ConnectionMeasurement> {
  const { world, signal, startMs } = context
  const { through } = probe
  const isPlain = probe.security === 'plain'
  const needsStore = !isPlain || through?.scheme === 'https'
  const { promise, resolve, reject } = withResolvers<ConnectionResult>()
  const begunMs = world.monotonicMs()
  let certificate: ShownCertificate | null = null
  const measurement = (result: ConnectionResult): ConnectionMeasurement => ({
    probe,
    startedMs: begunMs - startMs,
    result,
    certificate,
  })
  if (signal.aborted) return measurement({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
  // Read and parsed while the connection is made.
  const trusting = needsStore ? context.trustStore(probe) : Promise.resolve(null)
  // Whoever waits for it is told.
  trusting.catch(() => undefined)

  let phase: ConnectionPhase = 'tcp'
  let phaseBegunMs = begunMs
  let timer: NodeJS.Timeout
  const { tcpMs, tlsMs, httpMs } = probe.waits
  const waits = { tcp: tcpMs, proxy: httpMs, tls: tlsMs, http: httpMs }
  const enter = (next: ConnectionPhase) => {
    const nowMs = world.monotonicMs()
    const tookMs = nowMs - phaseBegunMs
    phase = next
    phaseBegunMs = nowMs
    clearTimeout(timer)
    timer = setTimeout(onTimeout, waits[next])
    return tookMs
  }
  let endBody: ((why: string) => void) | null = null
  const onTimeout = () => {
    if (endBody !== null) endBody('never ended')
    else resolve({ kind: 'timed-out', phase, waitedMs: waits[phase], beforeMs: phaseBegunMs - begunMs })
  }
  const onAbort = () => resolve({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - begunMs })
  const onError = (error: unknown) => {
    if (endBody !== null) endBody(`broke off (${codeOf(error)})`)
    else {
      const ms = world.monotonicMs() - begunMs
      resolve({ kind: 'failed', phase, code: codeOf(error), ms, beforeMs: phaseBegunMs - begunMs })
    }
  }

  /** What is thrown where a socket speaks would end the process: it is this probe's, as if it had been thrown here. */
  const guarded = (work: () => void) => (): void => {
    try {
      work()
    } catch (error) {
      reject(error)
    }
  }

  const socket = world.tcp(probe.to)
  timer = setTimeout(onTimeout, waits.tcp)
  signal.addEventListener('abort', onAbort, { once: true })
  socket.on('error', onError)
  socket.on('close', () => onError(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  const begin = (tcpMs: Ms, trusted: Trusted | null) => {
    // What was waited for meanwhile is none of the server's time.
    enter(phase)
    if (through === null) {
      speak(socket, trusted, { tcpMs, proxyMs: null })
      return
    }
    const { secrets } = context
    if (trusted === null || through.scheme === 'http') {
      reach(socket, through)
      return
    }
    // A proxy's certificate is held against the same store (net/http transport.go `dialConn`: one TLSClientConfig for both).
    const secure = shakeHands(socket, { ...trusted, context: trusted.proxyContext }, through.host)
    secure.once(
      'secureConnect',
      guarded(() => {
        if (probe.security === 'tls-unverified' || secure.authorized) reach(secure, through)
        else onError(secure.authorizationError)
      }),
    )

    function reach(on: Socket, through: Through) {
      if (isPlain) {
        if (phase !== 'http') enter('http')
        speak(on, trusted, { tcpMs, proxyMs: null })
        return
      }
      const connected = guarded(() => {
        const proxyMs = enter('tls')
        speak(on, trusted, { tcpMs, proxyMs })
      })
      connectThrough(on, { through, host: probe.host }, secrets, onError, connected)
    }
  }
  const direct = isPlain ? 'http' : 'tls'
  const firstPhase = through === null || (isPlain && through.scheme === 'http') ? direct : 'proxy'
  socket.once('connect', () => {
    const tcpMs = enter(firstPhase)
    trusting
      .then((trusted) => {
        if (!socket.destroyed) begin(tcpMs, trusted)
      })
      .catch(reject)
  })
  const shakeHands = (on: Socket, { context: secureContext, ownFolder }: Trusted, name: string) => {
    const secure = tlsConnect({
      socket: on,
      secureContext,
      // Node would close the socket before anybody has seen the certificate: what it finds is looked at below.
      rejectUnauthorized: false,
      // SNI holds a name, never an address (RFC 6066 section 3); `host` is what the certificate is held against.
      ...(isIpAddress(name) !== 0 ? { host: name } : { servername: name }),
      ALPNProtocols: ['http/1.1'],
    })
    secure.on('error', (error: unknown) => {
      // The server's own alert: that it has asked for a certificate is what it may be about.
      if (phase === 'tls' && codeOf(error).startsWith('ERR_SSL_')) {
        certificate ??= shownCertificate(secure, ownFolder)
      }
      onError(error)
    })
    return secure
  }
  const speak = (on: Socket, trusted: Trusted | null, before: Pick<Answered, 'tcpMs' | 'proxyMs'>) => {
    if (isPlain || trusted === null) {
      talk(on, { ...before, tlsMs: null })
      return
    }
    const secure = shakeHands(on, trusted, probe.host)
    secure.once(
      'secureConnect',
      guarded(() => {
        certificate = shownCertificate(secure, trusted.ownFolder)
        if (probe.security === 'tls' && !secure.authorized) onError(secure.authorizationError)
        else talk(secure, { ...before, tlsMs: enter('http') })
      }),
    )
  }

  const talk = (on: Socket, phases: Pick<Answered, 'tcpMs' | 'proxyMs' | 'tlsMs'>) => {
    if (probe.kind === 'connect') {
      resolve({
        kind: 'answered',
        ...phases,
        httpMs: null,
        status: null,
        challenge: null,
        token: null,
        error: null,
        trustData: null,
        upload: null,
        headers: null,
      })
      return
    }
    const { secrets } = context
    const clockMs = () => Date.parse(world.startedAt) + world.monotonicMs() - startMs
    httpExchange(on, probe, { secrets, clockMs }, onError, (response) => {
      const httpMs = world.monotonicMs() - phaseBegunMs
      const { status, challenge, headers, upload } = response
      const answered: Answered = {
        kind: 'answered',
        ...phases,
        httpMs,
        status,
        challenge,
        token: null,
        error: null,
        trustData: null,
        upload: isBegun(status) ? upload : null,
        headers,
      }
      // The phase's time-out still runs, and ends a body that never does.
      const read = (maxBytes: number, done: (body: Body) => void) => {
        endBody = (why) => done({ kind: 'cut', why })
        response.read(maxBytes, done)
      }
      switch (probe.reads) {
        case 'headers':
          resolve(answered)
          response.drop()
          return
        case 'token':
          read(limits.tokenBodyBytes, (body) =>
            resolve({ ...answered, token: tokenAnswer(probe, status, body, secrets) }),
          )
          return
        case 'trust-data':
          read(limits.trustDataBytes, (body) =>
            resolve({
              ...answered,
              error: isError(status) ? errorAnswer(body, secrets) : null,
              trustData: status === found ? trustDataIn(probe, body) : null,
            }),
          )
          return
        case 'upload':
          if (!isError(status)) {
            resolve(answered)
            response.drop()
            return
          }
          read(limits.errorBodyBytes, (body) => resolve({ ...answered, error: errorAnswer(body, secrets) }))
      }
    })
  }

  try {
    return measurement(await promise)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    socket.destroy()
  }
}
