import type { Endpoint, Outcome, Verdict } from '../report/index.js'
import type { Zone } from './dns-answer.js'
import type { DnsRules } from './dns-rule.js'
import type { Behaviour } from './http-server.js'

/** A network condition as data: the whole world in which a preflight runs, and what it has to say there. */
export interface Scenario {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  /** What happens, for a reader who has not seen it before. */
  readonly story: string
  /** Cannot be played on loopback: needs namespaces or the real Docker. */
  readonly needs?: 'lab'
  /** ISO 8601, UTC. */
  readonly clock: string
  /** The request: inputs by name. */
  readonly request: ReadonlyMap<string, string>
  readonly machine: Machine
  /** By address. */
  readonly resolvers: ReadonlyMap<string, DnsRules>
  readonly zone: Zone
  readonly servers: readonly ScenarioServer[]
  readonly corrected?: SecondAct
  readonly expect: Expectations
}

export interface Machine {
  /** What `docker --version` tells; null where there is no docker. */
  readonly docker: string | null
  readonly environment: ReadonlyMap<string, string>
  /** Text by absolute path. */
  readonly files: ReadonlyMap<string, string>
}

export interface ScenarioServer {
  readonly at: Endpoint
  /** What its certificate is for. */
  readonly names: readonly string[]
  readonly serves: 'registry' | 'token' | 'trust'
  readonly realm?: string
  readonly service?: string
  /** Default: true. */
  readonly tls?: boolean
  /** Answered to every request. */
  readonly status?: number
  readonly behaviour?: Behaviour
}

/** What is changed in the world to see whether it helps. Files and resolvers replace those of the same path or address. */
export interface SecondAct {
  readonly title: string
  readonly files?: ReadonlyMap<string, string>
  readonly resolvers?: ReadonlyMap<string, DnsRules>
}

/** What the preflight has to say. What is left out is not looked at. */
export interface Expectation {
  readonly outcome: Outcome
  readonly verdict?: Verdict
  /** The code of the finding that is the cause; empty where there must be none. */
  readonly culprit?: string
  /** The address to blame; empty where there must be none. */
  readonly resolver?: string
  readonly suggestion?: string
}

export interface Expectations extends Expectation {
  /** With the second act. */
  readonly corrected?: Expectation
}

/** The scenario with its second act played: what `corrected` replaces is replaced, and its expectation stands. A scenario without one comes back as it is. */
export function correctedScenario(scenario: Scenario): Scenario {
  const { corrected, expect, ...rest } = scenario
  if (corrected === undefined || expect.corrected === undefined) return scenario
  return {
    ...rest,
    title: corrected.title,
    machine: {
      ...scenario.machine,
      files: new Map([...scenario.machine.files, ...(corrected.files ?? [])]),
    },
    resolvers: new Map([...scenario.resolvers, ...(corrected.resolvers ?? [])]),
    expect: expect.corrected,
  }
}
