/** What a part of the bench found, and whether it keeps what is asked. Pure. */

/** One line of the page. */
export type Figure = Measured | NotMeasured

export interface Measured {
  readonly kind: 'measured'
  readonly what: string
  readonly value: number
  readonly unit: Unit
  /** What it may be at the most, or null for what is only told. */
  readonly atMost: number | null
  /** How it came about: both sides of a ratio, how many times. */
  readonly from: string
}

/** Never a pass: the page and the last line say so. */
export interface NotMeasured {
  readonly kind: 'not-measured'
  readonly what: string
  readonly why: string
}

export type Unit = 'times' | 'ms' | 's' | 'MiB' | 'kB' | 'sockets' | 'queries' | '%'

export interface Part {
  readonly title: string
  /** What is measured, and how, for whoever doubts it. */
  readonly about: string
  readonly figures: readonly Figure[]
}

export type Kept = 'yes' | 'NO' | 'not measured' | ''

/** So much more than the limit is no noise any more: half of it. */
const offBy = 1.5

export function keptOf(figure: Figure): Kept {
  if (figure.kind === 'not-measured') return 'not measured'
  if (figure.atMost === null) return ''
  return figure.value <= figure.atMost ? 'yes' : 'NO'
}

/** Whether the short form, which measures little on a busy machine, calls this a failure. */
export const isFarOff = (figure: Figure): boolean =>
  figure.kind === 'measured' && figure.atMost !== null && figure.value > figure.atMost * offBy

/** What ends a run with 1: every limit that is not kept, or in the short form those that are far from being kept. */
export const failuresOf = (parts: readonly Part[], form: 'full' | 'short'): readonly Figure[] =>
  parts
    .flatMap(({ figures }) => figures)
    .filter((figure) => (form === 'short' ? isFarOff(figure) : keptOf(figure) === 'NO'))

const digitsOf: Readonly<Record<Unit, number>> = {
  times: 2,
  ms: 2,
  s: 2,
  MiB: 0,
  kB: 0,
  sockets: 0,
  queries: 0,
  '%': 1,
}

export const shown = (value: number, unit: Unit): string =>
  `${value.toFixed(digitsOf[unit])}${unit === 'times' ? '' : ` ${unit}`}`
