/** Mended by whoever has set a proxy, or should have. */
import type { ProxyUser } from '../push-path/proxy.js'
import type { ProxySettings } from '../report/index.js'
import { withRunner, type Mend } from './counterfactual.js'

/** As if this program had these settings. What becomes of a request through a proxy that nobody measured is not known. */
export const withProxySettings =
  (user: ProxyUser, settings: ProxySettings): Mend =>
  (observations) =>
    withRunner(observations, { proxies: { ...observations.runner.proxies, [user]: settings } })
