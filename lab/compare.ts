/** Plays scenarios with every docker CLI and holds forecast against fact. */
import { availableParallelism } from 'node:os'
import type { Scenario } from '../src/simulator/index.js'
import { chanceRowOf, isWrong, rowOf, type ChanceRow, type Row } from './agreement.js'
import type { Client, Job, JobResult } from './job.js'
import { measureLayers } from './layers.js'
import { chanceLine, mark, markWidth, rowLine, type Agreement } from './markdown.js'
import { inParallel } from './parallel.js'
import { isRunnable, planFor, type Planned } from './plan.js'
import type { Sandboxes } from './sandbox.js'

export interface Compared extends Omit<Agreement, 'seconds'> {
  /** Where the lab itself failed. */
  readonly failures: readonly string[]
}

export interface CompareOptions extends Pick<Job, 'root' | 'packages'> {
  readonly say: (line: string) => void
  /** null: as many as this machine carries. */
  readonly parallel: number | null
  /** Whether layers are measured, too. */
  readonly layers: boolean
}

/** Most of a scenario is waiting: a processor carries several. */
const sandboxesPerProcessor = 12

export async function compare(
  sandboxes: Sandboxes,
  scenarios: readonly Scenario[],
  clients: readonly Client[],
  { root, packages, say, parallel, layers }: CompareOptions,
): Promise<Compared> {
  const common = { root, packages }
  const planned = planFor(scenarios, clients)
  const atOnce = parallel ?? sandboxesPerProcessor * availableParallelism()
  const play = async (one: Planned, again: boolean): Promise<Played> => {
    const result = await sandboxes.play({ ...common, ...one.job, task: 'compare' })
    const played = { ...one, result, again }
    progress(played).forEach(say)
    return played
  }
  const first = await inParallel(planned, atOnce, (one) => play(one, false))
  const doubtful = first.filter(isDoubtful)
  if (doubtful.length > 0) say(`${doubtful.length} are played again, few at a time`)
  const second = await inParallel(doubtful, availableParallelism(), (one) => play(one, true))
  const results = [...first.filter((one) => !doubtful.includes(one)), ...second].sort((one, other) =>
    one.title.localeCompare(other.title),
  )
  const chance = results.filter(({ scenario }) => scenario.chance === true)
  const chanceRows = chanceRowsOf(chance)
  chanceRows.map(chanceLine).forEach(say)
  // After everything else, so that its seconds are not those of a busy machine.
  const [client] = clients
  const measured =
    layers && client !== undefined
      ? await measureLayers(sandboxes, client, common)
      : { rows: [], failures: [] }
  return {
    clients: clients.map(({ name }) => name),
    rows: results.filter(({ scenario }) => scenario.chance !== true).flatMap(rowsOf),
    chanceRows,
    layers: measured.rows,
    notRun: scenarios.filter((scenario) => !isRunnable(scenario)).map(({ name }) => name),
    failures: [...results.flatMap(failureOf), ...measured.failures],
  }
}

interface Played extends Planned {
  readonly result: JobResult
  readonly again: boolean
}

/**
 * Many sandboxes make a busy machine, and what the preflight measures on it are a busy machine's milliseconds: what
 * disagrees is played once more, nearly alone, and that counts.
 */
const isDoubtful = (played: Played): boolean =>
  played.scenario.chance !== true && (!played.result.ok || rowsOf(played).some(isWrong))

const failureOf = ({ title, client, result }: Played): readonly string[] =>
  result.ok ? [] : [`${title} with ${client.name}: ${result.why}`]

const rowsOf = ({ title, scenario, client, result, again }: Played): readonly Row[] =>
  result.ok ? result.pushes.map((push) => rowOf(scenario, title, client.name, result, push, again)) : []

function chanceRowsOf(played: readonly Played[]): readonly ChanceRow[] {
  const titles = [...new Set(played.map(({ title }) => title))]
  return titles.flatMap((title) => {
    const own = played.filter((one) => one.title === title)
    const results = own.flatMap(({ result }) => (result.ok ? [result] : []))
    const kinds = new Set(results.flatMap(({ pushes }) => pushes.map(({ kind }) => kind)))
    return [...kinds].map((kind) => chanceRowOf(title, own[0]?.client.name ?? '', kind, results))
  })
}

function progress(played: Played): readonly string[] {
  const { title, client, scenario, result } = played
  if (!result.ok) return [`${'FAILED'.padEnd(markWidth)} ${title} with ${client.name}: ${result.why}`]
  if (scenario.chance === true) return []
  return rowsOf(played).map((row) => {
    return `${mark(row.agrees)} ${rowLine(row)}${row.unexpected === null ? '' : ` [${row.unexpected}]`}`
  })
}
