import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mayReceiveCredentials, sameRegistrableDomain } from '../../src/push-path/registrable-domain.js'
import { parseTrustedRealm } from '../../src/push-path/trusted-realm.js'

describe('one owner', () => {
  test.each([
    ['registry-1.docker.io', 'auth.docker.io'],
    ['registry.gitlab.com', 'gitlab.com'],
    ['ghcr.io', 'ghcr.io'],
    ['Registry.Example.COM', 'auth.example.com'],
    ['registry.example.co.uk', 'auth.example.co.uk'],
    ['registry.example.com.', 'auth.example.com'],
    ['registry.corp.internal', 'auth.corp.internal'],
    ['my_registry.example.com', 'auth.example.com'],
    ['registry.cn-hangzhou.aliyuncs.com', 'dockerauth.cn-hangzhou.aliyuncs.com'],
    ['me.azurecr.io', 'me.azurecr.io'],
    ['1.dkr.ecr.us-east-1.amazonaws.com', '1.dkr.ecr.us-east-1.amazonaws.com'],
    ['me.github.io', 'me.github.io'],
    ['localhost', 'LOCALHOST'],
    ['registry', 'registry'],
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '[2001:DB8:0:0::1]'],
  ])('%s and %s', (one, other) => {
    expect(sameRegistrableDomain(one, other)).toBe(true)
    expect(sameRegistrableDomain(other, one)).toBe(true)
  })
})

describe('strangers', () => {
  test.each([
    ['registry.example.com', 'example.org'],
    ['registry.example.com', 'example.com.evil.test'],
    ['registry.example.com', 'evilexample.com'],
    ['registry.example.co.uk', 'auth.other.co.uk'],
    ['docker.io', 'docker.com'],
    ['ghcr.io', 'github.com'],
    ['me.github.io', 'you.github.io'],
    ['me.github.io', 'github.io'],
    ['me.s3.amazonaws.com', 'you.s3.amazonaws.com'],
    ['me.azurewebsites.net', 'you.azurewebsites.net'],
    ['me.azurecr.io', 'you.azurecr.io'],
    ['me.jfrog.io', 'you.jfrog.io'],
    ['1.dkr.ecr.us-east-1.amazonaws.com', '2.dkr.ecr.us-east-1.amazonaws.com'],
    ['me.xn--55qx5d.cn', 'you.xn--55qx5d.cn'],
    ['registry.local', 'auth.local'],
    ['localhost', 'registry.localhost'],
    ['registry', 'auth'],
    ['192.0.2.1', '192.0.2.2'],
    ['9.192.0.2', '8.192.0.2'],
    ['1.2.3', '9.2.3'],
    ['a.2.3', 'b.2.3'],
    ['2001:db8::1', '2001:db8::2'],
    ['a..example.com', 'b.example.com'],
    ['me@example.com', 'auth.example.com'],
    ['example.com/x', 'y.example.com'],
    ['', ''],
    ['', 'example.com'],
    ['.', '.'],
  ])('%j and %j', (one, other) => {
    expect(sameRegistrableDomain(one, other)).toBe(false)
    expect(sameRegistrableDomain(other, one)).toBe(false)
  })
})

describe('a token server gets the credentials', () => {
  const realm = (host: string, port = 443) => ({ host, port })
  test.each([
    ['of its own domain', realm('auth.docker.io'), 'registry-1.docker.io', [], true],
    ['not of another one', realm('auth.evil.test'), 'registry-1.docker.io', [], false],
    ['where it is trusted by name', realm('Auth.Other.Test', 8443), 'r.test', ['auth.other.test'], true],
    ['where its port is trusted', realm('auth.other.test', 8443), 'r.test', ['auth.other.test:8443'], true],
    ['not at another port', realm('auth.other.test', 443), 'r.test', ['auth.other.test:8443'], false],
    ['not for a sibling of it', realm('b.other.test'), 'r.test', ['a.other.test', 'other.test'], false],
    ['as a trusted IPv6 address', realm('2001:db8:0::1', 5000), 'r.test', ['[2001:db8::1]:5000'], true],
    ['as one in brackets', realm('[2001:db8::1]', 5000), 'r.test', ['[2001:db8::1]'], true],
    ['not without a host', realm(''), '', [''], false],
  ])('%s', (_name, server, challenger, trusted, expected) => {
    expect(mayReceiveCredentials(server, challenger, trusted)).toBe(expected)
  })
})

describe('a trusted realm is written', () => {
  test.each([
    ['auth.example.com', 'auth.example.com'],
    ['AUTH.Example.com.', 'auth.example.com'],
    ['auth.example.com:8443', 'auth.example.com:8443'],
    ['auth.example.com:443', 'auth.example.com:443'],
    ['localhost:5001', 'localhost:5001'],
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:5001', '192.0.2.1:5001'],
    ['[2001:DB8:0:0::1]', '[2001:db8::1]'],
    ['[2001:db8::1]:5001', '[2001:db8::1]:5001'],
  ])('%s', (text, realm) => {
    expect(parseTrustedRealm(text)).toEqual({ ok: true, realm })
  })

  test.each([
    ['https://auth.example.com/token', 'write the host only, as in auth.example.com'],
    ['auth.example.com/token', 'write the host only, as in auth.example.com'],
    ['me:secret@auth.example.com', 'write the host only, as in auth.example.com'],
    ['2001:db8::1', 'write an IPv6 address in brackets'],
    ['*.example.com', 'write each host by its full name'],
    ['a b', null],
    ['a..b', null],
    ['-a.example', null],
    ['[192.0.2.1]', null],
    ['[x]', null],
    ['[', null],
    ['[fe80::1%eth0]', null],
    ['192.0.2.256', null],
    ['1.2.3', null],
    ['0x7f.0x1', null],
    [':443', null],
    ['', null],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(130)}example`, null],
  ])('but not as %.40j', (text, hint) => {
    expect(parseTrustedRealm(text)).toEqual({ ok: false, expected: 'a host, or a host and a port', hint })
  })

  test.each(['a.test:', 'a.test:0', 'a.test:65536', 'a.test:x', 'a.test:1:2', '[::1]:'])(
    'nor with the port of %s',
    (text) => {
      expect(parseTrustedRealm(text)).toMatchObject({
        ok: false,
        expected: 'a port from 1 to 65535 after the host',
      })
    },
  )
})

test('whatever is asked, nothing throws, order does not matter, and what is accepted is accepted again', () => {
  const hosts = fc.oneof(
    fc.string(),
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.stringMatching(/^[a-c.:[\]0-9]{0,12}$/),
  )
  fc.assert(
    fc.property(hosts, hosts, (one, other) => {
      expect(sameRegistrableDomain(one, other)).toBe(sameRegistrableDomain(other, one))
      const parsed = parseTrustedRealm(one)
      if (!parsed.ok) return
      expect(parseTrustedRealm(parsed.realm)).toEqual(parsed)
      const { hostname, port } = new URL(`https://${parsed.realm}/token`)
      const server = { host: hostname, port: port === '' ? 443 : Number(port) }
      expect(mayReceiveCredentials(server, 'registry.test', [parsed.realm])).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
