/**
 * resolv.conf, as the resolvers of Docker read it: Go 1.24 (src/net/dnsconfig_unix.go,
 * `dnsReadConfig`), glibc (resolv/res_init.c, `res_vinit_1`) and musl (src/network/resolvconf.c).
 */
import { goResolver, muslResolver } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import { isMistake } from '../push-path/resolver-words.js'
import type { LookupRules, ResolvConfAsMeant, ResolvConfNote } from '../report/index.js'
import { meantLine } from './meant-line.js'
import { quote } from './quote.js'
import {
  glibcDefaults,
  goDefaults,
  muslDefaults,
  optionNote,
  withGlibcOption,
  withGoOption,
  withMuslOptions,
} from './resolver-options.js'

/** A `nameserver` line with an address. */
export interface NameserverLine {
  readonly address: string
  /** From 1. */
  readonly line: number
  /** One of the first three, which are all that a client asks. */
  readonly used: boolean
}

export interface ResolvConf {
  /** Empty where the file names none: what a client asks then is not in the file. */
  readonly nameservers: readonly NameserverLine[]
  readonly notes: readonly ResolvConfNote[]
  readonly go: LookupRules
  readonly glibc: LookupRules
  readonly musl: LookupRules
  /** The same with every line that is not read as it is written as it was probably meant; null where there is none. */
  readonly asMeant: ResolvConfAsMeant | null
}

interface Line {
  readonly number: number
  readonly text: string
  /** Split as Go splits: keyword first. */
  readonly fields: readonly [string, ...string[]]
}

/** Lines that say something. Both readers take `#` and `;` for a comment only where they start the line. */
const linesOf = (text: string): readonly Line[] =>
  text.split('\n').flatMap((line, index) => {
    const [keyword, ...words] = line.split(/[ \t\r]+/).filter((field) => field !== '')
    const says = keyword !== undefined && !line.startsWith('#') && !line.startsWith(';')
    return says ? [{ number: index + 1, text: line, fields: [keyword, ...words] }] : []
  })

/** glibc wants a keyword at the very start of its line and a blank after it (res_init.c, `MATCH`). */
const glibcReads = ({ text, fields }: Line) => {
  const after = text.charAt(fields[0].length)
  return text.startsWith(fields[0]) && (after === ' ' || after === '\t')
}

/** musl wants the same (resolvconf.c), takes a keyword without anything behind it, too, and passes long lines over. */
const muslReads = (line: Line) => {
  const { text, fields } = line
  const whole = text.length <= muslResolver.maxLineCharacters
  return (
    whole &&
    text.startsWith(fields[0]) &&
    (text.length === fields[0].length || /^\s/.test(text.slice(fields[0].length)))
  )
}

/**
 * Reads a resolv.conf. The nameservers are those that Go takes: an address that parses, in the
 * second field of the line. `hostname` is what both readers take a search suffix from where the file
 * has none. Anything can be read; nothing throws.
 */
export function parseResolvConf(text: string, hostname = ''): ResolvConf {
  const lines = linesOf(text)
  const nameservers = nameserversOf(lines)
  const usedLines = new Set(nameservers.filter(({ used }) => used).map(({ line }) => line))
  const notes = notesIn(lines, usedLines)
  return {
    nameservers,
    notes,
    ...rulesOf(lines, hostname),
    asMeant: asMeant(lines, notes, hostname),
  }
}

const rulesOf = (lines: readonly Line[], hostname: string) => ({
  go: goRules(lines, hostname),
  glibc: glibcRules(lines.filter(glibcReads), hostname),
  musl: muslRules(lines.filter(muslReads)),
})

/** A line of which nobody can know what was meant is left out. */
function asMeant(
  lines: readonly Line[],
  notes: readonly ResolvConfNote[],
  hostname: string,
): ResolvConfAsMeant | null {
  const meant = new Map(notes.filter(isMistake).map(({ line, meant: text }) => [line, text]))
  if (meant.size === 0) return null
  const corrected = lines.flatMap((line) => {
    const text = meant.get(line.number)
    return text === undefined ? [line] : linesOf(text ?? '').map((one) => ({ ...one, number: line.number }))
  })
  return {
    nameservers: nameserversOf(corrected).map(({ address }) => address),
    lookup: rulesOf(corrected, hostname),
  }
}

const nameserversOf = (lines: readonly Line[]): readonly NameserverLine[] =>
  lines
    .flatMap(({ number, fields: [keyword, address] }) =>
      keyword === 'nameserver' && address !== undefined && isIpAddress(address) !== 0
        ? [{ address, line: number }]
        : [],
    )
    .map((nameserver, index) => ({ ...nameserver, used: index < goResolver.maxNameservers }))

function goRules(lines: readonly Line[], hostname: string): LookupRules {
  const last = lines.findLast(
    ({ fields }) => fields[0] === 'search' || (fields[0] === 'domain' && fields.length > 1),
  )
  const words = last?.fields[0] === 'domain' ? last.fields.slice(1, 2) : (last?.fields.slice(1) ?? [])
  const search = suffixes(words)
  const options = optionWords(lines).reduce(withGoOption, goDefaults)
  return { search: search.length > 0 ? search : suffixOfHost(hostname), ...options }
}

function glibcRules(lines: readonly Line[], hostname: string): LookupRules {
  const last = lines.findLast(
    ({ fields }) => (fields[0] === 'search' || fields[0] === 'domain') && fields.length > 1,
  )
  const words = last?.fields.slice(1, last.fields[0] === 'domain' ? 2 : undefined)
  const options = optionWords(lines).reduce(withGlibcOption, glibcDefaults)
  return { search: words === undefined ? suffixOfHost(hostname) : suffixes(words), ...options }
}

/** musl takes no suffix from the host's name, and every word of a `domain` line is one. */
function muslRules(lines: readonly Line[]): LookupRules {
  const last = lines.findLast(({ fields }) => fields[0] === 'search' || fields[0] === 'domain')
  const options = lines
    .filter(({ fields }) => fields[0] === 'options')
    .reduce((rules, { text }) => withMuslOptions(rules, text), muslDefaults)
  return { search: suffixes(last?.fields.slice(1) ?? []), ...options }
}

const optionWords = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ fields: [keyword, ...words] }) => (keyword === 'options' ? words : []))

/** Without the trailing dot that may end a suffix. The root itself adds nothing to a name. */
const suffixes = (words: readonly string[]) =>
  words.map((word) => word.replace(/\.$/, '')).filter((word) => word !== '')

/** dnsconfig_unix.go, `dnsDefaultSearch`; res_init.c, `domain_from_hostname`. */
const suffixOfHost = (hostname: string) =>
  hostname.includes('.') ? suffixes([hostname.slice(hostname.indexOf('.') + 1)]) : []

/** More of them nobody reads: that file is something else. */
const mostNotes = 64

function notesIn(lines: readonly Line[], usedLines: ReadonlySet<number>): readonly ResolvConfNote[] {
  let notes: readonly ResolvConfNote[] = []
  for (const line of lines) {
    notes = [...notes, ...notesOn(line, usedLines)]
    if (notes.length >= mostNotes) break
  }
  return notes.slice(0, mostNotes)
}

function notesOn(line: Line, usedLines: ReadonlySet<number>): readonly ResolvConfNote[] {
  const found = mistakesOn(line, usedLines).slice(0, mostNotes)
  if (found.length === 0) return []
  const [written, meant] = [quote(line.text), meantInsteadOf(line)]
  return found.map(([kind, text]) => ({
    kind,
    line: line.number,
    text: quote(text),
    written,
    meant: kind === 'ignored-nameserver' ? null : meant,
  }))
}

type Mistake = readonly [kind: ResolvConfNote['kind'], text: string]

function mistakesOn(line: Line, usedLines: ReadonlySet<number>): readonly Mistake[] {
  const [keyword, ...words] = line.fields
  switch (keyword) {
    case 'nameserver':
      return mistakesOnNameserver(line, usedLines)
    case 'options':
      return words.flatMap((word): readonly Mistake[] => {
        const kind = optionNote(word)
        return kind === null ? [] : [[kind, word]]
      })
    // `lookup` is OpenBSD's; Go knows the word and needs nothing of it on Linux.
    case 'domain':
    case 'search':
    case 'lookup':
      return []
    default:
      return [['unknown-keyword', keyword]]
  }
}

/** What is longer was not written by somebody who meant one line. */
const longestMeant = 1_024

/** Null, too, where it would be read as the line is: a word behind an address changes nothing. */
function meantInsteadOf({ fields, text }: Line): string | null {
  if (text.length > longestMeant) return null
  const meant = meantLine(fields)
  return meant === fields.slice(0, 2).join(' ') && fields[0] === 'nameserver' ? null : meant
}

function mistakesOnNameserver(
  { number, text, fields: [, address, ...extra] }: Line,
  usedLines: ReadonlySet<number>,
): readonly Mistake[] {
  if (address === undefined || isIpAddress(address) === 0) return [['invalid-nameserver', address ?? text]]
  // A remark at the end of the line is ignored too, which is what its author meant.
  const remark = extra.findIndex((word) => word.startsWith('#') || word.startsWith(';'))
  const meant = remark === -1 ? extra : extra.slice(0, remark)
  return [
    ...(usedLines.has(number) ? [] : [['ignored-nameserver', address] as const]),
    ...(meant.length > 0 ? [['extra-words', meant.join(' ')] as const] : []),
  ]
}
