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
  /** What it is at the most, where that is more than it may be and everybody knows: from there on it is news. */
  readonly known?: number
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

/** So much more is no noise any more, however little is measured on a machine however busy. */
const offBy = 1.5

export function keptOf(figure: Figure): Kept {
  if (figure.kind === 'not-measured') return 'not measured'
  if (figure.atMost === null) return ''
  return figure.value <= figure.atMost ? 'yes' : 'NO'
}

/** What ends a run with 1: limits that are not kept and not known to be missed, or in the short form those that are far from being kept. */
export const failuresOf = (parts: readonly Part[], form: 'full' | 'short'): readonly Figure[] =>
  parts
    .flatMap(({ figures }) => figures)
    .filter((figure) => {
      if (figure.kind === 'not-measured' || figure.atMost === null) return false
      const limit = (figure.known ?? figure.atMost) * (form === 'short' ? offBy : 1)
      // A figure of nothing keeps none.
      return !(figure.value <= limit)
    })

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
