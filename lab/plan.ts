/** What is played: which scenarios, with which docker CLI, how often. Pure. */
import { correctedScenario, type Scenario } from '../src/simulator/index.js'
import type { Client, Job } from './job.js'
import { isPlayedByTinyproxy } from './proxies.js'

/** One run of a scenario. A second act is a scenario of its own here. */
export interface Planned {
  /** `founding-incident`, `founding-incident (corrected)`. */
  readonly title: string
  readonly scenario: Scenario
  readonly client: Client
  readonly job: Pick<Job, 'scenario' | 'act' | 'client' | 'seed' | 'ways' | 'layers' | 'remedies'>
}

/** A network that chance decides is played so often, each time with another seed, unless it says how often. */
export const chanceRuns = 20

const runsOf = ({ chance, runs }: Scenario): number => (chance === true ? (runs ?? chanceRuns) : 1)

/** A dozen or so that take seconds and end in every way that can be had here, real resolvers among them. */
export const quickScenarios: readonly string[] = [
  'founding-incident',
  'healthy',
  'healthy-signed',
  'hub-trust-name-silent-at-first',
  'nxdomain-by-first',
  'token-name-unknown',
  'token-name-silent-at-first',
  'trust-name-silent-at-first',
  'trust-name-slow-and-trust-server-slow',
  'trust-server-hangs',
  'trust-server-is-none',
  'registry-hangs',
  'registry-limits-rate',
  'wrong-password',
  'bind-lame-delegation',
  'dnsmasq-one-dead-upstream',
  'unbound-broken-signature',
  'single-request-and-trust-name-slow',
  'timeout-one-second-and-trust-name-slow-at-both',
]

/** What a push meets on its way beside resolvers: logins, tokens, certificates, trust data, addresses and helpers. */
export const pushPathScenarios: readonly string[] = [
  // A repository that is new, and one that was signed before.
  'healthy-signed',
  'healthy-signed-before',
  'signing-key-missing',
  'wrong-password',
  'account-may-not-push',
  'helper-hangs',
  'logins-in-a-helper',
  'login-in-a-helper-is-wrong',
  'token-name-unknown',
  'token-already-expired',
  'trust-certificate-expired',
  'trust-server-authority-missing',
  'trust-timestamp-expired',
  'trust-root-expired',
  // IPv6 without a route, and one dead address of two.
  'addresses-without-route',
  'registry-ipv6-only-without-route',
  'ipv6-leads-nowhere',
  'registry-first-address-refused',
  'trust-server-first-address-silent',
  // A proxy: allowed, denied, without a login, with a wrong one, with a resolver of its own that is dead, slow or knows less.
  'proxy-in-between',
  'proxy-denies-the-trust-server',
  'proxy-wants-a-login',
  'proxy-refuses-a-login',
  'proxy-with-a-dead-resolver',
  'proxy-with-a-slow-resolver',
  'proxy-does-not-know-the-registry',
]

/** From this major version on docker itself does not sign any more; no package has it yet. */
const withoutContentTrust = 29

/** Not where this scenario's docker cannot be had (its forecast is from source), nor where loopback alone can play it or its proxy. */
export const isRunnable = ({ machine, needs, proxies }: Scenario): boolean =>
  needs !== 'loopback' &&
  (proxies ?? []).every(isPlayedByTinyproxy) &&
  machine.docker !== null &&
  Number(machine.docker.split('.')[0]) < withoutContentTrust

export function planFor(scenarios: readonly Scenario[], clients: readonly Client[]): readonly Planned[] {
  return scenarios.filter(isRunnable).flatMap((scenario) => {
    const acts =
      scenario.corrected === undefined ? (['recorded'] as const) : (['recorded', 'corrected'] as const)
    return acts.flatMap((act) =>
      // Chance needs many runs: one CLI will do, they ask in the same way.
      (scenario.chance === true ? clients.slice(0, 1) : clients).flatMap((client) =>
        Array.from({ length: runsOf(scenario) }, (_, index): Planned => ({
          title: act === 'recorded' ? scenario.name : `${scenario.name} (corrected)`,
          scenario: act === 'recorded' ? scenario : correctedScenario(scenario),
          client,
          job: {
            scenario: scenario.name,
            act,
            client,
            seed: `${scenario.name} ${index}`,
            ways: scenario.chance === true ? 'own' : 'both',
            layers: 1,
            // Once: what a CLI asks is foretold and compared for each of them, and a remedy changes only the answers.
            remedies: client === clients[0] && index === 0,
          },
        })),
      ),
    )
  })
}
