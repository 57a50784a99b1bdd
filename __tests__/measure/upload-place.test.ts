import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeKey, uploadPlace } from '../../src/measure/upload-place.js'
import type { Security } from '../../src/report/index.js'
import { get, measure, noSecrets, serving } from './serving.js'

const at = (security: Security, port = 443) =>
  get({ address: '127.0.0.1', port }, { path: '/v2/bob/app/blobs/uploads/', security, reads: 'upload' })
const placeOf = (location: string | undefined, security: Security = 'tls', port = 443) =>
  uploadPlace(at(security, port), location, noSecrets())
const registry = { host: 'registry.test', port: 443, security: 'tls', path: '/v2/bob/app/blobs/uploads/ID' }

describe('where an upload goes on', () => {
  test.each([
    ['a path', '/v2/bob/app/blobs/uploads/ID', registry],
    ['a path below what was asked', 'ID', registry],
    ['a URL', 'https://registry.test/v2/bob/app/blobs/uploads/ID?_state=x', registry],
    [
      'another host',
      'https://storage.test:8443/up?sign=x',
      { host: 'storage.test', port: 8443, security: 'tls', path: '/up' },
    ],
    ['without TLS', 'http://registry.test/up', { ...registry, port: 80, security: 'plain', path: '/up' }],
    ['an IPv6 address', 'https://[2001:db8::1]/up', { ...registry, host: '2001:db8::1', path: '/up' }],
    ['nothing', undefined, null],
    ['another scheme', 'ftp://registry.test/up', null],
    ['a name and a password', 'https://a:b@registry.test/up', null],
    ['no URL', 'https://[', null],
    ['port 0', 'https://registry.test:0/up', null],
    ['no end', `/${'x'.repeat(9_000)}`, null],
  ])('%s', (_, location, place) => {
    expect(placeOf(location)).toEqual(place)
  })

  test('a registry that is insecure by address stays so at the same place', () => {
    expect(placeOf('ID', 'tls-unverified', 5_000)).toMatchObject({ port: 5_000, security: 'tls-unverified' })
    expect(placeOf('ID', 'plain', 5_000)).toMatchObject({ port: 5_000, security: 'plain' })
  })

  test('its query is kept aside, to the last letter', () => {
    const secrets = noSecrets()
    const place = uploadPlace(at('tls'), '/up/a%2Fb?_state=a%20b&x', secrets)
    expect(place?.path).toBe('/up/a%2Fb')
    expect(place === null ? null : secrets.uploadAt(placeKey(place))).toBe('/up/a%2Fb?_state=a%20b&x')
    expect(secrets.without('said _state=a%20b&x')).toBe('said ***')
  })

  test('a query that is no secret is not blotted out everywhere', () => {
    const secrets = noSecrets()
    uploadPlace(at('tls'), '/up?1', secrets)
    expect(secrets.without('HTTP/1.1')).toBe('HTTP/1.1')
  })

  test('is read of any text without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect(placeOf(text)?.path ?? '/').not.toContain('?')
      }),
    )
  })
})

describe('over the wire', () => {
  const answering = (status: number, body = '') =>
    serving({ plain: true, respond: () => ({ status, headers: { location: '/up?_state=x' }, body }) })
  const starting = { security: 'plain', method: 'POST', reads: 'upload' } as const

  test('it is told of an upload that has begun', async () => {
    const { endpoint, requests } = await answering(202)
    expect(await measure(get(endpoint, starting))).toMatchObject({ status: 202, upload: { path: '/up' } })
    expect(requests.map(({ method }) => method)).toEqual(['POST'])
  })

  test('of one that is refused, how that is worded', async () => {
    const body = '{"errors":[{"code":"DENIED","message":"frozen"}]}'
    const { endpoint } = await answering(403, body)
    expect(await measure(get(endpoint, starting))).toMatchObject({
      status: 403,
      upload: null,
      error: { kind: 'json', code: 'DENIED', message: 'frozen', detailed: false },
    })
  })

  test('the answer to another question is none', async () => {
    const { endpoint } = await answering(202)
    expect(await measure(get(endpoint, { security: 'plain' }))).toMatchObject({ status: 202, upload: null })
  })
})
