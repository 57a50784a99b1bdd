/** What every workflow of this repository has to keep. Each rule is a function of the file: it says which of its places do not. */
import { parse } from 'yaml'

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly 'continue-on-error'?: boolean
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly 'runs-on'?: unknown
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> }
  readonly container?: { readonly image?: string; readonly options?: string }
  readonly uses?: string
  readonly secrets?: unknown
  readonly steps?: readonly Step[]
}
export interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

type Rule = (workflow: Workflow, text: string) => readonly string[]

/** Run with the rights of this repository on what somebody else has sent (GitHub's "Secure use reference"). */
const forbiddenEvents = ['pull_request_target', 'workflow_run', 'issue_comment']
const foreignEvents = ['pull_request', 'merge_group']
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
/** GitHub's own machines, by a version: `latest` is another one tomorrow. */
const hosted = /^(?:ubuntu-\d\d\.\d\d(?:-arm)?|macos-\d\d|windows-\d{4})$/
const expression = /\$\{\{[^]*?\}\}/g

export const rules: Readonly<Record<string, Rule>> = {
  'runs no action but at a full commit, with its version beside it': (_, text) =>
    [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)]
      .map(([, reference = '']) => reference.trim())
      .filter((reference) => reference !== './' && !pinned.test(reference)),

  'starts by no event that gives rights to the code of strangers': ({ on }) =>
    eventsOf(on).filter((event) => forbiddenEvents.includes(event)),

  'may read the contents, and nothing else': ({ permissions }) => {
    const [only, ...more] = entries(permissions)
    const isLess = isMap(permissions) && only === undefined
    const isThat = more.length === 0 && only?.[0] === 'contents' && only[1] === 'read'
    return isLess || isThat ? [] : [`permissions: ${JSON.stringify(permissions ?? null)}`]
  },

  'says why a job may do more': ({ jobs }, text) => {
    const raised = Object.entries(jobs).flatMap(([name, { permissions }]) =>
      typeof permissions === 'string'
        ? [`${name}: ${permissions}`]
        : entries(permissions).flatMap(([scope, access]) =>
            access === 'write' && !hasReason(text, name, scope) ? [`${name}: ${scope}`] : [],
          ),
    )
    return raised
  },

  'lets no job write that a pull request starts': ({ on, jobs }) =>
    eventsOf(on).some((event) => foreignEvents.includes(event))
      ? Object.entries(jobs).flatMap(([name, { permissions }]) =>
          entries(permissions).some(([, access]) => access === 'write') ? [name] : [],
        )
      : [],

  // Whatever it is today: it is pasted into the script before a shell reads it, and `env:` is not.
  'pastes nothing into a script': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ run, with: given }) =>
      [run, given?.['script']].flatMap((script) =>
        typeof script === 'string' ? (script.match(expression) ?? []) : [],
      ),
    ),

  'leaves no token behind in the checkout': ({ jobs }) =>
    stepsOf(jobs).flatMap((step) =>
      step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false
        ? [step.uses]
        : [],
    ),

  'ends every job by a time of its own': ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, { 'timeout-minutes': minutes }]) =>
      minutes === undefined ? [name] : [],
    ),

  "runs on GitHub's own machines": ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, job]) =>
      machinesOf(job).flatMap((machine) => (hosted.test(machine) ? [] : [`${name}: ${machine}`])),
    ),

  'has no secret but the token of its job': ({ jobs }, text) => [
    ...(text.match(/\bsecrets(?:\.\w+|\[)/g) ?? []),
    ...Object.entries(jobs).flatMap(([name, { secrets }]) =>
      secrets === undefined ? [] : [`${name}: secrets`],
    ),
  ],
}

/** The names of the rules that a workflow breaks, each with where. */
export function brokenRules(text: string): Readonly<Record<string, readonly string[]>> {
  const workflow = parse(text) as Workflow
  const broken = Object.entries(rules).map(([name, rule]) => [name, rule(workflow, text)] as const)
  return Object.fromEntries(broken.filter(([, places]) => places.length > 0))
}

export const stepsOf = (jobs: Workflow['jobs']): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps)

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isMap(value) ? Object.entries(value) : []

/** `on: push`, `on: [push]` and `on: { push: … }`. */
const eventsOf = (on: unknown): readonly string[] =>
  isMap(on) ? Object.keys(on) : [on].flat().filter((event) => typeof event === 'string')

/** What `runs-on` comes to; `matrix.NAME` is each of its values, those of `include`, too. */
function machinesOf({ 'runs-on': runsOn, strategy }: Job): readonly string[] {
  const [, name = ''] = /^\$\{\{ *matrix\.(\w+) *\}\}$/.exec(String(runsOn)) ?? []
  if (name === '') return [runsOn].flat().map(String)
  const { [name]: values, include } = strategy?.matrix ?? {}
  const more = Array.isArray(include)
    ? include.flatMap((row: unknown) => (isMap(row) && name in row ? [row[name]] : []))
    : []
  return [...[values].flat(), ...more].map(String)
}

/** A comment right above the line that raises it, in that job. */
function hasReason(text: string, job: string, scope: string): boolean {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line === `  ${job}:`)
  const at = lines.findIndex((line, index) => index > from && line.trim().startsWith(`${scope}: write`))
  return lines[at - 1]?.trim().startsWith('# ') === true
}
