/** Where a check run belongs: GitHub's API, the repository and the commit. */
import { limits } from '../budgets.js'
import { withoutLastSlashes } from '../last-slashes.js'
import { jsonAt, parseFirstJson } from '../runner/json.js'
import type { World } from '../world.js'

export interface Target {
  /** Without a slash at its end: `https://api.github.com`, `https://ghes.example/api/v3`. */
  readonly apiUrl: string
  /** The API's host, without brackets, and its port. */
  readonly host: string
  readonly port: number
  readonly owner: string
  readonly repository: string
  readonly sha: string
}

/** `why` is a sentence part. */
export type ReadTarget =
  { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly why: string }

const defaultApiUrl = 'https://api.github.com'
const defaultPort = 443
/** SHA-1, or SHA-256 (git-scm.com, "hash-function-transition"). */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const ownerAndName = /^([\w-]+)\/([\w.-]+)$/

const missing = (why: string): ReadTarget => ({ ok: false, why })

/** Never rejects. */
export async function readTarget(world: Pick<World, 'environment' | 'readFile'>): Promise<ReadTarget> {
  const { environment } = world
  const api = apiIn(environment['GITHUB_API_URL'] ?? '')
  if (api === null) return missing('GITHUB_API_URL is no https URL, and the token goes nowhere else')
  const [, owner, repository] = ownerAndName.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? []
  if (owner === undefined || repository === undefined) return missing('GITHUB_REPOSITORY names no repository')
  const found = await commitOf(world)
  return found.ok ? { ok: true, target: { ...api, owner, repository, sha: found.sha } } : found
}

/** The API's host alone, for whoever looks its name up; null where the URL is none that a token may go to. */
export function apiIn(written: string): Pick<Target, 'apiUrl' | 'host' | 'port'> | null {
  const text = written === '' ? defaultApiUrl : written
  const url = URL.canParse(text) ? new URL(text) : null
  // A user name would be sent as a second Authorization, and what follows a ? would hide the path.
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '')
    return null
  return {
    apiUrl: withoutLastSlashes(`${url.origin}${url.pathname}`),
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPort : Number(url.port),
  }
}

type Commit = { readonly ok: true; readonly sha: string } | Extract<ReadTarget, { ok: false }>

/**
 * `GITHUB_SHA`; but that of a pull request is a merge that nobody looks at, so the head of its branch (docs.github.com,
 * "Events that trigger workflows", `pull_request` and `merge_group`).
 */
async function commitOf({ environment, readFile }: Pick<World, 'environment' | 'readFile'>): Promise<Commit> {
  const path = environment['GITHUB_EVENT_PATH'] ?? ''
  const file = path === '' ? null : await readFile(path, limits.eventFileBytes)
  // GitHub's own library reads this file when it is loaded, and throws where it is not JSON.
  const event = file?.kind === 'text' ? parseFirstJson(file.text) : null
  if (event?.ok === false) return { ok: false, why: `the file of the event cannot be read: ${event.why}` }
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const sha = shaIn(event?.value, name) ?? environment['GITHUB_SHA'] ?? ''
  if (isOfPullRequest(name) && shaIn(event?.value, name) === null) {
    return { ok: false, why: 'the file of the event does not say which commit the pull request ends with' }
  }
  return commit.test(sha) ? { ok: true, sha } : { ok: false, why: 'GITHUB_SHA names no commit' }
}

const isOfPullRequest = (event: string): boolean => event.startsWith('pull_request')

function shaIn(event: unknown, name: string): string | null {
  const found = isOfPullRequest(name)
    ? jsonAt(event, 'pull_request', 'head', 'sha')
    : name === 'merge_group'
      ? jsonAt(event, 'merge_group', 'head_sha')
      : null
  return typeof found === 'string' ? found : null
}
