import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseScenario } from '../../src/simulator/index.js'
import { base, baseFile, file, lineOf, mistakesIn, own, read, whole } from './sample-scenario.js'

describe('a scenario with a base', () => {
  test('has what the base says and what it says itself', () => {
    const scenario = read(own)
    expect(scenario).toMatchObject({ name: 'sample', base: 'push', title: 'One', expect: { outcome: 'ok' } })
    expect(scenario.machine.docker).toBe('28.2.2')
    expect(scenario.servers).toHaveLength(2)
    expect([...(scenario.faults ?? [])]).toEqual([
      ['203.0.113.10:443', { hang: true }],
      ['203.0.113.20:443', { dataAfter: 500 }],
    ])
  })

  test('is what it would be in one file', () => {
    const together = own.replace('base: push\n', '') + base
    expect({ ...read(own), base: undefined }).toEqual({ ...read(together), base: undefined })
  })

  test('completes maps key by key, and replaces everything else as a whole', () => {
    const scenario = read(`${own}
request: { timeout: 5s }
machine:
  environment: { DOCKER_CONTENT_TRUST: '0' }
  files: { /etc/machine: text }
resolvers:
  10.20.0.53: { default: { drop: true } }
zone: { auth.team.example: [203.0.113.21], more.example: [203.0.113.30] }
servers: [{ at: 203.0.113.10:443, names: [registry.team.example], serves: registry }]
faults:
  203.0.113.10:443: { status: 503 }
  203.0.113.20:443: null
`)
    expect(Object.fromEntries(scenario.request)).toEqual({
      images: 'registry.team.example/bob/app:1.0',
      timeout: '5s',
    })
    expect(Object.fromEntries(scenario.machine.environment)).toEqual({
      HOME: '/home/runner',
      DOCKER_CONTENT_TRUST: '0',
    })
    expect([...scenario.machine.files.keys()]).toEqual(['/etc/hosts', '/etc/resolv.conf', '/etc/machine'])
    expect([...scenario.resolvers]).toEqual([
      ['10.20.0.53', new Map([['default', { drop: true }]])],
      ['10.20.1.53', new Map([['default', { delay: 10 }]])],
    ])
    expect([...scenario.zone.values()]).toEqual([['203.0.113.10'], ['203.0.113.21'], ['203.0.113.30']])
    expect(scenario.servers).toHaveLength(1)
    expect(scenario.faults).toEqual(new Map([['203.0.113.10:443', { status: 503 }]]))
  })

  test('takes an entry away with null, wherever it completes', () => {
    const scenario = read(`${own}
request: { timeout: null }
machine:
  environment: { HOME: null }
  files: { /etc/hosts: null }
resolvers: { 10.20.1.53: null }
zone: { auth.team.example: null }
faults: null
`)
    expect([...scenario.request.keys()]).toEqual(['images'])
    expect([...scenario.machine.environment.keys()]).toEqual(['DOCKER_CONTENT_TRUST'])
    expect([...scenario.machine.files.keys()]).toEqual(['/etc/resolv.conf'])
    expect([...scenario.resolvers.keys()]).toEqual(['10.20.0.53'])
    expect([...scenario.zone.keys()]).toEqual(['registry.team.example'])
    expect(scenario.faults).toBeUndefined()
  })

  test('has no docker where it says so', () => {
    expect(read(`${own}machine: { docker: null }\n`).machine.docker).toBeNull()
  })

  test('whatever it replaces in a resolver, a host or a server stays that of the base elsewhere', () => {
    const addresses = ['10.20.0.53', '10.20.1.53', '10.20.2.53']
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...addresses), fc.option(fc.nat(100), { nil: null })),
        (replaced) => {
          const yaml = `${own}resolvers: ${JSON.stringify(
            Object.fromEntries(
              Object.entries(replaced)
                .filter(([address, delay]) => delay !== null || address !== '10.20.2.53')
                .map(([address, delay]) => [address, delay === null ? null : { default: { delay } }]),
            ),
          )}\n`
          const scenario = read(yaml)
          const ofBase = read(own)
          for (const address of addresses) {
            const delay = replaced[address]
            const rules =
              delay === undefined
                ? ofBase.resolvers.get(address)
                : delay === null
                  ? undefined
                  : new Map([['default', { delay }]])
            expect(scenario.resolvers.get(address)).toEqual(rules)
          }
        },
      ),
    )
  })
})

describe('a mistake', () => {
  test.each([
    ['of the scenario', `${own}clock: soon\n`, base, 'clock', file, 'clock: soon'],
    [
      'of the base',
      own,
      base.replace('delay: 10', 'delay: x'),
      'resolvers["10.20.0.53"].default.delay',
      baseFile,
      'default: { delay: x }',
    ],
    [
      'of a part that the scenario leaves as it is',
      `${own}machine: { environment: { HOME: x } }\n`,
      base.replace('28.2.2', '28'),
      'machine.docker',
      baseFile,
      'docker: 28',
    ],
    [
      'of a list that the scenario replaces',
      `${own}servers:\n  - at: 203.0.113.10:443\n    names: [a.example]\n`,
      base,
      'servers[0].serves',
      file,
      '- at: 203.0.113.10:443',
    ],
    [
      'of rules that the scenario replaces',
      `${own}resolvers:\n  10.20.0.53:\n    default: { dely: 10 }\n`,
      base,
      'resolvers["10.20.0.53"].default.dely',
      file,
      'default: { dely: 10 }',
    ],
    [
      'of a list that the scenario takes away',
      `${own}servers: null\n`,
      base,
      'servers',
      file,
      'servers: null',
    ],
    ['of a key that nobody has', own, base.replace(/^clock.*\n/m, ''), 'clock', file, 'name: sample'],
    [
      'of a key that is taken away and is not there',
      `${own}faults: { 203.0.113.99:443: null }\n`,
      base,
      'faults["203.0.113.99:443"]',
      file,
      'faults: {',
    ],
    ['of a title in the base', own, `${base}title: x\n`, 'title', baseFile, 'title: x'],
    ['of a base of the base', own, `${base}base: other\n`, 'base', baseFile, 'base: other'],
    ['of a base that is no map', own, '- a list', '', baseFile, '- a list'],
    ['of the base’s YAML', own, `${base}a: [\n`, '', baseFile, ''],
    ['of a base that is not there', own, null, 'base', file, 'base: push'],
    ['of a base that is no name', own.replace('push', '../push'), base, 'base', file, 'base: ../push'],
  ])('%s is told with the file and line where it stands', (_, yaml, baseText, path, where, line) => {
    const found = mistakesIn(yaml, baseText)
    const mistake = found.find((one) => one.path === path)
    expect(found.map((one) => one.path)).toContain(path)
    expect(mistake?.file).toBe(where)
    expect(lineOf(where === file ? yaml : (baseText ?? ''), mistake?.line ?? 0)).toContain(line)
  })

  test('of an absent base is the only one that is told', () => {
    expect(mistakesIn(own, null)).toHaveLength(1)
    expect(mistakesIn(own, null)[0]?.problem).toMatch(/found no "push"/)
    expect(parseScenario(own)).toMatchObject({
      ok: false,
      mistakes: [{ path: 'base', file: 'scenario', line: 2 }],
    })
  })
})

test.each([
  ['a scenario without a base asks for none', whole, []],
  ['a scenario with a base asks for that one', own, ['push']],
  ['what is no name is not asked for', own.replace('push', '../push'), []],
])('%s', (_, yaml, names) => {
  const asked: string[] = []
  parseScenario(yaml, {
    base: (name) => {
      asked.push(name)
      return base
    },
  })
  expect(asked).toEqual(names)
})
