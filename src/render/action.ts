/** The only file that speaks to GitHub's runner. */
import * as core from '@actions/core'
import type { FailOn, Verdict } from '../report/index.js'
import type { Annotation } from './annotation.js'
import { plainLine, withoutCommands } from './escape.js'
import { exitStatus } from './exit-status.js'

/** A line of a file, from the root of the repository. */
export interface AnnotationPlace {
  readonly file: string
  readonly line: number
}

export interface Notice {
  readonly title: string
  readonly message: string
}

/** Where the action's results go. */
export interface ActionSink {
  /** Everything that is logged while `work` runs is folded under `name`. Never nested. */
  group<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Lines for the log; none of them is taken for a workflow command. */
  info(text: string): void
  /** A line for whoever has asked for debug logging, which sets `RUNNER_DEBUG` to 1. */
  debug(line: () => string): void
  /** Has the runner hide a secret wherever a log would show it. */
  mask(secret: string): void
  /** @param place where in the repository they point, or null */
  annotate(annotations: readonly Annotation[], place: AnnotationPlace | null): void
  /** @returns why they are not there for later steps, or null. Never throws. */
  setOutputs(outputs: Readonly<Record<string, string>>): string | null
  /** Appends to the job summary. @returns why it is not there, or null. Never rejects. */
  writeSummary(markdown: string): Promise<string | null>
  /** A titled line that is neither an error nor a warning. */
  notice(notice: Notice): void
  /** One notice of everything that could not be written; none for an empty list. */
  notWritten(what: readonly string[]): void
  /** Ends the step red where `fail-on` has the verdict. The annotations have said why, so nothing is added. */
  setExitCode(report: { readonly verdict: Verdict }, failOn: FailOn): void
  /** The inputs were wrong: one error, exit status 2. */
  badRequest(message: string): void
  /** The preflight itself went wrong: one warning, verdict `unknown`, exit status 0. */
  fault(error: unknown): void
}

const badRequestStatus = 2

/** A sink that uses the runner's own files and log. */
export const createActionSink = (): ActionSink => ({
  group: (name, work) => core.group(plainLine(name), work),
  info: (text) => core.info(text.split('\n').map(withoutCommands).join('\n')),
  debug: (line) => {
    // Put together only for somebody who reads it: there may be thousands of them.
    if (core.isDebug()) core.debug(line())
  },
  mask: (secret) => core.setSecret(secret),
  annotate,
  setOutputs,
  writeSummary,
  notice: ({ title, message }) => core.notice(plainLine(message), { title }),
  notWritten: (what) => {
    if (what.length === 0) return
    core.notice(plainLine(`Not written: ${what.join('; ')}. The verdict stays as it is.`), {
      title: 'Push Preflight: not everything could be written',
    })
  },
  setExitCode: ({ verdict }, failOn) => {
    if (exitStatus(verdict, failOn) === 1) process.exitCode = core.ExitCode.Failure
  },
  badRequest: (message) => {
    core.error(message, { title: 'Push Preflight: bad request' })
    process.exitCode = badRequestStatus
  },
  fault,
})

function annotate(annotations: readonly Annotation[], place: AnnotationPlace | null): void {
  const where = place === null ? {} : { file: place.file, startLine: place.line }
  for (const { level, title, message } of annotations) {
    if (level === 'error') core.error(message, { title, ...where })
    else core.warning(message, { title, ...where })
  }
}

function setOutputs(outputs: Readonly<Record<string, string>>): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

async function writeSummary(markdown: string): Promise<string | null> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return 'this runner has no place for it'
  try {
    await core.summary.emptyBuffer().addRaw(markdown, true).write()
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

/** The system's code where there is one: its message repeats the path. */
const reasonOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'message' in error ? String(error.message) : 'an unknown error'
}

function fault(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error)
  const text = `The preflight stopped because of an error of its own, so nothing is known about this push; the job goes on. The error: ${plainLine(why)}`
  core.warning(text, { title: 'Push Preflight: not measured' })
  try {
    core.setOutput('verdict', 'unknown')
  } catch {
    // The output file itself is what failed: the warning has been given.
  }
  process.exitCode = core.ExitCode.Success
}
