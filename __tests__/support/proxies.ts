/** A push that goes through a proxy, whoever makes it. */
import { noProxies, withoutProxy } from '../../src/push-path/proxy.js'
import type { Proxies, ProxySettings } from '../../src/report/index.js'

const server = { scheme: 'http', host: 'proxy.example', port: 3_128, hasCredentials: false } as const

/** `source` names where it is set. */
export const proxied = (source = 'HTTPS_PROXY'): ProxySettings => ({
  ...withoutProxy,
  https: { kind: 'server', source, server },
})

export const behindProxy: Proxies = {
  ...noProxies,
  client: proxied(),
  daemon: proxied(),
  builder: proxied(),
}

const socks: ProxySettings = {
  ...withoutProxy,
  https: { kind: 'server', source: 'HTTPS_PROXY', server: { ...server, scheme: 'socks5' } },
}

/** Every program goes through one that is not followed. */
export const allBehindSocks: Proxies = { ...noProxies, client: socks, daemon: socks, builder: socks }
