import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { correctedScenario, parseScenario, type Scenario } from '../../src/simulator/index.js'

const folder = new URL('../../scenarios/', import.meta.url)
const founding = readFileSync(new URL('founding-incident.yaml', folder), 'utf8')

function read(yaml: string): Scenario {
  const parsed = parseScenario(yaml)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.scenario
}

describe('the scenarios of this repository', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  test.each(files)('%s is right, bears its own name, and every nameserver in it is played', (file) => {
    const scenario = read(readFileSync(new URL(file, folder), 'utf8'))
    expect(`${scenario.name}.yaml`).toBe(file)
    for (const act of [scenario, correctedScenario(scenario)]) {
      const resolvConf = act.machine.files.get('/etc/resolv.conf') ?? ''
      const nameservers = [...resolvConf.matchAll(/^nameserver (\S+)$/gm)].map(([, address]) => address)
      expect(nameservers).not.toEqual([])
      expect([...act.resolvers.keys()]).toEqual(expect.arrayContaining(nameservers))
    }
    for (const server of scenario.servers) {
      for (const name of server.names) expect(scenario.zone.get(name)).toContain(server.at.address)
    }
  })

  test('founding-incident tells the incident, and its second act the correction', () => {
    const scenario = read(founding)
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
    expect(correctedScenario(corrected)).toBe(corrected)
  })
})

describe('a mistake in a scenario is told with its place', () => {
  test.each([
    ['an unknown key', 'title: One', 'tittle: x\ntitle: One', 'tittle', /remove this one/],
    ['a missing key', /^clock:.*\n/m, '', 'clock', /found nothing; add it/],
    ['a time that is none', '2020-04-10T09', '2020-02-30T09', 'clock', /a time like .* found "2020-02-30/],
    [
      'a number for a text',
      "DOCKER_CONTENT_TRUST: '1'",
      'DOCKER_CONTENT_TRUST: 1',
      'machine.environment.DOCKER_CONTENT_TRUST',
      /in quotes.*found 1/,
    ],
    ['a relative path', '/etc/hosts: |', 'etc/hosts: |', 'machine.files["etc/hosts"]', /an absolute path/],
    ['a version that is a number', '19.03.8', '19.03', 'machine.docker', /or null, found 19.03/],
    [
      'a resolver that is no address',
      '4.4.4.4:\n',
      '4.4.4.400:\n',
      'resolvers["4.4.4.400"]',
      /an IP address/,
    ],
    [
      'a rule that does not exist',
      '{ drop: true }',
      '{ dorp: true }',
      'resolvers["4.4.4.4"].default.dorp',
      /delay, drop,/,
    ],
    [
      'a switch that is off',
      '{ drop: true }',
      '{ drop: false }',
      'resolvers["4.4.4.4"].default.drop',
      /leave the key out/,
    ],
    [
      'a delay that is negative',
      '{ delay: 12 }',
      '{ delay: -1 }',
      'resolvers["8.8.4.4"].default.delay',
      /from 0 to/,
    ],
    [
      'a share above one',
      '{ delay: 12 }',
      '{ loss: 30 }',
      'resolvers["8.8.4.4"].default.loss',
      /from 0 to 1, found 30/,
    ],
    [
      'an rcode that has no name',
      'rcode: servfail',
      'rcode: sevrfail',
      'resolvers["8.8.8.8"]["notary.docker.io"].AAAA.rcode',
      /servfail, nxdomain/,
    ],
    [
      'a rule beside a split',
      'AAAA: { delay',
      'delay: 1\n      AAAA: { delay',
      'resolvers["8.8.8.8"]["notary.docker.io"].delay',
      /A, AAAA/,
    ],
    [
      'a type within a type',
      'A: { delay: 10 }',
      'A: { A: {} }',
      'resolvers["8.8.8.8"]["notary.docker.io"].A.A',
      /remove/,
    ],
    [
      'a zone without a list',
      '[203.0.113.20]',
      '203.0.113.20',
      'zone["auth.docker.io"]',
      /a list, found "203/,
    ],
    [
      'an address that is none',
      '[203.0.113.20]',
      '[203.0.113]',
      'zone["auth.docker.io"][0]',
      /an IP address/,
    ],
    [
      'a server without a port',
      'at: 203.0.113.10:443',
      'at: 203.0.113.10',
      'servers[0].at',
      /an address and a port/,
    ],
    ['two servers in one place', '203.0.113.20:443', '203.0.113.10:443', 'servers[1].at', /found two/],
    [
      'a service that does not exist',
      'serves: token',
      'serves: tokens',
      'servers[1].serves',
      /registry, token, trust/,
    ],
    [
      'a realm that is no URL',
      'realm: https://auth.docker.io/token',
      'realm: auth.docker.io',
      'servers[0].realm',
      /URL/,
    ],
    ['a service without its realm', /^ {4}realm: .*\n/m, '', 'servers[0].realm', /add the other/],
    [
      'a token server with a realm',
      'serves: token',
      'serves: token\n    realm: https://a.example/\n    service: x',
      'servers[1].realm',
      /remove it/,
    ],
    ['no name for a certificate', '[notary.docker.io]', '[]', 'servers[2].names', /set tls: false/],
    ['an outcome that does not exist', 'outcome: false-401', 'outcome: 401', 'expect.outcome', /false-401,/],
    ['a second act with no expectation', /^ {2}corrected:[^]*/m, '', 'expect.corrected', /add the other/],
    ['no map at all', /[^]*/, '- a list', '', /a map, found a list/],
    ['a fault in the YAML', 'title: One', 'title: [One', 'line 6', /expected YAML/],
    ['a key that stands twice', 'title: One', 'title: Two\ntitle: One', 'line 6', /expected YAML/],
  ] as const)('%s', (_, from, to, path, problem) => {
    const yaml = founding.replace(from, to)
    expect(yaml).not.toBe(founding)
    const parsed = parseScenario(yaml)
    expect(parsed).toMatchObject({ ok: false })
    if (parsed.ok) return
    expect(parsed.mistakes).toContainEqual({ path, problem: expect.stringMatching(problem) })
  })

  test('and all of them at once', () => {
    const parsed = parseScenario(founding.replace('serves: token', 'serves: x').replace('4.4.4.4:\n', '4:\n'))
    expect(parsed.ok ? [] : parsed.mistakes.map(({ path }) => path)).toEqual([
      expect.stringContaining('resolvers'),
      'servers[1].serves',
    ])
  })

  test('keys with a meaning in JavaScript are keys like any other', () => {
    const parsed = parseScenario(`${founding}__proto__: { outcome: ok }\n`)
    expect(parsed).toMatchObject({ ok: false, mistakes: [{ path: '__proto__' }] })
    expect(
      read(founding.replace('DOCKER_CONTENT_TRUST:', '__proto__:')).machine.environment.get('__proto__'),
    ).toBe('1')
  })

  test('reading never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .tuple(fc.nat(founding.length), fc.nat(40), fc.string({ maxLength: 8 }))
            .map(([at, length, text]) => founding.slice(0, at) + text + founding.slice(at + length)),
        ),
        (text) => {
          expect(typeof parseScenario(text).ok).toBe('boolean')
        },
      ),
      { numRuns: 200 },
    )
  })
})
