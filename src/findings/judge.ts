/** Pure: observations in, verdict out. Nothing else is looked at, so a report can be judged again. */
import { verdictLimits } from '../budgets.js'
import { endsBadly } from '../forecast/outcomes.js'
import { dialledHosts } from '../push-path/looked-up.js'
import { remembered } from '../push-path/memo.js'
import { distinctStops, pathOf, pathOfImage } from '../push-path/path.js'
import type { Culprit, Finding, Judgement, Observations, Remedy, Severity, Verdict } from '../report/index.js'
import { addressSuspects } from './address-rules.js'
import { answerSuspects, isNowhere } from './answer-rules.js'
import { clientCertificateSuspects } from './client-certificate-rules.js'
import { clockSuspects } from './clock-rules.js'
import { configurationSuspects } from './configuration-rules.js'
import { cacheSuspects } from './cache-rules.js'
import { credentialSuspects } from './credential-rules.js'
import { isOnTheWay, onTriedImages } from './tried-images.js'
import { beforeRemedy, findCauses, type Cause } from './culprit.js'
import { endpointSuspects } from './endpoint-rules.js'
import { hostsSuspects, mispinnedHosts } from './hosts-rules.js'
import { ipv6Findings } from './ipv6-rules.js'
import { slowFallbackSuspects } from './insecure-registry-rules.js'
import { interceptionSuspects } from './interception-rules.js'
import { nameSuspects } from './name-rules.js'
import { rate, rateOthers, type Rating } from '../forecast/rating.js'
import { nameServiceSuspects } from './name-service-rules.js'
import { optionSuspects } from './options-rules.js'
import { placeSuspects } from './place-rules.js'
import { proxyFaultSuspects } from './proxy-faults.js'
import { explainedByProxy, proxySuspects } from './proxy-rules.js'
import { registryNameSuspects } from './registry-names.js'
import { remediesFor } from './remedies.js'
import { signingSuspects } from './signing-rules.js'
import { resolvConfSuspects } from './resolv-conf-rules.js'
import { resolverSuspects } from './resolver-rules.js'
import { amplification } from './search-list-cost.js'
import { searchListSuspects } from './search-list-rules.js'
import { caughtHosts, searchWildcardSuspects } from './search-wildcard-rules.js'
import { tokenSuspects } from './token-rules.js'
import { trustDataSuspects } from './trust-data-rules.js'
import { trustSuspects } from './trust-rules.js'
import { uploadSuspects } from './upload-rules.js'
import { nobody, type Suspect } from './suspect.js'

export function judge(observations: Observations): Judgement {
  const suspects = suspectsOf(observations)
  const rating = rate(observations)
  const others = rateOthers(observations)
  const tried = onTriedImages(observations)
  const isTried = isOnTheWay(tried)
  const causes = findCauses(tried, suspects.filter(isTried), rating.badAtLeast)
  const judged = suspects
    .map((suspect) => ({ suspect, severity: severityOf(suspect, causes, isTried) }))
    .sort(
      (one, other) => bySeverity(one, other) || rankOf(causes, one.suspect) - rankOf(causes, other.suspect),
    )
  const remedies = remediesFor(
    tried,
    judged.filter(needsRemedy).map(({ suspect }) => suspect),
    (suspect) => beforeRemedy(tried, causes, suspect),
  )
  const findings = judged.map((one) => findingOf(one, needsRemedy(one) ? remedies.of(one.suspect) : null))
  const [ending] = rating.worst.endings
  return {
    verdict: withOthers(
      verdictOf(observations, findings, rating, chanceThatDecides(tried, suspects, rating)),
      others,
    ),
    outcome: ending.outcome,
    predictedError: endsBadly(ending.outcome, true) ? ending.error : null,
    seconds: ending.seconds,
    secondsIfNew: rating.worst.secondsIfNew,
    culprit: culpritOf(findings),
    forecast: [rating, ...others].flatMap(({ forecasts }) => forecasts),
    findings,
    remedies: remedies.all,
    path: pathOf(observations),
  }
}

function suspectsOf(observations: Observations): readonly Suspect[] {
  const paths = observations.request.images.map((image) => pathOfImage(observations, image))
  const stops = distinctStops(observations)
  const hosts = dialledHosts(stops)
  // What is behind a proxy is found by the proxy: names and addresses that this runner has for it are nobody's business.
  const direct = stops.filter(({ way }) => way.kind !== 'proxy')
  const astray = new Set([...mispinnedHosts(observations, direct), ...caughtHosts(observations, hosts)])
  // No server is to blame for an address that no server has, that a pin or the search list alone gives it, or that this
  // runner has no way to.
  const leadsNowhere = remembered((host: string) => isNowhere(observations, host))
  const real = direct.filter(({ host }) => !leadsNowhere(host) && !astray.has(host))
  const proxied = stops.filter(({ way }) => way.kind === 'proxy')
  const slowList = searchListSuspects(observations)
  const ipv6 = ipv6Findings(observations, real)
  const answers = answerSuspects(observations, hosts)
  // Who gives an address at which nobody listens is to blame for it, and not the server that listens at another one.
  const misled = new Set(
    answers.filter(({ subject }) => subject.resolver !== null).map(({ subject }) => subject.host),
  )
  const found = explainedByRetirement([
    ...trustSuspects(observations, paths),
    // What was written wrong comes before what is asked for it.
    ...resolvConfSuspects(observations),
    ...hostsSuspects(observations, direct),
    ...resolverSuspects(observations),
    ...nameSuspects(observations, hosts),
    ...registryNameSuspects(observations, stops),
    ...answers,
    ...searchWildcardSuspects(observations, hosts),
    ...(slowList.length > 0 ? slowList : amplification(observations, hosts)),
    ...ipv6.suspects,
    ...addressSuspects(
      observations,
      real.filter(({ host }) => !misled.has(host)),
      ipv6.explains,
    ),
    // What spoils the certificates of every server comes before the servers.
    ...clockSuspects(observations),
    ...interceptionSuspects(observations),
    // Docker comes to no server with a folder that it stumbles in.
    ...clientCertificateSuspects(observations, stops),
    ...slowFallbackSuspects(observations),
    ...proxyFaultSuspects(observations, proxied),
    ...endpointSuspects(observations, [...real.filter((stop) => !ipv6.explainsAll(stop)), ...proxied]),
    ...credentialSuspects(observations),
    ...uploadSuspects(observations),
    ...tokenSuspects(observations, paths),
    ...trustDataSuspects(observations),
    ...signingSuspects(observations),
    ...cacheSuspects(observations),
    ...placeSuspects(observations),
    ...optionSuspects(observations),
    ...nameServiceSuspects(observations, hosts),
    ...configurationSuspects(observations),
    ...proxySuspects(observations, paths),
  ])
  return explainedByProxy(observations, paths, found)
}

/** A server that is gone for good explains its silence, and that its name is gone, too. */
function explainedByRetirement(suspects: readonly Suspect[]): readonly Suspect[] {
  const gone = suspects.find(({ code, mends }) => code === 'trust-server-retired' && mends.length > 0)
  if (gone === undefined) return suspects
  return suspects.map((one) =>
    one !== gone && one.subject.resolver === null && one.subject.host === gone.subject.host
      ? { ...one, partOf: gone.code }
      : one,
  )
}

/**
 * A cause is an error from the `fail` limit on; what follows from it is what it is. So is the same fault of a host that only
 * other images come to, and that was not tried.
 */
function severityOf(
  suspect: Suspect,
  causes: readonly Cause[],
  isTried: (suspect: Suspect) => boolean,
): Severity {
  const cause =
    causes.find((one) => one.suspect === suspect || isPartOf(suspect, one.suspect)) ??
    (isTried(suspect) ? undefined : causes.find((one) => isLike(suspect, one.suspect)))
  if (cause === undefined) return suspect.otherwise
  const severity: Severity = cause.badAtLeast >= verdictLimits.fail ? 'error' : 'warning'
  return severities.indexOf(severity) < severities.indexOf(suspect.atMost) ? suspect.atMost : severity
}

/** The same fault, or what follows from it, at another host. */
const isLike = ({ code, partOf }: Suspect, cause: Suspect): boolean =>
  cause.subject.resolver === null && (partOf ?? code) === cause.code

const isPartOf = (suspect: Suspect, root: Suspect): boolean =>
  suspect.partOf === root.code &&
  (root.subject === nobody ||
    (suspect.subject.resolver?.address === root.subject.resolver?.address &&
      (root.subject.resolver !== null || suspect.subject.host === root.subject.host)))

function rankOf(causes: readonly Cause[], suspect: Suspect): number {
  const index = causes.findIndex((cause) => cause.suspect === suspect)
  return index === -1 ? causes.length : index
}

interface Judged {
  readonly suspect: Suspect
  readonly severity: Severity
}

const severities: readonly Severity[] = ['error', 'warning', 'hint']
const bySeverity = (one: Judged, other: Judged): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity)

/** What follows from a cause is mended with it. */
const needsRemedy = ({ suspect, severity }: Judged): boolean => severity !== 'hint' && suspect.partOf === null

function findingOf({ suspect, severity }: Judged, remedy: Remedy | null): Finding {
  const { code, subject, title, evidence, byHand, partOf } = suspect
  return {
    code,
    severity,
    subject,
    title,
    evidence,
    byHand,
    remedy,
    consequenceOf: partOf,
    docs: `docs/findings/${code}.md`,
  }
}

function culpritOf(findings: readonly Finding[]): Culprit | null {
  const cause = findings.find((finding) => finding.severity !== 'hint' && finding.consequenceOf === null)
  if (cause === undefined) return null
  const { resolver, position, host } = cause.subject
  return { code: cause.code, resolver: resolver?.address ?? null, position, host }
}

/**
 * The chance of a bad end, at least. What is no error however surely it ends the push (a login that may be a step still to
 * come) is left out of it.
 */
function chanceThatDecides(tried: Observations, suspects: readonly Suspect[], rating: Rating): number {
  const still = suspects.flatMap(({ atMost, mends }) => (atMost === 'error' ? [] : (mends.at(-1) ?? [])))
  if (still.length === 0) return rating.badAtLeast
  return rate(still.reduce((seen, mend) => mend(seen), tried)).badAtLeast
}

/** What another client of this runner would do raises the verdict, and to a warning at most. */
const withOthers = (verdict: Verdict, others: readonly Rating[]): Verdict =>
  verdict !== 'fail' && others.some(({ badAtLeast }) => badAtLeast >= verdictLimits.warn) ? 'warn' : verdict

/**
 * The forecast decides, whatever the findings say: a push that is surely lost fails, though its causes be two
 * of which neither is enough, or none be known. Findings only make it worse.
 */
function verdictOf(
  observations: Observations,
  findings: readonly Finding[],
  { worst }: Rating,
  badAtLeast: number,
): Verdict {
  const { outcome } = worst.endings[0]
  const severest = findings.map((finding) => finding.severity)
  if (severest.includes('error') || badAtLeast >= verdictLimits.fail) return 'fail'
  if (severest.includes('warning') || badAtLeast >= verdictLimits.warn) return 'warn'
  if (outcome === 'unknown') return 'unknown'
  return endsBadly(outcome, observations.runner.contentTrust.signingMeant) ? 'warn' : 'pass'
}
