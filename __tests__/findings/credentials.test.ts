import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { CredentialHelper, Judgement, RunnerFacts, Severity } from '../../src/report/index.js'
import {
  granted,
  opaque,
  pullOnly,
  pushOf,
  realm,
  refusing,
  tokenChallenge,
  unusable,
  type Gate,
  type PushSetting,
} from '../forecast/authorized-push.js'

const asking: Gate = { challenge: tokenChallenge }
const basic: Gate = { challenge: 'Basic realm="r"' }
const stranger = 'Bearer realm="https://tokens.example.net/token",service="s"'
const unencrypted = 'Bearer realm="http://auth.example.com/token",service="s"'
const nothingStored: PushSetting = { credentials: 'none', registry: { ...asking, anonymous: pullOnly } }
const helped = (helper: CredentialHelper, version = '28.2.2'): Partial<RunnerFacts> => ({
  client: { kind: 'found', version },
  helpers: { 'registry.example.com': helper },
})
const program = 'docker-credential-pass'
const stray = (...keys: string[]) => ({ strayLogins: { 'registry.example.com': keys } })
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const titleOf = ({ findings }: Judgement, code: string) =>
  findings.find((finding) => finding.code === code)?.title ?? ''

type Row = readonly [string, PushSetting, Judgement['verdict'], readonly `${Severity} ${string}`[]]

const rows: readonly Row[] = [
  ['granted', { registry: { ...asking, stored: granted } }, 'pass', []],
  ['nobody asks for them', { credentials: 'none' }, 'pass', []],
  ['nothing stored, and everybody may push', { credentials: 'none', registry: asking }, 'pass', []],
  [
    'refused',
    { registry: { ...asking, stored: refusing('incorrect username or password') } },
    'fail',
    ['error credentials-refused'],
  ],
  [
    'refused by the registry itself',
    { registry: { ...basic, stored: { status: 401 } } },
    'fail',
    ['error credentials-refused'],
  ],
  [
    'refused for the trust server',
    { trust: { ...asking, stored: refusing('incorrect username or password') } },
    'fail',
    ['error credentials-refused'],
  ],
  ['not for pushing', { registry: { ...asking, stored: pullOnly } }, 'fail', ['error push-not-granted']],
  ['nothing stored', nothingStored, 'warn', ['warning credentials-missing']],
  [
    'nothing stored for a registry that wants name and password',
    { credentials: 'none', registry: basic },
    'warn',
    ['warning credentials-missing'],
  ],
  [
    'nothing stored, and the token says nothing',
    { credentials: 'none', registry: { ...asking, anonymous: opaque } },
    'warn',
    ['warning credentials-missing'],
  ],
  [
    'nothing stored in a pull request from a fork',
    { ...nothingStored, runner: { event: 'fork-pull-request' } },
    'unknown',
    ['hint credentials-missing'],
  ],
  [
    'nothing stored in a pull request by Dependabot',
    { ...nothingStored, runner: { event: 'dependabot' } },
    'unknown',
    ['hint credentials-missing'],
  ],
  [
    'kept by a helper',
    { credentials: 'helper-silent', registry: asking },
    'pass',
    ['hint credentials-not-checked'],
  ],
  [
    'kept by a helper that hangs',
    {
      credentials: 'helper-silent',
      registry: asking,
      runner: helped({ kind: 'hangs', program, waitedMs: 5_000 }),
    },
    'warn',
    ['warning credential-helper-hangs'],
  ],
  [
    'kept by a helper that hangs, for a registry that asks nobody',
    { credentials: 'helper-silent', runner: helped({ kind: 'hangs', program, waitedMs: 5_000 }) },
    'warn',
    ['warning credential-helper-hangs'],
  ],
  [
    'kept by a helper that is not there',
    { ...nothingStored, runner: helped({ kind: 'absent', program }) },
    'fail',
    ['error credential-helper-fails'],
  ],
  [
    'kept by a helper that is not there, for a registry that asks nobody',
    { credentials: 'none', runner: helped({ kind: 'absent', program }) },
    'pass',
    ['hint credential-helper-fails'],
  ],
  [
    'the same from docker 28.5 on, which asks the helper whatever the registry wants',
    { credentials: 'none', runner: helped({ kind: 'absent', program }, '28.5.0') },
    'fail',
    ['error credential-helper-fails'],
  ],
  [
    'a helper that fails beside a login that is good',
    {
      registry: { ...asking, stored: granted },
      runner: helped({ kind: 'failed', program, why: 'x', error: null }),
    },
    'pass',
    ['hint credential-helper-fails'],
  ],
  [
    'a helper that has none',
    { ...nothingStored, runner: helped({ kind: 'knows-none', program }) },
    'warn',
    ['warning credentials-missing'],
  ],
  [
    'stored under another key',
    { ...nothingStored, runner: stray('REGISTRY.example.com') },
    'fail',
    ['error login-for-another-key'],
  ],
  [
    'stored for another port, which may be another registry',
    { ...nothingStored, runner: stray('registry.example.com:5000') },
    'warn',
    ['warning login-for-another-key'],
  ],
  [
    'stored under another key in a pull request from a fork',
    { ...nothingStored, runner: { ...stray('REGISTRY.example.com'), event: 'fork-pull-request' } },
    'unknown',
    ['hint login-for-another-key'],
  ],
  [
    'stored under another key, and everybody may push',
    { credentials: 'none', registry: asking, runner: stray('REGISTRY.example.com') },
    'pass',
    [],
  ],
  [
    'a registry token',
    { credentials: 'registry-token', registry: asking },
    'pass',
    ['hint credentials-not-checked'],
  ],
  [
    'not read, since the file was not found where it should be',
    { registry: asking, runner: { credentials: {} } },
    'pass',
    ['hint credentials-not-checked'],
  ],
  ['not to be checked', { registry: asking, inputs: { 'check-credentials': 'false' } }, 'pass', []],
  [
    'a token that cannot be used',
    { registry: { ...asking, stored: unusable } },
    'fail',
    ['error token-unusable'],
  ],
  [
    'a challenge that cannot be followed',
    { registry: { challenge: 'Negotiate' } },
    'fail',
    ['error challenge-unusable'],
  ],
  ['a realm that is a stranger', { registry: { challenge: stranger } }, 'pass', ['hint realm-not-trusted']],
  ['a realm without TLS', { registry: { challenge: unencrypted } }, 'warn', ['warning realm-not-encrypted']],
  [
    'a trusted realm without TLS',
    { registry: { challenge: unencrypted }, inputs: { 'trusted-realms': realm } },
    'warn',
    ['warning realm-not-encrypted'],
  ],
  ['a trust server that takes them', { trust: asking }, 'pass', []],
  [
    'a trust server that does not take its own token',
    { trust: asking, root: 401 },
    'fail',
    ['error trust-server-refuses'],
  ],
  ['a trust server that forbids', { trust: asking, root: 403 }, 'fail', ['error trust-server-refuses']],
  [
    'a config.json that Docker cannot read',
    {
      runner: {
        credentials: {},
        dockerConfig: { kind: 'invalid', path: '/home/ci/.docker/config.json', why: 'it is not JSON' },
      },
    },
    'warn',
    ['warning docker-config-invalid'],
  ],
]

describe('what is said of credentials', () => {
  test.each(rows)('%s', (_, setting, verdict, findings) => {
    const judgement = judge(pushOf(setting))
    expect(told(judgement)).toEqual(findings)
    expect(judgement.verdict).toBe(verdict)
  })

  test('refused: names the server, the registry and its own words, and not the network', () => {
    const judgement = judge(pushOf({ registry: { ...asking, stored: refusing('account is locked') } }))
    expect(titleOf(judgement, 'credentials-refused')).toBe(
      'auth.example.com refuses the credentials that are stored for registry.example.com, and says: account is locked',
    )
    expect(judgement).toMatchObject({ outcome: 'access-denied', culprit: { host: realm } })
    expect(judgement.findings[0]?.remedy).toMatchObject({
      paste: 'docker login registry.example.com --username NAME --password-stdin',
      then: { outcome: 'ok' },
    })
  })

  test('not for pushing: names the repository, and what is granted', () => {
    const { findings } = judge(pushOf({ registry: { ...asking, stored: pullOnly } }))
    expect(findings[0]?.title).toContain('team/app')
    expect(findings[0]?.evidence).toEqual(['asked for pull and push on team/app, granted: pull'])
  })

  test('one finding for two images that are refused for the same reason', () => {
    const images = 'registry.example.com/team/app:1\nregistry.example.com/team/tool:1'
    const refused = { registry: { ...asking, stored: refusing('no') }, inputs: { images } }
    expect(told(judge(pushOf(refused)))).toEqual(['error credentials-refused'])
  })

  test('a stranger: says how to trust it, with what can be pasted', () => {
    const { findings } = judge(pushOf({ registry: { challenge: stranger } }))
    expect(findings[0]?.title).toContain('tokens.example.net')
  })
})

test('nothing stored is a warning at the most, although the push is sure to end badly', () => {
  const judgement = judge(pushOf(nothingStored))
  expect(judgement).toMatchObject({ outcome: 'access-denied', culprit: { code: 'credentials-missing' } })
  expect(judgement.forecast[0]?.endings[0].low).toBeGreaterThan(0.2)
  expect(judgement.verdict).toBe('warn')
})

test('of a token server that was not heard nobody says that it lets nobody push without a login', () => {
  const observations = pushOf(nothingStored)
  const unheard = judge({
    ...observations,
    measurements: observations.measurements.filter(
      ({ probe }) => probe.kind !== 'http' || probe.host !== 'auth.example.com',
    ),
  })
  expect(told(unheard)).toEqual(['hint credentials-missing'])
  expect(titleOf(unheard, 'credentials-missing')).toMatch(/auth\.example\.com was not heard/)
  expect(titleOf(judge(observations), 'credentials-missing')).toMatch(/lets nobody push without$/)
})
