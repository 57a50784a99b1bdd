import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeAgain } from '../../src/judgement.js'
import { readObservations } from '../../src/report-reader/observations.js'
import { observations } from './arbitrary-report.js'

test('whatever can be read can be judged, to the same end each time', () => {
  fc.assert(
    fc.property(observations, (one) => {
      const text = JSON.stringify(one)
      const judged = ([text, text] as const).map((stored) => {
        const read = readObservations(stored)
        return read.ok ? judgeAgain(read.observations, 7) : null
      })
      expect(judged[0]).toMatchObject({ durationMs: 7, schemaVersion: 1 })
      expect(judged[0]).toEqual(judged[1])
      expect(readObservations(JSON.stringify(judged[0]))).toMatchObject({ ok: true, durationMs: 7 })
    }),
  )
})
