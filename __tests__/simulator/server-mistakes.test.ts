import { describe, expect, test } from '@jest/globals'
import { changed, expectMistake, mistakesIn, software, whole, type Change } from './sample-scenario.js'

describe('a mistake in what a scenario says of its servers and resolvers is told with its path and line', () => {
  const changes: readonly (readonly [string, ...Change])[] = [
    [
      'a server without a port',
      'at: 203.0.113.10:443',
      'at: 203.0.113.10',
      'servers[0].at',
      '- at: 203.0.113.10',
      /an address and a port/,
    ],
    [
      'two servers in one place',
      'at: 203.0.113.20:443',
      'at: 203.0.113.10:443',
      'servers[1].at',
      '- at: 203.0.113.10:443',
      /found two/,
    ],
    [
      'a service that does not exist',
      'serves: token',
      'serves: tokens',
      'servers[1].serves',
      'serves: tokens',
      /registry, token, trust/,
    ],
    [
      'a fault where faults do not stand any more',
      'serves: token',
      'serves: token\n    behaviour: { hang: true }',
      'servers[1].behaviour',
      'behaviour:',
      /remove this one/,
    ],
    [
      'a realm that is no URL',
      'realm: https://auth.team.example/token',
      'realm: auth.team.example',
      'servers[0].realm',
      'realm:',
      /URL/,
    ],
    [
      'a service without its realm',
      /^ {4}realm: .*\n/m,
      '',
      'servers[0].realm',
      '- at: 203',
      /add the other/,
    ],
    [
      'a token server with a realm',
      'serves: token',
      'serves: token\n    realm: https://a.example/\n    service: x',
      'servers[1].realm',
      'realm: https://a.example/',
      /remove it/,
    ],
    [
      'no name for a certificate',
      '[auth.team.example]',
      '[]',
      'servers[1].names',
      'names: []',
      /set tls: false/,
    ],
    [
      'a fault that does not exist',
      'status: 503 }',
      'sulks: true }',
      'faults["203.0.113.20:443"].sulks',
      '203.0.113.20:443: {',
      /acceptAfter, dataAfter, clockAhead, hang, reset, status, statusWithToken, statusOfPost, tokenLives, page, redirectsTo, retryAfterSeconds, certificate, clientCertificate, lostSyns, silent/,
    ],
    [
      'a fault of nothing but a host',
      '203.0.113.20:443: {',
      '203.0.113.20: {',
      'faults["203.0.113.20"]',
      '203.0.113.20: {',
      /an address and a port/,
    ],
    [
      'a fault where no server stands',
      'faults:\n  203.0.113.20:443',
      'faults:\n  203.0.113.99:443',
      'faults["203.0.113.99:443"]',
      '203.0.113.99:443',
      /found no server there/,
    ],
    [
      'a status that is none',
      'status: 503',
      'status: 99',
      'faults["203.0.113.20:443"].status',
      '203.0.113.20:443: {',
      /from 200 to 599, found 99/,
    ],
    [
      'a certificate fault that does not exist',
      'status: 503',
      'certificate: mouldy',
      'faults["203.0.113.20:443"].certificate',
      '203.0.113.20:443: {',
      /expired, not-yet-valid, wrong-name, .*, found "mouldy"/,
    ],
    [
      'a bad certificate of a server that has none',
      /serves: token\nfaults:[^}]*}/,
      'serves: token\n    tls: false\nfaults:\n  203.0.113.20:443: { certificate: expired }',
      'faults["203.0.113.20:443"].certificate',
      '203.0.113.20:443: { certificate',
      /without TLS/,
    ],
    [
      'lost SYNs without the lab',
      'status: 503',
      'lostSyns: 2',
      'faults["203.0.113.20:443"].lostSyns',
      '203.0.113.20:443: {',
      /needs: lab/,
    ],
    [
      'more lost SYNs than anybody sends',
      'status: 503',
      'lostSyns: 9',
      'faults["203.0.113.20:443"].lostSyns',
      '203.0.113.20:443: {',
      /from 1 to 8, found 9/,
    ],
    [
      'a time to come again without a status to say it with',
      'status: 503',
      'retryAfterSeconds: 60',
      'faults["203.0.113.20:443"].retryAfterSeconds',
      '203.0.113.20:443: {',
      /a status beside it/,
    ],
    [
      'real software without the lab',
      /$/,
      software.replace('needs: lab\n', ''),
      'software',
      '- runs: unbound',
      /needs: lab/,
    ],
    [
      'a resolver that is played and real',
      /$/,
      software.replace('10.20.2.53', '10.20.1.53'),
      'software[0].addresses[0]',
      'addresses: [10.20.1.53]',
      /found this one in resolvers, too/,
    ],
    [
      'software that nobody has',
      /$/,
      software.replace('unbound\n', 'bind8\n'),
      'software[0].runs',
      '- runs: bind8',
      /unbound, dnsmasq, bind9/,
    ],
    [
      'software without the file that it is started with',
      /$/,
      software.replace('unbound.conf', 'unbound.cnf'),
      'software[0].files["unbound.conf"]',
      'unbound.cnf: "server:"',
      /the file that unbound is started with/,
    ],
    [
      'a configuration outside its folder',
      /$/,
      `${software}      ../etc/passwd: x\n`,
      'software[0].files["../etc/passwd"]',
      '../etc/passwd: x',
      /a file name/,
    ],
  ]

  test.each(changes)('%s', (_, ...change) => expectMistake(...change))
})

describe('faults that exclude each other are a mistake:', () => {
  test.each([
    ['hang', 'reset: true'],
    ['hang', 'status: 503'],
    ['reset', 'status: 503'],
    ['hang', 'page: true'],
    ['page', "redirectsTo: 'https://login.example/'"],
    ['silent', 'reset: true'],
    ['silent', 'acceptAfter: 10'],
    ['silent', 'lostSyns: 1'],
    ['silent', 'certificate: expired'],
  ])('%s together with %s, in either order', (one, other) => {
    for (const [first, second] of [
      [`${one}: true`, other],
      [other, `${one}: true`],
    ] as const) {
      const yaml = `${changed(whole, /\{ acceptAfter.*/, `{ ${first}, ${second} }`)}needs: lab\n`
      const [mistake, ...more] = mistakesIn(yaml)
      expect(more).toEqual([])
      expect(mistake?.path).toBe(`faults["203.0.113.20:443"].${second.split(':')[0] ?? ''}`)
      expect(mistake?.problem).toMatch(/found both.*leave one of them/)
    }
  })

  test('others are none', () => {
    for (const faults of [
      'acceptAfter: 1, dataAfter: 1, status: 503, certificate: expired, lostSyns: 5',
      'hang: true, lostSyns: 1',
      'silent: true',
    ]) {
      expect(mistakesIn(`${changed(whole, /\{ acceptAfter.*/, `{ ${faults} }`)}needs: lab\n`)).toEqual([])
    }
  })
})
