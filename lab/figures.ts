/** What is asked of the whole table, in figures. Pure. */
import { endsBadly } from '../src/forecast/outcomes.js'
import { medianOf, type Row } from './agreement.js'
import type { RemedyRow } from './remedy-agreement.js'

export interface Figure {
  readonly what: string
  readonly asked: string
  readonly found: string
  readonly met: boolean
}

/** Scenarios by what is the matter with them, as their files say. */
export interface Kinds {
  readonly played: readonly string[]
  /** Several faults at once. */
  readonly combined: readonly string[]
  /** A fault of a server: its connections, its certificate, what it answers. */
  readonly servers: readonly string[]
}

/** Registries and trust servers before the preflight and after it. */
export interface StorageCompared {
  readonly plays: number
  /** A line for each play in which they were not the same. */
  readonly changed: readonly string[]
}

export interface Measured {
  readonly rows: readonly Row[]
  readonly remedies: readonly RemedyRow[]
  readonly kinds: Kinds
  readonly storage: StorageCompared
}

/** Nineteen in twenty. */
const secondsShare = 0.95
/** Docker is slow to fail from here on, and the preflight has to be quicker by half. */
const slowToFailSeconds = 10
const ratioAtMost = 0.5
const remediesAtLeast = 20
const scenariosAtLeast = 80
const combinedAtLeast = 15
const serversAtLeast = 10

export function figuresOf({ rows, remedies, kinds, storage }: Measured): readonly Figure[] {
  const foretold = rows.filter(({ agrees }) => agrees !== null)
  const inTime = foretold.filter((row) => row.secondsAgree).length
  const share = foretold.length === 0 ? 1 : inTime / foretold.length
  const ratios = rows.filter(isSlowToFail).map((row) => row.preflightSeconds / row.fact.seconds)
  const median = medianOf(ratios)
  const compared = remedies.filter(({ agrees }) => agrees !== null)
  const atLeast = (what: string, found: number, least: number): Figure => ({
    what,
    asked: `at least ${least}`,
    found: String(found),
    met: found >= least,
  })
  return [
    {
      what: 'pushes whose seconds are within 15 % or 1.5 s of the forecast',
      asked: `at least ${percent(secondsShare)}`,
      found: `${percent(share)} (${inTime} of ${foretold.length})`,
      met: share >= secondsShare,
    },
    {
      what: `the preflight's seconds as a share of Docker's, where Docker needs ${slowToFailSeconds} s or more to fail: median`,
      asked: `at most ${percent(ratioAtMost)}`,
      found: `${percent(median)} (of ${ratios.length})`,
      met: median <= ratioAtMost,
    },
    atLeast('remedies that were applied for real and compared', compared.length, remediesAtLeast),
    {
      what: 'plays in which the preflight changed what a registry or a trust server holds',
      asked: 'none',
      found: `${storage.changed.length} (of ${storage.plays})`,
      met: storage.changed.length === 0,
    },
    atLeast('scenarios', kinds.played.length, scenariosAtLeast),
    atLeast('scenarios of two faults together', kinds.combined.length, combinedAtLeast),
    atLeast('scenarios of servers and connections rather than DNS', kinds.servers.length, serversAtLeast),
  ]
}

/** The scenario's own push, for the preflight looks at nothing else; what is pushed unsigned though signing was meant fails, too. */
const isSlowToFail = ({ own, fact }: Row): boolean =>
  own && fact.seconds >= slowToFailSeconds && (fact.outcome === null || endsBadly(fact.outcome, true))

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
