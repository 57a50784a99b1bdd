/** `npm run lab -- resolvers`: real resolver libraries against our replay of them. */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { inParallel } from '../parallel.js'
import { compilerPackages, providePackages } from '../packages.js'
import type { Sandboxes } from '../sandbox.js'
import { buildPrograms } from './build.js'
import { rowText, type ResolverRow } from './compare.js'
import { libraryNames } from './condition.js'
import { knownConditions } from './conditions.js'
import { conditionYaml, randomCondition, randomCount } from './generator.js'
import type { ResolversJob, Which } from './job.js'
import type { ResolverAgreement } from './markdown.js'
import { quickConditions, shares } from './plan.js'

export interface ResolversOptions {
  readonly root: string
  readonly packages: string
  readonly seed: number
  /** A handful only. */
  readonly quick: boolean
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

export interface ResolversCompared {
  readonly agreement: ResolverAgreement
  /** Where the lab itself failed. */
  readonly failures: readonly string[]
}

/** One process answers and measures all that is in a sandbox: more would make each other late. */
const perSandbox = 24

export async function compareResolvers(
  sandboxes: Sandboxes,
  { root, packages, seed, quick, say, signal }: ResolversOptions,
): Promise<ResolversCompared> {
  const startedMs = performance.now()
  const { conditions } = await knownConditions(root)
  const compilers = await providePackages(root, say, signal, compilerPackages)
  const programs = await buildPrograms(root, compilers, path.join(sandboxes.folder, 'programs'))
  say(quick ? 'resolvers' : `resolvers, random conditions of --seed ${seed}`)
  const names = quick ? quickConditions : conditions.map(({ name }) => name)
  const numbers = quick ? [] : Array.from({ length: randomCount }, (_, index) => index)
  const jobs: readonly Share[] = [
    ...libraryNames.flatMap((library) =>
      shares(names, perSandbox).map((own): Share => ({ which: { from: 'file', names: own }, libraries: [library] })),
    ),
    ...shares(numbers, perSandbox).map(
      (own): Share => ({ which: { from: 'generator', seed, numbers: own }, libraries: ['go'] }),
    ),
  ]
  const failures: string[] = []
  const playAll = async (some: readonly Share[], again: boolean): Promise<readonly ResolverRow[]> => {
    const results = await inParallel(some, again ? availableParallelism() : some.length, (share) =>
      sandboxes.playResolvers({ task: 'resolvers', root, packages, programs, again, ...share }),
    )
    failures.push(...results.flatMap((result) => (result.ok ? [] : [`resolvers: ${result.why}`])))
    return results.flatMap((result) => (result.ok ? result.rows : []))
  }
  const first = await playAll(jobs, false)
  const doubtful = first.filter(({ differences }) => differences.length > 0)
  doubtful.forEach((row) => say(`not sure  ${rowText(row)}`))
  const second = await playAll(
    jobs.flatMap((share) => shareOf(share, doubtful)),
    true,
  )
  const rows = [...first.filter((row) => !doubtful.includes(row)), ...second]
  for (const row of second.filter(({ differences }) => differences.length > 0)) {
    say(`DISAGREES ${rowText(row)}`)
    const number = numbers.find((one) => randomCondition(seed, one).name === row.condition)
    if (number !== undefined) say(conditionYaml(randomCondition(seed, number)))
  }
  const seconds = (performance.now() - startedMs) / 1_000
  return { agreement: { seed, rows, seconds }, failures }
}

type Share = Pick<ResolversJob, 'which' | 'libraries'>

/** What of a share is doubtful, or nothing. */
function shareOf({ which, libraries }: Share, doubtful: readonly ResolverRow[]): readonly Share[] {
  const own = new Set(
    doubtful.filter(({ library }) => libraries.includes(library)).map(({ condition }) => condition),
  )
  const some: Which =
    which.from === 'file'
      ? { ...which, names: which.names.filter((name) => own.has(name)) }
      : { ...which, numbers: which.numbers.filter((one) => own.has(randomCondition(which.seed, one).name)) }
  const count = some.from === 'file' ? some.names.length : some.numbers.length
  return count === 0 ? [] : [{ which: some, libraries }]
}
