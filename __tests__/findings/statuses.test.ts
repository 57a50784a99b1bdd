/** What is said of a server by the status that it answers with, and by who seems to have answered. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { ConnectionProbe, ConnectionResult, Judgement, ServerHeaders } from '../../src/report/index.js'
import { pushOf } from '../forecast/authorized-push.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const registry = 'registry.example.com'
const html = { contentType: 'text/html; charset=utf-8' } as const
const own = { contentType: 'application/json', apiVersion: 'registry/2.0' } as const
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)

interface Answer {
  readonly status: number
  readonly headers?: Partial<ServerHeaders>
}

/** A plain push to a registry that answers this to everything. */
const pushTo = ({ status, headers = {} }: Answer, version = '28.2.2') => {
  const says = (probe: ConnectionProbe): ConnectionResult => {
    const result = connected(probe, status, null)
    return result.kind === 'answered' && result.headers !== null
      ? { ...result, headers: { ...result.headers, ...headers } }
      : result
  }
  const facts = runnerFacts('nameserver 192.0.2.53', {
    client: { kind: 'found', version },
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  return judge(
    observe({ images: `${registry}/team/app:1` }, facts, {
      dns: ({ type }) => (type === 'A' ? answered(5, '203.0.113.10') : nodata(5)),
      connect: says,
    }),
  )
}

describe('a registry that', () => {
  test.each<readonly [string, Answer, string, string]>([
    ['is busy', { status: 503 }, 'service-error', 'answers with HTTP status 503 Service Unavailable'],
    [
      'is under maintenance',
      { status: 503, headers: { retryAfterSeconds: 120 } },
      'service-error',
      'wants to be asked again in 120 s',
    ],
    ['is not reached by its proxy', { status: 502 }, 'service-error', 'comes from a proxy or load balancer'],
    [
      'is not the one that fails',
      { status: 500, headers: html },
      'service-error',
      'somebody stands before it',
    ],
    [
      'has had too many requests',
      { status: 429, headers: { retryAfterSeconds: 36 } },
      'service-limits-rate',
      'wants to be asked again in 36 s',
    ],
    ['forbids', { status: 403, headers: own }, 'service-forbids', 'before it has asked who it is'],
    ['is forbidden', { status: 403, headers: html }, 'service-forbids', 'before it has asked who it is'],
    ['is a login page', { status: 200, headers: html }, 'captive-page', 'answers with a web page'],
    ['is a network that wants a login', { status: 511 }, 'captive-page', 'HTTP status 511'],
  ])('%s: one cause, which fails the push, and no resolver', (_, answer, code, says) => {
    const judgement = pushTo(answer)
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { code, host: registry, resolver: null } })
    expect(told(judgement)).toEqual([`error ${code}`])
    expect(judgement.findings[0]?.title).toContain(says)
    expect(judgement.findings[0]?.title).toContain('no resolver is to blame')
    expect(judgement.findings[0]?.byHand).toContain('curl -si')
  })

  test('sends its visitors to somebody else: a warning, since what is there was not asked', () => {
    const judgement = pushTo({ status: 302, headers: { ...html, redirectsTo: 'https://login.example.net' } })
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'unknown' })
    expect(told(judgement)).toEqual(['warning captive-page'])
    expect(judgement.findings[0]?.title).toContain('https://login.example.net')
  })

  test('forbids by a page is told from one that forbids in its own words', () => {
    const evidence = (headers: Partial<ServerHeaders>) =>
      pushTo({ status: 403, headers }).findings[0]?.evidence.join()
    expect(evidence(html)).toContain('a firewall or filter before the registry')
    expect(evidence(own)).toContain('list of addresses that may come')
  })

  test.each<readonly [string, Answer]>([
    ['asks nobody who it is', { status: 200, headers: own }],
    ['says neither version nor type', { status: 200 }],
    [
      'calls its JSON a page, with its version',
      { status: 200, headers: { ...html, apiVersion: 'registry/2.0' } },
    ],
  ])('%s is none of these', (_, answer) => {
    expect(pushTo(answer)).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
  })
})

test.each([
  [429, 'service-limits-rate'],
  [503, 'service-error'],
  [511, 'captive-page'],
])('a trust server that answers %i to its ping as to the rest is one cause: %s', (status, code) => {
  const { findings, culprit } = judge(pushOf({ trust: { status }, root: status }))
  expect(culprit?.code).toBe(code)
  expect(findings.filter(({ consequenceOf }) => consequenceOf === null).map((one) => one.code)).toEqual([
    code,
  ])
})

describe('what Docker makes of it', () => {
  const ending = (answer: Answer, version?: string) => {
    const [forecast] = pushTo(answer, version).forecast
    return { ...forecast?.endings[0], errorIfNew: forecast?.errorIfNew }
  }

  test('a page is a layer that is there, and no manifest; new content is tried for fifty seconds', () => {
    expect(ending({ status: 200, headers: html })).toMatchObject({
      outcome: 'service-error',
      error: 'invalid checksum digest format',
      errorIfNew: 'received unexpected HTTP status: 200 OK',
    })
    expect(pushTo({ status: 200, headers: html }).secondsIfNew).toBeGreaterThan(50)
  })

  test('a refusal is final', () => {
    expect(ending({ status: 403, headers: own })).toMatchObject({
      outcome: 'access-denied',
      error: 'denied: requested access to the resource is denied',
    })
    expect(pushTo({ status: 403, headers: own }).seconds).toBeLessThan(1)
  })

  test('a refusal in a page has the page for its text, which is not kept', () => {
    expect(ending({ status: 403, headers: html })).toMatchObject({ outcome: 'access-denied', error: null })
  })
})
