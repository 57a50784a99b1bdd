import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { serverHeaders } from '../../src/measure/server-headers.js'
import { createSecrets } from '../../src/secrets.js'
import { get, measure, noSecrets, serving } from './serving.js'

const noon = Date.parse('2026-11-22T12:00:00.000Z')
const read = (headers: Readonly<Record<string, string>>, nowMs = noon) =>
  serverHeaders(headers, noSecrets(), nowMs)

describe('what a server says of itself', () => {
  test.each<[string, string, number | null]>([
    ['its clock is ours', 'Sun, 22 Nov 2026 12:00:00 GMT', 0],
    ['its clock is ahead', 'Sun, 22 Nov 2026 13:00:00 GMT', 3_600_000],
    ['its clock is behind', 'Sun, 22 Nov 2026 11:59:00 GMT', -60_000],
    ['a date that is none', 'Sun, 99 Nov 2026 12:00:00 GMT', null],
    ['a number, which the language takes for a date', '1', null],
    ['a date in another form', '2026-11-22T12:00:00Z', null],
  ])('%s', (_name, date, clockAheadMs) => {
    expect(read({ date })).toMatchObject({ clockAheadMs })
  })

  test.each<[string, string, string | null]>([
    ['another host', 'https://login.example/sign-in?token=secret', 'https://login.example'],
    ['another port', 'http://portal.example:8080/', 'http://portal.example:8080'],
    ['with a password', 'https://user:password@login.example/', 'https://login.example'],
    ['the same host', '/v2/', null],
    ['another scheme', 'javascript:alert(1)', null],
    ['no URL', 'https://[', null],
  ])('a redirect to %s', (_name, location, redirectsTo) => {
    expect(read({ location })).toMatchObject({ redirectsTo })
  })

  test.each<[string, string, number | null]>([
    ['in seconds', '120', 120],
    ['as a date', 'Sun, 22 Nov 2026 12:02:00 GMT', 120],
    ['as a date that is over', 'Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['never', '9'.repeat(400), limits.retryAfterSeconds],
    ['as what is neither', 'soon', null],
  ])('when to try again: %s', (_name, retryAfter, retryAfterSeconds) => {
    expect(read({ 'retry-after': retryAfter })).toMatchObject({ retryAfterSeconds })
  })

  test('nothing is said: nothing is known', () => {
    const nothing = {
      clockAheadMs: null,
      apiVersion: null,
      contentType: null,
      redirectsTo: null,
      retryAfterSeconds: null,
    }
    expect(read({})).toEqual(nothing)
  })

  test('a secret that is echoed is not kept', () => {
    const secrets = createSecrets(() => undefined)
    secrets.keepPassword('registry', 'me', 'hunter2')
    const said = serverHeaders(
      { 'content-type': 'text/hunter2', location: 'https://hunter2.example/' },
      secrets,
      noon,
    )
    expect(JSON.stringify(said)).not.toContain('hunter2')
  })

  test('whatever it says is short and printable', () => {
    const value = fc.string({ unit: 'binary', maxLength: 2_000 })
    fc.assert(
      fc.property(value, value, value, (type, location, version) => {
        const said = read({
          'content-type': type,
          location: `https://${location}`,
          'docker-distribution-api-version': version,
        })
        for (const text of [said.contentType, said.apiVersion, said.redirectsTo ?? '']) {
          expect(text).toMatch(/^[\x20-\x7e]{0,1000}$/)
        }
        expect((said.apiVersion ?? '').length).toBeLessThanOrEqual(limits.headerCharacters)
      }),
    )
  })

  test('is measured with the answer', async () => {
    const { endpoint } = await serving({ now: () => new Date(Date.now() + 7_200_000) })
    const result = await measure(get(endpoint))
    expect(result).toMatchObject({
      headers: { apiVersion: 'registry/2.0', contentType: 'application/json; charset=utf-8' },
    })
    const aheadMs = result.kind === 'answered' ? (result.headers?.clockAheadMs ?? 0) : 0
    expect(Math.abs(aheadMs - 7_200_000)).toBeLessThan(60_000)
  })
})
