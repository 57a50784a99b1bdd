/** /etc/nsswitch.conf: which sources name a host, and in which order. */
import { limits } from '../budgets.js'
import type { NameServiceSwitch } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'

export const nameServiceSwitchPath = '/etc/nsswitch.conf'
/** nss-mdns's list of the names that are its own. */
const mdnsAllowPath = '/etc/mdns.allow'

/** glibc has no limit; longer than this no list is meant. */
const maximumSources = 32

export interface HostSources {
  readonly sources: readonly string[]
  /** Sources whose criteria Go does not take for the usual ones. */
  readonly unusualCriteria: readonly ('files' | 'dns')[]
}

/**
 * The sources of the `hosts:` line, empty where there is none. Of several lines the last one counts, as in
 * glibc since 2.33 (nss/nss_database.c, `process_line` stores each over the one before); up to 2.32 it was
 * the first (nss/nsswitch.c), and Go strings them together (src/net/nss.go, `parseNSSConf`). A blank does
 * for the colon, as in `process_line`. Comments are left out.
 */
export function parseNameServiceSwitch(text: string): HostSources {
  const lines = text.slice(0, limits.configFileBytes).split('\n')
  const said = lines.map((line) => line.split('#', 1)[0] ?? '')
  const last = said.findLast((line) => hostsLine.test(line)) ?? ''
  const services = [...last.replace(hostsLine, '').matchAll(serviceWithCriteria)]
    .slice(0, maximumSources)
    .map(([, source = '', criteria = '']) => ({ source: quote(source), criteria: criteria.trim() }))
  return {
    sources: services.map(({ source }) => source),
    unusualCriteria: (['files', 'dns'] as const).filter((name) =>
      services.some(({ source, criteria }) => source === name && !isUsual(criteria)),
    ),
  }
}

const hostsLine = /^\s*hosts[\s:]+/
/** A source and the brackets after it. */
const serviceWithCriteria = /([^\s[]+)((?:\s*\[[^\]]*(?:\]|$))*)/g

/** What happens where nothing is written (nsswitch.conf(5)). */
const usualActions: ReadonlyMap<string, string> = new Map([
  ['success', 'return'],
  ['notfound', 'continue'],
  ['unavail', 'continue'],
  ['tryagain', 'continue'],
])

/** src/net/nss.go, `standardCriteria`: each says what is usual, or is the last and says `return`. */
function isUsual(criteria: string): boolean {
  const words = criteria
    .replace(/[[\]]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
  return words.every((word, index) => {
    const [status = '', action = ''] = word.split('=', 2)
    const usual = usualActions.get(status)
    return usual !== undefined && (action === usual || (index === words.length - 1 && action === 'return'))
  })
}

/** This runner's own. Never rejects. */
export async function readNameServiceSwitch(world: World): Promise<NameServiceSwitch> {
  const [file, allowed] = await Promise.all([
    world.readFile(nameServiceSwitchPath, limits.configFileBytes),
    world.readFile(mdnsAllowPath, limits.configFileBytes),
  ])
  switch (file.kind) {
    case 'text':
      return { kind: 'read', ...parseNameServiceSwitch(file.text), mdnsAllow: allowed.kind !== 'absent' }
    case 'absent':
      return { kind: 'absent' }
    case 'unreadable':
      return { kind: 'unreadable', why: quote(file.why) }
  }
}
