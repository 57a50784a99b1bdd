import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shown, withoutUserinfo } from '../../src/push-path/shown.js'
import { parseTrustServer, trustServerFor } from '../../src/push-path/trust-server.js'

describe('the trust server is chosen as the docker CLI chooses it', () => {
  test.each([
    ['docker.io', null, null, 'https://notary.docker.io/'],
    ['docker.io', null, '', 'https://notary.docker.io/'],
    ['ghcr.io', null, null, 'https://ghcr.io/'],
    ['registry.test:5000', null, null, 'https://registry.test:5000/'],
    ['[2001:db8::1]:5000', null, null, 'https://[2001:db8::1]:5000/'],
    ['docker.io', null, 'https://notary.test:4443', 'https://notary.test:4443/'],
    ['docker.io', null, 'HTTPS://notary.test/path', 'https://notary.test/path'],
    ['docker.io', 'https://asked.test/', 'https://notary.test', 'https://asked.test/'],
    ['docker.io', 'https://asked.test/', 'http://notary.test', 'https://asked.test/'],
    ['docker.io', null, 'https://user:secret@notary.test', 'https://notary.test/'],
  ])('for %s, input %s, variable %s: %s', (domain, requested, variable, url) => {
    const server = trustServerFor(domain, requested, variable)
    expect(server.kind === 'server' ? server.url.href : server).toBe(url)
  })

  test.each([
    [null, 'https://notary.test', ''],
    [null, 'https://notary.test:4443/', '/'],
    [null, 'https://notary.test/base', '/base'],
    [null, 'https://notary.test/base/', '/base/'],
    // The input is ours, and means the server.
    ['https://notary.test/', null, ''],
  ])('with input %s and variable %s it is asked below "%s"', (requested, variable, base) => {
    expect(trustServerFor('docker.io', requested, variable)).toMatchObject({ kind: 'server', base })
  })

  test.each([
    'http://notary.test',
    'notary.test',
    ' https://notary.test',
    'https:notary.test',
    'https:///a',
    ' ',
  ])('a variable %j stops the push with the message of the CLI', (variable) => {
    const message = `valid https URL required for trust server, got ${variable}`
    expect(trustServerFor('ghcr.io', null, variable)).toEqual({ kind: 'invalid', message })
  })

  test('a password in a variable is not shown', () => {
    expect(trustServerFor('ghcr.io', null, 'http://user:secret@notary.test')).toEqual({
      kind: 'invalid',
      message: 'valid https URL required for trust server, got http://***@notary.test',
    })
  })
})

describe('the trust-server input', () => {
  test.each([
    ['https://notary.test', 'https://notary.test/'],
    ['https://notary.test:4443/base', 'https://notary.test:4443/base'],
    ['https://[::1]:4443', 'https://[::1]:4443/'],
  ])('%s is taken', (text, url) => {
    expect(parseTrustServer(text)).toEqual({ ok: true, url })
  })

  test.each([
    ['http://notary.test', 'an https URL', 'Docker accepts no trust server over http'],
    ['notary.test', 'an https URL', 'write it as https://notary.example.com'],
    ['https://', 'an https URL', 'write it as https://notary.example.com'],
    ['https:///notary.test', 'an https URL', 'write it as https://notary.example.com'],
    ['https:\\\\notary.test', 'an https URL', 'write it as https://notary.example.com'],
    ['https://no tary.test', 'an https URL', 'write it as https://notary.example.com'],
    ['https://notary.test:99999', 'an https URL', 'write it as https://notary.example.com'],
    ['https://notary.test:0', 'an https URL with a port from 1 to 65535', null],
    [
      'https://u:p@notary.test',
      'an https URL without user name and password',
      'Docker uses the credentials of the registry',
    ],
    [
      'https://u@notary.test',
      'an https URL without user name and password',
      'Docker uses the credentials of the registry',
    ],
    [
      'https://@notary.test',
      'an https URL without user name and password',
      'Docker uses the credentials of the registry',
    ],
    ['https://notary.test/?', 'an https URL without a query', null],
    ['https://notary.test?a=b', 'an https URL without a query', null],
    ['https://notary.test#', 'an https URL without a fragment', null],
  ])('%s is refused', (text, expected, hint) => {
    expect(parseTrustServer(text)).toEqual({ ok: false, expected, hint })
  })

  test('for any text: nothing throws, and what is taken is https without credentials', () => {
    const nearly = fc.stringMatching(/^[a:@/.?#[\]\\ 1]{0,20}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), nearly), (rest) => {
        for (const text of [rest, `https://${rest}`]) {
          const parsed = parseTrustServer(text)
          if (!parsed.ok) continue
          const url = new URL(parsed.url)
          expect([url.protocol, url.username, url.password, url.search, url.hash]).toEqual([
            'https:',
            '',
            '',
            '',
            '',
          ])
          expect(trustServerFor('ghcr.io', parsed.url, null).kind).toBe('server')
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what is shown', () => {
  test.each([
    ['https://u:p@host/', 'https://***@host/'],
    ['HTTP://u:p@host/', 'HTTP://***@host/'],
    ['https://u:p@ss/w:o@rd@host/', 'https://***@host/'],
    ['https:\\\\u:p@host', 'https:\\\\***@host'],
    ['ftp://u:p@host', '***@host'],
    ['u:p@host:5000/app', '***@host:5000/app'],
    ['u:p\nq@host', '***@host'],
    ['app:1@sha256:abc', 'app:1@sha256:abc'],
    ['https://u:p@host/app@sha256:abc', 'https://***@host/app@sha256:abc'],
    ['plain', 'plain'],
  ])('%j without credentials', (text, safe) => {
    expect(withoutUserinfo(text)).toBe(safe)
  })

  test.each([
    ['a"b\n', '"a\\"b\\n"'],
    ['\u202eevil\u2028\u007f\u{e0041}', '"\\u{202e}evil\\u{2028}\\u{7f}\\u{e0041}"'],
    ['x'.repeat(200), `"${'x'.repeat(200)}"`],
    ['x'.repeat(201), `"${'x'.repeat(199)}…"`],
  ])('%.20j is quoted', (text, quoted) => {
    expect(shown(text)).toBe(quoted)
  })
})
