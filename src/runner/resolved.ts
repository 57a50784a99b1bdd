/** systemd-resolved, asked through its own tool. */
import { limits } from '../budgets.js'
import type { ResolvedLink, ResolvedServerState, Told } from '../report/index.js'
import type { World } from '../world.js'
import { jsonAt, parseFirstJson } from './json.js'
import { quote } from './quote.js'
import { parseResolvedStatus } from './resolved-status.js'
import { askTool, notThere, notUnderstood, type ToolOutput } from './tool.js'

export interface Resolved {
  readonly links: readonly ResolvedLink[]
  /** Only root is told of them in most versions. */
  readonly serverStates: readonly ResolvedServerState[]
  readonly told: Told
}

const mostStates = 64

/** Up to 247 the tool does not know `--json`, and up to 238 it has another name. */
const statusCommands: readonly (readonly [string, ...string[]])[] = [
  ['resolvectl', '--no-pager', '--json=short', 'status'],
  ['resolvectl', '--no-pager', 'status'],
  ['systemd-resolve', '--no-pager', '--status'],
]

/** Asks for the servers of each interface and for what became of them. Never rejects; ends with the signal. */
export async function readResolved(world: World, signal: AbortSignal): Promise<Resolved> {
  const [status, states] = await Promise.all([
    askStatus(world, signal),
    askTool(world, ['resolvectl', '--no-pager', '--json=short', 'show-server-state'], signal),
  ])
  const serverStates = states.kind === 'told' ? parseServerStates(states.text) : []
  if (status.kind === 'skipped') return { links: [], serverStates, told: status }
  const links = parseResolvedStatus(status.text)
  return links === null
    ? { links: [], serverStates, told: notUnderstood('resolvectl', status.text) }
    : { links, serverStates, told: { kind: 'told' } }
}

/** A tool that hangs hangs with other options, too: the next command is for one that refuses or is not there. */
async function askStatus(world: World, signal: AbortSignal): Promise<ToolOutput> {
  const endMs = world.monotonicMs() + limits.toolMs
  let said: ToolOutput | null = null
  for (const command of statusCommands) {
    const leftMs = endMs - world.monotonicMs()
    if (leftMs <= 0 || signal.aborted) break
    const answer = await askTool(world, command, signal, leftMs)
    if (answer.kind === 'told') return answer
    // A tool that is there knows why better than one that is not.
    if (said === null || !answer.why.startsWith(notThere)) said = answer
  }
  return said ?? { kind: 'skipped', why: 'the run ended first' }
}

/** systemd src/resolve/resolved-dns-server.c, `dns_server_dump_state_to_json` (253 and later). Anything else is nothing. */
export function parseServerStates(text: string): readonly ResolvedServerState[] {
  const parsed = parseFirstJson(text)
  const listed: readonly unknown[] = parsed.ok && Array.isArray(parsed.value) ? parsed.value : []
  return listed.slice(0, mostStates).flatMap((one): readonly ResolvedServerState[] => {
    const server = jsonAt(one, 'Server')
    if (typeof server !== 'string' || server === '') return []
    const link = jsonAt(one, 'Interface')
    const level = jsonAt(one, 'VerifiedFeatureLevel')
    return [
      {
        server: quote(server),
        interface: typeof link === 'string' ? quote(link) : null,
        verifiedLevel: typeof level === 'string' ? quote(level) : 'n/a',
        failedUdp: countOf(jsonAt(one, 'FailedUDPAttempts')),
        failedTcp: countOf(jsonAt(one, 'FailedTCPAttempts')),
      },
    ]
  })
}

const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0
