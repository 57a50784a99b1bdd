import { describe, expect, test } from '@jest/globals'
import type { Ending, Outcome } from '../../src/report/index.js'
import {
  granted,
  opaque,
  pullOnly,
  pushOf,
  refusing,
  tokenChallenge,
  unusable,
  type Gate,
  type PushSetting,
} from './authorized-push.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

function ending(setting: PushSetting): Ending {
  const observations = pushOf(setting)
  return decisiveForecast(observations, observations.request.images[0]).endings[0]
}
/** At the manifest, for the registry has the layers. */
const denied = 'unauthorized: authentication required'
const deniedIfNew = 'denied: requested access to the resource is denied'
const unauthorized = 'you are not authorized to perform this operation: server returned 401.'
const contacting = 'Error: error contacting notary server: '
const basic = { challenge: 'Basic realm="r"' }

/** A gate that asks for a token, and who comes to it; then how the push ends at a registry, and at a trust server. */
type Row = readonly [
  string,
  Gate,
  Pick<PushSetting, 'credentials' | 'runner'>,
  readonly [Outcome, string | null],
  readonly [Outcome, string | null],
]
const ok = ['ok', null] as const
const identity = { credentials: 'identity-token' } as const
const stranger = { credentials: 'none' } as const

const rows: readonly Row[] = [
  ['granted', { stored: granted }, {}, ok, ok],
  [
    'refused, with a reason',
    { stored: refusing('incorrect username or password') },
    {},
    ['access-denied', 'unauthorized: incorrect username or password'],
    ['access-denied', `${contacting}unauthorized: incorrect username or password`],
  ],
  [
    'refused in its own words',
    { stored: refusing('account is locked', 403) },
    {},
    ['access-denied', 'unauthorized: account is locked'],
    ['access-denied', `${contacting}unauthorized: account is locked`],
  ],
  [
    'refused without a word',
    { stored: refusing(null) },
    {},
    ['access-denied', 'unauthorized: incorrect username or password'],
    ['access-denied', `${contacting}unauthorized: incorrect username or password`],
  ],
  ['not granted', { stored: pullOnly }, {}, ['access-denied', denied], ['access-denied', unauthorized]],
  [
    'nobody, who is let pull',
    { anonymous: pullOnly },
    stranger,
    ['access-denied', denied],
    ['access-denied', unauthorized],
  ],
  [
    'nobody, who is refused',
    { anonymous: refusing('log in first') },
    stranger,
    ['access-denied', denied],
    ['access-denied', unauthorized],
  ],
  ['nobody, who may push', { anonymous: granted }, stranger, ok, ok],
  ['opaque, for what is stored: taken at its word', { stored: opaque }, {}, ok, ok],
  ['opaque, for nobody: says nothing, so the push goes on', { anonymous: opaque }, stranger, ok, ok],
  [
    'unusable',
    { stored: unusable },
    {},
    ['token-server-unreachable', null],
    ['token-server-unreachable', null],
  ],
  [
    'another answer than a token',
    { stored: refusing(null, 404) },
    {},
    ['token-server-unreachable', null],
    ['token-server-unreachable', null],
  ],
  [
    'a token server that is broken',
    { stored: refusing(null, 503) },
    {},
    ['service-error', 'received unexpected HTTP status: 503 Service Unavailable'],
    ['service-error', `${contacting}received unexpected HTTP status: 503 Service Unavailable`],
  ],
  ['an identity token, granted', { stored: granted }, identity, ok, ok],
  [
    'an identity token that is over',
    { stored: refusing('it has expired', 400) },
    identity,
    ['access-denied', null],
    ['access-denied', null],
  ],
  [
    'an identity token, refused without a word',
    { stored: refusing(null) },
    identity,
    ['access-denied', 'unauthorized: authentication required'],
    ['access-denied', `${contacting}unauthorized: authentication required`],
  ],
  [
    'an identity token, where no POST is known',
    { stored: refusing(null, 405) },
    identity,
    ['token-server-unreachable', null],
    ['token-server-unreachable', null],
  ],
  ['not asked, since a helper keeps them', { anonymous: pullOnly }, { credentials: 'helper-silent' }, ok, ok],
  [
    'not asked, since it is a registry token',
    { anonymous: pullOnly },
    { credentials: 'registry-token' },
    ok,
    ok,
  ],
]

describe.each(rows)('credentials: %s', (_, gate, who, atRegistry, atTrustServer) => {
  const asking = { ...gate, challenge: tokenChallenge }

  test('at the registry', () => {
    const { outcome, error } = ending({ ...who, registry: asking })
    expect([outcome, error]).toEqual(atRegistry)
  })

  test('at the trust server', () => {
    const { outcome, error } = ending({ ...who, trust: asking })
    expect([outcome, error]).toEqual(atTrustServer)
  })
})

describe('a registry that wants name and password with every request', () => {
  test.each<readonly [string, PushSetting, Outcome]>([
    ['takes good ones', { registry: { ...basic, stored: { status: 200 } } }, 'ok'],
    ['refuses bad ones', { registry: { ...basic, stored: { status: 401 } } }, 'access-denied'],
    ['lets nobody push', { ...stranger, registry: basic }, 'access-denied'],
    ['was not asked with what a helper keeps', { credentials: 'helper-silent', registry: basic }, 'ok'],
  ])('%s', (_, setting, outcome) => {
    expect(ending(setting).outcome).toBe(outcome)
  })
})

test('a 401 without a challenge that Docker can follow is the end', () => {
  expect(ending({ registry: { challenge: 'Negotiate' } })).toMatchObject({
    outcome: 'access-denied',
    error: 'unauthorized: authentication required',
  })
})

test.each(['fork-pull-request', 'dependabot'] as const)(
  'a job without secrets (%s) is not judged by their absence',
  (event) => {
    const setting: PushSetting = {
      ...stranger,
      runner: { event },
      registry: { challenge: tokenChallenge, anonymous: pullOnly },
    }
    expect(ending(setting).outcome).toBe('unknown')
  },
)

test('a refusal ends a new image after one question for a token; where layers may be there one question more is only logged', () => {
  const observations = pushOf({ registry: { challenge: tokenChallenge, stored: refusing('no') } })
  const { endings, secondsIfNew, timeline } = decisiveForecast(observations, observations.request.images[0])
  const questions = timeline.filter(({ step }) => step === 'registry token')
  expect(questions).toHaveLength(2)
  const [first] = questions
  expect(endings[0].seconds - secondsIfNew).toBeCloseTo(((first?.toMs ?? 0) - (first?.fromMs ?? 0)) / 1000, 6)
})

test('who may not push is told so at the upload of a layer that is new, and at the manifest where none is', () => {
  const observations = pushOf({ registry: { challenge: tokenChallenge, stored: pullOnly } })
  const { endings, errorIfNew } = decisiveForecast(observations, observations.request.images[0])
  expect([endings[0].error, errorIfNew]).toEqual([denied, deniedIfNew])
})

describe('the trust data of the repository', () => {
  const trust: Gate = { challenge: tokenChallenge }

  test.each<readonly [number, Outcome, string | null]>([
    [200, 'ok', null],
    [404, 'ok', null],
    [401, 'access-denied', unauthorized],
    [403, 'signing-failed', 'unable to reach trust server at this time: 403.'],
    [503, 'service-error', 'unable to reach trust server at this time: 503.'],
  ])('answered with %i', (root, outcome, error) => {
    expect(ending({ trust, root })).toMatchObject({ outcome, error })
  })

  test.each([
    ['new', 404, 5],
    ['one that is signed already', 200, 8],
  ])('%s: signing takes %i, so many requests to the trust server', (_, root, requests) => {
    const observations = pushOf({ trust, root })
    const { timeline } = decisiveForecast(observations, observations.request.images[0])
    const notes = timeline.filter(({ step }) => step === 'signing').map(({ note }) => note)
    expect(notes.filter((note) => note.startsWith('request '))).toEqual(
      Array.from(
        { length: requests },
        (_, index) => `request ${index + 1} of ${requests} to notary.example.com`,
      ),
    )
  })
})

test.each([404, 400, 403])('a trust server that answers its ping with %i is none', (status) => {
  expect(ending({ trust: { status } }).outcome).toBe('signing-failed')
})
