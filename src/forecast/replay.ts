/** One push, replayed once: the daemon's part, then the CLI's. */
import type { Endpoint, ImageReference, Observations, TimelineStep } from '../report/index.js'
import { signsPushes } from '../push-path/docker-version.js'
import { pathOfImage } from '../push-path/path.js'
import { signImage } from './content-trust.js'
import { pushImage, type Content } from './daemon-push.js'
import { createGoResolver, type GoResolverOptions } from './go-resolver.js'
import { createStory, type End } from './story.js'

export interface Replayed {
  readonly end: End
  readonly timeline: readonly TimelineStep[]
}

export interface ReplayOptions {
  readonly image: ImageReference
  readonly content: Content
  readonly resolver: GoResolverOptions
  readonly keepDiary: boolean
}

export function replay(observations: Observations, options: ReplayOptions): Replayed {
  const { image, content, keepDiary } = options
  const { runner } = observations
  const story = createStory(keepDiary)
  if (runner.proxy.kind !== 'none') {
    const because = `Docker goes through the proxy in ${runner.proxy.variable}, which was not followed`
    return { end: story.endUnknown('proxy', because), timeline: [] }
  }
  const path = pathOfImage(observations, image)
  // Two processes, each with a resolver of its own.
  const walker = () => ({ observations, resolver: createGoResolver(options.resolver) })
  const failed = pushImage(walker(), story, image, path, content)
  if (failed !== null) return { end: failed, timeline: story.timeline }
  const end =
    runner.contentTrust.asked && !signsPushes(runner.client)
      ? story.end('pushed-unsigned', 'push', null)
      : signImage(walker(), story, image, path)
  return { end, timeline: story.timeline }
}

/** The nameservers that the push's clients ask, in order. */
export const clientServers = (observations: Observations): readonly Endpoint[] =>
  observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }))
