/** dockerd with the containerd image store, the default of a fresh Docker 29 (moby docker-v29.7.2 daemon/containerd/image_push.go). */
import { containerdStore, daemon, goDefaultTransport } from '../budgets.js'
import { holdsAt } from '../push-path/docker-version.js'
import { connectionsTo, type ImagePath } from '../push-path/path.js'
import { isDefaultNetwork, isDockerHub } from '../push-path/registry.js'
import type { ImageReference, Ms } from '../report/index.js'
import { containerdResolver } from './containerd-resolver.js'
import { checkAddresses } from './address-checks.js'
import { containerdStumbles } from './client-certificates.js'
import type { Content } from './daemon-push.js'
import { keptAlive, type KeptBudget } from './kept-alive.js'
import type { Walker } from './request.js'
import { speaksPlainHttp } from './trip.js'
import type { Door } from './resolver-setting.js'
import type { End, Story } from './story.js'
import { endOf, type Worded } from './stumble.js'

const { dialMs, tlsMs, idleMs } = containerdStore

/**
 * There is no ping, and no layer is tried again: what goes wrong once is the end. The daemon itself asks for no address
 * beforehand unless its daemon.json names mirrors, which is not known here, or insecure registries (daemon/hosts.go:34).
 * @returns where the push ends before it has ended well, or null.
 */
export function pushFromContainerd(
  walker: Walker,
  story: Story,
  image: ImageReference,
  found: ImagePath,
  content: Content,
  version = walker.observations.runner.client.version,
): End | null {
  const holds = (changes: typeof containerdStore.triesTransport | typeof containerdStore.sharesConnections) =>
    holdsAt<boolean>(changes, version, false)
  story.pass('daemon', daemon.ownMs, () => 'its own work')
  const path = withoutFallback(walker, found)
  const stumbles = containerdStumbles(walker.observations, path.registry)
  if (stumbles !== null) return story.end('registry-unreachable', 'layers and manifest', stumbles)
  const listed = walker.observations.runner.daemonSettings.insecure?.registries ?? []
  if (listed.some((one) => !isDefaultNetwork(one))) checkAddresses(walker, story, image, path, oneCheck)
  const registry: Door = {
    ask: keptAlive(walker, story, idleMs),
    budget: budgetOf(holds(containerdStore.boundsHeaders) ? containerdStore.headersMs : null),
  }
  const resolver = containerdResolver({
    walker,
    story,
    image,
    path,
    content,
    registry,
    token: holds(containerdStore.sharesConnections) ? registry : defaultClient(walker, story),
    triesTransport: holds(containerdStore.triesTransport),
  })
  const stumble = resolver.pushBlobs() ?? resolver.pushManifest()
  return stumble === null ? null : endOf(story, stumble, (worded) => printed(worded, image))
}

/** `IsInsecureRegistry` of the one host that is pushed to (daemon/hosts.go:67). */
const oneCheck = { dockerHub: 0, others: 1 }

/**
 * Only what answers in plain HTTP, or a port that no name gives, is left for HTTP; else the error of TLS stays (containerd v2.1.0
 * core/remotes/docker/resolver.go:860-923, `httpFallback`).
 */
function withoutFallback({ observations }: Walker, path: ImagePath): ImagePath {
  const { registryBefore, registry } = path
  if (registryBefore === null || registryBefore.port !== registry.port) return path
  const isPlain = connectionsTo(observations, registryBefore).some(({ result }) => speaksPlainHttp(result))
  return isPlain ? path : { ...path, registry: registryBefore, registryBefore: null }
}

const budgetOf = (headersMs: Ms | null): KeptBudget => ({ dialMs, tlsMs, totalMs: null, headersMs })

/** Go's http.DefaultClient: connections of its own, and no end to waiting for headers. */
export const defaultClient = (walker: Walker, story: Story): Door => ({
  ask: keptAlive(walker, story, goDefaultTransport.idleMs),
  budget: {
    dialMs: goDefaultTransport.dialMs,
    tlsMs: goDefaultTransport.tlsMs,
    totalMs: null,
    headersMs: null,
  },
})

/** moby daemon/containerd/registry_errors.go `translateRegistryError`; the CLI prints what it is given. */
function printed(stumble: Worded, { domain }: ImageReference): string {
  if (stumble.kind !== 'bad-status') return stumble.words
  if (stumble.message === null) return `unknown: ${stumble.words}`
  // Docker Hub's token server says `details`, where others say `errors`.
  return isDockerHub(domain)
    ? `authentication required - ${stumble.message}`
    : `error from registry: ${stumble.message}`
}
