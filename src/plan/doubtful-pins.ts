/** Hosts that the hosts file pins, and that are looked up all the same: nobody answers where the pin leads. */
import { withoutPins } from '../forecast/mended-settings.js'
import { isNobodysAddress } from '../push-path/address.js'
import { pinsOf } from '../push-path/addresses.js'
import { connectionsTo, distinctStops, type Stop } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
import type { Situation } from './situation.js'

/**
 * The observations as they are, or as they would be without the pins that are in doubt: what DNS says of these, and who
 * answers there, tells a pin that is wrong from a server that is gone. Nothing is added to a run whose pins work, and
 * nothing for what is behind a proxy, where nobody heeds them.
 */
export function withoutDoubtfulPins(
  observations: Observations,
  { doubted }: Pick<Situation, 'doubted'>,
): Observations {
  const stops = distinctStops(observations).filter(({ way }) => way.kind === 'direct')
  const hosts = [...new Set(stops.map(({ host }) => host))].filter((host) => {
    const pins = pinsOf(observations, host)
    if (pins === null) return false
    const own = stops.filter((stop) => stop.host === host)
    return pins.every(isNobodysAddress) || own.some((stop) => isInDoubt(observations, stop, pins, doubted))
  })
  return hosts.length === 0 ? observations : withoutPins(hosts)(observations)
}

/** The first connection that fails, or is long in coming, is enough, unless another one was answered. */
function isInDoubt(
  observations: Observations,
  stop: Stop,
  pins: readonly string[],
  doubted: ReadonlySet<string>,
): boolean {
  const own = connectionsTo(observations, stop).filter(({ probe }) => pins.includes(probe.to.address))
  if (own.some(({ result }) => result.kind === 'answered')) return false
  const isOf = (id: string) => pins.some((address) => id.includes(` ${address} `) && id.includes(stop.host))
  return own.some(({ result }) => result.kind !== 'skipped') || [...doubted].some(isOf)
}
