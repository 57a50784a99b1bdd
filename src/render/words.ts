/** The sentences that every rendering shares. */
import type {
  Ending,
  Finding,
  Forecast,
  Ms,
  Outcome,
  Remedy,
  Report,
  Role,
  RunnerFacts,
  Verdict,
} from '../report/index.js'
import { plainLine } from './escape.js'

const sentences: Readonly<Record<Outcome, string>> = {
  ok: 'The image will be pushed, and signed where content trust is on.',
  'false-401':
    'Docker will report a 401, although the credentials are not the cause: after the layers, the ping of the trust server has 5 s for everything, the DNS lookup included, and loses them. ' +
    'Docker ignores that error. Without an answer to its ping it never asks for a token, so its next requests, which wait longer, arrive without one and are refused. ' +
    'New credentials will not help.',
  'trust-server-unreachable':
    'The layers will be pushed, then Docker will stop because it cannot reach the trust server: the tag is in the registry, and it is not signed.',
  'token-server-unreachable':
    'The server that asks for a token answers, but the token server that it names does not answer in time: Docker will stop with a time-out, whatever the credentials are.',
  'registry-unreachable':
    'Docker will not reach the registry: its name is not resolved or no connection comes about in the time that Docker waits. Nothing will be pushed.',
  'access-denied':
    'The credentials really are refused or missing, or do not cover this repository: DNS and the network are not the cause.',
  'signing-failed':
    'The layers will be pushed, but signing them will end in an error: the tag is in the registry, and it is not signed.',
  'service-error':
    'The service itself answers with an error (429 or 5xx): neither this runner nor the credentials are the cause.',
  'pushed-unsigned':
    'The push will succeed, but the image will not be signed: content trust is asked for, and this client ignores it.',
  unknown: 'Too little was measured to say how the push will end.',
}

/** What an outcome means for whoever is on call: one paragraph of plain text. */
export const outcomeSentence = (outcome: Outcome): string => sentences[outcome]

const consequences: Readonly<Record<Outcome, readonly [text: string, time: 'in' | 'after' | null]>> = {
  ok: ['docker push will work', 'in'],
  'false-401': ['docker push will end in a false 401', 'after'],
  'trust-server-unreachable': ['docker push will give up on the trust server', 'after'],
  'token-server-unreachable': ['docker push will give up on the token server', 'after'],
  'registry-unreachable': ['docker push will give up on the registry', 'after'],
  'access-denied': ['docker push will be denied', 'after'],
  'signing-failed': ['docker push will fail to sign the image', 'after'],
  'service-error': ['docker push will stop at an error of the service itself', 'after'],
  'pushed-unsigned': ['docker push will leave the image unsigned', null],
  unknown: ['too little was measured to say what docker push will do', null],
}

/** A part of a sentence: how a push ends and when. `seconds` is Docker's own time. */
export function consequenceText(outcome: Outcome, seconds: number): string {
  const [text, time] = consequences[outcome]
  return time === null ? text : `${text}${time === 'in' ? ',' : ''} ${time} about ${secondsText(seconds)}`
}

/** `0.4 ms`, `12 ms`, `5.0 s`, `1 min 35 s`. */
export function durationText(ms: Ms): string {
  const tenths = Math.round(Math.max(0, ms) * 10) / 10
  if (tenths < 10) return `${tenths.toFixed(1)} ms`
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`
  const deciseconds = Math.round(ms / 100)
  if (deciseconds < 600) return `${(deciseconds / 10).toFixed(1)} s`
  const seconds = Math.round(ms / 1_000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** The same from seconds. */
export const secondsText = (seconds: number): string => durationText(seconds * 1_000)

/** `12 %`; small probabilities that are not zero stay visible as `under 1 %`. */
export const percentText = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`

/** `1 host`, `2 hosts`. */
export const countText = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `1st`, `2nd`, `13th`. */
export function ordinal(position: number): string {
  const teen = Math.floor(position / 10) % 10 === 1
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th')
  return `${position}${ending}`
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'Pass',
  warn: 'Warning',
  fail: 'Fail',
  unknown: 'Unknown',
}

/** One for each image: what the client will do that is going to push. */
export const decidingForecasts = ({ forecast }: Pick<Report, 'forecast'>): readonly Forecast[] =>
  forecast.filter(({ decides }) => decides)

/** The likeliest bad end of all images with the client that decides, or null. */
export const likeliestBadEnding = (report: Report): Ending | null =>
  decidingForecasts(report)
    .flatMap(({ endings }) => endings)
    .filter(({ outcome, probability }) => outcome !== 'ok' && outcome !== 'unknown' && probability > 0)
    .sort((one, other) => other.probability - one.probability)[0] ?? null

/** A part of a sentence: what the push will do, with its risk where the likeliest end is a good one. */
export function reportConsequence(report: Report): string {
  const usual = consequenceText(report.outcome, report.seconds)
  const risk = report.outcome === 'ok' && report.verdict !== 'pass' ? likeliestBadEnding(report) : null
  if (risk === null) return usual
  return `${usual}, but ${percentText(risk.probability)} of pushes like it end otherwise: ${consequenceText(risk.outcome, risk.seconds)}`
}

/** The finding that is the cause, or null. */
export function culpritFinding(report: Report): Finding | null {
  const { culprit } = report
  if (culprit === null) return null
  const same = report.findings.filter(({ code }) => code === culprit.code)
  const exact = same.find(
    ({ subject }) =>
      subject.host === culprit.host && (subject.resolver?.address ?? null) === culprit.resolver,
  )
  return exact ?? same[0] ?? null
}

const roleNames: Readonly<Record<Role, string>> = {
  registry: 'registry',
  token: 'token server',
  trust: 'trust server',
  upload: 'upload host',
  proxy: 'proxy',
}

/** `registry`, `trust server`; empty for a host that is not part of the push. What is masked in a log has its role still. */
export const roleText = (roles: readonly Role[]): string => roles.map((role) => roleNames[role]).join(', ')

/** Where names are not shown, `trust server` or `registry 2` stands for them. */
export const isCalledByRole = (host: string, role: string): boolean =>
  host === role || (host.startsWith(`${role} `) && /^ \d+$/.test(host.slice(role.length)))

/** `trust server notary.docker.io`. */
export function hostWithRole(host: string, { path }: Pick<Report, 'path'>): string {
  const roles = path.filter((one) => one.host === host).flatMap((one) => one.roles)
  const role = roleText([...new Set(roles)])
  return role === '' || isCalledByRole(host, role) ? host : `${role} ${host}`
}

/** `4.4.4.4, the 2nd nameserver, for the trust server notary.docker.io`; empty where the culprit has neither resolver nor host. */
export function culpritText(report: Report): string {
  if (report.culprit === null) return ''
  const { resolver, position, host } = report.culprit
  if (resolver === null) return host ?? ''
  const place = position === null ? '' : `, the ${ordinal(position)} nameserver`
  const named = host === null ? '' : hostWithRole(host, report)
  const isRole = host !== null && report.path.some((one) => one.host === host)
  const asked = host === null ? '' : `${position === null ? '' : ','} for ${isRole ? 'the ' : ''}${named}`
  return `${resolver}${place}${asked}`
}

/** One line: the verdict, what the push will do and when, and which resolver and host are to blame. */
export function verdictLine(report: Report): string {
  const consequence = `${verdictWords[report.verdict]}: ${reportConsequence(report)}`
  const culprit = culpritText(report)
  const finding = culpritFinding(report)
  // Without a resolver to name, the finding's own sentence says more than a host.
  const blamed = report.culprit?.resolver == null ? (finding?.title ?? culprit) : culprit
  if (report.verdict === 'pass' || blamed === '') return plainLine(consequence)
  const label = report.verdict === 'fail' ? 'To blame' : 'To look at'
  return plainLine(`${consequence}. ${label}: ${blamed}`)
}

/** How long Docker will take: one sentence, or why that is not known. */
export function timeSentence(report: Report): string {
  if (report.outcome === 'unknown') {
    const reasons = decidingForecasts(report).flatMap(({ unknownBecause }) => unknownBecause ?? [])
    const unique = [...new Set(reasons)]
    return unique.length === 0 ? 'No time can be told.' : `The reason: ${unique.join('; ')}.`
  }
  return `It takes about ${secondsText(report.seconds)} where the registry has the layers already, about ${secondsText(report.secondsIfNew)} for a new image of one layer.`
}

/** What the replay says of a remedy: one sentence. `then` is how the push ends with it, or null. */
export function thenSentence(then: Ending | null): string {
  if (then === null) return 'What the push would do with it is not known: it was not measured.'
  const end = consequenceText(then.outcome, then.seconds)
  return then.outcome === 'ok'
    ? `Replayed on the same measurements with it, ${end}.`
    : `It is not enough alone. Replayed on the same measurements with it, ${end}.`
}

/** How a push ends with a remedy, as two cells: `ok` and Docker's seconds, or `not known`. */
export function endWith({ then }: Remedy): readonly [outcome: string, seconds: string] {
  if (then === null) return ['not known', '-']
  const share = then.probability < 1 ? ` (${percentText(then.probability)})` : ''
  return [`${then.outcome}${share}`, secondsText(then.seconds)]
}

/** The remedies that were replayed, best first; none where the only one is the fix, which says so itself. */
export const comparedRemedies = (report: Report): readonly Remedy[] =>
  report.remedies.length > 1 || culpritFinding(report)?.remedy == null ? report.remedies : []

/** `content trust: off (DOCKER_CONTENT_TRUST is not set in this step)`. */
export const contentTrustText = ({ contentTrust }: Pick<RunnerFacts, 'contentTrust'>): string =>
  plainLine(`content trust: ${contentTrust.asked ? 'on' : 'off'} (${contentTrust.why})`)

/** The same of a report. */
export const contentTrustLine = (report: Report): string => contentTrustText(report.runner)
