/** Questions that no client asks, and that tell causes apart. */
import { diagnosing } from '../budgets.js'
import { dnsMeasurements } from '../push-path/addresses.js'
import { isClosed } from '../push-path/closed-ports.js'
import { getOrAdd } from '../push-path/memo.js'
import type {
  Diagnosis,
  DiagnosisProbe,
  DnsMeasurement,
  DnsProbe,
  DnsResult,
  Ms,
  Observations,
} from '../report/index.js'
import type { Situation } from './situation.js'

/**
 * Of each nameserver that the push asks: the root, and a name that does not exist, beside its samples, and no run waits
 * for these two. What else there is follows a fault: a SERVFAIL is asked again without validation, what was lost or
 * called malformed without EDNS0, and what was lost once more with no other question beside it. The first two wait until
 * something has come, or is overdue: a closed port is asked none of these.
 * @param planned the questions of the push so far
 */
export function diagnosisProbes(
  observations: Observations,
  planned: readonly DnsProbe[],
  { nowMs, overdue, doubted }: Pick<Situation, 'nowMs' | 'overdue' | 'doubted'>,
): readonly DiagnosisProbe[] {
  const byResolver = new Map<string, DnsProbe[]>()
  for (const probe of planned) {
    const { resolver, why, name, host } = probe
    if (why !== 'client' || name !== host || isClosed(observations, resolver)) continue
    getOrAdd(byResolver, `${resolver.address} ${resolver.port}`, () => []).push(probe)
  }
  const measured = new Map(dnsMeasurements(observations).map((one) => [one.probe.id, one]))
  const isLost = ({ id }: DnsProbe) => doubted.has(id) || measured.get(id)?.result.kind === 'timed-out'
  const isHeardOf = ({ id }: DnsProbe) => measured.has(id) || overdue.has(id)
  return [...byResolver.values()].flatMap((own) => [
    ...(own.some(isHeardOf) ? asides(observations, own) : []),
    ...followUps(
      own.flatMap(({ id }) => measured.get(id) ?? []),
      own.filter(isLost),
      nowMs,
    ).filter(({ notBeforeMs }) => notBeforeMs < observations.request.timeoutMs),
  ])
}

/**
 * One query each. Without EDNS0, which is not what these two are about. Nobody waits for them, so they are to end before what
 * is waited for, which was asked earlier.
 */
function asides({ runner }: Observations, own: readonly DnsProbe[]): readonly DiagnosisProbe[] {
  return own.slice(0, 1).flatMap((like) => {
    const waitMs = like.waitMs - Math.min(diagnosing.asideLessMs, like.waitMs / 2)
    const aside = { edns: false, waitedFor: false, waitMs }
    return [
      { ...questionLike(like, 'root', '.', 'NS'), ...aside },
      { ...questionLike(like, 'random-name', nobodysName(runner), 'A'), ...aside },
    ]
  })
}

/** Below a domain that is reserved for such (RFC 2606 section 3), and another one in each run: nobody has it in a cache. */
const nobodysName = ({ startedAt }: Observations['runner']): string =>
  `push-preflight-${Date.parse(startedAt).toString(diagnosing.labelRadix)}.example.com`

/** What the faults of one nameserver are worth asking. */
function followUps(
  ended: readonly DnsMeasurement[],
  lost: readonly DnsProbe[],
  nowMs: Ms,
): readonly DiagnosisProbe[] {
  const answering = (isWanted: (result: DnsResult) => boolean) =>
    ended.filter(({ result }) => isWanted(result)).map(({ probe }) => probe)
  const replied = new Set(answering(hasReply).map(cellOf))
  const unanswered = lost.filter((probe) => !replied.has(cellOf(probe)))
  const refused = answering((result) => failsWith(result, 'formerr'))
  const withEdns = [...refused, ...unanswered].filter(({ edns }) => edns)
  // Of two that are lost together one is enough: it tells a burst from silence.
  const alone = firstOfEach([...unanswered, ...lost], hostOf)
  return [
    ...firstOfEach(
      answering((result) => failsWith(result, 'servfail')),
      hostOf,
    ).map((like) => ({
      ...questionLike(like, 'without-validation'),
      waitMs: Math.min(diagnosing.waitMs, like.waitMs),
    })),
    ...firstOfEach(withEdns, hostOf).map((like) => ({
      ...questionLike(like, 'without-edns'),
      waitMs: Math.min(diagnosing.waitMs, like.waitMs),
      edns: false,
    })),
    // After the burst is over, and apart from each other, while what was lost is waited for anyhow.
    ...alone.map((like, index) => ({
      ...questionLike(like, 'alone'),
      waitedFor: false,
      notBeforeMs: nowMs + diagnosing.aloneAfterMs + index * diagnosing.aloneApartMs,
    })),
  ]
}

function questionLike(
  { resolver, transport, edns, heedsAdditionals, waitMs, ...own }: DnsProbe,
  asks: Diagnosis,
  name: string = own.name,
  type: DiagnosisProbe['type'] = own.type,
): DiagnosisProbe {
  return {
    kind: 'diagnosis',
    // Once for each name: which of the two types it is for, the first fault decides.
    id: ['diagnosis', asks, resolver.address, resolver.port, name].join(' '),
    look: 1,
    notBeforeMs: 0,
    waitMs,
    asks,
    waitedFor: true,
    resolver,
    name,
    type,
    transport,
    edns,
    heedsAdditionals,
  }
}

/** A nameserver that fails for every host fails for the first few as well. */
function firstOfEach(probes: readonly DnsProbe[], key: (probe: DnsProbe) => string): readonly DnsProbe[] {
  const firsts = new Map<string, DnsProbe>()
  for (const probe of probes) getOrAdd(firsts, key(probe), () => probe)
  return [...firsts.values()].slice(0, diagnosing.questions)
}

const hostOf = ({ host }: DnsProbe): string => host
const cellOf = ({ name, type }: DnsProbe): string => `${name} ${type}`

const failsWith = (result: DnsResult, rcode: 'servfail' | 'formerr'): boolean =>
  result.kind === 'failed' && result.rcode === rcode

const hasReply = (result: DnsResult): boolean => result.kind !== 'timed-out' && result.kind !== 'skipped'
