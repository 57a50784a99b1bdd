/** A check run as GitHub's API takes it (docs.github.com, "REST API endpoints for check runs"), and what came of it. */
export interface CheckRun {
  readonly name: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown. */
  readonly summary: string
}

/** `why` is a sentence part. Texts of others are bounded, and without secrets. */
export type CheckRunEnd =
  /** `url` is its page, or null where the answer does not say. */
  | { readonly kind: 'published'; readonly url: string | null }
  /** GitHub answered, and took it not. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** Nobody answered, or not in time: it may be there all the same. */
  | { readonly kind: 'no-answer'; readonly why: string }
  /** Nothing was sent. */
  | { readonly kind: 'not-sent'; readonly why: string }
