/** /etc/hosts, which Go and glibc read before they ask a nameserver. */
import { limits } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'

export const hostsPath = '/etc/hosts'

/**
 * Addresses by lower-case name without a trailing dot, in the order of the file (Go 1.24
 * src/net/hosts.go, `readHosts`). A line without a valid address is skipped. Only the first
 * `limits.configFileBytes` characters are read. The record has no prototype, so that a host called
 * `constructor` is not found unless it stands there.
 */
export function parseHosts(text: string): RunnerFacts['pins'] {
  const pins = new Map<string, Set<string>>()
  for (const line of text.slice(0, limits.configFileBytes).split('\n')) {
    const [said = ''] = line.split('#', 1)
    const [address, ...names] = said.split(/[ \t\r]+/).filter((field) => field !== '')
    if (address === undefined || isIpAddress(address) === 0) continue
    for (const name of names.map(keyOf)) {
      pins.set(name, (pins.get(name) ?? new Set()).add(address))
    }
  }
  const record = Object.create(null) as Record<string, readonly string[]>
  for (const [name, addresses] of pins) record[name] = [...addresses]
  return record
}

const keyOf = (name: string) => name.toLowerCase().replace(/\.$/, '')

/** The runner's own /etc/hosts; nothing where it is not there or cannot be read, as for Docker. */
export async function readHosts(world: World): Promise<RunnerFacts['pins']> {
  const file = await world.readFile(hostsPath, limits.configFileBytes)
  return parseHosts(file.kind === 'text' ? file.text : '')
}
