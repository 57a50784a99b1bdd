/** What a nameserver does to a question: by what came back, and more exactly where a question that no client asks tells. */
import { goResolver, icmpRationing, rootShares } from '../budgets.js'
import { hostPort } from '../forecast/exchanges.js'
import { rationsOf } from '../forecast/rationed-refusals.js'
import type { Observations, Resolver } from '../report/index.js'
import { countsOf, failsWith, type Behaviour, type Cell } from './behaviour.js'
import { bogusEvidence, isBogus } from './dnssec.js'
import { diagnosesOf, isReply, isUsable, rootMsOf } from './diagnoses.js'
import { closedStubText, isClosedStub, noRouteText, showStub } from './local-stub.js'
import { dig, tookText, type FindingCode } from './suspect.js'

/** What was seen of some cells of a nameserver. */
export interface Seen {
  readonly code: FindingCode
  /** Completes `Resolver 4.4.4.4 (2nd nameserver) …`. */
  readonly does: string
  /** Beside what came back of each host. */
  readonly evidence: readonly string[]
  /** The command that shows it; null for the plain question. */
  readonly byHand: string | null
}

/** One cell at a time; cells with the same code are told together, by what was seen of the first. */
export interface Cause {
  readonly code: FindingCode
  seen(hosts: string): Omit<Seen, 'code'>
}

/** @returns null for a cell that nothing is to be said of */
export function causeOf(observations: Observations, resolver: Resolver, cell: Cell): Cause | null {
  return (
    mismatched(cell) ??
    withoutTcp(observations, resolver, cell) ??
    bogus(observations, resolver, cell) ??
    edns(observations, resolver, cell) ??
    byBehaviour(observations, resolver, cell)
  )
}

function mismatched(cell: Cell): Cause | null {
  if (cell.behaviour !== 'silent') return null
  const heard = cell.results.flatMap((result) =>
    result.kind === 'timed-out' && result.mismatched !== null ? [result.mismatched] : [],
  )
  if (heard.length === 0) return null
  const ids = heard.reduce((sum, one) => sum + one.ids, 0)
  const questions = heard.reduce((sum, one) => sum + one.questions, 0)
  const what = questions > ids ? 'to another question' : 'with another id'
  return {
    code: 'replies-mismatched',
    seen: (hosts) => ({
      does: `sends replies ${what} for ${hosts}, which every client takes for forged and ignores`,
      evidence: [`${cell.host} ${cell.type}: ${ids} with another id, ${questions} to another question`],
      byHand: null,
    }),
  }
}

function withoutTcp(observations: Observations, resolver: Resolver, cell: Cell): Cause | null {
  const truncated = cell.results.filter(({ kind }) => kind === 'truncated').length
  if (truncated === 0) return null
  return {
    code: 'truncation-without-tcp',
    seen: (hosts) => ({
      does: `cuts its answers for ${hosts} short, and does not give the whole over TCP`,
      evidence: [
        `${cell.host} ${cell.type}: ${truncated} truncated over UDP; port ${resolver.port} over TCP is needed for these`,
      ],
      byHand: dig(observations, resolver, cell.host, cell.type, '+tcp'),
    }),
  }
}

function bogus(observations: Observations, resolver: Resolver, cell: Cell): Cause | null {
  if (!isBogus(observations, resolver, cell)) return null
  return {
    code: 'dnssec-bogus',
    seen: (hosts) => ({
      does: `fails for ${hosts} because DNSSEC validation does: asked without it, it answers`,
      evidence: bogusEvidence(observations, resolver, cell.host),
      byHand: dig(observations, resolver, cell.host, cell.type, '+cd'),
    }),
  }
}

function edns(observations: Observations, resolver: Resolver, cell: Cell): Cause | null {
  const silent = cell.behaviour === 'silent'
  if (!cell.edns || !(silent || failsWith(cell, 'formerr'))) return null
  // Of the hosts that were not asked again: what goes for all that were goes for them.
  const all = diagnosesOf(observations, resolver, 'without-edns')
  const own = all.filter(({ probe }) => probe.name === cell.name)
  const plain = own.length > 0 ? own : all
  if (plain.length === 0 || !plain.every(({ result }) => isReply(result) && isUsable(result))) return null
  return {
    code: silent ? 'edns-dropped' : 'edns-refused',
    seen: (hosts) => ({
      does: silent
        ? `drops questions with EDNS0 for ${hosts}, and answers those without`
        : `takes questions with EDNS0 for malformed for ${hosts}, and answers those without`,
      evidence: plain.map(
        ({ probe, result }) => `${probe.name} ${probe.type} without EDNS0: ${countsOf([result])}`,
      ),
      byHand: dig(observations, resolver, cell.host, cell.type),
    }),
  }
}

function byBehaviour(observations: Observations, resolver: Resolver, cell: Cell): Cause | null {
  if (isClosedStub(resolver, cell)) {
    return {
      code: 'stub-not-running',
      seen: (hosts) => ({
        does: closedStubText(observations, resolver, hosts),
        evidence: [],
        byHand: showStub(observations, resolver),
      }),
    }
  }
  const found = plainly[cell.behaviour]
  if (found === undefined) return null
  const far = cell.behaviour === 'late' ? howFar(observations, resolver, lateMsOf(cell)) : ''
  return {
    code: found.code,
    seen: (hosts) => ({
      does: `${found.does(hosts, cell, resolver)}${far}`,
      evidence: cell.behaviour === 'unreachable' ? rationEvidence(observations, resolver) : [],
      byHand: null,
    }),
  }
}

const plainly: Readonly<
  Partial<
    Record<
      Behaviour,
      {
        readonly code: FindingCode
        readonly does: (hosts: string, cell: Cell, resolver: Resolver) => string
      }
    >
  >
> = {
  silent: { code: 'resolver-silent', does: (hosts) => `does not answer ${hosts}` },
  late: {
    code: 'resolver-slow',
    does: (hosts, cell) => `answers ${hosts} after ${tookText(lateMsOf(cell))}, when the client has given up`,
  },
  unreachable: {
    code: 'resolver-unreachable',
    does: (hosts, cell, resolver) => {
      const why = noRouteText(resolver, cell)
      return `cannot be reached for ${hosts}${why === null ? '' : `: ${why}`}`
    },
  },
  refuses: { code: 'resolver-refuses', does: (hosts) => `refuses ${hosts}` },
  fails: {
    code: 'resolver-fails',
    does: (hosts, cell) => `fails for ${hosts} (${countsOf(cell.results.slice(-1)).replace(/^\d+ /, '')})`,
  },
  lame: {
    code: 'resolver-lame',
    does: (hosts) => `does not resolve ${hosts}: it neither knows the name nor asks others`,
  },
}

/** Why a push may wait for a machine that refused each of the few questions that it was asked here. */
function rationEvidence(observations: Observations, resolver: Resolver): readonly string[] {
  const { burst, refillMs } = icmpRationing
  return rationsOf(observations).has(hostPort(resolver))
    ? [
        `Linux refuses ${burst} questions at once and then one every ${tookText(refillMs)}: what a push asks beyond that is silence, and costs a lookup its time-out`,
      ]
    : []
}

/**
 * What makes a nameserver slow: the root's nameservers are in every resolver's cache (it begins with them, RFC 8109), so
 * what they take is the way to the resolver and its load, and what a name takes besides is its asking others.
 */
export function howFar(observations: Observations, resolver: Resolver, ms: number): string {
  const rootMs = rootMsOf(observations, resolver)
  if (rootMs === null) return ''
  const took = tookText(rootMs)
  if (rootMs >= ms * rootShares.far)
    return `; it is far away or overloaded, for what it has in its cache takes ${took}, too`
  if (rootMs <= ms * rootShares.near)
    return `; it is slow to ask others, for what it has in its cache takes ${took}`
  return ''
}

const lateMsOf = (cell: Cell): number =>
  Math.max(
    goResolver.timeoutMs,
    ...cell.results.flatMap((result) =>
      result.kind === 'timed-out' && result.late !== null ? [result.late.ms] : [],
    ),
  )
