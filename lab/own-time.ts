/** How long the preflight itself may take in a scenario. Pure. */
import { contentTrust, daemon } from '../src/budgets.js'
import type { Ms } from '../src/report/index.js'
import { routeKey, type Scenario, type ServerFaults } from '../src/simulator/index.js'

/** What may be late in a scenario, beside resolvers. */
export type LateAt = 'nothing but resolvers' | 'connection' | 'TLS' | 'reply'

/** A Docker client's own budget for that phase. */
const budgetMs: Readonly<Record<Exclude<LateAt, 'nothing but resolvers'>, Ms>> = {
  connection: Math.max(daemon.dialMs, contentTrust.dialMs),
  TLS: Math.max(daemon.tlsMs, contentTrust.tlsMs),
  reply: Math.max(daemon.pingMs, daemon.tokenMs, contentTrust.tokenMs),
}
/** What the preflight does besides waiting. */
const besidesMs = 1_500

export interface OwnTimeLimit {
  readonly lateAt: LateAt
  readonly seconds: number
}

/** One time-out of a resolver, or the budget of the slowest phase that a server's fault makes late; and what it does besides. */
export function ownTimeLimit(scenario: Scenario, resolverTimeoutMs: Ms): OwnTimeLimit {
  const phases = latePhases(scenario)
  const [slowest] = [...phases].sort((one, other) => budgetMs[other] - budgetMs[one])
  const ms = slowest === undefined ? resolverTimeoutMs : budgetMs[slowest]
  return { lateAt: slowest ?? 'nothing but resolvers', seconds: (ms + besidesMs) / 1_000 }
}

type Phase = keyof typeof budgetMs

function latePhases(scenario: Scenario): readonly Phase[] {
  const { servers, faults } = scenario
  const late = servers.flatMap(({ at, tls }) => phasesOf(faults?.get(routeKey(at)) ?? {}, tls !== false))
  return pinsNowhere(scenario) ? [...late, 'connection'] : late
}

/** Whether a name in the hosts file has an address where nobody is: an old pin. */
function pinsNowhere({ machine, servers }: Scenario): boolean {
  const lines = (machine.files.get('/etc/hosts') ?? '').split('\n')
  const pins = lines
    .filter((line) => !line.includes('localhost'))
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '' && !address.startsWith('#'))
  return pins.some((address) => servers.every(({ at }) => at.address !== address))
}

function phasesOf(fault: ServerFaults, tls: boolean): readonly Phase[] {
  const { silent, lostSyns, hang, acceptAfter, dataAfter } = fault
  return [
    ...(silent === true || lostSyns !== undefined ? (['connection'] as const) : []),
    // The kernel accepts; what is not read is the first word, TLS's or the request.
    ...(hang === true || acceptAfter !== undefined ? [tls ? ('TLS' as const) : ('reply' as const)] : []),
    ...(dataAfter === undefined ? [] : (['reply'] as const)),
  ]
}
