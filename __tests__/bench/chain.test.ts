import { describe, expect, test } from '@jest/globals'
import { chainOf, type Event } from '../../bench/chain.js'

const host = { registry: 'registry.test', token: 'auth.test' } as const

const query = (name: string, atMs: number, untilMs: number): Event => ({
  kind: 'query',
  name,
  host: name,
  atMs,
  untilMs,
})
const connection = (of: string, client: number, atMs: number, untilMs: number): Event => ({
  kind: 'connection',
  client,
  host: of,
  atMs,
  untilMs,
})
const request = (
  of: string,
  client: number,
  [atMs, untilMs]: readonly [number, number],
  path: string,
  { token = '', challenge = '', body = '' } = {},
): Event => ({
  kind: 'request',
  client,
  host: of,
  atMs,
  untilMs,
  request: { method: 'GET', path, headers: token === '' ? {} : { authorization: `Bearer ${token}` } },
  response: {
    status: 200,
    headers: challenge === '' ? {} : { 'www-authenticate': `Bearer realm="${challenge}"` },
    body,
  },
})

const challenged: readonly Event[] = [
  query(host.registry, 0, 20),
  connection(host.registry, 1, 21, 41),
  request(host.registry, 1, [42, 62], '/v2/', { challenge: 'https://auth.test:444/token' }),
  query(host.token, 63, 83),
  connection(host.token, 2, 84, 104),
  request(host.token, 2, [105, 125], '/token?scope=a', { body: '{"token":"abc"}' }),
  connection(host.registry, 3, 126, 146),
  request(host.registry, 3, [147, 167], '/v2/', { token: 'abc' }),
]

describe('the chain of delays', () => {
  test('goes from the name through the challenge and the token to what the token is for', () => {
    const { ms, steps } = chainOf(challenged)
    expect(steps).toEqual([
      'DNS registry.test',
      'TLS registry.test',
      'GET registry.test/v2/',
      'DNS auth.test',
      'TLS auth.test',
      'GET auth.test/token',
      'GET registry.test/v2/',
    ])
    // Seven delays of 20 ms: the second connection could have been there before.
    expect(ms).toBe(140)
  })

  test('is no longer for what was only asked one after the other', () => {
    const warm = [1, 2, 3, 4].map((sample) => query(host.registry, sample * 200, sample * 200 + 20))
    expect(chainOf([...challenged, ...warm])).toEqual(chainOf(challenged))
  })

  test('has the quickest resolver in it, not the slowest', () => {
    const slow = query(host.registry, 0, 500)
    expect(chainOf([slow, ...challenged.filter((event) => event.kind === 'connection')]).ms).toBe(500)
    expect(chainOf([query(host.registry, 0, 20), connection(host.registry, 1, 501, 521), slow]).ms).toBe(500)
    expect(chainOf([query(host.registry, 0, 20), connection(host.registry, 1, 521, 541)]).ms).toBe(40)
  })

  test('of nothing is nothing', () => {
    expect(chainOf([])).toEqual({ ms: 0, steps: [] })
  })
})
