import { describe, expect, test } from '@jest/globals'
import { authorizedAt } from '../../src/forecast/authorization.js'
import { mapMeasurements } from '../../src/forecast/counterfactual.js'
import { uploadOf, type Upload } from '../../src/forecast/upload.js'
import { pathOfImage } from '../../src/push-path/path.js'
import type { ConnectionResult, Ending, ErrorAnswer, Observations } from '../../src/report/index.js'
import { decisiveForecast } from '../support/decisive-forecast.js'
import { connected } from '../support/observe.js'
import { granted, opaque, pushOf, tokenChallenge, type Answer } from './authorized-push.js'

/** What a registry answers where an upload is to begin. */
interface Said {
  readonly status: number
  readonly challenge?: string
  readonly error?: ErrorAnswer
}

const pushWith = (stored: Answer): Observations =>
  pushOf({ inputs: { 'write-check': 'true' }, registry: { challenge: tokenChallenge, stored } })

function pushTrying(said: Said | ConnectionResult, stored: Answer = granted): Observations {
  return mapMeasurements(pushWith(stored), (one) =>
    one.probe.kind === 'http' && one.probe.method === 'POST'
      ? {
          ...one,
          probe: one.probe,
          certificate: null,
          result:
            'kind' in said
              ? said
              : {
                  ...connected(one.probe, said.status, said.challenge ?? null),
                  ...('error' in said ? { error: said.error } : {}),
                },
        }
      : one,
  )
}

const pathIn = (observations: Observations) => pathOfImage(observations, observations.request.images[0])
const outcomeOf = (said: Said | ConnectionResult): Upload => {
  const observations = pushTrying(said)
  return uploadOf(observations, pathIn(observations))
}

const ending = (said: Said): Ending => {
  const observations = pushTrying(said)
  return decisiveForecast(observations, observations.request.images[0]).endings[0]
}

const json = (code: string, message: string | null, detailed = false): ErrorAnswer => ({
  kind: 'json',
  code,
  message,
  detailed,
})

describe('a refusal, as Docker words it', () => {
  test.each<[string, Said, string | null, boolean]>([
    ['in words of its own', { status: 403, error: json('DENIED', 'frozen') }, 'denied: frozen', true],
    [
      'with a detail',
      { status: 401, error: json('UNAUTHORIZED', 'authentication required', true) },
      'unauthorized: authentication required',
      true,
    ],
    [
      'with nothing but its code, which is tried again',
      { status: 401, error: json('UNAUTHORIZED', 'authentication required') },
      'unauthorized',
      false,
    ],
    ['without a message', { status: 403, error: json('DENIED', null) }, 'denied', false],
    [
      'by a challenge',
      { status: 401, challenge: `${tokenChallenge},error="insufficient_scope"`, error: json('DENIED', 'no') },
      'denied: requested access to the resource is denied',
      true,
    ],
    [
      'of a token that it does not take',
      { status: 401, challenge: `${tokenChallenge},error="invalid_token"` },
      'unauthorized: authentication required',
      true,
    ],
    [
      'without a repository',
      { status: 404, error: json('NAME_UNKNOWN', 'make it') },
      'name unknown: make it',
      false,
    ],
    [
      'in a code that nobody knows',
      { status: 400, error: json('PROJECT_FULL', 'full') },
      'unknown: full',
      false,
    ],
    ['on a page', { status: 403, error: { kind: 'text' } }, null, true],
    [
      'on a page with 401',
      { status: 401, error: { kind: 'text' } },
      'unauthorized: authentication required',
      true,
    ],
  ])('%s', (_, said, error, isFinal) => {
    expect(outcomeOf(said)).toEqual({ kind: 'refused', status: said.status, error, isFinal })
  })

  test('is what the push ends in, at once or after 50 s of trying', () => {
    const atOnce = ending({ status: 403, error: json('DENIED', 'frozen') })
    expect(atOnce).toMatchObject({ outcome: 'access-denied', error: 'denied: frozen' })
    expect(atOnce.seconds).toBeLessThan(5)
    const later = ending({ status: 403, error: json('DENIED', null) })
    expect(later).toMatchObject({ outcome: 'access-denied', error: 'denied' })
    expect(later.seconds).toBeGreaterThan(50)
  })
})

describe('what is no refusal', () => {
  test.each<[string, Said | ConnectionResult, Upload['kind']]>([
    ['an upload that has begun', { status: 202 }, 'begun'],
    ['a redirection', { status: 307 }, 'unknown'],
    ['a limit on requests', { status: 429 }, 'failing'],
    ['a service that fails', { status: 500 }, 'failing'],
    ['silence', { kind: 'timed-out', phase: 'http', waitedMs: 15_000, beforeMs: 5 }, 'failing'],
    [
      'a connection that breaks off',
      { kind: 'failed', phase: 'http', code: 'ECONNRESET', ms: 9, beforeMs: 5 },
      'failing',
    ],
    ['the end of the run', { kind: 'skipped', why: 'deadline', waitedMs: 9 }, 'unknown'],
  ])('%s', (_, said, kind) => {
    expect(outcomeOf(said).kind).toBe(kind)
  })

  test('a service that fails there ends the push as such', () => {
    expect(ending({ status: 503 })).toMatchObject({
      outcome: 'service-error',
      error: 'received unexpected HTTP status: 503 Service Unavailable',
    })
  })

  test('an upload that has begun is the proof that a token which nobody can read is not', () => {
    const authorized = (observations: Observations) =>
      authorizedAt(observations, observations.request.images[0], pathIn(observations).registryAuthentication)
    expect(authorized(pushTrying({ status: 202 }, opaque))).toEqual({ kind: 'granted' })
  })
})
