import { expect, test } from '@jest/globals'
import { planFor } from '../../lab/plan.js'
import { proxyAddresses, silentProxies } from '../../lab/proxies.js'
import type { ScenarioProxy } from '../../src/simulator/index.js'
import { own, sampleScenario } from './samples.js'

const at = { address: '192.0.2.10', port: 3_128 }
const withProxy = (more: Partial<ScenarioProxy> = {}) => sampleScenario({ proxies: [{ at, ...more }] })

test('a proxy that lets through, refuses or wants a login is played, and one that tinyproxy cannot be is not', () => {
  const plays = (more: Partial<ScenarioProxy>) => planFor([withProxy(more)], [own]).length === 1
  expect(plays({ denies: ['notary.team.example'], logins: ['bob:secret'], resolver: '10.20.9.53' })).toBe(
    true,
  )
  expect(plays({ status: 502 })).toBe(false)
  expect(plays({ hang: true })).toBe(false)
})

test('its address is the network’s, and every SYN to a silent one is lost', () => {
  expect(proxyAddresses(withProxy())).toEqual(['192.0.2.10'])
  expect(silentProxies(withProxy())).toEqual([])
  expect(silentProxies(withProxy({ silent: true }))).toEqual([{ at, count: 'all' }])
})
