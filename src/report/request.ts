import type { Endpoint, Ms } from './network.js'

/** An image reference, normalised as Docker normalises it (distribution/reference, `ParseNormalizedNamed`). */
export interface ImageReference {
  /** As the user wrote it. */
  readonly written: string
  /** The registry with its port, as Docker prints it: `docker.io`, `ghcr.io`, `[2001:db8::1]:5000`. */
  readonly domain: string
  /** The repository below the domain: `library/alpine`. */
  readonly path: string
  readonly tag: string | null
  /** `algorithm:hex`. */
  readonly digest: string | null
}

/** What the user wants to be told. Validated and immutable; part of the report. */
export interface Request {
  readonly images: readonly [ImageReference, ...ImageReference[]]
  /** `auto` follows `DOCKER_CONTENT_TRUST`. */
  readonly contentTrust: 'auto' | 'true' | 'false'
  /** An https URL without userinfo, or null for the client's own rule. */
  readonly trustServer: string | null
  /** Stand in for the `nameserver` lines, or null for the runner's own. */
  readonly resolvers: readonly Endpoint[] | null
  /** Queries for each resolver, name and record type. */
  readonly samples: number
  readonly slowThresholdMs: Ms
  readonly timeoutMs: Ms
  readonly failOn: FailOn
  /** Whose forecast decides; `auto` is docker's. */
  readonly client: 'auto' | 'docker' | 'buildx'
  readonly probeSuggestion: boolean
  /** Whether the way to a suspected public resolver is traced: while the run lasts anyhow, and with `true` longer, with its owner. */
  readonly trace: 'auto' | 'true' | 'false'
  /** Whether stored credentials are read and tried. */
  readonly checkCredentials: boolean
  /** Token servers (host names) outside the challenging host's registrable domain that may be sent credentials. */
  readonly trustedRealms: readonly string[]
  /** Whether an upload is started at the registry, and cancelled: the only thing that writes. */
  readonly writeCheck: boolean
}

export type FailOn = 'fail' | 'warn' | 'never'

/** Where the answer goes. Never looked at by a judge. */
export interface Delivery {
  /** Write the job summary. */
  readonly summary: boolean
  /** Where report.json goes, or null where nobody asked for one. */
  readonly reportPath: string | null
  /** Whether private addresses and names are shown as labels; `auto`: where everybody can read them. */
  readonly redact: 'auto' | 'true' | 'false'
  /** Publish a check run, too. Its token is none of this: only index.ts and publish/ have it. */
  readonly statusCheck: boolean
}
