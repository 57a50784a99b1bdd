import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  clip,
  codeBlock,
  codeSpan,
  escapeMarkdown,
  link,
  plainLine,
  visible,
  withoutCommands,
} from '../../src/render/escape.js'

/** Any text, with what has a meaning somewhere far more often than chance would have it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('`', '``', '```', '|', '<b>', '&amp;', '*', '_', '[x](y)', '\\', '\n', '\r', '@team'),
      fc.constantFrom(
        '::error::x',
        '##[error]',
        '\u001b[31m',
        '\u202e',
        '\u2028',
        'http://x',
        'www.x.y',
        '# ',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
      fc.constantFrom('\ud800', '\udc00'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What a Markdown reader makes of backslashes and numeric entities. */
const decode = (markdown: string) =>
  markdown
    .replace(/&#8203;/g, '')
    .replace(/&#(\d+);|\\([!-/:-@[-`{-~])/g, (_, code: string | undefined, escaped: string | undefined) =>
      code === undefined ? (escaped ?? '') : String.fromCodePoint(Number(code)),
    )

describe('text in Markdown means nothing but itself', () => {
  test.each([
    ['<script>', '&#60;script&#62;'],
    ['a|b', 'a&#124;b'],
    ['*b* _i_', '\\*b\\* \\_i\\_'],
    ['DOCKER_CONTENT_TRUST', 'DOCKER_CONTENT_TRUST'],
    ['`x`', '&#96;x&#96;'],
    ['[a](b)', '\\[a\\](b)'],
    ['@team', '&#64;&#8203;team'],
    ['https://evil.example', 'https&#58;//evil.example'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['# title', '\\# title'],
    ['- item', '&#45; item'],
    ['1. item', '1&#46; item'],
    ['8.8.8.8 is silent', '8.8.8.8 is silent'],
    ['a\nb', 'a\\\\nb'],
  ])('%j is shown as it is', (text, expected) => expect(escapeMarkdown(text)).toBe(expected))

  test('nothing is lost, and nothing raw is left', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text)
        expect(decode(escaped)).toBe(visible(text))
        expect(escaped).not.toMatch(/[<>|`@\n\r]/)
        expect(escaped).not.toMatch(/:\/\//)
      }),
    )
  })

  test('a link cannot be ended by its text or its address', () =>
    expect(link('a](b) <i>', 'https://x.example/y) z')).toBe(
      '[a\\](b) &#60;i&#62;](https://x.example/y%29%20z)',
    ))
})

describe('text in code type', () => {
  test.each([
    ['notary.docker.io', '`notary.docker.io`'],
    ['dig @4.4.4.4 x AAAA', '`dig @4.4.4.4 x AAAA`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    ['', '<code></code>'],
  ])('%j becomes %s', (text, expected) => expect(codeSpan(text)).toBe(expected))

  test('no text ends its span or its cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text)
        const inside = span.startsWith('`')
          ? span.slice(1, -1)
          : span.slice('<code>'.length, -'</code>'.length)
        expect(inside).not.toMatch(/[`|<>\n\r]/)
        expect(span.startsWith('`') ? inside : decode(inside)).toBe(visible(text))
      }),
    )
  })

  test('a block keeps its lines', () =>
    expect(codeBlock('a\r\n\tb\u0007\n', 'sh')).toBe('```sh\na\n\tb\\u{7}\n```'))

  test('no text ends its block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = codeBlock(text, 'text').split('\n')
        const fence = lines.at(-1) ?? ''
        expect(fence).toMatch(/^`{3,}$/)
        expect(lines[0]).toBe(`${fence}text`)
        expect(lines.slice(1, -1).filter((line) => line.includes(fence))).toEqual([])
      }),
    )
  })
})

describe('a line of the log', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['x ##[error]y', 'x # #[error]y'],
    ['##vso[task]', '# #vso[task]'],
    ['::1  answered', '::1  answered'],
    ['fe80::1 and ::2', 'fe80::1 and ::2'],
    ['a\u001b[31mred', 'a\\u{1b}[31mred'],
  ])('%j is written as %j', (text, expected) => expect(plainLine(text)).toBe(expected))

  test('is one visible line within its length, and never a workflow command', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, most) => {
        const line = plainLine(text, most)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(Array.from(line).length).toBeLessThanOrEqual(most)
        expect(line).not.toMatch(/^\s*::.*::|##\[/)
        expect(withoutCommands(line)).toBe(line)
      }),
    )
  })

  test('a clipped text ends in an ellipsis and keeps its characters whole', () => {
    expect(clip('😀😀😀', 2)).toBe('😀…')
    expect(clip('😀😀', 2)).toBe('😀😀')
  })
})
