/** Which questions to ask which resolver. */
import { dnsPort, forecasting, goResolver, limits } from '../budgets.js'
import { cellsOf } from '../forecast/cells.js'
import { goLoses } from '../forecast/exchanges.js'
import { createGoResolver } from '../forecast/go-resolver.js'
import { lookAlikeOf } from '../forecast/look-alike.js'
import { clientServers } from '../forecast/resolvers.js'
import { sampleSource, typical } from '../forecast/samples.js'
import { againSuffix, dnsMeasurements } from '../push-path/addresses.js'
import { closedPortKey, closedPorts, isClosed } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import { askingAs } from './asking.js'
import { prefixOf, probeOf, type Question } from './dns-probe.js'
import type { Situation } from './situation.js'
import { mayBeAskedPastStubs } from './upstreams.js'
import type {
  DnsMeasurement,
  DnsProbe,
  DnsResult,
  DnsTransport,
  Endpoint,
  Observations,
  RecordType,
} from '../report/index.js'

const recordTypes: readonly RecordType[] = ['A', 'AAAA']
interface Asked {
  readonly resolver: Endpoint
  readonly why: DnsProbe['why']
}

/**
 * The questions for hosts that need a resolver. Of each name at each resolver the first sample of both types goes
 * alone, since it warms the resolver's cache; the others follow, side by side as a client's do, when these have come, or
 * are overdue, so that a silent resolver costs one time-out and not five; what is overdue at a resolver that has answered
 * nothing yet stands for the hosts that are named meanwhile.
 * Where a sample is doubted, so many more go to its resolver while it is waited for that one lost packet
 * never decides.
 * A port that is closed is closed for every question, and is asked no further one: its machine says so only so often, and
 * what is left of that Docker needs, whom silence costs a time-out (budgets.ts, `icmpRationing`).
 */
export function dnsProbes(
  observations: Observations,
  hosts: readonly string[],
  { overdue, doubted }: Situation,
): readonly DnsProbe[] {
  const measured = new Map(dnsMeasurements(observations).map((one) => [one.probe.id, one]))
  // What was looked at twice counts under its second look's id.
  const hasCome = (id: string) => measured.has(id) || measured.has(`${id}${againSuffix}`)
  const askAll = askedResolvers(observations, measured, overdue)
  const silent = askAll.filter(({ resolver }) => isSilentSoFar(resolver, measured, overdue))
  const samples = samplesFor(observations.request.samples, hosts.length)
  const extra = Math.ceil(limits.extraQueries / Math.max(1, hosts.length * recordTypes.length))
  const truncated = truncatedSamples(measured)
  const inDoubt = questionsInDoubt(measured, doubted)
  const cold = coldAnswers(observations)
  const closed = closedPorts(observations)
  const wayFor = askingAs(observations)
  const upstreamsCount = mayBeAskedPastStubs(observations.runner.places)
  // Made only where a search list may come after a name, and once for all hosts.
  let lookup: ((host: string) => boolean) | undefined
  const isFound = (host: string) => (lookup ??= absoluteLookup(observations))(host)
  return hosts.flatMap((host) => {
    const { names, transports, ...wayToAsk } = wayFor(host)
    return namesToAsk(observations, host, names, cold.get(host) ?? 0, isFound).flatMap((name) =>
      askAll.flatMap(({ resolver, why }) => {
        const byType = recordTypes.map((type) => {
          const isLost = (...question: readonly string[]) =>
            (why === 'client' || (why === 'behind-stub' && upstreamsCount)) &&
            inDoubt.has(prefixOf(resolver, ...question))
          // Enough of one question to tell a name that is never answered from a lost packet.
          const own = isLost(name, type) ? forecasting.silentFrom : 0
          const shared = name === host && isLost() ? extra : 0
          const base = name === host ? samples : Math.min(samples, limits.suffixedSamples)
          const wanted = base + Math.max(own, shared)
          const question = {
            timeoutMs: observations.request.timeoutMs,
            resolver,
            why,
            host,
            name,
            type,
            ...wayToAsk,
          }
          const isSilent = silent.some((one) => one.resolver === resolver)
          // A truncated answer is asked again over TCP, as Go does (dnsclient_unix.go `exchange`): each one that there
          // is, since the samples of a doubt are still there when the doubt is gone and no more are wanted.
          const again = truncated.get(prefixOf(resolver, name, type)) ?? []
          return [
            ...transports.flatMap((transport) =>
              cell(question, transport, wanted, (id) => hasCome(id) || overdue.has(id) || isSilent),
            ),
            ...again.map((sample) => probeOf(question, 'tcp', sample)),
          ]
        })
        return alternately(byType).filter(
          ({ id, transport }) => measured.has(id) || !closed.has(closedPortKey(resolver, transport)),
        )
      }),
    )
  })
}

/** One of each in turn: a client asks for both types at the same moment, and so do ours wherever they have to wait for their turn. */
function alternately<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const most = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: most }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat()
}

function cell(
  question: Question,
  transport: DnsTransport,
  samples: number,
  isFollowed: (id: string) => boolean,
): readonly DnsProbe[] {
  const firsts = recordTypes.map((type) => probeOf({ ...question, type }, transport, 0))
  const following = firsts.every(({ id }) => isFollowed(id))
  return Array.from({ length: following ? samples : 1 }, (_, sample) => probeOf(question, transport, sample))
}

/** Whether something is overdue there, and nothing has ended. */
function isSilentSoFar(
  resolver: Endpoint,
  measured: ReadonlyMap<string, DnsMeasurement>,
  overdue: ReadonlySet<string>,
): boolean {
  const prefix = prefixOf(resolver)
  const isOwn = (id: string) => id.startsWith(prefix)
  return [...overdue].some(isOwn) && ![...measured.keys()].some(isOwn)
}

/** The samples that came truncated over UDP, by question. */
function truncatedSamples(
  measured: ReadonlyMap<string, DnsMeasurement>,
): ReadonlyMap<string, readonly number[]> {
  const samples = new Map<string, number[]>()
  for (const { probe, result } of measured.values()) {
    if (probe.transport !== 'udp' || result.kind !== 'truncated') continue
    getOrAdd(samples, prefixOf(probe.resolver, probe.name, probe.type), () => []).push(probe.sample)
  }
  return samples
}

/**
 * The resolvers that the clients ask, those behind a stub, and where one measures badly the correction of a look-alike, and
 * what resolv.conf names in a line that is not read as it is written: its author has chosen that one.
 */
function askedResolvers(
  observations: Observations,
  measured: ReadonlyMap<string, DnsMeasurement>,
  overdue: ReadonlySet<string>,
): readonly Asked[] {
  const resolvers = observations.runner.resolvers
  const own = unique(
    resolvers
      .filter((one) => one.used || one.behind !== null)
      .map((one): Asked => ({
        resolver: endpointOf(one),
        why: one.behind === null ? 'client' : 'behind-stub',
      })),
  )
  const bad = resolvers.filter((one) => one.used && measuresBadly(one, measured, overdue))
  const asMeant = observations.request.resolvers === null ? observations.runner.asMeant : null
  const meant = bad.length === 0 ? [] : (asMeant?.nameservers.slice(0, goResolver.maxNameservers) ?? [])
  const corrections = bad.flatMap((one): readonly Asked[] => {
    const lookAlike = lookAlikeOf(one, resolvers)
    if (lookAlike === null) return []
    // A third party is asked only where its operator is configured anyway, or with the user's consent.
    if (lookAlike.confidence !== 'high' && !observations.request.probeSuggestion) return []
    return [{ resolver: { address: lookAlike.correction.address, port: dnsPort }, why: 'candidate' }]
  })
  return unique([
    ...own,
    ...meant.map((address): Asked => ({ resolver: { address, port: dnsPort }, why: 'candidate' })),
    ...corrections,
  ])
}

/** Whether one of its questions is overdue, or came late, or with nothing that helps. */
export function measuresBadly(
  resolver: Endpoint,
  measured: ReadonlyMap<string, DnsMeasurement>,
  overdue: ReadonlySet<string>,
): boolean {
  const prefix = prefixOf(resolver)
  if ([...overdue].some((id) => id.startsWith(prefix))) return true
  return [...measured].some(([id, { result }]) => id.startsWith(prefix) && isBad(result))
}

/** What was overdue stays bad when its reply has come: the plan does not take back what it has asked for. */
const isBad = (result: DnsResult): boolean =>
  result.kind === 'answered' || result.kind === 'negative' || result.kind === 'truncated'
    ? result.ms >= limits.overdueMs
    : true

/** The absolute name and what the search list puts before it; what comes after it only once a lookup gets that far. */
function namesToAsk(
  observations: Observations,
  host: string,
  names: readonly string[],
  coldAnswered: number,
  isFound: (host: string) => boolean,
): readonly string[] {
  const absolute = names.indexOf(host)
  const clients = unique(
    observations.runner.resolvers
      .filter((one) => one.used && !isClosed(observations, one))
      .map((resolver) => ({ resolver, why: 'client' })),
  )
  const questions = clients.length * recordTypes.length
  const goesOn = names.length > absolute + 1 && coldAnswered >= questions && !isFound(host)
  return goesOn ? names : names.slice(0, absolute + 1)
}

/**
 * Whether a lookup finds the absolute name. It need not where somebody knows it: a denial by the resolver before that
 * one counts, too. What the suffixed names bring is left out, or the plan would take back what it has asked for.
 */
function absoluteLookup(observations: Observations): (host: string) => boolean {
  const rules = observations.runner.lookup.go
  const { timeoutMs, useVc } = rules
  const servers = clientServers(observations)
  const cells = cellsOf(observations, { timeoutMs, useVc, isLost: goLoses(timeoutMs) }, 'cold')
  const samples = sampleSource(cells, typical)
  const resolver = createGoResolver({ rules, servers, samples, pinned: () => null, names: (name) => [name] })
  // One lookup for each place where rotation may begin.
  return (host) => servers.every(() => resolver.lookup(host).kind === 'found')
}

function samplesFor(samples: number, names: number): number {
  const cap = limits.sampleCaps.find(({ hosts }) => names > hosts)
  return cap === undefined ? samples : Math.min(samples, cap.samples)
}

/** How many first samples of a name itself have come, from the resolvers that clients ask and that listen. */
function coldAnswers(observations: Observations): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { probe, result } of dnsMeasurements(observations)) {
    if (probe.why !== 'client' || probe.sample !== 0 || result.kind === 'truncated') continue
    if (isClosed(observations, probe.resolver)) continue
    counts.set(probe.name, (counts.get(probe.name) ?? 0) + 1)
  }
  return counts
}

/** Resolvers and questions, as `prefixOf` writes them, of which a query was lost, or has been on its way for too long to be sure that it was not. */
function questionsInDoubt(
  measured: ReadonlyMap<string, DnsMeasurement>,
  doubted: ReadonlySet<string>,
): ReadonlySet<string> {
  const lost = [...measured].flatMap(([id, { result }]) => (result.kind === 'timed-out' ? [id] : []))
  return new Set(
    [...doubted, ...lost].flatMap((id) => {
      const [dns = '', address = '', port = '', ...question] = id.split(' ')
      return [[], question.slice(0, questionWords)].map((own) => [dns, address, port, ...own, ''].join(' '))
    }),
  )
}

/** Name and type. */
const questionWords = 2

const endpointOf = ({ address, port }: Endpoint): Endpoint => ({ address, port })

function unique(asked: readonly Asked[]): readonly Asked[] {
  const seen = new Set<string>()
  return asked.filter(({ resolver }) => {
    const key = `${resolver.address} ${resolver.port}`
    return seen.has(key) ? false : seen.add(key)
  })
}
