/** Where in the repository this step is written, so that an annotation can point there. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'

export interface StepPlace {
  /** From the root of the repository. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** A `uses:` of this action. */
interface Use {
  readonly line: number
  /** The `id:` of its step, or null. */
  readonly id: string | null
}

/**
 * The `uses:` line of this step, or null: before a checkout there is no file, and a step of a reusable workflow or of a
 * composite action stands in another one than `GITHUB_WORKFLOW_REF` names. Where two lines may be meant, none is.
 * Never rejects.
 */
export async function findStep(world: Pick<World, 'environment' | 'readFile'>): Promise<StepPlace | null> {
  const { environment } = world
  const file = workflowFile(environment['GITHUB_WORKFLOW_REF'] ?? '', environment['GITHUB_REPOSITORY'] ?? '')
  const workspace = environment['GITHUB_WORKSPACE'] ?? ''
  if (file === null || workspace === '') return null
  const content = await world.readFile(`${workspace}/${file}`, limits.configFileBytes)
  if (content.kind !== 'text') return null
  const line = lineOfStep(content.text, {
    repository: environment['GITHUB_ACTION_REPOSITORY'] ?? '',
    step: environment['GITHUB_ACTION'] ?? '',
    job: environment['GITHUB_JOB'] ?? '',
  })
  return line === null ? null : { file, line }
}

/** `octo/app/.github/workflows/push.yml@refs/heads/main` (docs.github.com, "Variables reference"), of this repository only. */
function workflowFile(reference: string, repository: string): string | null {
  const start = `${repository}/`
  if (repository === '' || !reference.startsWith(start)) return null
  return /^(\.github\/workflows\/[^/]+\.ya?ml)@/.exec(reference.slice(start.length))?.[1] ?? null
}

/** One job has no more of them; each one's step is looked for. */
const mostUses = 32

/**
 * `step` is the step's id, or what the runner makes of a step without: `__OWNER_ACTION`, with `_2` behind it for the second
 * of a job (docs.github.com, "Variables reference", `GITHUB_ACTION`).
 */
export function lineOfStep(
  workflow: string,
  { repository, step, job }: { readonly repository: string; readonly step: string; readonly job: string },
): number | null {
  const lines = workflow.split(/\r?\n/)
  const [from, to] = rangeOfJob(lines, job)
  const uses = lines
    .flatMap((line, index) => (index >= from && index < to && isOwn(line, repository) ? [index] : []))
    .slice(0, mostUses)
    .map((index): Use => ({ line: index + 1, id: idOf(lines, index) }))
  const named = uses.filter(({ id }) => id === step)
  if (named.length > 0) return lineOfOnly(named)
  const unnamed = uses.filter(({ id }) => id === null)
  const place = Number(/^__.*_(\d+)$/.exec(step)?.[1] ?? '1')
  // A local action's made-up name is the same for all of them.
  return repository === '' ? lineOfOnly(unnamed) : (unnamed[place - 1]?.line ?? null)
}

const lineOfOnly = (uses: readonly Use[]): number | null =>
  uses.length === 1 ? (uses[0]?.line ?? null) : null

const usesLine = /^\s*(?:- +)?uses:\s*(['"]?)([^'"#\s]+)\1\s*(?:#.*)?$/

function isOwn(line: string, repository: string): boolean {
  const used = usesLine.exec(line)?.[2] ?? ''
  // What ends in .yml is a job that calls a workflow.
  if (repository === '') return used.startsWith('./') && !/\.ya?ml$/.test(used)
  return used.split('@')[0]?.toLowerCase() === repository.toLowerCase()
}

/** Blanks, and the dash of a list, before the first word. */
const indentOf = (line: string): number => /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0
const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line)
const isItem = (line: string): boolean => /^\s*- /.test(line)

/** The `id:` beside a `uses:`, whichever comes first. */
function idOf(lines: readonly string[], at: number): string | null {
  const indent = indentOf(lines[at] ?? '')
  const belongs = (line: string) => isBlank(line) || indentOf(line) >= indent
  const starts = (index: number) => isItem(lines[index] ?? '') && indentOf(lines[index] ?? '') === indent
  let first = at
  while (first > 0 && !starts(first) && belongs(lines[first - 1] ?? '')) first -= 1
  let end = at + 1
  while (end < lines.length && !starts(end) && belongs(lines[end] ?? '')) end += 1
  const ids = lines.slice(first, end).flatMap((line) => {
    const id = /^\s*(?:- +)?id:\s*['"]?([\w-]+)['"]?\s*(?:#.*)?$/.exec(line)?.[1]
    return id !== undefined && indentOf(line) === indent ? [id] : []
  })
  return ids[0] ?? null
}

/** The lines of one job, or of the whole file where it is not found. */
function rangeOfJob(lines: readonly string[], job: string): readonly [from: number, to: number] {
  const jobs = lines.findIndex((line) => /^jobs:\s*(?:#.*)?$/.test(line))
  const from = lines.findIndex(
    (line, index) => index > jobs && /^\s+['"]?([\w-]+)['"]?:\s*(?:#.*)?$/.exec(line)?.[1] === job,
  )
  if (jobs === -1 || from === -1) return [0, lines.length]
  const indent = indentOf(lines[from] ?? '')
  const length = lines.slice(from + 1).findIndex((line) => !isBlank(line) && indentOf(line) <= indent)
  return [from, length === -1 ? lines.length : from + 1 + length]
}
