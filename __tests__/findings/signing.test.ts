import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { parseTrustData, trustRoleOf } from '../../src/push-path/trust-data.js'
import type { ConnectionProbe, RunnerFacts, Signing, SigningKey, TrustData } from '../../src/report/index.js'
import { keyIdOf, trustFile, trustRoles, type StoredTrustData } from '../../src/simulator/trust-data.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const nowMs = Date.parse('2026-11-22T12:00:00.000Z')
const challenge = 'Bearer realm="https://auth.registry.test/token",service="s"'
const gun = 'registry.test/app'
type Read = Extract<Signing, { kind: 'read' }>

const key = (role: string, encrypted = true): SigningKey => ({ id: keyIdOf(role), role, encrypted })
const both = { root: true, repository: true }
const neither = { root: false, repository: false }
const onlyRoot = { root: true, repository: false }
const onlyRepository = { root: false, repository: true }
const desk: Read = {
  kind: 'read',
  path: '/home/runner/.docker/trust',
  passphrases: both,
  canAsk: false,
  keys: [],
  cached: [],
}

/** @param stored what the trust server has; null: nothing yet */
function judged(
  stored: StoredTrustData | null,
  own: Partial<Read>,
  runner: Partial<RunnerFacts> = {},
  root: TrustData | null = null,
  ping: { readonly ms: number } = { ms: 3 },
) {
  const connect = (probe: ConnectionProbe) => {
    if (probe.host.startsWith('auth')) return connected(probe, 200, null)
    const role = probe.kind === 'http' ? trustRoleOf(probe.path) : null
    if (role === null) {
      const challenged = connected(probe, 401, challenge)
      return probe.authorities.of === 'trust-server' && challenged.kind === 'answered'
        ? { ...challenged, httpMs: ping.ms }
        : challenged
    }
    const result = connected(probe, stored === null ? 404 : 200, null)
    if (result.kind !== 'answered') return result
    return stored === null
      ? {
          ...result,
          error: { kind: 'json' as const, code: 'METADATA_NOT_FOUND', message: null, detailed: false },
        }
      : {
          ...result,
          trustData:
            role === 'root' && root !== null ? root : parseTrustData(role, trustFile(stored, role, nowMs)),
        }
  }
  const facts = runnerFacts('nameserver 192.0.2.53', { signing: { ...desk, ...own }, ...runner })
  return judge(
    observe({ images: `${gun}:v1` }, facts, {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
      connect,
    }),
  )
}
const said = (judgement: ReturnType<typeof judge>) =>
  judgement.findings
    .filter(({ code }) => code === 'passphrase-missing' || code === 'signing-key-missing')
    .map(({ code, severity }) => `${severity} ${code}`)
const failed = `failed to sign ${gun}:v1: `
const tooMany = 'maximum number of passphrase attempts exceeded'
const invalid = 'password invalid, operation has failed.'
const noKeys = (role: string) =>
  `${failed}could not find necessary signing keys, at least one of these keys must be available: ${keyIdOf(role)}`
const soon = { expiresInDays: { root: 150 } }
const releases = { delegations: new Map([['targets/releases', ['v']]]) }

describe('a repository that was never signed', () => {
  test.each<[string, Partial<Read>, string | null]>([
    ['both passphrases, no key', {}, null],
    ['no passphrase for the new root key', { passphrases: onlyRepository }, tooMany],
    ['none for the new repository', { passphrases: onlyRoot }, tooMany],
    ['a root key that is locked', { passphrases: onlyRepository, keys: [key('root')] }, invalid],
    ['a root key that is open', { passphrases: onlyRepository, keys: [key('root', false)] }, null],
    ['somebody who can be asked', { passphrases: neither, canAsk: true }, null],
    ['keys that were not looked at', { passphrases: onlyRepository, keys: null }, tooMany],
  ])('%s', (_, own, error) => {
    const judgement = judged(null, own)
    expect(judgement.predictedError).toBe(error)
    expect(judgement.outcome).toBe(error === null ? 'ok' : 'signing-failed')
    expect(judgement.verdict).toBe(error === null ? 'pass' : 'warn')
    expect(said(judgement)).toEqual(error === null ? [] : ['warning passphrase-missing'])
  })
})

test('passphrases of which this step sees neither are taken to be those of the step that pushes: a hint', () => {
  for (const own of [{}, { keys: null }]) {
    const judgement = judged(null, { passphrases: neither, ...own })
    expect(judgement).toMatchObject({ outcome: 'ok', verdict: 'pass' })
    expect(said(judgement)).toEqual(['hint passphrase-missing'])
  }
})

describe('a repository that was signed before', () => {
  test.each<[string, StoredTrustData, Partial<Read>, string | null]>([
    ['the key, and what opens it', {}, { keys: [key('targets')] }, null],
    ['no key', {}, { keys: [key('root')] }, noKeys('targets')],
    ['a locked key', {}, { keys: [key('targets')], passphrases: onlyRoot }, noKeys('targets')],
    ['an open key', {}, { keys: [key('targets', false)], passphrases: neither }, null],
    ['keys that were not looked at', {}, { keys: null, passphrases: neither }, null],
    ['the key of the delegation', releases, { keys: [key('targets/releases')] }, null],
    [
      'the key of another role than the delegation',
      releases,
      { keys: [key('targets')] },
      `${failed}no valid signing keys for delegation roles`,
    ],
    [
      'a locked key of the delegation',
      releases,
      { keys: [key('targets/releases')], passphrases: onlyRoot },
      noKeys('targets/releases'),
    ],
    ['a root.json to be renewed, with its key', soon, { keys: [key('targets'), key('root')] }, null],
    [
      'a root.json to be renewed without',
      soon,
      { keys: [key('targets')] },
      `${failed}signing keys not available: need 1 keys from 1 possible keys (${keyIdOf('root')})`,
    ],
    [
      'a root.json to be renewed with a locked key',
      soon,
      { keys: [key('targets'), key('root')], passphrases: onlyRepository },
      `${failed}${invalid}`,
    ],
    [
      'a root.json with seven months left',
      { expiresInDays: { root: 213 } },
      { keys: [key('targets')] },
      null,
    ],
  ])('%s', (_, stored, own, error) => {
    const judgement = judged(stored, own)
    expect(judgement.predictedError).toBe(error)
    expect(judgement.verdict).toBe(error === null ? 'pass' : 'warn')
    expect(said(judgement)).toHaveLength(error === null ? 0 : 1)
  })

  test('delegations for other tags: no key can help, so it is an error', () => {
    const others = { delegations: new Map([['targets/releases', ['w']]]) }
    const judgement = judged(others, { keys: [key('targets/releases'), key('targets')] })
    expect(judgement.predictedError).toBe(`${failed}no valid signing keys for delegation roles`)
    expect(judgement.verdict).toBe('fail')
    expect(said(judgement)).toEqual(['error signing-key-missing'])
  })

  test('what has expired ends the push before a key is looked for', () => {
    expect(judged({ expiresInDays: { root: -1 } }, {})).toMatchObject({
      verdict: 'fail',
      culprit: { code: 'trust-data-expired' },
    })
  })

  test('a remedy makes it well', () => {
    expect(judged({}, {}).findings[0]?.remedy?.then).toMatchObject({ outcome: 'ok' })
  })
})

test.each(['fork-pull-request', 'dependabot'] as const)('in a job by %s it is a hint', (event) => {
  const judgement = judged(null, { passphrases: neither }, { event })
  expect(said(judgement)).toEqual(['hint passphrase-missing'])
  expect(judgement.outcome).toBe('unknown')
  expect(said(judged({}, {}, { event }))).toEqual(['hint signing-key-missing'])
})

describe('trust data that an earlier push left here', () => {
  const copies = (stored: StoredTrustData, roles = trustRoles) =>
    roles.map((role) => ({ repository: gun, data: parseTrustData(role, trustFile(stored, role, nowMs)) }))
  const keys = [key('targets')]
  const seconds = (cached: Read['cached']) => judged({}, { keys, cached }).seconds

  test('saves the requests for what is here, and no others', () => {
    const [none, whole, root] = [[], copies({}), copies({}, ['root'])].map(seconds)
    expect(whole).toBeLessThan(root ?? 0)
    expect(root).toBeLessThan(none ?? 0)
    expect(seconds(copies({}, ['snapshot', 'targets']))).toBe(none)
    expect(seconds(copies({ expiresInDays: { root: -1 } }))).toBe(none)
  })

  test('that cannot be read ends the push before anything is asked', () => {
    const cached = [{ repository: gun, data: parseTrustData('root', '{') }]
    const judgement = judged({}, { keys, cached })
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-cache-stale' },
    })
    expect(judgement.findings[0]?.remedy?.paste).toBe(
      'rm -r /home/runner/.docker/trust/tuf/registry.test/app',
    )
  })

  test('of another repository is nobody\u2019s business', () => {
    const cached = [{ repository: `${gun}2`, data: parseTrustData('root', '{') }]
    expect(judged({}, { keys, cached }).verdict).toBe('pass')
  })

  test('of an older version with other keys may be what came before', () => {
    const [root] = copies({}, ['root'])
    if (root?.data.kind !== 'metadata') throw new Error('expected a root')
    const other = root.data.roles.map((role) => ({ ...role, keyIds: ['0'.repeat(64)] }))
    const verdictOf = (version: number, server: TrustData | null) => {
      const data = { ...root.data, roles: other, version: 2 } as TrustData
      return (
        judged(
          {},
          { keys, cached: [{ repository: gun, data }] },
          {},
          server ?? ({ ...root.data, version } as TrustData),
        ).culprit?.code ?? null
      )
    }
    expect(verdictOf(3, null)).toBeNull()
    expect(verdictOf(2, null)).toBe('trust-cache-stale')
    expect(verdictOf(1, null)).toBe('trust-cache-stale')
  })

  test('and a ping that comes too late: Docker gets as far as publishing, and words its 401 so', () => {
    const slow = { ms: 6_000 }
    const first = judged({}, { keys }, {}, null, slow)
    expect(first).toMatchObject({
      outcome: 'false-401',
      predictedError: 'you are not authorized to perform this operation: server returned 401.',
    })
    const again = judged({}, { keys, cached: copies({}) }, {}, null, slow)
    expect(again).toMatchObject({
      outcome: 'false-401',
      predictedError: `${failed}you are not authorized to perform this operation: server returned 401.`,
    })
    const expired = copies({ expiresInDays: { timestamp: -1 } })
    expect(judged({}, { keys, cached: expired }, {}, null, slow).predictedError).toBe(first.predictedError)
  })
})
