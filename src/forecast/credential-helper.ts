/** What a credential helper does to a push before anything is sent. */
import { loginsAt } from '../budgets.js'
import { holdsAt } from '../push-path/docker-version.js'
import { credentialStop, helperFor } from '../push-path/credentials.js'
import type { Push } from './clients.js'
import type { CredentialHelper } from '../report/index.js'
import type { End, Story } from './story.js'

const step = 'credential helper'

/**
 * `docker push` asks its helper before it asks the daemon for anything. It waits for it without any limit, and from 28.5 on
 * ends with its error; up to then it went on with what the file has (docker/cli v28.5.2 cli/command/image/push.go:111 against
 * v28.4.0, where `ResolveAuthConfig` drops the error).
 */
export function endAtHelper({ observations, story, image }: Push): End | null {
  const { client } = observations.runner
  const helper = helperFor(observations, image)
  if (helper === null) return null
  if (helper.kind === 'hangs') return story.endUnknown(step, hangs(helper))
  if (!holdsAt<boolean>(loginsAt.helperEndsPush, client.version, false)) return null
  return endWithError(helper, story)
}

/** BuildKit asks when it is challenged, and ends with any error (buildkit session/auth/authprovider/authconfigprovider.go). */
export function endAtHelperOfBuildKit({ observations, story, image, path }: Push): End | null {
  const helper = helperFor(observations, image)
  if (helper === null || credentialStop(path.registryAuthentication) === null) return null
  return helper.kind === 'hangs' ? story.endUnknown(step, hangs(helper)) : endWithError(helper, story)
}

const endWithError = (helper: CredentialHelper, story: Story): End | null =>
  helper.kind === 'absent' || helper.kind === 'failed'
    ? story.end('access-denied', step, errorOf(helper))
    : null

const errorOf = (helper: Extract<CredentialHelper, { kind: 'absent' | 'failed' }>): string | null =>
  helper.kind === 'failed'
    ? helper.error
    : `error getting credentials - err: exec: "${helper.program}": executable file not found in $PATH, out: \`\``

const hangs = ({ program, waitedMs }: Extract<CredentialHelper, { kind: 'hangs' }>): string =>
  `${program} has not answered within ${(waitedMs / 1_000).toFixed(0)} s, and Docker waits for it without any limit`
