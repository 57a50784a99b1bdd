/** A scenario, its pushes and rows of the table, for tests of what the lab makes of them. */
import { chanceRowOf, rowOf, type ChanceRow, type Row } from '../../lab/agreement.js'
import type { Client, Fact, Foretold, JobResult, Push, RemedyTried } from '../../lab/job.js'
import { remedyRowsOf, type RemedyRow } from '../../lab/remedy-agreement.js'
import type { Scenario } from '../../src/simulator/index.js'

export const debian: Client = { name: 'docker 20.10.24', version: '20.10.24', folder: '/packages/usr/bin' }
export const own: Client = { name: 'docker 28.2.2', version: '28.2.2', folder: '/usr/bin' }

export const sampleScenario = (more: Partial<Scenario> = {}): Scenario => ({
  name: 'sample',
  title: 'One',
  story: 'A story',
  clock: '2026-02-03T08:30:00Z',
  request: new Map([['images', 'registry.team.example/bob/app:1.0']]),
  machine: { docker: '28.2.2', environment: new Map(), files: new Map() },
  resolvers: new Map(),
  zone: new Map(),
  servers: [],
  expect: { outcome: 'false-401', plain: 'ok' },
  ...more,
})

export const refusal = 'you are not authorized to perform this operation: server returned 401.'

export const foretold = (more: Partial<Foretold> = {}): Foretold => ({
  outcome: 'false-401',
  seconds: 10,
  error: refusal,
  endless: false,
  shares: [],
  ...more,
})

export const fact = (more: Partial<Fact> = {}): Fact => ({
  outcome: 'false-401',
  seconds: 10,
  stopped: false,
  words: refusal,
  ...more,
})

export const push = (kind: Push['kind'], forecast: Foretold, real: Fact): Push => ({
  kind,
  forecast,
  fact: real,
  queries: {},
})

type Played = Extract<JobResult, { ok: true }>

export const resultOf = (
  pushes: readonly Push[],
  blamed: string | null = null,
  more: Partial<Played> = {},
): Played => ({
  ok: true,
  preflightMs: 3_400,
  resolverTimeoutMs: 5_000,
  verdict: 'fail',
  culprit: blamed === null ? null : { code: 'resolver-silent', resolver: blamed, position: 1, host: null },
  pushes,
  remedies: [],
  written: [],
  ...more,
})

export interface RowParts {
  readonly scenario?: Scenario
  readonly kind?: Push['kind']
  readonly forecast?: Partial<Foretold>
  readonly fact?: Partial<Fact>
  readonly blamed?: string
  readonly preflightMs?: number
}

/** The row of one push; a plain one stands beside a signed one, as in a scenario with content trust. */
export function rowWith({ scenario, kind = 'signed', blamed, preflightMs, ...parts }: RowParts = {}): Row {
  const one = push(kind, foretold(parts.forecast), fact(parts.fact))
  const signed = kind === 'signed' ? one : push('signed', foretold(), fact())
  const result = resultOf(
    kind === 'signed' ? [one] : [one, signed],
    blamed ?? null,
    preflightMs === undefined ? {} : { preflightMs },
  )
  const played = scenario ?? sampleScenario()
  return rowOf(played, played.name, own.name, result, one)
}

/** So many runs of each ending, with the same forecast each time. */
export function chanceRowWith(
  shares: Foretold['shares'],
  ends: readonly (readonly [Fact['outcome'], number])[],
  scenario: Partial<Scenario> = {},
): ChanceRow {
  const results = ends.flatMap(([outcome, count]) =>
    Array.from({ length: count }, () => resultOf([push('signed', foretold({ shares }), fact({ outcome }))])),
  )
  return chanceRowOf(sampleScenario(scenario), 'lossy', debian.name, 'signed', results)
}

/** A resolver is taken away, and the push works, as foretold. */
export const remedyWith = (more: Partial<RemedyTried> = {}): RemedyTried => ({
  code: 'resolver-silent',
  say: 'Remove nameserver 10.20.0.53',
  paste: 'nameserver 10.20.1.53',
  where: '/etc/resolv.conf',
  foretold: { outcome: 'ok', seconds: 0.9, error: null, probability: 1 },
  kind: 'signed',
  fact: fact({ outcome: 'ok', seconds: 0.5, words: 'Successfully signed' }),
  ...more,
})

export const remedyRowWith = (more: Partial<RemedyTried> = {}): RemedyRow => {
  const [row] = remedyRowsOf('sample', debian.name, resultOf([], null, { remedies: [remedyWith(more)] }))
  if (row === undefined) throw new Error('expected a row for a remedy')
  return row
}
