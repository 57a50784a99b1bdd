import type { Endpoint, Ms } from './network.js'
import type { Measurement } from './measurement.js'
import type { Request } from './request.js'
import type { Route } from './route.js'
import type { RunnerFacts } from './runner.js'

/** All that judging may look at. Holds no secret. */
export interface Observations {
  readonly schemaVersion: 1
  readonly request: Request
  readonly runner: RunnerFacts
  readonly measurements: readonly Measurement[]
  /** The way to each resolver that was suspected, if it is public. */
  readonly routes: readonly Route[]
}

/** `upload`: another host than the registry's, which takes the layers; only a write-check tells. */
export type Role = 'registry' | 'token' | 'trust' | 'upload' | 'proxy'

/** A host that the push will talk to. */
export interface PathHost {
  /** A name, or an IP address without brackets. */
  readonly host: string
  readonly port: number
  readonly roles: readonly Role[]
  /** Indices into `request.images`. */
  readonly images: readonly number[]
}

/** How a push ends, from the best to the worst as `worstFirst` (forecast/outcomes.ts) orders them. */
export type Outcome =
  | 'ok'
  | 'false-401'
  | 'trust-server-unreachable'
  | 'token-server-unreachable'
  | 'registry-unreachable'
  | 'access-denied'
  | 'signing-failed'
  | 'service-error'
  | 'pushed-unsigned'
  | 'unknown'

/** One way in which a push may end. */
export interface Ending {
  readonly outcome: Outcome
  /** The client's step at which it ends: `trust server ping`. */
  readonly step: string
  /** The text that Docker would print last, or null where it prints no error. */
  readonly error: string | null
  /** How long Docker itself takes to get there. */
  readonly seconds: number
  readonly probability: number
  /** The 95 % interval of `probability`. */
  readonly low: number
  readonly high: number
}

/** A stretch of the predicted push, in ms from its start. */
export interface TimelineStep {
  readonly step: string
  readonly fromMs: Ms
  readonly toMs: Ms
  /** How long the client waits for it as a whole, or null where it has no such limit. */
  readonly limitMs: Ms | null
  readonly note: string
}

/** What one client will do with one image. */
export interface Forecast {
  readonly image: string
  /** `docker 28.0.4`. */
  readonly client: string
  /** Whether this client is the one that is going to push; what the others would do raises the verdict to `warn` at most. */
  readonly decides: boolean
  /** Likeliest first. */
  readonly endings: readonly [Ending, ...Ending[]]
  /** Seconds for a new image of one layer, where `endings` speak of one that the registry already has. */
  readonly secondsIfNew: number
  /** What Docker would print last for such a new image, or null where it prints no error. */
  readonly errorIfNew: string | null
  readonly timeline: readonly TimelineStep[]
  /** DNS samples that the forecast rests on. */
  readonly samples: number
  /** `measured` where the lab has rows with this client's version family, else `source`. */
  readonly basis: 'measured' | 'source'
  /** Why the outcome is `unknown`, or null. */
  readonly unknownBecause: string | null
}

export type Severity = 'error' | 'warning' | 'hint'

/** The same change where its manager keeps it. */
export interface Lasting {
  /** One line, imperative. */
  readonly say: string
  readonly paste: string
  /** Where `paste` goes: a file or a place. */
  readonly where: string
}

/** What to do, and what the replay says of it. */
export interface Remedy {
  /** One line, imperative. */
  readonly say: string
  /** What can be pasted. */
  readonly paste: string
  /** Where `paste` goes: a file or a place. */
  readonly where: string
  /** What makes it last on this runner, where `paste` would be written over; null where it lasts by itself or nobody knows. */
  readonly lasting: Lasting | null
  /** How the push ends with it, or null where that is not known. */
  readonly then: Ending | null
}

export interface Subject {
  readonly resolver: Endpoint | null
  /** Of the resolver among the nameservers, from 1. */
  readonly position: number | null
  readonly host: string | null
}

export interface Finding {
  /** Stable, kebab-case; the page is docs/findings/<code>.md. */
  readonly code: string
  readonly severity: Severity
  readonly subject: Subject
  /** One sentence: layer, resolver, host, number. */
  readonly title: string
  readonly evidence: readonly string[]
  /** The command to see it by hand, or null. */
  readonly byHand: string | null
  readonly remedy: Remedy | null
  /** The code of the finding that this one follows from, or null for a root cause. */
  readonly consequenceOf: string | null
  readonly docs: string
}

export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown'

export interface Culprit {
  readonly code: string
  readonly resolver: string | null
  readonly position: number | null
  readonly host: string | null
}

export interface Judgement {
  readonly verdict: Verdict
  /** Of the worst image. */
  readonly outcome: Outcome
  readonly predictedError: string | null
  readonly seconds: number
  readonly secondsIfNew: number
  readonly culprit: Culprit | null
  readonly forecast: readonly Forecast[]
  readonly findings: readonly Finding[]
  /** Every remedy that was replayed for the findings that need one, the best first. */
  readonly remedies: readonly Remedy[]
  readonly path: readonly PathHost[]
}

export interface Report extends Observations, Judgement {
  /** The preflight's own time. */
  readonly durationMs: Ms
}
