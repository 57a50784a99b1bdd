/** A remedy's text, pasted into a file of the runner as somebody would who has read it. Pure. */

/** What the file holds then. */
type Pasting = (text: string, paste: string) => string

/** resolv.conf(5): what stands for the same thing. The last one of `search` and `domain` counts. */
const keywords = ['nameserver', 'search', 'options'] as const
type Keyword = (typeof keywords)[number]
const synonyms: Readonly<Record<string, Keyword>> = {
  nameserver: 'nameserver',
  search: 'search',
  domain: 'search',
  options: 'options',
}

/** Lines take the place of those of their kind; an option takes the place of the one of its name, and joins the others. */
const intoResolvConf: Pasting = (text, paste) =>
  keywords
    .reduce((lines, keyword) => {
      const pasted = linesOf(paste).filter((line) => keywordOf(line) === keyword)
      if (pasted.length === 0) return lines
      const old = lines.filter((line) => keywordOf(line) === keyword)
      return replaced(lines, old, keyword === 'options' ? [joinedOptions(old, pasted)] : pasted)
    }, linesOf(text))
    .join('\n') + '\n'

/** Names are added to those that are there; Go takes the addresses of all lines of a name. */
const intoHosts: Pasting = (text, paste) => [...linesOf(text), ...linesOf(paste), ''].join('\n')

const pastings: ReadonlyMap<string, Pasting> = new Map([
  ['/etc/resolv.conf', intoResolvConf],
  ['/etc/hosts', intoHosts],
])

/** Whether the lab can follow a remedy for this place: the others are for a workflow, or for somebody's server. */
export const canPasteInto = (where: string): boolean => pastings.has(where)

/** @returns the file's new text. Throws for a place that the lab cannot paste into. */
export function pasteInto(where: string, text: string, paste: string): string {
  const pasting = pastings.get(where)
  if (pasting === undefined) throw new Error(`expected a file of the runner to paste into, found ${where}`)
  return pasting(text, paste)
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

const wordsOf = (line: string): readonly string[] => line.trim().split(/\s+/)

const keywordOf = (line: string): Keyword | undefined => synonyms[wordsOf(line)[0] ?? '']

/** The new lines where the first of the old ones stood, or at the end. */
function replaced(
  lines: readonly string[],
  old: readonly string[],
  fresh: readonly string[],
): readonly string[] {
  const at = lines.findIndex((line) => old.includes(line))
  const before = at < 0 ? lines : lines.slice(0, at)
  const after = at < 0 ? [] : lines.slice(at).filter((line) => !old.includes(line))
  return [...before, ...fresh, ...after]
}

function joinedOptions(old: readonly string[], pasted: readonly string[]): string {
  const optionsIn = (lines: readonly string[]) => lines.flatMap((line) => wordsOf(line).slice(1))
  const fresh = optionsIn(pasted)
  const names = fresh.map(nameOf)
  return ['options', ...optionsIn(old).filter((option) => !names.includes(nameOf(option))), ...fresh].join(
    ' ',
  )
}

const nameOf = (option: string): string => option.split(':')[0] ?? ''
