/** Go's own resolver (src/net/dnsclient_unix.go, Go 1.24), replayed exactly on measured samples. */
import { forecasting } from '../budgets.js'
import type { Ms, RecordType } from '../report/index.js'
import { exchangeOf, hostPort } from './exchanges.js'
import type { Lookup, NameResolver, NameResolverOptions } from './name-resolver.js'

export interface GoResolverOptions extends NameResolverOptions {
  /** The names that are asked for a host (`goNameList`). */
  readonly names: (host: string) => readonly string[]
}

const none: readonly string[] = []
const addressesIn = (lookup: Lookup): readonly string[] => (lookup.kind === 'found' ? lookup.addresses : none)

/** One process's resolver: `rotate` counts on from lookup to lookup. */
export function createGoResolver(options: GoResolverOptions): NameResolver {
  const { rules, servers, samples, pinned, names } = options
  let rotations = 0
  const nextOffset = () => (rules.rotate ? rotations++ : 0)

  /** `tryOneName`: every server in turn, `attempts` times over. */
  const tryOneName = (name: string, type: RecordType, beginMs: Ms): Lookup => {
    const offset = nextOffset()
    let ms = 0
    let error = ''
    const attempts = Math.min(rules.attempts, forecasting.maxAttempts)
    for (let attempt = 0; attempt < attempts; attempt++) {
      for (let index = 0; index < servers.length; index++) {
        const server = servers[(offset + index) % servers.length]
        if (server === undefined) continue
        const sample = samples.draw(server, name, type, beginMs + ms)
        if (sample === null) return { kind: 'unknown', ms }
        const exchange = exchangeOf(sample, rules.timeoutMs)
        ms += exchange.ms
        switch (exchange.kind) {
          case 'addresses':
            return { kind: 'found', addresses: exchange.addresses, ms }
          case 'denied':
            return { kind: 'failed', error: `on ${hostPort(server)}: no such host`, ms }
          case 'unknown':
            return { kind: 'unknown', ms }
          case 'next':
            error = `on ${hostPort(server)}: ${exchange.error}`
        }
      }
    }
    return { kind: 'failed', error, ms }
  }

  /** A and AAAA side by side, both awaited; an address of either family is enough (`goLookupIPCNAMEOrder`). */
  const tryBothTypes = (name: string, beginMs: Ms): Lookup => {
    const together = rules.singleRequest === 'off'
    // The lab saw the AAAA query take the first place in rotation: the goroutine that was started last runs first.
    const first = tryOneName(name, together ? 'AAAA' : 'A', beginMs)
    const second = tryOneName(name, together ? 'A' : 'AAAA', together ? beginMs : beginMs + first.ms)
    const v4 = together ? second : first
    const v6 = together ? first : second
    const ms = together ? Math.max(v4.ms, v6.ms) : v4.ms + v6.ms
    if (v4.kind === 'unknown' || v6.kind === 'unknown') return { kind: 'unknown', ms }
    const addresses = [...addressesIn(v4), ...addressesIn(v6)]
    if (addresses.length > 0) return { kind: 'found', addresses, ms }
    // Of two errors Go keeps the one that comes last.
    const last = together && v4.ms > v6.ms ? v4 : v6
    return last.kind === 'failed' ? { ...last, ms } : { kind: 'unknown', ms }
  }

  return {
    lookup(host) {
      const known = pinned(host)
      if (known !== null) return { kind: 'found', addresses: known, ms: 0 }
      let ms = 0
      let error = ''
      for (const name of names(host)) {
        const result = tryBothTypes(name, ms)
        ms += result.ms
        if (result.kind === 'found') return { ...result, ms }
        if (result.kind === 'unknown') return { kind: 'unknown', ms }
        if (error === '' || name === host) error = result.error
      }
      return { kind: 'failed', error: `lookup ${host} ${error}`, ms }
    },
  }
}
