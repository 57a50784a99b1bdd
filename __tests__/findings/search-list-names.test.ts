import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { ConnectionProbe, DnsProbe, DnsResult, Judgement } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts } from '../support/observe.js'

const host = 'registry.example.com'
const [real, portal] = ['203.0.113.10', '203.0.113.80']
const byType = (probe: DnsProbe, address: string): DnsResult =>
  probe.type === 'A' ? answered(5, address) : nodata(5)

interface Setting {
  readonly search?: string
  readonly ndots?: number
  /** What a name with a suffix has. */
  readonly suffixed?: (probe: DnsProbe) => DnsResult
  readonly random?: DnsResult
  /** Whether the server at the portal's address has the certificate of the host. */
  readonly meant?: true
}

function judged({ search = 'corp.example', ndots = 5, suffixed, random, meant }: Setting): Judgement {
  const connect = (probe: ConnectionProbe) =>
    probe.to.address === portal && meant === undefined
      ? ({
          kind: 'failed',
          phase: 'tls',
          code: 'ERR_TLS_CERT_ALTNAME_INVALID',
          ms: 9,
          beforeMs: 3,
        } as const)
      : connected(probe, 200, null)
  return judge(
    observe(
      { images: `${host}/team/app:1` },
      runnerFacts(`nameserver 192.0.2.1\nsearch ${search}\noptions ndots:${ndots}`, {
        contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
      }),
      {
        dns: (probe) =>
          probe.name === host ? byType(probe, real) : (suffixed ?? (() => nxdomain(5)))(probe),
        diagnosis: ({ asks }) => (asks === 'random-name' ? (random ?? nxdomain(5)) : nodata(5)),
        connect,
      },
    ),
  )
}
const told = (setting: Setting) => judged(setting).findings.map(({ code, severity }) => `${severity} ${code}`)
const wildcard = (probe: DnsProbe) => byType(probe, portal)

describe('a wildcard in a search domain', () => {
  test('is the cause, alone, and not the certificate of whoever answers there', () => {
    const report = judged({ suffixed: wildcard })
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['search-list-wildcard', 'error'],
    ])
    const [finding] = report.findings
    expect(finding?.evidence).toEqual([`192.0.2.1 has ${portal} for ${host}.corp.example`])
    expect(finding?.remedy).toMatchObject({ paste: 'options ndots:1', then: { outcome: 'ok' } })
  })

  test('is a hint where the server there is who is meant', () => {
    expect(told({ suffixed: wildcard, meant: true })).toEqual(['hint search-list-wildcard'])
  })

  test.each<readonly [string, Setting]>([
    ['where the suffix comes after the name', { suffixed: wildcard, ndots: 1 }],
    ['where the name with the suffix leads to the same server', { suffixed: (one) => byType(one, real) }],
    [
      'where the nameserver has that address for every name',
      { suffixed: wildcard, random: answered(5, portal) },
    ],
  ])('is not told %s', (_, setting) => {
    expect(told(setting).filter((one) => one.includes('wildcard'))).toEqual([])
  })
})

describe('the questions of one lookup', () => {
  const pod = 'a.svc.cluster.local svc.cluster.local cluster.local zone.internal example.org'

  test('are counted where they are many, and nothing is lost', () => {
    const report = judged({ search: pod })
    expect([report.verdict, report.findings.map(({ code }) => code)]).toEqual([
      'pass',
      ['search-list-amplifies'],
    ])
    expect(report.findings[0]?.title).toBe(
      `One lookup of ${host} asks 12 questions: 5 suffixes of the search list come first, for ndots is 5`,
    )
  })

  test.each<readonly [string, Setting]>([
    ['one suffix', {}],
    ['five suffixes after the name', { search: pod, ndots: 1 }],
  ])('are not many with %s', (_, setting) => {
    expect(told(setting)).toEqual([])
  })
})
