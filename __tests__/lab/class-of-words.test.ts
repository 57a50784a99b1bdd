import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { classOf } from '../../lab/fact.js'

const url = 'Get "https://registry.lab.test/v2/"'

describe('words that differ by chance alone are of one class', () => {
  test("Go's spellings of a time-out", () => {
    const spellings = [
      'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
      'net/http: request canceled while waiting for connection',
      'net/http: request canceled',
      'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      'context deadline exceeded',
    ]
    expect(new Set(spellings.map((spelling) => classOf(`${url}: ${spelling}`)))).toEqual(
      new Set([`${url}: TIMED OUT`]),
    )
  })

  test('a CLI that begins with "Error: ", and one that does not', () => {
    const words = 'error contacting notary server: net/http: TLS handshake timeout'
    expect(classOf(`Error: ${words}`)).toBe(classOf(words))
  })

  const address = fc.oneof(
    fc.ipV4(),
    fc
      .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 8, maxLength: 8 })
      .map((groups) => `[${groups.map((group) => group.toString(16)).join(':')}]`),
  )
  const port = fc.integer({ min: 1, max: 65_535 })
  const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
  const ephemeral = fc.record({ from: address, to: address, port, other: port, digest })
  type Ephemeral = typeof ephemeral extends fc.Arbitrary<infer T> ? T : never

  test.each<[string, (one: Ephemeral) => string]>([
    [
      'the ports of a lookup',
      ({ from, to, port: own }) =>
        `${url}: dial tcp: lookup registry.lab.test on ${to}:53: read udp ${from}:${own}->${to}:53: i/o timeout`,
    ],
    [
      'the ends of a connection',
      ({ from, to, port: own, other }) =>
        `error contacting notary server: read tcp ${from}:${own}->${to}:${other}: read: connection reset by peer`,
    ],
    [
      'the server of a connection',
      ({ to, port: own }) => `dial tcp ${to}:${own}: connect: connection refused`,
    ],
    ['the digest', ({ digest: hex }) => `1: digest: sha256:${hex} size: 523`],
  ])('%s', (_, wordsOf) => {
    fc.assert(
      fc.property(ephemeral, ephemeral, (one, other) => {
        expect(classOf(wordsOf(one))).toBe(classOf(wordsOf(other)))
      }),
    )
  })
})

test('the dialler and the client see the same end of the time, and either may be the first to say so', () => {
  expect(classOf(`${url}: dial tcp 10.9.0.3:443: i/o timeout`)).toBe(
    classOf(`${url}: context deadline exceeded`),
  )
})

test('words that say different things stay apart', () => {
  const lookup = 'dial tcp: lookup registry.lab.test on 10.9.0.1:53'
  const words = [
    `${url}: EOF`,
    `${url}: net/http: TLS handshake timeout`,
    `${url}: context deadline exceeded`,
    `${url}: dial tcp 10.9.0.3:443: connect: connection refused`,
    `${url}: ${lookup}: no such host`,
    `${url}: ${lookup}: server misbehaving`,
    `${url}: ${lookup.replace('registry', 'auth')}: no such host`,
    `${url}: ${lookup}: read udp 10.9.0.2:4242->10.9.0.1:53: i/o timeout`,
    `${url.replace('registry', 'other')}: EOF`,
    'received unexpected HTTP status: 502 Bad Gateway',
    'received unexpected HTTP status: 503 Service Unavailable',
  ]
  expect(new Set(words.map(classOf)).size).toBe(words.length)
})
