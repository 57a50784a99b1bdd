import { describe, expect, test } from '@jest/globals'
import type { Culprit, Outcome } from '../../src/report/index.js'
import {
  consequenceText,
  contentTrustLine,
  durationText,
  ordinal,
  outcomeSentence,
  percentText,
  secondsText,
  thenSentence,
  timeSentence,
  verdictLine,
} from '../../src/render/words.js'
import { passingReport, sampleEnding, sampleForecast, sampleReport } from '../support/sample-report.js'

const outcomes: readonly Outcome[] = [
  'ok',
  'false-401',
  'trust-server-unreachable',
  'token-server-unreachable',
  'registry-unreachable',
  'access-denied',
  'signing-failed',
  'service-error',
  'pushed-unsigned',
  'unknown',
]

describe('times and numbers read as people write them', () => {
  test.each([
    [0, '0.0 ms'],
    [0.4, '0.4 ms'],
    [9.94, '9.9 ms'],
    [9.96, '10 ms'],
    [12.3, '12 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [5_000, '5.0 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 0 s'],
    [95_000, '1 min 35 s'],
    [119_600, '2 min 0 s'],
  ])('%d ms is %s', (ms, text) => expect(durationText(ms)).toBe(text))

  test('seconds read the same', () => expect(secondsText(10.2)).toBe('10.2 s'))

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [13, '13th'],
    [22, '22nd'],
  ])('%d is the %s', (position, text) => expect(ordinal(position)).toBe(text))

  test.each([
    [0, '0 %'],
    [0.004, 'under 1 %'],
    [0.126, '13 %'],
  ])('%d is %s', (share, text) => expect(percentText(share)).toBe(text))
})

describe('the verdict is one line', () => {
  test('that names resolver, position, host and seconds', () =>
    expect(verdictLine(sampleReport())).toBe(
      'Fail: docker push will end in a false 401 after about 10.2 s. To blame: 4.4.4.4, the 2nd nameserver, for the trust server notary.docker.io',
    ))

  test.each<[string, Partial<Culprit>, string]>([
    ['without a position', { position: null }, 'To blame: 4.4.4.4 for the trust server notary.docker.io'],
    ['without a host', { host: null }, 'To blame: 4.4.4.4, the 2nd nameserver'],
    ['without a resolver', { resolver: null }, 'To blame: Nameserver 4.4.4.4 answered none of 10 queries'],
  ])('%s', (_, more, expected) => {
    const culprit: Culprit = {
      code: 'resolver-silent',
      resolver: '4.4.4.4',
      position: 2,
      host: 'notary.docker.io',
    }
    expect(verdictLine(sampleReport({ culprit: { ...culprit, ...more } }))).toContain(expected)
  })

  test('that stands alone without a culprit', () =>
    expect(verdictLine(sampleReport({ culprit: null }))).toBe(
      'Fail: docker push will end in a false 401 after about 10.2 s',
    ))

  test('of a pass', () =>
    expect(verdictLine(passingReport())).toBe('Pass: docker push will work, in about 300 ms'))

  test('with the risk where only some pushes fail', () => {
    const endings = [
      sampleEnding('ok', 0.3, { probability: 0.9 }),
      sampleEnding('false-401', 10.2, { probability: 0.1 }),
    ] as const
    const report = sampleReport({
      verdict: 'warn',
      outcome: 'ok',
      seconds: 0.3,
      forecast: [sampleForecast({ endings })],
    })
    expect(verdictLine(report)).toBe(
      'Warning: docker push will work, in about 300 ms, but 10 % of pushes like it end otherwise: docker push will end in a false 401 after about 10.2 s. To look at: 4.4.4.4, the 2nd nameserver, for the trust server notary.docker.io',
    )
  })
})

describe('sentences', () => {
  test.each(outcomes)('%s is explained in plain English', (outcome) => {
    expect(outcomeSentence(outcome)).toMatch(/^[A-Z][^!]*\.$/)
    expect(consequenceText(outcome, 1)).toContain('docker push')
  })

  test('a false 401 is not blamed on the credentials', () => {
    expect(outcomeSentence('false-401')).toContain('the credentials are not the cause')
    expect(outcomeSentence('false-401')).toContain('5 s')
  })

  test('content trust is told with its reason', () =>
    expect(contentTrustLine(passingReport())).toBe(
      'content trust: off (DOCKER_CONTENT_TRUST is not set in this step)',
    ))

  test('an unknown outcome has its reasons, each once', () => {
    const forecast = sampleForecast({ unknownBecause: 'the registry was not asked' })
    expect(timeSentence(sampleReport({ outcome: 'unknown', forecast: [forecast, forecast] }))).toBe(
      'The reason: the registry was not asked.',
    )
  })

  test.each([
    [null, 'was not measured'],
    [sampleEnding('ok', 0.3), 'docker push will work, in about 300 ms'],
    [sampleEnding('registry-unreachable', 15), 'It is not enough alone'],
  ])('a fix is told with what it leads to', (then, expected) =>
    expect(thenSentence(then)).toContain(expected),
  )
})
