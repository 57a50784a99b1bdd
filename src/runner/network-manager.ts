/** NetworkManager: which of its connections is the one to change. */
import type { Told } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'
import { askTool, notUnderstood } from './tool.js'

export interface NetworkManagerConnection {
  readonly connection: string | null
  readonly told: Told
}

/** Where NetworkManager keeps the nameservers that it does not write into resolv.conf (NetworkManager.conf(5), `rc-manager`). */
export const networkManagerUpstreamPath = '/run/NetworkManager/no-stub-resolv.conf'

/** Connections over which nothing of a push goes. */
const inward: ReadonlySet<string> = new Set(['loopback', 'bridge', 'dummy', 'veth', 'tun', 'ip-tunnel'])

/** Asks `nmcli`, whose terse output is no language's. Never rejects; ends with the signal. */
export async function readConnection(world: World, signal: AbortSignal): Promise<NetworkManagerConnection> {
  const command = [
    'nmcli',
    '--terse',
    '--fields',
    'NAME,DEVICE,TYPE',
    'connection',
    'show',
    '--active',
  ] as const
  const answer = await askTool(world, command, signal)
  if (answer.kind === 'skipped') return { connection: null, told: answer }
  const connections = parseConnections(answer.text)
  if (connections === null) return { connection: null, told: notUnderstood('nmcli', answer.text) }
  const outward = connections.find(({ type }) => !inward.has(type))
  return { connection: outward === undefined ? null : quote(outward.name), told: { kind: 'told' } }
}

interface Connection {
  readonly name: string
  readonly type: string
}

/** A line for each connection, `:` between its fields and `\` before one that belongs to a field (nmcli(1), `--terse`). Null for anything else, and for nothing. */
export function parseConnections(text: string): readonly Connection[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.map((line) =>
    [...line.matchAll(/((?:\\.|[^:\\])*)(?::|$)/g)].map(([, value = '']) => value.replace(/\\(.)/g, '$1')),
  )
  const connections = rows.flatMap(([name, , type]) =>
    name === undefined || name === '' || type === undefined || !/^[a-z0-9-]+$/.test(type)
      ? []
      : [{ name, type }],
  )
  return lines.length > 0 && connections.length === lines.length ? connections : null
}
