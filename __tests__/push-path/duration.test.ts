/** Durations and lists, as somebody writes them in a workflow. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from '../../src/push-path/duration.js'
import { splitEntries } from '../../src/push-path/entries.js'
import { foreignText } from '../support/foreign-text.js'

test('a duration comes back as it was written', () => {
  fc.assert(
    fc.property(fc.nat(), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms)
    }),
  )
})

test('nothing that is not a number with its unit is a duration, and none is negative', () => {
  fc.assert(
    fc.property(foreignText('5', '0', 'ms', 's', 'm', '-', '.', ' ', '1e3'), (text) => {
      const ms = parseDuration(text)
      if (ms !== null) {
        expect(text).toMatch(/^\d+(?:ms|s|m)$/)
        expect(ms).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('the entries of a list stay the same when they are written one a line, and none is blank or two', () => {
  fc.assert(
    fc.property(foreignText('a/b:1', ',', '\n', '\r\n', ' ', '#', 'c'), (text) => {
      const entries = splitEntries(text)
      expect(splitEntries(entries.join('\n'))).toEqual(entries)
      expect(entries.filter((entry) => entry.trim() !== entry || /[,\r\n#]|^$/.test(entry))).toEqual([])
    }),
  )
})
