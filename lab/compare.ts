/** Plays scenarios with every docker CLI and holds forecast against fact. */
import { availableParallelism } from 'node:os'
import type { Scenario } from '../src/simulator/index.js'
import { chanceRowOf, disagrees, isWrong, rowOf, type ChanceRow, type Row } from './agreement.js'
import type { Kinds, StorageCompared } from './figures.js'
import type { Client, Job, JobResult } from './job.js'
import { measureLayers } from './layers.js'
import { chanceLine, chanceMark, mark, markWidth, remedyLine, rowLine, rowNotes } from './lines.js'
import type { Agreement } from './markdown.js'
import { inParallel } from './parallel.js'
import { isRunnable, planFor, type Planned } from './plan.js'
import { remedyRowsOf, type RemedyRow } from './remedy-agreement.js'
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
/** Where each preflight is to have the machine nearly for itself. */
const againPerProcessor = 3

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
    const result = await sandboxes.play({ ...common, ...one.job, task: 'compare' }, again)
    const played = { ...one, result, again }
    progress(played).forEach(say)
    return played
  }
  const first = await inParallel(planned, atOnce, (one) => play(one, false))
  const doubtful = first.filter(isDoubtful)
  if (doubtful.length > 0) say(`${doubtful.length} are played again, one preflight at a time`)
  const second = await inParallel(doubtful, againPerProcessor * availableParallelism(), (one) =>
    play(one, true),
  )
  const results = [...first.filter((one) => !doubtful.includes(one)), ...second].sort((one, other) =>
    one.title.localeCompare(other.title),
  )
  const chance = results.filter(({ scenario }) => scenario.chance === true)
  const chanceRows = chanceRowsOf(chance)
  chanceRows.map((row) => `${chanceMark(row)} ${chanceLine(row)}`).forEach(say)
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
    remedies: results.flatMap(remedyRowsOfPlayed),
    kinds: kindsOf(scenarios),
    layers: measured.rows,
    notRun: scenarios.filter((scenario) => !isRunnable(scenario)).map(({ name }) => name),
    storage: storageComparedOf(results),
    failures: [...results.flatMap(failureOf), ...measured.failures],
  }
}

const storageComparedOf = (played: readonly Played[]): StorageCompared => ({
  plays: played.filter(isStorageCompared).length,
  changed: played
    .filter(isStorageCompared)
    .flatMap(({ title, client, result }) =>
      result.ok && result.written.length > 0
        ? [`${title}, ${client.name}: ${result.written.join(', ')}`]
        : [],
    ),
})

/** Where a preflight is asked to write, it does. */
const isStorageCompared = ({ scenario, result }: Played): boolean =>
  result.ok && scenario.request.get('write-check') !== 'true'

interface Played extends Planned {
  readonly result: JobResult
  readonly again: boolean
}

/**
 * Many sandboxes make a busy machine, and what the preflight measures on it are a busy machine's milliseconds: what
 * disagrees is played once more, nearly alone, and that counts.
 */
const isDoubtful = (played: Played): boolean =>
  !played.result.ok ||
  (played.scenario.chance !== true && rowsOf(played).some(isWrong)) ||
  remedyRowsOfPlayed(played).some(({ agrees }) => agrees === false)

const failureOf = ({ title, client, result }: Played): readonly string[] =>
  result.ok ? [] : [`${title} with ${client.name}: ${result.why}`]

const rowsOf = ({ title, scenario, client, result, again }: Played): readonly Row[] =>
  result.ok ? result.pushes.map((push) => rowOf(scenario, title, client.name, result, push, again)) : []

const remedyRowsOfPlayed = ({ title, client, result, again }: Played): readonly RemedyRow[] =>
  result.ok ? remedyRowsOf(title, client.name, result, again) : []

function kindsOf(scenarios: readonly Scenario[]): Kinds {
  const played = scenarios.filter(isRunnable)
  const names = (which: (scenario: Scenario) => boolean) => played.filter(which).map(({ name }) => name)
  return {
    played: names(() => true),
    combined: names(({ faultsCombined }) => faultsCombined !== undefined),
    servers: names(({ faults }) => faults !== undefined && faults.size > 0),
  }
}

function chanceRowsOf(played: readonly Played[]): readonly ChanceRow[] {
  const titles = [...new Set(played.map(({ title }) => title))]
  return titles.flatMap((title) => {
    const own = played.filter((one) => one.title === title)
    const results = own.flatMap(({ result }) => (result.ok ? [result] : []))
    const kinds = new Set(results.flatMap(({ pushes }) => pushes.map(({ kind }) => kind)))
    const [first] = own
    if (first === undefined) return []
    return [...kinds].map((kind) => chanceRowOf(first.scenario, title, first.client.name, kind, results))
  })
}

function progress(played: Played): readonly string[] {
  const { title, client, scenario, result } = played
  if (!result.ok) return [`${'FAILED'.padEnd(markWidth)} ${title} with ${client.name}: ${result.why}`]
  const remedies = remedyRowsOfPlayed(played).map((row) => `${mark(row.agrees)} ${remedyLine(row)}`)
  if (scenario.chance === true) return remedies
  return [
    ...rowsOf(played).map((row) => {
      const notes = rowNotes(row).map((note) => ` [${note}]`)
      return `${mark(disagrees(row) ? false : row.agrees === null ? null : true)} ${rowLine(row)}${notes.join('')}`
    }),
    ...remedies,
  ]
}
