import { describe, expect, test } from '@jest/globals'
import { verify, X509Certificate } from 'node:crypto'
import { issuer, tokenSigner } from '../../lab/tokens.js'
import { createAuthority } from '../../src/simulator/index.js'

const authority = createAuthority(new Date('2026-02-03T08:30:00Z'))
const claims = { sub: 'bob', access: [{ type: 'repository', name: 'bob/app', actions: ['pull', 'push'] }] }
const token = tokenSigner(authority.issue({ names: ['token signer'] }))(claims)

const [header = '', payload = '', signature = ''] = token.split('.')
const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
const { x5c } = decode(header) as { readonly x5c: readonly string[] }
const certificate = new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'))

const isSigned = (signed: string): boolean =>
  verify(
    'sha256',
    Buffer.from(signed),
    // RFC 7518 section 3.4: r and s side by side.
    { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )

describe('a token is one that docker-registry and notary-server take', () => {
  test('three parts in base64url, without padding', () => {
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  test('its header names the algorithm and carries one certificate in DER', () => {
    expect(decode(header)).toEqual({ typ: 'JWT', alg: 'ES256', x5c: [expect.any(String)] })
    expect(certificate.subject).toContain('token signer')
  })

  test('the certificate is of the authority that the servers are told to trust', () => {
    expect(certificate.verify(new X509Certificate(authority.certificatePem).publicKey)).toBe(true)
  })

  test("the signature is that of the certificate's key", () => {
    expect(isSigned(`${header}.${payload}`)).toBe(true)
  })

  test('one more right makes the signature worthless', () => {
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'eve', iss: issuer })).toString('base64url')
    expect(isSigned(`${header}.${forged}`)).toBe(false)
  })

  test('it claims what was asked, in the name of the issuer that the servers expect', () => {
    expect(decode(payload)).toEqual({ ...claims, iss: issuer })
  })
})
