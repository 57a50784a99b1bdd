/** Tables, lists and folded sections of GitHub's Markdown. */
import type { Report } from '../report/index.js'
import { clip, codeSpan, escapeMarkdown } from './escape.js'
import { limits } from './limits.js'
import { connectionResultText, hostText, isBlamed, resolverText } from './results.js'
import { lookupText, pathRows, resolverRows, type PathRow, type ResolverRow } from './statistics.js'
import { durationText, isCalledByRole, ordinal, roleText } from './words.js'

/** A name or an address in code type, cut to the length of a cell. */
export const code = (text: string): string => codeSpan(clip(text, limits.cellCharacters))

/** A table of cells that are Markdown already, cut at `most` rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number = limits.tableRows,
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1)
  const left = rows.length - shown.length
  const more = left === 0 ? [] : [[`${left} more rows`, ...head.slice(1).map(() => '')]]
  return [head, head.map(() => '---'), ...shown, ...more].map(line)
}

/** A list of items that are Markdown already, cut like a table. */
export function list(items: readonly string[]): readonly string[] {
  const shown = items.slice(0, limits.listItems)
  const left = items.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`${left} more`])].map((item) => `- ${item}`)
}

/** A folded section. `title` is of our own words: GitHub reads its line as HTML, not as Markdown. */
export const details = (title: string, lines: readonly string[]): readonly string[] => [
  `<details><summary>${title}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
]

const time = (ms: number | null) => (ms === null ? '-' : durationText(ms))
/** One cell for what belongs together: GitHub's page has no room for a column more. */
const twoLines = (first: string, second: string) => (second === '' ? first : `${first}<br>${second}`)
const bold = (text: string, isBold: boolean) => (isBold ? `**${text}**` : text)

/** `1st nameserver`, or what else the resolver is to this runner. */
export function placeText({ group, position }: ResolverRow): string {
  switch (group) {
    case 'used':
      return position === null ? 'nameserver' : `${ordinal(position)} nameserver`
    case 'behind-stub':
      return 'behind a stub'
    case 'candidate':
      return 'suggested'
    case 'not-used':
      return 'not used'
  }
}

/** Empty where the host is called so already, since its name is not shown. */
function rolesOf(host: string | null, { path }: Report): string {
  const roles = roleText([...new Set(path.filter((one) => one.host === host).flatMap((one) => one.roles))])
  return host !== null && isCalledByRole(host, roles) ? '' : roles
}

/** The mark in words: bold is lost in a copy, and on whoever has it read out. */
const blameText = ({ verdict }: Report): string => (verdict === 'fail' ? 'to blame' : 'to look at')

/** A host is the cause itself only where no resolver is. */
const isHostBlamed = (host: string, { culprit }: Report): boolean =>
  culprit !== null && culprit.resolver === null && culprit.host === host

/** Resolvers by hosts, the culprit in bold and by a word. */
export function resolverTable(report: Report): readonly string[] {
  const rows = resolverRows(report).map((row) => {
    const blamed = isBlamed(row.resolver, report)
    const roles = rolesOf(row.host, report)
    const hostBlamed = blamed && (report.culprit?.host ?? row.host) === row.host
    const host = row.host === null ? '-' : bold(code(row.host), hostBlamed)
    return [
      twoLines(
        bold(code(resolverText(row.resolver)), blamed),
        `${placeText(row)}${blamed ? `, ${blameText(report)}` : ''}`,
      ),
      twoLines(
        host,
        [roles, ...(row.searchList ? ['search list'] : [])].filter((one) => one !== '').join(', '),
      ),
      `${row.answered} of ${row.sent}`,
      time(row.p50Ms),
      time(row.p95Ms),
      `${row.lost}`,
      row.others.length === 0 ? '-' : escapeMarkdown(row.others.join(', ')),
    ]
  })
  return table(['Resolver', 'Host', 'Answered', 'p50', 'p95', 'Lost', 'Other answers'], rows)
}

/** The phases of one connection, each `-` where it was not reached. */
export function phaseCells({ measurement }: PathRow): readonly [tcp: string, tls: string, http: string] {
  const result = measurement?.result
  if (result?.kind !== 'answered') return ['-', '-', '-']
  return [time(result.tcpMs), time(result.tlsMs), time(result.httpMs)]
}

/** The HTTP status, or what went wrong. */
export function endText({ measurement, addresses }: PathRow): string {
  if (measurement === null) return addresses.length === 0 ? 'no address' : 'not tried'
  const { result } = measurement
  if (result.kind !== 'answered') return connectionResultText(result)
  return result.status === null ? 'connected' : `${result.status}`
}

/** The hosts of the push path and their connections. */
export function pathTable(report: Report): readonly string[] {
  const rows = pathRows(report).map((row) => [
    twoLines(
      bold(code(hostText(row.host, row.port)), isHostBlamed(row.host, report)),
      [
        ...(row.roles.length === 0 || isCalledByRole(row.host, roleText(row.roles))
          ? []
          : [roleText(row.roles)]),
        ...(isHostBlamed(row.host, report) ? [blameText(report)] : []),
      ].join(', '),
    ),
    twoLines(
      escapeMarkdown(lookupText(report, row.host)),
      row.addresses.slice(0, limits.passRows).map(code).join(', '),
    ),
    ...phaseCells(row),
    escapeMarkdown(endText(row)),
  ])
  return table(['Host', 'DNS and address', 'TCP', 'TLS', 'HTTP', 'Status'], rows)
}
