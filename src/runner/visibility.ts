/** Whether what is shown can be read by everybody: what `redact: auto` goes by. */
import { limits } from '../budgets.js'
import type { Delivery } from '../report/index.js'
import type { World } from '../world.js'
import { jsonAt, parseFirstJson } from './json.js'

/**
 * In a job of a public repository everybody reads log, summary and annotations. Where an event does not say what its
 * repository is, it is taken for public; outside of GitHub Actions there is nobody but who started the program. Never rejects.
 */
export async function isRedacted(
  world: Pick<World, 'environment' | 'readFile'>,
  asked: Delivery['redact'],
): Promise<boolean> {
  if (asked !== 'auto') return asked === 'true'
  return world.environment['GITHUB_ACTIONS'] === 'true' && !(await isKeptPrivate(world))
}

/** `internal` is for the members of an enterprise (docs.github.com, "Webhook events and payloads", `repository`). */
async function isKeptPrivate({
  environment,
  readFile,
}: Pick<World, 'environment' | 'readFile'>): Promise<boolean> {
  const path = environment['GITHUB_EVENT_PATH'] ?? ''
  const file = path === '' ? null : await readFile(path, limits.eventFileBytes)
  const event = file?.kind === 'text' ? parseFirstJson(file.text) : null
  if (event?.ok !== true) return false
  const visibility = jsonAt(event.value, 'repository', 'visibility')
  if (typeof visibility === 'string') return visibility !== 'public'
  return jsonAt(event.value, 'repository', 'private') === true
}
