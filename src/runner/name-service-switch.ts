/** /etc/nsswitch.conf: which sources name a host, and in which order. */
import { limits } from '../budgets.js'
import type { NameServiceSwitch } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'

export const nameServiceSwitchPath = '/etc/nsswitch.conf'

/** glibc has no limit; longer than this no list is meant. */
const maximumSources = 32

/**
 * The sources of the `hosts:` line, empty where there is none. Of several lines the last one counts, as in
 * glibc since 2.33 (nss/nss_database.c, `process_line` stores each over the one before); up to 2.32 it was
 * the first (nss/nsswitch.c), and Go strings them together (src/net/nss.go, `parseNSSConf`). A blank does
 * for the colon, as in `process_line`. What stands in brackets after a source, and comments, are left out.
 */
export function parseNameServiceSwitch(text: string): readonly string[] {
  const lines = text.slice(0, limits.configFileBytes).split('\n')
  const said = lines.map((line) => line.split('#', 1)[0] ?? '')
  const last = said.findLast((line) => hostsLine.test(line)) ?? ''
  const services = last.replace(hostsLine, '').replace(/\[[^\]]*(?:\]|$)/g, ' ')
  return services
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, maximumSources)
    .map(quote)
}

const hostsLine = /^\s*hosts[\s:]+/

/** This runner's own. Never rejects. */
export async function readNameServiceSwitch(world: World): Promise<NameServiceSwitch> {
  const file = await world.readFile(nameServiceSwitchPath, limits.configFileBytes)
  switch (file.kind) {
    case 'text':
      return { kind: 'read', sources: parseNameServiceSwitch(file.text) }
    case 'absent':
      return { kind: 'absent' }
    case 'unreadable':
      return { kind: 'unreadable', why: quote(file.why) }
  }
}
