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
import { lacksDescriptor, type World } from '../world.js'
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

export function createMeasurer(options: MeasurerOptions): Measurer {
  const { world, signal, startMs, secrets, trustStore, headStart = null } = options
  const pool = createSocketPool(limits.sockets)
  const pace = createPace(limits.queryBurst, limits.queriesPerSecond)
  const lateReplies = headStart?.lateReplies ?? new Map<string, DnsReply>()

  // Who waits last, by resolver.
  const queues = new Map<string, Promise<Leaves>>()
  const whenItMay = async (resolver: string): Promise<Leaves> => {
    // Aborted while queued: the probe itself says so.
    while (!signal.aborted) {
      const waitMs = pace.waitMs(resolver, world.monotonicMs())
      if (waitMs === 0) break
      await delay(waitMs, undefined, { signal }).catch(() => undefined)
    }
    return pace.letGo(resolver)
  }
  /**
   * One after the other: whoever comes next looks at the clock when the one before has been let go. At once where nobody
   * waits, for whoever is asked for first is to have the first socket.
   */
  const itsTurn = (resolver: string): Leaves | Promise<Leaves> => {
    const last = queues.get(resolver)
    if (last === undefined && pace.waitMs(resolver, world.monotonicMs()) === 0) return pace.letGo(resolver)
    const turn = Promise.resolve(last).then(async () => {
      const leaves = await whenItMay(resolver)
      if (queues.get(resolver) === turn) queues.delete(resolver)
      return leaves
    })
    queues.set(resolver, turn)
    return turn
  }

  const askWhenItMay = async (probe: DnsProbe | DiagnosisProbe): Promise<Measurement> => {
    const turn = itsTurn(`${probe.resolver.address} ${probe.resolver.port}`)
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
      if (earlyMs > 0) await delay(earlyMs, undefined, { signal }).catch(() => undefined)
      return probe.kind === 'dns' || probe.kind === 'diagnosis'
        ? askWhenItMay(probe)
        : connectWhenItMay(probe)
    },
    lateReplies: () => lateReplies,
  }
}

function neverOpened({ result }: Measurement): boolean {
  if (result.kind === 'unreachable') return lacksDescriptor(result.errno)
  return result.kind === 'failed' && 'code' in result && lacksDescriptor(result.code)
}
