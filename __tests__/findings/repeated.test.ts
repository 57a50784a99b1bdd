import { expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from '../support/observe.js'

const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))
const [first, second] = ['192.0.2.1', '192.0.2.2']

const judged = (nameservers: readonly string[], dns: (probe: DnsProbe) => DnsResult = good) =>
  judge(
    observe(
      { images: 'registry.example.com/team/app:1' },
      runnerFacts(nameservers.map((one) => `nameserver ${one}`).join('\n'), {
        contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
      }),
      { dns, connect: (probe) => connected(probe, 200, null) },
    ),
  )
const told = (...given: Parameters<typeof judged>) =>
  judged(...given).findings.map(({ code, severity, title }) => `${severity} ${code}: ${title}`)

test('a nameserver that is named twice and answers is a hint, and says that there is nobody else', () => {
  expect(told([first, first])).toEqual([
    `hint nameserver-repeated: Nameserver ${first} is named 2 times: what it does not answer is asked of it again, and there is nobody else to ask`,
  ])
})

test('it is told once, however often it is named, and says nothing of others where there are some', () => {
  expect(told([first, second, first])).toEqual([
    `hint nameserver-repeated: Nameserver ${first} is named 2 times: what it does not answer is asked of it again`,
  ])
})

test('the silent one is to blame, and not that it is named twice', () => {
  const { culprit, findings } = judged([first, first, second], (probe) =>
    probe.resolver.address === first ? silent(probe) : good(probe),
  )
  expect(culprit?.code).toBe('resolver-silent')
  expect(findings.find(({ code }) => code === 'nameserver-repeated')?.severity).toBe('hint')
})

test('two that are two are none', () => {
  expect(told([first, second])).toEqual([])
})
