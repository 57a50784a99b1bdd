/** The gallery's command line. Pure. */

export type Order =
  /** Looks at every summary in a browser and writes nothing. */
  | { readonly task: 'check' }
  /** Text and screenshots. */
  | { readonly task: 'render' }
  /** Text alone, which needs no browser. */
  | { readonly task: 'text' }
  | { readonly task: 'help' }
  | { readonly task: 'refused'; readonly mistakes: readonly string[] }

export const usage = `Usage: npm run gallery                 writes docs/gallery: the summaries as text, and as Chromium shows them
       npm run gallery -- --text       the text alone, without a browser
       npm run gallery -- --check      looks at all of it in a browser, and writes nothing

A browser: CHROMIUM, or chromium on the PATH (apt-get install --no-install-recommends chromium).
`

const tasks = { '--check': 'check', '--text': 'text' } as const

/** @returns what to do, or every mistake. */
export function readWords(words: readonly string[]): Order {
  if (words.includes('--help')) return { task: 'help' }
  const [word, ...more] = words
  if (word === undefined) return { task: 'render' }
  if ((word === '--check' || word === '--text') && more.length === 0) return { task: tasks[word] }
  const mistakes = words.map((one) => `${one}: expected --check, --text or nothing at all`)
  return { task: 'refused', mistakes }
}
