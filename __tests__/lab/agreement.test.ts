import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { explained } from '../../lab/explained.js'
import {
  chanceRowOf,
  disagrees,
  isChanceWrong,
  isTooSlow,
  isWrong,
  medianOf,
  rowOf,
  toleranceOf,
} from '../../lab/agreement.js'
import type { Expectations } from '../../src/simulator/index.js'
import {
  chanceRowWith,
  debian,
  fact,
  foretold,
  own,
  push,
  resultOf,
  rowWith,
  sampleScenario,
  type RowParts,
} from './samples.js'

describe('seconds agree as far as a busy machine lets them', () => {
  test.each([
    [0, 1.5],
    [1.5, 1.5],
    [10, 1.5],
    [20, 3],
    [100, 15],
  ])('%d s may be off by %d s', (seconds, expected) => {
    expect(toleranceOf(seconds)).toBeCloseTo(expected)
  })

  test.each([
    ['1.5 s too many of a quick push', 1.8, 0.3, true],
    ['1.6 s too many of a quick push', 1.9, 0.3, false],
    ['15 % too few of a long one', 85, 100, true],
    ['16 % too few of a long one', 84, 100, false],
    ['15 % too many of a long one', 115, 100, true],
    ['16 % too many of a long one', 116, 100, false],
  ])('%s: %d s foretold, %d s real', (_, forecast, real, agrees) => {
    const row = rowWith({ forecast: { seconds: forecast }, fact: { seconds: real } })
    expect(row).toMatchObject({ outcomeAgrees: true, secondsAgree: agrees, agrees })
  })
})

describe('a push that is to stand still for ever', () => {
  const forecast = { outcome: 'unknown', endless: true, error: null, seconds: 0 } as const

  test('agrees where the lab had to stop it, whatever the seconds', () => {
    const row = rowWith({ forecast, fact: { outcome: null, stopped: true, seconds: 30, words: '' } })
    expect(row).toMatchObject({ agrees: true, secondsAgree: true })
  })

  test('and disagrees where it ended by itself', () => {
    expect(rowWith({ forecast })).toMatchObject({ agrees: false })
    expect(rowWith({ forecast, fact: { outcome: 'ok' } })).toMatchObject({ agrees: false })
  })
})

describe('outcome and words', () => {
  test('the right ending at the right time agrees', () => {
    expect(rowWith()).toMatchObject({
      agrees: true,
      wordsAgree: true,
      unexpected: null,
      preflightSeconds: 3.4,
    })
  })

  test('another ending disagrees, at the right time, too', () => {
    expect(rowWith({ forecast: { outcome: 'ok' } })).toMatchObject({ outcomeAgrees: false, agrees: false })
  })

  test('an ending that the lab has no name for agrees with nothing', () => {
    expect(rowWith({ fact: { outcome: null } })).toMatchObject({ outcomeAgrees: false, agrees: false })
  })

  test('a preflight that makes no forecast is neither right nor wrong', () => {
    expect(rowWith({ forecast: { outcome: 'unknown', seconds: 0 } }).agrees).toBeNull()
  })

  test('other words for the same ending disagree', () => {
    const row = rowWith({ fact: { words: 'server returned 401, and in other words' } })
    expect(row).toMatchObject({ outcomeAgrees: true, secondsAgree: true, wordsAgree: false, agrees: false })
  })

  test("words that differ in a port, or in Go's spelling of a time-out, are the same words", () => {
    const words = (end: string) =>
      `Get "https://registry.team.example/v2/": dial tcp: lookup registry.team.example on 10.20.0.53:53: ${end}`
    const row = rowWith({
      forecast: { error: words('read udp 10.0.0.2:1111->10.20.0.53:53: i/o timeout') },
      fact: { words: words('read udp 10.0.0.2:2222->10.20.0.53:53: i/o timeout') },
    })
    expect(row.wordsAgree).toBe(true)
  })

  test('a push that works has no words to foretell', () => {
    const works = { outcome: 'ok' } as const
    const digest = { ...works, words: '1.0: digest: sha256:5a size: 523' }
    expect(rowWith({ forecast: { ...works, error: null }, fact: digest }).wordsAgree).toBe(true)
  })

  test('a failure without foretold words has the wrong ones', () => {
    expect(rowWith({ forecast: { error: null } }).wordsAgree).toBe(false)
  })
})

describe('seconds that differ for a reason', () => {
  const [known] = explained
  const scenario = sampleScenario({ name: known?.scenario ?? '' })

  test('are said, with the reason, and are not red', () => {
    const row = rowWith({ scenario, fact: { seconds: 30 } })
    expect(row).toMatchObject({ agrees: false, explained: known?.why })
    expect(isWrong(row)).toBe(false)
  })

  test('excuse no other ending, and no other words', () => {
    const another = rowWith({ scenario, forecast: { outcome: 'ok' }, fact: { seconds: 30 } })
    const words = rowWith({ scenario, fact: { seconds: 30, words: 'something else' } })
    expect([another, words].map(({ explained: why }) => why)).toEqual([null, null])
    expect([another, words].map(disagrees)).toEqual([true, true])
  })

  test('are those of scenarios that there are', async () => {
    const folder = path.join(import.meta.dirname, '..', '..', 'scenarios')
    const read = explained.map((one) => readFile(path.join(folder, `${one.scenario}.yaml`), 'utf8'))
    expect((await Promise.all(read)).length).toBe(explained.length)
  })
})

describe("the preflight's own time", () => {
  test.each([
    ['at the limit of one time-out of a resolver, and what it does besides', 6_500, false],
    ['beyond it', 6_501, true],
  ])('%s', (_, preflightMs, tooSlow) => {
    const row = rowWith({ preflightMs })
    expect(isTooSlow(row)).toBe(tooSlow)
    expect(isWrong(row)).toBe(tooSlow)
  })

  test('a long wait is right where a server is late', () => {
    const at = { address: '203.0.113.30', port: 443 }
    const scenario = sampleScenario({
      servers: [{ at, names: ['notary.team.example'], serves: 'trust' }],
      faults: new Map([['203.0.113.30:443', { hang: true }]]),
    })
    expect(isTooSlow(rowWith({ scenario, preflightMs: 11_000 }))).toBe(false)
  })

  test('is the one in the middle where there are many runs', () => {
    expect(medianOf([9, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 9])).toBe(3)
    expect(medianOf([])).toBe(0)
  })
})

const expecting = (expect: Expectations) => sampleScenario({ expect })

describe('what the scenario expects is held against what came', () => {
  test.each<[string, RowParts, string | null]>([
    ['the ending of its own step', {}, null],
    [
      'another ending of its own step',
      { scenario: expecting({ outcome: 'ok' }) },
      'the scenario expects ok of docker',
    ],
    [
      'the ending without content trust',
      { kind: 'plain', fact: { outcome: 'ok' }, forecast: { outcome: 'ok' } },
      null,
    ],
    ['another ending without content trust', { kind: 'plain' }, 'the scenario expects ok of docker'],
    [
      'nothing said of a push without content trust',
      { kind: 'plain', scenario: expecting({ outcome: 'false-401' }) },
      null,
    ],
    [
      'a preflight that must not know: docker does something all the same',
      { scenario: expecting({ outcome: 'unknown' }) },
      null,
    ],
    [
      'the resolver to blame',
      { scenario: expecting({ outcome: 'false-401', resolver: '10.20.0.53' }), blamed: '10.20.0.53' },
      null,
    ],
    [
      'another one is blamed',
      { scenario: expecting({ outcome: 'false-401', resolver: '10.20.0.53' }), blamed: '10.20.1.53' },
      'the scenario expects 10.20.0.53 to be blamed, the preflight blames 10.20.1.53',
    ],
    [
      'nobody is blamed',
      { scenario: expecting({ outcome: 'false-401', resolver: '10.20.0.53' }) },
      'the scenario expects 10.20.0.53 to be blamed, the preflight blames nobody',
    ],
    [
      'somebody is blamed for nothing',
      { scenario: expecting({ outcome: 'false-401', resolver: '' }), blamed: '10.20.1.53' },
      'the scenario expects nobody to be blamed, the preflight blames 10.20.1.53',
    ],
    [
      'whom it blames is asked of its own step alone',
      { kind: 'plain', scenario: expecting({ outcome: 'false-401', resolver: '10.20.0.53' }) },
      null,
    ],
    [
      'both are wrong',
      { scenario: expecting({ outcome: 'ok', resolver: '' }), blamed: '10.20.1.53' },
      'the scenario expects ok of docker; the scenario expects nobody to be blamed, the preflight blames 10.20.1.53',
    ],
  ])('%s', (_, parts, unexpected) => {
    expect(rowWith(parts).unexpected).toBe(unexpected)
  })

  test('in a scenario without content trust the plain push is its own', () => {
    const scenario = expecting({ outcome: 'access-denied', plain: 'ok', resolver: '10.20.0.53' })
    const plain = push('plain', foretold({ outcome: 'access-denied' }), fact({ outcome: 'access-denied' }))
    const { unexpected } = rowOf(scenario, 'sample', own.name, resultOf([plain]), plain)
    expect(unexpected).toBe('the scenario expects 10.20.0.53 to be blamed, the preflight blames nobody')
  })

  test('a push that ends well blames nobody of necessity: the clock has warnings of its own', () => {
    const signed = push('signed', foretold({ outcome: 'ok' }), fact({ outcome: 'ok' }))
    const scenario = expecting({ outcome: 'ok', resolver: '10.20.0.53' })
    expect(rowOf(scenario, 'sample', own.name, resultOf([signed]), signed).unexpected).toBeNull()
  })

  test('another major version of docker may do otherwise', () => {
    const signed = push('signed', foretold(), fact())
    const scenario = expecting({ outcome: 'ok' })
    expect(rowOf(scenario, 'sample', debian.name, resultOf([signed]), signed).unexpected).toBeNull()
  })
})

describe('where chance decides, shares are held against the interval', () => {
  const lossy = [
    { outcome: 'ok', low: 0.5, high: 0.8 },
    { outcome: 'false-401', low: 0.2, high: 0.5 },
  ] as const

  test('shares inside of it agree', () => {
    const row = chanceRowWith(lossy, [
      ['ok', 14],
      ['false-401', 6],
    ])
    expect(row).toMatchObject({ runs: 20, preflightSeconds: expect.closeTo(3.4), agrees: true })
    expect(row.shares).toEqual([
      { outcome: 'ok', seen: 0.7, low: 0.5, high: expect.closeTo(0.8) },
      { outcome: 'false-401', seen: 0.3, low: expect.closeTo(0.2), high: 0.5 },
    ])
  })

  test('twenty runs are a sample: an ending that is almost sure may come every time, a rare one never', () => {
    const almostSure = [
      { outcome: 'ok', low: 0.93, high: 0.99 },
      { outcome: 'false-401', low: 0.01, high: 0.07 },
    ] as const
    expect(chanceRowWith(almostSure, [['ok', 20]]).agrees).toBe(true)
    expect(chanceRowWith(almostSure, [['false-401', 20]]).agrees).toBe(false)
  })

  test('shares far outside of it disagree', () => {
    expect(
      chanceRowWith(lossy, [
        ['ok', 1],
        ['false-401', 19],
      ]).agrees,
    ).toBe(false)
  })

  test('an ending that nobody foretold disagrees once it comes often', () => {
    const row = chanceRowWith(
      [{ outcome: 'ok', low: 0.9, high: 1 }],
      [
        ['ok', 10],
        [null, 10],
      ],
    )
    expect(row.agrees).toBe(false)
    expect(row.shares).toContainEqual({ outcome: 'unnamed', seen: 0.5, low: 0, high: 0 })
  })

  test('an ending that was foretold as frequent and never came disagrees', () => {
    expect(chanceRowWith(lossy, [['ok', 20]]).agrees).toBe(false)
  })

  test('the interval is the mean of what the runs foretold', () => {
    const run = (low: number, high: number) =>
      resultOf([push('signed', foretold({ shares: [{ outcome: 'false-401', low, high }] }), fact())])
    const { shares } = chanceRowOf(sampleScenario(), 'lossy', debian.name, 'signed', [
      run(0.4, 0.8),
      run(0.6, 1),
    ])
    expect(shares).toEqual([
      { outcome: 'false-401', seen: 1, low: expect.closeTo(0.5), high: expect.closeTo(0.9) },
    ])
  })

  describe('a scenario may ask for more', () => {
    const asked = { expect: { outcome: 'false-401', intervalAtMost: 0.35 } } as const
    const foreseen = (low: number, high: number) => [
      { outcome: 'ok', low: 0, high: 1 } as const,
      { outcome: 'false-401', low, high } as const,
    ]
    test.each<[string, number, number, number, boolean]>([
      ['the interval holds the share, and is narrow', 0.4, 0.7, 20, true],
      ['it is as wide as it may be', 0.4, 0.749, 20, true],
      ['it is too wide', 0.3, 0.7, 20, false],
      ['the share is at its end', 0.5, 0.7, 20, true],
      [
        "the share is outside of it, though the two intervals meet, which is enough where nothing's asked",
        0.55,
        0.7,
        20,
        false,
      ],
    ])('%s', (_, low, high, refused, holds) => {
      const ends = [
        ['false-401', refused],
        ['ok', 40 - refused],
      ] as const
      const row = chanceRowWith(foreseen(low, high), ends, asked)
      expect(row.narrow).toMatchObject({ outcome: 'false-401', widthAtMost: 0.35, holds })
      expect(isChanceWrong(row)).toBe(!holds)
      expect(isChanceWrong(chanceRowWith(foreseen(low, high), ends))).toBe(false)
    })
  })

  test('pushes of the other kind are left out', () => {
    const both = resultOf([
      push('plain', foretold({ outcome: 'ok' }), fact({ outcome: 'ok' })),
      push('signed', foretold({ shares: [{ outcome: 'false-401', low: 0.9, high: 1 }] }), fact()),
    ])
    expect(chanceRowOf(sampleScenario(), 'lossy', debian.name, 'signed', [both, both])).toMatchObject({
      runs: 2,
      agrees: true,
      shares: [{ outcome: 'false-401', seen: 1 }],
    })
  })
})
