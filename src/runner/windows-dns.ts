/** Windows' resolver configuration: `Get-DnsClientServerAddress`, since there is no resolv.conf. */
import { limits } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { World } from '../world.js'
import { jsonAt, parseFirstJson } from './json.js'
import type { SystemDns } from './macos-dns.js'
import { quote } from './quote.js'
import { askTool, notUnderstood, skipped, type Skipped } from './tool.js'

export const windowsSource = 'Get-DnsClientServerAddress'

/**
 * Interfaces that are connected only, the one that Windows prefers first. `[int]` and `@()` since PowerShell 5.1 and 7
 * write enumerations and lists of one differently.
 */
const script = [
  "$ErrorActionPreference='Stop'",
  '$m=@{}',
  'Get-NetIPInterface -ConnectionState Connected|ForEach-Object{$m["$($_.ifIndex)"]=$_.InterfaceMetric}',
  'Get-DnsClientServerAddress|Where-Object{$m.ContainsKey("$($_.InterfaceIndex)")}|Sort-Object{$m["$($_.InterfaceIndex)"]}|Select-Object InterfaceAlias,InterfaceIndex,AddressFamily,ServerAddresses|ConvertTo-Json -Compress -Depth 3',
].join(';')

export const windowsCommand = ['powershell', '-NoProfile', '-NonInteractive', '-Command', script] as const

const most = 32
/** What Windows has for IPv6 where nobody set anything (site-local, RFC 3879 took them away). */
const placeholder = /^fec0:0:0:ffff::[123](?:%\d+)?$/i

/** Null for a text that is none of its. Nothing throws. */
export function parseServerAddresses(text: string): SystemDns | null {
  const parsed = parseFirstJson(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok || parsed.value === null) return null
  const entries: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value]
  if (!entries.some((one) => jsonAt(one, 'InterfaceAlias') !== undefined)) return null
  const rows = entries.map((one) => {
    const alias = jsonAt(one, 'InterfaceAlias')
    return {
      alias: typeof alias === 'string' ? quote(alias) : null,
      addresses: addressesIn(jsonAt(one, 'ServerAddresses')),
    }
  })
  const first = rows.find(({ addresses }) => addresses.length > 0)
  return {
    kind: 'told',
    nameservers: [...new Set(rows.flatMap(({ addresses }) => addresses))].slice(0, most),
    search: [],
    timeoutSeconds: null,
    owner: first?.alias ?? null,
    ownerTold: { kind: 'told' },
  }
}

/** PowerShell 5.1 wraps a list as `{"value": [...], "Count": 1}`, and 7 may write a single one as text. */
function addressesIn(written: unknown): readonly string[] {
  const value = jsonAt(written, 'value') ?? written
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value]
  return listed.flatMap((one) =>
    typeof one === 'string' && isIpAddress(one) !== 0 && !placeholder.test(one) ? [one] : [],
  )
}

/** Never rejects; ends with the signal. */
export async function readWindowsDns(world: World, signal: AbortSignal): Promise<SystemDns | Skipped> {
  const answer = await askTool(world, windowsCommand, signal, limits.powershellMs)
  if (answer.kind === 'skipped') return answer
  const parsed = parseServerAddresses(answer.text)
  if (parsed === null) return notUnderstood(windowsSource, answer.text)
  return parsed.nameservers.length === 0 ? skipped(`${windowsSource} names no nameserver`) : parsed
}
