/** The `routes` of a report: the way to each resolver that was suspected. */
import { listOf, oneOf, orNull, record, text, type Reader } from '../document.js'
import type { Hop, Owner, Route, RouteEnd, RouteTool, Trace } from '../report/index.js'
import { byKind, endpoint, ipAddress, milliseconds, wholeFrom, words } from './values.js'

const tools: Readonly<Record<RouteTool, true>> = {
  traceroute: true,
  mtr: true,
  tracepath: true,
  tracert: true,
}
const ends: Readonly<Record<RouteEnd, true>> = {
  reached: true,
  unreachable: true,
  'gave-up': true,
  'cut-off': true,
}

const hop: Reader<Hop> = record<Hop>(
  { ttl: wholeFrom(1), address: orNull(ipAddress), ms: orNull(milliseconds) },
  {},
)

export const route: Reader<Route> = record<Route>(
  {
    resolver: endpoint,
    trace: byKind<Trace>({
      traced: { tool: oneOf(tools), hops: listOf(hop), ended: oneOf(ends) },
      skipped: { why: text },
    }),
    owner: orNull(
      byKind<Owner>({
        known: { asn: wholeFrom(0), name: orNull(text), prefix: words },
        skipped: { why: text },
      }),
    ),
  },
  {},
)
