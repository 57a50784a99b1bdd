/** Time to the verdict against Docker's own time to fail, as the lab's last table has them. Nothing is measured here. */
import { readFile } from 'node:fs/promises'
import type { Row } from '../lab/agreement.js'
import { endsBadly } from '../src/forecast/outcomes.js'
import type { Figure, Part } from './figures.js'
import { ended } from './process.js'
import { medianOf } from './statistics.js'

/** Docker is slow to fail from here on. */
const slowSeconds = 10
/** What the lab asks of its table, too (lab/figures.ts). */
const atMost = 0.5
const table = 'lab/AGREEMENT.json'

export async function againstDocker(): Promise<Part> {
  const { rows } = JSON.parse(await readFile(table, 'utf8')) as { readonly rows: readonly Row[] }
  const failing = rows.filter(
    ({ own, fact }) => own && (fact.outcome === null || endsBadly(fact.outcome, true)),
  )
  const slow = failing.filter(({ fact }) => fact.seconds >= slowSeconds)
  const clients = [...new Set(rows.map(({ client }) => client))]
  return {
    title: 'Against Docker',
    about: `From ${table} of ${await dateOf(table)}: the seconds of the preflight over those of the docker push of the same scenario, where that fails. A scenario's own push only, for the preflight looks at nothing else. npm run lab makes that table; it is not made anew here.`,
    figures: [
      share(`where Docker needs ${slowSeconds} s and more to fail`, slow, atMost),
      ...clients.map((client) =>
        share(
          `the same with ${client}`,
          slow.filter((row) => row.client === client),
          null,
        ),
      ),
      share('where it fails at all, however quickly', failing, null),
    ],
  }
}

function share(what: string, rows: readonly Row[], limit: number | null): Figure {
  if (rows.length === 0) return { kind: 'not-measured', what, why: 'the table has no such push' }
  const later = rows.filter(({ preflightSeconds, fact }) => preflightSeconds > fact.seconds).length
  return {
    kind: 'measured',
    what,
    value: medianOf(rows.map(({ preflightSeconds, fact }) => preflightSeconds / fact.seconds)),
    unit: 'times',
    atMost: limit,
    from: `preflight ${medianOf(rows.map(({ preflightSeconds }) => preflightSeconds)).toFixed(1)} s, docker ${medianOf(rows.map(({ fact }) => fact.seconds)).toFixed(1)} s, medians of ${rows.length} pushes; the verdict came later than Docker's end in ${later}`,
  }
}

/** The file says nothing of it, and a clone has the time of its checkout. */
async function dateOf(file: string): Promise<string> {
  const run = await ended('git', ['log', '-1', '--format=%cs', '--', file]).catch(() => null)
  return run?.status === 0 && run.stdout.trim() !== '' ? run.stdout.trim() : 'a day that is not known here'
}
