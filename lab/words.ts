/** The lab's command line. Pure. */
import { pushPathScenarios } from './plan.js'

export type Order =
  | {
      readonly task: 'compare'
      /** Empty for all of them. */
      readonly scenarios: readonly string[]
      readonly quick: boolean
      readonly parallel: number | null
    }
  | { readonly task: 'shell'; readonly scenario: string }
  /** `seed` is null for one that nobody has had yet. */
  | { readonly task: 'resolvers'; readonly quick: boolean; readonly seed: number | null }
  | { readonly task: 'help' }
  | { readonly task: 'refused'; readonly mistakes: readonly string[] }

export const usage = `Usage: npm run lab                          every scenario; writes lab/AGREEMENT.md and lab/AGREEMENT.json
       npm run lab -- NAME...              some of them
       npm run lab -- --quick              a dozen of them
       npm run lab -- --push-path          those of logins, tokens, certificates, trust data, addresses and proxies
       npm run lab -- resolvers            resolver libraries only; writes their part of both files
       npm run lab -- resolvers --quick    a handful of conditions
       npm run lab -- shell NAME           a shell as the runner, servers running

Options:
  --seed N                                 of resolvers: the random conditions of an earlier run
  --parallel N                             so many sandboxes at once, 1 to 32
  --help                                   this text
`

const mostParallel = 32

/** @returns what to do, or every mistake. */
export function readWords(words: readonly string[], known: readonly string[]): Order {
  if (words.includes('--help')) return { task: 'help' }
  if (words[0] === 'shell') return shellOrder(words.slice(1), known)
  if (words[0] === 'resolvers') return resolversOrder(words.slice(1))
  const mistakes: string[] = []
  const scenarios = new Set<string>()
  let quick = false
  let parallel: number | null = null
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--quick') quick = true
    else if (word === '--push-path') pushPathScenarios.forEach((name) => scenarios.add(name))
    else if (word === '--parallel') {
      const value = words[(index += 1)] ?? 'nothing'
      parallel = Number(value)
      if (!/^\d+$/.test(value) || parallel < 1 || parallel > mostParallel) {
        mistakes.push(`--parallel: expected a number from 1 to ${mostParallel}, got ${value}`)
      }
    } else if (known.includes(word)) scenarios.add(word)
    else mistakes.push(unknownWord(word))
  }
  if (quick && scenarios.size > 0) mistakes.push('--quick: expected no names beside it, it has its own')
  return mistakes.length > 0
    ? { task: 'refused', mistakes }
    : { task: 'compare', scenarios: [...scenarios], quick, parallel }
}

function shellOrder(words: readonly string[], known: readonly string[]): Order {
  const [scenario = '', ...more] = words
  if (more.length === 0 && known.includes(scenario)) return { task: 'shell', scenario }
  const got = words.length === 0 ? 'nothing' : words.join(' ')
  return { task: 'refused', mistakes: [`shell: expected the name of one scenario, got ${got}`] }
}

function resolversOrder(words: readonly string[]): Order {
  const mistakes: string[] = []
  let quick = false
  let seed: number | null = null
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--quick') quick = true
    else if (word === '--seed') {
      const value = words[(index += 1)] ?? 'nothing'
      seed = Number(value)
      if (!/^\d{1,9}$/.test(value))
        mistakes.push(`--seed: expected a number of up to nine digits, got ${value}`)
    } else mistakes.push(`resolvers: expected --quick or --seed N, got ${word}`)
  }
  return mistakes.length > 0 ? { task: 'refused', mistakes } : { task: 'resolvers', quick, seed }
}

const unknownWord = (word: string): string =>
  word.startsWith('-')
    ? `expected --quick, --push-path, --parallel N or names, got ${word}`
    : `expected the name of a file in scenarios/ without its ending, got ${word}`
