import { expect, test } from '@jest/globals'
import { ownTimeLimit, type LateAt } from '../../lab/own-time.js'
import type { Scenario, ServerFaults } from '../../src/simulator/index.js'
import { sampleScenario } from './samples.js'

const at = { address: '203.0.113.30', port: 443 }
const withFault = (fault: ServerFaults, tls = true): Scenario =>
  sampleScenario({
    servers: [{ at, names: ['notary.team.example'], serves: 'trust', tls }],
    faults: new Map([['203.0.113.30:443', fault]]),
  })
const pinned = (line: string): Scenario => {
  const scenario = withFault({})
  const files = new Map([['/etc/hosts', `127.0.0.1 localhost\n# by hand\n${line}\n`]])
  return { ...scenario, machine: { ...scenario.machine, files } }
}
const resolvers = 'nothing but resolvers'

test.each<[string, Scenario, number, LateAt, number]>([
  ['one time-out of a resolver', sampleScenario(), 5_000, resolvers, 6.5],
  ['as long as resolv.conf says', sampleScenario(), 1_000, resolvers, 2.5],
  ['a server that refuses at once makes nothing late', withFault({ status: 503 }), 5_000, resolvers, 6.5],
  ['nor does a wrong certificate', withFault({ certificate: 'expired' }), 5_000, resolvers, 6.5],
  ['nor a reset', withFault({ reset: true }), 5_000, resolvers, 6.5],
  ['a silent port', withFault({ silent: true }), 5_000, 'connection', 31.5],
  ['lost SYNs', withFault({ lostSyns: 2 }), 5_000, 'connection', 31.5],
  ['a pin that leads nowhere', pinned('203.0.113.99 notary.team.example'), 5_000, 'connection', 31.5],
  ['a pin that leads to the server', pinned('203.0.113.30 notary.team.example'), 5_000, resolvers, 6.5],
  ['TLS that hangs', withFault({ hang: true }), 5_000, 'TLS', 11.5],
  ['TLS that is late', withFault({ acceptAfter: 6_000 }), 5_000, 'TLS', 11.5],
  ['a hang without TLS', withFault({ hang: true }, false), 5_000, 'reply', 16.5],
  ['a late answer', withFault({ dataAfter: 6_000 }), 5_000, 'reply', 16.5],
  ['the slowest of several', withFault({ dataAfter: 6_000, acceptAfter: 1_000 }), 5_000, 'reply', 16.5],
])('%s', (_, scenario, timeoutMs, lateAt, seconds) => {
  expect(ownTimeLimit(scenario, timeoutMs)).toEqual({ lateAt, seconds })
})
