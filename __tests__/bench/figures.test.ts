import { describe, expect, test } from '@jest/globals'
import { failuresOf, keptOf, type Figure, type Part } from '../../bench/figures.js'
import { mostOpen, mostOverPace } from '../../bench/limits.js'
import { page } from '../../bench/page.js'
import { selfTimes } from '../../bench/self-times.js'
import { differenceOf, interleaved, medianOf, ratioOf } from '../../bench/statistics.js'

const figure = (value: number, atMost: number | null): Figure => ({
  kind: 'measured',
  what: 'wall time | of the script',
  value,
  unit: 'times',
  atMost,
  from: 'here',
})
const unmeasured: Figure = { kind: 'not-measured', what: 'difference', why: 'kdig not found' }
const part = (...figures: readonly Figure[]): Part => ({ title: 'A part', about: 'Of nothing.', figures })

describe('a figure and its limit', () => {
  test('the full form fails on every one that is not kept, the short one when it is off by more than half', () => {
    const parts = [part(figure(0.5, 0.5), figure(0.74, 0.5), figure(0.76, 0.5), figure(9, null))]
    const values = (form: 'full' | 'short') =>
      failuresOf(parts, form).map((one) => (one.kind === 'measured' ? one.value : null))
    expect(values('full')).toEqual([0.74, 0.76])
    expect(values('short')).toEqual([0.76])
  })

  test('a limit that is known to be missed is called that, and fails when it is missed by more', () => {
    const known = (value: number): Figure => ({ ...figure(value, 0.5), known: 1 }) as Figure
    const parts = [part(known(0.4), known(0.9), known(1.4), known(1.6))]
    const values = (form: 'full' | 'short') =>
      failuresOf(parts, form).map((one) => (one.kind === 'measured' ? one.value : null))
    expect(parts[0]?.figures.map(keptOf)).toEqual(['yes', 'NO', 'NO', 'NO'])
    expect(values('full')).toEqual([1.4, 1.6])
    expect(values('short')).toEqual([1.6])
  })

  test('a figure of no laps keeps no limit', () => {
    const none = figure(medianOf([]), 0.5)
    expect(keptOf(none)).toBe('NO')
    expect(failuresOf([part(none)], 'short')).toEqual([none])
  })

  test('what was not measured is never a pass, and the page says why', () => {
    expect(keptOf(unmeasured)).toBe('not measured')
    const text = page({
      machine: {
        date: '2026-11-26',
        processor: 'some',
        cores: 2,
        memoryMiB: 1,
        node: '20.0.0',
        kernel: 'Linux 6',
        load: 0.1,
      },
      pairs: 11,
      seconds: 61,
      parts: [part(figure(0.4, 0.5), figure(0.6, 0.5), unmeasured)],
    })
    expect(text).toContain('Limits: 1 kept, 1 not kept. Not measured: 1.')
    expect(text).toContain('in 2 minutes on 2026-11-26')
    expect(text).toContain('| difference |  |  | not measured | kdig not found |')
    expect(text).toContain('| wall time \\| of the script | 0.60 | 0.50 | NO | here |')
  })
})

describe('pairs', () => {
  test('run in turn and in changing order, and are compared pair by pair', async () => {
    const order: string[] = []
    let lap = 0
    const laps = await interleaved(
      3,
      () => {
        order.push('one')
        return Promise.resolve(10 * (lap += 1))
      },
      () => {
        order.push('other')
        return Promise.resolve(10)
      },
    )
    expect(order).toEqual(['one', 'other', 'other', 'one', 'one', 'other'])
    expect(ratioOf(laps)).toBe(2)
    expect(differenceOf(laps)).toBe(10)
  })

  test('a median of an even number is between the two in the middle', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5)
    expect(medianOf([3, 1, 2])).toBe(2)
  })
})

describe('limits, as the servers see them', () => {
  test('a burst and then the pace is as much as the burst; more than that shows', () => {
    const allowed = [
      ...Array.from({ length: 60 }, () => 0),
      ...Array.from({ length: 50 }, (_, i) => 20 * (i + 1)),
    ]
    expect(mostOverPace(allowed, 50)).toBeCloseTo(60)
    expect(mostOverPace([...allowed, 1_000, 1_000, 1_000], 50)).toBeCloseTo(63)
  })

  test('what has been answered is not open any more', () => {
    const open = (atMs: number, untilMs: number) =>
      ({ kind: 'query', name: 'a.test', host: 'a.test', atMs, untilMs }) as const
    expect(mostOpen([open(0, 10), open(5, 15), open(10, 20)])).toBe(2)
  })
})

test('the time in a function is what its samples lasted, of ours alone', () => {
  const callFrame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 4 })
  const times = selfTimes(
    {
      nodes: [
        { id: 1, callFrame: callFrame('judge', 'file:///work/src/findings/judge.js') },
        { id: 2, callFrame: callFrame('', 'file:///work/src/cli.js') },
        { id: 3, callFrame: callFrame('parse', 'file:///work/node_modules/yaml/index.js') },
      ],
      samples: [1, 3, 1, 2],
      timeDeltas: [100, 1_000, 5_000, 2_000],
    },
    '/work/src',
  )
  expect([...times]).toEqual([
    ['judge of src/findings/judge.js', 3],
    ['(line 5) of src/cli.js', 0],
  ])
})
