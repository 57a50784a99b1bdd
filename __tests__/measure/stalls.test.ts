import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { watchStalls } from '../../src/measure/stalls.js'

/** A clock and a processor that go as the test says, and timers that come when they are told to. */
const machine = { atMs: 0, processorMs: 0 }
const world = { monotonicMs: () => machine.atMs, processorMs: () => machine.processorMs }
const startMs = 1_000

function pass(wallMs: number, processorMs: number): void {
  machine.atMs += wallMs
  machine.processorMs += processorMs
  jest.advanceTimersByTime(20)
}

beforeEach(() => {
  jest.useFakeTimers()
  machine.atMs = startMs
  machine.processorMs = 50
})
afterEach(() => {
  jest.useRealTimers()
})

describe('a timer that comes every 20 ms', () => {
  test('and in time: nobody kept this process', () => {
    const watch = watchStalls(world, startMs)
    for (let beat = 0; beat < 50; beat += 1) pass(22, 5)
    expect(watch.end()).toEqual([])
  })

  test('and 180 ms late, in which this process did not run: it was kept so long, up to then', () => {
    const watch = watchStalls(world, startMs)
    pass(20, 1)
    pass(200, 0)
    pass(20, 1)
    expect(watch.end()).toEqual([{ fromMs: 40, ms: 180 }])
  })

  test("and late because of its own work: that is nobody else's doing", () => {
    const watch = watchStalls(world, startMs)
    pass(200, 180)
    expect(watch.end()).toEqual([])
  })

  test('and late for both reasons: what is left without its own work counts', () => {
    const watch = watchStalls(world, startMs)
    pass(200, 80.04)
    expect(watch.end()).toEqual([{ fromMs: 100, ms: 100 }])
  })

  test('is looked at no more when the watch has ended', () => {
    const watch = watchStalls(world, startMs)
    watch.end()
    pass(500, 0)
    expect(watch.end()).toEqual([])
    expect(jest.getTimerCount()).toBe(0)
  })
})
