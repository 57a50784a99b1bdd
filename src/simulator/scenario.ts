import type { Build, Endpoint, ImageStore, Outcome, Verdict } from '../report/index.js'
import type { AnswerFaults } from './answer-faults.js'
import type { Zone } from './dns-answer.js'
import type { DnsRules } from './dns-rule.js'
import type { ClientRefusal, HttpFaults } from './http-server.js'
import type { ProxyRules } from './proxy-server.js'
import type { Account, UploadFaults } from './services.js'
import type { StoredTrustData } from './trust-data.js'

/** A network condition as data: the whole world in which a preflight runs, and what it has to say there. */
export interface Scenario {
  /** The file's name without its ending. */
  readonly name: string
  /** The base that this scenario completes: what is read here is both together. */
  readonly base?: string
  readonly title: string
  /** What happens, for a reader who has not seen it before. */
  readonly story: string
  /**
   * `lab`: cannot be played on loopback, since it needs namespaces or the real Docker. `loopback`: the lab cannot play it, which
   * has one machine, no container around it, no keys for trust data that no push leaves behind, and resolvers that remember nothing of the preflight when Docker comes.
   */
  readonly needs?: 'lab' | 'loopback'
  /** What happens depends on chance: it is known only after many runs with other seeds. */
  readonly chance?: true
  /** How often the lab plays it where chance decides; absent: as often as it does usually. */
  readonly runs?: number
  /** So many faults that the push meets together. The lab counts these scenarios. */
  readonly faultsCombined?: number
  /** The codes of findings that this looks like and must not raise, at any severity and in any act. */
  readonly nearMissOf?: readonly string[]
  /** ISO 8601, UTC. */
  readonly clock: string
  /** The request: inputs by name. */
  readonly request: ReadonlyMap<string, string>
  readonly machine: Machine
  /** Who may push where, at every token server; absent: everybody is granted what is asked for. */
  readonly accounts?: readonly Account[]
  /**
   * What every trust server has, by repository: `docker.io/library/alpine`; absent: no repository was ever signed. In the
   * lab a real docker has signed it.
   */
  readonly trustData?: ReadonlyMap<string, StoredTrustData>
  /** By address. */
  readonly resolvers: ReadonlyMap<string, DnsRules>
  /** Real resolvers; only in the lab. */
  readonly software?: readonly Software[]
  readonly zone: Zone
  readonly servers: readonly ScenarioServer[]
  /** Proxies between the machine and the servers; the machine's variables and files say who goes through them. */
  readonly proxies?: readonly ScenarioProxy[]
  /** By the server's address and port: `203.0.113.10:443`. */
  readonly faults?: ReadonlyMap<string, ServerFaults>
  readonly corrected?: SecondAct
  readonly expect: Expectations
}

export interface Machine {
  /** What `docker --version` tells; null where there is no docker. */
  readonly docker: string | null
  /** How its programs are built; left out: what packages do, for nothing is found. Elsewhere than on loopback the real ones show. */
  readonly builds?: ProgramBuilds
  /** What `docker info` tells of the daemon; left out: none answers. */
  readonly daemon?: { readonly version: string; readonly store: ImageStore }
  /** Versions of the CLI's plugins by name. */
  readonly plugins?: ReadonlyMap<string, string>
  /** What other tools print, by their command line: `resolvectl --no-pager status`. Every other one is not there. */
  readonly tools?: ReadonlyMap<string, string>
  /** Credential helpers, by the end of their name: `pass` for docker-credential-pass. Every other one is not there. */
  readonly helpers?: ReadonlyMap<string, ScenarioHelper>
  readonly environment: ReadonlyMap<string, string>
  /** Text by absolute path. */
  readonly files: ReadonlyMap<string, string>
  /** Symbolic links that lead nowhere, by absolute path: what stands in them. */
  readonly danglingLinks?: ReadonlyMap<string, string>
}

/** What a credential helper does when it is asked for a login. */
export interface ScenarioHelper {
  /** `name:password` by key; it says of every other key that it has none. */
  readonly logins?: ReadonlyMap<string, string>
  /** Printed whatever it is asked for. */
  readonly prints?: string
  /** Its exit status whatever it is asked for. */
  readonly status?: number
  readonly hangs?: true
}

export interface ProgramBuilds {
  readonly docker?: Exclude<Build, 'unknown'>
  readonly dockerd?: Exclude<Build, 'unknown'>
}

export interface ScenarioServer {
  readonly at: Endpoint
  /** What its certificate is for. */
  readonly names: readonly string[]
  readonly serves: 'registry' | 'token' | 'trust'
  readonly realm?: string
  readonly service?: string
  /** A registry that asks for name and password itself: the realm that it names. */
  readonly basicRealm?: string
  /** Default: true. */
  readonly tls?: boolean
}

/** A forward proxy that speaks plain HTTP: CONNECT to a server, and requests in absolute form. */
export interface ScenarioProxy extends ProxyRules {
  readonly at: Endpoint
  /**
   * The address of the resolver of this scenario that the proxy looks names up with, whose rules may make it slow or dead.
   * Left out: it knows the scenario's zone, at once.
   */
  readonly resolver?: string
  /** Every SYN to it is lost. */
  readonly silent?: true
}

/** What is wrong with a server. */
export interface ServerFaults extends HttpFaults, AnswerFaults, UploadFaults {
  /** Answered to every request that carries a token. */
  readonly statusWithToken?: number
  /** Answered to every POST for a token. */
  readonly statusOfPost?: number
  /** Seconds for which its tokens are good; as long as Docker Hub's where nothing is said. */
  readonly tokenLives?: number
  readonly certificate?: CertificateFault
  /** It wants a certificate of its clients, and does this to those without a good one. */
  readonly clientCertificate?: ClientRefusal
  /** So many SYNs of every connection are lost; only in the lab. */
  readonly lostSyns?: number
  /** Every SYN is lost. */
  readonly silent?: true
}

/**
 * The last two are signed by an authority that no store has: one of the team's own, and one of a product that opens TLS.
 * A file of the machine gets it where `{team-authority}` or `{proxy-authority}` stands in its text. The same of `{client-certificate}` and
 * `{client-key}`, which a server with `clientCertificate` takes, of `{expired-client-certificate}` and `{expired-client-key}`, which it
 * does not, and of `{another-key}`.
 */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'unknown-authority'
  | 'self-signed'
  | 'for-clients'
  | 'team-authority'
  | 'proxy-authority'

/** A real resolver that the lab runs. */
export interface Software {
  readonly runs: 'unbound' | 'dnsmasq' | 'bind9'
  /** Out in the network, or on the machine that pushes. */
  readonly on: 'network' | 'runner'
  /** Where it listens; the lab gives them to the loopback interface of that side. */
  readonly addresses: readonly string[]
  /** Its configuration by file name; `{folder}` in a text stands for the folder of these files. */
  readonly files: ReadonlyMap<string, string>
}

/** The file that each of them is started with. */
export const mainFiles: Readonly<Record<Software['runs'], string>> = {
  unbound: 'unbound.conf',
  dnsmasq: 'dnsmasq.conf',
  bind9: 'named.conf',
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
  /** The outcome without content trust. Only the lab looks at it. */
  readonly plain?: Outcome
  /**
   * Where chance decides, the forecast's 95 % interval of this outcome has to hold the share that was seen, and to be no
   * wider. Only the lab looks at it.
   */
  readonly intervalAtMost?: number
  readonly verdict?: Verdict
  /** The code of the finding that is the cause; empty where there must be none. */
  readonly culprit?: string
  /** The address to blame; empty where there must be none. */
  readonly resolver?: string
  readonly suggestion?: string
  /** Words in the culprit's title, where its code leaves open what it is. */
  readonly says?: string
  /** Words in the culprit's evidence. */
  readonly shows?: string
  /** The codes of all that is to be mended, in the report's order: warnings and errors that follow from nothing else. */
  readonly culprits?: readonly string[]
  /** The codes of all findings, in the report's order. */
  readonly findings?: readonly string[]
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
