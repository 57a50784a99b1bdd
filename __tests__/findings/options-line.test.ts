import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { optionsWith } from '../../src/findings/options-line.js'
import { parseResolvConf } from '../../src/runner/resolv-conf.js'

const factsOf = (text: string) => {
  const { go, glibc, musl, notes } = parseResolvConf(text)
  return { lookup: { go, glibc, musl }, notes }
}
const pasted = (options: string) =>
  optionsWith(factsOf(`options ${options}`), { timeoutMs: 1_000, attempts: 3 })

test.each([
  ['', 'options timeout:1 attempts:3'],
  ['ndots:5', 'options ndots:5 timeout:1 attempts:3'],
  ['timeout:4 rotate edns0 trust-ad', 'options rotate edns0 trust-ad timeout:1 attempts:3'],
  ['attempts:7 single-request-reopen', 'options single-request-reopen timeout:1 attempts:3'],
  // Without it a Docker with cgo would change its resolver.
  ['no-aaaa use-vc', 'options use-vc no-aaaa timeout:1 attempts:3'],
])('who pastes it keeps the others: %s', (options, line) => {
  expect(pasted(options)).toBe(line)
})

test('any other options mean the same to Go, glibc and musl as before', () => {
  const flags = [
    ...['rotate', 'single-request', 'single-request-reopen', 'use-vc', 'usevc', 'tcp', 'edns0', 'trust-ad'],
    ...['no-reload', 'no-aaaa', 'inet6', 'debug'],
  ]
  const number = (name: string) => fc.nat({ max: 40 }).map((value) => `${name}:${value}`)
  const word = fc.oneof(fc.constantFrom(...flags), number('ndots'), number('timeout'), number('attempts'))
  const nameOf = (option: string) => option.split(':')[0]
  fc.assert(
    // Of an option that stands there twice musl takes the first, and the others take the last.
    fc.property(fc.uniqueArray(word, { maxLength: 8, selector: nameOf }), (words) => {
      const before = factsOf(`options ${words.join(' ')}`)
      const after = factsOf(pasted(words.join(' ')))
      const waits = { timeoutMs: 1_000, attempts: 3 }
      expect(after.lookup).toEqual({
        go: { ...before.lookup.go, ...waits },
        glibc: { ...before.lookup.glibc, ...waits },
        musl: { ...before.lookup.musl, ...waits },
      })
      const unknown = ({ notes }: typeof before) =>
        new Set(notes.filter(({ kind }) => kind === 'unknown-option').map(({ text }) => text))
      expect(unknown(after)).toEqual(unknown(before))
    }),
  )
})
