import { expect, test } from '@jest/globals'
import type { CredentialHelper, Ending } from '../../src/report/index.js'
import { decisiveForecast } from '../support/decisive-forecast.js'
import { pullOnly, pushOf, tokenChallenge, type PushSetting } from './authorized-push.js'

const program = 'docker-credential-desktop'
const absent: CredentialHelper = { kind: 'absent', program }
const failed: CredentialHelper = { kind: 'failed', program, why: 'it prints nothing', error: 'EOF' }
const hanging: CredentialHelper = { kind: 'hangs', program, waitedMs: 5_000 }
const challenged: PushSetting = { registry: { challenge: tokenChallenge, anonymous: pullOnly } }

function ending(version: string, helper: CredentialHelper, setting: PushSetting = challenged): Ending {
  const observations = pushOf({
    credentials: 'none',
    ...setting,
    runner: {
      client: { kind: 'found', version },
      daemon: { kind: 'found', version: '28.2.2', store: 'classic' },
      plugins: { buildx: 'v0.30.0' },
      helpers: { 'registry.example.com': helper },
    },
  })
  return decisiveForecast(observations, observations.request.images[0]).endings[0]
}

const notFound = `error getting credentials - err: exec: "${program}": executable file not found in $PATH, out: \`\``

test.each([
  ['28.5.0', absent, notFound],
  ['29.1.0', failed, 'EOF'],
])('docker %s ends with the error of its helper, before anything is sent', (version, helper, error) => {
  expect(ending(version, helper)).toMatchObject({
    outcome: 'access-denied',
    step: 'credential helper',
    error,
    seconds: 0,
  })
})

test.each(['20.10.24', '28.4.0'])('docker %s goes on without its helper, as nobody', (version) => {
  const { outcome, step } = ending(version, absent)
  expect({ outcome, step }).not.toMatchObject({ step: 'credential helper' })
  expect(outcome).toBe('access-denied')
})

test.each(['20.10.24', '28.5.2'])(
  'docker %s waits for a helper that hangs, and nobody knows how long',
  (version) => {
    expect(ending(version, hanging)).toMatchObject({ outcome: 'unknown', step: 'credential helper' })
  },
)

test('buildx asks its helper when the registry asks for a login, and not before', () => {
  const buildx = { inputs: { client: 'buildx' } }
  expect(ending('28.2.2', absent, { ...challenged, ...buildx })).toMatchObject({
    outcome: 'access-denied',
    error: notFound,
  })
  expect(ending('28.2.2', absent, buildx).outcome).toBe('ok')
  expect(ending('28.2.2', hanging, buildx).outcome).toBe('ok')
})
