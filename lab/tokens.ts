/** Real bearer tokens, as docker-registry and notary-server take them (distribution/distribution docs/spec/auth/jwt.md). */
import { sign } from 'node:crypto'
import type { KeyAndCertificate } from '../src/simulator/index.js'

export const issuer = 'lab'

/** Signs claims as a JSON web token (ES256) that carries its certificate. */
export function tokenSigner({ certificatePem, keyPem }: KeyAndCertificate): (claims: object) => string {
  const certificate = certificatePem.replaceAll(/-----[^-]+-----|\s/g, '')
  const header = encode({ typ: 'JWT', alg: 'ES256', x5c: [certificate] })
  return (claims) => {
    const signed = `${header}.${encode({ ...claims, iss: issuer })}`
    // RFC 7518 section 3.4: r and s side by side, not the DER that OpenSSL gives.
    const signature = sign('sha256', Buffer.from(signed), { key: keyPem, dsaEncoding: 'ieee-p1363' })
    return `${signed}.${signature.toString('base64url')}`
  }
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
