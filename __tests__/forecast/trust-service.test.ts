import { describe, expect, test } from '@jest/globals'
import type { ErrorAnswer } from '../../src/report/index.js'
import { answered, nodata } from '../support/observe.js'
import { pushOf, tokenChallenge, type PushSetting } from './authorized-push.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

const trust = { challenge: tokenChallenge }
const unsigned = { kind: 'json', code: 'METADATA_NOT_FOUND', message: null, detailed: false } as const
const noKeys =
  'Error: trust data missing for remote repository registry.example.com/team/app or remote repository not found: timestamp key trust data unavailable.  Has a notary repository been initialized?'

function ending(setting: PushSetting) {
  const observations = pushOf(setting)
  return decisiveForecast(observations, observations.request.images[0]).endings[0]
}

describe('a 404 for the trust data of a repository', () => {
  test.each<readonly [string, ErrorAnswer | null]>([
    ['of a notary server', unsigned],
    ['whose body was not read', null],
    ['without a body', { kind: 'empty' }],
    [
      "of some other service, in JSON: that may be a trust service's",
      { kind: 'json', code: 'NAME_UNKNOWN', message: null, detailed: false },
    ],
  ])('%s begins a new repository', (_, rootError) => {
    expect(ending({ trust, rootError })).toMatchObject({ outcome: 'ok', error: null })
  })

  test('in words that are no JSON ends without a key', () => {
    expect(ending({ trust, rootError: { kind: 'text' } })).toMatchObject({
      outcome: 'signing-failed',
      step: 'trust metadata',
      error: noKeys,
    })
  })

  test('is no matter where there is trust data', () => {
    expect(ending({ trust, root: 200, rootError: null })).toMatchObject({ outcome: 'ok' })
  })
})

describe("a server that is no trust server says so in Docker's own words", () => {
  test.each([
    [404, 404, noKeys],
    [403, 403, 'unable to reach trust server at this time: 403.'],
    [404, 403, 'unable to reach trust server at this time: 403.'],
  ])('%i to the ping, %i to root.json', (status, root, error) => {
    expect(ending({ trust: { status }, root })).toMatchObject({ outcome: 'signing-failed', error })
  })
})

test('the two requests that it takes to find out each look the name up', () => {
  const slow = pushOf({ trust, rootError: { kind: 'text' } })
  const measurements = slow.measurements.map((one) => {
    const { probe } = one
    if (probe.kind !== 'dns' || probe.host !== 'notary.example.com') return one
    return { ...one, probe, result: probe.type === 'A' ? answered(2_000, '203.0.113.10') : nodata(2_000) }
  })
  const { endings } = decisiveForecast({ ...slow, measurements }, slow.request.images[0])
  expect(endings[0]).toMatchObject({ outcome: 'signing-failed' })
  // The ping, root.json and timestamp.key.
  expect(Math.abs(endings[0].seconds - 6)).toBeLessThan(0.5)
})
