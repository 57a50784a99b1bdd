/** Stops as the rules for proxies look at them. */
import type { Stop } from './path.js'
import type { ProxiedUrl } from './proxy.js'

export const urlToStop = ({
  security,
  host,
  port,
}: Pick<Stop, 'security' | 'host' | 'port'>): ProxiedUrl => ({
  secure: security !== 'plain',
  host,
  port,
})
