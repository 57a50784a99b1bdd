/**
 * Of a closed port only so many refusals are sent to one asker (budgets.ts, `icmpRationing`): what a replay asks beyond them is
 * silence, and while that is waited for new ones are saved up. Daemon and CLI of a push have the same address, and share them;
 * so do they with this preflight, right after which the push is made.
 */
import { forecasting, icmpRationing } from '../budgets.js'
import { isLoopbackAddress, sameEndpoint } from '../push-path/address.js'
import { closedPorts } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import type { DnsMeasurement, Endpoint, Ms, Observations } from '../report/index.js'
import { hostPort } from './exchanges.js'

/** The refusals that are left, by server. */
export type Rations = ReadonlyMap<string, number>

/** The refusals of one replay. */
export interface Refusals {
  /** A lookup begins. @param nowMs of the push, as far as it is told yet */
  begin(nowMs: Ms): void
  /** @param ms how long the lookup took */
  end(ms: Ms): void
  /** Whether a question to this server is refused, or left in silence. @param atMs since the lookup began */
  isSent(server: Endpoint, atMs: Ms): boolean
}

/** Where every question is refused. */
export const allRefusals: Refusals = { begin: () => undefined, end: () => undefined, isSent: () => true }

/** @param pauseMs from this preflight's last question to the push */
export function rationedRefusals(rations: Rations, pauseMs: Ms): Refusals {
  const buckets = new Map<string, Bucket>()
  let beganMs = 0
  return {
    begin(nowMs) {
      beganMs = Math.max(beganMs, nowMs)
    },
    end(ms) {
      beganMs += ms
    },
    isSent(server, atMs) {
      const left = rations.get(hostPort(server))
      if (left === undefined) return true
      return getOrAdd(buckets, hostPort(server), () => bucketOf(left, -pauseMs)).take(beganMs + atMs)
    },
  }
}

interface Bucket {
  take(atMs: Ms): boolean
  left(): number
}

/** As Linux counts: what is saved up while nothing is asked is at most a burst. */
function bucketOf(refusals: number, sinceMs: Ms): Bucket {
  const { burst, refillMs } = icmpRationing
  let left = refusals
  let lastMs = sinceMs
  return {
    take(atMs) {
      // A lookup's two questions are replayed one after the other, and asked side by side.
      const passedMs = Math.max(0, atMs - lastMs)
      left = Math.min(burst, left + passedMs / refillMs)
      lastMs += passedMs
      if (left < 1) return false
      left -= 1
      return true
    },
    left: () => left,
  }
}

const known = new WeakMap<Observations, Rations>()

/** The servers that ration their refusals, and what this preflight's questions have left of them. */
export const rationsOf = (observations: Observations): Rations =>
  getOrAdd(known, observations, () => {
    const closed = [...closedPorts(observations).values()].flatMap((refusals) => {
      const server = refusals[0]?.probe
      return server?.transport === 'udp' && isRationed(server.resolver, refusals) ? [server.resolver] : []
    })
    return new Map(closed.map((server) => [hostPort(server), leftAt(observations, server)]))
  })

/** Not on loopback, nor where more were sent at once than Linux sends. A machine's own other addresses are not told from these. */
function isRationed({ address }: Endpoint, refusals: readonly DnsMeasurement[]): boolean {
  const { burst, refillMs } = icmpRationing
  const startedMs = refusals.map((one) => one.startedMs).sort((one, other) => one - other)
  const isBeyond = startedMs.some((ms, index) => (startedMs[index + burst + 1] ?? Infinity) - ms < refillMs)
  return !isLoopbackAddress(address) && !isBeyond
}

function leftAt({ measurements }: Observations, server: Endpoint): number {
  const asked = measurements
    .flatMap(({ probe, startedMs, result }) =>
      'resolver' in probe &&
      probe.transport === 'udp' &&
      sameEndpoint(probe.resolver, server) &&
      result.kind !== 'skipped'
        ? [startedMs]
        : [],
    )
    .sort((one, other) => one - other)
  const bucket = bucketOf(icmpRationing.burst, 0)
  asked.forEach((ms) => bucket.take(ms))
  return Math.floor(bucket.left())
}

/**
 * How long the push may come after this preflight's last question, as far as it matters to these servers: nobody knows, and from
 * some seconds on all is saved up again. The shortest first.
 */
export function pausesFor(rations: Rations, servers: readonly Endpoint[]): readonly [Ms, ...Ms[]] {
  const { burst, refillMs } = icmpRationing
  const fewest = Math.min(burst, ...servers.map((server) => rations.get(hostPort(server)) ?? burst))
  const { pauseStepMs } = forecasting
  const steps = Math.ceil(((burst - fewest) * refillMs) / pauseStepMs)
  return [0, ...Array.from({ length: steps }, (_, index) => (index + 1) * pauseStepMs)]
}
