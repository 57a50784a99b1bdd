/** The `runner.proxies` of a report. */
import { listOf, oneOf, orNull, record, text, truth, type Reader } from '../document.js'
import type { Proxies, ProxyEntry, ProxyServer, ProxySettings } from '../report/index.js'
import { byKind, endpointFields, words } from './values.js'

const schemes: Readonly<Record<ProxyServer['scheme'], true>> = { http: true, https: true, socks5: true }

const server: Reader<ProxyServer> = record<ProxyServer>(
  { scheme: oneOf(schemes), host: words, port: endpointFields.port, hasCredentials: truth },
  {},
)

const entry: Reader<ProxyEntry> = byKind<ProxyEntry>({
  server: { source: words, server },
  malformed: { source: words, why: text, error: orNull(text) },
})

const settings: Reader<ProxySettings> = record<ProxySettings>(
  {
    https: orNull(entry),
    http: orNull(entry),
    exceptions: listOf(text),
    exceptionsSource: orNull(words),
  },
  {},
)

export const proxies: Reader<Proxies> = record<Proxies>(
  { client: settings, daemon: orNull(settings), builder: orNull(settings), containers: orNull(settings) },
  {},
)
