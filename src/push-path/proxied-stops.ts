/** Which stops of a push are behind a proxy, and for whom. */
import type { Observations } from '../report/index.js'
import type { Stop } from './path.js'
import { routeOf, type ProxiedUrl, type ProxyUser } from './proxy.js'

export const urlToStop = ({
  security,
  host,
  port,
}: Pick<Stop, 'security' | 'host' | 'port'>): ProxiedUrl => ({
  secure: security !== 'plain',
  host,
  port,
})

/** Who may ask it: content trust is the docker CLI's; the daemon or the builder pushes, and buildx fetches the builder's tokens. */
const users: Readonly<Record<Stop['role'], readonly ProxyUser[]>> = {
  registry: ['daemon', 'builder'],
  upload: ['daemon', 'builder'],
  token: ['daemon', 'client'],
  trust: ['client'],
}

/** Whether a program of the push goes there without a proxy, so that what is measured from here is what it meets. */
export const isAskedDirectly = ({ runner }: Pick<Observations, 'runner'>, stop: Stop): boolean =>
  users[stop.role].some((user) => routeOf(runner, user, urlToStop(stop)).kind === 'direct')
