import { describe, expect, test } from '@jest/globals'
import { lookAlikeOf } from '../../src/forecast/look-alike.js'
import { publicResolvers } from '../../src/forecast/public-resolvers.js'

const at = (address: string) => ({ address, port: 53 })
const suggested = (suspect: string, ...others: readonly string[]) => {
  const found = lookAlikeOf(at(suspect), [suspect, ...others].map(at))
  return found === null ? null : `${found.correction.address} ${found.confidence}`
}

describe('a typing error in a nameserver is recognised', () => {
  test.each([
    ['the founding incident', '4.4.4.4', ['8.8.8.8'], '8.8.4.4 high'],
    ['the order of the lines does not matter', '8.8.4.8', ['8.8.8.8'], '8.8.4.4 high'],
    ['one digit beside the pair', '8.8.8.9', ['8.8.4.4'], '8.8.8.8 high'],
    ['a digit too many', '1.1.1.11', ['1.0.0.1'], '1.1.1.1 high'],
    ['a digit too few', '49.112.112.112', ['9.9.9.9'], '149.112.112.112 high'],
    ['alone, it is only likely', '8.8.8.9', [], '8.8.8.8 medium'],
    ['alone and with a private one beside it', '9.9.9.8', ['10.0.0.2'], '9.9.9.9 medium'],
  ] as const)('%s: %s', (_, suspect, others, expected) => {
    expect(suggested(suspect, ...others)).toBe(expected)
  })

  test('what is configured already is not suggested again', () => {
    expect(suggested('8.8.8.9', '8.8.8.8', '8.8.4.4')).toBeNull()
    expect(suggested('4.4.4.4', '8.8.8.8', '8.8.4.4')).toBeNull()
  })
})

describe('what is no typing error is left alone', () => {
  test.each([
    ['two digits away, and nobody of that operator beside it', '4.4.4.4', ['10.0.0.2']],
    ['4.4.4.4 alone', '4.4.4.4', []],
    ['a provider far from all', '203.0.113.53', ['8.8.8.8']],
    ['a private address', '10.8.8.8', ['8.8.4.4']],
    ['a private address one digit from a public one', '10.0.0.1', ['1.1.1.1']],
    ['the same alone', '10.0.0.1', []],
    ['RFC 1918 that looks like AliDNS', '192.168.5.5', ['223.5.5.5']],
    ['a stub', '127.0.0.53', ['8.8.8.8']],
    ['carrier-grade NAT', '100.100.2.136', []],
    ['IPv6', '2001:4860:4860::8889', ['8.8.8.8']],
    ['the pair of Cloudflare', '1.0.0.1', ['1.1.1.1']],
    ['another operator beside Google', '9.9.9.9', ['8.8.8.8']],
    ['OpenDNS crosswise', '208.67.222.220', ['208.67.222.222']],
    ['the family filter of AdGuard', '94.140.14.15', ['94.140.14.14']],
  ])('%s: %s', (_, suspect, others) => {
    expect(suggested(suspect, ...others)).toBeNull()
  })

  test.each(publicResolvers.map(({ address, operator }) => [address, operator] as const))(
    'the well-known %s of %s never, whatever stands beside it',
    (address) => {
      for (const other of publicResolvers) expect(suggested(address, other.address)).toBeNull()
    },
  )
})
