/**
 * The only file that imports GitHub's library, and itself only imported when a check run is published: 0.2 MB that no other run
 * reads. Of the library the request and its errors are used; it connects to nothing itself.
 */
import { getOctokit } from '@actions/github'
import type { CheckRun } from '../report/index.js'
import { userAgent } from './connection.js'
import type { Target } from './target.js'

export interface Publication {
  readonly target: Target
  readonly run: CheckRun
  /** The value of the `Authorization` header. */
  readonly authorization: string
  /** What stands in for Node's own, which resolves names by itself. */
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>
}

export interface FetchInit {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What GitHub answered. */
export interface Answer {
  readonly status: number
  readonly url: string | null
  /** GitHub's own words of an error. */
  readonly message: string
}

/** The library says of some answers that they are deprecated: that is for its authors. */
const silent = () => undefined
const log = { debug: silent, info: silent, warn: silent, error: silent }

/** One request: no plugin that tries again or waits is used. Rejects with what `fetch` rejects with. */
export async function createCheckRun({ target, run, authorization, fetch }: Publication): Promise<Answer> {
  const octokit = getOctokit('', {
    auth: authorization,
    baseUrl: target.apiUrl,
    userAgent,
    log,
    request: { fetch, log },
  })
  try {
    const { status, data } = await octokit.rest.checks.create({
      owner: target.owner,
      repo: target.repository,
      name: run.name,
      head_sha: target.sha,
      status: 'completed',
      conclusion: run.conclusion,
      // Without annotations: the step has them, and GitHub would list them twice.
      output: { title: run.title, summary: run.summary },
    })
    return { status, url: urlIn(data), message: '' }
  } catch (error) {
    const answer = answerIn(error)
    if (answer === null) throw causeOf(error)
    return answer
  }
}

/** Whatever the library's types say: what came need not be what GitHub's own server sends. */
function urlIn(data: unknown): string | null {
  const url = typeof data === 'object' && data !== null && 'html_url' in data ? data.html_url : null
  return typeof url === 'string' && url.startsWith('https://') ? url : null
}

/** The library makes an error 500 of everything that `fetch` rejects with: only an answer has a `response`. */
function answerIn(error: unknown): Answer | null {
  if (!(error instanceof Error) || !('response' in error) || !('status' in error)) return null
  const { response, status, message } = error
  return response === undefined || typeof status !== 'number' ? null : { status, url: null, message }
}

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error
