import { describe, expect, test } from '@jest/globals'
import { describeMistake } from '../../src/simulator/index.js'
import { expectMistake, mistakesIn, read, whole, type Change } from './sample-scenario.js'

describe('a mistake in a scenario is told with its path and line', () => {
  const changes: readonly (readonly [string, ...Change])[] = [
    ['an unknown key', 'title: One', 'tittle: x\ntitle: One', 'tittle', 'tittle: x', /remove this one/],
    ['a missing key', /^clock:.*\n/m, '', 'clock', 'name: sample', /found nothing; add it/],
    [
      'a missing key further in',
      '  docker: 28.2.2\n',
      '',
      'machine.docker',
      'environment:',
      /found nothing; add it/,
    ],
    [
      'a time that is none',
      '2026-02-03T',
      '2026-02-30T',
      'clock',
      'clock:',
      /a time like .* found "2026-02-30/,
    ],
    [
      'a number for a text',
      'HOME: /home/runner',
      'HOME: 1',
      'machine.environment.HOME',
      'HOME: 1',
      /in quotes.*found 1/,
    ],
    [
      'a relative path',
      '/etc/resolv.conf: |',
      'etc/resolv.conf: |',
      'machine.files["etc/resolv.conf"]',
      'etc/resolv.conf',
      /an absolute path/,
    ],
    ['a version that is a number', '28.2.2', '28.2', 'machine.docker', 'docker:', /or null, found 28.2/],
    [
      'a key that nobody has',
      '{ name: bob,',
      '{ nam: bob,',
      'accounts[0].nam',
      '- { nam',
      /name, password, mayPush/,
    ],
    ['a text for a list', '[bob/app]', 'bob/app', 'accounts[0].mayPush', '- { name', /a list, found "bob/],
    [
      'a resolver that is no address',
      '10.20.1.53:',
      '10.20.1.530:',
      'resolvers["10.20.1.530"]',
      'default: { drop',
      /an IP address/,
    ],
    [
      'a rule that does not exist',
      '{ drop: true }',
      '{ dorp: true }',
      'resolvers["10.20.1.53"].default.dorp',
      'default: { dorp',
      /delay, delayFirst, jitter, drop,/,
    ],
    [
      'a switch that is off',
      '{ drop: true }',
      '{ drop: false }',
      'resolvers["10.20.1.53"].default.drop',
      'default: { drop',
      /leave the key out/,
    ],
    [
      'a delay that is negative',
      '{ delay: 10 }',
      '{ delay: -1 }',
      'resolvers["10.20.0.53"].default.delay',
      'default: { delay: -1',
      /from 0 to/,
    ],
    [
      'a share above one',
      '{ delay: 10 }',
      '{ loss: 30 }',
      'resolvers["10.20.0.53"].default.loss',
      'default: { loss',
      /from 0 to 1, found 30/,
    ],
    [
      'a negative jitter',
      '{ delay: 10 }',
      '{ jitter: -5 }',
      'resolvers["10.20.0.53"].default.jitter',
      'default: { jitter',
      /from 0 to/,
    ],
    [
      'an index that is no whole number',
      '{ delay: 10 }',
      '{ dropQueries: [0, 1.5] }',
      'resolvers["10.20.0.53"].default.dropQueries[1]',
      'default: { dropQueries',
      /a whole number from 0 to .* found 1.5/,
    ],
    [
      'no index at all',
      '{ delay: 10 }',
      '{ dropQueries: [] }',
      'resolvers["10.20.0.53"].default.dropQueries',
      'default: { dropQueries',
      /expected an entry/,
    ],
    [
      'a recursion bit that is off',
      '{ delay: 10 }',
      '{ noRecursion: false }',
      'resolvers["10.20.0.53"].default.noRecursion',
      'default: { noRecursion',
      /leave the key out/,
    ],
    [
      'an alias that is no name',
      '{ delay: 10 }',
      '{ cname: [a.example, "b c"] }',
      'resolvers["10.20.0.53"].default.cname[1]',
      'default: { cname',
      /a host name, found "b c"/,
    ],
    [
      'a way to treat EDNS0 that does not exist',
      '{ delay: 10 }',
      '{ edns: refused }',
      'resolvers["10.20.0.53"].default.edns',
      'default: { edns',
      /dropped, formerr/,
    ],
    [
      'a limit of none',
      '{ delay: 10 }',
      '{ rateLimit: 0 }',
      'resolvers["10.20.0.53"].default.rateLimit',
      'default: { rateLimit',
      /from 1 to/,
    ],
    [
      'an rcode that has no name',
      'rcode: servfail',
      'rcode: sevrfail',
      'resolvers["10.20.0.53"]["registry.team.example"].AAAA.rcode',
      'AAAA: {',
      /servfail, nxdomain/,
    ],
    [
      'a rule beside a split',
      'AAAA: { delay',
      'delay: 1\n      AAAA: { delay',
      'resolvers["10.20.0.53"]["registry.team.example"].delay',
      'delay: 1',
      /A, AAAA/,
    ],
    [
      'a type within a type',
      'A: { delay: 11 }',
      'A: { A: {} }',
      'resolvers["10.20.0.53"]["registry.team.example"].A.A',
      'A: { A:',
      /remove/,
    ],
    [
      'a zone without a list',
      '[203.0.113.20]',
      '203.0.113.20',
      'zone["auth.team.example"]',
      'auth.team.example:',
      /a list, found "203/,
    ],
    [
      'an address that is none',
      '[203.0.113.20]',
      '[203.0.113]',
      'zone["auth.team.example"][0]',
      'auth.team.example:',
      /an IP address/,
    ],
    [
      'a delegation in the lab, where nobody has its keys',
      /$/,
      'trustData: { registry.team.example/bob/app: { delegations: { targets/releases: [v] } } }\n',
      'trustData',
      'trustData: {',
      /needs: loopback/,
    ],
    [
      'a need that nobody can meet',
      /$/,
      'needs: luck\n',
      'needs',
      'needs: luck',
      /lab, loopback, found "luck"/,
    ],
    ['runs where nothing is left to chance', /$/, 'runs: 40\n', 'runs', 'runs: 40', /chance: true beside it/],
    [
      'an interval where nothing is left to chance',
      '  plain: ok',
      '  plain: ok\n  intervalAtMost: 0.35',
      'expect.intervalAtMost',
      'intervalAtMost: 0.35',
      /chance: true beside it/,
    ],
    [
      'one fault that is combined with nothing',
      /$/,
      'faultsCombined: 1\n',
      'faultsCombined',
      'faultsCombined: 1',
      /a whole number from 2/,
    ],
    [
      'a finding that must not be raised and is expected',
      /$/,
      '    culprit: service-error\nnearMissOf: [resolver-slow, service-error]\n',
      'nearMissOf[1]',
      'nearMissOf: [resolver-slow, service-error]',
      /one that is expected of it/,
    ],
    ['chance that is off', /$/, 'chance: false\n', 'chance', 'chance: false', /leave the key out/],
    [
      'an outcome that does not exist',
      'outcome: service-error',
      'outcome: 401',
      'expect.outcome',
      'outcome: 401',
      /false-401,/,
    ],
    [
      'the same without content trust',
      'plain: ok',
      'plain: okay',
      'expect.plain',
      'plain: okay',
      /found "okay"/,
    ],
    [
      'a second act with no expectation',
      /^ {2}corrected:[^]*/m,
      '',
      'expect.corrected',
      'outcome: service-error',
      /add the other/,
    ],
    [
      'a name that is not the file’s',
      'name: sample',
      'name: simple',
      'name',
      'name: simple',
      /"sample", found "simple"/,
    ],
    ['no map at all', /[^]*/, '\n- a list', '', '- a list', /a map, found a list/],
    ['a fault in the YAML', 'title: One', 'title: [One', '', 'story: >-', /expected YAML/],
    ['a key that stands twice', 'title: One', 'title: Two\ntitle: One', '', 'title: One', /expected YAML/],
  ]

  test.each(changes)('%s', (_, ...change) => expectMistake(...change))

  test('all of them at once', () => {
    const yaml = whole.replace('serves: token', 'serves: x').replace('10.20.1.53:\n', '10:\n')
    expect(mistakesIn(yaml).map(({ path }) => path)).toEqual(['resolvers["10"]', 'servers[1].serves'])
  })

  test('on one line each, as editors and terminals follow them', () => {
    const [mistake] = mistakesIn(whole.replace('dataAfter: 30', 'dataAfter: soon'))
    expect(mistake === undefined ? '' : describeMistake(mistake)).toBe(
      'scenarios/sample.yaml:39: faults["203.0.113.20:443"].dataAfter: expected a number from 0 to 2147483647, found "soon"',
    )
    const [list] = mistakesIn('- a list')
    expect(list === undefined ? '' : describeMistake(list)).toBe(
      'scenarios/sample.yaml:1: expected a map, found a list',
    )
  })

  test('keys with a meaning in JavaScript are keys like any other', () => {
    expect(mistakesIn(`${whole}__proto__: { outcome: ok }\n`)).toMatchObject([{ path: '__proto__' }])
    expect(read(whole.replace('HOME:', '__proto__:')).machine.environment.get('__proto__')).toBe(
      '/home/runner',
    )
  })
})
