/** Nameservers that stand in no file: the addresses of this machine that Docker asks where it is told none. */
import { usedOnce } from '../forecast/resolvers.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver } from './behaviour.js'

/** What runner/nameservers.ts calls the place that they are from. */
const source = "the resolver's default"

const isDefault = (resolver: Resolver): boolean => resolver.source === source

/** Nobody has written it down and nobody listens there: that it is asked at all is the finding `no-nameserver`. */
export const isIdleDefault = (observations: Observations, resolver: Resolver): boolean =>
  isDefault(resolver) && !isAlive(observations, resolver)

const isAlive = (observations: Observations, resolver: Resolver): boolean =>
  cellsOfResolver(observations, resolver).some(
    ({ behaviour }) => behaviour !== 'unreachable' && behaviour !== 'unknown',
  )

/** Those that are asked, if nobody listens at any of them; empty where one answers, or where the file names one. */
export function idleDefaults(observations: Observations): readonly Resolver[] {
  const used = usedOnce(observations)
  const wasAsked = used.some((one) => cellsOfResolver(observations, one).length > 0)
  return wasAsked && used.every((one) => isIdleDefault(observations, one)) ? used : []
}
