import type { Endpoint, Ms } from './network.js'

/** One step on the way to an address. Where nobody answered there, both are null. */
export interface Hop {
  /** From 1. */
  readonly ttl: number
  readonly address: string | null
  readonly ms: Ms | null
}

export type RouteTool = 'traceroute' | 'mtr' | 'tracepath' | 'tracert'

/**
 * How a trace ended: at the address itself; where a router said that it cannot be reached; after the last hop that was to
 * be tried; or in the middle, as the run was over.
 */
export type RouteEnd = 'reached' | 'unreachable' | 'gave-up' | 'cut-off'

export type Trace =
  | {
      readonly kind: 'traced'
      readonly tool: RouteTool
      readonly hops: readonly Hop[]
      readonly ended: RouteEnd
    }
  /** `why` is a sentence part. */
  | { readonly kind: 'skipped'; readonly why: string }

/** Whose network an address is in, as the DNS-based AS lookup says it. */
export type Owner =
  | {
      readonly kind: 'known'
      /** The number of the autonomous system. */
      readonly asn: number
      /** Its name and country, `LEVEL3, US`; null where it was not told. */
      readonly name: string | null
      /** The announced network that the address is in. */
      readonly prefix: string
    }
  | { readonly kind: 'skipped'; readonly why: string }

/** The way to a resolver that was suspected while the run lasted. */
export interface Route {
  readonly resolver: Endpoint
  readonly trace: Trace
  /** Null where it was not asked for: `trace` is not `true`. */
  readonly owner: Owner | null
}
