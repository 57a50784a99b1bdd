/** One question to one resolver over a raw socket, timed from the packet's leaving to the reply's arrival. */
import { randomInt } from 'node:crypto'
import type {
  DiagnosisMeasurement,
  DiagnosisProbe,
  DnsMeasurement,
  DnsProbe,
  DnsReply,
  DnsResult,
  Mismatched,
  Ms,
} from '../report/index.js'
import { withResolvers, type World } from '../world.js'
import { canBeAsked, encodeQuery, readReply, type Question } from './dns-message.js'
import type { SocketPool } from './pace.js'

export interface DnsContext {
  readonly world: World
  readonly signal: AbortSignal
  readonly startMs: Ms
  readonly pool: SocketPool
  /** Told when the query leaves; of one that never does it is not called. */
  readonly sent: (atMs: Ms) => void
  /** Told when a reply comes after `waitMs`, while the run still lasts. */
  readonly late: (probeId: string, reply: DnsReply) => void
}

/** Whoever asks, what goes over the wire is the same. */
type QuestionProbe = DnsProbe | DiagnosisProbe

/** A way to put a message on the wire; what it hears it reports. */
interface Wire {
  send(message: Uint8Array): void
  close(): void
}
interface WireListener {
  sent(atMs: Ms): void
  message(message: Uint8Array, atMs: Ms): void
  failed(code: string): void
}

/** Asks once, on a place in the pool that the caller has acquired and that this gives back. Network faults are results: it rejects only where no socket can be made of the probe. Takes `probe.waitMs` at the most. */
export function measureDns(probe: DnsProbe, context: DnsContext): Promise<DnsMeasurement>
export function measureDns(
  probe: QuestionProbe,
  context: DnsContext,
): Promise<DnsMeasurement | DiagnosisMeasurement>
export async function measureDns(
  probe: QuestionProbe,
  context: DnsContext,
): Promise<DnsMeasurement | DiagnosisMeasurement> {
  const { world, pool, signal, startMs } = context
  const { promise, resolve } = withResolvers<DnsMeasurement | DiagnosisMeasurement>()
  const { name, type, edns, heedsAdditionals } = probe
  const question: Question = {
    id: randomInt(0x1_0000),
    name,
    type,
    edns,
    heedsAdditionals,
    checkingDisabled: probe.kind === 'diagnosis' && probe.asks === 'without-validation',
  }
  let sentMs = world.monotonicMs()
  const measurement = (result: DnsResult) => {
    const startedMs = sentMs - startMs
    return probe.kind === 'dns' ? { probe, startedMs, result } : { probe, startedMs, result }
  }
  const unsent = (result: DnsResult) => {
    pool.release()
    return measurement(result)
  }
  if (!canBeAsked(probe.name)) {
    return unsent({ kind: 'malformed', ms: 0, why: 'the name cannot be a DNS name' })
  }
  if (signal.aborted) return unsent({ kind: 'skipped', why: 'deadline', waitedMs: 0 })

  let mismatched: Mismatched = { ids: 0, questions: 0 }
  let settled = false
  let closed = false
  const close = () => {
    if (closed) return
    closed = true
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    pool.forget(close)
    wire.close()
    pool.release()
  }
  const settle = (result: DnsResult) => {
    settled = true
    resolve(measurement(result))
  }
  const finish = (result: DnsResult) => {
    if (!settled) settle(result)
    close()
  }
  const onAbort = () => finish({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - sentMs })
  const onTimeout = () => {
    const heard = mismatched.ids + mismatched.questions > 0 ? mismatched : null
    settle({ kind: 'timed-out', waitedMs: probe.waitMs, late: null, mismatched: heard })
    pool.keepOpenFor(close)
  }
  let timer = setTimeout(onTimeout, probe.waitMs)
  signal.addEventListener('abort', onAbort, { once: true })
  const listener: WireListener = {
    sent: (atMs) => {
      sentMs = atMs
      context.sent(atMs)
      clearTimeout(timer)
      timer = setTimeout(onTimeout, probe.waitMs)
    },
    message: (message, atMs) => {
      if (closed) return
      const reading = readReply(message, question, probe.transport)
      if (reading.kind === 'not-ours') {
        const { mismatch } = reading
        if (mismatch !== null) mismatched = { ...mismatched, [mismatch]: mismatched[mismatch] + 1 }
        return
      }
      const ms = atMs - sentMs
      if (settled) {
        context.late(probe.id, { ...reading.result, ms })
        close()
      } else finish({ ...reading.result, ms })
    },
    failed: (code) => {
      if (!closed) finish(failureOf(code, world.monotonicMs() - sentMs))
    },
  }
  let wire: Wire
  try {
    wire = (probe.transport === 'udp' ? openUdp : openTcp)(probe, world, listener)
  } catch (error) {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    pool.release()
    throw error
  }
  wire.send(encodeQuery(question))
  return promise
}

function failureOf(code: string, ms: Ms): DnsResult {
  return code === 'ECONNREFUSED' ? { kind: 'port-closed', ms } : { kind: 'unreachable', ms, errno: code }
}

function openUdp(probe: QuestionProbe, world: World, listener: WireListener): Wire {
  return world.udp(probe.resolver, {
    sent: (atMs) => listener.sent(atMs),
    // Its time is known: what came to other sockets together with it is timed, too, before anything is decoded.
    message: (message, atMs) => setImmediate(() => listener.message(message, atMs)),
    error: (code) => listener.failed(code),
  })
}

/** Before each message over TCP (RFC 1035 section 4.2.2). */
const lengthBytes = 2

/** DNS over TCP. The time includes the connection. */
function openTcp(probe: QuestionProbe, world: World, listener: WireListener): Wire {
  listener.sent(world.monotonicMs())
  const socket = world.tcp(probe.resolver)
  // Put together when there is enough of them, and not at each: a server may send its 64 kB byte by byte.
  let chunks: Buffer[] = []
  let [held, needed] = [0, lengthBytes]
  socket.on('data', (chunk: Buffer) => {
    const atMs = world.monotonicMs()
    chunks.push(chunk)
    held += chunk.length
    if (held < needed) return
    const received = Buffer.concat(chunks)
    chunks = [received]
    needed = lengthBytes + received.readUInt16BE(0)
    // The first message is the answer, whatever it says: nothing is read behind it.
    if (held >= needed) listener.message(received.subarray(lengthBytes, needed), atMs)
  })
  socket.on('error', (error: NodeJS.ErrnoException) => listener.failed(error.code ?? error.message))
  socket.on('close', () => listener.failed('ECONNRESET'))
  return {
    send: (message) => {
      const framed = Buffer.alloc(lengthBytes + message.length)
      framed.writeUInt16BE(message.length)
      framed.set(message, lengthBytes)
      socket.write(framed)
    },
    close: () => socket.destroy(),
  }
}
