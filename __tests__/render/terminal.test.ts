import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columns, wrap } from '../../src/render/columns.js'
import { renderTerminal } from '../../src/render/terminal.js'
import { passingReport, sampleReport } from '../support/sample-report.js'

describe('the terminal', () => {
  const plain = renderTerminal(sampleReport(), { colour: false, width: 100 })

  test.each([
    ['the fix, ready to copy', '\n    nameserver 8.8.8.8\n    nameserver 8.8.4.4\n'],
    [
      'the culprit, marked without colour',
      '\n> 4.4.4.4 (2nd)  notary.docker.io      0/2       -       -      -      lost x2\n',
    ],
    ['the path', '  registry-1.docker.io  registry  203.0.113.7  12 ms  20 ms  30 ms  401\n'],
    [
      "Docker's words",
      "Docker's words: you are not authorized to perform this operation: server returned 401.\n",
    ],
    [
      'the best three remedies',
      [
        '\nWhat would mend it',
        '  Write 8.8.4.4 instead of 4.4.4.4: ok, 300 ms',
        '  Ask 9.9.9.9, which nobody asked yet: not known',
        '  Ask 4.4.4.4 first: false-401, 12.4 s\n\n',
      ].join('\n'),
    ],
  ])('shows %s', (_, text) => expect(plain).toContain(text))

  test('sections come in a fixed order', () =>
    expect(plain.split('\n').filter((line) => /^[A-Z]/.test(line))).toEqual([
      'Fail: docker push will end in a false 401 after about 10.2 s. To blame: 4.4.4.4, the 2nd nameserver,',
      'What docker push would do',
      'The fix',
      'What would mend it',
      'Resolvers',
      'Push path',
      'Also found',
    ]))

  test('colour changes nothing but the colour', () => {
    const coloured = renderTerminal(sampleReport(), { colour: true, width: 100 })
    expect(coloured).toContain('\u001b[31m')
    // eslint-disable-next-line no-control-regex -- the escape sequences themselves are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test.each([10, 40, 60, 80, 200])('at width %d no line ends in blanks and no table is wider', (width) => {
    for (const report of [sampleReport(), passingReport()]) {
      const lines = renderTerminal(report, { colour: false, width }).split('\n')
      expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
      const tables = lines.filter((line) => /^[ >] (8\.8\.8\.8|4\.4\.4\.4|registry-1)/.test(line))
      expect(tables.length).toBeGreaterThan(1)
      expect(Math.max(...tables.map((line) => line.length))).toBeLessThanOrEqual(Math.max(40, width))
    }
  })

  test('a pass has no fix', () =>
    expect(renderTerminal(passingReport(), { colour: false, width: 80 })).not.toContain('The fix'))
})

describe('columns and paragraphs', () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), { minLength: 1, maxLength: 8 }),
  )

  test('a table keeps its rows and its width', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 10, max: 120 }), (rows, width) => {
        const lines = columns(rows, width)
        expect(lines).toHaveLength(rows.length)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('a paragraph keeps its words, in order and whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 1, max: 60 }), (text, width) => {
        const words = (line: string) => line.split(' ').filter((word) => word !== '')
        expect(wrap(text, width, '  ').flatMap(words)).toEqual(words(text))
      }),
    )
  })
})
