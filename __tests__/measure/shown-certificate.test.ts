import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import type { ConnectionMeasurement, ShownCertificate } from '../../src/report/index.js'
import type { CertificateRequest } from '../../src/simulator/certificates.js'
import { signItself } from '../../src/simulator/index.js'
import { authority, get, host, newMeasurer, serving, stranger } from './serving.js'

const day = 86_400_000

async function shownBy(
  request: Partial<CertificateRequest>,
  more: { readonly by?: typeof authority; readonly unverified?: true } = {},
) {
  const { by = authority, unverified } = more
  const server = await serving({ tls: by.issue({ names: [host], ...request }) })
  const probe = get(server.endpoint, unverified === true ? { security: 'tls-unverified' } : {})
  const { result, certificate } = (await newMeasurer().measure(probe)) as ConnectionMeasurement
  return { result, certificate, requests: server.requests }
}

describe('a certificate that Docker would not accept', () => {
  const now = Date.now()
  const over = { notBefore: new Date(now - 2 * day), notAfter: new Date(now - day) }
  const ahead = { notBefore: new Date(now + day), notAfter: new Date(now + 2 * day) }
  type Request = Parameters<typeof shownBy>
  test.each<[string, Request, string, Partial<ShownCertificate>]>([
    [
      'expired',
      [over],
      'CERT_HAS_EXPIRED',
      { names: [host], validTo: new Date(Math.floor(over.notAfter.getTime() / 1_000) * 1_000).toISOString() },
    ],
    ['not valid yet', [ahead], 'CERT_NOT_YET_VALID', { names: [host] }],
    [
      'for other names',
      [{ names: ['other.test', '192.0.2.1', '2001:db8::1'] }],
      'ERR_TLS_CERT_ALTNAME_INVALID',
      { names: ['other.test', '192.0.2.1', '2001:DB8:0:0:0:0:0:1'] },
    ],
    ['of an unknown authority', [{}, { by: stranger }], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', { names: [host] }],
  ])('%s: it is told which, and nothing is sent', async (_name, request, code, shown) => {
    const { result, certificate, requests } = await shownBy(...request)
    expect(result).toMatchObject({ kind: 'failed', phase: 'tls', code })
    expect(certificate).toMatchObject({ ...shown, selfSigned: false })
    expect(certificate?.issuer).toMatch(/^Simulator authority [0-9a-f]{8}$/)
    expect(requests).toEqual([])
  })

  test('that signs itself says so', async () => {
    const server = await serving({ tls: signItself({ names: [host] }, new Date()) })
    const measured = (await newMeasurer().measure(get(server.endpoint))) as ConnectionMeasurement
    expect(measured.result).toMatchObject({ kind: 'failed', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(measured.certificate).toMatchObject({ selfSigned: true, names: [host] })
    expect(server.requests).toEqual([])
  })

  test('is no obstacle where the host is insecure anyhow', async () => {
    const { result, requests } = await shownBy({}, { by: stranger, unverified: true })
    expect(result).toMatchObject({ kind: 'answered', status: 401 })
    expect(requests).toHaveLength(1)
  })
})

test('a certificate that is accepted is told, too', async () => {
  const { result, certificate } = await shownBy({})
  expect(result).toMatchObject({ kind: 'answered' })
  expect(certificate).toMatchObject({ names: [host], selfSigned: false, ownFolder: false })
})

test('a certificate for hundreds of names is told by its first ones', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `host-${index}.test`)
  const { certificate } = await shownBy({ names })
  expect(certificate?.names).toEqual(names.slice(0, limits.certificateNames))
})

test('without TLS no certificate is shown', async () => {
  const { endpoint } = await serving({ plain: true })
  const probe = get(endpoint, { security: 'plain' })
  expect(await newMeasurer().measure(probe)).toMatchObject({
    result: { kind: 'answered' },
    certificate: null,
  })
})
