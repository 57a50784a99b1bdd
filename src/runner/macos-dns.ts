/** macOS's resolver configuration: `scutil --dns`, since resolv.conf is for programs that do not ask the system (resolver(5)). */
import { isIpAddress } from '../push-path/address.js'
import type { Told } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'
import { askTool, notUnderstood, skipped, type Skipped } from './tool.js'

export const macosSource = 'scutil --dns'

export interface SystemDns {
  readonly kind: 'told'
  readonly nameservers: readonly string[]
  readonly search: readonly string[]
  readonly timeoutSeconds: number | null
  /** Of the interface or network service that they belong to, or null. */
  readonly owner: string | null
  /** Why there is no `owner`, where a tool that could know did not tell. */
  readonly ownerTold: Told
}

/** Configd dnsinfo_internal.h, `_dns_resolver_print`: three parts, of which the first is asked by everybody. */
const otherParts = /^DNS configuration \(for (?:scoped|service-specific) queries\)/m
const most = 32

/** The first resolver that is not for one domain only, or null for a text that is none of scutil's. Nothing throws. */
export function parseScutil(text: string): (SystemDns & { readonly device: string | null }) | null {
  const [part = ''] = text.split(otherParts)
  if (!/^(?:DNS configuration|No DNS configuration available)/m.test(part)) return null
  const resolvers = part.split(/^resolver #\d+\s*$/m).slice(1)
  const usual = resolvers.find((one) => !/^[ \t]*(?:domain[ \t]*:|options[ \t]*:[ \t]*mdns)/m.test(one)) ?? ''
  const valuesOf = (label: string) =>
    [...usual.matchAll(new RegExp(`^[ \\t]*${label}[ \\t]*:(.*)$`, 'gm'))].map(([, value = '']) =>
      value.trim(),
    )
  const [timeout] = valuesOf('timeout')
  const [device] = valuesOf('if_index').map((value) => /\(([^()]+)\)/.exec(value)?.[1])
  return {
    kind: 'told',
    nameservers: valuesOf('nameserver\\[\\d+\\]')
      .filter((one) => isIpAddress(one) !== 0)
      .slice(0, most),
    search: valuesOf('search domain\\[\\d+\\]')
      .filter((one) => /^\S+$/.test(one))
      .slice(0, most)
      .map(quote),
    timeoutSeconds: timeout !== undefined && /^\d{1,4}$/.test(timeout) ? Number(timeout) : null,
    owner: null,
    ownerTold: { kind: 'told' },
    device: device === undefined ? null : quote(device),
  }
}

/** The name of the network service on a device: `(1) Wi-Fi` and below it `(Hardware Port: Wi-Fi, Device: en0)`. */
export function serviceOn(text: string, device: string): string | null {
  const lines = text.split('\n')
  const below = lines.findIndex((line) => /Device: ([^):]*)\)/.exec(line)?.[1]?.trim() === device)
  const name = /^\((?:\d+|\*)\) (.*)/.exec(lines[below - 1] ?? '')?.[1]?.trim() ?? ''
  return name === '' ? null : quote(name)
}

/** Never rejects; ends with the signal. */
export async function readMacosDns(world: World, signal: AbortSignal): Promise<SystemDns | Skipped> {
  const [dns, services] = await Promise.all([
    askTool(world, ['scutil', '--dns'], signal),
    askTool(world, ['networksetup', '-listnetworkserviceorder'], signal),
  ])
  if (dns.kind === 'skipped') return dns
  const parsed = parseScutil(dns.text)
  if (parsed === null) return notUnderstood('scutil --dns', dns.text)
  if (parsed.nameservers.length === 0) return skipped('scutil --dns names no nameserver')
  const { device, ...told } = parsed
  if (services.kind === 'skipped') return { ...told, ownerTold: services }
  // An interface of a VPN is none of these, and its nameservers are not to be changed there.
  const owner = device === null ? null : serviceOn(services.text, device)
  const isTheirs = /^\((?:\d+|\*)\) /m.test(services.text)
  return {
    ...told,
    owner,
    ownerTold: isTheirs ? { kind: 'told' } : notUnderstood('networksetup', services.text),
  }
}
