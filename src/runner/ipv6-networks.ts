/** /proc/net/if_inet6: the IPv6 addresses that this machine could speak from. */
import { limits } from '../budgets.js'
import type { RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'

export const ipv6AddressesPath = '/proc/net/if_inet6'

/** Address, interface, prefix length, scope and flags in hexadecimal, and the interface's name (Linux net/ipv6/addrconf.c `if6_seq_show`). */
const line = /^([0-9a-f]{32}) +[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+) +\S+$/
/** IFA_F_DADFAILED and IFA_F_TENTATIVE (Linux include/uapi/linux/if_addr.h): nothing is sent from such an address. */
const unusable = 0x08 | 0x40
const loopback = `${'0'.repeat(31)}1`
const networkDigits = 16

/** The first 64 bits of each usable address, without repeats, and `::1` as it is. */
export function parseIpv6Networks(text: string): RunnerFacts['ipv6Networks'] {
  const found = text.split('\n').flatMap((one) => {
    const [, digits = '', flags = ''] = line.exec(one) ?? []
    if (digits === '' || (Number.parseInt(flags, 16) & unusable) !== 0) return []
    return [digits === loopback ? '::1' : networkOf(digits.slice(0, networkDigits))]
  })
  return [...new Set(found)]
}

/** Four groups without their leading zeros, and `::` for those that are zero. */
function networkOf(digits: string): string {
  const groups = digits.match(/.{4}/g) ?? []
  const written = groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
  return `${written.replace(/(?<!(?:^|:)0)(?:(?:^|:)0)+$/, '')}::`
}

/** This machine's own; none where there is no such file, for then the kernel has no IPv6. Never rejects. */
export async function readIpv6Networks(world: World): Promise<RunnerFacts['ipv6Networks']> {
  const file = await world.readFile(ipv6AddressesPath, limits.configFileBytes)
  return parseIpv6Networks(file.kind === 'text' ? file.text : '')
}
