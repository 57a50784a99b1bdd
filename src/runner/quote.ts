/** Text from a file, a tool or the environment, cut to what fits into a sentence. */

/** Longer than any address, option or version, short enough for one line of an annotation. */
const quotedCharacters = 80

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** One line of printable text: control characters become one blank, and what is too long ends in `...`. */
export function quote(text: string): string {
  const head = text.slice(0, quotedCharacters + 1)
  const line = head.replace(controlCharacters, ' ').trim()
  return text.length > quotedCharacters ? `${line.slice(0, quotedCharacters)}...` : line
}
