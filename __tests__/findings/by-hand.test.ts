import { expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, silent } from '../support/observe.js'

const first = '192.0.2.1'

/** The commands to see it by hand, where the first resolver does this and the second is well. */
function commandsOf(version: string, atFirst: (probe: DnsProbe) => ReturnType<typeof silent>) {
  const facts = runnerFacts(`nameserver ${first}\nnameserver 192.0.2.2`, {
    client: { kind: 'found', version },
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: 'https://notary.test' },
  })
  const observations = observe({ images: 'registry.test/app:1' }, facts, {
    dns: (probe) => {
      if (probe.resolver.address === first && probe.host === 'notary.test') return atFirst(probe)
      return probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)
    },
    connect: (probe) => connected(probe, 200, null),
  })
  return judge(observations).findings.flatMap(({ byHand }) => byHand ?? [])
}

test.each([
  ['28.2.2', `dig +noedns @${first} notary.test A`],
  ['20.10.24', `dig @${first} notary.test A`],
])('dig asks as docker %s does: %s', (version, command) => {
  expect(commandsOf(version, (probe) => silent(probe))).toContain(command)
  expect(commandsOf(version, () => nxdomain(5))).toContain(command)
})
