/** Go's own resolver (src/net/dnsclient_unix.go, Go 1.24), replayed exactly on measured samples. */
import { forecasting } from '../budgets.js'
import type { Endpoint, LookupRules, Ms, RecordType } from '../report/index.js'
import { hostPort, type SampleSource } from './exchanges.js'

/** `error` is Go's text from `lookup` on. For `unknown`, `ms` is what is known to pass at least. */
export type Lookup =
  | { readonly kind: 'found'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly error: string; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms }

export interface GoResolverOptions {
  readonly rules: LookupRules
  /** At most three, in order. */
  readonly servers: readonly Endpoint[]
  readonly samples: SampleSource
  /** Addresses that need no server: hosts file, literal addresses. */
  readonly pinned: (host: string) => readonly string[] | null
  /** The names that are asked for a host (`goNameList`). */
  readonly names: (host: string) => readonly string[]
}

export interface GoResolver {
  lookup(host: string): Lookup
}

/** One process's resolver: `rotate` counts on from lookup to lookup. */
export function createGoResolver(options: GoResolverOptions): GoResolver {
  const { rules, servers, samples, pinned, names } = options
  let rotations = 0
  const nextOffset = () => (rules.rotate ? rotations++ : 0)

  /** `tryOneName`: every server in turn, `attempts` times over. */
  const tryOneName = (name: string, type: RecordType): Lookup => {
    const offset = nextOffset()
    let ms = 0
    let error = ''
    const attempts = Math.min(rules.attempts, forecasting.maxAttempts)
    for (let attempt = 0; attempt < attempts; attempt++) {
      for (let index = 0; index < servers.length; index++) {
        const server = servers[(offset + index) % servers.length]
        if (server === undefined) continue
        const exchange = samples.draw(server, name, type)
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
  const tryBothTypes = (name: string): Lookup => {
    const together = rules.singleRequest === 'off'
    // The lab saw the AAAA query take the first place in rotation: the goroutine that was started last runs first.
    const first = tryOneName(name, together ? 'AAAA' : 'A')
    const second = tryOneName(name, together ? 'A' : 'AAAA')
    const [v4, v6] = together ? [second, first] : [first, second]
    const ms = together ? Math.max(v4.ms, v6.ms) : v4.ms + v6.ms
    const addresses = [v4, v6].flatMap((one) => (one.kind === 'found' ? one.addresses : []))
    if (v4.kind === 'unknown' || v6.kind === 'unknown') return { kind: 'unknown', ms }
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
        const result = tryBothTypes(name)
        ms += result.ms
        if (result.kind === 'found') return { ...result, ms }
        if (result.kind === 'unknown') return { kind: 'unknown', ms }
        if (error === '' || name === host) error = result.error
      }
      return { kind: 'failed', error: `lookup ${host} ${error}`, ms }
    },
  }
}
