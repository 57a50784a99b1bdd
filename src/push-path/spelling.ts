/** Words that people type. */

/** Letters to add, drop or change for a word still to be recognised. */
const maximumTypos = 2

/** The word that was probably meant, or null where none is close. The first of those that are equally close. */
export function closestWord(written: string, words: readonly string[]): string | null {
  const [closest] = words
    .map((word) => ({ word, typos: typosBetween(written, word) }))
    .filter(({ typos }) => typos <= maximumTypos)
    .toSorted((one, other) => one.typos - other.typos)
  return closest?.word ?? null
}

/** `true` or `false` for the spellings of a switch, in any case, and `auto`; any other text as it is. */
export function switched(text: string): string {
  const word = text.trim().toLowerCase()
  if (['true', 'on', '1'].includes(word)) return 'true'
  if (['false', 'off', '0'].includes(word)) return 'false'
  return word === 'auto' ? word : text
}

/**
 * Letters added, dropped or changed, and neighbours that changed places (optimal string alignment); Infinity where the
 * lengths alone tell that it is too much.
 */
export function typosBetween(written: string, word: string): number {
  if (Math.abs(written.length - word.length) > maximumTypos) return Infinity
  const [mine, theirs] = [lettersOf(written), lettersOf(word)]
  const lines: number[][] = [Array.from({ length: word.length + 1 }, (_, index) => index)]
  const at = (row: number, column: number) => lines[row]?.[column] ?? Infinity
  for (let row = 1; row <= mine.length; row++) {
    lines.push([row])
    for (let column = 1; column <= theirs.length; column++) {
      const replaced = mine[row - 1] === theirs[column - 1] ? 0 : 1
      const swapped = mine[row - 1] === theirs[column - 2] && mine[row - 2] === theirs[column - 1]
      lines[row]?.push(
        Math.min(
          at(row - 1, column - 1) + replaced,
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(mine.length, theirs.length)
}

const lettersOf = (word: string) => Array.from({ length: word.length }, (_, index) => word.charAt(index))
