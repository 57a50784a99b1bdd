import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, servfail } from '../support/observe.js'

const notary = 'notary.test'
const builds = { cli: 'static', daemon: 'glibc' } as const

/** A signed push where AAAA is answered so for the trust server. */
function judged(resolvConf: string, aaaa: (probe: DnsProbe) => DnsResult, facts: Partial<RunnerFacts> = {}) {
  return judge(
    observe(
      { images: 'registry.test/app:1' },
      runnerFacts(`nameserver 192.0.2.1\nnameserver 192.0.2.2\n${resolvConf}`, {
        contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
        builds,
        ...facts,
      }),
      {
        dns: (probe) =>
          probe.type === 'A' ? answered(5, '203.0.113.7') : probe.host === notary ? aaaa(probe) : nodata(5),
        connect: (probe) =>
          connected(probe, probe.host === 'auth.test' ? 200 : 401, 'Bearer realm="https://auth.test/token"'),
      },
    ),
  )
}
const fails = () => servfail(5)
const libcOf = ({ findings }: ReturnType<typeof judged>) =>
  findings.find(({ code }) => code === 'libc-resolver')

describe('libc-resolver', () => {
  test('is the cause where musl finds no name that Go finds, with what would mend it', () => {
    const report = judged('options inet6', fails)
    expect([report.outcome, report.culprit?.code]).toEqual(['trust-server-unreachable', 'libc-resolver'])
    const finding = libcOf(report)
    expect(finding?.title).toBe(
      "Names are looked up by libc here, not by Go's resolver (docker with musl and dockerd with glibc): Go does not know inet6 in /etc/resolv.conf",
    )
    expect(finding?.evidence).toEqual([
      '/etc/resolv.conf line 3: inet6',
      'notary.test for docker: not found after 5.0 s with musl, found after 20 ms with Go',
    ])
    expect(finding?.remedy?.paste).toBe('env:\n  GODEBUG: netdns=go')
    expect(finding?.remedy?.then?.outcome).toBe('ok')
  })

  test('is a hint where both find it', () => {
    const report = judged('options inet6', () => nodata(5))
    expect([report.outcome, libcOf(report)?.severity]).toEqual(['ok', 'hint'])
  })

  test.each<readonly [string, string, Partial<RunnerFacts>]>([
    [
      'no program is built with libc',
      'options inet6',
      { client: { kind: 'found', version: '29.4.2' }, builds: { cli: 'static', daemon: 'static' } },
    ],
    ['nothing sends them to it', '', {}],
  ])('is not there where %s', (_, resolvConf, facts) => {
    expect(libcOf(judged(resolvConf, fails, facts))).toBeUndefined()
  })
})

describe('the source resolve', () => {
  const nameServiceSwitch = {
    kind: 'read',
    sources: ['files', 'resolve', 'dns'],
    unusualCriteria: [],
    mdnsAllow: false,
  } as const
  const said = 'the source resolve in nsswitch.conf asks that'

  test('may ask others than resolv.conf names, and the evidence says so', () => {
    const evidence = libcOf(judged('', fails, { nameServiceSwitch }))?.evidence ?? []
    expect(evidence.join('\n')).toContain(said)
  })

  test('asks the stub where that is named, which was measured', () => {
    const { resolvers } = runnerFacts('nameserver 127.0.0.53')
    const finding = libcOf(judged('', fails, { nameServiceSwitch, resolvers }))
    expect(finding?.evidence.join('\n')).not.toContain(said)
  })
})
