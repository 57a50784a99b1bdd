/** What a sandbox is told to do, and what it tells: one scenario with one docker CLI. */
import type { Ms, Outcome, Report } from '../src/report/index.js'

/** A docker CLI that the lab can run. */
export interface Client {
  /** `docker.io 20.10.24`, or `docker 28.2.2` for the machine's own. */
  readonly name: string
  /** As `docker --version` tells it. */
  readonly version: string
  /** The folder that goes first on the PATH. */
  readonly folder: string
}

export interface Job {
  readonly scenario: string
  readonly act: 'recorded' | 'corrected'
  readonly client: Client
  /** Decides what is lost where chance plays. */
  readonly seed: string
  /** Both ways, or only the one that the scenario's own step would push. */
  readonly ways: 'both' | 'own'
  /** For new content; the content that is there has as many. */
  readonly layers: number
  /** Whether what the preflight suggests is tried, where the push ends badly. */
  readonly remedies: boolean
  /** The project's root. */
  readonly root: string
  /** Where the Debian packages are unpacked. */
  readonly packages: string
  /** The job's own folder: everything that it writes is below. */
  readonly folder: string
  readonly task: 'compare' | 'shell'
}

/** One `docker push`: `signed` of content that the registry has, `plain` of content that is new to it. */
export interface Push {
  readonly kind: 'plain' | 'signed'
  readonly forecast: Foretold
  readonly fact: Fact
  /** Queries for an A record that the simulator's resolvers saw, by name. */
  readonly queries: Readonly<Record<string, number>>
}

/** What the preflight says of this push. */
export interface Foretold {
  readonly outcome: Outcome
  readonly seconds: number
  readonly error: string | null
  /** Whether it is to stand still until somebody stops it. */
  readonly endless: boolean
  /** Every outcome that may be, with the interval of its probability. */
  readonly shares: readonly Share[]
}

export interface Share {
  readonly outcome: Outcome
  readonly low: number
  readonly high: number
}

/** A remedy of the report, and what came of it. */
export interface RemedyTried {
  /** Of the finding that suggests it. */
  readonly code: string
  readonly say: string
  readonly paste: string
  readonly where: string
  /** How the push is to end with it; null where the preflight does not know. */
  readonly foretold:
    (Pick<Foretold, 'outcome' | 'seconds' | 'error'> & { readonly probability: number }) | null
  readonly kind: Push['kind']
  /** The same push with it; null where the lab cannot follow: a workflow, or somebody's server. */
  readonly fact: Fact | null
}

/** What the real docker did. */
export interface Fact {
  /** null for an end that the lab cannot name: the words say what it was. */
  readonly outcome: Outcome | null
  readonly seconds: number
  /** Whether the lab stopped it. */
  readonly stopped: boolean
  /** The line that tells how it ended. */
  readonly words: string
}

export interface Done {
  readonly ok: true
  /** The preflight's own time. */
  readonly preflightMs: Ms
  /** How long a nameserver is waited for, as resolv.conf says. */
  readonly resolverTimeoutMs: Ms
  readonly verdict: Report['verdict']
  readonly culprit: Report['culprit']
  readonly pushes: readonly Push[]
  readonly remedies: readonly RemedyTried[]
  /** What the preflight has changed at a registry or a trust server, a line each. */
  readonly written: readonly string[]
}

/** A failure is the lab's own: no verdict about a forecast. */
export type JobResult = Done | { readonly ok: false; readonly why: string }
