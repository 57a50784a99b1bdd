/** `npm run lab -- resolvers`: real resolver libraries against our replay of them. */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { compilerPackages, providePackages } from '../packages.js'
import type { Sandboxes } from '../sandbox.js'
import { buildPrograms } from './build.js'
import { rowText, type ResolverRow } from './compare.js'
import { knownConditions } from './conditions.js'
import { conditionYaml, randomNamed } from './generator.js'
import type { Pair } from './job.js'
import { agrees, type ResolverAgreement } from './markdown.js'
import { pairsFor, shares } from './plan.js'

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

export async function compareResolvers(
  sandboxes: Sandboxes,
  { root, packages, seed, quick, say, signal }: ResolversOptions,
): Promise<ResolversCompared> {
  const startedMs = performance.now()
  const { conditions } = await knownConditions(root)
  const compilers = await providePackages(root, say, signal, compilerPackages)
  const programs = await buildPrograms(root, compilers, path.join(sandboxes.folder, 'programs'))
  const failures: string[] = []
  say(quick ? 'resolvers' : `resolvers, random conditions of --seed ${seed}`)
  const playAll = async (pairs: readonly Pair[], again: boolean): Promise<readonly ResolverRow[]> => {
    // One process answers and measures all that is in a sandbox: more of them than processors would make each other late.
    const together = shares(pairs, availableParallelism())
    const results = await Promise.all(
      together.map((own) =>
        sandboxes.playResolvers({ task: 'resolvers', root, packages, programs, again, pairs: own }),
      ),
    )
    failures.push(...results.flatMap((result) => (result.ok ? [] : [`resolvers: ${result.why}`])))
    return results.flatMap((result) => (result.ok ? result.rows : []))
  }
  const pairs = pairsFor(conditions, { quick, seed })
  const first = await playAll(pairs, false)
  const doubtful = first.filter((row) => !agrees(row))
  doubtful.forEach((row) => say(`not sure  ${rowText(row)}`))
  const second = await playAll(doubtful, true)
  for (const row of second.filter((one) => !agrees(one))) {
    say(`DISAGREES ${rowText(row)}`)
    const random = randomNamed(row.condition)
    if (random !== null) say(conditionYaml(random))
  }
  const rows = [...first.filter(agrees), ...second].sort(
    (one, other) => orderOf(pairs, one) - orderOf(pairs, other),
  )
  return { agreement: { seed, rows, seconds: (performance.now() - startedMs) / 1_000 }, failures }
}

const orderOf = (pairs: readonly Pair[], { condition, library }: ResolverRow): number =>
  pairs.findIndex((pair) => pair.condition === condition && pair.library === library)
