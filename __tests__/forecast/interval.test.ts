import { describe, expect, test } from '@jest/globals'
import { seededRandom, wilsonInterval } from '../../src/forecast/interval.js'

describe('the interval around a share', () => {
  test.each([
    [0.1, 10, 0.0179, 0.4042],
    [0.5, 10, 0.2366, 0.7634],
    [0, 5, 0, 0.4345],
    [1, 50, 0.9287, 1],
    [0.02, 1000, 0.013, 0.0307],
  ])('%d of %d samples lies between %d and %d', (share, count, low, high) => {
    const interval = wilsonInterval(share, count)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  test('is the share itself where nothing was drawn', () => {
    expect(wilsonInterval(1, 0)).toEqual({ low: 1, high: 1 })
  })

  test('one lost reply of five is never enough for a fail', () => {
    expect(wilsonInterval(0.2, 5).low).toBeLessThan(0.05)
  })
})

describe('the random numbers of a forecast', () => {
  const draw = (seed: number, count: number) => {
    const random = seededRandom(seed)
    return Array.from({ length: count }, random)
  }

  test('are the same for the same seed, and others for another', () => {
    expect(draw(7, 100)).toEqual(draw(7, 100))
    expect(draw(7, 100)).not.toEqual(draw(8, 100))
  })

  test('lie in [0, 1), evenly', () => {
    const drawn = draw(20_200_410, 10_000)
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = drawn.filter((one) => Math.floor(one * 10) === tenth).length / drawn.length
      expect(share).toBeGreaterThan(0.08)
      expect(share).toBeLessThan(0.12)
    }
  })
})
