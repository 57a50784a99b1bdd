/** What a sandbox is told of conditions to play, and what it tells. */
import type { Programs } from './build.js'
import type { ResolverRow } from './compare.js'
import type { LibraryName } from './condition.js'

/** Conditions of the file, by name, or random ones, by number. */
export type Which =
  | { readonly from: 'file'; readonly names: readonly string[] }
  | { readonly from: 'generator'; readonly seed: number; readonly numbers: readonly number[] }

export interface ResolversJob {
  readonly task: 'resolvers'
  readonly which: Which
  readonly libraries: readonly LibraryName[]
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
  | { readonly ok: true; readonly rows: readonly ResolverRow[] }
  | { readonly ok: false; readonly why: string }
