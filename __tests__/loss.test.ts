import { describe, expect, test } from '@jest/globals'
import { verdictsAtLoss } from './support/loss-simulation.js'

/** Other seeds than those of the table in docs/verdict.md. */
const firstSeed = 4_242

describe('simulated preflights over a first resolver that loses packets by chance', () => {
  test('at 0 %: every one passes', () => {
    expect(verdictsAtLoss(0, 50, firstSeed)).toEqual({ pass: 50, warn: 0, fail: 0, unknown: 0 })
  })

  test('at 1 %: none fails, and at most one in a hundred warns', () => {
    const { fail, warn, unknown } = verdictsAtLoss(0.01, 400, firstSeed)
    expect({ fail, unknown }).toEqual({ fail: 0, unknown: 0 })
    expect(warn).toBeLessThanOrEqual(4)
  })

  test('at 50 %: at least 99 of 100 fail', () => {
    expect(verdictsAtLoss(0.5, 100, firstSeed).fail).toBeGreaterThanOrEqual(99)
  })

  test('at 100 %: every one fails', () => {
    expect(verdictsAtLoss(1, 20, firstSeed)).toEqual({ pass: 0, warn: 0, fail: 20, unknown: 0 })
  })
})
