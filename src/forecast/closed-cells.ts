/** The cells of nameservers whose port is closed. */
import type { ClosedPorts } from '../push-path/closed-ports.js'
import type { DnsTransport, Ms } from '../report/index.js'
import { everyCellKey, lostAfter, type Cell, type Sample } from './samples.js'

/**
 * A port that is closed refuses every question, those that nobody asked it, too; each refusal is a sample of all of them. It
 * takes as long as the quickest: what the others took besides is this machine's.
 */
export function closedCells(
  closed: ClosedPorts,
  transport: DnsTransport,
  timeoutMs: Ms,
): readonly (readonly [string, Cell])[] {
  return [...closed.values()].flatMap((refusals): readonly (readonly [string, Cell])[] => {
    const [first] = refusals
    if (first?.probe.transport !== transport) return []
    const server = first.probe.resolver
    const ms = Math.min(...refusals.map(({ result }) => ('ms' in result ? result.ms : timeoutMs)))
    const refusal: Sample = { server, transport, result: { kind: 'port-closed', ms }, overTcp: null }
    const cell: Cell = {
      server,
      loss: { lost: 0, sent: refusals.length },
      neverAnswered: false,
      refuses: transport === 'udp',
      replies: refusals.map(() => refusal),
      whenLost: lostAfter(server, transport, timeoutMs),
    }
    return [[everyCellKey(server), cell]]
  })
}
