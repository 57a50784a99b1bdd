/** How a request leaves this machine: straight, or through the proxy that whoever sends it has. */
import type { Proxies, ProxyEntry, RunnerFacts, Through } from '../report/index.js'
import { proxyFor, type ProxiedUrl, type ProxyUser } from './proxy.js'

export type Way =
  | { readonly kind: 'direct' }
  /** `source` is the setting's place. */
  | { readonly kind: 'proxy'; readonly source: string; readonly through: Through }
  /** No request is made at all: `error` is what Go says of the setting. */
  | { readonly kind: 'refused'; readonly source: string; readonly error: string }
  /** Docker goes through it, and this program does not. `because` is a sentence part. */
  | { readonly kind: 'not-followed'; readonly source: string; readonly because: string }

/** The program that sends a request. */
export type Sender = ProxyUser

const direct: Way = { kind: 'direct' }

/** A program whose settings are not known goes direct where this step does. */
export function wayOf({ proxies }: Pick<RunnerFacts, 'proxies'>, sender: Sender, url: ProxiedUrl): Way {
  const settings = proxies[sender]
  const entry = proxyFor(settings ?? proxies.client, url)
  if (entry === null) return direct
  if (settings !== null) return wayThrough(entry, proxies, url)
  const { source } = entry
  const because = `${source} is set in this step, and whether the ${sender} has a proxy is not known`
  return { kind: 'not-followed', source, because }
}

function wayThrough(entry: ProxyEntry, proxies: Proxies, { port }: ProxiedUrl): Way {
  const { source } = entry
  if (entry.kind === 'malformed') {
    return entry.error === null ? direct : { kind: 'refused', source, error: entry.error }
  }
  const { server } = entry
  if (server.scheme === 'socks5') {
    return { kind: 'not-followed', source, because: `the proxy in ${source} speaks SOCKS` }
  }
  const login = server.hasCredentials ? loginFor(entry, proxies) : null
  if (server.hasCredentials && login === null) {
    return {
      kind: 'not-followed',
      source,
      because: `the password for the proxy in ${source} is not shown to this step`,
    }
  }
  const { scheme, host } = server
  return { kind: 'proxy', source, through: { scheme, host, port: server.port, login, targetPort: port } }
}

/**
 * Only this step's variables are read with their passwords. What `docker info` tells of the daemon's is without them: the
 * same proxy is taken to want the same.
 */
function loginFor({ server }: Extract<ProxyEntry, { kind: 'server' }>, { client }: Proxies): string | null {
  const same = [client.https, client.http].find(
    (one) =>
      one?.kind === 'server' &&
      one.server.hasCredentials &&
      one.server.host === server.host &&
      one.server.port === server.port,
  )
  return same === undefined || same === null ? null : proxyLoginKey(same.source)
}

/** Where the login in a variable is kept (`Secrets`): no registry has such a name. */
export const proxyLoginKey = (variable: string): string => `${variable} (proxy)`
