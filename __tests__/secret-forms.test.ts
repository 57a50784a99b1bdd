import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBlotter, formsOf } from '../src/secret-forms.js'

const without = (secret: string, text: string): string => {
  const { add, blot } = createBlotter()
  add(formsOf(secret))
  return blot(text)
}

describe('a secret is taken out', () => {
  const secret = 'correct&horse/battery"staple'
  test.each<readonly [string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['URL-escaped', encodeURIComponent],
    [
      'URL-escaped in lower case',
      (text) => encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase()),
    ],
    ['of a form', (text) => new URLSearchParams({ text }).toString().slice('text='.length)],
    ['of JSON', (text) => JSON.stringify(text).slice(1, -1)],
    ['of HTML', (text) => text.replace('&', '&amp;').replace('"', '&quot;')],
    ['in hexadecimal digits', (text) => Buffer.from(text).toString('hex')],
    ['backwards', (text) => Array.from(text).reverse().join('')],
  ])('%s', (_, write) => {
    expect(without(secret, `it was ${write(secret)}.`)).toBe('it was ***.')
  })

  test('where UTF-8 was taken for Latin-1', () => {
    expect(without('grün', Buffer.from('grün').toString('latin1'))).toBe('***')
  })

  test.each([0, 1, 2, 3])(
    'in base64, %d bytes behind its beginning, but for the digits at its ends',
    (before) => {
      const text = Buffer.from(`${'x'.repeat(before)}${secret}y`).toString('base64')
      expect(without(secret, text)).toMatch(/^.{0,5}\*\*\*.{0,6}$/)
      expect(without(secret, text.replaceAll('+', '-').replaceAll('/', '_'))).toMatch(/^.{0,5}\*\*\*.{0,6}$/)
    },
  )

  test('with what stands between its words changed, where they are long enough', () => {
    expect(without('longEnough12&andAnother34', 'longEnough12 %% andAnother34')).toBe('*** %% ***')
  })

  test('the longest first, where one is a part of another', () => {
    const { add, blot } = createBlotter()
    add(['secret', 'secret-and-more'])
    expect(blot('a secret-and-more and a secret')).toBe('a *** and a ***')
  })

  test.each([
    ['that come one after the other', ['ab', 'abcd', 'abc', 'abcde', 'abcf']],
    ['of which the longest comes first', ['abcde', 'abcf', 'abcd', 'abc', 'ab']],
  ])('the longest first, of many that begin alike and %s', (_, forms) => {
    const { add, blot } = createBlotter()
    forms.forEach((form) => add([form]))
    expect(blot('<abcde> <abcd> <abcf> <abc> <abx>')).toBe('<***> <***> <***> <***> <***x>')
  })

  test('in a second or less, of a megabyte with many known', () => {
    const { add, blot } = createBlotter()
    for (let index = 0; index < 64; index += 1) add(formsOf(`secret-number-${index}-with-some-length`))
    const begunMs = performance.now()
    expect(blot('{"name":"value"},'.repeat(60_000))).not.toContain('***')
    expect(performance.now() - begunMs).toBeLessThan(1_000)
  })
})

test('what is no secret is left alone: nothing that is short is looked for in another form', () => {
  for (const secret of ['', 'a', 'abc'])
    expect(without(secret, 'MDEyMzQ1 616263 xyz')).toBe('MDEyMzQ1 616263 xyz')
})

test('never throws, and never leaves the secret there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 4 }),
      fc.string(),
      fc.string(),
      (secret, before, after) => {
        fc.pre(!secret.includes('*'))
        expect(without(secret, before + secret + after).includes(secret)).toBe(false)
      },
    ),
  )
  expect(() => formsOf('\ud800 half')).not.toThrow()
})
