import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  DnsProbe,
  DnsResult,
  Finding,
  Judgement,
  Observations,
  Outcome,
  RunnerFacts,
} from '../../src/report/index.js'
import { dockerCases, observationsOf, type DockerCase } from '../support/docker-cases.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'
import { allBehindSocks } from '../support/proxies.js'

const caseOf = (name: string): DockerCase => {
  const found = dockerCases.find(([one]) => one === name)
  if (found === undefined) throw new Error(`there is no case ${name}`)
  return found[1]
}
const finding = (judgement: Judgement, code: string): Finding | undefined =>
  judgement.findings.find((one) => one.code === code)

interface Expected {
  readonly verdict: Judgement['verdict']
  readonly culprit: string | null
  readonly resolver?: string
  readonly host?: string
  /** How the push ends with the first remedy; null where nobody measured that, absent where there is no remedy. */
  readonly remedy?: Outcome | null
}

const warn = (culprit: string, resolver: string, host?: string): Expected => ({
  verdict: 'warn',
  culprit,
  resolver,
  remedy: 'ok',
  ...(host === undefined ? {} : { host }),
})
const fail = (culprit: string, more: Omit<Expected, 'verdict' | 'culprit'> = {}): Expected => ({
  verdict: 'fail',
  culprit,
  ...more,
})
const pass: Expected = { verdict: 'pass', culprit: null }
const [registry, auth, notary] = ['registry.lab.test', 'auth.lab.test', 'notary.lab.test']
const first = '8.8.8.8'

/** With content trust. The outcome itself is held against the real Docker in the forecast's own test. */
const expected: Readonly<Record<string, Expected>> = {
  healthy: pass,
  'tc-tcp-ok': pass,
  'search3-ndots5-nx-fast': pass,
  'auth-accept-6s': pass,
  'notary-first-drops-second-ok': fail('resolver-silent', { resolver: first, host: notary, remedy: 'ok' }),
  'notary-first-6s-second-6s': fail('resolver-slow', { resolver: first, host: notary }),
  'notary-first-3s': warn('resolver-slow', first, notary),
  'notary-first-4800': warn('resolver-slow', first, notary),
  'notary-aaaa-dropped-by-first': fail('record-type-missing', {
    resolver: first,
    host: notary,
    remedy: 'ok',
  }),
  'all-first-drops': fail('resolver-silent', { resolver: first, remedy: 'ok' }),
  'all-second-drops': warn('look-alike-resolver', '4.4.4.4'),
  'all-first-2s': warn('resolver-slow', first),
  'first-refused-rcode': warn('resolver-refuses', first),
  'first-refused-nora': warn('resolver-refuses', first),
  'first-servfail-notary': warn('resolver-fails', first, notary),
  'both-servfail-notary': fail('resolver-fails', { resolver: first, host: notary }),
  'first-nxdomain-notary': fail('resolver-denies-name', { resolver: first, host: notary, remedy: 'ok' }),
  'port-closed': warn('resolver-unreachable', '10.9.0.1'),
  'timeout1-first-drops-notary': warn('resolver-silent', first, notary),
  'timeout2-first-drops-notary': warn('resolver-silent', first, notary),
  'rotate-first-drops-notary': fail('resolver-silent', { resolver: first, host: notary, remedy: 'ok' }),
  'four-first-three-drop': fail('resolver-silent', { resolver: first, remedy: null }),
  'auth-first-drops': warn('resolver-silent', first, auth),
  'registry-first-drops': warn('resolver-silent', first, registry),
  'registry-both-drop': fail('resolver-silent', { resolver: first, host: registry }),
  'notary-tcp-accept-6s': fail('endpoint-slow', { host: notary }),
  'notary-tcp-accept-4s': { verdict: 'warn', culprit: 'endpoint-slow', host: notary },
  'notary-hang': fail('tls-handshake-hangs', { host: notary }),
  'notary-reset': fail('endpoint-unreachable', { host: notary }),
  'registry-hang': fail('tls-handshake-hangs', { host: registry }),
  'notary-nx-both': fail('name-not-found', { host: notary }),
  'wrong-password': fail('credentials-refused', { host: auth, remedy: 'ok' }),
  'founding-incident': fail('look-alike-resolver', { resolver: '4.4.4.4', remedy: 'ok' }),
  'founding-incident-fixed': {
    verdict: 'warn',
    culprit: 'record-type-missing',
    resolver: first,
    host: notary,
    remedy: 'ok',
  },
  'auth-2s': warn('resolver-slow', first, auth),
  'cli20-notary-first-drops': fail('resolver-silent', { resolver: first, host: notary, remedy: 'ok' }),
}

/** Random in the lab; how its resolver is called depends on which samples were lost. */
const random = ['first-loss30']

describe('what the lab saw, judged', () => {
  test('every case is in the table', () => {
    expect(Object.keys(expected).sort()).toEqual(
      dockerCases
        .map(([name]) => name)
        .filter((name) => !random.includes(name))
        .sort(),
    )
  })

  test.each(Object.entries(expected))('%s', (name, { verdict, culprit, resolver, host, remedy }) => {
    const judgement = judge(observationsOf(caseOf(name), true))
    expect(judgement.verdict).toBe(verdict)
    expect(judgement.culprit?.code ?? null).toBe(culprit)
    expect(judgement.culprit?.resolver ?? null).toBe(resolver ?? null)
    if (host !== undefined) expect(judgement.culprit?.host).toBe(host)
    if (culprit === null) {
      expect(judgement.findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
      return
    }
    const offered = judgement.findings[0]?.remedy
    if (remedy === undefined) expect(offered ?? null).toBeNull()
    else expect(offered?.then?.outcome ?? null).toBe(remedy)
  })

  test.each(dockerCases.map(([name, one]) => [name, one] as const))(
    '%s is judged the same way twice',
    (_, one) => {
      const observations = observationsOf(one, true)
      expect(judge(observations)).toEqual(judge(JSON.parse(JSON.stringify(observations)) as Observations))
    },
  )

  test('what the push does not use makes no finding: without content trust the trust server is nobody', () => {
    for (const name of [
      'notary-first-drops-second-ok',
      'notary-hang',
      'notary-nx-both',
      'both-servfail-notary',
    ]) {
      expect(judge(observationsOf(caseOf(name), false)).verdict).toBe('pass')
    }
  })
})

describe('the founding incident', () => {
  const incident = caseOf('founding-incident')
  const judgement = judge(observationsOf(incident, true))

  test('is a false 401, blamed on 4.4.4.4, which stands for 8.8.4.4', () => {
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'false-401',
      predictedError: 'you are not authorized to perform this operation: server returned 401.',
      culprit: { code: 'look-alike-resolver', resolver: '4.4.4.4', position: 2 },
    })
    expect(judgement.findings[0]?.title).toContain('8.8.4.4')
    expect(judgement.findings[0]?.remedy).toMatchObject({
      paste: 'nameserver 8.8.8.8\nnameserver 8.8.4.4',
      where: '/etc/resolv.conf',
      then: { outcome: 'ok' },
    })
  })

  test('the SERVFAIL of 8.8.8.8 is a warning', () => {
    const servfails = judgement.findings.filter(({ subject }) => subject.resolver?.address === '8.8.8.8')
    expect(servfails.map(({ severity }) => severity)).toEqual(['warning'])
    expect(servfails[0]?.evidence.join()).toContain('SERVFAIL')
  })

  test('the silence of 4.4.4.4 follows from the typing error, and is no cause of its own', () => {
    expect(finding(judgement, 'resolver-silent')).toMatchObject({
      consequenceOf: 'look-alike-resolver',
      remedy: null,
      severity: 'error',
    })
    const causes = judgement.findings.filter(
      ({ severity, consequenceOf }) => severity === 'error' && consequenceOf === null,
    )
    expect(causes.map(({ code }) => code)).toEqual(['look-alike-resolver'])
  })

  test('is no better with the lines swapped', () => {
    const swapped = judge(
      observationsOf({ ...incident, resolv: 'nameserver 4.4.4.4\nnameserver 8.8.8.8\n' }, true),
    )
    expect(swapped).toMatchObject({
      verdict: 'fail',
      outcome: 'false-401',
      culprit: { code: 'look-alike-resolver', resolver: '4.4.4.4', position: 1 },
    })
    expect(swapped.findings[0]?.remedy?.then?.outcome).toBe('ok')
  })

  test('without the correction measured, the remedy promises nothing, and another is offered', () => {
    const observations = observationsOf(incident, true)
    const without = observations.measurements.filter(
      ({ probe }) => probe.kind !== 'dns' || probe.why !== 'candidate',
    )
    const { findings } = judge({ ...observations, measurements: without })
    expect(findings[0]?.code).toBe('look-alike-resolver')
    expect(findings[0]?.remedy?.then?.outcome ?? 'not known').toMatch(/^(ok|not known)$/)
  })
})

describe('content trust that will not happen', () => {
  const healthy = caseOf('healthy')
  const observed = (cli: string, trust: Partial<RunnerFacts['contentTrust']>, input?: 'true' | 'false') => {
    const observations = observationsOf(
      { ...healthy, cli, resolv: 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n' },
      true,
    )
    const { runner, request } = observations
    return judge({
      ...observations,
      request: { ...request, contentTrust: input ?? 'auto' },
      runner: { ...runner, contentTrust: { ...runner.contentTrust, ...trust } },
    })
  }

  test('docker 29 ignores it: an error where signing is meant', () => {
    const judgement = observed('29.4.2', { signingMeant: true })
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'pushed-unsigned',
      culprit: { code: 'content-trust-ignored' },
    })
    expect(judgement.findings[0]).toMatchObject({ severity: 'error' })
  })

  test('docker 29 ignores it: a warning where it is only asked for', () => {
    const judgement = observed('29.4.2', { signingMeant: false })
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'pushed-unsigned' })
    expect(finding(judgement, 'content-trust-ignored')?.severity).toBe('warning')
  })

  test('docker 28 does not', () => {
    expect(observed('28.2.2', { signingMeant: true })).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('a passphrase without the variable is told', () => {
    const trust = { asked: false, signingMeant: true, why: 'DOCKER_CONTENT_TRUST is not set in this step' }
    const judgement = observed('28.2.2', trust)
    expect(judgement.verdict).toBe('warn')
    expect(finding(judgement, 'content-trust-not-visible')).toMatchObject({
      severity: 'warning',
      evidence: [trust.why],
    })
    expect(observed('28.2.2', trust, 'false')).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('neither asked for nor meant: nothing to tell', () => {
    expect(observed('29.4.2', { asked: false, signingMeant: false })).toMatchObject({
      verdict: 'pass',
      findings: [],
    })
  })

  test('a trust server that Docker refuses', () => {
    const judgement = observed('28.2.2', { serverVariable: 'http://notary.lab.test' })
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'signing-failed',
      culprit: { code: 'trust-server-invalid' },
    })
    expect(judgement.predictedError).toContain('valid https URL required for trust server')
  })
})

interface HubSetting {
  readonly at?: string
  readonly resolvConf?: string
  readonly runner?: Partial<RunnerFacts>
  readonly dns?: (probe: DnsProbe) => DnsResult | null
  readonly connect?: (probe: ConnectionProbe) => ConnectionResult | null
}
const realm = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"'

/** A signed push to Docker Hub, before the end of its trust server was announced; healthy where nothing else is said. */
function hub({
  at = '2026-05-01T10:00:00Z',
  resolvConf,
  runner,
  dns,
  connect,
}: HubSetting = {}): Observations {
  const facts = runnerFacts(resolvConf ?? 'nameserver 8.8.8.8\nnameserver 8.8.4.4', {
    startedAt: at,
    ...runner,
  })
  return observe({ images: 'docker.io/team/app:1' }, facts, {
    dns: (probe) => dns?.(probe) ?? (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
    connect: (probe) => {
      const token = probe.host === 'auth.docker.io'
      const root = probe.kind === 'http' && probe.path.endsWith('root.json')
      const status = token ? 200 : root ? 404 : 401
      return connect?.(probe) ?? connected(probe, status, token || root ? null : realm)
    },
  })
}

describe("Docker Hub's trust server and its end", () => {
  const retired = (setting: HubSetting) => finding(judge(hub(setting)), 'trust-server-retired')

  test.each(['2026-05-31T23:59:59.999Z', '2020-04-10T09:00:00Z'])(
    'before it was announced, nothing is said: %s',
    (at) => {
      expect(judge(hub({ at }))).toMatchObject({ verdict: 'pass', findings: [] })
    },
  )

  test.each(['2026-06-01T00:00:00Z', '2026-12-07T23:59:59Z'])(
    'from then on a warning names the date: %s',
    (at) => {
      const judgement = judge(hub({ at }))
      expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
      expect(finding(judgement, 'trust-server-retired')).toMatchObject({ severity: 'warning' })
      expect(finding(judgement, 'trust-server-retired')?.title).toContain('2026-12-08')
    },
  )

  test('after it a server that still answers is a warning: a date changes no outcome', () => {
    const judgement = judge(hub({ at: '2026-12-08T00:00:00Z' }))
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(finding(judgement, 'trust-server-retired')?.title).toContain('still answers')
  })

  test.each<readonly [string, HubSetting]>([
    [
      'is silent',
      {
        connect: (probe) =>
          probe.host === 'notary.docker.io'
            ? { kind: 'timed-out', phase: 'tcp', waitedMs: 16_000, beforeMs: 0 }
            : null,
      },
    ],
    ['has no name any more', { dns: (probe) => (probe.host === 'notary.docker.io' ? nxdomain(5) : null) }],
  ])('after it a server that %s ends the push, and the date is told', (_, setting) => {
    const judgement = judge(hub({ ...setting, at: '2027-01-15T10:00:00Z' }))
    expect(judgement).toMatchObject({
      verdict: 'fail',
      outcome: 'trust-server-unreachable',
      culprit: { code: 'trust-server-retired', host: 'notary.docker.io' },
    })
    expect(finding(judgement, 'trust-server-retired')?.severity).toBe('error')
    expect(retired({ ...setting, at: '2027-01-15T10:00:00Z' })?.title).toContain('2026-12-08')
    // One cause, one complaint: the silence, or the name that is gone, is no second one.
    expect(judgement.findings.filter(({ consequenceOf }) => consequenceOf === null)).toHaveLength(1)
    expect(judgement.findings.length).toBeGreaterThan(1)
  })

  test('is nothing to whom signs elsewhere, or not at all', () => {
    const trust = { asked: true, why: '', signingMeant: true, serverVariable: 'https://notary.example.com' }
    expect(retired({ at: '2026-11-22T10:00:00Z', runner: { contentTrust: trust } })).toBeUndefined()
    expect(
      retired({
        at: '2026-11-22T10:00:00Z',
        runner: { contentTrust: { ...trust, asked: false, signingMeant: false } },
      }),
    ).toBeUndefined()
  })
})

describe('a proxy that is not followed', () => {
  const proxies = allBehindSocks

  test('makes the outcome unknown', () => {
    const judgement = judge(hub({ runner: { proxies } }))
    expect(judgement).toMatchObject({ verdict: 'unknown', outcome: 'unknown' })
    expect(finding(judgement, 'proxy-not-followed')?.title).toContain('HTTPS_PROXY')
  })

  test('caps the verdict at warn, however bad the resolvers are', () => {
    expect(judge(hub({ runner: { proxies }, dns: (probe) => silent(probe) }))).toMatchObject({
      verdict: 'warn',
      outcome: 'unknown',
    })
  })
})

describe('what is no finding', () => {
  const noRoute = (probe: ConnectionProbe): ConnectionResult | null =>
    probe.to.address.includes(':')
      ? { kind: 'failed', phase: 'tcp', code: 'ENETUNREACH', ms: 0, beforeMs: 0 }
      : null

  test('a healthy push', () => {
    expect(judge(hub())).toMatchObject({
      verdict: 'pass',
      outcome: 'ok',
      culprit: null,
      findings: [],
      predictedError: null,
    })
  })

  test.each<readonly [string, HubSetting]>([
    [
      'beside an address that has one',
      { dns: (probe) => (probe.type === 'AAAA' ? answered(5, '2001:db8::7') : null), connect: noRoute },
    ],
    [
      'although it is tried first',
      { runner: { pins: { 'registry-1.docker.io': ['2001:db8::7', '203.0.113.7'] } }, connect: noRoute },
    ],
  ])('an IPv6 address without a route, %s', (_, setting) => {
    expect(judge(hub(setting))).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('one lost reply decides nothing', () => {
    const judgement = judge(
      hub({
        dns: (probe) =>
          probe.resolver.address === first &&
          probe.host === 'notary.docker.io' &&
          probe.type === 'A' &&
          probe.sample === 2
            ? silent(probe)
            : null,
      }),
    )
    expect(judgement.verdict).toBe('pass')
    expect(judgement.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'hint resolver-lossy',
    ])
  })

  test('nothing bad, and too little measured: unknown', () => {
    const skipped = judge(hub({ dns: () => ({ kind: 'skipped', why: 'deadline', waitedMs: 200 }) }))
    expect(skipped).toMatchObject({ verdict: 'unknown', outcome: 'unknown', culprit: null })
    expect(skipped.forecast[0]?.unknownBecause).toContain('registry-1.docker.io')
    expect(judge({ ...hub(), measurements: [] })).toMatchObject({ verdict: 'unknown', outcome: 'unknown' })
  })

  test('more than three nameservers are a hint', () => {
    const resolvConf = ['8.8.8.8', '8.8.4.4', '1.1.1.1', '9.9.9.9']
      .map((one) => `nameserver ${one}`)
      .join('\n')
    const judgement = judge(
      hub({ resolvConf, dns: (probe) => (probe.resolver.address === '9.9.9.9' ? silent(probe) : null) }),
    )
    expect(judgement.verdict).toBe('pass')
    expect(judgement.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'hint too-many-nameservers',
    ])
    expect(judgement.findings[0]?.title).toContain('9.9.9.9')
  })
})

describe('what stands behind a stub', () => {
  const stub = { address: '127.0.0.53', port: 53 }
  const resolvers: RunnerFacts['resolvers'] = [
    { ...stub, position: 1, used: true, source: '/etc/resolv.conf', behind: null },
    {
      address: '203.0.113.53',
      port: 53,
      position: 1,
      used: false,
      source: '/run/systemd/resolve/resolv.conf',
      behind: stub,
    },
  ]
  const behindIsSilent = (stubSays: (probe: DnsProbe) => DnsResult | null) =>
    judge(
      hub({
        runner: { resolvers },
        dns: (probe) => (probe.resolver.address === '203.0.113.53' ? silent(probe) : stubSays(probe)),
      }),
    )

  test('makes no finding while the stub serves well', () => {
    expect(behindIsSilent(() => null)).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('explains a fault that the stub shows, and is not blamed itself', () => {
    const judgement = behindIsSilent(() => servfail(900))
    expect(judgement).toMatchObject({ verdict: 'fail', culprit: { resolver: '127.0.0.53' } })
    expect(judgement.findings[0]?.evidence.some((line) => line.startsWith('behind it, 203.0.113.53:'))).toBe(
      true,
    )
    expect(judgement.findings.some(({ subject }) => subject.resolver?.address === '203.0.113.53')).toBe(false)
  })
})

test('every finding can be shown: a sentence, a page, and the worst first', () => {
  const order = { error: 0, warning: 1, hint: 2 }
  for (const [, one] of dockerCases) {
    const { findings } = judge(observationsOf(one, true))
    const ranks = findings.map(({ severity }) => order[severity])
    expect(ranks).toEqual([...ranks].sort())
    for (const { title, docs, code } of findings) {
      expect(title.length).toBeGreaterThan(10)
      expect(docs).toBe(`docs/findings/${code}.md`)
    }
  }
})
