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
  roles: [],
})
const usualDays = { root: 3_650, timestamp: 14, snapshot: 1_095, targets: 1_095 } as const
type Files = Partial<Record<TrustRole, TrustData | number>>

function judged(files: Files, runner: Partial<RunnerFacts> = {}, images = `${gun}:1`) {
  const connect = (probe: ConnectionProbe) => {
    if (probe.host.startsWith('auth')) return connected(probe, 200, null)
    const role = probe.kind === 'http' ? /_trust\/tuf\/(\w+)\.json$/.exec(probe.path)?.[1] : undefined
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
        const role = probe.kind === 'http' ? /_trust\/tuf\/(\w+)\.json$/.exec(probe.path)?.[1] : undefined
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
