/** Which requests go through a proxy, by Go's rules: golang.org/x/net 0ca694d2 http/httpproxy/proxy.go, `proxyForURL`. */
import type { Proxies, ProxyEntry, ProxySettings } from '../report/index.js'
import { isExcepted } from './proxy-exceptions.js'

/** Where a request goes, as far as the rules look at it. The host has no brackets. */
export interface ProxiedUrl {
  readonly secure: boolean
  readonly host: string
  readonly port: number
}

export const withoutProxy: ProxySettings = { https: null, http: null, exceptions: [], exceptionsSource: null }

/** proxy.go:132. It is said before anybody looks at `NO_PROXY`. */
export const cgiRefusal = 'refusing to use HTTP_PROXY value in CGI environment; see golang.org/s/cgihttpproxy'

/**
 * The proxy of this request, or one that cannot be used and fails it; null where it goes direct: no proxy is set for its
 * scheme, or none that Go can read, or `NO_PROXY` says so.
 */
export function proxyFor(settings: ProxySettings, url: ProxiedUrl): ProxyEntry | null {
  const entry = url.secure ? settings.https : settings.http
  if (entry === null) return null
  if (entry.kind === 'malformed' && entry.error === null) return null
  if (entry.kind === 'malformed' && entry.error === cgiRefusal) return entry
  return isExcepted(settings.exceptions, url) ? null : entry
}

/** Whose settings count: the docker CLI and buildx have those of this step. */
export type ProxyUser = keyof Pick<Proxies, 'client' | 'daemon' | 'builder'>

/** Nothing is set anywhere. */
export const noProxies: Proxies = {
  client: withoutProxy,
  daemon: withoutProxy,
  builder: withoutProxy,
  containers: null,
}
