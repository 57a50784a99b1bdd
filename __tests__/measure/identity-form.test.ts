import { describe, expect, test } from '@jest/globals'
import { identityForm } from '../../src/measure/identity-form.js'
import { askForToken, noSecrets } from './serving.js'

const at = { address: '127.0.0.1', port: 443 }
const login = { kind: 'identity-token', key: 'registry.test' } as const
const keeping = () => {
  const secrets = noSecrets()
  secrets.keepIdentityToken('registry.test', 'a+b/c=')
  return secrets
}
const path = '/token?tenant=one&service=registry.test&scope=repository%3Ateam%2Fapp%3Apush%2Cpull'
const ask = (change: Parameters<typeof askForToken>[1]) =>
  identityForm(askForToken(at, { path, security: 'tls', authorization: login, ...change }), keeping())

describe('an identity token', () => {
  test('goes in the form of a POST, and not into the URL', () => {
    const form = ask({})
    expect(form?.path).toBe('/token?tenant=one')
    expect(Object.fromEntries(new URLSearchParams(form?.body))).toEqual({
      client_id: 'docker',
      grant_type: 'refresh_token',
      refresh_token: 'a+b/c=',
      scope: 'repository:team/app:push,pull',
      service: 'registry.test',
    })
  })

  test("goes under the library's name where the trust client sends it", () => {
    const form = ask({ authorities: { of: 'trust-server', host: 'notary.test' } })
    expect(new URLSearchParams(form?.body).get('client_id')).toBe('registry-client')
  })

  test.each([
    ['nobody asked for it', { authorization: { kind: 'none' } }],
    ['a password is meant', { authorization: { kind: 'stored', key: 'registry.test' } }],
    ['none is kept under that key', { authorization: { kind: 'identity-token', key: 'other.test' } }],
    ['there is no TLS', { security: 'plain' }],
    ['the certificate is not verified', { security: 'tls-unverified' }],
  ] as const)('stays here where %s', (_, change) => {
    expect(ask(change)).toBeNull()
  })
})
