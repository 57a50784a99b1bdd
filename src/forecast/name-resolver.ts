/** What every replayed resolver library is: Go's own, glibc's and musl's. */
import type { Endpoint, LookupRules, Ms } from '../report/index.js'
import type { SampleSource } from './samples.js'

/** `error` is Go's text from `lookup` on. For `unknown`, `ms` is what is known to pass at least. */
export type Lookup =
  | { readonly kind: 'found'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly error: string; readonly ms: Ms }
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** The resolver of one process. */
export interface NameResolver {
  lookup(host: string): Lookup
}

export interface NameResolverOptions {
  readonly rules: LookupRules
  /** At most three, in order. */
  readonly servers: readonly Endpoint[]
  readonly samples: SampleSource
  /** Addresses that need no server: hosts file, literal addresses. */
  readonly pinned: (host: string) => readonly string[] | null
}
