/** What a client of containerd's resolver brings, and which failures the resolver itself tries again. */
import type { ImagePath } from '../push-path/path.js'
import type { ImageReference } from '../report/index.js'
import type { Content } from './daemon-push.js'
import { isEndOfFile, traitsOf } from './go-errors.js'
import type { Ask, KeptBudget } from './kept-alive.js'
import type { Walker } from './request.js'
import type { Story } from './story.js'

export interface ResolverSetting {
  readonly walker: Walker
  readonly story: Story
  readonly image: ImageReference
  readonly path: ImagePath
  readonly content: Content
  readonly registry: Door
  readonly token: Door
  /** Whether a transport that failed is tried again. */
  readonly triesTransport: boolean
}

/** Connections, and how long is waited at them. */
export interface Door {
  readonly ask: Ask
  readonly budget: KeptBudget
}

/** resolver.go `isTransientTransportErr`. */
export function isTriedAgain({ observations }: Walker, error: string): boolean {
  const { timeout, deadline } = traitsOf(observations, error)
  return (timeout && !deadline) || isEndOfFile(error)
}
