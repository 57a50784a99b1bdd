/** What started this job, as far as it decides whether secrets can be there. */
import { limits } from '../budgets.js'
import type { TriggeringEvent } from '../report/index.js'
import type { World } from '../world.js'
import { jsonAt, parseFirstJson } from './json.js'

const dependabot = 'dependabot[bot]'

/**
 * GitHub hands a job no secrets where its `pull_request` comes from a fork, and only Dependabot's own where
 * Dependabot started it (docs.github.com, "Events that trigger workflows" and "Dependabot on GitHub
 * Actions"). `pull_request_target` runs with the secrets of its base. What cannot be read is `other`.
 * Never rejects.
 */
export async function readEvent(world: World): Promise<TriggeringEvent> {
  if (world.environment['GITHUB_ACTOR'] === dependabot) return 'dependabot'
  const path = world.environment['GITHUB_EVENT_PATH'] ?? ''
  if (world.environment['GITHUB_EVENT_NAME'] !== 'pull_request' || path === '') return 'other'
  const file = await world.readFile(path, limits.configFileBytes)
  const event = file.kind === 'text' ? parseFirstJson(file.text) : null
  return event?.ok === true ? kindOf(jsonAt(event.value, 'pull_request')) : 'other'
}

/**
 * `pull_request`, `pull_request_target` and the reviews of one. A command that no workflow runs is none of them.
 */
export const isPullRequest = ({ environment }: Pick<World, 'environment'>): boolean =>
  (environment['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')

function kindOf(pullRequest: unknown): TriggeringEvent {
  if (jsonAt(pullRequest, 'user', 'login') === dependabot) return 'dependabot'
  // A fork that was deleted leaves its pull request with a head repository of null.
  const deleted = jsonAt(pullRequest, 'head', 'repo') === null
  const head = jsonAt(pullRequest, 'head', 'repo', 'full_name')
  const base = jsonAt(pullRequest, 'base', 'repo', 'full_name')
  const differs = typeof head === 'string' && typeof base === 'string' && head !== base
  return deleted || differs ? 'fork-pull-request' : 'other'
}
