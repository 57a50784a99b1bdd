/** Times from seconds to years, in words. */
import type { Ms } from '../report/index.js'

const units: readonly (readonly [name: string, ms: Ms])[] = [
  ['year', 31_557_600_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
]

/** `3 days`, `1 hour`: in the largest unit of which it has at least one. */
export function spanText(ms: Ms): string {
  const length = Math.abs(ms)
  const [name, unitMs] = units.find(([, least]) => length >= least) ?? ['second', 1_000]
  const count = Math.floor(length / unitMs)
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
