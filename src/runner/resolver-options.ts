/** The words of a resolv.conf `options` line, as Go, glibc and musl take them. */
import { glibcResolver, goResolver, muslResolver } from '../budgets.js'
import type { LookupRules, ResolvConfNote } from '../report/index.js'

/** What options steer; the search list comes from keywords of its own. */
export type ResolverOptions = Omit<LookupRules, 'search'>

const flagsOff = {
  rotate: false,
  singleRequest: 'off',
  useVc: false,
  edns0: false,
  trustAd: false,
  noReload: false,
  noAaaa: false,
} as const

/** How Go looks names up without any option. */
export const goDefaults: ResolverOptions = {
  ndots: goResolver.ndots,
  timeoutMs: goResolver.timeoutMs,
  attempts: goResolver.attempts,
  ...flagsOff,
}

/** How glibc looks names up without any option. */
export const glibcDefaults: ResolverOptions = {
  ndots: glibcResolver.ndots,
  timeoutMs: glibcResolver.timeoutMs,
  attempts: glibcResolver.attempts,
  ...flagsOff,
}

/** How musl looks names up without any option. It has no other options than these three. */
export const muslDefaults: ResolverOptions = {
  ndots: muslResolver.ndots,
  timeoutMs: muslResolver.timeoutMs,
  attempts: muslResolver.attempts,
  ...flagsOff,
}

/** The largest number that Go's parser returns: `big` in src/net/parse.go. */
const goLargest = 0xffffff

type NumericOption = 'ndots' | 'timeout' | 'attempts'

/** `name:rest` of a numeric option, or null for any other word. */
function numericOption(word: string): { readonly name: NumericOption; readonly written: string } | null {
  const [, name, written] = /^(ndots|timeout|attempts):(.*)$/s.exec(word) ?? []
  return name === undefined || written === undefined ? null : { name: name as NumericOption, written }
}

/** src/net/parse.go, `dtoi`: the digits at the start; none, or a sign, is 0. */
const goNumber = (written: string) => Math.min(Number(/^\d*/.exec(written)?.[0] ?? ''), goLargest)

/** C's `atoi`: a sign is read as well. */
const glibcNumber = (written: string) => Number(/^[+-]?\d+/.exec(written)?.[0] ?? '0')

/** dnsconfig_unix.go, `dnsReadConfig`: at least one second and one attempt, no upper limit. */
const goValue = (name: NumericOption, written: string) =>
  name === 'ndots' ? Math.min(goNumber(written), goResolver.maxNdots) : Math.max(goNumber(written), 1)

/**
 * res_init.c, `res_setoptions`. A time-out below one second is waited for one second
 * (res_send.c, `send_dg`); with `attempts:0` nothing is asked at all. A negative `ndots` fills the
 * four bits of its field.
 */
function glibcValue(name: NumericOption, written: string): number {
  const number = glibcNumber(written)
  switch (name) {
    case 'ndots':
      return number < 0 ? glibcResolver.maxNdots : Math.min(number, glibcResolver.maxNdots)
    case 'timeout':
      return Math.min(Math.max(number, 1), glibcResolver.maxTimeoutMs / 1000)
    case 'attempts':
      return Math.min(Math.max(number, 0), glibcResolver.maxAttempts)
  }
}

const withNumber = (rules: ResolverOptions, name: NumericOption, value: number): ResolverOptions =>
  name === 'timeout' ? { ...rules, timeoutMs: value * 1000 } : { ...rules, [name]: value }

/**
 * What Go knows, word by word (dnsconfig_unix.go). It asks one after the other for both spellings of
 * single-request, and whether it sends EDNS0 has nothing to do with `edns0`: the flag only says that it is there.
 */
const goFlags: ReadonlyMap<string, Partial<ResolverOptions>> = new Map<string, Partial<ResolverOptions>>([
  ['rotate', { rotate: true }],
  ['single-request', { singleRequest: 'on' }],
  ['single-request-reopen', { singleRequest: 'on' }],
  ['use-vc', { useVc: true }],
  ['usevc', { useVc: true }],
  ['tcp', { useVc: true }],
  ['trust-ad', { trustAd: true }],
  ['edns0', { edns0: true }],
  ['no-reload', { noReload: true }],
])

/** What glibc knows, by the start of the word, in the order of its table (res_init.c, `options`). */
const glibcFlags: readonly (readonly [string, Partial<ResolverOptions>])[] = [
  ['rotate', { rotate: true }],
  ['edns0', { edns0: true }],
  ['single-request-reopen', { singleRequest: 'reopen' }],
  ['single-request', { singleRequest: 'on' }],
  ['no-reload', { noReload: true }],
  ['use-vc', { useVc: true }],
  ['trust-ad', { trustAd: true }],
  ['no-aaaa', { noAaaa: true }],
]

/** `rules` as Go has them after one more word of an `options` line. */
export function withGoOption(rules: ResolverOptions, word: string): ResolverOptions {
  const numeric = numericOption(word)
  if (numeric !== null) return withNumber(rules, numeric.name, goValue(numeric.name, numeric.written))
  return { ...rules, ...goFlags.get(word) }
}

/** `rules` as glibc has them after one more word of an `options` line. */
export function withGlibcOption(rules: ResolverOptions, word: string): ResolverOptions {
  const numeric = numericOption(word)
  if (numeric !== null) return withNumber(rules, numeric.name, glibcValue(numeric.name, numeric.written))
  const flags = glibcFlags.find(([start]) => word.startsWith(start))?.[1]
  // The two single-request flags are kept apart in glibc, and reopening includes asking in turn.
  return rules.singleRequest === 'reopen' && flags?.singleRequest === 'on' ? rules : { ...rules, ...flags }
}

const muslLargest: Readonly<Record<NumericOption, number>> = {
  ndots: muslResolver.maxNdots,
  timeout: muslResolver.maxTimeoutMs / 1000,
  attempts: muslResolver.maxAttempts,
}

/**
 * `rules` as musl has them after one more `options` line (src/network/resolvconf.c): the first `ndots:` anywhere in the
 * line counts, even inside another word, and only where a digit follows. There is no lower limit: with `timeout:0`
 * nothing is asked, and of `attempts:0` the program dies, for it is divided by.
 */
export function withMuslOptions(rules: ResolverOptions, line: string): ResolverOptions {
  const names: readonly NumericOption[] = ['ndots', 'attempts', 'timeout']
  return names.reduce((known, name) => {
    const at = line.indexOf(`${name}:`)
    const digits = at < 0 ? undefined : /^\d+/.exec(line.slice(at + name.length + 1))?.[0]
    return digits === undefined ? known : withNumber(known, name, Math.min(Number(digits), muslLargest[name]))
  }, rules)
}

/**
 * What is to be said of a word of an `options` line, or null. `unknown-option`: Go does not know it,
 * for which a cgo build of Docker leaves the lookup to libc. `capped-option`: Go or glibc takes
 * another number than the one that is written, or there is none.
 */
export function optionNote(word: string): ResolvConfNote['kind'] | null {
  const numeric = numericOption(word)
  if (numeric === null) return goFlags.has(word) ? null : 'unknown-option'
  const { name, written } = numeric
  const asWritten =
    /^\d+$/.test(written) &&
    [goValue(name, written), glibcValue(name, written)].every((value) => value === Number(written))
  return asWritten ? null : 'capped-option'
}
