/** The proxies of a runner, a line for each program that has one of its own. */
import type { Proxies, ProxyEntry, ProxySettings } from '../report/index.js'

/** Not escaped. */
export function proxyLines({ client, daemon, builder }: Proxies): readonly string[] {
  const lines = [
    ...settingsLines('docker', client),
    ...(daemon === null ? [] : settingsLines('the daemon', daemon)),
    ...(builder === null || JSON.stringify(builder) === JSON.stringify(daemon)
      ? []
      : settingsLines('the builder', builder)),
  ]
  return lines.length === 0 ? ['proxy: none'] : lines
}

function settingsLines(who: string, { https, http, exceptions }: ProxySettings): readonly string[] {
  const entries = [https, http].filter((entry) => entry !== null)
  const texts = [...new Set(entries.map(entryText))]
  if (texts.length === 0) return []
  const except = exceptions.length === 0 ? '' : `, except for ${exceptions.join(', ')}`
  return [`proxy of ${who}: ${texts.join(', ')}${except}`]
}

function entryText(entry: ProxyEntry): string {
  if (entry.kind === 'malformed') return `${entry.source} cannot be used (${entry.why})`
  const { scheme, host, port } = entry.server
  return `${entry.source} is ${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
}
