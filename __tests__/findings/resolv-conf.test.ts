import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement } from '../../src/report/index.js'
import { tokenChallenge } from '../forecast/authorized-push.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'

const notary = 'notary.example.com'
const [first, second] = ['192.0.2.1', '192.0.2.2']
const told = ({ findings }: Judgement) =>
  findings.map(
    ({ code, severity, consequenceOf }) =>
      `${severity} ${code}${consequenceOf === null ? '' : ` of ${consequenceOf}`}`,
  )
const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))
const goodBut =
  (address: string, host: string, does: (probe: DnsProbe) => DnsResult) =>
  (probe: DnsProbe): DnsResult =>
    probe.resolver.address === address && probe.host === host ? does(probe) : good(probe)

/** A signed push with this resolv.conf. */
const judged = (resolvConf: string, dns: (probe: DnsProbe) => DnsResult = good) =>
  judge(
    observe(
      { images: 'registry.example.com/team/app:1' },
      runnerFacts(resolvConf, {
        contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
      }),
      {
        dns,
        connect: (probe) => {
          const root = probe.kind === 'http' && probe.path.endsWith('root.json')
          const asks = !root && probe.host === notary
          return connected(probe, root ? 404 : asks ? 401 : 200, asks ? tokenChallenge : null)
        },
      },
    ),
  )

describe('a line that is not read as it is written', () => {
  test('is the cause where the second nameserver on it would have known the name', () => {
    const report = judged(
      `nameserver ${first} ${second}\n`,
      goodBut(first, notary, () => servfail(5)),
    )
    expect(report.culprit?.code).toBe('resolv-conf-line-ignored')
    const [finding] = report.findings
    expect(finding?.title).toContain('Line 1 of /etc/resolv.conf')
    expect(finding?.evidence[0]).toBe(
      `line 1: nameserver ${first} ${second}; probably meant: nameserver ${first} | nameserver ${second}`,
    )
    expect(finding?.remedy).toMatchObject({
      paste: `nameserver ${first}\nnameserver ${second}`,
      where: '/etc/resolv.conf, in place of line 1',
      then: { outcome: 'ok' },
    })
  })

  test('is a hint where the push is well without it, and nobody else is asked for it', () => {
    const asked: string[] = []
    const report = judged(`nameserver ${first} ${second}\n`, (probe) => {
      asked.push(probe.resolver.address)
      return good(probe)
    })
    expect([report.verdict, told(report)]).toEqual(['pass', ['hint resolv-conf-line-ignored']])
    expect(new Set(asked)).toEqual(new Set([first]))
  })

  test('says which library a misspelt option sends Docker to, and the lookups of that library follow from it', () => {
    const report = judged(`nameserver ${first}\noptions time-out:1\n`)
    expect(told(report)).toEqual([
      'hint resolv-conf-line-ignored',
      'hint libc-resolver of resolv-conf-line-ignored',
    ])
    expect(report.findings[0]?.evidence.at(-1)).toBe(
      'Go does not know time-out:1, so docker (glibc) and dockerd (glibc) leave every lookup to the C library',
    )
  })

  test('is one finding, however many lines there are, and of bounded length', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `frobnicate ${index}`)
    const report = judged([`nameserver ${first}`, ...lines].join('\n'))
    const own = report.findings.filter(({ code }) => code === 'resolv-conf-line-ignored')
    expect(own).toHaveLength(1)
    expect(own[0]?.evidence.length).toBeLessThan(10)
    expect(own[0]?.title.length).toBeLessThan(300)
  })

  test.each([
    ['a remark behind an address', `nameserver ${first} # office\n`],
    ['an option of a C library', `nameserver ${first}\noptions no-aaaa\n`],
    ['a fourth nameserver', [1, 2, 3, 4].map((one) => `nameserver 192.0.2.${one}\n`).join('')],
  ])('is not %s', (_, resolvConf) => {
    expect(told(judged(resolvConf)).filter((one) => one.includes('line-ignored'))).toEqual([])
  })

  test('is not to blame for a nameserver that is silent all the same', () => {
    const report = judged(
      `nameserver ${first}\nnameserver ${second}\noptions attempts:9\n`,
      goodBut(first, notary, (probe) => silent(probe)),
    )
    expect(report.culprit?.code).toBe('resolver-silent')
  })
})
