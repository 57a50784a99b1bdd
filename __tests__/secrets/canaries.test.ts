/** What the canary test sees: a form that it would overlook is a leak that it would overlook. */
import { describe, expect, test } from '@jest/globals'
import { awkwardCanary, plainCanary, sightingsIn } from './canaries.js'

const canary = awkwardCanary('a password')
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in lower case': (text) => text.toLowerCase(),
  'its first half': (text) => text.slice(0, text.length / 2 + 2),
  'URL-escaped': encodeURIComponent,
  'URL-escaped in lower case': (text) => encodeURIComponent(text).toLowerCase(),
  'as a form': (text) => new URLSearchParams({ text }).toString(),
  'JSON-escaped': JSON.stringify,
  'JSON-escaped twice': (text) => JSON.stringify(JSON.stringify(text)),
  'HTML-escaped': (text) => text.replace(/[&"<'@]/g, (one) => `&#${one.charCodeAt(0)};`),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in upper-case hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  backwards: (text) => Array.from(text).reverse().join(''),
  'base64 of a name with it': (text) => Buffer.from(`bob:${text}`).toString('base64'),
  'base64 of it with a name': (text) => Buffer.from(`${text}:bob`).toString('base64'),
  'base64url, too': (text) => Buffer.from(`bobby:${text}`).toString('base64url'),
}

describe('a canary is seen', () => {
  test.each(Object.entries(forms))('%s', (_, write) => {
    for (const before of ['', 'x', 'xy', 'xyz']) {
      expect(sightingsIn('log', `${before}${write(canary.text)} and more`, [canary])).not.toEqual([])
    }
  })

  test.each([0, 1, 2, 3])('in base64 behind %d other bytes', (before) => {
    const encoded = Buffer.from('-'.repeat(before) + canary.text + '-').toString('base64')
    expect(sightingsIn('log', encoded, [canary])).not.toEqual([])
  })
})

test('what is no canary is none', () => {
  const others = [plainCanary('a password of somebody else')]
  expect(sightingsIn('log', `${canary.text} ${'A'.repeat(4_000)}`, others)).toEqual([])
})
