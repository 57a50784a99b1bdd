/** Which proxies Docker's programs have, each by its own settings. */

/** A proxy as Go reads its URL. User name and password are never kept. */
export interface ProxyServer {
  /** `http` also for every scheme that Go does not know: it speaks CONNECT in clear then. */
  readonly scheme: 'http' | 'https' | 'socks5'
  /** Without brackets. Not always a name that somebody meant: of `http://http://proxy` it is `http`. */
  readonly host: string
  readonly port: number
  readonly hasCredentials: boolean
}

/**
 * What a setting says. `source` names the place: `HTTPS_PROXY`, `proxies.https-proxy in /etc/docker/daemon.json`,
 * `HttpsProxy of docker info`, `/etc/systemd/system/docker.service.d/http-proxy.conf`.
 */
export type ProxyEntry =
  | { readonly kind: 'server'; readonly source: string; readonly server: ProxyServer }
  | {
      readonly kind: 'malformed'
      readonly source: string
      /** A sentence part without a word of the value. */
      readonly why: string
      /** What Docker prints of every request; null where Go takes no notice of the setting and goes direct. */
      readonly error: string | null
    }

/** What one program of Docker's has: by its environment, or what stands in for it. */
export interface ProxySettings {
  /** For https URLs. */
  readonly https: ProxyEntry | null
  /** For http URLs. */
  readonly http: ProxyEntry | null
  /** The words of `NO_PROXY`. What stands before an `@` is left out: no host has one. */
  readonly exceptions: readonly string[]
  readonly exceptionsSource: string | null
}

export interface Proxies {
  /** The docker CLI's and buildx's: this step's environment. */
  readonly client: ProxySettings
  /** null where they are not known. */
  readonly daemon: ProxySettings | null
  readonly builder: ProxySettings | null
  /** The `proxies` of docker's config.json: for containers and builds, and for no push. null where there are none. */
  readonly containers: ProxySettings | null
}
