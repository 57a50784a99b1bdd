import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  correctedScenario,
  readScenarioFile,
  scenarioNames,
  type Scenario,
} from '../../src/simulator/index.js'
import { parseScenario } from '../../src/simulator/scenario-reader.js'
import { scenarioFolder, scenarioOf } from '../support/scenario-file.js'
import { read, software, whole } from './sample-scenario.js'
import { foreignText } from '../support/foreign-text.js'

test('a scenario is read as it stands', () => {
  const scenario = read(whole)
  expect(scenario).toMatchObject({
    name: 'sample',
    title: 'One',
    story: 'A story of two lines.',
    clock: '2026-02-03T08:30:00Z',
    machine: { docker: '28.2.2' },
    accounts: [{ name: 'bob', password: 'secret', mayPush: ['bob/app'] }],
    expect: { outcome: 'service-error', plain: 'ok', corrected: { outcome: 'ok' } },
  })
  expect(scenario.resolvers.get('10.20.0.53')?.get('registry.team.example')).toEqual({
    A: { delay: 11 },
    AAAA: { delay: 12, rcode: 'servfail' },
  })
  expect(scenario.faults).toEqual(
    new Map([['203.0.113.20:443', { acceptAfter: 20, dataAfter: 30, status: 503 }]]),
  )
  expect(scenario).not.toHaveProperty('needs')
  expect(scenario).not.toHaveProperty('chance')
})

test('every rule of a resolver is read', () => {
  const rule = {
    delay: 1,
    jitter: 2.5,
    dropFirst: 1,
    dropQueries: [0, 2],
    loss: 0.5,
    rateLimit: 3,
    noRecursion: true,
    edns: 'formerr',
    cname: ['a.example', 'b.example'],
    addresses: ['192.0.2.1'],
  }
  const scenario = read(whole.replace('{ delay: 10 }', JSON.stringify(rule)))
  expect(scenario.resolvers.get('10.20.0.53')?.get('default')).toEqual(rule)
})

test('what only the lab can play is read, too', () => {
  const scenario = read(`${whole.replace('status: 503', 'lostSyns: 2')}${software}`)
  expect(scenario).toMatchObject({
    needs: 'lab',
    chance: true,
    software: [{ runs: 'unbound', on: 'network', addresses: ['10.20.2.53'] }],
  })
  expect(scenario.software?.[0]?.files.get('unbound.conf')).toBe('server:')
  expect(scenario.faults?.get('203.0.113.20:443')?.lostSyns).toBe(2)
})

test('how often chance is tried, how narrow the forecast has to be, and how many faults there are', () => {
  const yaml = `${whole.replace('  plain: ok', '  plain: ok\n  intervalAtMost: 0.35')}chance: true\nruns: 40\nfaultsCombined: 2\n`
  expect(read(yaml)).toMatchObject({ runs: 40, faultsCombined: 2, expect: { intervalAtMost: 0.35 } })
})

test('what a condition only looks like, and the causes in their order', () => {
  const yaml = `${whole.replace('  plain: ok', '  plain: ok\n  culprits: [service-error, resolver-slow]')}nearMissOf: [endpoint-slow]\n`
  expect(read(yaml)).toMatchObject({
    nearMissOf: ['endpoint-slow'],
    expect: { culprits: ['service-error', 'resolver-slow'] },
  })
})

test('addresses have one spelling, in faults as in servers', () => {
  const yaml = whole
    .replaceAll('203.0.113.20:443', "'[2001:DB8:0::20]:443'")
    .replace('10.20.1.53:', "'2001:DB8::53':")
  const scenario = read(yaml)
  expect(scenario.servers[1]?.at).toEqual({ address: '2001:db8::20', port: 443 })
  expect([...(scenario.faults?.keys() ?? [])]).toEqual(['[2001:db8::20]:443'])
  expect([...scenario.resolvers.keys()]).toEqual(['10.20.0.53', '2001:db8::53'])
})

test('a second act replaces files and resolvers, and keeps the rest', () => {
  const scenario = read(whole)
  const corrected = correctedScenario(scenario)
  expect(corrected).toMatchObject({ title: 'Two', expect: { outcome: 'ok' }, machine: { docker: '28.2.2' } })
  expect(corrected.resolvers.get('10.20.0.53')).toEqual(new Map())
  expect(corrected.resolvers.get('10.20.1.53')).toEqual(scenario.resolvers.get('10.20.1.53'))
  expect(corrected.faults).toBe(scenario.faults)
  expect(corrected.accounts).toBe(scenario.accounts)
  expect(correctedScenario(corrected)).toBe(corrected)
})

const files = await Promise.all(
  (await scenarioNames(scenarioFolder)).map((name) => readScenarioFile(scenarioFolder, name)),
)

/** No nameserver is then a mistake of the runner's, and not of the file. */
const aboutLines = [
  'no-nameserver',
  'resolv-conf-dangling',
  'resolv-conf-unreadable',
  'resolv-conf-line-ignored',
]
const saysThatNoneIsRead = ({ expect: { culprit = '', findings = [] } }: Scenario): boolean =>
  [culprit, ...findings].some((code) => aboutLines.includes(code))

describe('of the scenarios of this repository', () => {
  // Whether all of them can be read is asked where they are played: scenarios.test.ts.
  const onLoopback = files.flatMap((parsed) =>
    parsed.ok && parsed.scenario.needs !== 'lab' ? [parsed.scenario] : [],
  )
  test.each(onLoopback.map((scenario) => [scenario.name, scenario] as const))(
    '%s plays every nameserver and every server that it names',
    (_, scenario) => {
      for (const act of [scenario, correctedScenario(scenario)]) {
        const { files } = act.machine
        const resolvConf = files.get('/etc/resolv.conf') ?? ''
        const nameservers = [...resolvConf.matchAll(/^nameserver[ \t]+(\S+)/gm)].flatMap(([, address]) =>
          address === undefined ? [] : [address],
        )
        if (!saysThatNoneIsRead(act)) expect(nameservers).not.toEqual([])
        // Without this file there is no IPv6, and no way to such a nameserver, whoever plays it.
        const reached = nameservers.filter((one) => !one.includes(':') || files.has('/proc/net/if_inet6'))
        // Nobody listens at the one that does not run.
        const listening = reached.filter(
          (one) => act.expect.culprit !== 'stub-not-running' || one !== act.expect.resolver,
        )
        expect([...act.resolvers.keys()]).toEqual(expect.arrayContaining(listening))
      }
      for (const { at, names } of scenario.servers) {
        for (const name of names)
          expect([name, scenario.zone.get(name)]).toEqual([name, expect.arrayContaining([at.address])])
      }
    },
  )
})

test('founding-incident tells the incident, and its second act the correction', async () => {
  const scenario = await scenarioOf('founding-incident')
  expect(scenario).toMatchObject({
    clock: '2020-04-10T09:00:00Z',
    machine: { docker: '19.03.8' },
    expect: { outcome: 'false-401', verdict: 'fail', culprit: 'look-alike-resolver', resolver: '4.4.4.4' },
  })
  expect(scenario.machine.files.get('/etc/resolv.conf')).toBe('nameserver 8.8.8.8\nnameserver 4.4.4.4\n')
  expect(scenario.resolvers.get('8.8.8.8')?.get('notary.docker.io')).toEqual({
    A: { delay: 10 },
    AAAA: { delay: 10, rcode: 'servfail' },
  })
  const corrected = correctedScenario(scenario)
  expect(corrected.machine.files.get('/etc/resolv.conf')).toBe('nameserver 8.8.8.8\nnameserver 8.8.4.4\n')
  expect(corrected.machine.files.get('/etc/hosts')).toBe(scenario.machine.files.get('/etc/hosts'))
  expect(corrected.resolvers).toEqual(scenario.resolvers)
  expect(corrected.expect).toEqual({ outcome: 'ok' })
})

test('whatever a scenario says, it is read or its mistakes are told, each with its line', () => {
  const yaml = foreignText(
    'resolvers:\n',
    '  192.0.2.1:53:\n',
    '    *: ',
    '{after: 5ms}\n',
    'expect:\n',
    '  verdict: pass\n',
    'base: x\n',
    '- ',
    ': ',
    '&a ',
    '*a',
    '!!js ',
    '? ',
    '|\n',
  )
  fc.assert(
    fc.property(yaml, (text) => {
      const parsed = parseScenario(text)
      if (!parsed.ok) expect(parsed.mistakes.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
