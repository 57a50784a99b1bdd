/** Text from a file, a tool or the environment, cut to what fits into a sentence. */

/** Longer than any address, option or version, short enough for one line of an annotation. */
const quotedCharacters = 80

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** A password may be a token of some thousand characters, and what is quoted begins before it. */
const lookedAtCharacters = 8_192

/** `***` for user names and passwords in URLs: whatever stands before the last `@` of a word with `://` in it. */
export const withoutLogins = (text: string): string =>
  text.replace(/[^\s"'<>]+/g, (word) => {
    const start = word.indexOf('://')
    const end = word.lastIndexOf('@')
    return start === -1 || end < start ? word : `${word.slice(0, start)}://***${word.slice(end)}`
  })

/**
 * One line of printable text, without user names and passwords in URLs: control characters become one blank, and what is too
 * long ends in `...`.
 */
export function quote(text: string): string {
  const shown = withoutLogins(text.slice(0, lookedAtCharacters))
  const head = shown.slice(0, quotedCharacters + 1)
  const line = head.replace(controlCharacters, ' ').trim()
  return shown.length > quotedCharacters ? `${line.slice(0, quotedCharacters)}...` : line
}
