/** A place where text or bytes of somebody else come in. */
import type { Chance } from './chance.js'

export interface Door<T = unknown> {
  readonly name: string
  /** Of how many cases of the first door this one gets one. */
  readonly share: number
  /** How long one case may hold up everything else. */
  readonly limitMs: number
  readonly make: (chance: Chance) => T
  /** What became of it, in a word. A throw is a fault. */
  readonly read: (input: T) => string
  /** All the words that there are: any other one is a fault. */
  readonly kinds: readonly string[]
  /** For whoever looks at one case. */
  readonly show: (input: T) => string
}

/** Doors of different inputs in one list: what one makes goes to itself alone. */
export const door = <T>(one: Door<T>): Door => ({
  ...one,
  read: (input) => one.read(input as T),
  show: (input) => one.show(input as T),
})
