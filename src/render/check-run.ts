/** The check run of a commit: what it shows, and what is said where it could not be published. */
import type { CheckRun, CheckRunEnd, Report } from '../report/index.js'
import type { Notice } from './action.js'
import { plainLine } from './escape.js'
import { exitStatus } from './exit-status.js'
import { limits } from './limits.js'
import { summaryOf, type SummaryPlace } from './markdown.js'
import { verdictLine } from './words.js'

export interface CheckRunOptions {
  readonly docsBase: string
  /** The job's id. Two jobs of a commit have a check run each: a rule that requires one is not met by the other. */
  readonly job: string
}

const place: SummaryPlace = {
  name: 'a check run',
  bytes: limits.checkRunSummaryBytes,
  rest: 'The job summary',
}

export const checkRun = (report: Report, options: CheckRunOptions): CheckRun => ({
  name: plainLine(options.job === '' ? 'Push Preflight' : `Push Preflight (${options.job})`),
  conclusion: conclusionOf(report),
  title: plainLine(verdictLine(report), limits.annotationTitleCharacters),
  summary: summaryOf(report, { docsBase: options.docsBase, place }).markdown,
})

/**
 * As the step: red where `fail-on` has the verdict. A warning, and what is not known, is neither good nor bad; GitHub lets
 * `neutral` pass where the check is required.
 */
function conclusionOf({ verdict, request }: Report): CheckRun['conclusion'] {
  if (exitStatus(verdict, request.failOn) === 1) return 'failure'
  return verdict === 'pass' ? 'success' : 'neutral'
}

/** What the log says of a check run that is there. */
export const publishedLine = ({ url }: Extract<CheckRunEnd, { readonly kind: 'published' }>): string =>
  url === null ? 'Check run published' : `Check run published: ${url}`

type Unpublished = Exclude<CheckRunEnd, { readonly kind: 'published' }>

/** Why there is none, and what to do. */
export const unpublishedNotice = (end: Unpublished, report: Report): Notice => ({
  title: 'Push Preflight: no check run',
  message: plainLine(`${sentenceOf(end, report)} The verdict stays as it is.`),
})

function sentenceOf(end: Unpublished, report: Report): string {
  switch (end.kind) {
    case 'refused':
      return refusal(end.status, end.message, report)
    case 'no-answer':
      return `The check run was sent, and nobody said that it arrived: ${end.why}.`
    case 'not-sent':
      return `The check run was not published: ${end.why}.`
  }
}

/** GitHub hides a private repository from a token that may not see it behind a 404. */
const permission: ReadonlySet<number> = new Set([403, 404])
const rateLimited = 429
const unauthorized = 401

function refusal(status: number, message: string, { runner }: Report): string {
  const answered = `The check run was not published: GitHub answered ${status}${message === '' ? '' : ` (${message})`}.`
  if (status === rateLimited || (permission.has(status) && /rate limit/i.test(message))) {
    return `${answered} The token has asked too often: the next run may publish it.`
  }
  if (permission.has(status)) return `${answered} ${missing(runner.event)}`
  if (status === unauthorized) return `${answered} The github-token is not valid, or not any more.`
  return status >= 500 ? `${answered} That is GitHub's own: the next run may publish it.` : answered
}

function missing(event: Report['runner']['event']): string {
  const needed = '`permissions: checks: write`'
  switch (event) {
    case 'fork-pull-request':
      return `The token lacks ${needed}, and a pull request from a fork never gets it: there the job itself is the check.`
    case 'dependabot':
      return `The token lacks ${needed}: a job that Dependabot starts has it only where the workflow or job says so.`
    case 'other':
      return `The token lacks a permission: give the job ${needed}.`
  }
}
