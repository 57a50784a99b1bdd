/** The words of a resolv.conf, as the resolver libraries know them. */
import type { ResolvConfNote } from '../report/index.js'

/** What every library takes. */
export const resolverKeywords = ['nameserver', 'search', 'domain', 'options'] as const
export type ResolverKeyword = (typeof resolverKeywords)[number]

/** Options with a number behind a colon. */
export const numericOptions = ['ndots', 'timeout', 'attempts'] as const

/** Options without a number that Go takes, too (Go 1.24 src/net/dnsconfig_unix.go). */
const flags = [
  'rotate',
  'single-request',
  'single-request-reopen',
  'use-vc',
  'usevc',
  'tcp',
  'trust-ad',
  'edns0',
  'no-reload',
] as const

/**
 * What C libraries have and Go does not know: glibc's `no-aaaa`, `sortlist` and what resolv.conf(5) lists besides, and what
 * BSD's resolver(5) has. It is meant as it is written.
 */
const libcOptions: ReadonlySet<string> = new Set([
  'no-aaaa',
  'no-tld-query',
  'no-check-names',
  'inet6',
  'ip6-bytestring',
  'ip6-dotint',
  'no-ip6-dotint',
  'debug',
  'insecure1',
  'insecure2',
])
const libcKeywords: ReadonlySet<string> = new Set(['sortlist'])

/** Every word of an `options` line that some library knows, without its number. */
export const resolverOptions: readonly string[] = [...numericOptions, ...flags, ...libcOptions]

/** Whether a word that Go does not know is one of a C library. */
export const isLibcWord = (word: string): boolean => libcOptions.has(word) || libcKeywords.has(word)

/** Whether the line says something else than its author meant. A word behind an address that is none was meant for people. */
export function isMistake({ kind, text, meant }: ResolvConfNote): boolean {
  switch (kind) {
    case 'ignored-nameserver':
      return false
    case 'extra-words':
      return meant !== null
    case 'unknown-keyword':
    case 'unknown-option':
      return !isLibcWord(text)
    case 'invalid-nameserver':
    case 'capped-option':
      return true
  }
}
