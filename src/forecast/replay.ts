/** One push of one client, replayed once. */
import { pathOfImage } from '../push-path/path.js'
import type { ImageReference, Ms, Observations, TimelineStep } from '../report/index.js'
import type { Client } from './clients.js'
import type { Content } from './daemon-push.js'
import type { Program } from './library.js'
import type { NameResolver } from './name-resolver.js'
import { createStory, type End } from './story.js'

export interface Replayed {
  readonly end: End
  readonly timeline: readonly TimelineStep[]
}

export interface ReplayOptions {
  readonly image: ImageReference
  readonly client: Client
  readonly content: Content
  /** The resolver of a new process of this program, which may ask what time of the push it is. */
  readonly resolverOf: (program: Program, nowMs: () => Ms) => NameResolver
  readonly keepDiary: boolean
}

export function replay(observations: Observations, options: ReplayOptions): Replayed {
  const { image, client, content, resolverOf, keepDiary } = options
  const story = createStory(keepDiary)
  const path = pathOfImage(observations, image)
  const start = (program: Program) => ({ observations, resolver: resolverOf(program, () => story.now()) })
  const end = client.push({ observations, story, image, path, content, start })
  return { end, timeline: story.timeline }
}
