/** What a library that keeps its socket open hears of one question, whoever had stopped listening by then. */
import { forecasting } from '../budgets.js'
import type { DnsReply, DnsResult, FailureCode, Ms } from '../report/index.js'

export type Heard =
  | { readonly kind: 'reply'; readonly ms: Ms; readonly reply: DnsReply }
  /** The system refuses to send, or ICMP says why nothing will come. */
  | { readonly kind: 'error'; readonly ms: Ms; readonly errno: string }
  | { readonly kind: 'nothing' }
  /** Nothing until then; what comes afterwards nobody knows. */
  | { readonly kind: 'unknown'; readonly ms: Ms }

/** @param patienceMs what was waited for so long, and in vain, does not come at all */
export function heardOf(result: DnsResult, patienceMs: Ms): Heard {
  switch (result.kind) {
    case 'port-closed':
      return { kind: 'error', ms: result.ms, errno: 'ECONNREFUSED' }
    case 'unreachable':
      return { kind: 'error', ms: result.ms, errno: result.errno }
    case 'malformed':
      // Go's word for it. C reads header and question, which may well be whole, and it is not kept what they said.
      return { kind: 'unknown', ms: result.ms }
    case 'timed-out':
      if (result.late !== null) return heardOf(result.late, patienceMs)
      return result.waitedMs >= patienceMs ? { kind: 'nothing' } : { kind: 'unknown', ms: result.waitedMs }
    case 'skipped':
      return { kind: 'unknown', ms: result.waitedMs }
    case 'answered':
    case 'negative':
    case 'failed':
    case 'lame':
    case 'truncated':
      return { kind: 'reply', ms: result.ms, reply: result }
  }
}

/** The response code of a reply's header (RFC 1035 section 4.1.1). */
export function rcodeOf(reply: DnsReply): 'noerror' | 'nxdomain' | FailureCode {
  if (reply.kind === 'failed') return reply.rcode
  return reply.kind === 'negative' && reply.what === 'nxdomain' ? 'nxdomain' : 'noerror'
}

/**
 * The first to arrive, taken off what is on its way; what was sent first where two arrive at once. What lies closer together
 * than a millisecond was measured so by chance, for two questions never leave at once.
 */
export function takeEarliest<A extends { readonly atMs: Ms }>(onTheirWay: A[]): A | null {
  const earliestMs = Math.min(...onTheirWay.map(({ atMs }) => atMs))
  const earliest = onTheirWay.find(({ atMs }) => atMs - earliestMs < forecasting.atOnceMs) ?? null
  if (earliest !== null) onTheirWay.splice(onTheirWay.indexOf(earliest), 1)
  return earliest
}
