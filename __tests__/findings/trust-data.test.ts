import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { goDate } from '../../src/forecast/trust-data.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  RunnerFacts,
  TrustData,
  TrustRole,
} from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const nowMs = Date.parse('2026-11-22T12:00:00.000Z')
const dayMs = 86_400_000
const challenge = 'Bearer realm="https://auth.registry.test/token",service="s"'
const gun = 'registry.test/app'

const file = (role: TrustRole, days: number): TrustData => ({
  kind: 'metadata',
  role,
  version: 1,
  expires: new Date(nowMs + days * dayMs).toISOString(),
  roles: role === 'root' ? [{ name: 'root', keyIds: ['0'], paths: [] }] : [],
})
const usualDays = { root: 3_650, timestamp: 14, snapshot: 1_095, targets: 1_095 } as const
type Files = Partial<Record<TrustRole, TrustData | number>>

const roleOf = (probe: ConnectionProbe): string | undefined =>
  probe.kind === 'http' ? /_trust\/tuf\/(\w+)\.json$/.exec(probe.path)?.[1] : undefined

function judged(
  files: Files,
  runner: Partial<RunnerFacts> = {},
  images = `${gun}:1`,
  otherwise: (probe: ConnectionProbe) => ConnectionResult | null = () => null,
) {
  const connect = (probe: ConnectionProbe) => {
    const other = otherwise(probe)
    if (other !== null) return other
    if (probe.host.startsWith('auth')) return connected(probe, 200, null)
    const role = roleOf(probe)
    if (role === undefined) return connected(probe, 401, challenge)
    const given = files[role as TrustRole] ?? usualDays[role as TrustRole]
    const trustData = typeof given === 'number' ? file(role as TrustRole, given) : given
    const result = connected(probe, 200, null)
    return result.kind === 'answered' ? { ...result, trustData } : result
  }
  return judge(
    observe({ images }, runnerFacts('nameserver 192.0.2.53', runner), {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
      connect,
    }),
  )
}
/** A push whose trust server answers its ping, and this of what else it is asked. */
function judgedWith(atFile: (role: string, probe: ConnectionProbe) => ConnectionResult) {
  return judge(
    observe({ images: `${gun}:1` }, runnerFacts('nameserver 192.0.2.53'), {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
      connect: (probe) => {
        if (probe.host.startsWith('auth')) return connected(probe, 200, null)
        const role = roleOf(probe)
        return role === undefined ? connected(probe, 401, challenge) : atFile(role, probe)
      },
    }),
  )
}

const found = (probe: ConnectionProbe, trustData: TrustData): ConnectionResult => {
  const result = connected(probe, 200, null)
  return result.kind === 'answered' ? { ...result, trustData } : result
}
const reset: ConnectionResult = { kind: 'failed', phase: 'http', code: 'ECONNRESET', ms: 9, beforeMs: 8 }
const hanging: ConnectionResult = { kind: 'timed-out', phase: 'http', waitedMs: 15_000, beforeMs: 8 }

describe('trust data that does not come, from a server that answers its ping', () => {
  test.each<readonly [string, string, ConnectionResult, string]>([
    ['root.json is reset', 'root', reset, 'breaks off after 9.0 ms (ECONNRESET)'],
    ['root.json hangs', 'root', hanging, 'says nothing for 15.0 s'],
    ['targets.json is reset', 'targets', reset, 'breaks off after 9.0 ms (ECONNRESET)'],
  ])('%s: the push ends there, and the server is the cause', (_, missing, result, does) => {
    const judgement = judgedWith((role, probe) =>
      role === missing ? result : found(probe, file(role as TrustRole, usualDays[role as TrustRole])),
    )
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'trust-server-unreachable',
      culprit: { code: 'endpoint-unreachable', host: 'registry.test' },
    })
    expect(judgement.findings[0]?.title).toBe(
      `Trust server registry.test ${does} where it is asked for the trust data of ${gun}, and answers its ping`,
    )
  })

  test('what the deadline cut off is not known, and nobody is blamed', () => {
    expect(judgedWith(() => ({ kind: 'skipped', why: 'deadline', waitedMs: 900 }))).toMatchObject({
      verdict: 'unknown',
      outcome: 'unknown',
      findings: [],
    })
  })
})

/** A file that is answered with this status, where root.json is there. */
const without = (
  role: TrustRole,
  status: number,
  runner: Partial<RunnerFacts> = {},
  images = `${gun}:1`,
): ReturnType<typeof judge> =>
  judged({}, runner, images, (probe) => (roleOf(probe) === role ? connected(probe, status, null) : null))

describe('trust data that a server withholds, which has given root.json', () => {
  const unreachable = (status: number) => `unable to reach trust server at this time: ${status}.`
  test.each<readonly [TrustRole, number, string, string, string | null]>([
    ['timestamp', 500, 'service-error', 'service-error', unreachable(500)],
    ['timestamp', 503, 'service-error', 'service-error', unreachable(503)],
    ['timestamp', 429, 'service-error', 'service-limits-rate', unreachable(429)],
    ['snapshot', 500, 'service-error', 'service-error', unreachable(500)],
    ['targets', 502, 'service-error', 'service-error', unreachable(502)],
    [
      'timestamp',
      404,
      'signing-failed',
      'trust-data-invalid',
      `Error: trust data missing for remote repository ${gun} or remote repository not found: timestamp trust data unavailable.  Has a notary repository been initialized?`,
    ],
    ['timestamp', 403, 'signing-failed', 'trust-data-invalid', unreachable(403)],
    [
      'timestamp',
      401,
      'access-denied',
      'trust-data-invalid',
      'you are not authorized to perform this operation: server returned 401.',
    ],
    ['timestamp', 400, 'signing-failed', 'trust-data-invalid', null],
  ])('%s.json, HTTP status %d: %s', (role, status, outcome, code, predictedError) => {
    const judgement = without(role, status)
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome,
      predictedError,
      culprit: { code, host: 'registry.test' },
    })
    expect(judgement.findings[0]?.title).toMatch(
      `Trust server registry.test has root.json of ${gun}, and answers with HTTP status ${status}`,
    )
  })

  test.each(['snapshot', 'targets'] as const)(
    'that %s.json is not there under that name says nothing: Docker asks for it by its checksum',
    (role) => {
      expect(without(role, 404)).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
    },
  )

  test('it is one cause for all repositories', () => {
    expect(without('timestamp', 500, {}, `${gun}:1, ${gun}/other:1`).findings).toHaveLength(1)
  })

  test.each([
    [2, 'Docker goes on with its own copy', { verdict: 'warn', outcome: 'ok' }],
    [-2, 'a copy that has expired is none', { verdict: 'fail', outcome: 'service-error' }],
  ])('with a timestamp of an earlier push that is valid for %d days: %s', (days, _, expected) => {
    const cached = (['root', 'timestamp', 'snapshot', 'targets'] as const).map((role) => ({
      repository: gun,
      data: file(role, role === 'timestamp' ? days : usualDays[role]),
    }))
    const { signing } = runnerFacts('')
    if (signing.kind !== 'read') throw new Error('expected facts that were read')
    expect(without('timestamp', 500, { signing: { ...signing, cached } })).toMatchObject(expected)
  })
})

test.each<readonly [number, readonly string[]]>([
  [200, ['root', 'timestamp', 'snapshot', 'targets']],
  [404, ['root', 'timestamp']],
])('as Docker does, the timestamp is asked for before the rest (HTTP status %d)', (status, roles) => {
  const asked: (string | undefined)[] = []
  judged({}, {}, `${gun}:1`, (probe) => {
    asked.push(roleOf(probe))
    return roleOf(probe) === 'timestamp' ? connected(probe, status, null) : null
  })
  expect(asked.filter((role) => role !== undefined)).toEqual(roles)
})

const saidOf = (judgement: ReturnType<typeof judge>) =>
  judgement.findings
    .filter(({ code }) => code.startsWith('trust-data'))
    .map(({ code, severity, title }) => `${severity} ${code}: ${title}`)

describe('trust data that has expired', () => {
  test.each(['root', 'timestamp', 'snapshot', 'targets'] as const)(
    '%s: the push ends, with the words of Docker and the date',
    (role) => {
      const judgement = judged({ [role]: -2 })
      expect(judgement).toMatchObject({
        verdict: 'fail',
        outcome: 'signing-failed',
        predictedError: `Error: remote repository ${gun} out-of-date: ${role} expired at Fri Nov 20 12:00:00 UTC 2026`,
        culprit: { code: 'trust-data-expired', host: 'registry.test' },
      })
      expect(saidOf(judgement)).toEqual([
        `error trust-data-expired: The trust data of ${gun} at registry.test has expired: ${role}.json on 2026-11-20 (2 days ago)`,
      ])
    },
  )

  test('of two files the one is named that Docker reads first', () => {
    expect(judged({ snapshot: -1, targets: -1 }).predictedError).toContain('snapshot expired at')
  })

  test('with trust data that nobody reads nothing is said', () => {
    const contentTrust = { asked: false, why: '', signingMeant: false, serverVariable: null }
    expect(judged({ root: -2 }, { contentTrust }).verdict).toBe('pass')
  })

  test('two tags of a repository are one complaint', () => {
    expect(saidOf(judged({ root: -2 }, {}, `${gun}:1, ${gun}:2`))).toHaveLength(1)
  })
})

describe('trust data that expires soon', () => {
  test.each(['root', 'targets'] as const)('%s: a warning below two weeks', (role) => {
    expect(saidOf(judged({ [role]: 13.9 }))).toEqual([
      expect.stringMatching(/^warning trust-data-expires-soon: .* expires in 13 days/),
    ])
    expect(judged({ [role]: 13.9 })).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(saidOf(judged({ [role]: 14.1 }))).toEqual([])
  })

  test.each(['timestamp', 'snapshot'] as const)(
    '%s: nothing, for the server signs it anew when it has expired',
    (role) => {
      expect(judged({ [role]: 0.01 }).verdict).toBe('pass')
    },
  )
})

describe('trust data of another form', () => {
  test('ends the push, and says in which file and where', () => {
    const why = 'has no date at signed.expires'
    const judgement = judged({ targets: { kind: 'unusable', role: 'targets', why } })
    expect(judgement).toMatchObject({ verdict: 'fail', outcome: 'signing-failed', predictedError: null })
    expect(saidOf(judgement)).toEqual([
      `error trust-data-invalid: Docker cannot read the trust data of ${gun} at registry.test: targets.json ${why}`,
    ])
  })
})

test.each([
  ['2026-02-01T08:05:09.000Z', 'Sun Feb 1 08:05:09 UTC 2026'],
  ['2028-12-31T23:59:59.999Z', 'Sun Dec 31 23:59:59 UTC 2028'],
])('Go writes %s as %s', (time, written) => {
  expect(goDate(time)).toBe(written)
})
