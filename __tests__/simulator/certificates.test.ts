import { afterEach, describe, expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect as connectTls } from 'node:tls'
import {
  createAuthority,
  type CertificateRequest,
  type KeyAndCertificate,
} from '../../src/simulator/certificates.js'
import { integer, objectIdentifier, octetString, time } from '../../src/simulator/der.js'
import { startHttpServer, type HttpServer } from '../../src/simulator/http-server.js'
import type { CertificateFault } from '../../src/simulator/scenario.js'
import { serverCertificate, withAuthorities } from '../../src/simulator/server-certificate.js'
import { codeOf } from '../../src/world.js'

const authority = createAuthority(new Date('2020-04-10T09:00:00Z'))
const servers: HttpServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** What Node's own TLS says to a server with that certificate: `accepted`, or its error code. */
const verdictOf = (request: CertificateRequest, servername: string, ca: string): Promise<string> =>
  verdictOn(authority.issue(request), servername, ca)

async function verdictOn(tls: KeyAndCertificate, servername: string, ca: string): Promise<string> {
  const server = await startHttpServer({ tls, respond: () => ({ status: 204 }) })
  servers.push(server)
  const isName = !/^[\d.]+$|:/.test(servername)
  const socket = connectTls({
    host: server.endpoint.address,
    port: server.endpoint.port,
    ca: [ca],
    ...(isName ? { servername } : {}),
  })
  try {
    await once(socket, 'secureConnect')
    return 'accepted'
  } catch (error) {
    return codeOf(error)
  } finally {
    socket.destroy()
  }
}

describe('a throw-away certificate', () => {
  const names = ['registry.example', 'other.example', '127.0.0.1']
  test.each<[string, CertificateRequest, string, string, string]>([
    ['its own name', { names }, 'registry.example', authority.certificatePem, 'accepted'],
    ['its second name', { names }, 'other.example', authority.certificatePem, 'accepted'],
    ['its address', { names }, '127.0.0.1', authority.certificatePem, 'accepted'],
    ['another name', { names }, 'www.example', authority.certificatePem, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [
      'an address that it is not for',
      { names: ['registry.example'] },
      '127.0.0.1',
      authority.certificatePem,
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    [
      'a date after its end',
      { names, notAfter: new Date('2001-01-01T00:00:00Z') },
      'registry.example',
      authority.certificatePem,
      'CERT_HAS_EXPIRED',
    ],
    [
      'a date before its beginning',
      { names, notBefore: new Date('2049-01-01T00:00:00Z') },
      'registry.example',
      authority.certificatePem,
      'CERT_NOT_YET_VALID',
    ],
    [
      'a client that trusts somebody else',
      { names },
      'registry.example',
      createAuthority(new Date()).certificatePem,
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
  ])('for %s', async (_, request, servername, ca, verdict) => {
    expect(await verdictOf(request, servername, ca)).toBe(verdict)
  })

  test('names its hosts and addresses, its purpose and its authority', () => {
    const issued = authority.issue({ names: ['registry.example', '192.0.2.1', '2001:db8::8:1'] })
    const certificate = new X509Certificate(issued.certificatePem)
    const issuer = new X509Certificate(authority.certificatePem)
    expect(certificate.subjectAltName).toBe(
      'DNS:registry.example, IP Address:192.0.2.1, IP Address:2001:DB8:0:0:0:0:8:1',
    )
    expect(certificate.checkIP('2001:db8::8:1')).toBe('2001:db8::8:1')
    expect(certificate.checkIssued(issuer)).toBe(true)
    expect(certificate.verify(issuer.publicKey)).toBe(true)
    expect([issuer.ca, certificate.ca]).toEqual([true, false])
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect([certificate.validFrom, certificate.validTo]).toEqual([
      'Jan  1 00:00:00 2000 GMT',
      'Dec 31 23:59:59 2049 GMT',
    ])
  })

  test('is valid at the clock of its scenario, however far that is', () => {
    const early = new X509Certificate(createAuthority(new Date('1999-06-01T00:00:00Z')).certificatePem)
    const late = new X509Certificate(createAuthority(new Date('2051-06-01T00:00:00Z')).certificatePem)
    expect(early.validFrom).toBe('Jun  1 00:00:00 1999 GMT')
    expect(late.validTo).toBe('Jun  1 00:00:00 2051 GMT')
  })
})

describe('the certificate of a server', () => {
  const names = ['registry.example']

  test.each<[CertificateFault | undefined, string, string]>([
    [undefined, '2020-04-10T09:00:00Z', 'accepted'],
    ['expired', '2020-04-10T09:00:00Z', 'CERT_HAS_EXPIRED'],
    ['expired', '2060-04-10T09:00:00Z', 'CERT_HAS_EXPIRED'],
    ['wrong-name', '2020-04-10T09:00:00Z', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['not-yet-valid', '2020-04-10T09:00:00Z', 'CERT_NOT_YET_VALID'],
    ['not-yet-valid', '2048-12-31T22:00:00Z', 'CERT_NOT_YET_VALID'],
    ['unknown-authority', '2020-04-10T09:00:00Z', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['team-authority', '2020-04-10T09:00:00Z', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['proxy-authority', '2020-04-10T09:00:00Z', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['for-clients', '2020-04-10T09:00:00Z', 'INVALID_PURPOSE'],
    ['self-signed', '2020-04-10T09:00:00Z', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('with the fault %s at the clock %s is refused for that alone', async (fault, clock, verdict) => {
    const trusted = createAuthority(new Date(clock))
    const tls = serverCertificate(names, fault, trusted)
    expect(await verdictOn(tls, 'registry.example', trusted.certificatePem)).toBe(verdict)
  })

  test.each<CertificateFault>(['team-authority', 'proxy-authority'])(
    'of the %s is accepted where a file has that authority',
    async (fault) => {
      const tls = serverCertificate(names, fault, authority)
      const file = withAuthorities(`{${fault}}`, authority)
      expect(await verdictOn(tls, 'registry.example', file)).toBe('accepted')
    },
  )

  test.each(['1999-06-01T00:00:00Z', '2000-01-15T00:00:00Z', '2026-02-03T08:30:00Z'])(
    'that is expired is so at the clock %s, and was valid once',
    (clock) => {
      const { certificatePem } = serverCertificate(names, 'expired', createAuthority(new Date(clock)))
      const { validFrom, validTo } = new X509Certificate(certificatePem)
      expect(Date.parse(validTo)).toBeLessThan(Date.parse(clock))
      expect(Date.parse(validTo)).toBeLessThan(Date.now())
      expect(Date.parse(validFrom)).toBeLessThan(Date.parse(validTo))
    },
  )
})

describe('the DER writer', () => {
  test.each([
    ['zero', integer(Buffer.from([0, 0])), '020100'],
    ['an integer whose first bit is set', integer(Buffer.from([0x80])), '02020080'],
    ['an integer with leading zeros', integer(Buffer.from([0, 0, 1, 2])), '02020102'],
    ['an object identifier', objectIdentifier('1.2.840.10045.4.3.2'), '06082a8648ce3d040302'],
    ['a time of this century', time(new Date('2020-04-10T09:00:00Z')), '170d3230303431303039303030305a'],
    ['a time after 2049', time(new Date('2050-01-01T00:00:00Z')), '180f32303530303130313030303030305a'],
  ])('writes %s', (_, der, hex) => {
    expect(der.toString('hex')).toBe(hex)
  })

  test.each([
    [127, '047f'],
    [128, '048180'],
    [256, '04820100'],
    [70_000, '0483011170'],
  ])('writes the length %i', (length, hex) => {
    const written = octetString(Buffer.alloc(length))
    expect(written.toString('hex', 0, hex.length / 2)).toBe(hex)
    expect(written).toHaveLength(length + hex.length / 2)
  })
})
