/** A text that a regular expression takes, made from its source: where its repetitions are, is where a long text can hurt. */

/** One of these is in every class that somebody writes. */
const usual = Array.from('aA0 \t\n"\'\\/:.,;-_@=#%*[](){}<>|!?~+`&$^\u0000\u00e9\u202e')

/**
 * @param variant which branch and which character is taken where there is a choice
 * @returns each part that is repeated without end twice, each that is optional once
 */
export function exampleOf({ source, flags }: RegExp, variant: number): string {
  let at = 0
  const peek = (text: string) => source.startsWith(text, at)
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'sy')
    found.lastIndex = at
    const [text = ''] = found.exec(source) ?? []
    at += text.length
    return text
  }
  const oneOf = (written: string): string => {
    const unicode = flags.replace(/[^iuv]/g, '')
    const fitting = usual.filter((character) => new RegExp(`^${written}$`, unicode).test(character))
    return fitting[variant % Math.max(fitting.length, 1)] ?? ''
  }
  const branches = (): string => {
    const found = [sequence()]
    while (take(/\|/) !== '') found.push(sequence())
    return found[variant % found.length] ?? ''
  }
  const sequence = (): string => {
    let text = ''
    while (at < source.length && !peek('|') && !peek(')')) text += repeated(atom())
    return text
  }
  const atom = (): string => {
    if (take(/\^|\$|\\[bB]|\\[1-9]/) !== '') return ''
    const opening = take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/)
    if (opening !== '') {
      const inner = branches()
      take(/\)/)
      // What is looked at is not taken.
      return /^\(\?<?[=!]$/.test(opening) ? '' : inner
    }
    const set = take(/\[(?:\\.|[^\]\\])*\]|\.|\\(?:[dDsSwW]|[pP]\{[^}]*\}|x..|u\{[^}]*\}|u....|[^])/)
    return set === '' ? take(/[^]/) : oneOf(set)
  }
  const repeated = (text: string): string => {
    const written = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/)
    if (written.startsWith('*') || written.startsWith('+')) return text.repeat(2)
    const least = /^\{(\d+)/.exec(written)?.[1]
    return least === undefined ? text : text.repeat(Math.max(1, Number(least)))
  }
  return branches()
}
