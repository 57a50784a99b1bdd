import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))
const closed: DnsResult = { kind: 'port-closed', ms: 1 }
const withoutRoute: DnsResult = { kind: 'unreachable', ms: 0, errno: 'ENETUNREACH' }

function judged(
  resolvConf: string,
  does: Readonly<Record<string, DnsResult>>,
  facts: Partial<RunnerFacts> = {},
): Judgement {
  return judge(
    observe(
      { images: 'registry.example.com/team/app:1' },
      runnerFacts(resolvConf, {
        contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
        ...facts,
      }),
      {
        dns: (probe) => does[probe.resolver.address] ?? good(probe),
        connect: (probe) => connected(probe, 200, null),
      },
    ),
  )
}
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)

const dnsmasq: Partial<RunnerFacts> = {
  manager: { kind: 'dnsmasq', files: ['/etc/dnsmasq.conf'], domainForwards: [] },
}

describe('a nameserver of this machine with a closed port', () => {
  test.each<readonly [string, string, Partial<RunnerFacts>, string | null]>([
    ['systemd-resolved', '127.0.0.53', {}, 'systemctl status systemd-resolved'],
    ['dnsmasq', '127.0.0.1', dnsmasq, 'systemctl status dnsmasq'],
    ['resolver', '::1', {}, "ss -lun 'sport = :53'"],
    ["Docker's own resolver", '127.0.0.11', {}, 'cat /etc/resolv.conf'],
  ])('is told as no %s', (name, address, facts, byHand) => {
    const report = judged(`nameserver ${address}`, { [address]: closed }, facts)
    expect(told(report)).toEqual(['error stub-not-running'])
    expect(report.findings[0]?.title).toContain(`there is no ${name} on this machine`)
    expect(report.findings[0]?.byHand).toBe(byHand)
  })

  test('is a warning where another nameserver answers', () => {
    const report = judged('nameserver 127.0.0.53\nnameserver 192.0.2.1', { '127.0.0.53': closed })
    expect([report.outcome, told(report)]).toEqual(['ok', ['warning stub-not-running']])
  })
})

describe('a nameserver elsewhere', () => {
  test('with a closed port is no stub', () => {
    const report = judged('nameserver 192.0.2.9\nnameserver 192.0.2.1', { '192.0.2.9': closed })
    expect(told(report)).toEqual(['warning resolver-unreachable'])
  })

  test.each([
    ['2001:db8::53', 'this runner has no IPv6 route to it (ENETUNREACH)'],
    ['192.0.2.9', 'this runner has no route to it (ENETUNREACH)'],
  ])('that no route leads to is told by its family: %s', (address, words) => {
    const report = judged(`nameserver ${address}\nnameserver 192.0.2.1`, { [address]: withoutRoute })
    expect(told(report)).toEqual(['warning resolver-unreachable'])
    expect(report.findings[0]?.title).toContain(words)
  })
})
