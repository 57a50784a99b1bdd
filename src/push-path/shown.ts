/** What somebody wrote, as it may be shown to everybody who can read the log. */

const maximumLength = 200

/** In JSON quotes, on one line, cut at 200 characters, without credentials and without characters that nobody sees. */
export function shown(text: string): string {
  const safe = withoutSecrets(text)
  const short = safe.length > maximumLength ? `${safe.slice(0, maximumLength - 1)}…` : safe
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (hidden) => {
    return `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** Without user name and password, and without what a URL may have for a key: all that follows a `?` or `#` in it. */
export const withoutSecrets = (text: string): string =>
  withoutUserinfo(text).replace(/(?<=\S)([?#]).+$/s, '$1***')

/** The text with `***` for whatever stands before its last `@`, unless a digest follows: `https://***@host/`. */
export function withoutUserinfo(text: string): string {
  return text.replace(/^(\s*https?:[\\/]*(?![\\/]))?.*@(?!sha\d+:)/is, '$1***@')
}
