/**
 * A plain map of strings, whoever filled it, becomes one validated, immutable Request. All mistakes are
 * reported at once, so that one red run is enough to put them all right.
 */
import { dnsPort, requestRanges } from './budgets.js'
import { parseEndpoint } from './push-path/address.js'
import { formatDuration, parseDuration } from './push-path/duration.js'
import { splitEntries } from './push-path/entries.js'
import { fullName, parseImageReference } from './push-path/image-reference.js'
import { shown } from './push-path/shown.js'
import { closestWord, switched } from './push-path/spelling.js'
import { parseTrustedRealm } from './push-path/trusted-realm.js'
import { parseTrustServer } from './push-path/trust-server.js'
import type { Delivery, Endpoint, FailOn, ImageReference, Ms, Request } from './report/index.js'

const input = <const Name extends string>(name: Name, byDefault: string, description: string) =>
  ({ name, default: byDefault, description }) as const

/**
 * Every input with its default, as text. An empty default means: none, or found out on the runner. action.yml says the same.
 * `github-token` is a secret, which nothing here looks at.
 */
export const inputs = [
  input('images', '', 'Image references about to be pushed, one a line or comma-separated, # comments'),
  input('content-trust', 'auto', 'auto follows DOCKER_CONTENT_TRUST as the docker CLI does; true, false'),
  input('trust-server', '', "An https URL instead of the one that the docker CLI's own rule gives"),
  input('resolvers', '', "Stand in for the runner's nameserver lines: ip, ip:port or [v6]:port"),
  input('samples', '5', 'Queries for each resolver, name and record type, 1 to 50'),
  input('slow-threshold', '500ms', 'A resolver whose median warm answer takes longer is called slow'),
  input('timeout', '30s', 'The whole preflight ends by then, whatever the network does; 1s to 600s'),
  input('fail-on', 'fail', 'From which verdict on the step is red: fail, warn, never'),
  input('client', 'auto', 'The client whose forecast decides: auto (docker), docker, buildx'),
  input(
    'check-credentials',
    'true',
    'Read and try the stored credentials; false: judge only what needs none',
  ),
  input('trusted-realms', '', "Token servers outside the registry's own domain that may get its credentials"),
  input('summary', 'true', 'Write the job summary'),
  input('report-path', '', 'Where report.json goes'),
  input('probe-suggestion', 'false', 'Also measure the suggested correction of a mistyped resolver'),
  input(
    'trace',
    'auto',
    'The route to a bad public resolver: auto in the time that is waited anyhow; true; false',
  ),
  input(
    'redact',
    'auto',
    'auto hides private addresses and names where everybody can read them; true; false',
  ),
  input('write-check', 'false', 'Also start an upload and cancel it: a write, never on a pull request'),
  input('status-check', 'false', 'Also publish a check run for the commit; needs permissions: checks: write'),
  input('github-token', '${{ github.token }}', 'What the check run is published with'),
] as const

export type InputName = (typeof inputs)[number]['name']

export const inputDefaults = Object.fromEntries(
  inputs.map((known) => [known.name, known.default]),
) as Readonly<Record<InputName, string>>

/** Who asks. The command writes a job summary only where it is told to. */
export interface Host {
  readonly kind: 'action' | 'command'
}

/** `expected` and `hint` are sentence parts. All are safe to print: quoted, shortened, without credentials. */
export interface Mistake {
  readonly input: string
  readonly expected: string
  readonly got: string
  readonly hint: string | null
}

export type ParsedRequest =
  | { readonly ok: true; readonly request: Request; readonly delivery: Delivery }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** What an input says. Where there are mistakes, `value` only fills the place. */
interface Reading<T> {
  readonly value: T
  readonly mistakes: readonly Mistake[]
}

/**
 * Validates the inputs of one run.
 *
 * @param given text by input name (`inputs`). What is absent or blank has its default; `images` has none.
 * @returns deeply frozen values, or every mistake that was found. Never throws.
 */
export function parseRequest(given: Readonly<Record<string, string>>, host: Host): ParsedRequest {
  const defaults = host.kind === 'command' ? { ...inputDefaults, summary: 'false' } : inputDefaults
  const text = (name: InputName) => {
    const written = Object.hasOwn(given, name) ? (given[name] ?? '') : ''
    return written.trim() === '' ? defaults[name] : written
  }
  const images = readImages(text('images'), host)
  const readings = {
    contentTrust: readChoice('content-trust', switched(text('content-trust')), ['auto', 'true', 'false']),
    trustServer: readTrustServer(text('trust-server').trim()),
    resolvers: readResolvers(text('resolvers')),
    samples: readSamples(text('samples').trim()),
    slowThresholdMs: readDuration(
      'slow-threshold',
      text('slow-threshold').trim(),
      requestRanges.slowThresholdMs,
    ),
    timeoutMs: readDuration('timeout', text('timeout').trim(), requestRanges.timeoutMs),
    failOn: readChoice<FailOn>('fail-on', text('fail-on'), ['fail', 'warn', 'never']),
    client: readChoice('client', text('client'), ['auto', 'docker', 'buildx']),
    probeSuggestion: readSwitch('probe-suggestion', text('probe-suggestion')),
    trace: readChoice('trace', switched(text('trace')), ['auto', 'true', 'false']),
    checkCredentials: readSwitch('check-credentials', text('check-credentials')),
    trustedRealms: readTrustedRealms(text('trusted-realms')),
    writeCheck: readSwitch('write-check', text('write-check')),
    summary: readSwitch('summary', text('summary')),
    reportPath: readReportPath(text('report-path')),
    redact: readChoice('redact', switched(text('redact')), ['auto', 'true', 'false']),
    statusCheck: readSwitch('status-check', text('status-check')),
  }
  const [first, ...others] = images.value
  const mistakes = [
    ...unknownInputs(given),
    ...[images, ...Object.values(readings)].flatMap((reading) => reading.mistakes),
  ]
  if (first === undefined || mistakes.length > 0) return frozen({ ok: false, mistakes })
  const { summary, reportPath, redact, statusCheck, ...asked } = valuesOf(readings)
  return frozen({
    ok: true,
    request: { images: [first, ...others], ...asked },
    delivery: { summary, reportPath, redact, statusCheck },
  })
}

/** What each reading says, mistaken or not. */
function valuesOf<R extends Readonly<Record<string, Reading<unknown>>>>(readings: R) {
  const values = Object.entries(readings).map(([name, { value }]) => [name, value])
  return Object.fromEntries(values) as { readonly [Name in keyof R]: R[Name]['value'] }
}

/** One line for each mistake. */
export function describeMistakes(mistakes: readonly Mistake[]): string {
  return mistakes
    .map(({ input: name, expected, got, hint }) => {
      return `${name}: expected ${expected}, got ${got}${hint === null ? '' : `; ${hint}`}`
    })
    .join('\n')
}

function readImages(text: string, host: Host): Reading<readonly ImageReference[]> {
  const parsed = splitEntries(text).map(parseImageReference)
  if (parsed.length === 0) {
    const got = text === '' ? 'nothing' : shown(text)
    const example =
      host.kind === 'action' ? 'images: ghcr.io/me/app:1.2' : 'push-preflight ghcr.io/me/app:1.2'
    const hint = `write for example ${example}`
    return { value: [], mistakes: [{ input: 'images', expected: 'at least one image reference', got, hint }] }
  }
  const seen = new Set<string>()
  const isFirst = (name: string) => !seen.has(name) && seen.add(name).has(name)
  return {
    value: parsed.flatMap((one) => (one.ok && isFirst(pushedName(one.image)) ? [one.image] : [])),
    mistakes: parsed.flatMap((one) => (one.ok ? [] : mistake('images', one.expected, one.got))),
  }
}

/** Equal for two references that push the same: without tag and digest, Docker pushes `latest`. */
function pushedName(image: ImageReference): string {
  const tag = image.tag ?? (image.digest === null ? 'latest' : '')
  return `${fullName(image)}:${tag}@${image.digest ?? ''}`
}

function readTrustServer(text: string): Reading<string | null> {
  if (text === '') return right(null)
  const parsed = parseTrustServer(text)
  return parsed.ok ? right(parsed.url) : wrong(null, 'trust-server', parsed.expected, text, parsed.hint)
}

function readResolvers(text: string): Reading<readonly Endpoint[] | null> {
  if (text === '') return right(null)
  const entries = splitEntries(text)
  if (entries.length === 0) return wrong(null, 'resolvers', 'at least one IP address', text)
  const parsed = entries.map((entry) => ({ entry, result: parseEndpoint(entry, dnsPort) }))
  return {
    value: parsed.flatMap(({ result }) => (result.ok ? [result.endpoint] : [])),
    mistakes: parsed.flatMap(({ entry, result }) =>
      result.ok ? [] : mistake('resolvers', result.expected, entry),
    ),
  }
}

function readTrustedRealms(text: string): Reading<readonly string[]> {
  const parsed = splitEntries(text).map((entry) => ({ entry, result: parseTrustedRealm(entry) }))
  return {
    value: [...new Set(parsed.flatMap(({ result }) => (result.ok ? [result.realm] : [])))],
    mistakes: parsed.flatMap(({ entry, result }) =>
      result.ok ? [] : mistake('trusted-realms', result.expected, entry, result.hint),
    ),
  }
}

function readSamples(text: string): Reading<number> {
  const { from, to } = requestRanges.samples
  const value = /^[1-9]\d*$/.test(text) ? Number(text) : 0
  return value >= from && value <= to
    ? right(value)
    : wrong(from, 'samples', `a whole number from ${from} to ${to}`, text)
}

function readDuration(name: InputName, text: string, range: { from: Ms; to: Ms }): Reading<Ms> {
  const ms = parseDuration(text)
  if (ms !== null && ms >= range.from && ms <= range.to) return right(ms)
  const expected = `a duration from ${formatDuration(range.from)} to ${formatDuration(range.to)}`
  return wrong(range.from, name, expected, text, ms === null ? 'write 30s or 500ms' : null)
}

function readChoice<const T extends string>(
  name: InputName,
  text: string,
  choices: readonly [T, ...T[]],
): Reading<T> {
  const chosen = choices.find((choice) => choice === text.trim())
  return chosen === undefined
    ? wrong(choices[0], name, `one of ${choices.join(', ')}`, text.trim(), didYouMean(text, choices))
    : right(chosen)
}

function readSwitch(name: InputName, text: string): Reading<boolean> {
  const { value, mistakes } = readChoice(name, switched(text), ['true', 'false'])
  return { value: value === 'true', mistakes }
}

function readReportPath(text: string): Reading<string | null> {
  if (text.includes('\0')) return wrong(null, 'report-path', 'a path without NUL characters', text)
  return right(text === '' ? null : text)
}

function unknownInputs(given: Readonly<Record<string, string>>): readonly Mistake[] {
  const names = inputs.map((known) => known.name)
  return Object.keys(given)
    .filter((name) => !names.some((known) => known === name))
    .map((name) => ({
      input: /^[\w-]{1,40}$/.test(name) ? name : shown(name),
      expected: `one of the inputs ${names.join(', ')}`,
      got: `the unknown name ${shown(name)}`,
      hint: didYouMean(name, names),
    }))
}

const right = <T>(value: T): Reading<T> => ({ value, mistakes: [] })

function wrong<T>(
  value: T,
  name: InputName,
  expected: string,
  text: string,
  hint: string | null = null,
): Reading<T> {
  return { value, mistakes: [mistake(name, expected, text, hint)] }
}

function mistake(name: InputName, expected: string, text: string, hint: string | null = null): Mistake {
  return { input: name, expected, got: shown(text), hint }
}

function didYouMean(written: string, words: readonly string[]): string | null {
  const word = closestWord(written.trim().toLowerCase(), words)
  return word === null ? null : `did you mean ${word}?`
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
