/** Which addresses to connect to. */
import { connectionWaits, limits } from '../budgets.js'
import { addressesOf } from '../push-path/addresses.js'
import { connectionsTo, stopKey, type Stop } from '../push-path/path.js'
import type { ConnectionProbe, Observations } from '../report/index.js'

/**
 * A GET to one address of a stop, a bare connection to the others; where the GET fails, another
 * address is asked.
 */
export function connectionProbes(observations: Observations, stop: Stop): readonly ConnectionProbe[] {
  const addresses = addressesOf(observations, stop.host).slice(0, limits.addressesPerHost)
  const tried = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http')
  const failed = new Set(
    tried
      .filter(({ result }) => result.kind === 'failed' || result.kind === 'timed-out')
      .map(({ probe }) => probe.to.address),
  )
  const asked = addresses.find((address) => !failed.has(address))
  return addresses.map((address) => {
    const connection = {
      waits: connectionWaits,
      host: stop.host,
      to: { address, port: stop.port },
      security: stop.security,
      authorities: stop.authorities,
    }
    const key = `${stopKey(stop)} ${address}`
    return address === asked || failed.has(address)
      ? {
          kind: 'http',
          id: `http ${key} ${stop.path}`,
          ...connection,
          path: stop.path,
          authorization: 'none',
        }
      : { kind: 'connect', id: `connect ${key}`, ...connection }
  })
}
