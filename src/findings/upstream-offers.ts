/** What can be done about a stub: have it ask only those behind it that answer well. */
import { withUpstreams } from '../forecast/mended-settings.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, isGood, median } from './behaviour.js'
import { lastingNameservers, resolvectlLine } from './lasting.js'
import { addressed, listed, type Offer } from './suspect.js'

/**
 * Null where nobody is known behind it, where all of them are as good or as bad, and where nothing says how to change it.
 * What is behind explains, and is replayed only here: the stub would answer as they were measured to.
 */
export function upstreamOffer(observations: Observations, stub: Resolver): Offer | null {
  const behind = observations.runner.resolvers.filter(
    (one) => one.behind?.address === stub.address && one.behind.port === stub.port,
  )
  const good = behind.filter((one) => answersWell(observations, one))
  if (good.length === 0 || good.length === behind.length) return null
  const { manager } = observations.runner
  const lasting = lastingNameservers(observations.runner, good)
  const atOnce = resolvectlLine(manager, good)
  const say = `Have ${addressed(stub)} forward to ${listed(good.map(addressed))} only`
  const mend = withUpstreams(stub, good)
  if (atOnce !== null) return { say, paste: atOnce, where: 'a shell on this runner', lasting, mend }
  return lasting === null ? null : { say, paste: lasting.paste, where: lasting.where, mend }
}

function answersWell(observations: Observations, resolver: Resolver): boolean {
  const cells = cellsOfResolver(observations, resolver)
  const { slowThresholdMs } = observations.request
  return (
    cells.length > 0 &&
    cells.every(
      (cell) =>
        isGood(cell.behaviour) && cell.replyMs.length > 0 && (median(cell.replyMs) ?? 0) <= slowThresholdMs,
    )
  )
}
