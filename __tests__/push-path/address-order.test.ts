import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inGoOrder } from '../../src/push-path/address-order.js'

const order = (
  addresses: readonly string[],
  networks: readonly string[],
  unreachable: readonly string[] = [],
) =>
  inGoOrder(addresses, {
    ipv6Networks: networks,
    hasNoRoute: (address) => unreachable.includes(address),
  })

/** What a machine has besides: every one with IPv6 has these two. */
const usual = ['::1', 'fe80::']

describe('the examples of RFC 6724 section 10.2, as far as Go follows it', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'prefer matching scope',
      ['2001:db8:1::1', '198.51.100.121'],
      ['2001:db8:1::', ...usual],
      ['2001:db8:1::1', '198.51.100.121'],
    ],
    [
      'no global IPv6 address: IPv4',
      ['2001:db8:1::1', '198.51.100.121'],
      usual,
      ['198.51.100.121', '2001:db8:1::1'],
    ],
    [
      'prefer higher precedence',
      ['10.1.2.3', '2001:db8:1::1'],
      ['2001:db8:1::', ...usual],
      ['2001:db8:1::1', '10.1.2.3'],
    ],
    [
      'prefer smaller scope',
      ['2001:db8:1::1', 'fe80::1'],
      ['2001:db8:1::', ...usual],
      ['fe80::1', '2001:db8:1::1'],
    ],
    [
      'use longest matching prefix',
      ['2001:db8:3ffe::1', '2001:db8:1::1'],
      ['2001:db8:1::', ...usual],
      ['2001:db8:1::1', '2001:db8:3ffe::1'],
    ],
    [
      'prefer matching label: from 6to4 to 6to4',
      ['2001:db8:1::1', '2002:c633:6401::1'],
      ['2002:c633:6401::', ...usual],
      ['2002:c633:6401::1', '2001:db8:1::1'],
    ],
    [
      'prefer higher precedence: not 6to4 where there is another way',
      ['2002:c633:6401::1', '2001:db8:1::1'],
      ['2002:c633:6401::', '2001:db8:1::', ...usual],
      ['2001:db8:1::1', '2002:c633:6401::1'],
    ],
  ])('%s', (_, addresses, networks, expected) => {
    expect(order(addresses, networks)).toEqual(expected)
  })
})

describe('what a runner meets', () => {
  const both = ['203.0.113.1', '2001:db8::1']

  test('without IPv6 of its own, IPv4 goes first', () => {
    expect(order(['2001:db8::1', '203.0.113.1'], [])).toEqual(['203.0.113.1', '2001:db8::1'])
  })

  test('with it, IPv6 does', () => {
    expect(order(both, ['2001:db8:ffff::'])).toEqual(['2001:db8::1', '203.0.113.1'])
  })

  test('not with the private addresses of a container network', () => {
    expect(order(both, ['fd00:1:2:3::', ...usual])).toEqual(both)
  })

  test('a private address is spoken to from a private one', () => {
    expect(order(['203.0.113.1', 'fd00:1::1'], ['fd00:1::', ...usual])).toEqual(['203.0.113.1', 'fd00:1::1'])
    expect(order(['2001:db8::1', 'fd00:1::1'], ['fd00:1::', ...usual])).toEqual(['fd00:1::1', '2001:db8::1'])
  })

  test('what was seen to have no route goes last, of either family', () => {
    expect(order(both, ['2001:db8:ffff::'], ['2001:db8::1'])).toEqual(both)
    expect(order(['2001:db8::1', ...both], [], ['203.0.113.1'])).toEqual(['2001:db8::1', ...both])
  })

  test('Go leaves IPv4 addresses as the resolver has them', () => {
    const four = ['203.0.113.9', '10.0.0.1', '198.51.100.1']
    expect(order(four, ['2001:db8::'])).toEqual(four)
  })

  test('localhost is ::1 first', () => {
    expect(order(['127.0.0.1', '::1'], usual)).toEqual(['::1', '127.0.0.1'])
    expect(order(['127.0.0.1', '::1'], [])).toEqual(['127.0.0.1', '::1'])
  })

  test('no more of an IPv6 address is compared than its network', () => {
    const near = ['2001:db8:0:1:ffff::1', '2001:db8:0:1::1']
    expect(order(near, ['2001:db8:0:1::'])).toEqual(near)
  })
})

test('nothing is lost and nothing invented, whatever the addresses are', () => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6())
  fc.assert(
    fc.property(
      fc.array(address),
      fc.array(fc.ipV6()),
      fc.array(address),
      (addresses, networks, unreachable) => {
        expect([...order(addresses, networks, unreachable)].sort()).toEqual([...addresses].sort())
      },
    ),
  )
})
