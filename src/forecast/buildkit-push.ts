/** `docker buildx build --push` with a builder of its own, the docker-container driver (moby/buildkit v0.32.2 util/push/push.go). */
import { buildKit } from '../budgets.js'
import { holdsAt } from '../push-path/docker-version.js'
import { fullName } from '../push-path/image-reference.js'
import type { ImagePath } from '../push-path/path.js'
import { isDockerHub } from '../push-path/registry.js'
import type { ImageReference } from '../report/index.js'
import { defaultClient } from './containerd-push.js'
import { containerdResolver } from './containerd-resolver.js'
import type { Content } from './daemon-push.js'
import { isEndOfFile, isReset, traitsOf } from './go-errors.js'
import { keptAlive, type Ask } from './kept-alive.js'
import type { Walker } from './request.js'
import type { End, Story } from './story.js'
import { endOf, type Stumble, type Worded } from './stumble.js'

const { dialMs, tlsMs, idleMs, sessionMs, retryPausesMs, manifests } = buildKit

/** What pushes: `v0.32.1`, or `latest` where that is not known. */
export interface BuilderVersions {
  readonly buildKit: string
  readonly buildx: string
  /**
   * buildx, which fetches the tokens, and asks for their server's address where it runs: on the runner, with the runner's
   * resolvers. buildkitd hands it the challenge (session/auth, `FetchToken`).
   */
  readonly client: Walker
}

/** @returns where the push ends before it has ended well, or null. The build itself is none of it. */
export function pushFromBuildKit(
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  content: Content,
  versions: BuilderVersions = { buildKit: 'latest', buildx: 'latest', client: walker },
): End | null {
  const client = defaultClient(versions.client, story)
  const boundsSession = holdsAt<boolean>(buildKit.boundsSession, versions.buildKit, false)
  const resolver = containerdResolver({
    walker,
    story,
    image,
    path,
    content,
    registry: {
      ask: keptAlive(walker, story, idleMs),
      budget: { dialMs, tlsMs, totalMs: null, headersMs: null },
    },
    token: boundsSession ? { ...client, ask: withinSession(client.ask) } : client,
    triesTransport: holdsAt<boolean>(buildKit.triesTransport, versions.buildKit, false),
  })
  const parts = [resolver.pushBlobs, ...Array.from({ length: manifests }, () => resolver.pushManifest)]
  for (const push of parts) {
    const stumble = withRetries(walker, story, push)
    if (stumble !== null) return endOf(story, stumble, (worded) => printed(worded, image, versions.buildx))
  }
  return null
}

/** The builder gives buildx so long; in which words it says so is not known. */
const withinSession =
  (ask: Ask): Ask =>
  (stop, budget) => {
    const asked = ask(stop, budget)
    return asked.kind === 'hangs' ? { ...asked, ms: sessionMs } : asked
  }

/** util/resolver/retryhandler/retry.go:19-71. */
function withRetries(walker: Walker, story: Story, push: () => Stumble | null): Stumble | null {
  for (const pauseMs of retryPausesMs) {
    const stumble = push()
    if (stumble === null || !isTriedAgain(walker, stumble)) return stumble
    story.pass('pause', pauseMs, () => `retrying in ${pauseMs / 1000}s`)
  }
  return push()
}

/** What goes wrong with a token happens in another process, and what reaches BuildKit of it is words. */
function isTriedAgain({ observations }: Walker, stumble: Stumble): boolean {
  if ('at' in stumble && stumble.at === 'token') return false
  switch (stumble.kind) {
    case 'unreachable':
      return (
        isEndOfFile(stumble.error) ||
        isReset(stumble.error) ||
        traitsOf(observations, stumble.error).temporary
      )
    case 'bad-status':
      return stumble.status >= firstServerError
    case 'denied':
    case 'silent':
    case 'not-measured':
      return false
  }
}

const firstServerError = 500

/** exporter/containerimage/export.go:407, client/solve.go:339 and buildx commands/build.go. */
function printed(stumble: Worded, image: ImageReference, buildx: string): string {
  const building = holdsAt<boolean>(buildKit.saysFailedToBuild, buildx, false) ? 'failed to build: ' : ''
  const name = `${fullName(image)}:${image.tag ?? 'latest'}`
  return `ERROR: ${building}failed to solve: failed to push ${name}: ${detailed(stumble, image)}`
}

/** A token server's own words: util/errutil/errutil.go `WithDetails`. */
function detailed(stumble: Worded, { domain }: ImageReference): string {
  if (stumble.kind !== 'bad-status' || stumble.message === null) return stumble.words
  return isDockerHub(domain)
    ? `${stumble.words}: ${stumble.message}`
    : `failed to authorize: failed to fetch oauth token: unauthorized: ${stumble.message}`
}
