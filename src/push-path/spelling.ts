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

/** Levenshtein's distance, or Infinity where the lengths alone tell that it is too large. */
function typosBetween(written: string, word: string): number {
  if (Math.abs(written.length - word.length) > maximumTypos) return Infinity
  const noneWritten = Array.from({ length: word.length + 1 }, (_, index) => index)
  const line = lettersOf(written).reduce<readonly number[]>(
    (above, letter, row) =>
      lettersOf(word).reduce<readonly number[]>(
        (left, other, column) => {
          const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1)
          return [...left, Math.min(replaced, (above[column + 1] ?? 0) + 1, (left[column] ?? 0) + 1)]
        },
        [row + 1],
      ),
    noneWritten,
  )
  return line[word.length] ?? Infinity
}

const lettersOf = (word: string) => Array.from({ length: word.length }, (_, index) => word.charAt(index))
