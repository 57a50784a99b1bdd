/** One probe in, one measurement out; paced, bounded, and ended by one signal. Knows no thresholds. */
import { setTimeout as delay } from 'node:timers/promises'
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import { limits } from '../budgets.js'
import type { ConnectionProbe, DnsProbe, Measurement, Ms, Probe } from '../report/index.js'
import type { World } from '../world.js'
import { measureConnection } from './connection.js'
import { measureDns } from './dns.js'
import { createPace, createSocketPool } from './pace.js'

/** PEM certificates: the system's store, null where it has none that we know, and Docker's own folder for the host. */
export interface Authorities {
  readonly system: string | null
  readonly folder: readonly string[]
}

export interface MeasurerOptions {
  readonly world: World
  /** Ends every socket. */
  readonly signal: AbortSignal
  readonly startMs: Ms
  readonly authoritiesFor: (probe: ConnectionProbe) => Promise<Authorities>
}

export interface Measurer {
  /** A fault of the network is a result; it rejects only for a fault of this program or of reading the certificates. */
  measure(probe: Probe): Promise<Measurement>
  /** Replies that came after their probe's wait, in ms by probe id. */
  lateReplies(): ReadonlyMap<string, Ms>
}

export function createMeasurer(options: MeasurerOptions): Measurer {
  const { world, signal, startMs } = options
  const pool = createSocketPool(limits.sockets)
  const pace = createPace(limits.queryBurst, limits.queriesPerSecond)
  const lateMs = new Map<string, Ms>()
  const secureContexts = new Map<string, Promise<SecureContext>>()

  const secureContext = (probe: ConnectionProbe): Promise<SecureContext> => {
    const key = `${probe.authorities.of} ${probe.authorities.host}`
    const known = secureContexts.get(key)
    if (known !== undefined) return known
    const made = options
      .authoritiesFor(probe)
      .then(({ system, folder }) =>
        createSecureContext({ ca: [...(system === null ? rootCertificates : [system]), ...folder] }),
      )
    secureContexts.set(key, made)
    return made
  }

  const askWhenItMay = async (probe: DnsProbe): Promise<Measurement> => {
    const waitMs = pace.book(`${probe.resolver.address} ${probe.resolver.port}`, world.monotonicMs())
    // Aborted while queued: the probe itself says so.
    if (waitMs > 0) await delay(waitMs, undefined, { signal }).catch(() => undefined)
    await pool.acquire()
    return measureDns(probe, { world, signal, startMs, pool, late: (id, ms) => lateMs.set(id, ms) })
  }

  const connectWhenItMay = async (probe: ConnectionProbe): Promise<Measurement> => {
    await pool.acquire()
    try {
      return await measureConnection(probe, { world, signal, startMs, secureContext })
    } finally {
      pool.release()
    }
  }

  return {
    measure: (probe) => (probe.kind === 'dns' ? askWhenItMay(probe) : connectWhenItMay(probe)),
    lateReplies: () => lateMs,
  }
}
