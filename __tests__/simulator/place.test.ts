import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseScenario } from '../../src/simulator/index.js'
import { base, baseFile, file, lineOf, mistakesIn, own, software, whole } from './sample-scenario.js'

test('what an alias stands for has the line of the alias', () => {
  const yaml = whole
    .replace('default: { delay: 10 }', 'default: &rule { delay: x }')
    .replace('default: { drop: true }', 'default: *rule')
  expect(mistakesIn(yaml).map(({ line }) => lineOf(yaml, line))).toEqual([
    'default: &rule { delay: x }',
    'default: *rule',
  ])
})

test('a key that is missing is not looked for in one whose name begins alike', () => {
  const yaml = whole.replace(/^clock: .*$/m, 'clo: 1')
  const missing = mistakesIn(yaml).find(({ path }) => path === 'clock')
  expect(lineOf(yaml, missing?.line ?? 0)).toBe('name: sample')
})

const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.string({ maxLength: 8 })),
  {
    minLength: 1,
    maxLength: 2,
  },
)
/** The text with some of it overwritten. */
const edited = (text: string) =>
  edits.map((all) =>
    all.reduce((now, [place, length, put]) => {
      const at = Math.floor(place * now.length)
      return now.slice(0, at) + put + now.slice(at + length)
    }, text),
  )

test('reading never throws, whatever the texts, and every mistake has a line of one of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), edited(own), edited(whole), edited(whole + software)),
      fc.oneof(fc.string(), edited(base), fc.constant(null)),
      (yaml, baseText) => {
        for (const mistake of mistakesIn(yaml, baseText)) {
          expect([file, baseFile]).toContain(mistake.file)
          const lines = (mistake.file === file ? yaml : (baseText ?? '')).split('\n').length
          expect(mistake.line).toBeGreaterThanOrEqual(1)
          expect(mistake.line).toBeLessThanOrEqual(lines)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a document that is nested without end is a mistake, not the end of the program', () => {
  const deep = 20_000
  for (const yaml of [`a: ${'['.repeat(deep)}`, `a: ${'{ a: '.repeat(deep)}`, '- '.repeat(deep)]) {
    expect(typeof parseScenario(yaml).ok).toBe('boolean')
  }
})
