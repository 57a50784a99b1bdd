/** What a sandbox is told of conditions to play, and what it tells. */
import type { Programs } from './build.js'
import type { ResolverRow } from './compare.js'
import type { LibraryName } from './condition.js'

/** One condition with one library. */
export interface Pair {
  /** Its name. */
  readonly condition: string
  readonly library: LibraryName
}

export interface ResolversJob {
  readonly task: 'resolvers'
  readonly pairs: readonly Pair[]
  readonly programs: Programs
  readonly again: boolean
  /** The project's root. */
  readonly root: string
  /** Where the Debian packages are unpacked. */
  readonly packages: string
  /** The job's own folder: everything that it writes is below. */
  readonly folder: string
}

/** A failure is the lab's own. */
export type ResolversResult =
  { readonly ok: true; readonly rows: readonly ResolverRow[] } | { readonly ok: false; readonly why: string }
