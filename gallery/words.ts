/** The gallery's command line. Pure. */

export type Order =
  /** Looks at every summary in a browser and writes nothing. */
  | { readonly task: 'check' }
  /** Renders the recorded reports anew: Markdown and screenshots. */
  | { readonly task: 'render' }
  /** Plays the scenarios on loopback, and renders what is recorded then. */
  | { readonly task: 'record'; readonly names: readonly string[] }
  | { readonly task: 'help' }
  | { readonly task: 'refused'; readonly mistakes: readonly string[] }

export const usage = `Usage: npm run gallery                          writes docs/gallery from the reports in gallery/reports
       npm run gallery -- --check               looks at all of it in a browser, and writes nothing
       npm run gallery -- --record [NAME...]    plays these scenarios first, or all of the gallery's

A browser: CHROMIUM, or chromium on the PATH (apt-get install --no-install-recommends chromium).
`

/** @returns what to do, or every mistake. */
export function readWords(words: readonly string[], known: readonly string[]): Order {
  if (words.includes('--help')) return { task: 'help' }
  const [first, ...names] = words
  if (first === undefined) return { task: 'render' }
  if (first === '--check' && names.length === 0) return { task: 'check' }
  const unknown = (first === '--record' ? names : words).filter((name) => !known.includes(name))
  if (first === '--record' && unknown.length === 0) {
    return { task: 'record', names: names.length === 0 ? known : names }
  }
  const hint = `expected --check, --record or, after that, one of ${known.join(', ')}`
  return {
    task: 'refused',
    mistakes: (unknown.length > 0 ? unknown : words).map((word) => `${word}: ${hint}`),
  }
}
