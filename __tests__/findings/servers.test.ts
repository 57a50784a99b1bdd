/** Causes that are one server, and verdicts that no single cause explains. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  ErrorAnswer,
  Judgement,
  Observations,
  RunnerFacts,
} from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'
import { pullOnly, pushOf, tokenChallenge, type PushSetting } from '../forecast/authorized-push.js'

const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const [registry, notary] = ['registry.example.com', 'notary.example.com']

interface Setting {
  /** The token servers of the registry and of the trust server. */
  readonly realms?: readonly [string, string]
  readonly does: (probe: ConnectionProbe) => ConnectionResult | null
  /** What of the runner is no healthy runner's; with its credentials, they are checked. */
  readonly runner?: Partial<RunnerFacts>
}

/** A signed push whose registry and trust server both ask for a token. */
function signedPush({
  realms: [ofRegistry, ofNotary] = ['auth.example.com', 'auth.example.com'],
  does,
  runner = {},
}: Setting) {
  const facts = runnerFacts('nameserver 192.0.2.53', {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
    ...runner,
  })
  const challenge = (realm: string) => `Bearer realm="https://${realm}/token",service="s"`
  const checks = { 'check-credentials': String(runner.credentials !== undefined) }
  return observe({ images: `${registry}/team/app:1`, ...checks }, facts, {
    dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5)),
    connect: (probe) => {
      const said = does(probe)
      if (said !== null) return said
      if (probe.kind === 'http' && probe.path.endsWith('root.json')) return connected(probe, 404, null)
      const asks = probe.host === registry || probe.host === notary
      return connected(
        probe,
        asks ? 401 : 200,
        asks ? challenge(probe.host === registry ? ofRegistry : ofNotary) : null,
      )
    },
  })
}

describe('a token server that answers everybody but those who log in', () => {
  const atLogin = (result: ConnectionResult) => (probe: ConnectionProbe) =>
    probe.kind === 'http' && probe.authorization.kind === 'stored' ? result : null
  const runner = { credentials: { [registry]: 'password' } } as const

  test.each<readonly [string, ConnectionResult, string]>([
    [
      'hangs',
      { kind: 'timed-out', phase: 'http', waitedMs: 15_000, beforeMs: 1 },
      'says nothing during the HTTP request for 15.0 s',
    ],
    [
      'breaks off',
      { kind: 'failed', phase: 'http', code: 'ECONNRESET', ms: 9, beforeMs: 8 },
      'breaks off during the HTTP request after 9.0 ms (ECONNRESET)',
    ],
  ])('%s: the push, which logs in, ends there', (_, result, does) => {
    const judgement = judge(signedPush({ does: atLogin(result), runner }))
    expect(judgement).toMatchObject({ verdict: 'fail', outcome: 'token-server-unreachable' })
    expect(told(judgement)).toEqual(['error endpoint-unreachable'])
    expect(judgement.findings[0]?.title).toBe(
      `Token server auth.example.com ${does} where it is sent the login, and answers without it`,
    )
  })

  test('what the deadline cut off is not known, and nobody is blamed', () => {
    const judgement = judge(
      signedPush({ does: atLogin({ kind: 'skipped', why: 'deadline', waitedMs: 9 }), runner }),
    )
    expect(judgement).toMatchObject({ verdict: 'unknown', outcome: 'unknown', findings: [] })
  })
})

describe('a token server that both scopes of a push go to', () => {
  const isToken = ({ host }: ConnectionProbe) => host === 'auth.example.com'

  test.each<readonly [string, Setting['does'], string]>([
    ['is busy', (probe) => (isToken(probe) ? connected(probe, 503, null) : null), 'service-error'],
    [
      'hangs',
      (probe) =>
        isToken(probe) ? { kind: 'timed-out', phase: 'tls', waitedMs: probe.waits.tlsMs, beforeMs: 1 } : null,
      'tls-handshake-hangs',
    ],
  ])('%s: one cause, which fails the push', (_, does, code) => {
    const judgement = judge(signedPush({ does }))
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { code, host: 'auth.example.com' } })
    expect(told(judgement)).toEqual([`error ${code}`])
    const evidence = judgement.findings[0]?.evidence ?? []
    expect(evidence).toHaveLength(2)
    expect(evidence.join()).toContain(encodeURIComponent(`repository:${registry}/team/app:push,pull`))
  })

  test('has two complaints where it has two faults', () => {
    const judgement = judge(
      signedPush({
        does: (probe) => {
          if (!isToken(probe) || probe.kind !== 'http') return null
          const ofTrust = probe.path.includes(encodeURIComponent(registry))
          return ofTrust
            ? { kind: 'timed-out', phase: 'http', waitedMs: probe.waits.httpMs, beforeMs: 5 }
            : connected(probe, 503, null)
        },
      }),
    )
    expect(told(judgement)).toContain('error service-error')
    expect(judgement.findings.map(({ code }) => code)).toContain('endpoint-unreachable')
  })
})

describe('the forecast decides, whatever the findings say', () => {
  test('two servers of which each is enough to lose the push: neither mended alone helps, and it fails', () => {
    const judgement = judge(
      signedPush({
        realms: ['one.example.com', 'two.example.com'],
        does: (probe) =>
          probe.host === 'one.example.com' || probe.host === 'two.example.com'
            ? connected(probe, 503, null)
            : null,
      }),
    )
    expect(told(judgement)).toEqual(['warning service-error', 'warning service-error'])
    expect(judgement).toMatchObject({ verdict: 'fail', outcome: 'service-error' })
  })

  const nothingStored: PushSetting = {
    credentials: 'none',
    registry: { challenge: tokenChallenge, anonymous: pullOnly },
  }

  test('a login that may be still to come is no more than a warning, however surely it ends the push', () => {
    expect(judge(pushOf(nothingStored))).toMatchObject({ verdict: 'warn', outcome: 'access-denied' })
  })

  test('and hides nothing that would end the push after it, be it explained or not', () => {
    const explained = pushOf({ ...nothingStored, trust: { status: 403 }, root: 403 })
    expect(judge(explained)).toMatchObject({ verdict: 'fail', outcome: 'access-denied' })
    const healthy = pushOf({
      ...nothingStored,
      trust: { challenge: tokenChallenge },
      inputs: { 'slow-threshold': '10s' },
    })
    const measurements = healthy.measurements.map((one) => {
      const { probe } = one
      if (probe.kind !== 'dns' || probe.host !== notary) return one
      return { ...one, probe, result: probe.type === 'A' ? answered(4_999, '203.0.113.10') : nodata(4_999) }
    })
    const slowButNotCalledSlow = judge({ ...healthy, measurements })
    expect(told(slowButNotCalledSlow)).toEqual(['warning credentials-missing'])
    expect(slowButNotCalledSlow).toMatchObject({ verdict: 'fail', outcome: 'access-denied' })
  })
})

describe('a trust server that forbids everything', () => {
  const judgement = judge(pushOf({ trust: { status: 403 }, root: 403 }))

  test('is the cause, and that it refuses the trust data follows', () => {
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-service-missing', host: notary },
    })
    expect(told(judgement)[0]).toBe('error trust-service-missing')
    expect(judgement.findings.map(({ code, consequenceOf }) => [code, consequenceOf])).toEqual([
      ['trust-service-missing', null],
      ['trust-server-refuses', 'trust-service-missing'],
    ])
  })

  test('that is down is told as that, and that it has no trust data follows', () => {
    const down = judge(pushOf({ trust: { status: 503 }, root: 503 }))
    expect(told(down)[0]).toBe('error service-error')
    expect(down.findings.map(({ code, consequenceOf }) => [code, consequenceOf])).toEqual([
      ['service-error', null],
      ['trust-server-refuses', 'service-error'],
    ])
  })

  test('that refuses only the trust data is told as that', () => {
    const refusing = judge(pushOf({ trust: { challenge: tokenChallenge }, root: 403 }))
    expect(told(refusing)).toEqual(['error trust-server-refuses'])
  })
})

describe('a registry that Docker takes for the trust server', () => {
  const unnamed: PushSetting['runner'] = {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: null },
  }
  const registryError = { kind: 'json', code: 'NAME_UNKNOWN', message: null, detailed: false } as const
  const atRegistry = (rootError: ErrorAnswer | null): Observations =>
    pushOf({ trust: {}, runner: unnamed, rootError })

  test('and that has no such path fails the signing', () => {
    const judgement = judge(atRegistry({ kind: 'text' }))
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-service-missing', host: registry },
    })
    const [finding] = judgement.findings
    expect(finding?.title).toContain(`${registry} is no trust server`)
    expect(finding?.title).toContain('404 and what is no JSON')
    expect(finding?.title).toContain('nobody has named one (DOCKER_CONTENT_TRUST_SERVER)')
    expect(finding?.byHand).toContain('/_trust/tuf/root.json')
  })

  test('and that is known to have none fails it, in whatever words it says so, and is offered no name', () => {
    const judgement = judge(
      pushOf({
        inputs: { images: 'ghcr.io/team/app:1' },
        trust: {},
        runner: { ...unnamed, credentials: { 'ghcr.io': 'password' } },
        rootError: registryError,
      }),
    )
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-service-missing', host: 'ghcr.io' },
    })
    expect(judgement.findings[0]?.evidence.join()).toContain('ghcr.io (GitHub) has no trust server')
    expect(judgement.findings[0]?.remedy?.paste).toContain("DOCKER_CONTENT_TRUST: '0'")
  })

  test('because somebody has named it is not told that nobody has', () => {
    const named: PushSetting['runner'] = {
      contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${registry}` },
    }
    const judgement = judge(pushOf({ trust: {}, runner: named, rootError: { kind: 'text' } }))
    expect(judgement.findings[0]?.title).toContain(`${registry} is no trust server`)
    expect(judgement.findings[0]?.title).not.toContain('nobody has named one')
  })

  test('and that may be one is a warning', () => {
    const judgement = judge(atRegistry(registryError))
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(judgement.findings[0]?.title).toContain('may be no trust server')
  })

  test.each<readonly [string, ErrorAnswer | null]>([
    [
      'says what a notary server says',
      { kind: 'json', code: 'METADATA_NOT_FOUND', message: null, detailed: false },
    ],
    ['says nothing', { kind: 'empty' }],
    ['was not read', null],
  ])('and that %s is told nothing of', (_, rootError) => {
    expect(judge(atRegistry(rootError))).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('what cannot be told of a server that somebody has named is a hint', () => {
    const judgement = judge(pushOf({ trust: { challenge: tokenChallenge }, rootError: registryError }))
    expect(judgement.verdict).toBe('pass')
    expect(told(judgement)).toEqual(['hint trust-service-missing'])
  })
})

describe('a trust server with several addresses', () => {
  const [first, second] = ['203.0.113.31', '203.0.113.30']
  const judged = (
    does: (probe: ConnectionProbe) => ConnectionResult | null,
    runner: Partial<RunnerFacts> = {},
  ) => {
    const facts = runnerFacts('nameserver 192.0.2.53', {
      contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
      ...runner,
    })
    const v6 = facts.ipv6Networks.length > 0
    const others = v6 ? [second] : [first, second]
    return judge(
      observe({ images: `${registry}/team/app:1` }, facts, {
        dns: ({ type, host }) => {
          if (type === 'AAAA') return v6 && host === notary ? answered(5, '2001:db8::31') : nodata(5)
          return answered(5, ...(host === notary ? others : ['203.0.113.10']))
        },
        connect: (probe) => {
          if (probe.host !== notary) return connected(probe, 200, null)
          const bad = probe.to.address === first || probe.to.address.includes(':')
          const root = probe.kind === 'http' && probe.path.endsWith('root.json')
          return (bad ? does(probe) : null) ?? connected(probe, root ? 404 : 401, root ? null : challenge)
        },
      }),
    )
  }
  const challenge = 'Bearer realm="https://auth.example.com/token",service="s"'
  const silence = ({ waits }: ConnectionProbe): ConnectionResult => ({
    kind: 'timed-out',
    phase: 'tcp',
    waitedMs: waits.tcpMs,
    beforeMs: 0,
  })

  test('of which the first is silent: the false 401, and that address is its cause', () => {
    const judgement = judged(silence)
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'false-401',
      culprit: { code: 'address-dead', host: notary },
    })
    expect(judgement.findings[0]?.title).toBe(
      `Trust server ${notary} says nothing during the TCP connection for 16.0 s at ${first}, one of its 2 addresses: Docker waits there for up to 15.0 s before it takes another one`,
    )
  })

  test('of which the first is slow', () => {
    const slow = (probe: ConnectionProbe): ConnectionResult => {
      const result = connected(probe, 401, challenge)
      return result.kind === 'answered' ? { ...result, tcpMs: 11_000 } : result
    }
    expect(judged(slow)).toMatchObject({
      verdict: 'fail',
      outcome: 'false-401',
      culprit: { code: 'endpoint-slow', host: notary },
    })
  })

  test('of which the first refuses: nothing to complain of', () => {
    const refused = (): ConnectionResult => ({
      kind: 'failed',
      phase: 'tcp',
      code: 'ECONNREFUSED',
      ms: 1,
      beforeMs: 0,
    })
    expect(judged(refused)).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: [] })
  })

  test('of which IPv6 is silent: signed, and a warning, for every request waits for it', () => {
    const judgement = judged(silence, { ipv6Networks: ['2001:db8:ffff::'] })
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(told(judgement)).toEqual(['warning address-dead'])
  })
})
