/** One probe in, one measurement out; paced, bounded, and ended by one signal. Knows no thresholds. */
import { setTimeout as delay } from 'node:timers/promises'
import { limits } from '../budgets.js'
import type {
  ConnectionProbe,
  DiagnosisProbe,
  DnsProbe,
  DnsReply,
  Measurement,
  Ms,
  Probe,
} from '../report/index.js'
import type { Secrets } from '../secrets.js'
import { lacksDescriptor, withResolvers, type World } from '../world.js'
import { measureConnection } from './connection.js'
import { measureDns } from './dns.js'
import { createPace, createSocketPool } from './pace.js'
import type { TrustStore } from './trust-store.js'

export interface MeasurerOptions {
  readonly world: World
  /** Ends every socket. */
  readonly signal: AbortSignal
  readonly startMs: Ms
  readonly secrets: Secrets
  readonly trustStore: TrustStore
  /** What was asked before there was a measurer. */
  readonly headStart?: AskedBefore | null
}

/** Questions that are on their way already; see head-start.ts. */
export interface AskedBefore {
  readonly answerTo: (probe: DnsProbe) => Promise<Measurement> | null
  /** Those that come later join them. */
  readonly lateReplies: Map<string, DnsReply>
}

export interface Measurer {
  /** A fault of the network is a result; it rejects only for a fault of this program or of reading the certificates. */
  measure(probe: Probe): Promise<Measurement>
  /** Replies that came after their probe's wait, by probe id. */
  lateReplies(): ReadonlyMap<string, DnsReply>
}

/** Told when a query leaves, or null where it does not. */
type Leaves = (atMs: Ms | null) => void

interface Waiting {
  readonly probe: DnsProbe | DiagnosisProbe
  readonly go: (leaves: Leaves) => void
}

export function createMeasurer(options: MeasurerOptions): Measurer {
  const { world, signal, startMs, secrets, trustStore, headStart = null } = options
  const pool = createSocketPool(limits.sockets)
  const pace = createPace(limits.queryBurst, limits.queriesPerSecond)
  const lateReplies = headStart?.lateReplies ?? new Map<string, DnsReply>()

  // What waits for its turn, by resolver; each is let go of by one loop.
  const queues = new Map<string, Waiting[]>()
  const letGoInTurn = async (resolver: string, queue: Waiting[]) => {
    for (let [first, second] = queue; first !== undefined; [first, second] = queue) {
      const together = second !== undefined && areAPair(first.probe, second.probe) ? 2 : 1
      const waitMs = pace.waitMs(resolver, world.monotonicMs(), together)
      // Aborted while queued: the probe itself says so.
      if (waitMs > 0 && !signal.aborted) await delay(waitMs, undefined, { signal }).catch(() => undefined)
      else for (const { go } of queue.splice(0, together)) go(pace.letGo(resolver))
    }
    queues.delete(resolver)
  }
  /**
   * One after the other, a lookup's two questions together. At once where nobody waits, for whoever is asked for first
   * is to have the first socket.
   */
  const itsTurn = (probe: DnsProbe | DiagnosisProbe): Leaves | Promise<Leaves> => {
    const resolver = `${probe.resolver.address} ${probe.resolver.port}`
    const waiting = queues.get(resolver)
    const withItsPair = beginsAPair(probe) ? 2 : 1
    if (waiting === undefined && pace.waitMs(resolver, world.monotonicMs(), withItsPair) === 0)
      return pace.letGo(resolver)
    const { promise, resolve: go } = withResolvers<Leaves>()
    const queue = waiting ?? []
    queue.push({ probe, go })
    if (waiting === undefined) {
      queues.set(resolver, queue)
      // What is asked for together waits together.
      queueMicrotask(() => void letGoInTurn(resolver, queue))
    }
    return promise
  }

  const askWhenItMay = async (probe: DnsProbe | DiagnosisProbe): Promise<Measurement> => {
    const turn = itsTurn(probe)
    const leaves = turn instanceof Promise ? await turn : turn
    try {
      return await untilSent(async () => {
        const begun = probe.kind === 'dns' ? (headStart?.answerTo(probe) ?? null) : null
        if (begun !== null) {
          leaves(world.monotonicMs())
          return begun
        }
        await pool.acquire()
        return measureDns(probe, {
          world,
          signal,
          startMs,
          pool,
          sent: leaves,
          late: (id, reply) => lateReplies.set(id, reply),
        })
      })
    } finally {
      leaves(null)
    }
  }

  const connectWhenItMay = (probe: ConnectionProbe): Promise<Measurement> =>
    untilSent(async () => {
      await pool.acquire()
      try {
        return await measureConnection(probe, { world, signal, startMs, secrets, trustStore })
      } finally {
        pool.release()
      }
    })

  /** What this process may not open says nothing of the network: again once others are closed, and skipped when the run ends. */
  const untilSent = async (attempt: () => Promise<Measurement>): Promise<Measurement> => {
    for (;;) {
      const measurement = await attempt()
      if (!neverOpened(measurement)) return measurement
      await delay(limits.descriptorPauseMs, undefined, { signal }).catch(() => undefined)
    }
  }

  return {
    async measure(probe) {
      const earlyMs = startMs + probe.notBeforeMs - world.monotonicMs()
      // Node cuts the fraction off, and would be early.
      if (earlyMs > 0) await delay(Math.ceil(earlyMs), undefined, { signal }).catch(() => undefined)
      return probe.kind === 'dns' || probe.kind === 'diagnosis'
        ? askWhenItMay(probe)
        : connectWhenItMay(probe)
    },
    lateReplies: () => lateReplies,
  }
}

/**
 * Both types of one name, as a client asks for them at the same moment: what loses one of two that come together would
 * lose none of them one after the other.
 */
function areAPair(one: Waiting['probe'], other: Waiting['probe']): boolean {
  return (
    one.kind === 'dns' &&
    other.kind === 'dns' &&
    one.name === other.name &&
    one.transport === other.transport &&
    one.sample === other.sample &&
    one.type !== other.type
  )
}

/** The plan asks for A first. */
const beginsAPair = (probe: Waiting['probe']): boolean => probe.kind === 'dns' && probe.type === 'A'

function neverOpened({ result }: Measurement): boolean {
  if (result.kind === 'unreachable') return lacksDescriptor(result.errno)
  return result.kind === 'failed' && 'code' in result && lacksDescriptor(result.code)
}
