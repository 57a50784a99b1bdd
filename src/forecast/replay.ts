/** One push, replayed once: the daemon's part, then the CLI's. */
import type { Endpoint, ImageReference, Observations, TimelineStep } from '../report/index.js'
import { addressesWithoutDns } from '../push-path/addresses.js'
import { signsPushes } from '../push-path/docker-version.js'
import { pathOfImage } from '../push-path/path.js'
import { signImage } from './content-trust.js'
import { pushImage, type Content } from './daemon-push.js'
import type { SampleSource } from './exchanges.js'
import { createGoResolver } from './go-resolver.js'
import { createStory, type End } from './story.js'

export interface Replayed {
  readonly end: End
  readonly timeline: readonly TimelineStep[]
}

/** @param samples where each lookup's exchanges come from */
export function replay(
  observations: Observations,
  image: ImageReference,
  samples: SampleSource,
  content: Content,
): Replayed {
  const { runner } = observations
  const story = createStory()
  if (runner.proxy.kind !== 'none') {
    const end = story.endUnknown(
      'proxy',
      `Docker goes through the proxy in ${runner.proxy.variable}, which was not followed`,
    )
    return { end, timeline: [] }
  }
  const path = pathOfImage(observations, image)
  // Two processes, each with a resolver of its own.
  const process = () => ({
    observations,
    resolver: createGoResolver({
      rules: runner.lookup.go,
      servers: clientServers(observations),
      samples,
      pinned: (host) => addressesWithoutDns(observations, host),
    }),
  })
  const failed = pushImage(process(), story, image, path, content)
  if (failed !== null) return { end: failed, timeline: story.timeline }
  const end =
    runner.contentTrust.asked && !signsPushes(runner.client)
      ? story.end('pushed-unsigned', 'push', null)
      : signImage(process(), story, path)
  return { end, timeline: story.timeline }
}

/** The nameservers that the push's clients ask, in order. */
export const clientServers = (observations: Observations): readonly Endpoint[] =>
  observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }))
