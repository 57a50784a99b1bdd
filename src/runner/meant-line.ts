/** What the author of a line of resolv.conf probably meant, where a library does not take it as it is written. */
import { dnsPort, glibcResolver, goResolver } from '../budgets.js'
import { isIpAddress, parseEndpoint } from '../push-path/address.js'
import {
  isLibcWord,
  numericOptions,
  resolverKeywords,
  resolverOptions,
  type ResolverKeyword,
} from '../push-path/resolver-words.js'
import { closestWord } from '../push-path/spelling.js'
import { quote } from './quote.js'

/**
 * The line, or the lines, to write in its place; null where nobody can know, or where leaving the line out is all that can
 * be done. Words that no library knows and that look like none are left out.
 * @param fields keyword first
 */
export function meantLine([first, ...rest]: readonly [string, ...string[]]): string | null {
  // `nameserver:8.8.8.8`, `search=example.com`
  const [, glued = '', value = ''] = /^([a-z]+)[:=](.*)$/i.exec(first) ?? []
  const [written, words] = glued === '' ? [first, rest] : [glued, value === '' ? rest : [value, ...rest]]
  const keyword = closestWord(written.toLowerCase(), resolverKeywords) as ResolverKeyword | null
  if (keyword === null || isLibcWord(written)) return null
  const meant = linesFor(keyword, withoutRemark(words))
  // What does not fit into a sentence is not repeated.
  return meant.length > 0 && meant.every((line) => quote(line) === line) ? meant.join('\n') : null
}

function linesFor(keyword: ResolverKeyword, words: readonly string[]): readonly string[] {
  switch (keyword) {
    case 'nameserver':
      return words
        .flatMap((word) => word.split(/[,;]/))
        .flatMap(addressOf)
        .slice(0, goResolver.maxNameservers)
        .map((address) => `nameserver ${address}`)
    case 'options': {
      const options = meantOptions(words)
      return options.length === 0 ? [] : [`options ${options.join(' ')}`]
    }
    case 'search':
    case 'domain':
      return words.length === 0 ? [] : [[keyword, ...words].join(' ')]
  }
}

function withoutRemark(words: readonly string[]): readonly string[] {
  const remark = words.findIndex((word) => word.startsWith('#') || word.startsWith(';'))
  return remark === -1 ? words : words.slice(0, remark)
}

/** In brackets and with DNS's own port, too: resolv.conf takes neither. Another port cannot be said there. */
function addressOf(word: string): readonly string[] {
  const parsed = parseEndpoint(word, dnsPort)
  if (!parsed.ok || parsed.endpoint.port !== dnsPort) return []
  return isIpAddress(parsed.endpoint.address) === 0 ? [] : [parsed.endpoint.address]
}

/** A number that stands apart from its option, `timeout 1` or `timeout: 1`, belongs to it; a comma parts options. */
const numberApart = /(ndots|timeout|attempts)(?:\s*[:=])?\s+(\d+)/g

function meantOptions(words: readonly string[]): readonly string[] {
  const whole = words
    .flatMap((word) => word.split(/[,;]/))
    .join(' ')
    .replace(numberApart, '$1:$2')
  return whole
    .split(' ')
    .filter((word) => word !== '')
    .flatMap(meantOption)
}

function meantOption(word: string): readonly string[] {
  if (resolverOptions.includes(word) && !isNumeric(word)) return [word]
  const [, name = '', value] = /^([^:=]*)(?:[:=](.*))?$/.exec(word.toLowerCase()) ?? []
  const option = closestWord(name, resolverOptions)
  if (option === null) return []
  if (!isNumeric(option)) return value === undefined ? [option] : []
  // `timeout:2s` is two seconds, and `timeout:500ms` is nothing that can be said here.
  const digits = /^(\d+)s?$/.exec(value ?? '')?.[1]
  if (digits === undefined) return []
  const { from, to } = takenByAll[option]
  return [`${option}:${Math.min(Math.max(Number(digits), from), to)}`]
}

type NumericOption = (typeof numericOptions)[number]
const isNumeric = (word: string): word is NumericOption =>
  (numericOptions as readonly string[]).includes(word)

/** What every library takes as it is written: glibc's upper ends are the lowest. */
const takenByAll: Readonly<Record<NumericOption, { readonly from: number; readonly to: number }>> = {
  ndots: { from: 0, to: glibcResolver.maxNdots },
  timeout: { from: 1, to: glibcResolver.maxTimeoutMs / 1_000 },
  attempts: { from: 1, to: glibcResolver.maxAttempts },
}
