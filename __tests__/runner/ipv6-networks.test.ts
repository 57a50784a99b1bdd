import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isIpAddress } from '../../src/push-path/address.js'
import { parseIpv6Networks, readIpv6Networks } from '../../src/runner/ipv6-networks.js'
import { fakeWorld } from '../support/fake-world.js'

describe("the machine's own IPv6 addresses", () => {
  test.each<[string, string, readonly string[]]>([
    ['a machine without IPv6', '', []],
    ['loopback alone', '00000000000000000000000000000001 01 80 10 80       lo\n', ['::1']],
    [
      'the host part of an address, which names the machine, is left out',
      '20010db8000100020a1b2cfffe3d4e5f 02 40 00 00     eth0\n',
      ['2001:db8:1:2::'],
    ],
    ['zeros at the end', '20010db8000000000000000000000007 02 40 00 80     eth0\n', ['2001:db8::']],
    ['zeros between', '20010db8000000010000000000000007 02 40 00 80     eth0\n', ['2001:db8:0:1::']],
    ['link-local', 'fe800000000000000a1b2cfffe3d4e5f 02 40 20 80     eth0\n', ['fe80::']],
    [
      'two of one network count once',
      [
        '20010db8000100020000000000000001 02 40 00 80     eth0',
        '20010db8000100020000000000000002 02 40 00 01     eth0',
      ].join('\n'),
      ['2001:db8:1:2::'],
    ],
    ['one that is still being tried out', '20010db8000100020000000000000001 02 40 00 c0     eth0\n', []],
    ['one that somebody else has', '20010db8000100020000000000000001 02 40 00 88     eth0\n', []],
    [
      'a deprecated one can still be spoken from',
      '20010db8000100020000000000000001 02 40 00 20 eth0',
      ['2001:db8:1:2::'],
    ],
    ['what is no such line', 'eth0 20010db8000100020000000000000001\n2001:db8::1 02 40 00 80 eth0\n', []],
  ])('%s', (_name, text, expected) => {
    expect(parseIpv6Networks(text)).toEqual(expected)
  })

  test('whatever stands there, only addresses come out', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'.split('')),
      minLength: 32,
      maxLength: 32,
    })
    const lines = fc.array(
      fc.oneof(
        fc.string(),
        digits.map((one) => `${one} 02 40 00 80 eth0`),
      ),
    )
    fc.assert(
      fc.property(lines, (all) => {
        for (const one of parseIpv6Networks(all.join('\n'))) expect(isIpAddress(one)).toBe(6)
      }),
    )
  })

  test('are read from where Linux tells them, and are none where it does not', async () => {
    const text = '20010db8000100020000000000000001 02 40 00 80     eth0\n'
    expect(await readIpv6Networks(fakeWorld({ files: { '/proc/net/if_inet6': text } }))).toEqual([
      '2001:db8:1:2::',
    ])
    expect(await readIpv6Networks(fakeWorld())).toEqual([])
  })
})
