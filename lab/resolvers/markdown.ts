/** The section of lab/AGREEMENT.md about resolver libraries. Pure. */
import { libraryNames, type LibraryName } from './condition.js'
import { rowText, seconds, type ResolverRow } from './compare.js'

export interface ResolverAgreement {
  /** Of the random conditions. */
  readonly seed: number
  readonly rows: readonly ResolverRow[]
  readonly seconds: number
}

const programs: Readonly<Record<LibraryName, string>> = {
  go: 'Go 1.19 (`net.LookupHost`, `CGO_ENABLED=0`)',
  glibc: 'glibc 2.36 (`getent ahosts --no-addrconfig`, and `getaddrinfo` for the reason)',
  musl: 'musl 1.2.3 (`getaddrinfo`)',
}

const heading = '## Resolver libraries'

export function resolversMarkdown({ seed, rows, seconds: took }: ResolverAgreement): string {
  const played = libraryNames.filter((library) => rows.some((row) => row.library === library))
  const [named, random] = [rows.filter((row) => !isRandom(row)), rows.filter(isRandom)]
  return [
    heading,
    '',
    `A real program looks a name up, and our replay of its library is held against it: addresses or reason, and time within 5 % or 150 ms. Conditions are in [\`lab/resolvers/conditions.yaml\`](resolvers/conditions.yaml), the random ones come from seed ${seed}. Played in ${Math.round(took)} seconds.`,
    '',
    '| library | conditions | agree | random conditions | agree |',
    '| --- | --- | --- | --- | --- |',
    ...played.map((library) => {
      const own = (some: readonly ResolverRow[]) => some.filter((row) => row.library === library)
      const counts = [named, random].flatMap((some) => [own(some).length, own(some).filter(agrees).length])
      return `| ${[programs[library], ...counts].join(' | ')} |`
    }),
    '',
    ...differing(rows),
    `Taken from the rule, since no measurement can know it, is which queries are lost in ${listed(rows.filter(({ lossFromRule }) => lossFromRule).map(({ condition }) => condition))}.`,
    '',
    `| condition | ${played.map((library) => `${library}: replay | fact`).join(' | ')} |`,
    `| --- | ${played.map(() => '--- | ---').join(' | ')} |`,
    ...[...new Set(named.map(({ condition }) => condition))].map((condition) => {
      const cells = played.flatMap((library) => {
        const row = named.find((one) => one.condition === condition && one.library === library)
        return row === undefined ? ['', ''] : [replayText(row), factText(row)]
      })
      return `| ${[condition, ...cells].join(' | ')} |`
    }),
    '',
  ].join('\n')
}

/** The table with this section in place of the one that it has, or at its end. */
export function withResolvers(markdown: string, section: string): string {
  const [before = '', rest] = markdown.split(`\n${heading}\n`)
  const after = rest === undefined ? -1 : rest.search(/^## /m)
  return `${before.trimEnd()}\n\n${section}${rest === undefined || after < 0 ? '' : `\n${rest.slice(after)}`}`
}

export function resolverTotals({ rows, seconds: took }: ResolverAgreement): string {
  const parts = libraryNames.flatMap((library) => {
    const own = rows.filter((row) => row.library === library)
    return own.length === 0 ? [] : [`${library} ${own.filter(agrees).length} of ${own.length}`]
  })
  return `Resolver libraries agree with their replay: ${parts.join(', ')}. ${Math.round(took)} s.`
}

export const agrees = ({ differences }: ResolverRow): boolean => differences.length === 0

const isRandom = ({ condition }: ResolverRow): boolean => condition.startsWith('random-')

function differing(rows: readonly ResolverRow[]): readonly string[] {
  const some = rows.filter((row) => !agrees(row))
  return some.length === 0 ? [] : ['Disagreements:', '', ...some.map((row) => `- ${rowText(row)}`), '']
}

const listed = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `\`${name}\``).join(', ')

const replayText = ({ replay }: ResolverRow): string => `${replay.kind}, ${seconds(replay.ms)}`

function factText(row: ResolverRow): string {
  const [fact] = row.facts
  if (fact === undefined) return ''
  const text = `${fact.addresses.length > 0 ? 'found' : 'failed'}, ${seconds(fact.ms)}`
  return agrees(row) ? text : `**${text}**`
}
