/** How a push through containerd's resolver may go wrong, before its client has put its own words around it. */
import { isServiceError } from './http-status.js'
import type { Requested } from './request.js'
import type { End, Story } from './story.js'

/** Where the push of one part stumbles. `words` are containerd's, without what the client puts around them; null where they cannot be foretold. */
export type Stumble =
  /** Nobody answered; `error` is the innermost. */
  | { readonly kind: 'unreachable'; readonly at: Place; readonly words: string; readonly error: string }
  /** Somebody answered with what is no success; `message` is what the server says of it. */
  | {
      readonly kind: 'bad-status'
      readonly at: Place
      readonly words: string
      readonly status: number
      readonly message: string | null
    }
  | { readonly kind: 'denied'; readonly words: string | null }
  | { readonly kind: 'silent'; readonly at: Place }
  | { readonly kind: 'not-measured'; readonly at: Place; readonly because: string }

export type Place = 'registry' | 'token'

export const unanswered = (at: Place, asked: Extract<Requested, { kind: 'hangs' | 'unknown' }>): Stumble =>
  asked.kind === 'hangs' ? { kind: 'silent', at } : { kind: 'not-measured', at, because: asked.because }

/** @param printed what the client prints of a stumble that has words */
export function endOf(story: Story, stumble: Stumble, printed: (stumble: Worded) => string): End {
  switch (stumble.kind) {
    case 'unreachable':
      return story.end(unreachableAt[stumble.at], stepAt[stumble.at], printed(stumble))
    case 'bad-status':
      return story.end(
        isServiceError(stumble.status) ? 'service-error' : 'access-denied',
        stepAt[stumble.at],
        printed(stumble),
      )
    case 'denied': {
      const { words } = stumble
      return story.end(
        'access-denied',
        stepAt.registry,
        words === null ? null : printed({ ...stumble, words }),
      )
    }
    case 'silent':
      return story.end(unreachableAt[stumble.at], stepAt[stumble.at], null)
    case 'not-measured':
      return story.endUnknown(stepAt[stumble.at], stumble.because)
  }
}

export type Worded =
  | Extract<Stumble, { kind: 'unreachable' | 'bad-status' }>
  | { readonly kind: 'denied'; readonly words: string }

const stepAt: Readonly<Record<Place, string>> = { registry: 'layers and manifest', token: 'registry token' }
const unreachableAt = { registry: 'registry-unreachable', token: 'token-server-unreachable' } as const
